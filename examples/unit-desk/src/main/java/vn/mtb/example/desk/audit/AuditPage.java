package vn.mtb.example.desk.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.register.Audit;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Export;
import vn.mtb.register.Journal;

/** The chains verified when somebody asks; checkpoints taken and printed; the whole journal as a file that the verifier reads alone. */
@Controller
class AuditPage {
    private static final int SHOWN = 20;

    private final Journal journal;
    private final InstantSource clock;

    AuditPage(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String audit(@RequestParam(defaultValue = "false") boolean verify, Model model) {
        List<Checkpoint> checkpoints = new ArrayList<>(journal.checkpoints());
        Collections.reverse(checkpoints);
        model.addAttribute("checkpoints", checkpoints.stream().limit(SHOWN).toList());
        if (verify) {
            Audit audit = Audit.of(journal, Optional.empty());
            model.addAttribute("audit", audit);
            model.addAttribute(
                    "uncovered",
                    audit.uncovered().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum());
        }
        return "audit";
    }

    @PostMapping("/audit/checkpoints")
    String checkpoint(RedirectAttributes next) {
        try {
            Checkpoint taken = Checkpoint.next(journal, clock.instant());
            journal.append(taken);
            next.addFlashAttribute("taken", taken);
        } catch (IllegalStateException | IllegalArgumentException unfit) {
            next.addFlashAttribute("refused", String.valueOf(unfit.getMessage()));
        }
        return "redirect:/audit";
    }

    @GetMapping("/audit/export.jsonl")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.jsonl\"");
        Export.write(journal, response.getOutputStream());
    }
}

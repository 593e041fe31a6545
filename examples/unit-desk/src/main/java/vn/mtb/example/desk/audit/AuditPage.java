package vn.mtb.example.desk.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.register.BadInput;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Export;
import vn.mtb.register.Journal;
import vn.mtb.spring.operations.Checkpoints;
import vn.mtb.spring.security.PersonalReads;

/** The chains verified when somebody asks; checkpoints taken and printed; the whole journal as a file that the verifier reads alone. */
@Controller
class AuditPage {
    private static final int SHOWN = 20;
    private static final String JOURNAL = "journal";

    private final Desk desk;
    private final Journal journal;
    private final Checkpoints checkpoints;
    private final PersonalReads reads;

    AuditPage(Desk desk, Journal journal, Checkpoints checkpoints, PersonalReads reads) {
        this.desk = desk;
        this.journal = journal;
        this.checkpoints = checkpoints;
        this.reads = reads;
    }

    @GetMapping("/audit")
    String audit(
            @RequestParam(defaultValue = "false") boolean verify,
            @RequestParam(defaultValue = "") String about,
            Model model) {
        List<Checkpoint> stored = readable();
        List<Checkpoint> all = new ArrayList<>(stored);
        Collections.reverse(all);
        model.addAttribute("checkpoints", all.stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, all.size() - SHOWN));
        if (verify) model.addAttribute("verified", Verified.of(checkpoints, journal, stored));
        model.addAttribute("about", about);
        if (!about.isBlank())
            model.addAttribute("reads", Reads.about(reads, desk.unit().id(), about.strip()));
        return "audit";
    }

    /** The checkpoints; none when one of them cannot be read any more, which the check says. */
    private List<Checkpoint> readable() {
        try {
            return journal.checkpoints();
        } catch (BadInput changed) {
            return List.of();
        }
    }

    /** Verifies first: a checkpoint over a broken journal would only hide where it broke. */
    @PostMapping("/audit/checkpoints")
    String checkpoint(RedirectAttributes next) {
        try {
            if (!checkpoints.take().findings().isEmpty()) {
                next.addFlashAttribute("refused", true);
                return "redirect:/audit?verify=true";
            }
            next.addFlashAttribute("taken", journal.lastCheckpoint().orElseThrow());
        } catch (IllegalArgumentException unfit) {
            // Somebody else took one in the same moment.
            next.addFlashAttribute("refused", true);
            return "redirect:/audit?verify=true";
        }
        return "redirect:/audit";
    }

    @GetMapping("/audit/checkpoints/{number}")
    String forTheMinutes(@PathVariable int number, Model model) {
        Checkpoint asked = journal.checkpoints().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotHere("checkpoint " + number));
        model.addAttribute("checkpoint", asked);
        return "checkpoint";
    }

    @GetMapping("/audit/export.jsonl")
    void export(SignedIn who, HttpServletResponse response) throws IOException {
        reads.note(who.actor(), desk.unit().id(), PersonalReads.Kind.EXPORT, JOURNAL);
        response.setContentType("application/x-ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"journal.jsonl\"");
        Export.write(journal, response.getOutputStream());
    }
}

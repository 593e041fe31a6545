package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.mtb.register.Export;
import vn.mtb.register.Journal;
import vn.mtb.spring.security.PersonalReads;

/** One unit's register as a whole (<i>toàn bộ sổ của một đơn vị</i>): its check and its export, for the unit's own auditors. */
@RestController
@RequestMapping("/units/{unit}")
final class RegisterEndpoints {
    private final Answers answers;
    private final Journal journal;
    private final Sealing sealing;

    RegisterEndpoints(Answers answers, Journal journal, Sealing sealing) {
        this.answers = answers;
        this.journal = journal;
        this.sealing = sealing;
    }

    /** Checks the register's chains, also against the checkpoints, and says which of its lines no checkpoint covers yet. */
    @Says(vi = "Kiểm tra sổ của đơn vị", en = "Check the unit's register")
    @GetMapping(path = "/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> audit(Seen seen) {
        seen.mustSeeAll();
        return answers.ok(Json.audit(sealing.audit(seen.unit().id().value()), seen.language()), seen.language());
    }

    /** The register alone as lines that {@code Verify.java} checks, without checkpoints, which cover all registers; the reading is noted. */
    @Says(vi = "Xuất sổ của đơn vị để kiểm toán", en = "Export the unit's register for auditors")
    @GetMapping(path = "/export", produces = Exported.TYPE)
    void export(Seen seen, HttpServletResponse response) throws IOException {
        seen.mustSeeAll();
        seen.reading(PersonalReads.Kind.EXPORT, "register");
        String register = seen.unit().id().value();
        Exported.write(response, "mtb-export-" + register + ".jsonl", out -> Export.write(journal, register, out));
    }
}

package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.party.UnitId;
import vn.mtb.register.BadInput;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Export;
import vn.mtb.register.Flaw;
import vn.mtb.register.Journal;
import vn.mtb.spring.security.PersonalReads;

/**
 * The journal as a whole (<i>toàn bộ sổ</i>): checkpoints, the check, and the export for auditors. A checkpoint covers every register of the
 * journal, so these are for who sees them all; for everybody else they are not there.
 */
@RestController
final class JournalEndpoints {
    private static final int USUAL_ROWS = 50;
    private static final int MOST_ROWS = 1000;

    private final Answers answers;
    private final Journal journal;
    private final PersonalReads reads;
    private final Sealing sealing;

    JournalEndpoints(Answers answers, Journal journal, PersonalReads reads, Sealing sealing) {
        this.answers = answers;
        this.journal = journal;
        this.reads = reads;
        this.sealing = sealing;
    }

    /** The checkpoints, from the first. */
    @Says(vi = "Các điểm chốt sổ", en = "The checkpoints")
    @GetMapping(path = "/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> checkpoints(
            Caller caller,
            @RequestParam("after") Optional<String> after,
            @RequestParam("limit") Optional<String> limit) {
        registers(caller);
        int most = limit.map(text -> Given.number("limit", text, 1, MOST_ROWS)).orElse(USUAL_ROWS);
        int from = after.map(text -> Given.number("after", text, 0, Integer.MAX_VALUE))
                .orElse(0);
        List<Checkpoint> rows = stored().stream()
                .filter(one -> one.number() > from)
                .limit(most + 1L)
                .toList();
        ObjectNode node = Json.object();
        var array = node.putArray("checkpoints");
        rows.stream().limit(most).forEach(one -> array.add(shown(one, caller.language())));
        node.put("next", rows.size() > most ? String.valueOf(rows.get(most - 1).number()) : null);
        return answers.ok(node, caller.language());
    }

    /** What is stored and cannot be read is nobody's bad input. */
    private List<Checkpoint> stored() {
        try {
            return journal.checkpoints();
        } catch (BadInput unreadable) {
            throw new Broken(unreadable.flaws().stream()
                    .map(flaw -> new Flaw("checkpoint, " + flaw.path(), flaw.what()))
                    .toList());
        }
    }

    /** Checks the journal and takes a checkpoint over every chain as it ends now, signed where a key is configured. */
    @Says(vi = "Chốt sổ", en = "Take a checkpoint")
    @PostMapping(path = "/checkpoints", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(Caller caller) {
        registers(caller);
        if (caller.confinedTo().isPresent()) throw new Stopped(Problem.NOT_FOUND);
        List<Flaw> broken = sealing.take();
        if (!broken.isEmpty()) throw new Broken(broken);
        Checkpoint taken = journal.lastCheckpoint().orElseThrow();
        return answers.ok(shown(taken, caller.language()), caller.language());
    }

    /** Checks every chain, every checkpoint and its signature, and says what no checkpoint covers yet. */
    @Says(vi = "Kiểm tra toàn bộ sổ", en = "Check the whole journal")
    @GetMapping(path = "/checkpoints/audit", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> audit(Caller caller) {
        registers(caller);
        return answers.ok(Json.audit(sealing.audit(), caller.language()), caller.language());
    }

    /** The whole journal as lines that {@code Verify.java} checks; the reading is noted for every register in it. */
    @Says(vi = "Xuất toàn bộ sổ để kiểm toán", en = "Export the whole journal for auditors")
    @GetMapping(path = "/export", produces = Exported.TYPE)
    void export(Caller caller, HttpServletResponse response) throws IOException {
        for (UnitId register : registers(caller)) {
            reads.note(caller.actor(), register, PersonalReads.Kind.EXPORT, "journal");
        }
        Exported.write(response, "mtb-export.jsonl", out -> Export.write(journal, out));
    }

    /** A journal that is broken gets no checkpoint (<i>sổ không còn nguyên vẹn</i>): one would cover the breach. */
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<Flaw> findings;

        Broken(List<Flaw> findings) {
            super(findings.size() + " findings", null, false, false);
            this.findings = List.copyOf(findings);
        }

        List<Flaw> findings() {
            return findings;
        }
    }

    /** The registers of the journal, for who sees them all. */
    private Set<UnitId> registers(Caller caller) {
        Set<UnitId> registers = journal.registers().stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
        boolean seesAll = caller.confinedTo().isEmpty()
                && (caller.scope().everything()
                        || (!registers.isEmpty() && registers.stream().allMatch(caller.scope()::includes)));
        if (!seesAll) throw new Stopped(Problem.NOT_FOUND);
        return registers;
    }

    private static ObjectNode shown(Checkpoint one, Language language) {
        ObjectNode node = Json.object()
                .put("number", one.number())
                .put("taken", one.taken().toString())
                .put("chains", one.chains())
                .put("entries", one.entries())
                .put("heads", one.heads())
                .put("previous", one.previous())
                .put("digest", one.digest())
                .put("printed", one.printed(language));
        return Json.put(node, "signature", one.signature());
    }
}

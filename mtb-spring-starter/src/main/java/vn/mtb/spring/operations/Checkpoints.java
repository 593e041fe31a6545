package vn.mtb.spring.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.register.Audit;
import vn.mtb.register.BadInput;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Flaw;
import vn.mtb.register.Journal;

/**
 * Checkpoints of the journal (<i>chốt sổ</i>): first every line is checked, then the checkpoint is taken. What was found is kept for health and
 * overview. Safe for many threads.
 */
public final class Checkpoints {
    private final Journal journal;
    private final InstantSource clock;
    private final Signatures signatures;
    private volatile Optional<Verified> last = Optional.empty();

    /**
     * What a check of the whole journal found (<i>kết quả kiểm tra sổ</i>).
     *
     * @param at when it was checked
     * @param checkpoint the last checkpoint then, if there was one
     * @param findings what is broken; empty when the journal is intact
     */
    public record Verified(Instant at, Optional<Integer> checkpoint, List<Flaw> findings) {

        /** Copies the findings. */
        public Verified {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Checkpoints.
     *
     * @param journal whose chains
     * @param clock when they are taken
     * @param signatures how they are signed
     */
    public Checkpoints(Journal journal, InstantSource clock, Signatures signatures) {
        this.journal = Objects.requireNonNull(journal, "journal");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.signatures = Objects.requireNonNull(signatures, "signatures");
    }

    /**
     * Checks every line, and takes a checkpoint when nothing is broken.
     *
     * @return what was found
     */
    public Verified take() {
        Verified found = verify();
        if (!found.findings().isEmpty()) return found;
        Checkpoint next = Checkpoint.next(journal, clock.instant());
        Checkpoint ready = signatures.on(next);
        journal.append(ready);
        Verified taken = new Verified(found.at(), Optional.of(ready.number()), List.of());
        last = Optional.of(taken);
        return taken;
    }

    /**
     * The same, unless a checkpoint was taken lately: several nodes on one database take one between them. One that was taken later than
     * now was timed by a clock that has been set back since, and puts nothing off.
     *
     * @param every how long ago it may have been
     * @return what was found; empty when it was too early
     */
    public Optional<Verified> takeAfter(Duration every) {
        Instant now = clock.instant();
        Duration pause = every.dividedBy(2);
        boolean lately = lastOne()
                .map(Checkpoint::taken)
                .filter(taken -> taken.isAfter(now.minus(pause)) && taken.isBefore(now.plus(pause)))
                .isPresent();
        return lately ? Optional.empty() : Optional.of(take());
    }

    /**
     * Checks every line and every checkpoint with its signature.
     *
     * @return what was found
     */
    public Verified verify() {
        return keep(checked().findings());
    }

    /**
     * The same, and what no checkpoint covers yet.
     *
     * @return what was found
     */
    public Audit audit() {
        Audit audit = checked();
        keep(audit.findings());
        return audit;
    }

    /**
     * Checks one register and every checkpoint with its signature; health, which is about all of them, does not hear of it.
     *
     * @param register of which register
     * @return what was found; it names no other register
     */
    public Audit audit(String register) {
        return Audit.of(journal, register, signatures::hold);
    }

    private Audit checked() {
        return Audit.of(journal, signatures::hold);
    }

    private Verified keep(List<Flaw> findings) {
        Verified found = new Verified(clock.instant(), lastOne().map(Checkpoint::number), findings);
        last = Optional.of(found);
        return found;
    }

    /** A checkpoint that cannot be read is found by the audit. */
    private Optional<Checkpoint> lastOne() {
        try {
            return journal.lastCheckpoint();
        } catch (BadInput unreadable) {
            return Optional.empty();
        }
    }

    /**
     * What was found last.
     *
     * @return empty when nothing was checked since the application started
     */
    public Optional<Verified> verified() {
        return last;
    }
}

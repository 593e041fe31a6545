package vn.mtb.spring.operations;

import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.mtb.register.Chain;
import vn.mtb.register.Journal;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.Units;

/**
 * Whether the register answers, and what its last check found (<i>tình trạng sổ</i>): down when its database does not answer or a chain is
 * broken. A regulation file that was not taken is told and brings nothing down: the one before stays in force. No remote system is asked.
 */
public final class RegisterHealth extends AbstractHealthIndicator {
    private static final Subject ANY = new Subject("health", "probe");

    private final Units units;
    private final Journal journal;
    private final Regulations regulations;
    private final Checkpoints checkpoints;

    /**
     * A health contributor.
     *
     * @param units the units served here
     * @param journal where they write
     * @param regulations the regulations in force
     * @param checkpoints what was verified last
     */
    public RegisterHealth(Units units, Journal journal, Regulations regulations, Checkpoints checkpoints) {
        super("the register does not answer");
        this.units = Objects.requireNonNull(units, "units");
        this.journal = Objects.requireNonNull(journal, "journal");
        this.regulations = Objects.requireNonNull(regulations, "regulations");
        this.checkpoints = Objects.requireNonNull(checkpoints, "checkpoints");
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        units.all().forEach(unit -> journal.head(new Chain(unit.register().name(), ANY)));
        Optional<Checkpoints.Verified> verified = checkpoints.verified();
        boolean broken = verified.map(found -> !found.findings().isEmpty()).orElse(false);
        (broken ? health.down() : health.up()).withDetail("units", units.all().size());
        verified.ifPresent(found -> {
            health.withDetail("verifiedAt", found.at());
            health.withDetail("findings", found.findings().size());
            found.checkpoint().ifPresent(number -> health.withDetail("verifiedCheckpoint", number));
        });
        long rejected = regulations.inForce().stream()
                .filter(one -> one.rejected().isPresent())
                .count();
        if (rejected > 0) health.withDetail("regulationsNotTaken", rejected);
    }
}

package vn.mtb.liability;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.incident.Damage;
import vn.mtb.incident.LossReport;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Tablet;

/**
 * A loss or damage that somebody may have to answer for (<i>sự việc mất, hư hỏng</i>). Its own day decides about the law and
 * about the standing of people, not the day on which it is dealt with (reading I-40).
 *
 * @param tablet which tablet
 * @param kind lost or damaged
 * @param occurredOn the day of the event; that of the discovery while nobody established another
 * @param discoveredOn the day on which the unit knew, not before the event
 * @param hands in whose hands the tablet was that day
 * @param cause what caused it
 * @param foundOn the day on which a lost tablet was found again
 * @legal khoản 4 Điều 4 Quy chế
 */
public record Incident(
        TabletId tablet,
        Kind kind,
        LocalDate occurredOn,
        LocalDate discoveredOn,
        Custody hands,
        Cause cause,
        Optional<LocalDate> foundOn) {

    /** What happened (<i>mất hay hư hỏng</i>). */
    public enum Kind {
        /** Lost (<i>làm mất</i>). */
        LOSS,
        /** Damaged (<i>làm hư hỏng</i>). */
        DAMAGE
    }

    /**
     * Refuses missing parts, a discovery before the event, hands that hold nothing, a loss by wear, and the finding of what was
     * not lost.
     */
    public Incident {
        Objects.requireNonNull(tablet, "tablet");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(cause, "cause");
        if (Objects.requireNonNull(discoveredOn, "discoveredOn").isBefore(occurredOn)) {
            throw new UnfitValue("unfit-discovered-before", tablet, discoveredOn, occurredOn);
        }
        switch (Objects.requireNonNull(hands, "hands").kind()) {
            case NOBODY, MISSING, GONE -> throw new UnfitValue("unfit-hands", tablet, hands.kind());
            case FOCAL_BODY, UNIT, USER, SUPPLIER, AUTHORITY -> {}
        }
        if (kind == Kind.LOSS && cause.isWear()) {
            throw new UnfitValue("unfit-lost-by-wear", tablet, cause);
        }
        if (foundOn.isPresent() && (kind != Kind.LOSS || foundOn.get().isBefore(discoveredOn))) {
            throw new UnfitValue("unfit-found-without-loss", tablet, foundOn.get(), kind, discoveredOn);
        }
    }

    /**
     * A loss as it was reported.
     *
     * @param before the tablet as it stood before the report
     * @param report when it was discovered
     * @param cause what caused it
     * @return the loss, on the day of its discovery until another day is established
     */
    public static Incident loss(Tablet before, LossReport report, Cause cause) {
        LocalDate day = report.discoveredOn();
        return new Incident(before.id(), Kind.LOSS, day, day, before.custody(), cause, Optional.empty());
    }

    /**
     * Damage as the unit established it.
     *
     * @param before the tablet as it stood before
     * @param damage what happened, and when
     * @param discoveredOn the day on which the unit knew
     * @param cause what caused it
     * @return the damage
     */
    public static Incident damage(Tablet before, Damage damage, LocalDate discoveredOn, Cause cause) {
        return new Incident(
                before.id(), Kind.DAMAGE, damage.occurredOn(), discoveredOn, before.custody(), cause, Optional.empty());
    }

    /**
     * The same, its day established. Whose hands held the tablet is that day's question, so it is answered again.
     *
     * @param day the day of the event
     * @param held in whose hands the tablet was that day
     * @return the incident on that day
     */
    public Incident happenedOn(LocalDate day, Custody held) {
        return new Incident(tablet, kind, day, discoveredOn, held, cause, foundOn);
    }

    /**
     * The same, its cause established.
     *
     * @param established what caused it
     * @return the incident by that cause
     */
    public Incident causedBy(Cause established) {
        return new Incident(tablet, kind, occurredOn, discoveredOn, hands, established, foundOn);
    }

    /**
     * The same loss, the tablet found again.
     *
     * @param day when
     * @return the incident with its finding
     */
    public Incident foundAgainOn(LocalDate day) {
        return new Incident(tablet, kind, occurredOn, discoveredOn, hands, cause, Optional.of(day));
    }
}

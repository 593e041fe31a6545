package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Holding;

/**
 * Somebody of whom compensation may be asked (<i>người bị xem xét trách nhiệm</i>).
 *
 * @param person who
 * @param service as what this person served, and when; it covers the day of the event
 * @param culpability how this person was at fault, as the unit established it
 * @param part this person's part beside those of the others, 1 to 10000; empty when nobody can tell
 * @param gaveBack the minutes by which this person gave the tablet back, if it came back
 * @param cannotAct why this person can neither hand over nor answer
 * @legal khoản 4 Điều 4 Quy chế
 */
public record Respondent(
        PersonId person,
        List<Tenure> service,
        Culpability culpability,
        OptionalInt part,
        Optional<Minutes> gaveBack,
        Optional<Holding.Recover.Cause> cannotAct) {

    private static final int WHOLE = 10_000;

    /** Refuses missing parts, two standings on one day, a part out of range, and somebody else's minutes. */
    public Respondent {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(culpability, "culpability");
        Objects.requireNonNull(cannotAct, "cannotAct");
        service = List.copyOf(service);
        for (int i = 0; i < service.size(); i++) {
            for (Tenure other : service.subList(i + 1, service.size())) {
                if (service.get(i).held().overlaps(other.held())) {
                    throw new UnfitValue(
                            "unfit-two-standings",
                            person,
                            service.get(i).as(),
                            service.get(i).held(),
                            other.as(),
                            other.held());
                }
            }
        }
        part.ifPresent(told -> {
            if (told < 1 || told > WHOLE) {
                throw new UnfitValue("unfit-part", person, told, WHOLE);
            }
        });
        gaveBack.ifPresent(minutes -> {
            if (minutes.witness().isEmpty() && !minutes.giver().person().equals(person)) {
                throw new UnfitValue(
                        "unfit-minutes-of-another",
                        minutes.number(),
                        minutes.giver().person(),
                        person);
            }
        });
    }

    /**
     * Somebody about whose fault nothing is established yet.
     *
     * @param person who
     * @param service as what, and when
     * @return the respondent
     */
    public static Respondent of(PersonId person, Tenure... service) {
        return new Respondent(
                person,
                List.of(service),
                Culpability.NOT_ESTABLISHED,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, the fault established.
     *
     * @param established how this person was at fault
     * @return the respondent with it
     */
    public Respondent by(Culpability established) {
        return new Respondent(person, service, established, part, gaveBack, cannotAct);
    }

    /**
     * The same, the part established.
     *
     * @param parts this person's, beside those of the others
     * @return the respondent with it
     */
    public Respondent bearing(int parts) {
        return new Respondent(person, service, culpability, OptionalInt.of(parts), gaveBack, cannotAct);
    }

    /**
     * The same, with the minutes by which the tablet came back from this person: signed by both sides, or one-sided before a
     * witness where this person could not hand over.
     *
     * @param minutes the signed minutes
     * @return the respondent with them
     */
    public Respondent whoGaveBack(Minutes minutes) {
        return new Respondent(person, service, culpability, part, Optional.of(minutes), cannotAct);
    }

    /**
     * The same, dead, detained or not to be found.
     *
     * @param why which of these
     * @return the respondent with it
     */
    public Respondent unableToAct(Holding.Recover.Cause why) {
        return new Respondent(person, service, culpability, part, gaveBack, Optional.of(why));
    }

    /**
     * As what this person served on a day.
     *
     * @param day the day
     * @return the standing of that day, whatever it was before and after
     * @throws IllegalArgumentException when the facts say nothing about that day
     */
    public Employment servedAs(LocalDate day) {
        List<LocalDate> known = new ArrayList<>();
        for (Tenure one : service) {
            if (one.held().contains(day)) return one.as();
            known.add(one.held().from());
        }
        throw new UnfitValue("unfit-standing-unknown", person, day, known);
    }
}

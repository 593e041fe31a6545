package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.liability.Cause;
import vn.mtb.liability.Claim;
import vn.mtb.liability.Culpability;
import vn.mtb.liability.Incident;
import vn.mtb.liability.Proceedings;
import vn.mtb.liability.Respondent;
import vn.mtb.liability.Tenure;
import vn.mtb.liability.Valuation;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

/**
 * A case of compensation as it comes in (<i>vụ việc bồi thường cần tính</i>).
 *
 * @param kind lost or damaged
 * @param occurredOn the day of the event
 * @param discoveredOn the day on which the unit knew
 * @param hands in whose hands the tablet was that day
 * @param cause what caused it
 * @param foundOn the day on which a lost tablet was found again
 * @param respondents of whom compensation may be asked
 * @param damage what it is said to come to
 * @param wasteFinding the finding of waste, if there is one
 * @param proceedings what was done so far
 * @param on the day on which somebody looks at it
 * @param answered by rule id, the decision that answers an open question
 */
record ClaimForm(
        Incident.Kind kind,
        LocalDate occurredOn,
        LocalDate discoveredOn,
        Hands hands,
        Cause cause,
        Optional<LocalDate> foundOn,
        List<Person> respondents,
        Optional<Damage> damage,
        Optional<Decision> wasteFinding,
        Optional<Proceedings> proceedings,
        LocalDate on,
        Optional<Map<String, Decision>> answered) {

    /**
     * In whose hands (<i>người giữ máy</i>).
     *
     * @param kind the kind of hands
     * @param unit which unit, for UNIT and AUTHORITY
     * @param person which person, for USER
     */
    record Hands(Custody.Kind kind, Optional<UnitId> unit, Optional<PersonId> person) {
        Custody custody() {
            return switch (kind) {
                case FOCAL_BODY -> new Custody.FocalBody();
                case UNIT -> new Custody.Unit(named("unit", unit));
                case USER -> new Custody.User(named("person", person));
                case SUPPLIER -> new Custody.Supplier();
                case AUTHORITY -> new Custody.Authority(named("unit", unit));
                case NOBODY -> new Custody.Nobody();
                case MISSING -> new Custody.Missing();
                case GONE -> new Custody.Gone();
            };
        }

        private static <T> T named(String name, Optional<T> value) {
            return value.orElseThrow(() -> Flawed.of("$.hands." + name, "flaw-needed"));
        }
    }

    /**
     * Of whom compensation may be asked (<i>người bị xem xét</i>).
     *
     * @param person who
     * @param service as what this person served, and when
     * @param culpability how this person was at fault
     * @param part this person's part beside those of the others
     * @param gaveBack the minutes by which the tablet came back from this person
     * @param cannotAct why this person can neither hand over nor answer
     */
    record Person(
            PersonId person,
            List<Tenure> service,
            Culpability culpability,
            Optional<Integer> part,
            Optional<Minutes> gaveBack,
            Optional<Holding.Recover.Cause> cannotAct) {
        Respondent respondent() {
            OptionalInt told = part.isPresent() ? OptionalInt.of(part.get()) : OptionalInt.empty();
            return new Respondent(person, service, culpability, told, gaveBack, cannotAct);
        }
    }

    /** By what measure (<i>cách xác định giá trị</i>). */
    enum Measure {
        /** The value that the council found. */
        APPRAISED,
        /** Market price less what the remains are worth. */
        MARKET_LESS_REMAINS,
        /** The value in the books, which is no measure of damage. */
        BOOK_VALUE
    }

    /**
     * What the damage is said to come to (<i>giá trị thiệt hại</i>).
     *
     * @param measure by what measure
     * @param dong whole dong: the appraised value, the market price or the book value
     * @param remainsInDong what the remains are worth, beside a market price
     * @param minutesNumber the minutes of the council, beside an appraised value
     * @param fullyWorn whether the tablet was fully worn in the books and still usable
     */
    record Damage(
            Measure measure,
            long dong,
            Optional<Long> remainsInDong,
            Optional<String> minutesNumber,
            Optional<Boolean> fullyWorn) {
        Valuation valuation() {
            return switch (measure) {
                case APPRAISED ->
                    new Valuation.Appraised(
                            dong,
                            minutesNumber.orElseThrow(() -> Flawed.of("$.damage.minutesNumber", "flaw-needed")),
                            fullyWorn.orElse(false));
                case MARKET_LESS_REMAINS ->
                    new Valuation.MarketLessRemains(dong, remainsInDong.orElse(0L), Optional.empty());
                case BOOK_VALUE -> new Valuation.BookValue(dong);
            };
        }
    }

    /** The case as the rules take it. */
    Claim about(TabletId tablet) {
        Incident incident = new Incident(tablet, kind, occurredOn, discoveredOn, hands.custody(), cause, foundOn);
        return new Claim(
                incident,
                respondents.stream().map(Person::respondent).toList(),
                damage.map(Damage::valuation),
                wasteFinding,
                proceedings.orElseGet(Proceedings::none));
    }

    Made by(Actor actor) {
        return new Made(actor, on, answered.orElse(Map.of()));
    }
}

package vn.mtb.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.calendar.DayLimit;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.PersonalData;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/**
 * The clock of the law on personal data (<i>thời hạn thông báo vi phạm dữ liệu cá nhân</i>). It runs beside the word to the focal
 * body, and only where and when its own law applies.
 *
 * @legal Điều 23 Nghị định số 13/2023/NĐ-CP
 */
public final class DataBreachRules {
    private static final DayLimit SEVENTY_TWO_HOURS = new DayLimit(3);
    private static final Rule WITHIN_72_HOURS = new Rule(
            "data-breach-within-72-hours",
            Basis.stated(PersonalData.DECREE_13_ARTICLE_23),
            Instruments.DECREE_13_2023.inForce());
    private static final Rule CLOCK_OPEN = new Rule(
            "data-breach-clock-not-verified",
            Basis.stated(PersonalData.DECREE_356),
            Instruments.DECREE_356_2025.inForce());
    private static final Rule NO_CLOCK_YET = new Rule(
            "data-breach-before-the-decree",
            Basis.stated(PersonalData.DECREE_13_ARTICLE_23),
            new Period(LocalDate.MIN, WITHIN_72_HOURS.inForce().from().minusDays(1)));

    private DataBreachRules() {}

    /**
     * Every rule kept here.
     *
     * @return in the order of their days
     */
    public static List<Rule> all() {
        return List.of(NO_CLOCK_YET, WITHIN_72_HOURS, CLOCK_OPEN);
    }

    /**
     * Within how long the Ministry of Public Security is told.
     *
     * @param breach what happened, and when
     * @return settled from 1/7/2023 to 31/12/2025 with an obligation due on the last day that can lie within 72 hours, the third
     *     after the breach ({@code data-breach-within-72-hours}); settled before without any ({@code
     *     data-breach-before-the-decree}); referred from 1/1/2026 on, because
     *     nobody has verified the clock of the law that followed ({@code data-breach-clock-not-verified})
     */
    public static Outcome<DataBreach> clock(DataBreach breach) {
        if (CLOCK_OPEN.inForce().contains(breach.occurredOn())) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY, Reason.of(CLOCK_OPEN.id(), CLOCK_OPEN.basis(), breach.occurredOn()));
        }
        if (!WITHIN_72_HOURS.inForce().contains(breach.occurredOn())) {
            return Outcome.settled(breach, Reason.of(NO_CLOCK_YET.id(), NO_CLOCK_YET.basis(), breach.occurredOn()));
        }
        Reason reason = Reason.of(WITHIN_72_HOURS.id(), WITHIN_72_HOURS.basis(), breach.occurredOn());
        LocalDate last = SEVENTY_TWO_HOURS.lastDay(breach.occurredOn());
        return new Outcome.Settled<>(
                breach, List.of(reason), List.of(new Obligation(reason, Optional.of(last), Set.of())));
    }
}

package vn.mtb.liability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Made;

/**
 * Who answers for a tablet lost or damaged, and how much is paid (<i>trách nhiệm bồi thường</i>).
 *
 * <pre>{@code
 * Incident loss = Incident.loss(tablet, report, Cause.PEOPLE);
 * Claim claim = Claim.about(loss, Respondent.of(director, service).by(Culpability.NEGLIGENCE));
 * Outcome<Compensation> answer = Liability.by(calendar).assess(claim, Made.by(officer).on(today));
 * }</pre>
 *
 * <p>The text says that the user compensates “theo quy định” and stops. What follows from verified law settles; what a body has to
 * decide is referred to it, and settles once its decision is among the papers or answers the question ({@link
 * Made#answering}). The steps, each of which ends the matter when it does not settle:
 *
 * <ol>
 *   <li>the event lies under the Regulation ({@code event-under-the-regulation}), and the tablet was not found again ({@code
 *       lost-tablet-found});
 *   <li>the cause ({@code cause-established}, {@code wear-is-no-damage});
 *   <li>who is reached ({@code gave-back-before}, {@code return-shown-by-minutes}, {@code no-user-held-it}, {@code
 *       damaged-without-user}, {@code supplier-held-it}, {@code estate-of-respondent}, {@code respondent-cannot-act});
 *   <li>the measure is not the book value ({@code book-value-is-no-measure}, refused);
 *   <li>the regime ({@code regime-known-to-hold}, {@code contract-staff-unread}, {@code waste-unread}, {@code
 *       waste-council-unread});
 *   <li>fault, value and shares ({@code fault-established}, {@code negligence-is-decided}, {@code public-employee-is-decided},
 *       {@code damage-valued}, {@code shares-across-regimes}).
 * </ol>
 *
 * @legal khoản 4 Điều 4 Quy chế
 */
public final class Liability {

    private final WorkingCalendar calendar;

    private Liability(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The rules, counting working days by a calendar.
     *
     * @param calendar which days are worked
     * @return the rules
     */
    public static Liability by(WorkingCalendar calendar) {
        return new Liability(Objects.requireNonNull(calendar, "calendar"));
    }

    /**
     * Who pays how much. Nobody does where wear, the maker or force majeure is the cause, or where those asked had given the tablet
     * back: that is a settled answer too.
     *
     * @param claim the case
     * @param made who looks at it, on which day, and which questions a decision has answered
     * @return the sums; refused when a sum was decided without a council ({@code head-decides-after-council}), for somebody who does
     *     not answer ({@code decided-for-who-answers}) or other than the law settles ({@code intent-pays-all}, {@code force-majeure-excuses}), and for a book value; referred for all that
     *     somebody must decide, the reasons naming what the file holds
     * @throws IllegalArgumentException when that day lies before the discovery, when the facts do not say as what somebody served,
     *     and when only some shares are told
     */
    public Outcome<Compensation> assess(Claim claim, Made made) {
        return Answering.in(claim, made).then(regimes -> new Amounts(claim, regimes, made, calendar).conclude());
    }

    /**
     * Where the case stands on the day: what is next, what is owed and by when, what is overdue. Papers of later days do not count.
     *
     * @param claim the case
     * @param made who looks at it, on which day, and which questions a decision has answered
     * @return its progress; referred when the procedure of somebody's regime was not read ({@code liability-procedure-unread}), when the
     *     exception to the council is claimed ({@code council-exception-unread}), and for the regimes as in {@link #assess}
     * @throws IllegalArgumentException when that day lies before the discovery
     */
    public Outcome<Progress> progress(Claim claim, Made made) {
        return new Procedure(claim, made, calendar).progress();
    }

    /**
     * Whether a case may still be opened, however much time has passed.
     *
     * @param claim the case
     * @param made who asks, and on which day
     * @return the case, since the texts set no limitation period ({@code no-limitation-period}); referred as {@link #progress} is
     * @throws IllegalArgumentException when that day lies before the discovery
     */
    public Outcome<Claim> mayStillOpen(Claim claim, Made made) {
        return new Procedure(claim, made, calendar).mayStillOpen();
    }

    /**
     * What goes to whoever must decide.
     *
     * @param claim the case
     * @param made who puts it together, on which day, and which questions a decision has answered
     * @return the file
     * @throws IllegalArgumentException when that day lies before the discovery, and when the facts do not say as what somebody
     *     served
     */
    public LiabilityFile file(Claim claim, Made made) {
        SortedMap<PersonId, LiabilityRegime> regimes = new TreeMap<>();
        for (Respondent one : claim.respondents()) regimes.put(one.person(), claim.regimeOf(one));
        Procedure procedure = new Procedure(claim, made, calendar);
        Proceedings done = claim.proceedings().asOf(made.on());
        List<Reason> missing = new ArrayList<>();
        if (done.minutes().isEmpty())
            missing.add(LiabilityRule.MINUTES.because(claim.incident().tablet()));
        for (PersonId person : claim.people()) {
            if (!done.accounts().containsKey(person)) missing.add(LiabilityRule.ACCOUNT.because(person));
        }
        OptionalLong proposal = claim.damage().map(Valuation::proposalInDong).orElse(OptionalLong.empty());
        if (proposal.isEmpty()) missing.add(LiabilityRule.VALUED.because(Amounts.UNKNOWN));
        boolean decree118 = regimes.containsValue(LiabilityRegime.CIVIL_SERVANTS);
        return new LiabilityFile(
                claim,
                regimes,
                Amounts.damage(claim, decree118, made),
                proposal,
                procedure.councilBy(),
                procedure.progress(),
                missing);
    }
}

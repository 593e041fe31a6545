package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Made;

/**
 * The procedure of the decree of 2006 (<i>trình tự, thủ tục xử lý trách nhiệm vật chất</i>): minutes and accounts, council,
 * meeting, decision. How the other regimes proceed was not read.
 *
 * @legal Điều 6, Điều 12 Nghị định số 118/2006/NĐ-CP
 */
final class Procedure {
    private static final int WORKING_DAYS_TO_SET_UP = 30;
    private static final int WORKING_DAYS_TO_MEET = 15;

    private final Claim claim;
    private final Proceedings done;
    private final Made made;
    private final WorkingCalendar calendar;

    Procedure(Claim claim, Made made, WorkingCalendar calendar) {
        this.claim = claim;
        this.done = claim.proceedings().asOf(made.on());
        this.made = made;
        this.calendar = calendar;
    }

    /** Where the case stands, in so far as its procedure was read. */
    Outcome<Progress> progress() {
        if (claim.incident().cause().isWear()) {
            return Outcome.settled(
                    new Progress(made.on(), Optional.empty(), List.of(), List.of()),
                    LiabilityRule.WEAR_IS_NOBODYS.because(claim.incident().cause()));
        }
        return read().then(regimes -> new Standing().conclude());
    }

    /** Whether a case may still be opened, however long ago it was. */
    Outcome<Claim> mayStillOpen() {
        return read().then(regimes -> Outcome.settled(
                claim, LiabilityRule.NO_LIMITATION.because(claim.incident().occurredOn(), made.on())));
    }

    /** The last day for setting up the first council. */
    Outcome<LocalDate> councilBy() {
        LocalDate start = done.concludedOn().orElse(claim.incident().discoveredOn());
        return calendar.addWorkingDays(start, WORKING_DAYS_TO_SET_UP);
    }

    /** Whether the exception to the council, of which only a part was read, was claimed, and somebody said that it reaches. */
    boolean excepted(Findings findings) {
        return done.settledAtOnce().isPresent()
                && findings.answered(
                        Authority.COMPETENT_AUTHORITY,
                        LiabilityRule.COUNCIL_EXCEPTION.because(
                                done.settledAtOnce().get()));
    }

    private Outcome<SortedMap<PersonId, LiabilityRegime>> read() {
        return Answering.regimes(claim, made).then(regimes -> {
            Findings findings = new Findings(made);
            regimes.forEach((person, regime) -> {
                if (regime == LiabilityRegime.PUBLIC_EMPLOYEES) {
                    findings.open(Authority.COMPETENT_AUTHORITY, LiabilityRule.PROCEDURE_27.because(person));
                }
            });
            return findings.conclude(regimes);
        });
    }

    /** The stages, one after the other, while they are looked at (<i>các bước</i>). */
    private final class Standing {
        private final Findings findings = new Findings(made);
        private final Set<Stage> open = EnumSet.noneOf(Stage.class);
        private final List<Obligation> owed = new ArrayList<>();
        private final List<Reason> untold = new ArrayList<>();

        Outcome<Progress> conclude() {
            if (done.minutes().isEmpty()) {
                owes(
                        Stage.MINUTES,
                        LiabilityRule.MINUTES.because(claim.incident().tablet()));
            }
            for (PersonId person : claim.people()) {
                if (!done.accounts().containsKey(person)) owes(Stage.ACCOUNTS, LiabilityRule.ACCOUNT.because(person));
            }
            Proceedings.Round round = done.now();
            if (round.award().isPresent()) {
                round.award().get().sumsInDong().forEach((person, dong) -> {
                    if (dong > 0) owes(Stage.PAYMENT, LiabilityRule.PAID.because(person, dong));
                });
            } else if (round.met().isPresent()) {
                owes(Stage.DECISION, LiabilityRule.HEAD_DECIDES.met(claim.people()));
            } else if (round.council().isPresent()) {
                LocalDate setUp = round.council().get().signedOn();
                owes(
                        Stage.MEETING,
                        LiabilityRule.COUNCIL_MEETS.because(setUp),
                        calendar.addWorkingDays(setUp, WORKING_DAYS_TO_MEET),
                        WORKING_DAYS_TO_MEET,
                        setUp);
            } else if (excepted(findings)) {
                owes(Stage.DECISION, LiabilityRule.HEAD_DECIDES.met(claim.people()));
            } else if (round.reopenedOn().isPresent()) {
                owes(
                        Stage.COUNCIL,
                        LiabilityRule.COUNCIL_AGAIN.because(round.reopenedOn().get()));
            } else {
                LocalDate start = done.concludedOn().orElse(claim.incident().discoveredOn());
                LiabilityRule rule =
                        done.concludedOn().isPresent() ? LiabilityRule.COUNCIL_AFTER_CONCLUSION : LiabilityRule.COUNCIL;
                owes(Stage.COUNCIL, rule.because(start), councilBy(), WORKING_DAYS_TO_SET_UP, start);
            }
            return findings.conclude(new Progress(made.on(), open.stream().findFirst(), owed, untold));
        }

        private void owes(Stage stage, Reason duty) {
            open.add(stage);
            owed.add(new Obligation(duty, Optional.empty(), Set.of()));
        }

        private void owes(Stage stage, Reason duty, Outcome<LocalDate> last, int days, LocalDate start) {
            Optional<LocalDate> due = last.match(told -> findings.take(told), refused -> Optional.empty(), referred -> {
                untold.add(LiabilityRule.DEADLINE_UNTOLD.because(days, start));
                untold.addAll(referred.reasons());
                return Optional.empty();
            });
            open.add(stage);
            owed.add(new Obligation(duty, due, Set.of()));
        }
    }
}

package vn.mtb.liability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.law.Certainty;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Made;

/** How much those who answer pay (<i>mức bồi thường</i>): by fault, value and share, or as it was decided. */
final class Amounts {
    static final Text UNKNOWN = new Text("chưa có", "not yet there");

    private final Claim claim;
    private final SortedMap<PersonId, LiabilityRegime> regimes;
    private final Made made;
    private final Procedure procedure;
    private final Proceedings done;
    private final SortedMap<PersonId, Long> awarded;
    private final Findings findings;
    private final SortedMap<PersonId, Long> sums = new TreeMap<>();

    Amounts(Claim claim, SortedMap<PersonId, LiabilityRegime> regimes, Made made, WorkingCalendar calendar) {
        this.claim = claim;
        this.regimes = regimes;
        this.made = made;
        this.procedure = new Procedure(claim, made, calendar);
        this.done = claim.proceedings().asOf(made.on());
        this.awarded = done.now().award().map(Award::sumsInDong).orElseGet(TreeMap::new);
        this.findings = new Findings(made);
    }

    Outcome<Compensation> conclude() {
        refuseAwardWithoutCouncil();
        awarded.forEach((person, dong) -> {
            if (dong > 0 && !regimes.containsKey(person)) {
                findings.refuse(LiabilityRule.DECIDED_BEYOND.because(person, dong));
            }
        });
        Set<PersonId> intending = new TreeSet<>();
        for (Respondent one : claim.respondents()) {
            LiabilityRegime regime = regimes.get(one.person());
            if (regime == LiabilityRegime.CIVIL_SERVANTS) {
                civilServant(one, intending);
            } else if (regime == LiabilityRegime.PUBLIC_EMPLOYEES) {
                publicEmployee(one);
            }
        }
        if (!intending.isEmpty()) payAll(intending);
        Compensation compensation = new Compensation(sums);
        owePayment(compensation);
        return findings.conclude(compensation);
    }

    private void refuseAwardWithoutCouncil() {
        Optional<Award> award = done.now().award();
        if (award.isEmpty() || !regimes.containsValue(LiabilityRegime.CIVIL_SERVANTS)) return;
        LocalDate decidedOn = award.get().decision().signedOn();
        boolean after = done.now()
                .met()
                .filter(paper -> !paper.date().isAfter(decidedOn))
                .isPresent();
        if (!after && (done.settledAtOnce().isEmpty() || done.now().council().isPresent())) {
            findings.refuse(
                    LiabilityRule.HEAD_DECIDES.because(award.get().decision().number(), decidedOn));
        } else if (!after) {
            procedure.excepted(findings);
        }
    }

    private void civilServant(Respondent one, Set<PersonId> intending) {
        PersonId person = one.person();
        if (claim.incident().cause() == Cause.FORCE_MAJEURE) {
            long decided = awarded.getOrDefault(person, 0L);
            if (decided > 0) {
                findings.refuse(LiabilityRule.FORCE_MAJEURE.because(person, decided));
            } else {
                findings.because(LiabilityRule.FORCE_MAJEURE.met(person));
            }
            return;
        }
        switch (one.culpability()) {
            case NOT_ESTABLISHED ->
                findings.open(Authority.MANAGING_UNIT, LiabilityRule.FAULT_ESTABLISHED.because(person));
            case INTENT -> intending.add(person);
            case NEGLIGENCE ->
                decided(
                        person,
                        LiabilityRule.DECIDED,
                        LiabilityRule.NEGLIGENCE.because(person, minutes(), account(person), proposal(), councilBy()));
        }
    }

    private void publicEmployee(Respondent one) {
        boolean byPeople = claim.incident().cause() == Cause.PEOPLE;
        if (byPeople && one.culpability() == Culpability.NOT_ESTABLISHED) {
            findings.open(Authority.MANAGING_UNIT, LiabilityRule.FAULT_ESTABLISHED.because(one.person()));
            return;
        }
        PersonId person = one.person();
        decided(
                person,
                LiabilityRule.DECIDED_PUBLIC_EMPLOYEE,
                LiabilityRule.PUBLIC_EMPLOYEE.because(person, minutes(), account(person), proposal()));
    }

    /** As it was decided; while it was not, a question that names what the file holds. */
    private void decided(PersonId person, LiabilityRule settles, Reason asks) {
        Long dong = awarded.get(person);
        if (dong == null) {
            findings.open(Authority.COMPETENT_AUTHORITY, asks);
            return;
        }
        sums.put(person, dong);
        findings.because(settles.because(person, dong));
    }

    private Object minutes() {
        return done.minutes().<Object>map(Proceedings.Paper::number).orElse(UNKNOWN);
    }

    private Object account(PersonId person) {
        return done.accounts().containsKey(person) ? done.accounts().get(person) : UNKNOWN;
    }

    private Object proposal() {
        OptionalLong proposed = claim.damage().map(Valuation::proposalInDong).orElse(OptionalLong.empty());
        return proposed.isPresent() ? proposed.getAsLong() : UNKNOWN;
    }

    private Object councilBy() {
        return procedure.councilBy() instanceof Outcome.Settled<LocalDate> told ? told.value() : UNKNOWN;
    }

    private void payAll(Set<PersonId> intending) {
        Optional<Long> damage = findings.take(damage(claim, true, made));
        Optional<SortedMap<PersonId, Long>> shares = damage.flatMap(this::shares);
        if (shares.isEmpty()) return;
        for (PersonId person : intending) {
            long share = shares.get().getOrDefault(person, 0L);
            long decided = awarded.getOrDefault(person, share);
            if (decided == share) {
                sums.put(person, share);
                findings.because(LiabilityRule.INTENT.met(person, share));
            } else {
                findings.refuse(LiabilityRule.INTENT.because(person, share, decided));
            }
        }
    }

    private Optional<SortedMap<PersonId, Long>> shares(long damage) {
        if (regimes.size() == 1) return Optional.of(Shares.equal(damage, regimes.keySet()));
        if (regimes.containsValue(LiabilityRegime.PUBLIC_EMPLOYEES)) {
            findings.open(Authority.COMPETENT_AUTHORITY, LiabilityRule.SHARES_ACROSS.because(regimes.keySet(), damage));
            return Optional.empty();
        }
        Map<PersonId, Integer> parts = new HashMap<>();
        answering().forEach(one -> one.part().ifPresent(part -> parts.put(one.person(), part)));
        if (parts.isEmpty()) {
            findings.because(LiabilityRule.EQUAL_SHARES.because(regimes.size()));
            return Optional.of(Shares.equal(damage, regimes.keySet()));
        }
        if (parts.size() < regimes.size()) {
            throw new UnfitValue("unfit-shares-of-some", parts.keySet(), regimes.keySet());
        }
        findings.because(LiabilityRule.OWN_SHARES.because(regimes.keySet()));
        return Optional.of(Shares.byPart(damage, parts));
    }

    private Stream<Respondent> answering() {
        return claim.respondents().stream().filter(one -> regimes.containsKey(one.person()));
    }

    private void owePayment(Compensation compensation) {
        if (compensation.totalInDong() == 0) return;
        boolean decree118 = regimes.containsValue(LiabilityRegime.CIVIL_SERVANTS);
        if (decree118) findings.because(LiabilityRule.IN_MONEY.because(compensation.totalInDong()));
        if (done.now().award().isEmpty()) {
            findings.owes(obligation(
                    LiabilityRule.HEAD_DECIDES.met(compensation.sumsInDong().keySet())));
            return;
        }
        compensation
                .sumsInDong()
                .forEach((person, dong) ->
                        findings.owes(obligation((regimes.get(person) == LiabilityRegime.CIVIL_SERVANTS
                                        ? LiabilityRule.PAID
                                        : LiabilityRule.PAID_27)
                                .because(person, dong))));
    }

    private static Obligation obligation(Reason reason) {
        return new Obligation(reason, Optional.empty(), Set.of());
    }

    /** What the damage comes to, where its measure settles or a decision says so. */
    static Outcome<Long> damage(Claim claim, boolean decree118, Made made) {
        Findings findings = new Findings(made);
        Valuation valuation = claim.damage().orElse(null);
        long dong = 0;
        if (valuation instanceof Valuation.Appraised appraised) {
            dong = appraised.dong();
            if (appraised.fullyWorn() && decree118) {
                findings.because(LiabilityRule.FULLY_WORN.because(dong, appraised.minutesNumber()));
            } else {
                findings.answered(Authority.COMPETENT_AUTHORITY, LiabilityRule.VALUED.because(dong));
            }
        } else if (valuation instanceof Valuation.MarketLessRemains market) {
            dong = market.proposalInDong().orElse(0);
            Provision ground = market.ground().orElse(null);
            if (ground != null && vouchedFor(ground, claim.incident().occurredOn())) {
                findings.because(LiabilityRule.VALUED.met(Basis.stated(ground), dong));
            } else {
                findings.answered(Authority.COMPETENT_AUTHORITY, LiabilityRule.VALUED.because(dong));
            }
        } else if (valuation instanceof Valuation.BookValue book) {
            findings.refuse(
                    LiabilityRule.bookValue(claim.incident().occurredOn()).because(book.dong()));
        } else {
            findings.open(Authority.COMPETENT_AUTHORITY, LiabilityRule.VALUED.because(UNKNOWN));
        }
        return findings.conclude(dong);
    }

    /** What the library itself lists does not measure damage under the decree of 2006; whoever configures the measure does. */
    private static boolean vouchedFor(Provision ground, LocalDate event) {
        return ground.certainty() != Certainty.UNVERIFIED
                && !(ground instanceof MaterialLiability)
                && ground.instrument().inForce().contains(event);
    }
}

package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.law.Instruments;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

/** Who answers, and under which regime (<i>người phải chịu trách nhiệm</i>), one tier after the other. */
final class Answering {
    private final Claim claim;
    private final Incident incident;
    private final Made made;

    private Answering(Claim claim, Made made) {
        this.claim = claim;
        this.incident = claim.incident();
        this.made = made;
        if (made.on().isBefore(incident.discoveredOn())) {
            throw new UnfitValue("unfit-looked-at-before", incident.discoveredOn(), made.on());
        }
    }

    /** Who answers, with the regime of each; nobody, where nobody does. */
    static Outcome<SortedMap<PersonId, LiabilityRegime>> in(Claim claim, Made made) {
        Answering asked = new Answering(claim, made);
        return asked.admitted()
                .then(admitted -> asked.caused())
                .then(asked::reached)
                .then(asked::measured)
                .then(asked::governed);
    }

    /** The regime of everybody of whom compensation may be asked, whoever turns out to answer. */
    static Outcome<SortedMap<PersonId, LiabilityRegime>> regimes(Claim claim, Made made) {
        Answering asked = new Answering(claim, made);
        return asked.admitted().then(admitted -> {
            if (!claim.respondents().isEmpty()) return asked.governed(claim.respondents());
            Findings findings = new Findings(made);
            findings.open(Authority.COMPETENT_AUTHORITY, asked.noUser(asked.incident.hands()));
            return findings.conclude(new TreeMap<>());
        });
    }

    private Outcome<Claim> admitted() {
        Findings findings = new Findings(made);
        LocalDate event = incident.occurredOn();
        if (!Instruments.REGULATION_2020.inForce().contains(event)) {
            findings.open(Authority.COMPETENT_AUTHORITY, LiabilityRule.AFTER_THE_REGULATION.because(event));
        }
        incident.foundOn()
                .filter(day -> !day.isAfter(made.on()))
                .ifPresent(day -> findings.answered(
                        Authority.COMPETENT_AUTHORITY, LiabilityRule.FOUND_AGAIN.because(incident.tablet(), day)));
        return findings.conclude(claim);
    }

    private Outcome<List<Respondent>> measured(List<Respondent> people) {
        Findings findings = new Findings(made);
        if (!people.isEmpty() && claim.damage().orElse(null) instanceof Valuation.BookValue book) {
            findings.refuse(LiabilityRule.bookValue(incident.occurredOn()).because(book.dong()));
        }
        return findings.conclude(people);
    }

    private Outcome<List<Respondent>> caused() {
        Findings findings = new Findings(made);
        if (incident.cause().isWear()) {
            findings.because(LiabilityRule.WEAR_IS_NOBODYS.because(incident.cause()));
            return findings.conclude(List.of());
        }
        if (incident.cause() == Cause.NOT_ESTABLISHED) {
            findings.open(Authority.MANAGING_UNIT, LiabilityRule.CAUSE_ESTABLISHED.because(incident.tablet()));
        }
        if (claim.respondents().isEmpty()) {
            findings.open(Authority.COMPETENT_AUTHORITY, noUser(incident.hands()));
        }
        return findings.conclude(claim.respondents());
    }

    private Outcome<List<Respondent>> reached(List<Respondent> people) {
        Findings findings = new Findings(made);
        List<Respondent> answering = new ArrayList<>();
        for (Respondent one : people) if (reaches(one, findings)) answering.add(one);
        return findings.conclude(answering);
    }

    private boolean reaches(Respondent one, Findings findings) {
        LocalDate event = incident.occurredOn();
        Minutes minutes =
                one.gaveBack().filter(paper -> !paper.signedOn().isAfter(event)).orElse(null);
        if (minutes != null) {
            boolean shown = minutes.signedOn().isBefore(event)
                    && (minutes.twoSided() || minutes.witness().isPresent());
            boolean free = shown
                    || findings.answered(
                            Authority.MANAGING_UNIT,
                            LiabilityRule.RETURN_SHOWN.because(
                                    one.person(), minutes.number(), minutes.signedOn(), event));
            if (free) {
                findings.because(
                        LiabilityRule.GAVE_BACK.because(one.person(), minutes.number(), minutes.signedOn(), event));
            }
            return false;
        }
        if (one.cannotAct().isPresent()) {
            boolean dead = one.cannotAct().get() == Holding.Recover.Cause.DEATH;
            LiabilityRule rule = dead ? LiabilityRule.ESTATE : LiabilityRule.CANNOT_ACT;
            findings.open(Authority.COMPETENT_AUTHORITY, rule.because(one.person()));
            return false;
        }
        Custody.Kind hands = incident.hands().kind();
        if (hands == Custody.Kind.USER) {
            if (claim.heldBy(one.person())) findings.because(LiabilityRule.USER_ANSWERS.because(one.person(), event));
            return true;
        }
        if (hands == Custody.Kind.SUPPLIER) {
            findings.open(Authority.COMPETENT_AUTHORITY, noUser(incident.hands()));
            return false;
        }
        return findings.answered(Authority.COMPETENT_AUTHORITY, noUser(incident.hands()));
    }

    private Outcome<SortedMap<PersonId, LiabilityRegime>> governed(List<Respondent> people) {
        Findings findings = new Findings(made);
        SortedMap<PersonId, LiabilityRegime> regimes = new TreeMap<>();
        for (Respondent one : people) regimes.put(one.person(), claim.regimeOf(one));
        for (Map.Entry<PersonId, LiabilityRegime> one : regimes.entrySet()) {
            switch (one.getValue()) {
                case CIVIL_SERVANTS ->
                    standing(one, LiabilityRule.REGIME_CIVIL_SERVANTS, LiabilityRule.REGIME_118_KNOWN, findings);
                case PUBLIC_EMPLOYEES ->
                    standing(one, LiabilityRule.REGIME_PUBLIC_EMPLOYEES, LiabilityRule.REGIME_27_KNOWN, findings);
                case CONTRACT_STAFF ->
                    findings.open(
                            Authority.COMPETENT_AUTHORITY,
                            LiabilityRule.REGIME_CONTRACT.because(one.getKey(), incident.occurredOn()));
                case WASTE -> {
                    String finding = claim.wasteFinding().orElseThrow().number();
                    findings.open(
                            Authority.COMPETENT_AUTHORITY, LiabilityRule.REGIME_WASTE.because(one.getKey(), finding));
                    findings.open(Authority.COMPETENT_AUTHORITY, LiabilityRule.COUNCIL_WASTE.because(finding));
                }
            }
        }
        return findings.conclude(Collections.unmodifiableSortedMap(regimes));
    }

    private void standing(
            Map.Entry<PersonId, LiabilityRegime> one, LiabilityRule holds, LiabilityRule known, Findings findings) {
        LocalDate event = incident.occurredOn();
        if (one.getValue().knownToHold(event)
                || findings.answered(
                        Authority.COMPETENT_AUTHORITY, known.because(one.getKey(), one.getValue(), event))) {
            findings.because(holds.because(one.getKey(), one.getValue(), event));
        }
    }

    private Reason noUser(Custody hands) {
        LiabilityRule rule;
        if (hands.kind() == Custody.Kind.SUPPLIER) {
            rule = LiabilityRule.SUPPLIER;
        } else if (incident.kind() == Incident.Kind.DAMAGE) {
            rule = LiabilityRule.NO_USER_DAMAGE;
        } else if (Instruments.LAW_15_2017.inForce().contains(incident.occurredOn())) {
            rule = LiabilityRule.NO_USER;
        } else {
            rule = LiabilityRule.NO_USER_UNTIL_2017;
        }
        return rule.because(incident.tablet(), keeper(hands), incident.occurredOn());
    }

    private static Authority keeper(Custody hands) {
        return switch (hands.kind()) {
            case FOCAL_BODY -> Authority.FOCAL_BODY;
            case SUPPLIER -> Authority.SUPPLIER;
            case AUTHORITY -> Authority.COMPETENT_AUTHORITY;
            default -> Authority.MANAGING_UNIT;
        };
    }
}

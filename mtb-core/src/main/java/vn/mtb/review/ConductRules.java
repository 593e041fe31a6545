package vn.mtb.review;

import java.util.List;
import vn.mtb.incident.UseRules;
import vn.mtb.incident.Violation;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;
import vn.mtb.rule.Rule;

/**
 * What conduct counts for (<i>khen thưởng và xử lý vi phạm</i>). Keeping the Regulation is a criterion; who is commended, and how
 * a breach is dealt with, the text leaves to others.
 *
 * @legal Điều 7 Quy chế
 */
public final class ConductRules {
    private static final Period GOVERNED = Instruments.REGULATION_2020.inForce();
    private static final Rule CRITERION = rule("conduct-is-a-criterion", Regulation2020.QC_ARTICLE_7_CLAUSE_1);
    private static final Rule COMMENDATION =
            rule("conduct-commendation-under-rules", Regulation2020.QC_ARTICLE_7_CLAUSE_2);
    private static final Rule HANDLING = rule("conduct-handling-under-rules", Regulation2020.QC_ARTICLE_7_CLAUSE_2);

    private ConductRules() {}

    /**
     * Every rule kept here.
     *
     * @return in the order of the text
     */
    public static List<Rule> all() {
        return List.of(CRITERION, COMMENDATION, HANDLING);
    }

    /**
     * Enters what somebody found into the record of a user, if it is a breach.
     *
     * @param record that person's record
     * @param who the user
     * @param found what was found
     * @return the longer record; refused and referred as {@link UseRules#breach} is
     * @throws IllegalArgumentException when the record is another's
     */
    public static Outcome<ConductRecord> enter(ConductRecord record, PersonId who, Violation found) {
        return UseRules.breach(found)
                .map(breach -> record.and(new ConductEntry(
                        new Assessed.Individual(who),
                        ConductEntry.Kind.BROKEN,
                        breach.kind().provision(),
                        breach.foundOn(),
                        breach.facts())));
    }

    /**
     * What a record says about some days, as a criterion for assessment and commendation.
     *
     * @param record of a person or a unit
     * @param period the days
     * @return the entries of those days on which the Regulation held ({@code conduct-is-a-criterion})
     */
    public static Outcome<Assessment> criterion(ConductRecord record, Period period) {
        List<ConductEntry> counted = record.entries().stream()
                .filter(entry -> period.contains(entry.on()) && GOVERNED.contains(entry.on()))
                .toList();
        return Outcome.settled(new Assessment(record.whom(), period, counted), because(CRITERION, record.whom()));
    }

    /**
     * What follows from conduct. The text names commendation and handling and leaves both to the rules of others.
     *
     * @param assessment what the record says
     * @return always referred to whoever is competent: for commendation when nothing was broken ({@code
     *     conduct-commendation-under-rules}), else for handling by nature and degree ({@code conduct-handling-under-rules})
     */
    public static Outcome<Assessment> consequence(Assessment assessment) {
        if (assessment.withoutBreach()) {
            return Outcome.referred(Authority.COMPETENT_AUTHORITY, because(COMMENDATION, assessment.whom()));
        }
        List<Object> places =
                assessment.broken().stream().<Object>map(Regulation2020::place).toList();
        return Outcome.referred(Authority.COMPETENT_AUTHORITY, because(HANDLING, assessment.whom(), places));
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    private static Rule rule(String id, Regulation2020 clause) {
        return new Rule(id, Basis.stated(clause), GOVERNED);
    }
}

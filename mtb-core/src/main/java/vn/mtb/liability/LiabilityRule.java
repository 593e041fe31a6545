package vn.mtb.liability;

import static vn.mtb.law.MaterialLiability.DECREE_118_ARTICLE_12;
import static vn.mtb.law.MaterialLiability.DECREE_118_ARTICLE_3_CLAUSE_3;
import static vn.mtb.law.MaterialLiability.DECREE_118_ARTICLE_6;
import static vn.mtb.law.MaterialLiability.DECREE_118_COUNCIL;
import static vn.mtb.law.MaterialLiability.DECREE_118_FORCE_MAJEURE;
import static vn.mtb.law.MaterialLiability.DECREE_118_INTENT;
import static vn.mtb.law.MaterialLiability.DECREE_118_NEGLIGENCE;
import static vn.mtb.law.MaterialLiability.DECREE_118_NO_LIMITATION;
import static vn.mtb.law.MaterialLiability.DECREE_118_SCOPE;
import static vn.mtb.law.MaterialLiability.DECREE_27_ARTICLE_24;
import static vn.mtb.law.MaterialLiability.DECREE_27_ARTICLE_25_CLAUSE_1;
import static vn.mtb.law.MaterialLiability.DECREE_27_ARTICLE_25_CLAUSE_2;
import static vn.mtb.law.MaterialLiability.DECREE_27_ARTICLE_25_CLAUSE_3;
import static vn.mtb.law.MaterialLiability.DECREE_84_ARTICLE_21;
import static vn.mtb.law.MaterialLiability.DECREE_84_ARTICLE_23;
import static vn.mtb.law.MaterialLiability.JOINT_CIRCULAR_2008_COUNCIL_MEETS;
import static vn.mtb.law.MaterialLiability.JOINT_CIRCULAR_2008_EQUAL_SPLIT;
import static vn.mtb.law.MaterialLiability.JOINT_CIRCULAR_2008_FULLY_WORN;
import static vn.mtb.law.MaterialLiability.JOINT_CIRCULAR_2008_IN_MONEY;
import static vn.mtb.law.MaterialLiability.JOINT_CIRCULAR_2008_REOPENING;
import static vn.mtb.law.MaterialLiability.LABOUR_CODE_2019_ARTICLE_129;
import static vn.mtb.law.PublicAssets.LAW_2017_ARTICLE_47;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3;
import static vn.mtb.outcome.Basis.implied;
import static vn.mtb.outcome.Basis.stated;

import java.time.LocalDate;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/** The rules on compensation, on one page (<i>các quy tắc bồi thường</i>); one rule may stand on different ground in other years. */
enum LiabilityRule {
    // Who answers.
    /** What happened before the Regulation is not judged by it. */
    AFTER_THE_REGULATION("event-under-the-regulation", stated(Decision2020.QD_ARTICLE_2), Days.REGULATION),
    /** The user answers for loss and damage. */
    USER_ANSWERS("user-answers", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION),
    /** Somebody has to have caused it. */
    CAUSE_ESTABLISHED("cause-established", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION),
    /** Wear, age and the maker's fault are nobody's doing. */
    WEAR_IS_NOBODYS("wear-is-no-damage", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_43), Days.REGULATION),
    /** Who gave the tablet back before is free. */
    GAVE_BACK("gave-back-before", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09), Days.REGULATION),
    /** The minutes have to show that it came back before. */
    RETURN_SHOWN("return-shown-by-minutes", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, Reading.I_09), Days.REGULATION),
    /** A loss while no user held it: before 2018. */
    NO_USER_UNTIL_2017(
            "no-user-held-it", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09), Days.BEFORE_THE_LAW_OF_2017),
    /** A loss while no user held it: the competent person settles responsibility. */
    NO_USER("no-user-held-it", stated(LAW_2017_ARTICLE_47), Days.LAW_OF_2017),
    /** Damage while no user held it: the law on lost assets does not speak of it. */
    NO_USER_DAMAGE("damaged-without-user", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09), Days.REGULATION),
    /** At the supplier it is the supplier's civil liability. */
    SUPPLIER("supplier-held-it", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_09), Days.REGULATION),
    /** Whether the estate of somebody who died answers. */
    ESTATE("estate-of-respondent", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_08), Days.REGULATION),
    /** The detained and the absent. */
    CANNOT_ACT("respondent-cannot-act", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, Reading.I_08), Days.REGULATION),
    /** What becomes of liability once the tablet is found. */
    FOUND_AGAIN("lost-tablet-found", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, Reading.I_13), Days.REGULATION),

    // Under which regime.
    /** Cadres and civil servants. */
    REGIME_CIVIL_SERVANTS("regime-by-standing", implied(DECREE_118_SCOPE, Reading.I_40), Days.DECREE_118),
    /** Public employees. */
    REGIME_PUBLIC_EMPLOYEES("regime-by-standing", implied(DECREE_27_ARTICLE_24, Reading.I_40), Days.DECREE_27),
    /** Whether the decree of 2006 still holds. */
    REGIME_118_KNOWN("regime-known-to-hold", stated(DECREE_118_SCOPE), Days.after(Days.DECREE_118)),
    /** Whether the decree of 2012 still holds. */
    REGIME_27_KNOWN("regime-known-to-hold", stated(DECREE_27_ARTICLE_24), Days.after(Days.DECREE_27)),
    /** Contract staff: remembered only. */
    REGIME_CONTRACT(
            "contract-staff-unread", stated(LABOUR_CODE_2019_ARTICLE_129), Instruments.LABOUR_CODE_2019.inForce()),
    /** Waste: little was read, and its days are not known. */
    REGIME_WASTE("waste-unread", stated(DECREE_84_ARTICLE_21), Instruments.DECREE_84_2014.inForce()),
    /** Waste has its own council, from a day that was not read. */
    COUNCIL_WASTE("waste-council-unread", stated(DECREE_84_ARTICLE_23), Instruments.DECREE_84_2014.inForce()),

    // How much.
    /** Somebody has to establish fault. */
    FAULT_ESTABLISHED("fault-established", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION),
    /** Intent pays all. */
    INTENT("intent-pays-all", stated(DECREE_118_INTENT), Days.DECREE_118),
    /** Negligence is decided case by case. */
    NEGLIGENCE("negligence-is-decided", stated(DECREE_118_NEGLIGENCE), Days.DECREE_118),
    /** Force majeure excuses. */
    FORCE_MAJEURE("force-majeure-excuses", stated(DECREE_118_FORCE_MAJEURE), Days.DECREE_118),
    /** What a public employee pays is decided. */
    PUBLIC_EMPLOYEE("public-employee-is-decided", stated(DECREE_27_ARTICLE_25_CLAUSE_1), Days.DECREE_27),
    /** The head's decision, under the decree of 2006. */
    DECIDED("amount-was-decided", stated(DECREE_118_ARTICLE_12), Days.DECREE_118),
    /** A decision about a public employee. */
    DECIDED_PUBLIC_EMPLOYEE("amount-was-decided", stated(DECREE_27_ARTICLE_25_CLAUSE_1), Days.DECREE_27),
    /** A decision cannot charge somebody who, by the facts of the case, does not answer. */
    DECIDED_BEYOND("decided-for-who-answers", Basis.consistency(), Days.REGULATION),
    /** Compensation is in money. */
    IN_MONEY("compensation-in-money", stated(JOINT_CIRCULAR_2008_IN_MONEY), Days.DECREE_118),
    /** Somebody has to value the damage. */
    VALUED("damage-valued", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION),
    /** A fully worn asset still in use counts at its actual value. */
    FULLY_WORN("fully-worn-at-actual-value", stated(JOINT_CIRCULAR_2008_FULLY_WORN), Days.DECREE_118),
    /** The book value is no measure: before the circular of 2025. */
    BOOK_VALUE(
            "book-value-is-no-measure",
            implied(JOINT_CIRCULAR_2008_FULLY_WORN, Reading.I_41),
            new Period(Days.REGULATION.from(), LocalDate.of(2025, 12, 31))),
    /** The book value is no measure: since the circular of 2025. */
    BOOK_VALUE_2026(
            "book-value-is-no-measure", implied(Wear.CIRCULAR_141_ARTICLE_5, Reading.I_41), Period.since(2026, 1, 1)),
    /** Shares that cannot be told are equal. */
    EQUAL_SHARES("shares-equal", stated(JOINT_CIRCULAR_2008_EQUAL_SPLIT), Days.DECREE_118),
    /** Shares that were established. */
    OWN_SHARES("shares-established", implied(JOINT_CIRCULAR_2008_EQUAL_SPLIT, Reading.I_42), Days.DECREE_118),
    /** Shares across regimes. */
    SHARES_ACROSS("shares-across-regimes", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION),

    // By which procedure.
    /** Minutes are drawn up. */
    MINUTES("loss-minutes-drawn-up", stated(DECREE_118_ARTICLE_6), Days.DECREE_118),
    /** A written account is required. */
    ACCOUNT("written-account-given", stated(DECREE_118_ARTICLE_6), Days.DECREE_118),
    /** The council is set up, counted from the discovery. */
    COUNCIL("council-set-up", stated(DECREE_118_COUNCIL), Days.DECREE_118),
    /** The council is set up, counted from the conclusion. */
    COUNCIL_AFTER_CONCLUSION("council-set-up", implied(DECREE_118_COUNCIL, Reading.I_44), Days.DECREE_118),
    /** There is an exception, of which only a part is known. */
    COUNCIL_EXCEPTION("council-exception-unread", stated(DECREE_118_COUNCIL), Days.DECREE_118),
    /** The council meets. */
    COUNCIL_MEETS("council-meets", stated(JOINT_CIRCULAR_2008_COUNCIL_MEETS), Days.DECREE_118),
    /** The head decides, after the council. */
    HEAD_DECIDES("head-decides-after-council", stated(DECREE_118_ARTICLE_12), Days.DECREE_118),
    /** New facts bring the council back. */
    COUNCIL_AGAIN("council-set-up-again", stated(JOINT_CIRCULAR_2008_REOPENING), Days.DECREE_118),
    /** What was decided is paid. */
    PAID("compensation-paid", stated(DECREE_118_ARTICLE_3_CLAUSE_3), Days.DECREE_118),
    /** What was decided is paid by a public employee. */
    PAID_27("compensation-paid", stated(DECREE_27_ARTICLE_24), Days.DECREE_27),
    /** No limitation period. */
    NO_LIMITATION("no-limitation-period", stated(DECREE_118_NO_LIMITATION), Days.DECREE_118),
    /** A deadline in a year whose days off nobody gave. */
    DEADLINE_UNTOLD("deadline-cannot-be-told", Basis.consistency(), Days.REGULATION),
    /** How a case against a public employee runs was not read. */
    PROCEDURE_27("liability-procedure-unread", stated(DECREE_27_ARTICLE_25_CLAUSE_1), Days.DECREE_27),

    // How it is paid.
    /** Twenty per cent a month, civil servants. */
    INSTALMENTS("twenty-per-cent-a-month", stated(DECREE_118_ARTICLE_3_CLAUSE_3), Days.DECREE_118),
    /** Twenty per cent a month, public employees. */
    INSTALMENTS_27("twenty-per-cent-a-month", stated(DECREE_27_ARTICLE_25_CLAUSE_2), Days.DECREE_27),
    /** Which salary it is twenty per cent of. */
    SALARY_BASE("salary-base-decided", stated(DECREE_118_ARTICLE_3_CLAUSE_3), Days.DECREE_118),
    /** Which salary it is twenty per cent of, public employees. */
    SALARY_BASE_27("salary-base-decided", stated(DECREE_27_ARTICLE_25_CLAUSE_2), Days.DECREE_27),
    /** How contract staff pay was not read. */
    INSTALMENTS_CONTRACT(
            "instalments-unread", stated(LABOUR_CODE_2019_ARTICLE_129), Instruments.LABOUR_CODE_2019.inForce()),
    /** How waste is paid for was not read. */
    INSTALMENTS_WASTE("instalments-unread", stated(DECREE_84_ARTICLE_21), Instruments.DECREE_84_2014.inForce()),
    /** Who owes nothing may leave. */
    NOTHING_OUTSTANDING("nothing-outstanding", Basis.consistency(), Days.REGULATION),
    /** A public employee pays before leaving. */
    BEFORE_LEAVING("paid-before-leaving", stated(DECREE_27_ARTICLE_25_CLAUSE_3), Days.DECREE_27),
    /** What becomes of it when a public employee cannot. */
    LEAVING_UNPAID("leaving-unpaid-unread", stated(DECREE_27_ARTICLE_25_CLAUSE_3), Days.DECREE_27),
    /** Whether others pay before leaving too. */
    LEAVING_UNREAD("leaving-debt-unread", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), Days.REGULATION);

    private final Rule rule;

    LiabilityRule(String id, Basis basis, Period inForce) {
        this.rule = new Rule(id, basis, inForce);
    }

    Rule rule() {
        return rule;
    }

    static LiabilityRule bookValue(LocalDate event) {
        return BOOK_VALUE_2026.rule.inForce().contains(event) ? BOOK_VALUE_2026 : BOOK_VALUE;
    }

    Reason because(Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    /** The same rule met: why something settled, in a sentence of its own. */
    Reason met(Object... arguments) {
        return met(rule.basis(), arguments);
    }

    /** The same, on a ground that somebody else vouches for. */
    Reason met(Basis ground, Object... arguments) {
        return Reason.lazily(rule.id(), rule.id() + "-met", ground, () -> arguments);
    }

    /** The days on which the rules hold, as far as sources show it (<i>thời gian áp dụng</i>). */
    private static final class Days {
        static final Period REGULATION = Instruments.REGULATION_2020.inForce();
        static final Period LAW_OF_2017 = Instruments.LAW_15_2017.inForce();
        static final Period BEFORE_THE_LAW_OF_2017 =
                new Period(REGULATION.from(), LAW_OF_2017.from().minusDays(1));
        static final Period DECREE_118 =
                LiabilityRegime.CIVIL_SERVANTS.shownInForce().orElseThrow();
        static final Period DECREE_27 =
                LiabilityRegime.PUBLIC_EMPLOYEES.shownInForce().orElseThrow();

        static Period after(Period known) {
            return Period.since(known.until().plusDays(1));
        }
    }
}

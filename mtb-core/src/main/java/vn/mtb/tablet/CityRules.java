package vn.mtb.tablet;

import static vn.mtb.law.Decision2020.QD_ARTICLE_2;
import static vn.mtb.law.EquipmentStandards.DECISION_50_HIGHEST_STANDARD;
import static vn.mtb.law.PublicAssets.*;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.law.Wear.CIRCULAR_141_ARTICLE_3;
import static vn.mtb.law.Wear.CIRCULAR_141_ARTICLE_5;
import static vn.mtb.outcome.Authority.*;
import static vn.mtb.outcome.Basis.*;
import static vn.mtb.rule.Need.elseRefer;
import static vn.mtb.rule.Need.must;
import static vn.mtb.tablet.CityCondition.*;
import static vn.mtb.tablet.CityDuties.*;
import static vn.mtb.tablet.Situation.*;
import static vn.mtb.tablet.Step.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reform2025;
import vn.mtb.outcome.Basis;
import vn.mtb.rule.Ban;
import vn.mtb.rule.Need;
import vn.mtb.rule.Order;
import vn.mtb.rule.Row;
import vn.mtb.rule.Table;

/** The city's table (<i>bảng vòng đời</i>): read from top to bottom, it is the law of a tablet's life with its years. */
final class CityRules {
    private CityRules() {}

    private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);
    /** From the decision that allocated the money: tablets were bought before the Regulation came. */
    private static final Period SINCE_ALLOCATION = Period.since(2016, 12, 14);

    private static final Period REGULATION = Period.since(2017, 3, 30);
    private static final Period UNTIL_2018 = REGULATION.before(2018, 1, 1);
    private static final Period FROM_2018 = Period.since(2018, 1, 1);
    private static final Period UNTIL_JULY_2025 = FROM_2018.before(2025, 7, 1);
    private static final Period FROM_MARCH_2025 = Period.since(2025, 3, 1);
    private static final Period FROM_JULY_2025 = Period.since(2025, 7, 1);
    private static final Period UNTIL_2026 = REGULATION.before(2026, 1, 1);
    private static final Period FROM_2026 = Period.since(2026, 1, 1);

    private static final Need<Case> FORWARD = must(PAPERS_RUN_FORWARD, consistency());
    private static final Need<Case> SIGNED = must(MINUTES_SIGNED_BY_THEN, consistency());
    private static final Need<Case> BY_UNIT = must(ACTS_FOR_THE_MANAGING_UNIT, stated(QC_ARTICLE_4_CLAUSE_3));
    private static final Need<Case> DECIDED_I12 = must(DECISION_FIRST, implied(QC_ARTICLE_4_CLAUSE_3, I_12));
    private static final Need<Case> NO_LAW_YET =
            elseRefer(LAW_OF_THE_DAY_NAMED, implied(QC_ARTICLE_4_CLAUSE_3, I_12), COMPETENT_AUTHORITY);

    private static final Set<Situation> WITH_A_USER =
            EnumSet.of(IN_USE, FAULTY_WITH_USER, DAMAGED_WITH_USER, UNDER_REPAIR_WITH_USER, RECALL_DECIDED_WITH_USER);
    private static final Set<Situation> AT_THE_UNIT = EnumSet.of(
            RECEIVED,
            IN_KEEPING,
            FAULTY_AT_UNIT,
            DAMAGED_AT_UNIT,
            UNDER_REPAIR_AT_UNIT,
            RECALL_DECIDED_AT_UNIT,
            DISPOSAL_DECIDED);
    private static final Set<Situation> PRESENT =
            EnumSet.complementOf(EnumSet.of(ABSENT, LOST, RECALLED, DISPOSED, LOSS_CLOSED));

    private static final Need<Case> POST_KNOWN =
            elseRefer(POST_NAMED_BY_A_TEXT, implied(QC_ARTICLE_2, I_14), CITY_PEOPLES_COMMITTEE);
    private static final Need<Case> HELD =
            elseRefer(MORE_THAN_IN_CHARGE, implied(QC_ARTICLE_2, I_23), CITY_PEOPLES_COMMITTEE);
    private static final Need<Case> SERVED =
            elseRefer(SERVING_UNIT_NAMED, implied(QC_ARTICLE_8_CLAUSE_2, I_16), CITY_PEOPLES_COMMITTEE);
    private static final Need<Case> HELD_BY_UNIT_RULE =
            elseRefer(IN_CHARGE_BY_UNIT_RULE, implied(QC_ARTICLE_8_CLAUSE_3, I_23), MANAGING_UNIT);

    static final Table<Situation, Step, Case> TABLE =
            new Table<>(Situation.class, Step.class, rows(), orders(), bans(), course(), mishaps());

    static {
        for (Row<Situation, Step, Case> row : TABLE.rows()) {
            for (Need<Case> need : row.needs()) {
                if (!((CityCondition) need.condition()).fits(row.step())) {
                    throw new AssertionError(row.step() + " brings no papers for " + need.condition());
                }
            }
        }
    }

    private static List<Row<Situation, Step, Case>> rows() {
        List<Row<Situation, Step, Case>> all = new ArrayList<>();

        // 1–8: coming in, onto the books, and what is installed.
        all.add(row(1, PROCURE, ABSENT, PROCURED, stated(QC_ARTICLE_4_CLAUSE_2), SINCE_ALLOCATION)
                .needs(
                        known(QC_ARTICLE_4_CLAUSE_2),
                        byFocalBody(QC_ARTICLE_4_CLAUSE_2),
                        must(FUNDED_BY_THE_PROGRAMME, stated(QC_ARTICLE_4_CLAUSE_1))));
        all.add(row(2, ENTER_AS_FOUND, ABSENT, RECEIVED, stated(QD_ARTICLE_2), ALWAYS)
                .or(ABSENT, IN_KEEPING)
                .or(ABSENT, IN_USE)
                .needs(must(ENTERS_FOR_ITS_OWN_UNIT, consistency()), must(BOOKED_BY_THEN, consistency()))
                .owes(COMPLETE_THE_PAPERS, RECORD_WHAT_WAS_FOUND));
        all.add(row(3, BUY_FOR_UNIT, ABSENT, RECEIVED, stated(QC_ARTICLE_8_CLAUSE_3), REGULATION)
                .needs(
                        must(IS_A_UNIT, stated(QC_ARTICLE_8_CLAUSE_3)),
                        must(UNIT_REGULATION_IN_FORCE, stated(QC_ARTICLE_8_CLAUSE_3)))
                .owes(RECORD_THE_ASSET));
        all.add(row(4, PREINSTALL, PROCURED, PROCURED, stated(QC_ARTICLE_5_CLAUSE_1), SINCE_ALLOCATION)
                .needs(known(QC_ARTICLE_5_CLAUSE_1), byFocalBody(QC_ARTICLE_5_CLAUSE_1)));
        all.add(row(5, HAND_OVER, PROCURED, RECEIVED, stated(QC_ARTICLE_4_CLAUSE_2), REGULATION)
                .needs(
                        known(QC_ARTICLE_4_CLAUSE_2),
                        byFocalBody(QC_ARTICLE_4_CLAUSE_2),
                        SIGNED,
                        must(TWO_SIDED_MINUTES, stated(QC_ARTICLE_6_CLAUSE_5)),
                        must(GIVEN_BY_THE_FOCAL_BODY, implied(QC_ARTICLE_4_CLAUSE_2, I_01)),
                        must(RECEIVED_BY_A_UNIT, stated(QC_ARTICLE_4_CLAUSE_2)),
                        elseRefer(
                                COMMUNE_NAMED_BY_A_TEXT, implied(QC_ARTICLE_4_CLAUSE_2, I_14), CITY_PEOPLES_COMMITTEE),
                        must(RECEIVER_UNDER_THE_CITY, stated(QC_ARTICLE_4_CLAUSE_2)),
                        must(SERIAL_AS_BOUGHT, consistency()))
                .owes(RECORD_THE_ASSET));
        all.add(recording(UNTIL_2026));
        all.add(recording(FROM_2026).needs(must(FIXED_ASSET_CLASS, stated(CIRCULAR_141_ARTICLE_3))));
        all.add(staying(
                        7,
                        INSTALL_SHARED,
                        stated(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH),
                        REGULATION,
                        EnumSet.of(RECEIVED, IN_KEEPING, IN_USE))
                .needs(known(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH), byFocalBody(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH)));
        all.add(staying(
                        8,
                        INSTALL_ON_REQUEST,
                        stated(QC_ARTICLE_5_CLAUSE_1_DASH_5),
                        REGULATION,
                        EnumSet.of(RECEIVED, IN_KEEPING, IN_USE))
                .needs(
                        must(FOCAL_BODY_OR_MANAGING_UNIT, implied(QC_ARTICLE_5_CLAUSE_1_DASH_5, I_19)),
                        must(REQUESTED_BY_THE_USER, stated(QC_ARTICLE_5_CLAUSE_1_DASH_5)),
                        must(NO_SHARED_SOFTWARE, stated(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH))));

        // 9–16: in somebody's hands.
        for (Period years : List.of(UNTIL_2018, FROM_2018)) {
            all.add(issuing(
                            9,
                            PUT_INTO_USE,
                            stated(QC_ARTICLE_5_CLAUSE_3),
                            implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_03),
                            years)
                    .needs(must(FIRST_HOLDER, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3))));
            all.add(issuing(
                            15,
                            HAND_ON,
                            stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3),
                            stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3),
                            years)
                    .needs(
                            must(AFTER_THE_PREDECESSOR, consistency()),
                            must(PREDECESSOR_ACCOUNTS_CLOSED, implied(QC_ARTICLE_5_CLAUSE_3, I_10))));
        }
        all.add(row(10, TAKE_NEW_POST, IN_USE, IN_USE, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_06), REGULATION)
                .needs(
                        BY_UNIT,
                        must(ABOUT_THE_HOLDER, consistency()),
                        POST_KNOWN,
                        HELD,
                        HELD_BY_UNIT_RULE,
                        SERVED,
                        must(HOLDS_A_LISTED_POST_HERE, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_06)))
                .owes(REFIT_ACCOUNTS));
        all.add(row(11, LOSE_POST, IN_USE, IN_USE, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2), REGULATION)
                .needs(BY_UNIT, must(ABOUT_THE_HOLDER, consistency()))
                .owes(
                        GIVE_IT_BACK,
                        ASK_ABOUT_THE_POST,
                        ASK_ABOUT_BEING_IN_CHARGE,
                        GIVE_BACK_OR_TRANSFER,
                        REFIT_ACCOUNTS));
        all.add(toTheUnit(12, GIVE_BACK, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2))
                .needs(
                        must(HOLDER_OR_MANAGING_UNIT, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)),
                        SIGNED,
                        must(TWO_SIDED_MINUTES, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)),
                        must(GIVEN_BY_THE_HOLDER, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)),
                        must(NOT_BACK_TO_THE_FOCAL_BODY, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)),
                        must(RETURNED_TO_THE_MANAGING_UNIT, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)))
                .owes(REVOKE_ACCOUNTS));
        all.add(row(13, MOVE_TO_ANOTHER_UNIT, IN_USE, IN_USE, implied(QC_ARTICLE_4_CLAUSE_3, I_07), REGULATION)
                .needs(
                        BY_UNIT,
                        must(ABOUT_THE_HOLDER, consistency()),
                        POST_KNOWN,
                        HELD,
                        HELD_BY_UNIT_RULE,
                        must(HOLDS_A_LISTED_POST_ELSEWHERE, implied(QC_ARTICLE_4_CLAUSE_3, I_07)))
                .owes(GIVE_BACK_OR_TRANSFER));
        all.add(toTheUnit(14, RECOVER, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_08))
                .needs(BY_UNIT, must(WITNESSED, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_08)))
                .owes(SUSPEND_ACCOUNTS));
        all.addAll(losses(
                14,
                REPORT_LOSS_IN_ABSENCE,
                implied(QC_ARTICLE_6_CLAUSE_4, I_08),
                WITH_A_USER,
                List.of(BY_UNIT, noticeKnown(), must(FOCAL_BODY_TOLD, implied(QC_ARTICLE_6_CLAUSE_4, I_09)))));
        all.add(row(16, ENTRUST, IN_KEEPING, IN_KEEPING, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3), REGULATION)
                .needs(
                        BY_UNIT,
                        SIGNED,
                        must(TWO_SIDED_MINUTES, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)),
                        must(KEPT_WITHIN_THE_UNIT, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)),
                        must(GIVEN_BY_THE_UNIT, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3))));

        // 17–24: leaks and losses, and what is found again.
        all.add(staying(17, REPORT_LEAK, stated(QC_ARTICLE_6_CLAUSE_4), REGULATION, WITH_A_USER)
                .needs(
                        must(IS_THE_HOLDER, stated(QC_ARTICLE_6_CLAUSE_4)),
                        noticeKnown(),
                        must(FOCAL_BODY_TOLD, stated(QC_ARTICLE_6_CLAUSE_4)))
                .owes(SUSPEND_ACCOUNTS, CO_ORDINATE));
        all.addAll(losses(
                18,
                REPORT_LOSS,
                stated(QC_ARTICLE_6_CLAUSE_4),
                WITH_A_USER,
                List.of(
                        must(IS_THE_HOLDER, stated(QC_ARTICLE_6_CLAUSE_4)),
                        noticeKnown(),
                        must(FOCAL_BODY_TOLD, stated(QC_ARTICLE_6_CLAUSE_4)))));
        all.addAll(losses(
                19,
                REPORT_LOSS_IN_KEEPING,
                implied(QC_ARTICLE_6_CLAUSE_4, I_09),
                AT_THE_UNIT,
                List.of(BY_UNIT, noticeKnown(), must(FOCAL_BODY_TOLD, implied(QC_ARTICLE_6_CLAUSE_4, I_09)))));
        all.addAll(losses(
                20,
                REPORT_LOSS_AT_SUPPLIER,
                implied(QC_ARTICLE_6_CLAUSE_4, I_09),
                EnumSet.of(AT_WARRANTY, UNDER_REPAIR),
                List.of(
                        must(FOCAL_BODY_OR_MANAGING_UNIT, implied(QC_ARTICLE_6_CLAUSE_4, I_09)),
                        noticeKnown(),
                        must(FOCAL_BODY_TOLD, implied(QC_ARTICLE_6_CLAUSE_4, I_09)))));
        all.addAll(losses(
                21,
                REPORT_LOSS_AT_FOCAL_BODY,
                implied(QC_ARTICLE_6_CLAUSE_4, I_09),
                EnumSet.of(PROCURED),
                List.of(known(QC_ARTICLE_4_CLAUSE_2), byFocalBody(QC_ARTICLE_4_CLAUSE_2))));
        all.add(row(22, FIND_AGAIN, LOST, IN_KEEPING, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13), REGULATION)
                .or(LOST, DAMAGED_AT_UNIT)
                .or(LOST, RECEIVED)
                .or(LOST, PROCURED)
                .needs(
                        elseRefer(
                                KEEPER_KNOWN, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_20), CITY_PEOPLES_COMMITTEE),
                        must(KEEPER_OF_WHAT_IS_FOUND, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13)),
                        must(FOUND_TO_THE_MANAGING_UNIT, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13)))
                .owes(CHECK_WHAT_IS_FOUND, ISSUE_ACCOUNTS_ANEW, CLOSE_THE_LOSS_DOSSIER, ASK_ABOUT_REPAYMENT));
        all.add(row(23, WRITE_OFF_LOSS, LOST, LOSS_CLOSED, implied(QC_ARTICLE_4_CLAUSE_3, I_12), UNTIL_2018)
                .needs(BY_UNIT, must(ON_THE_BOOKS, consistency()), DECIDED_I12, NO_LAW_YET));
        all.add(row(23, WRITE_OFF_LOSS, LOST, LOSS_CLOSED, stated(LAW_2017_ARTICLE_47), UNTIL_JULY_2025)
                .needs(
                        BY_UNIT,
                        must(ON_THE_BOOKS, consistency()),
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_47)),
                        elseRefer(SIGNER_NAMED_BY_LAW, stated(LAW_2017_ARTICLE_47), COMPETENT_AUTHORITY)));
        all.add(row(23, WRITE_OFF_LOSS, LOST, LOSS_CLOSED, stated(LAW_2017_ARTICLE_47), FROM_JULY_2025)
                .needs(
                        BY_UNIT,
                        must(ON_THE_BOOKS, consistency()),
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_47)),
                        must(SIGNER_FITS_ASSET_CLASS, stated(DECREE_186_ARTICLE_34))));
        all.add(row(
                        24,
                        FIND_AFTER_WRITE_OFF,
                        LOSS_CLOSED,
                        RECEIVED,
                        implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13),
                        REGULATION)
                .needs(BY_UNIT, must(FOUND_TO_THE_MANAGING_UNIT, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13)))
                .owes(RECORD_THE_ASSET, CHECK_WHAT_IS_FOUND, ASK_ABOUT_REPAYMENT));

        // 25–30: faults, warranty, repair.
        all.add(row(25, REPORT_FAULT, IN_USE, FAULTY_WITH_USER, stated(QC_ARTICLE_6_CLAUSE_5), REGULATION)
                .or(IN_KEEPING, FAULTY_AT_UNIT)
                .or(FAULTY_WITH_USER, FAULTY_WITH_USER)
                .or(FAULTY_AT_UNIT, FAULTY_AT_UNIT)
                .needs(
                        must(HOLDER_OR_MANAGING_UNIT, stated(QC_ARTICLE_6_CLAUSE_5)),
                        must(FAULT_NOT_AHEAD, consistency()),
                        must(FAULT_TOLD_TO_THE_FOCAL_BODY, stated(QC_ARTICLE_6_CLAUSE_5))));
        all.add(row(26, SEND_TO_WARRANTY, FAULTY_WITH_USER, AT_WARRANTY, stated(QC_ARTICLE_6_CLAUSE_5), REGULATION)
                .or(FAULTY_AT_UNIT, AT_WARRANTY)
                .needs(
                        elseRefer(WHOSE_WARRANTY_KNOWN, implied(QC_ARTICLE_6_CLAUSE_5, I_20), CITY_PEOPLES_COMMITTEE),
                        must(THROUGH_THE_FOCAL_BODY, stated(QC_ARTICLE_6_CLAUSE_5)),
                        must(THROUGH_ITS_OWN_UNIT, implied(QC_ARTICLE_8_CLAUSE_3, I_15)),
                        must(FAULT_REPORTED, consistency()),
                        elseRefer(WARRANTY_TERM_NAMED, stated(QC_ARTICLE_6_CLAUSE_5), FOCAL_BODY),
                        elseRefer(OWN_WARRANTY_TERM_NAMED, implied(QC_ARTICLE_8_CLAUSE_3, I_15), MANAGING_UNIT),
                        must(FAULT_WITHIN_WARRANTY, implied(QC_ARTICLE_6_CLAUSE_5, I_11)),
                        elseRefer(NOT_DISMANTLED, stated(QC_ARTICLE_6_CLAUSE_1), SUPPLIER),
                        must(DATA_REMOVED, consistency())));
        for (Period years : List.of(UNTIL_2018, FROM_2018)) {
            all.add(comingBack(
                            27,
                            COME_BACK_FROM_WARRANTY,
                            implied(QC_ARTICLE_6_CLAUSE_5, I_12),
                            EnumSet.of(AT_WARRANTY),
                            years)
                    .needs(must(FOCAL_BODY_OR_MANAGING_UNIT, stated(QC_ARTICLE_6_CLAUSE_5))));
        }
        all.add(row(28, REPLACE_UNDER_WARRANTY, AT_WARRANTY, DISPOSED, implied(QC_ARTICLE_6_CLAUSE_5, I_12), REGULATION)
                .needs(
                        must(FOCAL_BODY_OR_MANAGING_UNIT, stated(QC_ARTICLE_6_CLAUSE_5)),
                        elseRefer(
                                BOOKS_OF_AN_EXCHANGE_DECIDED,
                                implied(QC_ARTICLE_4_CLAUSE_3, I_12),
                                COMPETENT_AUTHORITY))
                .owes(ENTER_THE_REPLACEMENT, CLOSE_ACCOUNTS));
        all.add(row(28, ENTER_REPLACEMENT, ABSENT, RECEIVED, implied(QC_ARTICLE_6_CLAUSE_5, I_12), REGULATION)
                .needs(must(ENTERS_THE_EXCHANGED, implied(QC_ARTICLE_6_CLAUSE_5, I_12)))
                .owes(RECORD_THE_ASSET));
        all.add(row(
                        29,
                        SEND_TO_REPAIR,
                        FAULTY_WITH_USER,
                        UNDER_REPAIR,
                        implied(QC_ARTICLE_4_CLAUSE_3, I_12),
                        REGULATION)
                .or(FAULTY_WITH_USER, UNDER_REPAIR_WITH_USER)
                .or(DAMAGED_WITH_USER, UNDER_REPAIR)
                .or(DAMAGED_WITH_USER, UNDER_REPAIR_WITH_USER)
                .or(FAULTY_AT_UNIT, UNDER_REPAIR)
                .or(FAULTY_AT_UNIT, UNDER_REPAIR_AT_UNIT)
                .or(DAMAGED_AT_UNIT, UNDER_REPAIR)
                .or(DAMAGED_AT_UNIT, UNDER_REPAIR_AT_UNIT)
                .needs(BY_UNIT, must(NOT_UNDER_WARRANTY, stated(QC_ARTICLE_6_CLAUSE_5)))
                .owes(DECIDE_WHO_PAYS_FOR_REPAIR));
        for (Period years : List.of(UNTIL_2018, FROM_2018)) {
            all.add(comingBack(
                            30,
                            COME_BACK_FROM_REPAIR,
                            consistency(),
                            EnumSet.of(UNDER_REPAIR, UNDER_REPAIR_AT_UNIT, UNDER_REPAIR_WITH_USER),
                            years)
                    .needs(BY_UNIT));
        }

        // 31–33: damage, wear, breaches.
        all.add(row(
                        31,
                        ESTABLISH_DAMAGE,
                        IN_USE,
                        DAMAGED_WITH_USER,
                        stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1),
                        REGULATION)
                .needs(BY_UNIT, must(REPORTED_AFTER_DISCOVERY, consistency()))
                .owes(SETTLE_LIABILITY, WRITTEN_ACCOUNT));
        all.add(row(32, NOTE_WEAR, IN_USE, IN_USE, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1), REGULATION)
                .or(IN_USE, FAULTY_WITH_USER)
                .needs(BY_UNIT));
        all.add(row(33, RECORD_VIOLATION, IN_USE, IN_USE, stated(QC_ARTICLE_7_CLAUSE_2), REGULATION)
                .needs(must(REPORTED_AFTER_DISCOVERY, consistency()), must(IS_A_BREACH, stated(QC_ARTICLE_7_CLAUSE_2)))
                .owes(HANDLE_THE_VIOLATION, COUNT_IN_THE_ASSESSMENT));

        // 34–37 and 42: leaving the unit or the books, by the law of the day.
        all.add(recalling(implied(QC_ARTICLE_4_CLAUSE_3, I_12), UNTIL_2018).needs(DECIDED_I12, NO_LAW_YET));
        all.add(recalling(stated(LAW_2017_ARTICLE_41_CLAUSE_1), FROM_2018)
                .needs(
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_41_CLAUSE_1)),
                        must(DECIDED_BY_THE_AUTHORITY, stated(LAW_2017_ARTICLE_41_CLAUSE_1)))
                .owes(LEAVE_AS_IT_IS, CityDuties.HAND_OVER_RECALLED));
        all.add(row(
                        34,
                        Step.HAND_OVER_RECALLED,
                        RECALL_DECIDED_AT_UNIT,
                        RECALLED,
                        stated(LAW_2017_ARTICLE_41_CLAUSE_1),
                        FROM_2018)
                .needs(
                        BY_UNIT,
                        SIGNED,
                        must(TWO_SIDED_MINUTES, stated(LAW_2017_ARTICLE_41_CLAUSE_1)),
                        must(GIVEN_BY_THE_UNIT, stated(LAW_2017_ARTICLE_41_CLAUSE_1)),
                        must(RECEIVED_FOR_THE_AUTHORITY, stated(LAW_2017_ARTICLE_41_CLAUSE_1))));
        all.add(transferring(implied(QC_ARTICLE_4_CLAUSE_3, I_12), UNTIL_2018)
                .needs(DECIDED_I12, NO_LAW_YET)
                .owes(RECORD_THE_ASSET));
        all.add(transferring(stated(LAW_2017_ARTICLE_42_CLAUSE_1), FROM_2018)
                .needs(
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        must(DECIDED_BY_THE_AUTHORITY, stated(LAW_2017_ARTICLE_42_CLAUSE_1)))
                .owes(RECORD_THE_ASSET));
        all.add(disposing(implied(QC_ARTICLE_4_CLAUSE_3, I_12), UNTIL_2018).needs(DECIDED_I12, NO_LAW_YET));
        all.add(disposing(stated(LAW_2017_ARTICLE_45_CLAUSE_1), UNTIL_JULY_2025)
                .needs(
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_45_CLAUSE_1)),
                        elseRefer(SIGNER_NAMED_BY_LAW, stated(LAW_2017_ARTICLE_45_CLAUSE_1), COMPETENT_AUTHORITY)));
        all.add(disposing(stated(LAW_2017_ARTICLE_45_CLAUSE_1), FROM_JULY_2025)
                .needs(
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_45_CLAUSE_1)),
                        must(SIGNER_FITS_ASSET_CLASS, stated(DECREE_186_ARTICLE_28))));
        all.add(row(37, DISPOSE, DISPOSAL_DECIDED, DISPOSED, stated(LAW_2017_ARTICLE_45_CLAUSE_1), FROM_2018)
                .needs(
                        BY_UNIT,
                        must(DATA_WIPED, consistency()),
                        must(SECRETS_ARE_DESTROYED, implied(LAW_2017_ARTICLE_46_CLAUSE_1, I_29)))
                .owes(CLOSE_ACCOUNTS));
        all.add(staying(
                        42,
                        TAKE_OVER,
                        stated(Reform2025.HANOI_DEPARTMENTS),
                        FROM_MARCH_2025,
                        EnumSet.of(RECEIVED, FAULTY_AT_UNIT, DAMAGED_AT_UNIT))
                .or(IN_KEEPING, RECEIVED)
                .needs(
                        must(ONE_OF_BOTH_UNITS, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        SIGNED,
                        must(TWO_SIDED_MINUTES, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        must(GIVEN_BY_THE_UNIT, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        must(RECEIVED_BY_A_UNIT, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        must(ANOTHER_UNIT, consistency()),
                        must(RECEIVER_STILL_EXISTS, consistency()),
                        must(DECISION_FIRST, stated(LAW_2017_ARTICLE_42_CLAUSE_1)),
                        must(DECIDED_BY_THE_AUTHORITY, stated(LAW_2017_ARTICLE_42_CLAUSE_1)))
                .owes(RECORD_THE_ASSET));

        // 38, 39, 43, 44: upkeep.
        all.add(row(38, REVIEW, IN_USE, IN_USE, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2), REGULATION)
                .needs(
                        must(IS_THE_HOLDER, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2)),
                        elseRefer(GUIDE_KNOWN, implied(QC_ARTICLE_8_CLAUSE_1_DASH_2, I_20), CITY_PEOPLES_COMMITTEE),
                        must(REVIEW_NOT_AHEAD, consistency()),
                        must(GUIDED_BY_THE_FOCAL_BODY, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2))));
        all.add(row(39, REQUEST_UPGRADE, IN_USE, IN_USE, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2), REGULATION)
                .needs(
                        must(IS_THE_HOLDER, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2)),
                        must(MAKERS_SOFTWARE, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2)))
                .owes(CityDuties.UPGRADE));
        all.add(row(39, Step.UPGRADE, IN_USE, IN_USE, stated(QC_ARTICLE_8_CLAUSE_1_DASH_2), REGULATION)
                .needs(known(QC_ARTICLE_8_CLAUSE_1_DASH_2), byFocalBody(QC_ARTICLE_8_CLAUSE_1_DASH_2)));
        all.add(staying(43, TAKE_INVENTORY, consistency(), UNTIL_2026, PRESENT)
                .needs(must(FOCAL_BODY_OR_MANAGING_UNIT, consistency())));
        all.add(staying(43, TAKE_INVENTORY, stated(CIRCULAR_141_ARTICLE_5), FROM_2026, PRESENT)
                .needs(must(FOCAL_BODY_OR_MANAGING_UNIT, consistency())));
        all.add(staying(44, CORRECT, consistency(), ALWAYS, EnumSet.complementOf(EnumSet.of(ABSENT)))
                .needs(must(FOCAL_BODY_OR_MANAGING_UNIT, consistency())));
        return all;
    }

    private static Row<Situation, Step, Case> row(
            int line, Step step, Situation from, Situation to, Basis basis, Period inForce) {
        return Row.<Situation, Step, Case>of(line, step, from, to, basis, inForce)
                .needs(FORWARD);
    }

    private static Row<Situation, Step, Case> row(
            int line, Step step, Set<Situation> from, UnaryOperator<Set<Situation>> to, Basis basis, Period inForce) {
        Map<Situation, Set<Situation>> moves = new EnumMap<>(Situation.class);
        for (Situation place : from) moves.put(place, to.apply(EnumSet.of(place)));
        return new Row<Situation, Step, Case>(line, step, moves, List.of(), List.of(), basis, inForce).needs(FORWARD);
    }

    /** A step that changes neither status nor custody. */
    private static Row<Situation, Step, Case> staying(
            int line, Step step, Basis basis, Period inForce, Set<Situation> where) {
        return row(line, step, where, same -> same, basis, inForce);
    }

    private static Row<Situation, Step, Case> recording(Period years) {
        return staying(
                        6,
                        RECORD_ASSET,
                        stated(QC_ARTICLE_4_CLAUSE_3),
                        years,
                        EnumSet.of(
                                IN_KEEPING,
                                IN_USE,
                                FAULTY_AT_UNIT,
                                FAULTY_WITH_USER,
                                DAMAGED_AT_UNIT,
                                DAMAGED_WITH_USER))
                .or(RECEIVED, IN_KEEPING)
                .needs(
                        BY_UNIT,
                        must(NOT_YET_ON_THE_BOOKS, consistency()),
                        must(VALUE_OF_THE_MINUTES, stated(QC_ARTICLE_4_CLAUSE_3)));
    }

    private static Row<Situation, Step, Case> issuing(
            int line, Step step, Basis basis, Basis ofTheMinutes, Period years) {
        Row<Situation, Step, Case> row = row(line, step, IN_KEEPING, IN_USE, basis, years)
                .needs(
                        BY_UNIT,
                        SIGNED,
                        must(TWO_SIDED_MINUTES, ofTheMinutes),
                        must(GIVEN_BY_THE_UNIT, ofTheMinutes),
                        must(RECEIVED_BY_THE_USER, ofTheMinutes),
                        must(ON_THE_BOOKS, implied(QC_ARTICLE_4_CLAUSE_3, I_02)),
                        must(NO_DECISION_PENDING, consistency()),
                        must(APPLICATIONS_INSTALLED, stated(QC_ARTICLE_5_CLAUSE_1)),
                        must(HOLDER_ENTITLED, stated(QC_ARTICLE_2)),
                        POST_KNOWN,
                        HELD,
                        HELD_BY_UNIT_RULE,
                        must(EQUIPPED_BY_DECISION, stated(QC_ARTICLE_2)),
                        must(EQUIPPED_BY_DECISION_TOO, implied(QC_ARTICLE_2, I_22)),
                        SERVED,
                        must(HOLDER_OF_THE_UNIT, implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_16)),
                        elseRefer(ROLE_IN_CATALOGUE, stated(QC_ARTICLE_5_CLAUSE_3), MANAGING_UNIT),
                        must(ACCOUNTS_BEFORE_USE, stated(QC_ARTICLE_5_CLAUSE_3)),
                        must(NOTHING_BEYOND_THE_ROLE, stated(QC_ARTICLE_5_CLAUSE_3)));
        return years.equals(FROM_2018)
                ? row.needs(must(ONE_TABLET_A_PERSON, stated(DECISION_50_HIGHEST_STANDARD)))
                : row;
    }

    private static Row<Situation, Step, Case> toTheUnit(int line, Step step, Basis basis) {
        return row(line, step, IN_USE, IN_KEEPING, basis, REGULATION)
                .or(IN_USE, RECEIVED)
                .or(FAULTY_WITH_USER, FAULTY_AT_UNIT)
                .or(DAMAGED_WITH_USER, DAMAGED_AT_UNIT)
                .or(RECALL_DECIDED_WITH_USER, RECALL_DECIDED_AT_UNIT);
    }

    /** A loss is reported under the Regulation; the dossier with its thirty days came with the law on public assets. */
    private static List<Row<Situation, Step, Case>> losses(
            int line, Step step, Basis basis, Set<Situation> from, List<Need<Case>> needs) {
        List<Row<Situation, Step, Case>> years = new ArrayList<>();
        for (Period period : List.of(UNTIL_2018, UNTIL_JULY_2025, FROM_JULY_2025)) {
            Row<Situation, Step, Case> row = row(line, step, from, any -> EnumSet.of(LOST), basis, period)
                    .needs(must(REPORTED_AFTER_DISCOVERY, consistency()));
            for (Need<Case> need : needs) row = row.needs(need);
            row = row.owes(SUSPEND_ACCOUNTS, CO_ORDINATE);
            if (period.equals(UNTIL_JULY_2025)) row = row.owes(LOSS_DOSSIER_2018);
            if (period.equals(FROM_JULY_2025)) row = row.owes(LOSS_DOSSIER_2025);
            years.add(row);
        }
        return years;
    }

    private static Row<Situation, Step, Case> comingBack(
            int line, Step step, Basis basis, Set<Situation> from, Period years) {
        Row<Situation, Step, Case> row = row(
                        line, step, from, any -> EnumSet.of(IN_KEEPING, IN_USE, RECEIVED), basis, years)
                .needs(
                        must(GOES_BACK_TO_WHO_HAD_IT, implied(QC_ARTICLE_4_CLAUSE_3, I_12)),
                        POST_KNOWN,
                        HELD,
                        HELD_BY_UNIT_RULE,
                        SERVED,
                        must(POST_STILL_HELD, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)));
        return years.equals(FROM_2018)
                ? row.needs(must(ONE_TABLET_A_PERSON, stated(DECISION_50_HIGHEST_STANDARD)))
                : row;
    }

    private static Row<Situation, Step, Case> recalling(Basis basis, Period years) {
        return row(34, DECIDE_RECALL, IN_KEEPING, RECALL_DECIDED_AT_UNIT, basis, years)
                .or(IN_USE, RECALL_DECIDED_WITH_USER)
                .or(FAULTY_AT_UNIT, RECALL_DECIDED_AT_UNIT)
                .or(FAULTY_WITH_USER, RECALL_DECIDED_WITH_USER)
                .or(DAMAGED_AT_UNIT, RECALL_DECIDED_AT_UNIT)
                .or(DAMAGED_WITH_USER, RECALL_DECIDED_WITH_USER)
                .needs(must(IS_THE_AUTHORITY, basis));
    }

    private static Row<Situation, Step, Case> transferring(Basis basis, Period years) {
        return row(35, TRANSFER, IN_KEEPING, RECEIVED, basis, years)
                .needs(
                        must(ONE_OF_BOTH_UNITS, basis),
                        SIGNED,
                        must(TWO_SIDED_MINUTES, basis),
                        must(GIVEN_BY_THE_UNIT, basis),
                        must(RECEIVED_BY_A_UNIT, basis),
                        must(ANOTHER_UNIT, consistency()),
                        must(RECEIVER_STILL_EXISTS, consistency()),
                        must(ON_THE_BOOKS, consistency()));
    }

    private static Row<Situation, Step, Case> disposing(Basis basis, Period years) {
        return row(36, DECIDE_DISPOSAL, IN_KEEPING, DISPOSAL_DECIDED, basis, years)
                .or(DAMAGED_AT_UNIT, DISPOSAL_DECIDED)
                .needs(BY_UNIT, must(ON_THE_BOOKS, consistency()));
    }

    private static Need<Case> byFocalBody(Provision clause) {
        return must(IS_THE_FOCAL_BODY, stated(clause));
    }

    private static Need<Case> known(Provision clause) {
        return elseRefer(FOCAL_BODY_KNOWN, implied(clause, I_20), CITY_PEOPLES_COMMITTEE);
    }

    private static Need<Case> noticeKnown() {
        return elseRefer(FOCAL_BODY_OF_THE_NOTICE_KNOWN, implied(QC_ARTICLE_6_CLAUSE_4, I_20), CITY_PEOPLES_COMMITTEE);
    }

    /** The few orders that the text gives, or that follow from it. Whatever else a way lacks is consistency of the register. */
    private static List<Order<Step>> orders() {
        return List.of(
                new Order<>(HAND_OVER, RECORD_ASSET, stated(QC_ARTICLE_4_CLAUSE_3), REGULATION),
                new Order<>(RECORD_ASSET, PUT_INTO_USE, implied(QC_ARTICLE_4_CLAUSE_3, I_02), REGULATION),
                new Order<>(RECORD_ASSET, HAND_ON, implied(QC_ARTICLE_4_CLAUSE_3, I_02), REGULATION),
                new Order<>(GIVE_BACK, HAND_ON, stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3), REGULATION),
                new Order<>(REPORT_FAULT, SEND_TO_WARRANTY, stated(QC_ARTICLE_6_CLAUSE_5), REGULATION));
    }

    /** What is never allowed and deserves a sentence of its own. */
    private static List<Ban<Situation, Step>> bans() {
        return List.of(
                new Ban<>(
                        "recorded-before-use",
                        Set.of(RECEIVED),
                        Set.of(PUT_INTO_USE, HAND_ON),
                        implied(QC_ARTICLE_4_CLAUSE_3, I_02),
                        REGULATION),
                new Ban<>(
                        "handed-over-before-recorded",
                        Set.of(PROCURED),
                        Set.of(RECORD_ASSET),
                        stated(QC_ARTICLE_4_CLAUSE_3),
                        REGULATION),
                new Ban<>(
                        "never-from-user-to-user",
                        WITH_A_USER,
                        Set.of(HAND_ON),
                        stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3),
                        REGULATION),
                new Ban<>("one-holder-at-a-time", WITH_A_USER, Set.of(PUT_INTO_USE), consistency(), REGULATION),
                new Ban<>(
                        "found-before-use",
                        Set.of(LOST),
                        Set.of(PUT_INTO_USE, HAND_ON),
                        implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13),
                        REGULATION),
                new Ban<>(
                        "reported-lost-first", PRESENT, Set.of(WRITE_OFF_LOSS, FIND_AGAIN), consistency(), REGULATION),
                new Ban<>(
                        "nothing-to-give-back",
                        Set.of(LOST, DISPOSED, LOSS_CLOSED),
                        Set.of(GIVE_BACK),
                        consistency(),
                        ALWAYS),
                new Ban<>(
                        "no-repair-after-recall",
                        Set.of(RECALL_DECIDED_AT_UNIT, RECALL_DECIDED_WITH_USER, RECALLED),
                        Set.of(SEND_TO_REPAIR, SEND_TO_WARRANTY),
                        stated(LAW_2017_ARTICLE_41_CLAUSE_1),
                        FROM_2018));
    }

    /** The ordinary course, by which a missing way is told: nobody is advised to lose a tablet first. */
    private static Set<Step> course() {
        return EnumSet.of(
                PROCURE,
                HAND_OVER,
                RECORD_ASSET,
                PUT_INTO_USE,
                GIVE_BACK,
                FIND_AGAIN,
                REPORT_FAULT,
                SEND_TO_WARRANTY,
                COME_BACK_FROM_WARRANTY,
                SEND_TO_REPAIR,
                COME_BACK_FROM_REPAIR,
                DECIDE_RECALL,
                DECIDE_DISPOSAL);
    }

    /** What happens to somebody: nobody is told a way there. */
    private static Set<Step> mishaps() {
        return EnumSet.of(
                REPORT_LEAK,
                REPORT_LOSS,
                REPORT_LOSS_IN_ABSENCE,
                REPORT_LOSS_IN_KEEPING,
                REPORT_LOSS_AT_SUPPLIER,
                REPORT_LOSS_AT_FOCAL_BODY,
                ESTABLISH_DAMAGE,
                NOTE_WEAR,
                RECORD_VIOLATION,
                REPORT_FAULT,
                LOSE_POST,
                RECOVER);
    }
}

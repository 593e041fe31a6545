package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Obligation;
import vn.mtb.rule.Duty;
import vn.mtb.rule.Row;

@DisplayName("nghĩa vụ: phát sinh đúng bước, có hạn chỉ khi văn bản cho số ngày, hết bằng việc có thật")
class EveryDutyTest {
    /** Acts on accounts; the register writes them, the rules of this package only name them. */
    private static final Set<String> ON_ACCOUNTS =
            Set.of("issue-accounts", "suspend-accounts", "reissue-accounts", "revoke-accounts", "refit-accounts");

    /** Written down from the lifecycle, step by step, with what the ordinary case of each owes. */
    private static final Map<Step, List<String>> OWED = Map.ofEntries(
            Map.entry(Step.BUY_FOR_UNIT, List.of("record-the-asset")),
            Map.entry(Step.ENTER_REPLACEMENT, List.of("record-the-asset")),
            Map.entry(Step.HAND_OVER, List.of("record-the-asset")),
            Map.entry(Step.TAKE_NEW_POST, List.of("refit-accounts")),
            Map.entry(Step.LOSE_POST, List.of("refit-accounts")),
            Map.entry(Step.MOVE_TO_ANOTHER_UNIT, List.of("give-back-or-transfer")),
            Map.entry(Step.GIVE_BACK, List.of("revoke-accounts")),
            Map.entry(Step.RECOVER, List.of("suspend-accounts")),
            Map.entry(Step.REPORT_LEAK, List.of("suspend-accounts", "co-ordinate-handling")),
            Map.entry(
                    Step.FIND_AGAIN,
                    List.of(
                            "check-what-is-found",
                            "issue-accounts-anew",
                            "close-the-loss-dossier",
                            "ask-about-repayment")),
            Map.entry(
                    Step.FIND_AFTER_WRITE_OFF,
                    List.of("record-the-asset", "check-what-is-found", "ask-about-repayment")),
            Map.entry(Step.ESTABLISH_DAMAGE, List.of("settle-liability")),
            Map.entry(Step.RECORD_VIOLATION, List.of("handle-the-violation", "count-in-the-assessment")),
            Map.entry(Step.REPLACE_UNDER_WARRANTY, List.of("enter-the-replacement", "close-accounts")),
            Map.entry(Step.SEND_TO_REPAIR, List.of("decide-who-pays-for-repair")),
            Map.entry(Step.REQUEST_UPGRADE, List.of("upgrade-on-request")),
            Map.entry(Step.DISPOSE, List.of("close-accounts")),
            Map.entry(Step.TRANSFER, List.of("record-the-asset")),
            Map.entry(Step.TAKE_OVER, List.of("record-the-asset")));

    private static final Set<Step> LOSSES = Set.of(
            Step.REPORT_LOSS,
            Step.REPORT_LOSS_IN_ABSENCE,
            Step.REPORT_LOSS_IN_KEEPING,
            Step.REPORT_LOSS_AT_SUPPLIER,
            Step.REPORT_LOSS_AT_FOCAL_BODY);

    static List<LawfulActs.Cell> cells() {
        return LawfulActs.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_step_owes_what_was_written_down_for_it(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        List<String> owed =
                attempt.answer().obligations().stream().map(Obligation::duty).toList();
        assertThat(owed).containsExactlyElementsOf(expected(cell, attempt));
    }

    private static List<String> expected(LawfulActs.Cell cell, Attempt attempt) {
        Step step = cell.row().step();
        boolean since2018 = !attempt.on().isBefore(day("2018-01-01"));
        if (LOSSES.contains(step)) {
            List<String> owed = new java.util.ArrayList<>();
            if (attempt.tablet().lastHolder().isPresent()) owed.add("suspend-accounts");
            owed.add("co-ordinate-handling");
            if (since2018) owed.add("loss-dossier");
            return owed;
        }
        if (step == Step.DECIDE_RECALL && since2018) return List.of("leave-as-it-is", "hand-over-recalled");
        return OWED.getOrDefault(step, List.of());
    }

    @ParameterizedTest
    @MethodSource("cells")
    @DisplayName("chỉ hồ sơ máy mất có số ngày")
    void only_the_dossier_of_a_loss_has_a_last_day(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        for (Obligation owed : attempt.answer().obligations()) {
            if (owed.duty().equals("loss-dossier")) {
                assertThat(owed.due()).contains(attempt.on().plusDays(30));
            } else {
                assertThat(owed.due()).as(owed.duty()).isEmpty();
            }
        }
    }

    @Test
    void whatever_discharges_a_duty_is_a_step_or_an_act_on_accounts() {
        Set<String> known = new TreeSet<>(ON_ACCOUNTS);
        for (Step step : Step.values()) known.add(step.wireName());
        for (Row<Situation, Step, Case> row : Rulebook.city().table().rows()) {
            for (Duty<Case> duty : row.duties()) {
                assertThat(known).as("%s owes %s", row.step(), duty.id()).containsAll(duty.dischargedBy());
            }
        }
    }

    @Test
    void one_duty_is_discharged_by_the_same_acts_wherever_it_arises() {
        Map<String, Set<String>> acts = new TreeMap<>();
        for (Row<Situation, Step, Case> row : Rulebook.city().table().rows()) {
            for (Duty<Case> duty : row.duties()) {
                assertThat(acts.computeIfAbsent(duty.id(), id -> duty.dischargedBy()))
                        .as(duty.id())
                        .isEqualTo(duty.dischargedBy());
            }
        }
        assertThat(acts.keySet())
                .containsExactly(
                        "ask-about-being-in-charge",
                        "ask-about-repayment",
                        "ask-about-the-post",
                        "check-what-is-found",
                        "close-accounts",
                        "close-the-loss-dossier",
                        "co-ordinate-handling",
                        "complete-the-papers",
                        "count-in-the-assessment",
                        "decide-who-pays-for-repair",
                        "enter-the-replacement",
                        "give-back-or-transfer",
                        "give-it-back",
                        "hand-over-recalled",
                        "handle-the-violation",
                        "issue-accounts-anew",
                        "leave-as-it-is",
                        "loss-dossier",
                        "record-the-asset",
                        "record-what-was-found",
                        "refit-accounts",
                        "revoke-accounts",
                        "settle-liability",
                        "suspend-accounts",
                        "upgrade-on-request",
                        "written-account");
    }

    /** The step that discharges a duty is open where the tablet then stands, or becomes so by the steps on the way. */
    @Test
    @DisplayName("việc làm hết nghĩa vụ phải làm được")
    void the_record_the_return_the_hand_over_and_the_upgrade_can_really_be_done() {
        record Owed(Step step, Situation from, String duty) {}
        for (Owed owed : List.of(
                new Owed(Step.HAND_OVER, Situation.PROCURED, "record-the-asset"),
                new Owed(Step.TRANSFER, Situation.IN_KEEPING, "record-the-asset"),
                new Owed(Step.TAKE_OVER, Situation.FAULTY_AT_UNIT, "record-the-asset"),
                new Owed(Step.FIND_AFTER_WRITE_OFF, Situation.LOSS_CLOSED, "record-the-asset"),
                new Owed(Step.ENTER_REPLACEMENT, Situation.ABSENT, "record-the-asset"),
                new Owed(Step.REQUEST_UPGRADE, Situation.IN_USE, "upgrade-on-request"),
                new Owed(Step.DECIDE_RECALL, Situation.IN_KEEPING, "hand-over-recalled"),
                new Owed(Step.MOVE_TO_ANOTHER_UNIT, Situation.IN_USE, "give-back-or-transfer"))) {
            Attempt attempt = LawfulActs.of(owed.step(), owed.from(), day("2025-08-04"));
            Tablet next = attempt.answer().orElseThrow();
            Set<String> acts = attempt.answer().obligations().stream()
                    .filter(obligation -> obligation.duty().equals(owed.duty()))
                    .findFirst()
                    .orElseThrow()
                    .dischargedBy();
            assertThat(acts)
                    .as(owed.toString())
                    .anySatisfy(
                            act -> assertThat(Rulebook.city().table().find(next.situation(), step(act), attempt.on()))
                                    .isNotNegative());
        }
    }

    private static Step step(String wireName) {
        for (Step step : Step.values()) if (step.wireName().equals(wireName)) return step;
        throw new AssertionError(wireName + " is no step");
    }
}

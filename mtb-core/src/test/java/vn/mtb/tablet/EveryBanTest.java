package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.PublicAssets.LAW_2017_ARTICLE_41_CLAUSE_1;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.tablet.Situation.*;
import static vn.mtb.tablet.Step.*;
import static vn.mtb.tablet.TabletFixtures.day;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Ban;

@DisplayName("điều không bao giờ được, mỗi điều một câu riêng")
class EveryBanTest {
    private static final Set<Situation> WITH_A_USER =
            EnumSet.of(IN_USE, FAULTY_WITH_USER, DAMAGED_WITH_USER, UNDER_REPAIR_WITH_USER, RECALL_DECIDED_WITH_USER);

    /** Written down from “never allowed” of the lifecycle. */
    record Never(String rule, Set<Situation> at, Set<Step> steps, Basis basis, String from) {}

    private static final List<Never> NEVER = List.of(
            new Never(
                    "recorded-before-use",
                    EnumSet.of(RECEIVED),
                    EnumSet.of(PUT_INTO_USE, HAND_ON),
                    Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02),
                    "2017-03-30"),
            new Never(
                    "handed-over-before-recorded",
                    EnumSet.of(PROCURED),
                    EnumSet.of(RECORD_ASSET),
                    Basis.stated(QC_ARTICLE_4_CLAUSE_3),
                    "2017-03-30"),
            new Never(
                    "never-from-user-to-user",
                    WITH_A_USER,
                    EnumSet.of(HAND_ON),
                    Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3),
                    "2017-03-30"),
            new Never("one-holder-at-a-time", WITH_A_USER, EnumSet.of(PUT_INTO_USE), Basis.consistency(), "2017-03-30"),
            new Never(
                    "found-before-use",
                    EnumSet.of(LOST),
                    EnumSet.of(PUT_INTO_USE, HAND_ON),
                    Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13),
                    "2017-03-30"),
            new Never(
                    "reported-lost-first",
                    EnumSet.complementOf(EnumSet.of(ABSENT, LOST, RECALLED, DISPOSED, LOSS_CLOSED)),
                    EnumSet.of(WRITE_OFF_LOSS, FIND_AGAIN),
                    Basis.consistency(),
                    "2017-03-30"),
            new Never(
                    "nothing-to-give-back",
                    EnumSet.of(LOST, DISPOSED, LOSS_CLOSED),
                    EnumSet.of(GIVE_BACK),
                    Basis.consistency(),
                    "-999999999-01-01"),
            new Never(
                    "no-repair-after-recall",
                    EnumSet.of(RECALL_DECIDED_AT_UNIT, RECALL_DECIDED_WITH_USER, RECALLED),
                    EnumSet.of(SEND_TO_REPAIR, SEND_TO_WARRANTY),
                    Basis.stated(LAW_2017_ARTICLE_41_CLAUSE_1),
                    "2018-01-01"));

    static List<Never> never() {
        return NEVER;
    }

    @ParameterizedTest
    @MethodSource("never")
    @Covers({QC_ARTICLE_4_CLAUSE_3, QC_ARTICLE_4_CLAUSE_4_SENTENCE_3})
    void it_is_told_in_a_sentence_of_its_own_at_each_place_and_for_each_step(Never never) {
        for (Situation place : never.at()) {
            for (Step step : never.steps()) {
                assertThat(Rulebook.city().table().closed(place, step, day("2019-03-05")))
                        .as("%s from %s", step, place)
                        .containsExactly(Reason.of(never.rule(), never.basis(), step, place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("never")
    void it_holds_from_its_first_day(Never never) {
        Situation place = never.at().iterator().next();
        Step step = never.steps().iterator().next();
        assertThat(closedBy(place, step, never.from())).containsExactly(never.rule());
        if (never.from().startsWith("2")) {
            assertThat(closedBy(place, step, day(never.from()).minusDays(1).toString()))
                    .doesNotContain(never.rule());
        }
    }

    @Test
    void there_is_no_other_ban_and_none_reaches_further() {
        List<Never> found = new ArrayList<>();
        for (Ban<Situation, Step> ban : Rulebook.city().table().bans()) {
            found.add(new Never(
                    ban.rule(),
                    EnumSet.copyOf(ban.at()),
                    EnumSet.copyOf(ban.steps()),
                    ban.basis(),
                    ban.inForce().from().toString()));
            assertThat(ban.inForce().ends()).isFalse();
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(NEVER);
    }

    @Test
    void a_ban_never_closes_what_a_row_opens() {
        for (Ban<Situation, Step> ban : Rulebook.city().table().bans()) {
            for (Situation place : ban.at()) {
                for (Step step : ban.steps()) {
                    for (String date : List.of("2017-06-01", "2019-03-05", "2025-08-04", "2026-02-02")) {
                        assertThat(Rulebook.city().table().find(place, step, day(date)))
                                .as("%s: %s from %s on %s", ban.rule(), step, place, date)
                                .isNegative();
                    }
                }
            }
        }
    }

    private static List<String> closedBy(Situation place, Step step, String date) {
        return Rulebook.city().table().closed(place, step, java.time.LocalDate.parse(date)).stream()
                .map(Reason::rule)
                .toList();
    }
}

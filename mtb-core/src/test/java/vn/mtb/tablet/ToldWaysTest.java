package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.I_02;
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
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Order;

@DisplayName("bước đang đóng thì nói con đường đúng ngắn nhất, từng mắt xích với căn cứ của nó")
class ToldWaysTest {
    private static final Basis NO_TEXT = Basis.consistency();

    private static List<Reason> way(Situation place, Step... steps) {
        List<Reason> links = new ArrayList<>();
        for (int i = 0; i + 1 < steps.length; i++) {
            links.add(Reason.of("step-before", basis(steps[i], steps[i + 1]), steps[i], steps[i + 1], place));
        }
        return links;
    }

    /** Written down from the few orders that the text gives. */
    private static Basis basis(Step first, Step then) {
        if (first == HAND_OVER && then == RECORD_ASSET) return Basis.stated(QC_ARTICLE_4_CLAUSE_3);
        if (first == RECORD_ASSET && (then == PUT_INTO_USE || then == HAND_ON)) {
            return Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02);
        }
        if (first == REPORT_FAULT && then == SEND_TO_WARRANTY) return Basis.stated(QC_ARTICLE_6_CLAUSE_5);
        return NO_TEXT;
    }

    private static List<Reason> told(Situation place, Step goal) {
        return Rulebook.city().table().closed(place, goal, day("2019-03-05"));
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_3, QC_ARTICLE_6_CLAUSE_5})
    void every_link_of_the_way_is_told() {
        assertThat(told(ABSENT, PUT_INTO_USE)).isEqualTo(way(ABSENT, PROCURE, HAND_OVER, RECORD_ASSET, PUT_INTO_USE));
        assertThat(told(PROCURED, PUT_INTO_USE)).isEqualTo(way(PROCURED, HAND_OVER, RECORD_ASSET, PUT_INTO_USE));
        assertThat(told(ABSENT, RECORD_ASSET)).isEqualTo(way(ABSENT, PROCURE, HAND_OVER, RECORD_ASSET));
        assertThat(told(PROCURED, HAND_ON)).isEqualTo(way(PROCURED, HAND_OVER, RECORD_ASSET, HAND_ON));
        assertThat(told(IN_USE, SEND_TO_WARRANTY)).isEqualTo(way(IN_USE, REPORT_FAULT, SEND_TO_WARRANTY));
        assertThat(told(IN_KEEPING, COME_BACK_FROM_WARRANTY))
                .isEqualTo(way(IN_KEEPING, REPORT_FAULT, SEND_TO_WARRANTY, COME_BACK_FROM_WARRANTY));
        assertThat(told(IN_USE, TRANSFER)).isEqualTo(way(IN_USE, GIVE_BACK, TRANSFER));
        assertThat(told(LOST, TRANSFER)).isEqualTo(way(LOST, FIND_AGAIN, TRANSFER));
        assertThat(told(IN_KEEPING, DISPOSE)).isEqualTo(way(IN_KEEPING, DECIDE_DISPOSAL, DISPOSE));
        assertThat(told(RECALL_DECIDED_WITH_USER, Step.HAND_OVER_RECALLED))
                .isEqualTo(way(RECALL_DECIDED_WITH_USER, GIVE_BACK, Step.HAND_OVER_RECALLED));
        assertThat(told(DAMAGED_AT_UNIT, PUT_INTO_USE))
                .isEqualTo(way(DAMAGED_AT_UNIT, SEND_TO_REPAIR, COME_BACK_FROM_REPAIR, PUT_INTO_USE));
        assertThat(told(UNDER_REPAIR, HAND_ON)).isEqualTo(way(UNDER_REPAIR, COME_BACK_FROM_REPAIR, HAND_ON));
        assertThat(told(AT_WARRANTY, HAND_ON)).isEqualTo(way(AT_WARRANTY, COME_BACK_FROM_WARRANTY, HAND_ON));
        assertThat(told(RECEIVED, TRANSFER)).isEqualTo(way(RECEIVED, RECORD_ASSET, TRANSFER));
    }

    @Test
    void where_nothing_leads_any_more_there_is_no_way() {
        for (Situation end : List.of(DISPOSED, LOSS_CLOSED, RECALLED)) {
            assertThat(told(end, PUT_INTO_USE))
                    .containsExactly(Reason.of("no-way-from-here", NO_TEXT, PUT_INTO_USE, end, day("2019-03-05")));
        }
    }

    @Test
    void a_way_uses_only_the_rows_of_the_day() {
        assertThat(Rulebook.city().table().closed(IN_KEEPING, Step.HAND_OVER_RECALLED, day("2017-12-31")))
                .extracting(Reason::rule)
                .containsExactly("no-way-from-here");
        assertThat(Rulebook.city().table().closed(IN_KEEPING, Step.HAND_OVER_RECALLED, day("2018-01-01")))
                .isEqualTo(way(IN_KEEPING, DECIDE_RECALL, Step.HAND_OVER_RECALLED));
        assertThat(Rulebook.city().table().closed(PROCURED, PUT_INTO_USE, day("2017-03-29")))
                .extracting(Reason::rule)
                .containsExactly("no-way-from-here");
    }

    @Test
    @DisplayName("không ai được khuyên làm mất máy, làm hỏng máy hay tìm đường vòng qua giấy tờ của việc chưa xảy ra")
    void nobody_is_advised_to_lose_or_to_break_a_tablet() {
        Set<Step> neverAdvised = EnumSet.of(
                REPORT_LOSS,
                REPORT_LOSS_IN_ABSENCE,
                REPORT_LOSS_IN_KEEPING,
                REPORT_LOSS_AT_SUPPLIER,
                REPORT_LOSS_AT_FOCAL_BODY,
                REPORT_LEAK,
                ESTABLISH_DAMAGE,
                NOTE_WEAR,
                RECORD_VIOLATION,
                WRITE_OFF_LOSS,
                ENTER_AS_FOUND,
                CORRECT);
        for (Situation place : Situation.values()) {
            for (Step step : Step.values()) {
                if (Rulebook.city().table().find(place, step, day("2019-03-05")) >= 0) continue;
                for (Reason reason : told(place, step)) {
                    if (!reason.rule().equals("step-before")) continue;
                    assertThat(neverAdvised).as("%s from %s", step, place).doesNotContain((Step)
                            reason.arguments().get(0));
                }
            }
        }
    }

    @Test
    @DisplayName("việc xảy đến với ai thì không chỉ đường tới")
    void to_a_mishap_no_way_is_told() {
        for (Step mishap : EnumSet.of(
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
                RECOVER)) {
            for (Situation place : Situation.values()) {
                if (Rulebook.city().table().find(place, mishap, day("2019-03-05")) >= 0) continue;
                assertThat(told(place, mishap))
                        .containsExactly(Reason.of("no-way-from-here", NO_TEXT, mishap, place, day("2019-03-05")));
            }
        }
    }

    /** Whoever follows the links comes to an open cell each time, and at last to the goal. */
    @Test
    void every_told_way_leads_to_the_goal_over_open_cells() {
        for (Situation place : Situation.values()) {
            for (Step goal : Step.values()) {
                if (Rulebook.city().table().find(place, goal, day("2019-03-05")) >= 0) continue;
                List<Reason> links = told(place, goal);
                if (!links.get(0).rule().equals("step-before")) continue;
                Set<Situation> here = EnumSet.of(place);
                for (Reason link : links)
                    here = after(here, (Step) link.arguments().get(0));
                Reason last = links.get(links.size() - 1);
                assertThat(last.arguments().get(1)).isEqualTo(goal);
                assertThat(here)
                        .as("%s from %s", goal, place)
                        .anyMatch(one -> Rulebook.city().table().find(one, goal, day("2019-03-05")) >= 0);
            }
        }
    }

    private static Set<Situation> after(Set<Situation> places, Step step) {
        Set<Situation> next = EnumSet.noneOf(Situation.class);
        for (Situation place : places) {
            int version = Rulebook.city().table().find(place, step, day("2019-03-05"));
            if (version >= 0)
                next.addAll(Rulebook.city().table().row(version).moves().get(place));
        }
        assertThat(next).as("%s is open somewhere in %s", step, places).isNotEmpty();
        return next;
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_3, QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, QC_ARTICLE_6_CLAUSE_5})
    @DisplayName("văn bản chỉ cho năm trình tự")
    void the_text_gives_these_orders_and_no_other() {
        assertThat(Rulebook.city().table().orders())
                .extracting(order ->
                        order.first() + " " + order.then() + " " + order.basis().citation(vn.mtb.law.Language.ENGLISH))
                .containsExactlyInAnyOrder(
                        said(HAND_OVER, RECORD_ASSET, Basis.stated(QC_ARTICLE_4_CLAUSE_3)),
                        said(RECORD_ASSET, PUT_INTO_USE, Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02)),
                        said(RECORD_ASSET, HAND_ON, Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02)),
                        said(GIVE_BACK, HAND_ON, Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3)),
                        said(REPORT_FAULT, SEND_TO_WARRANTY, Basis.stated(QC_ARTICLE_6_CLAUSE_5)));
        for (Order<Step> order : Rulebook.city().table().orders()) {
            assertThat(order.inForce().from()).isEqualTo(day("2017-03-30"));
            assertThat(order.inForce().ends()).isFalse();
        }
    }

    private static String said(Step first, Step then, Basis basis) {
        return first + " " + then + " " + basis.citation(vn.mtb.law.Language.ENGLISH);
    }
}

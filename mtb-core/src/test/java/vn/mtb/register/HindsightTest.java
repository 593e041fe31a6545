package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.OutcomeAssert;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Step;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

@DisplayName("Chạy thử dự thảo quy chế trên sổ: kết quả nào sẽ khác, sổ không đổi")
class HindsightTest {
    private static final Rules CITY = Rules.of(Rulebook.city());

    private static Rules draft(String from, String sections) {
        UnitRegulation regulation = UnitRegulation.parse("du-thao.yaml", """
                quy chế: {số: 9/QĐ-SNV, trích yếu: Dự thảo, ngày ký: 30/3/2017, người ký: cb-1, hiệu lực từ: %s}
                đơn vị: {mã: SNV, loại: sở}
                %s
                """.formatted(from, sections));
        return UnitRules.of(List.of(regulation)).orElseThrow()::take;
    }

    private static List<Hindsight.Changed> changed(Story story, Rules now, Rules draft) {
        return new Hindsight(story.register, FocalBody.asPrinted()).changed(List.of(Story.TABLET), now, draft);
    }

    @Test
    @Covers(Regulation2020.QC_ARTICLE_8_CLAUSE_3)
    void an_answer_that_the_draft_would_refuse_is_shown_with_its_clause() {
        Story story = new Story().inUse();
        int length = story.register.history(Subject.tablet(Story.TABLET)).size();
        String asking = "cam kết: [{giấy: cam-ket, tên: Cam kết, điều khoản: khoản 1 Điều 3}]";
        assertThat(changed(story, CITY, draft("20/4/2017", asking)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.act().step()).isEqualTo(Step.PUT_INTO_USE);
                    assertThat(one.sequence()).isEqualTo(length - 1);
                    assertThat(one.now()).isInstanceOf(Outcome.Settled.class);
                    OutcomeAssert.assertThat(one.draft()).isRefusedBecause("unit-snv-cam-ket");
                    assertThat(one.in(Language.VIETNAMESE))
                            .contains("MTB-0042", "20/4/2017", "được → bị từ chối", "khoản 1 Điều 3 Quy chế của SNV");
                    assertThat(one.in(Language.ENGLISH)).contains("settled → refused", "Article 3(1)");
                });
        assertThat(changed(story, CITY, draft("21/4/2017", asking))).isEmpty();
        assertThat(story.register.history(Subject.tablet(Story.TABLET))).hasSize(length);
    }

    @Test
    void an_obligation_that_would_get_a_last_day_is_a_change_too() {
        Story story = new Story().recorded();
        Rules draft = draft("1/4/2017", "thời hạn: [{việc: ghi tăng, ngày: 10, điều khoản: Điều 4}]");
        assertThat(changed(story, CITY, draft)).singleElement().satisfies(one -> {
            assertThat(one.act().step()).isEqualTo(Step.HAND_OVER);
            OutcomeAssert.assertThat(one.draft()).owing("record-the-asset", Story.day("2017-04-13"));
        });
    }

    @Test
    void a_draft_that_says_nothing_changes_nothing() {
        Story story = new Story().inUse();
        assertThat(changed(story, CITY, draft("30/3/2017", ""))).isEmpty();
        assertThat(new Hindsight(story.register, FocalBody.asPrinted())
                        .changed(List.of(new TabletId("MTB-9999")), CITY, CITY))
                .isEmpty();
    }

    @Test
    void what_the_present_regulation_asks_and_the_draft_drops_is_shown_the_other_way_round() {
        Story story = new Story().inUse();
        Rules present = draft("30/3/2017", "cam kết: [{giấy: cam-ket, tên: Cam kết, điều khoản: Điều 3}]");
        assertThat(changed(story, present, CITY)).singleElement().satisfies(one -> {
            assertThat(one.now()).isInstanceOf(Outcome.Refused.class);
            assertThat(one.in(Language.ENGLISH)).contains("refused → settled");
        });
    }
}

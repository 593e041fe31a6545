package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Wear.CIRCULAR_141_ARTICLE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Covers;

@DisplayName("khoản 3 Điều 4: nhận bàn giao thì ghi tăng tài sản, đúng giá trị trên biên bản")
class RecordingTheAssetTest {

    private static Tablet receivedAt(long value) {
        Acquisition.HandOver act =
                new Acquisition.HandOver(minutes("2017-04-03", CENTRE, OFFICER), SERIAL, value, Optional.of(WARRANTY));
        return Story.ofTheCity().bought().did(CENTRE, "2017-04-03", act).tablet();
    }

    private static Act recorded(long value, boolean fixedAsset) {
        return new Acquisition.RecordAsset("TS-2017-42", value, fixedAsset);
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_3, QC_ARTICLE_3_CLAUSE_4})
    @DisplayName("ghi tăng xong thì máy lưu giữ tại đơn vị, trên sổ của đơn vị")
    void recorded_it_is_in_the_units_keeping_and_on_its_books() {
        Tablet tablet = assertThat(ask(aTabletReceived(), OFFICER, "2017-04-05", recorded(VALUE, true)))
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_3)
                .owingOnly()
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(tablet.books()).isEqualTo(new Books.On(SNV, day("2017-04-05"), "TS-2017-42", VALUE, true));
        assertThat(tablet.closedBooks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9_499_999, 9_500_001, 95_000_000})
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void another_value_than_that_of_the_minutes_is_refused(long value) {
        assertThat(ask(aTabletReceived(), OFFICER, "2017-04-05", recorded(value, false)))
                .isRefusedBecause("value-of-the-minutes")
                .citing(QC_ARTICLE_4_CLAUSE_3);
        assertThat(ask(aTabletReceived(), OFFICER, "2017-04-05", recorded(value, false))
                        .reasons()
                        .get(0)
                        .arguments())
                .containsExactly(value, VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 5_000_000, 9_999_999, 10_000_000, 15_000_000})
    @DisplayName("giá trị nào cũng ghi tăng, không có ngưỡng")
    void there_is_no_threshold_of_value(long value) {
        assertThat(ask(receivedAt(value), OFFICER, "2017-04-05", recorded(value, false)))
                .isSettled();
        assertThat(ask(receivedAt(value), OFFICER, "2017-04-05", recorded(value, true)))
                .isSettled();
    }

    @ParameterizedTest
    @CsvSource({
        "9_999_999, false, true",
        "9_999_999, true, false",
        "10_000_000, true, true",
        "10_000_000, false, false",
    })
    @DisplayName("từ năm 2026: từ 10 triệu đồng mới là tài sản cố định")
    void from_2026_ten_million_dong_make_a_fixed_asset(String value, boolean fixedAsset, boolean good) {
        long dong = Long.parseLong(value.replace("_", ""));
        Act act = recorded(dong, fixedAsset);
        assertThat(ask(receivedAt(dong), OFFICER, "2025-12-31", act)).isSettled();
        if (good) {
            assertThat(ask(receivedAt(dong), OFFICER, "2026-01-01", act)).isSettled();
        } else {
            assertThat(ask(receivedAt(dong), OFFICER, "2026-01-01", act))
                    .isRefusedBecause("fixed-asset-class")
                    .citing(CIRCULAR_141_ARTICLE_3);
            assertThat(ask(receivedAt(dong), OFFICER, "2026-01-01", act)
                            .reasons()
                            .get(0)
                            .arguments())
                    .containsExactly(dong, 10_000_000L);
        }
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void only_the_managing_unit_records_it() {
        assertThat(ask(aTabletReceived(), STC_OFFICER, "2017-04-05", recorded(VALUE, false)))
                .isRefusedBecause("acts-for-the-managing-unit")
                .citing(QC_ARTICLE_4_CLAUSE_3);
        assertThat(ask(aTabletReceived(), DIRECTOR, "2017-04-05", recorded(VALUE, false)))
                .isRefusedBecause("acts-for-the-managing-unit");
        assertThat(ask(aTabletReceived(), CENTRE, "2017-04-05", recorded(VALUE, false)))
                .isRefusedBecause("acts-for-the-managing-unit");
    }

    @Test
    void it_is_recorded_once() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-06-01", recorded(VALUE, false)))
                .isRefusedBecause("not-yet-on-the-books")
                .citingNoText();
        assertThat(ask(aTabletInKeeping(), OFFICER, "2017-06-01", recorded(VALUE, false)))
                .isRefusedBecause("not-yet-on-the-books")
                .citingNoText();
    }

    @Test
    @DisplayName("ghi tăng không trước ngày nhận")
    void it_is_not_recorded_before_it_was_received() {
        assertThat(ask(aTabletReceived(), OFFICER, "2017-04-02", recorded(VALUE, false)))
                .isRefusedBecause("papers-run-forward")
                .citingNoText();
        assertThat(ask(aTabletReceived(), OFFICER, "2017-04-03", recorded(VALUE, false)))
                .isSettled();
    }

    @Test
    @DisplayName("I-27: máy vào sổ khi đang dùng thì ghi tăng tại chỗ")
    void what_was_found_in_use_is_recorded_where_it_is() {
        Tablet found = Story.foundInUse(DIRECTOR).tablet();
        Tablet tablet =
                ask(found, OFFICER, "2017-06-01", recorded(VALUE, false)).orElseThrow();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_USE);
        assertThat(tablet.holder()).contains(DIRECTOR.person());
        assertThat(tablet.books()).isInstanceOf(Books.On.class);
    }
}

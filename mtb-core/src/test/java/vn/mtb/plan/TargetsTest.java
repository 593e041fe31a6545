package vn.mtb.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.OutcomeAssert;
import vn.mtb.outcome.Reason;

@DisplayName("Chỉ tiêu năm 2017: con số, chữ “trên”, “tối thiểu”, “100%”, và đếm ai")
@Covers(
        plan = {
            Plan2017.LEADERS_ON_TABLETS,
            Plan2017.LEADERS_AND_LESS_PAPER,
            Plan2017.CAPTION_LEADERS,
            Plan2017.OFFICIALS_ON_MAIL,
            Plan2017.OFFICIALS_TRAINED,
            Plan2017.PROCEDURES_ONLINE,
            Plan2017.UNITS_ON_ONE_DOOR,
            Plan2017.JUDICIAL_FILES_ONLINE,
            Plan2017.OTHER_SERVICES_ONLINE,
            Plan2017.FOUR_DATABASES
        })
class TargetsTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);

    /** Written down from the news: figure, word, whom; then the last count that misses and the first that reaches. */
    @ParameterizedTest
    @CsvSource({
        "LEADERS_ON_TABLETS, 100, ALL, LEADERS_OF_UNITS, SET, 250, 249",
        "OFFICIALS_ON_MAIL, 100, ALL, OFFICIALS_AND_CIVIL_SERVANTS, SET, 9000, 8999",
        "OFFICIALS_TRAINED, 100, ALL, WITH_PUBLIC_EMPLOYEES, SET, 12000, 11999",
        "PROCEDURES_ONLINE, 40, AT_LEAST, PROCEDURES, EXPECTED, 1000, 399",
        "PROCEDURES_ONLINE, 40, AT_LEAST, PROCEDURES, EXPECTED, 1001, 400",
        "UNITS_ON_ONE_DOOR, 100, ALL, UNITS, SET, 52, 51",
        "JUDICIAL_FILES_ONLINE, 60, STRICTLY_OVER, JUDICIAL_FILES, STRIVEN_FOR, 10000, 6000",
        "JUDICIAL_FILES_ONLINE, 60, STRICTLY_OVER, JUDICIAL_FILES, STRIVEN_FOR, 10001, 6000",
        "OTHER_FILES_ONLINE, 30, AT_LEAST, OTHER_FILES, STRIVEN_FOR, 10000, 2999",
        "OTHER_FILES_ONLINE, 30, AT_LEAST, OTHER_FILES, STRIVEN_FOR, 10001, 3000",
        "FOUR_DATABASES, 100, ALL, FOUR_DATABASES, EXPECTED, 4, 3",
    })
    void each_target_is_missed_by_one_and_reached_by_the_next(
            Target target,
            int percent,
            Comparison comparison,
            Population population,
            Target.Firmness firmness,
            long total,
            long lastThatMisses) {
        assertThat(target.percent()).isEqualTo(percent);
        assertThat(target.comparison()).isEqualTo(comparison);
        assertThat(target.population()).isEqualTo(population);
        assertThat(target.firmness()).isEqualTo(firmness);
        Finding missed = found(target, lastThatMisses, total);
        assertThat(missed.gap()).isEqualTo(1);
        assertThat(missed.reached()).isFalse();
        Finding reached = found(target, lastThatMisses + 1, total);
        assertThat(reached.gap()).isZero();
        assertThat(reached.reached()).isTrue();
    }

    @Test
    void the_gap_is_how_many_more_would_reach_it() {
        assertThat(found(Target.JUDICIAL_FILES_ONLINE, 0, 10_000).gap()).isEqualTo(6_001);
        assertThat(found(Target.PROCEDURES_ONLINE, 100, 1_000).gap()).isEqualTo(300);
        assertThat(found(Target.OFFICIALS_ON_MAIL, 1, 3).gap()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_names_the_figure_the_gap_and_every_passage(Target target) {
        Outcome<Finding> answer = PlanRules.measure(target, figure(target, 1, 4));
        assertThat(answer.reasons()).extracting(Reason::rule).containsOnly(target.id());
        assertThat(answer.reasons()).extracting(Reason::basis).containsExactlyElementsOf(target.grounds());
        assertThat(answer.reasons().get(0).in(Language.VIETNAMESE))
                .contains("1 trên 4", "Báo cáo số 12/BC-STTTT", "31/12/2017", "còn thiếu");
        assertThat(answer.reasons().get(0).citation(Language.VIETNAMESE))
                .containsAnyOf("VietTimes", "ICTnews")
                .contains("nguồn thứ cấp");
    }

    @Test
    @DisplayName(
            "hai bản tin khác nhau: theo ICTnews, VietTimes và chú thích ảnh theo cách hiểu I-51; vế hai của câu phấn đấu theo I-54")
    void where_the_news_differ_a_reading_says_which_words_are_followed() {
        assertThat(Target.LEADERS_ON_TABLETS.grounds())
                .containsExactly(
                        Basis.stated(Plan2017.LEADERS_ON_TABLETS),
                        Basis.implied(Plan2017.LEADERS_AND_LESS_PAPER, Reading.I_51),
                        Basis.implied(Plan2017.CAPTION_LEADERS, Reading.I_51));
        assertThat(Target.OTHER_FILES_ONLINE.grounds())
                .containsExactly(Basis.implied(Plan2017.OTHER_SERVICES_ONLINE, Reading.I_54));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12-31, refused",
        "2017-01-01, plan-not-yet",
        "2017-12-30, plan-not-yet",
        "2017-12-31, plan-missed",
        "2018-01-01, refused",
    })
    @Covers(plan = Plan2017.LEADERS_AND_LESS_PAPER)
    void a_target_of_2017_is_measured_in_2017_and_missed_only_when_the_year_is_over(LocalDate on, String expected) {
        Outcome<Finding> answer = PlanRules.measure(
                Target.UNITS_ON_ONE_DOOR, new Figure(Population.UNITS, 3, 4, on, "Báo cáo số 12/BC-STTTT"));
        if (expected.equals("refused")) {
            OutcomeAssert.assertThat(answer)
                    .isRefusedBecause("plan-of-the-year")
                    .citing(Plan2017.LEADERS_AND_LESS_PAPER);
        } else {
            assertThat(answer.reasons().get(0).in(Language.VIETNAMESE))
                    .startsWith(expected.equals("plan-missed") ? "Không đạt" : "Chưa đạt");
        }
    }

    @Test
    void a_figure_of_other_people_does_not_measure_a_target() {
        Figure withPublicEmployees =
                new Figure(Population.WITH_PUBLIC_EMPLOYEES, 5, 5, LAST_DAY, "Báo cáo số 12/BC-STTTT");
        OutcomeAssert.assertThat(PlanRules.measure(Target.OFFICIALS_ON_MAIL, withPublicEmployees))
                .isRefusedBecause("plan-population-counted")
                .citingNoText();
        OutcomeAssert.assertThat(PlanRules.measure(Target.OFFICIALS_TRAINED, withPublicEmployees))
                .isSettled();
    }

    @Test
    void nobody_to_count_is_asked_about() {
        OutcomeAssert.assertThat(PlanRules.measure(Target.UNITS_ON_ONE_DOOR, figure(Target.UNITS_ON_ONE_DOOR, 0, 0)))
                .isReferredTo(Authority.FOCAL_BODY, "plan-somebody-counted");
    }

    @Test
    void databases_are_counted_among_the_four_that_are_named() {
        Set<Database> three = EnumSet.complementOf(EnumSet.of(Database.LAND));
        assertThat(PlanRules.measure(Target.FOUR_DATABASES, Figure.databases(three, LAST_DAY, "Báo cáo số 12/BC-STTTT"))
                        .orElseThrow()
                        .gap())
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Population.FOUR_DATABASES, 5, 5, LAST_DAY, "x"))
                .withMessageContaining("4 databases");
    }

    @Test
    void figures_that_cannot_be_are_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Population.UNITS, 5, 4, LAST_DAY, "x"))
                .withMessageContaining("5 of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Population.UNITS, -1, 4, LAST_DAY, "x"))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(Population.UNITS, 1, 4, LAST_DAY, " "))
                .withMessageContaining("source");
    }

    private static Finding found(Target target, long counted, long total) {
        return PlanRules.measure(target, figure(target, counted, total)).orElseThrow();
    }

    private static Figure figure(Target target, long counted, long total) {
        return new Figure(target.population(), counted, total, LAST_DAY, "Báo cáo số 12/BC-STTTT");
    }
}

package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;

@DisplayName("Điều 15 Nghị định 30/2020: số lấy theo năm, văn bản mật lấy số riêng")
class NumberSeriesTest {
    private static final UnitId AGENCY = new UnitId("STTTT");

    @ParameterizedTest(name = "{0} {1}: {2} secret {3}")
    @CsvSource({
        "2020-03-05, NONE,         2020, false",
        "2020-12-31, NONE,         2020, false",
        "2021-01-01, NONE,         2021, false",
        "2021-01-01, CONFIDENTIAL, 2021, true",
        "2021-01-01, SECRET,       2021, true",
        "2021-01-01, TOP_SECRET,   2021, true",
    })
    void a_document_takes_its_number_from_the_series_of_its_year(
            LocalDate on, Classification level, int year, boolean secret) {
        Outcome<NumberSeries> answer = NumberSeries.of(AGENCY, on, level);
        assertThat(answer.orElseThrow()).isEqualTo(new NumberSeries(AGENCY, year, secret));
        assertThat(answer.reasons())
                .extracting(Reason::rule)
                .containsExactly(
                        secret
                                ? new String[] {"numbered-through-the-year", "secret-documents-numbered-apart"}
                                : new String[] {"numbered-through-the-year"});
        assertThat(answer.reasons().get(0).citation()).startsWith("Điều 15 Nghị định số 30/2020/NĐ-CP");
        assertThat(answer.reasons().get(0).in(Language.ENGLISH)).contains("through " + year);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-04 | Nghị định số 110/2004/NĐ-CP",
                "2004-05-01 | không phải quy định",
            })
    void before_the_decree_the_series_is_not_known(LocalDate on, String citation) {
        Outcome<NumberSeries> answer = NumberSeries.of(AGENCY, on, Classification.NONE);
        assertThat(answer).isInstanceOf(Outcome.Referred.class);
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("series-not-known");
        assertThat(answer.reasons().get(0).citation()).contains(citation);
    }

    @Test
    void what_nobody_determined_takes_no_number() {
        Outcome<NumberSeries> answer = NumberSeries.of(AGENCY, LocalDate.of(2021, 1, 4), Classification.UNKNOWN);
        assertThat(answer).isInstanceOf(Outcome.Refused.class);
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("secrecy-determined");
        assertThat(NumberSeries.of(AGENCY, LocalDate.of(2019, 1, 4), Classification.UNKNOWN))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void numbers_follow_each_other_from_01_without_a_gap() {
        NumberSeries series = new NumberSeries(AGENCY, 2021, false);
        assertThat(series.after(0)).isEqualTo(1);
        assertThat(series.after(1)).isEqualTo(2);
        assertThat(series.after(999_998)).isEqualTo(999_999);
        for (int last : new int[] {-1, 999_999, 1_000_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> series.after(last))
                    .withMessageContaining("serial number");
        }
    }
}

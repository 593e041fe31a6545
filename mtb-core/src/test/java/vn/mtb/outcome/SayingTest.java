package vn.mtb.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Language.ENGLISH;
import static vn.mtb.law.Language.VIETNAMESE;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Text;

@DisplayName("câu chữ: số, ngày, tên gọi theo ngôn ngữ được hỏi, không theo máy đang chạy")
class SayingTest {

    @Test
    void numbers_are_grouped_as_the_language_does() {
        assertThat(Messages.name(VIETNAMESE, 9_500_000L)).isEqualTo("9.500.000");
        assertThat(Messages.name(ENGLISH, 9_500_000L)).isEqualTo("9,500,000");
    }

    @Test
    void dates_are_written_day_month_year_without_zeros() {
        assertThat(Messages.name(VIETNAMESE, LocalDate.of(2017, 4, 3))).isEqualTo("3/4/2017");
        assertThat(Messages.name(ENGLISH, LocalDate.of(2017, 12, 31))).isEqualTo("31/12/2017");
    }

    @Test
    void constants_have_a_name_of_their_own() {
        assertThat(Messages.name(VIETNAMESE, Authority.MANAGING_UNIT)).isEqualTo("đơn vị quản lý");
        assertThat(Messages.name(ENGLISH, Authority.CITY_PEOPLES_COMMITTEE)).isEqualTo("the City People's Committee");
    }

    @Test
    void many_are_worded_sorted_and_joined() {
        assertThat(Messages.name(VIETNAMESE, List.of("portal", "mail"))).isEqualTo("mail, portal");
        assertThat(Messages.name(ENGLISH, List.of(Authority.SUPPLIER, Authority.FOCAL_BODY)))
                .isEqualTo("the focal body, the supplier");
        assertThat(Messages.name(VIETNAMESE, List.of())).isEqualTo("—");
    }

    @Test
    void texts_speak_the_language_asked_for() {
        Text text = new Text("ghi tăng", "recorded");
        assertThat(Messages.name(VIETNAMESE, text)).isEqualTo("ghi tăng");
        assertThat(Messages.name(ENGLISH, text)).isEqualTo("recorded");
    }

    @Test
    void nothing_is_a_dash() {
        assertThat(Messages.say(VIETNAMESE, "value", (Object) null)).isEqualTo("—");
    }

    @Test
    void anything_else_prints_itself() {
        assertThat(Messages.name(VIETNAMESE, new vn.mtb.party.TabletId("SN-0042")))
                .isEqualTo("SN-0042");
    }

    @Test
    void a_sentence_that_is_missing_shows_its_key() {
        assertThat(Messages.say(VIETNAMESE, "khong-co-cau-nay", 1)).isEqualTo("khong-co-cau-nay");
        assertThat(Messages.knows(VIETNAMESE, "khong-co-cau-nay")).isFalse();
        assertThat(Messages.knows(ENGLISH, "value")).isTrue();
    }

    @Test
    void keys_come_sorted() {
        assertThat(List.copyOf(Messages.keys(VIETNAMESE)))
                .contains("value", "step-before")
                .isSorted();
        assertThat(Messages.keys(ENGLISH)).contains("value", "step-before");
    }

    @Test
    void the_machines_own_locale_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Messages.name(VIETNAMESE, 9_500_000L)).isEqualTo("9.500.000");
            assertThat(Messages.name(VIETNAMESE, LocalDate.of(2017, 4, 3))).isEqualTo("3/4/2017");
        } finally {
            Locale.setDefault(before);
        }
    }
}

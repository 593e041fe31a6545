package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Language.ENGLISH;
import static vn.mtb.law.Language.VIETNAMESE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Account;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

@DisplayName("giá trị không hợp lệ được nói bằng hai thứ tiếng, từ một bộ câu")
class UnfitValuesTest {
    /** Refusals of what only a programmer, the library's own tables or a unit's regulation with its own bundle could cause. */
    private static final Set<String> ENGLISH_IS_ENOUGH = Set.of(
            "law/Instrument.java",
            "law/Period.java",
            "law/Text.java",
            "outcome/Outcome.java",
            "plan/Finding.java",
            "register/Batch.java",
            "register/Checkpoint.java",
            "register/Register.java",
            "register/Sitting.java",
            "rule/Need.java",
            "rule/Row.java",
            "rule/Table.java",
            "tablet/Facts.java",
            "unitrule/Finding.java",
            "yaml/Choices.java",
            "yaml/Key.java");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern TONED = Pattern.compile("[à-ỹÀ-Ỹđ]");

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_its_sentence_and_no_sentence_is_left_over(Language language) {
        Set<String> bundled = Messages.keys(language).stream()
                .filter(UnfitValues::says)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bundled).isEqualTo(UnfitValues.said()).hasSizeGreaterThan(150);
    }

    @Test
    void both_languages_name_the_same_values_and_each_is_its_own() {
        for (String key : UnfitValues.said()) {
            String vietnamese = pattern(VIETNAMESE, key);
            assertThat(places(pattern(ENGLISH, key))).as(key).isEqualTo(places(vietnamese));
            assertThat(vietnamese).as(key).containsPattern(TONED);
            assertThat(pattern(ENGLISH, key)).as(key).isNotEqualTo(vietnamese);
        }
    }

    @Test
    void what_comes_from_outside_is_never_refused_in_english_alone() {
        assertThat(UnfitValues.speakingEnglishAlone()).containsExactlyInAnyOrderElementsOf(ENGLISH_IS_ENOUGH);
    }

    @Test
    void a_reader_is_told_in_words_and_a_developer_in_constants() {
        UnfitValue unfit =
                new UnfitValue("unfit-issued-not-active", new PersonId("CB-01"), "mail", Account.State.SUSPENDED);
        assertThat(unfit).hasMessage("an account issued to CB-01 is active; got one in mail, SUSPENDED");
        assertThat(unfit.what())
                .isEqualTo(new Text(
                        "tài khoản cấp cho CB-01 phải đang hoạt động; tài khoản mail lại ở trạng thái «tạm khóa»",
                        "an account issued to CB-01 is active; got one in mail, suspended"));
        UnfitValue dated = new UnfitValue("unfit-sent-before-signing", day(3), day(4));
        assertThat(dated).hasMessage("sent on 2017-04-03, before it was signed on 2017-04-04; check both dates");
        assertThat(dated.what().vietnamese())
                .isEqualTo("gửi ngày 3/4/2017, trước ngày ký 4/4/2017; kiểm tra lại hai ngày");
    }

    @Test
    void a_sum_is_grouped_and_a_part_has_its_name() {
        UnfitValue unfit = new UnfitValue("unfit-dong", new UnfitValue.Part("price"), 1_000_000_000_000L, -5L);
        assertThat(unfit).hasMessage("price must be 0 to 1000000000000 whole dong; got -5");
        assertThat(unfit.what().vietnamese())
                .isEqualTo("giá mua phải là số nguyên đồng từ 0 đến 1.000.000.000.000; nhận được -5");
    }

    @Test
    void no_reader_is_shown_a_contact_and_a_sum_is_none() {
        assertThat(new UnfitValue("unfit-application", "ai do 0912 345 678")
                        .what()
                        .vietnamese())
                .startsWith("mã ứng dụng «ai do …»");
        assertThat(new UnfitValue("unfit-remains", 84_000_000_000L, 1L).what().vietnamese())
                .contains("84.000.000.000 đồng");
    }

    @Test
    void any_other_refusal_says_its_message_in_both_places() {
        UnfitValue unfit = new UnfitValue("unfit-card");
        assertThat(UnfitValue.said(unfit)).isEqualTo(unfit.what());
        assertThat(UnfitValue.said(new IllegalArgumentException(" call 0912 345 678 ")))
                .isEqualTo(new Text("call …", "call …"));
        for (String silent : new String[] {null, " "}) {
            assertThat(UnfitValue.said(new IllegalArgumentException(silent)).english())
                    .isEqualTo("IllegalArgumentException");
        }
    }

    @Test
    void a_period_is_told_by_the_ends_it_has() {
        assertThat(List.of(
                        Messages.name(VIETNAMESE, new Period(day(1), day(2))),
                        Messages.name(VIETNAMESE, Period.since(day(1))),
                        Messages.name(ENGLISH, new Period(LocalDate.MIN, day(2)))))
                .containsExactly("từ 1/4/2017 đến 2/4/2017", "từ 1/4/2017", "until 2/4/2017");
    }

    private static LocalDate day(int ofApril) {
        return LocalDate.of(2017, 4, ofApril);
    }

    /** The sentence with its places, once its quotes are gone. */
    private static String pattern(Language language, String key) {
        return Messages.say(language, key, "{0}", "{1}", "{2}", "{3}", "{4}");
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}

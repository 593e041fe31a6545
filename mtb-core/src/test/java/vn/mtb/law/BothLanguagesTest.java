package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mọi câu chữ có đủ tiếng Việt và tiếng Anh")
class BothLanguagesTest {
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[àáâãèéêìíòóôõùúýăđĩũơưĐ\\u1EA0-\\u1EF9]");

    @Test
    void every_gist_and_place_is_said_once_in_each_language() {
        assertThat(texts()).allSatisfy(text -> {
            assertThat(text.vietnamese())
                    .isNotEqualTo(text.english())
                    .isEqualTo(text.vietnamese().strip());
            assertThat(text.english()).isEqualTo(text.english().strip());
        });
    }

    @Test
    void the_vietnamese_half_is_vietnamese_and_the_english_half_is_not() {
        assertThat(gists()).allSatisfy(text -> {
            assertThat(text.vietnamese()).containsPattern(VIETNAMESE_LETTER);
            assertThat(text.english().replace("“Điều hành Thành phố”", "")).doesNotContainPattern(VIETNAMESE_LETTER);
        });
    }

    @Test
    void gists_are_sentences_short_enough_for_a_reason() {
        assertThat(gists()).allSatisfy(text -> {
            assertThat(text.vietnamese()).endsWith(".").hasSizeLessThan(320);
            assertThat(text.english()).endsWith(".").hasSizeLessThan(320);
        });
    }

    @Test
    void the_first_halves_are_told_apart_by_language() {
        Text text = Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2.place();
        assertThat(text.in(Language.VIETNAMESE)).isEqualTo("câu 2 khoản 4 Điều 4");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("Article 4(4), sentence 2");
        assertThat(Language.VIETNAMESE.tag()).isEqualTo("vi");
        assertThat(Language.ENGLISH.locale().toLanguageTag()).isEqualTo("en");
    }

    private static Stream<Text> texts() {
        Stream<Text> places = Provisions.all().stream().map(Provision::place);
        Stream<Text> names = Instruments.all().stream().map(Instrument::citedAs);
        return Stream.of(gists(), places, names).flatMap(stream -> stream);
    }

    private static Stream<Text> gists() {
        return Stream.concat(
                Provisions.all().stream().map(Provision::gist),
                Stream.of(Reading.values()).map(Reading::gist));
    }
}

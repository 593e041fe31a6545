package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentNumberProperties {

    @Property
    void what_is_printed_is_read_back_as_the_same_number(@ForAll("numbers") DocumentNumber number) {
        assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number);
    }

    @Property
    void blanks_beside_the_marks_and_decomposed_letters_change_nothing(
            @ForAll("numbers") DocumentNumber number, @ForAll("blanks") String blank) {
        String untidy = number.toString().replace("/", blank + "/" + blank).replace("-", blank + "-" + blank);
        String typed = blank + Normalizer.normalize(untidy, Normalizer.Form.NFD) + blank;
        if (typed.length() <= 100) assertThat(DocumentNumber.parse(typed)).isEqualTo(number);
    }

    @Property
    void any_text_is_a_number_or_a_complaint_that_shows_it(@ForAll("texts") String text) {
        Optional<DocumentNumber> read;
        try {
            read = Optional.of(DocumentNumber.parse(text));
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).startsWith("document number ").hasSizeLessThan(400);
            assertThat(e.getMessage().chars()).noneMatch(Character::isISOControl);
            read = Optional.empty();
        }
        read.ifPresent(
                number -> assertThat(DocumentNumber.parse(number.toString())).isEqualTo(number));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_turkish_or_arabic_machine_reads_and_prints_the_same(@ForAll("numbers") DocumentNumber number) {
        Locale own = Locale.getDefault();
        String expected = number.toString();
        try {
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "vi-VN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(number).hasToString(expected);
                assertThat(DocumentNumber.parse(expected)).isEqualTo(number);
            }
        } finally {
            Locale.setDefault(own);
        }
    }

    @Provide
    Arbitrary<DocumentNumber> numbers() {
        Arbitrary<Integer> serials = Arbitraries.integers().between(1, 999_999);
        Arbitrary<OptionalInt> years = Arbitraries.integers()
                .between(1945, 2999)
                .injectNull(0.5)
                .map(year -> year == null ? OptionalInt.empty() : OptionalInt.of(year));
        Arbitrary<Optional<String>> types = Arbitraries.of(Stream.of(DocumentType.values())
                        .flatMap(type -> Stream.of("2017-04-03", "2021-04-03")
                                .map(java.time.LocalDate::parse)
                                .flatMap(on -> type.abbreviation(on).stream()))
                        .filter(type -> !type.equals("TTLT"))
                        .distinct()
                        .toList())
                .optional();
        Arbitrary<String> agencies =
                groups().filter(group -> DocumentType.named(group).isEmpty());
        return Combinators.combine(serials, years, types, agencies, groups().optional())
                .as(DocumentNumber::new);
    }

    private static Arbitrary<String> groups() {
        Arbitrary<Character> first = Arbitraries.chars().range('A', 'Z').with("ĂÂĐÊÔƠƯ");
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("&ĂÂĐÊÔƠƯ")
                .ofMaxLength(19);
        return Combinators.combine(first, rest).as((head, tail) -> head + tail);
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.of("", " ", "\t", "\u00A0", "  ", "\u2009", "\u3000", "\n");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> near = Arbitraries.strings()
                .withChars("0123456789/-QĐđUBNDTr &.\u00D0\u0301\u0000\u2013 ")
                .ofMaxLength(30);
        return Arbitraries.oneOf(
                near, Arbitraries.strings().all().ofMaxLength(120), near.map(text -> "2020/QĐ-UBND" + text));
    }
}

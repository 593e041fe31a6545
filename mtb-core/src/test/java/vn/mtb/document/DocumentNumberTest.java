package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("số, ký hiệu văn bản: 2020 trong 2020/QĐ-UBND là số thứ tự, không phải năm")
class DocumentNumberTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2020/QĐ-UBND,           2020, 0,    QĐ,   UBND,      ''",
        "02/2013/QĐ-UBND,        2,    2013, QĐ,   UBND,      ''",
        "7816/VPCP-TTĐT,         7816, 0,    '',   VPCP,      TTĐT",
        "394/TTr-STTTT,          394,  0,    TTr,  STTTT,     ''",
        "15/2017/QH14,           15,   2017, '',   QH14,      ''",
        "117/2025/QH15,          117,  2025, '',   QH15,      ''",
        "118/2006/NĐ-CP,         118,  2006, NĐ,   CP,        ''",
        "1594/QĐ-BTTTT,          1594, 0,    QĐ,   BTTTT,     ''",
        "45/2018/QĐ-TTg,         45,   2018, QĐ,   TTg,       ''",
        "1656/NQ-UBTVQH15,       1656, 0,    NQ,   UBTVQH15,  ''",
        "30/2000/PL-UBTVQH10,    30,   2000, PL,   UBTVQH10,  ''",
        "02/2008/TTLT-BNV-BTC,   2,    2008, TTLT, BNV-BTC,   ''",
        "01/2016/TTLT-BNV-BTC-BTP, 1,  2016, TTLT, BNV-BTC-BTP, ''",
        "2705/UBND-TH,           2705, 0,    '',   UBND,      TH",
        "09/GM-UBND,             9,    0,    GM,   UBND,      ''",
        "10/BC-UBND-VP,          10,   0,    BC,   UBND,      VP",
        "12/SVHTT&DL-VP,         12,   0,    '',   SVHTT&DL,  VP",
        "05/GN-STTTT,            5,    0,    GN,   STTTT,     ''",
        "2020/2020/QĐ-UBND,      2020, 2020, QĐ,   UBND,      ''",
        "999999/UBND,            999999, 0,  '',   UBND,      ''",
        "01/1945/QĐ-UBND,        1,    1945, QĐ,   UBND,      ''",
        "01/2999/QĐ-UBND,        1,    2999, QĐ,   UBND,      ''",
        "12/AZaz09&-ZA,          12,   0,    '',   AZaz09&,   ZA",
        "12/ABCDEFGHIJKLMNOPQRST, 12,  0,    '',   ABCDEFGHIJKLMNOPQRST, ''",
        "88/ƯBND-TƯ,             88,   0,    '',   ƯBND,      TƯ",
    })
    void it_is_read_part_by_part_and_printed_as_it_was(
            String text, int serial, int year, String type, String agency, String unit) {
        DocumentNumber number = DocumentNumber.parse(text);
        assertThat(number)
                .isEqualTo(new DocumentNumber(
                        serial,
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        type.isEmpty() ? Optional.empty() : Optional.of(type),
                        agency,
                        unit.isEmpty() ? Optional.empty() : Optional.of(unit)));
        assertThat(number).hasToString(text);
        assertThat(number.normative()).isEqualTo(year != 0);
    }

    @Test
    void the_2020_of_the_regulation_is_a_serial_number_and_never_a_year() {
        DocumentNumber regulation = DocumentNumber.parse("2020/QĐ-UBND");
        assertThat(regulation.serial()).isEqualTo(2020);
        assertThat(regulation.year()).isEmpty();
        assertThat(regulation.normative()).isFalse();
        assertThat(regulation.documentType()).contains(DocumentType.DECISION);
        assertThat(DocumentNumber.parse("7816/VPCP-TTĐT").documentType()).isEmpty();
    }

    @ParameterizedTest(name = "«{0}» is {1}")
    @MethodSource("untidy")
    void what_never_changes_the_meaning_is_put_in_order(String typed, String written) {
        assertThat(DocumentNumber.parse(typed)).hasToString(written);
    }

    static Stream<Arguments> untidy() {
        return Stream.of(
                Arguments.of("  2020/QĐ-UBND\t", "2020/QĐ-UBND"),
                Arguments.of("2020 / QĐ - UBND", "2020/QĐ-UBND"),
                Arguments.of("\u00A02020/QĐ-UBND\u3000", "2020/QĐ-UBND"),
                Arguments.of("02 / 2013 / QĐ-UBND\n", "02/2013/QĐ-UBND"),
                Arguments.of("2/2013/QĐ-UBND", "02/2013/QĐ-UBND"),
                Arguments.of("0394/TTr-STTTT", "394/TTr-STTTT"),
                Arguments.of("0000000000012/BC-UBND", "12/BC-UBND"),
                Arguments.of("2020/Q\u00D0-UBND", "2020/QĐ-UBND"),
                Arguments.of("2020/Q\u0189-UBND", "2020/QĐ-UBND"),
                Arguments.of(Normalizer.normalize("88/ƯBND-TƠ", Normalizer.Form.NFD), "88/ƯBND-TƠ"),
                Arguments.of("394/TTr -STTTT ", "394/TTr-STTTT"),
                Arguments.of(" ".repeat(87) + "2020/QĐ-UBND ", "2020/QĐ-UBND"));
    }

    @ParameterizedTest(name = "«{0}»: {1}")
    @MethodSource("wrong")
    void everything_else_is_refused_with_what_where_why_and_what_to_do(String typed, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentNumber.parse(typed))
                .withMessageContaining(complaint)
                .withMessageContaining("document number");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "is blank; write it as in 2020/QĐ-UBND"),
                Arguments.of(" \t ", "is blank"),
                Arguments.of(
                        "Số: 2020/QĐ-UBND", "character 1 is «S» (U+0053); a document number begins with the digits"),
                Arguments.of("/QĐ-UBND", "character 1 is «/»"),
                Arguments.of("-5/QĐ-UBND", "character 1 is «-»"),
                Arguments.of("٢/QĐ-UBND", "character 1 is «٢» (U+0662)"),
                Arguments.of("0/QĐ-UBND", "serial numbers run from 01 to 999999"),
                Arguments.of("000/QĐ-UBND", "serial numbers run from 01"),
                Arguments.of("1000000/QĐ-UBND", "serial numbers run from 01 to 999999"),
                Arguments.of("99999999999999999999/QĐ-UBND", "serial numbers run from 01"),
                Arguments.of("2020", "it ends after character 4; the serial number is followed by a slash"),
                Arguments.of("20 20/QĐ-UBND", "character 4 is «2» (U+0032); the serial number is followed by a slash"),
                Arguments.of("2020-QĐ/TU", "character 5 is «-» (U+002D); the serial number is followed by a slash"),
                Arguments.of("12a/QĐ-UBND", "character 3 is «a»"),
                Arguments.of("2020/", "it ends after character 5; a group of the symbol begins with a capital letter"),
                Arguments.of("2020/QĐ", "names the type QĐ and no agency; write it as in QĐ-UBND"),
                Arguments.of("2020/QĐ-", "it ends after character 8"),
                Arguments.of("2020//QĐ-UBND", "character 6 is «/»"),
                Arguments.of("2020/QĐ--UBND", "character 9 is «-»"),
                Arguments.of(
                        "02/13/QĐ-UBND", "character 4 is «1» (U+0031); digits in second place are a year from 1945"),
                Arguments.of("02/1944/QĐ-UBND", "a year from 1945 to 2999"),
                Arguments.of("02/3000/QĐ-UBND", "a year from 1945 to 2999"),
                Arguments.of("02/20133/QĐ-UBND", "a year from 1945 to 2999"),
                Arguments.of("02/2013", "it ends after character 7; the year is followed by a slash"),
                Arguments.of("02/2013QĐ-UBND", "character 8 is «Q»"),
                Arguments.of("02/2013/14/QĐ-UBND", "character 9 is «1»"),
                Arguments.of(
                        "2020/qđ-ubnd", "character 6 is «q» (U+0071); a group of the symbol begins with a capital"),
                Arguments.of("2020/Qđ-UBND", "character 7 is «đ» (U+0111)"),
                Arguments.of("2020/QĐ UBND", "character 8 is « » (U+0020); a group has no blanks inside"),
                Arguments.of(
                        "2020/QĐ–UBND", "character 8 is «–» (U+2013); a group has capital letters, and a plain hyphen"),
                Arguments.of("2020/QĐ-UBND.", "character 13 is «.» (U+002E)"),
                Arguments.of("2020/QĐ-UBND/1", "character 13 is «/»"),
                Arguments.of("2020/QĐ-UBNÐД", "character 13 is «Д» (U+0414)"),
                Arguments.of("2020/ＱĐ-UBND", "character 6 is «Ｑ» (U+FF31)"),
                Arguments.of("2020/QÁ-UBND", "character 7 is «Á»"),
                Arguments.of("2020/A-B-C", "names 3 groups; a symbol without a type has agency and unit"),
                Arguments.of("2020/QĐ-A-B-C", "names 4 groups; a symbol has type, agency and unit"),
                Arguments.of("12/" + "A".repeat(21), "character 4 is «A» (U+0041); a group has at most 20 characters"),
                Arguments.of("1".repeat(101), "of 101 characters; it has at most 100"),
                Arguments.of("12/A`", "character 5 is «`»"),
                Arguments.of("12/A{", "character 5 is «{»"),
                Arguments.of("12/@", "character 4 is «@»"),
                Arguments.of("12/[", "character 4 is «[»"),
                Arguments.of("12/A:", "character 5 is «:»"),
                Arguments.of("2020/\u0000", "character 6 is «\uFFFD» (U+0000)"),
                Arguments.of("2020/\uD83D\uDCBB", "(U+D83D)"));
    }

    @Test
    void a_number_that_is_not_there_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentNumber.parse(null))
                .withMessage("typed");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1, 1_000_000})
    void a_serial_number_has_its_range(int serial) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new DocumentNumber(serial, OptionalInt.empty(), Optional.empty(), "UBND", Optional.empty()))
                .withMessageContaining("serial number " + serial);
    }

    @ParameterizedTest(name = "type {0}, agency {1}, unit {2}")
    @CsvSource({
        "XYZ,  UBND,    '',  type «XYZ» is no abbreviation",
        "'',   QĐ,      UBND, «QĐ» is the abbreviation of a type",
        "'',   QĐ,      '',  «QĐ» is the abbreviation of a type",
        "QĐ,   '',      '',  agency «» must be",
        "QĐ,   ubnd,    '',  agency «ubnd» must be",
        "QĐ,   UB ND,   '',  agency «UB ND» must be",
        "QĐ,   A-B,     '',  agency «A-B» must be",
        "QĐ,   Ð1,      '',  agency «Ð1» must be",
        "QĐ,   UBND,    t1,  unit «t1» must be",
        "TTLT, BNV-BTC, VP,  a joint circular names agencies only",
        "TTLT, BNV-,    '',  agency «» must be",
        "QĐ,   AAAAAAAAAABBBBBBBBBBC, '', agency «AAAAAAAAAABBBBBBBBBBC» must be 1 to 20",
    })
    void what_would_not_be_read_back_cannot_be_made(String type, String agency, String unit, String complaint) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(
                        5,
                        OptionalInt.empty(),
                        type.isEmpty() ? Optional.empty() : Optional.of(type),
                        agency,
                        unit.isEmpty() ? Optional.empty() : Optional.of(unit)))
                .withMessageContaining(complaint);
    }

    @Test
    void a_year_has_its_range() {
        for (int year : new int[] {1944, 3000, 13, -2013}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            new DocumentNumber(5, OptionalInt.of(year), Optional.empty(), "QH14", Optional.empty()))
                    .withMessageContaining("year " + year);
        }
    }
}

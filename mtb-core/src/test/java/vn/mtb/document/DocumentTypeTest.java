package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;

@DisplayName("chữ viết tắt tên loại văn bản, trước và từ 5/3/2020")
class DocumentTypeTest {
    private static final LocalDate LAST_OF_THE_CIRCULAR = LocalDate.of(2020, 3, 4);
    private static final LocalDate FIRST_OF_THE_DECREE = LocalDate.of(2020, 3, 5);

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvSource({
        "MEMORANDUM,        GN,  BGN",
        "AGREEMENT,         TTh, BTT",
        "POWER_OF_ATTORNEY, UQ,  GUQ",
        "LEAVE_PERMIT,      NP,  GNP",
    })
    void four_are_written_differently_from_5_march_2020(DocumentType type, String before, String after) {
        assertThat(type.abbreviation(LAST_OF_THE_CIRCULAR)).contains(before);
        assertThat(type.abbreviation(FIRST_OF_THE_DECREE)).contains(after);
        assertSettled(before, LAST_OF_THE_CIRCULAR, type, "abbreviation-of-the-day");
        assertSettled(after, FIRST_OF_THE_DECREE, type, "abbreviation-of-the-day");
        assertWrittenOtherwise(before, FIRST_OF_THE_DECREE, after, "Phụ lục III Nghị định số 30/2020/NĐ-CP");
        assertWrittenOtherwise(after, LAST_OF_THE_CIRCULAR, before, "Thông tư số 01/2011/TT-BNV");
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "NQ, RESOLUTION",
        "QĐ, DECISION",
        "CT, DIRECTIVE",
        "QC, REGULATION",
        "QyĐ, RULES",
        "TC, COMMUNIQUE",
        "TB, NOTICE",
        "HD, GUIDANCE",
        "CTr, PROGRAMME",
        "KH, PLAN",
        "PA, OPTION_PAPER",
        "ĐA, SCHEME",
        "DA, PROJECT",
        "BC, REPORT",
        "BB, MINUTES",
        "TTr, SUBMISSION",
        "HĐ, CONTRACT",
        "CĐ, TELEGRAM",
        "GM, INVITATION",
        "GGT, LETTER_OF_INTRODUCTION",
        "PG, DISPATCH_SLIP",
        "PC, TRANSFER_SLIP",
        "PB, NOTIFICATION_SLIP",
        "SY, TRUE_COPY",
        "TrS, EXTRACT",
        "SL, COPY_OF_A_COPY",
    })
    void all_others_are_written_the_same_before_and_after(String abbreviation, DocumentType type) {
        for (LocalDate on : new LocalDate[] {
            LocalDate.of(2011, 3, 5), LocalDate.of(2017, 3, 30), LAST_OF_THE_CIRCULAR, FIRST_OF_THE_DECREE
        }) {
            assertThat(type.abbreviation(on)).contains(abbreviation);
            assertSettled(abbreviation, on, type, "abbreviation-of-the-day");
            assertThat(type.administrative(on)).isTrue();
        }
    }

    @Test
    void the_appendix_has_thirty_abbreviations_and_none_stands_for_two_types() {
        assertThat(Stream.of(DocumentType.values())
                        .filter(type -> type.administrative(FIRST_OF_THE_DECREE))
                        .flatMap(type -> type.abbreviation(FIRST_OF_THE_DECREE).stream()))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(Stream.of(DocumentType.values()).flatMap(type -> type.abbreviation(LAST_OF_THE_CIRCULAR).stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"COMMITMENT", "CERTIFICATE", "TRAVEL_PERMIT"})
    void three_types_were_dropped_and_no_source_tells_their_abbreviation(DocumentType type) {
        assertThat(type.administrative(LAST_OF_THE_CIRCULAR)).isTrue();
        assertThat(type.administrative(FIRST_OF_THE_DECREE)).isFalse();
        assertThat(type.abbreviation(LAST_OF_THE_CIRCULAR)).isEmpty();
        assertThat(type.abbreviation(FIRST_OF_THE_DECREE)).isEmpty();
    }

    @Test
    void a_letter_is_a_type_without_an_abbreviation() {
        assertThat(DocumentType.LETTER.administrative(FIRST_OF_THE_DECREE)).isTrue();
        assertThat(DocumentType.LETTER.administrative(LAST_OF_THE_CIRCULAR)).isTrue();
        assertThat(DocumentType.LETTER.abbreviation(FIRST_OF_THE_DECREE)).isEmpty();
        assertThat(DocumentType.LETTER.asPrinted()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NĐ, DECREE", "TT, CIRCULAR", "TTLT, JOINT_CIRCULAR", "PL, ORDINANCE"})
    void normative_texts_are_taken_as_they_print_themselves(String abbreviation, DocumentType type) {
        assertThat(type.administrative(FIRST_OF_THE_DECREE)).isFalse();
        assertSettled(abbreviation, LocalDate.of(2000, 1, 1), type, "abbreviation-as-printed");
        assertSettled(abbreviation, FIRST_OF_THE_DECREE, type, "abbreviation-as-printed");
        assertThat(DocumentType.LAW.abbreviation(FIRST_OF_THE_DECREE)).isEmpty();
    }

    @Test
    void what_no_table_at_hand_has_is_referred_never_refused() {
        assertReferred("XYZ", FIRST_OF_THE_DECREE, "Phụ lục III");
        assertReferred("qđ", FIRST_OF_THE_DECREE, "Phụ lục III");
        assertReferred("GCN", LAST_OF_THE_CIRCULAR, "Thông tư số 01/2011/TT-BNV");
        assertReferred("QĐ", LocalDate.of(2011, 3, 4), "không phải quy định");
        assertThat(DocumentType.DECISION.abbreviation(LocalDate.of(2011, 3, 4))).isEmpty();
        assertThat(DocumentType.named("XYZ")).isEmpty();
    }

    @Test
    void the_sentence_says_what_to_write() {
        Reason reason =
                DocumentType.abbreviated("GN", FIRST_OF_THE_DECREE).reasons().get(0);
        assertThat(reason.in(Language.VIETNAMESE))
                .isEqualTo("Vào ngày 5/3/2020, bản ghi nhớ viết tắt là «BGN», không phải «GN»");
        assertThat(reason.in(Language.ENGLISH)).isEqualTo("On 5/3/2020 “memorandum” is abbreviated “BGN”, not “GN”");
    }

    private static void assertSettled(String abbreviation, LocalDate on, DocumentType type, String rule) {
        Outcome<DocumentType> answer = DocumentType.abbreviated(abbreviation, on);
        assertThat(answer.orElseThrow()).isEqualTo(type);
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly(rule);
        assertThat(DocumentType.named(abbreviation)).isEqualTo(Optional.of(type));
    }

    private static void assertWrittenOtherwise(String abbreviation, LocalDate on, String right, String citation) {
        Outcome<DocumentType> answer = DocumentType.abbreviated(abbreviation, on);
        assertThat(answer).isInstanceOf(Outcome.Refused.class);
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("abbreviation-written-otherwise");
        assertThat(answer.reasons().get(0).arguments()).contains(right);
        assertThat(answer.reasons().get(0).citation()).contains(citation);
    }

    private static void assertReferred(String abbreviation, LocalDate on, String citation) {
        Outcome<DocumentType> answer = DocumentType.abbreviated(abbreviation, on);
        assertThat(answer).isInstanceOf(Outcome.Referred.class);
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("abbreviation-not-listed");
        assertThat(answer.reasons().get(0).citation()).contains(citation);
    }
}

package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.calendar.MadeUpYears;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.document.TimeLimit.DayPart;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Language;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

@DisplayName("thời hạn gửi, nhận: Nghị định 30/2020 và Quyết định 28/2018 đặt cạnh nhau")
class TransmissionTest {
    private static final Transmission LIMITS = Transmission.by(MadeUpYears.manyYears());

    /** A limit is told as rule@lastDay, a morning with an m behind; one without a day as the rule alone. */
    @ParameterizedTest(name = "{1} by {2} on {0}: {3}")
    @CsvSource({
        // Friday 6/3/2020: the decree's day and the decision's morning, side by side
        "2020-03-06, ORDINARY, DOCUMENT_SYSTEM, sent-by-the-next-working-day@2020-03-09 sent-by-the-next-working-morning@2020-03-09m",
        "2020-03-06, ORDINARY, CITY_MAIL,       sent-by-the-next-working-day@2020-03-09 sent-by-the-next-working-morning@2020-03-09m",
        "2020-03-06, ORDINARY, PAPER,           sent-by-the-next-working-day@2020-03-09",
        "2020-03-06, ORDINARY, PRIVATE_MAIL,    sent-by-the-next-working-day@2020-03-09",
        "2020-03-06, ORDINARY, ONLINE_MEETING,  sent-by-the-next-working-day@2020-03-09",
        "2020-03-06, URGENT,   DOCUMENT_SYSTEM, sent-right-after-signing sent-first-and-marked",
        "2020-03-06, EXPRESS,  CITY_MAIL,       sent-right-after-signing sent-first-and-marked",
        "2020-03-06, VERY_URGENT, PAPER,        sent-right-after-signing",
        // the first day of the decree, and the last of the decision alone
        "2020-03-05, ORDINARY, PAPER,           sent-by-the-next-working-day@2020-03-06",
        "2020-03-04, ORDINARY, PAPER,           none",
        "2020-03-04, ORDINARY, DOCUMENT_SYSTEM, sent-by-the-next-working-morning@2020-03-05m",
        "2020-03-04, URGENT,   DOCUMENT_SYSTEM, sent-first-and-marked",
        // the first day of the decision
        "2018-09-06, ORDINARY, DOCUMENT_SYSTEM, sent-by-the-next-working-morning@2018-09-07m",
        "2018-09-05, ORDINARY, DOCUMENT_SYSTEM, none",
        "2018-09-05, URGENT,   CITY_MAIL,       none",
        "2018-09-06, ORDINARY, ONLINE_MEETING,  none",
        // over a weekend and a new year
        "2020-12-31, ORDINARY, PAPER,           sent-by-the-next-working-day@2021-01-04",
    })
    void a_signed_document_is_to_be_sent(LocalDate signed, Urgency urgency, Channel channel, String limits) {
        assertThat(told(LIMITS.sending(document(signed, urgency), channel))).isEqualTo(limits);
    }

    @ParameterizedTest(name = "{1} by {2} on {0}: {3}")
    @CsvSource({
        "2020-03-05, ORDINARY, DOCUMENT_SYSTEM, acknowledged-the-same-day@2020-03-05 checked-or-returned answered-with-a-status",
        "2020-03-07, URGENT,   CITY_MAIL,       acknowledged-the-same-day@2020-03-07 checked-or-returned answered-with-a-status handled-right-after-receipt",
        "2020-03-05, ORDINARY, ONLINE_MEETING,  acknowledged-the-same-day@2020-03-05 checked-or-returned",
        "2020-03-05, ORDINARY, PAPER,           none",
        "2020-03-04, ORDINARY, DOCUMENT_SYSTEM, answered-with-a-status",
        "2018-09-06, URGENT,   DOCUMENT_SYSTEM, answered-with-a-status handled-right-after-receipt",
        "2018-09-05, URGENT,   DOCUMENT_SYSTEM, none",
    })
    void a_receiver_owes_an_answer(LocalDate arrived, Urgency urgency, Channel channel, String limits) {
        OfficialDocument document = document(LocalDate.of(2018, 1, 2), urgency);
        assertThat(told(LIMITS.receiving(document, channel, arrived))).isEqualTo(limits);
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({
        "2020-03-05, DOCUMENT_SYSTEM, cancelled-and-confirmed cancelled-on-recall",
        "2020-03-05, CITY_MAIL,       cancelled-and-confirmed cancelled-on-recall",
        "2020-03-05, CIPHER_LINE,     cancelled-and-confirmed",
        "2020-03-05, PAPER,           none",
        "2020-03-04, DOCUMENT_SYSTEM, cancelled-on-recall",
        "2018-09-05, DOCUMENT_SYSTEM, none",
    })
    void what_is_taken_back_is_cancelled_and_confirmed(LocalDate recalled, Channel channel, String limits) {
        OfficialDocument document = document(LocalDate.of(2018, 1, 2), Urgency.ORDINARY);
        assertThat(told(LIMITS.recalling(document, channel, recalled))).isEqualTo(limits);
    }

    @Test
    @DisplayName("“ngày làm việc kế tiếp” và “sáng ngày làm việc kế tiếp” không phải là một")
    void the_morning_has_passed_in_the_afternoon_and_the_day_has_not() {
        List<TimeLimit> limits = LIMITS.sending(
                        document(LocalDate.of(2020, 3, 6), Urgency.ORDINARY), Channel.DOCUMENT_SYSTEM)
                .orElseThrow();
        TimeLimit day = limits.get(0);
        TimeLimit morning = limits.get(1);
        LocalDate monday = LocalDate.of(2020, 3, 9);
        assertThat(day.missed(monday, DayPart.MORNING)).isFalse();
        assertThat(day.missed(monday, DayPart.AFTERNOON)).isFalse();
        assertThat(day.missed(monday.plusDays(1), DayPart.MORNING)).isTrue();
        assertThat(morning.missed(monday.minusDays(1), DayPart.AFTERNOON)).isFalse();
        assertThat(morning.missed(monday, DayPart.MORNING)).isFalse();
        assertThat(morning.missed(monday, DayPart.AFTERNOON)).isTrue();
        assertThat(morning.missed(monday.plusDays(1), DayPart.MORNING)).isTrue();
    }

    @Test
    void what_is_to_be_done_at_once_is_never_missed_because_no_text_gives_a_number() {
        List<TimeLimit> limits = LIMITS.sending(document(LocalDate.of(2020, 3, 6), Urgency.EXPRESS), Channel.CITY_MAIL)
                .orElseThrow();
        assertThat(limits).hasSize(2).allSatisfy(limit -> {
            assertThat(limit.lastDay()).isEmpty();
            assertThat(limit.missed(LocalDate.of(2030, 1, 1), DayPart.AFTERNOON))
                    .isFalse();
            assertThat(limit.obligation().due()).isEmpty();
        });
    }

    @Test
    void a_limit_is_an_obligation_for_whoever_counts_days_only() {
        TimeLimit limit = LIMITS.sending(document(LocalDate.of(2020, 3, 6), Urgency.ORDINARY), Channel.PAPER)
                .orElseThrow()
                .get(0);
        Obligation owed = limit.obligation();
        assertThat(owed.duty()).isEqualTo("sent-by-the-next-working-day");
        assertThat(owed.due()).contains(LocalDate.of(2020, 3, 9));
        assertThat(owed.overdue(LocalDate.of(2020, 3, 9))).isFalse();
        assertThat(owed.overdue(LocalDate.of(2020, 3, 10))).isTrue();
        assertThat(owed.reason().in(Language.VIETNAMESE))
                .isEqualTo("Phát hành trong ngày ký, chậm nhất ngày làm việc kế tiếp (9/3/2020)");
    }

    @Test
    void each_limit_stands_on_its_own_text_and_the_mail_on_a_reading() {
        LocalDate signed = LocalDate.of(2020, 3, 6);
        assertThat(LIMITS.sending(document(signed, Urgency.ORDINARY), Channel.DOCUMENT_SYSTEM)
                        .reasons())
                .extracting(Reason::basis)
                .contains(
                        Basis.stated(ClericalWork.DECREE_30_ARTICLE_18),
                        Basis.stated(ClericalWork.DECISION_28_ARTICLE_6));
        assertThat(LIMITS.sending(document(signed, Urgency.ORDINARY), Channel.CITY_MAIL)
                        .reasons())
                .extracting(Reason::citation)
                .anyMatch(citation -> citation.startsWith("suy ra từ Điều 6 Quyết định số 28/2018/QĐ-TTg")
                        && citation.endsWith("cách hiểu I-31"))
                .anyMatch(citation -> citation.startsWith("lịch nghỉ năm 2020"));
    }

    @Test
    void a_year_whose_days_off_nobody_knows_leaves_the_next_working_day_open() {
        Transmission blind = Transmission.by(WorkingCalendar.of());
        assertRules(
                blind.sending(document(LocalDate.of(2020, 3, 6), Urgency.ORDINARY), Channel.PAPER),
                "referred",
                "no-days-off-known");
        assertThat(told(blind.sending(document(LocalDate.of(2020, 3, 6), Urgency.URGENT), Channel.PAPER)))
                .as("at once needs no calendar")
                .isEqualTo("sent-right-after-signing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1999-12-31 | không phải quy định",
                "2018-01-02 | Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10",
                "2020-06-30 | Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10",
                "2020-07-01 | Điều 8 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14",
                "2026-02-28 | Điều 8 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14",
                "2026-03-01 | số 117/2025/QH15",
            })
    @DisplayName("các thời hạn này không dùng cho bí mật nhà nước")
    void secrets_follow_the_law_on_secrets(LocalDate on, String citation) {
        for (Classification level :
                List.of(Classification.CONFIDENTIAL, Classification.SECRET, Classification.TOP_SECRET)) {
            OfficialDocument secret = document(on, Urgency.ORDINARY).marked(level);
            for (Outcome<List<TimeLimit>> answer : List.of(
                    LIMITS.sending(secret, Channel.PAPER),
                    LIMITS.receiving(secret, Channel.DOCUMENT_SYSTEM, on),
                    LIMITS.recalling(secret, Channel.PAPER, on))) {
                assertRules(answer, "referred", "secrets-have-limits-of-their-own");
                assertThat(answer.reasons().get(0).citation()).contains(citation);
                assertThat(authorities(answer)).containsExactly(Authority.COMPETENT_AUTHORITY);
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-05 | suy ra từ Điều 10 Nghị định số 30/2020/NĐ-CP",
                "2020-03-04 | tính nhất quán",
            })
    void what_nobody_determined_is_refused(LocalDate on, String citation) {
        OfficialDocument unknown = document(on, Urgency.ORDINARY).marked(Classification.UNKNOWN);
        Outcome<List<TimeLimit>> answer = LIMITS.sending(unknown, Channel.PAPER);
        assertRules(answer, "refused", "secrecy-determined");
        assertThat(answer.reasons().get(0).citation()).startsWith(citation);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-03-05 | Điều 8 Nghị định số 30/2020/NĐ-CP",
                "2020-03-04 | Nghị định số 110/2004/NĐ-CP",
                "2004-05-02 | Nghị định số 110/2004/NĐ-CP",
                "2004-05-01 | không phải quy định",
            })
    @DisplayName("“hỏa tốc hẹn giờ” chỉ dùng khi đơn vị khai báo")
    void timed_express_is_used_where_somebody_configured_it(LocalDate on, String citation) {
        OfficialDocument timed = document(on, Urgency.TIMED_EXPRESS);
        Outcome<List<TimeLimit>> answer = LIMITS.sending(timed, Channel.PAPER);
        assertRules(answer, "referred", "urgency-level-not-verified");
        assertThat(answer.reasons().get(0).citation()).contains(citation);
        assertThat(answer.reasons().get(0).in(Language.VIETNAMESE)).contains("hỏa tốc hẹn giờ");
        assertThat(authorities(answer)).containsExactly(Authority.MANAGING_UNIT);
    }

    @Test
    void a_configured_level_is_as_urgent_as_the_others() {
        Transmission knowing = LIMITS.knowing(Urgency.TIMED_EXPRESS).knowing(Urgency.EXPRESS);
        assertThat(told(knowing.sending(document(LocalDate.of(2020, 3, 6), Urgency.TIMED_EXPRESS), Channel.PAPER)))
                .isEqualTo("sent-right-after-signing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2004-05-01 | không phải quy định",
                "2004-05-02 | Nghị định số 110/2004/NĐ-CP",
                "2020-03-04 | Nghị định số 110/2004/NĐ-CP",
                "2020-03-05 | Điều 18 Nghị định số 30/2020/NĐ-CP",
            })
    void where_no_text_at_hand_speaks_the_question_says_which_text_is_silent(LocalDate on, String citation) {
        Outcome<List<TimeLimit>> answer = LIMITS.recalling(document(on, Urgency.ORDINARY), Channel.PAPER, on);
        assertRules(answer, "referred", "no-limit-at-hand");
        assertThat(answer.reasons().get(0).citation()).contains(citation);
        assertThat(authorities(answer)).containsExactly(Authority.COMPETENT_AUTHORITY);
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void nothing_arrives_or_is_taken_back_before_it_was_signed(Channel channel) {
        OfficialDocument document = document(LocalDate.of(2020, 3, 6), Urgency.ORDINARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.receiving(document, channel, LocalDate.of(2020, 3, 5)))
                .withMessage("arrived on 2020-03-05, before it was signed on 2020-03-06; check both dates");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LIMITS.recalling(document, channel, LocalDate.of(2020, 3, 5)))
                .withMessageStartingWith("taken back on 2020-03-05");
    }

    @Test
    void a_limit_has_all_its_parts() {
        Reason reason = Reason.of("x", Basis.consistency());
        assertThatNullPointerException()
                .isThrownBy(() -> new TimeLimit(null, Optional.empty(), DayPart.MORNING))
                .withMessage("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> new TimeLimit(reason, Optional.empty(), null))
                .withMessage("until");
    }

    private static OfficialDocument document(LocalDate signed, Urgency urgency) {
        return OfficialDocument.unnumbered(DocumentType.REPORT, signed).marked(urgency);
    }

    private static String told(Outcome<List<TimeLimit>> answer) {
        return answer.match(
                settled -> settled.value().stream().map(TransmissionTest::told).collect(Collectors.joining(" ")),
                refused -> "refused",
                referred -> referred.reasons().get(0).rule().equals("no-limit-at-hand") ? "none" : "referred");
    }

    private static String told(TimeLimit limit) {
        for (Language language : Language.values())
            assertThat(limit.reason().in(language)).doesNotContain("{");
        return limit.reason().rule()
                + limit.lastDay().map(day -> "@" + day).orElse("")
                + (limit.until() == DayPart.MORNING ? "m" : "");
    }

    private static void assertRules(Outcome<List<TimeLimit>> given, String answer, String... rules) {
        assertThat(given.<String>match(s -> "settled", r -> "refused", r -> "referred"))
                .isEqualTo(answer);
        assertThat(given.reasons()).extracting(Reason::rule).containsExactly(rules);
    }

    private static List<Authority> authorities(Outcome<?> answer) {
        return answer.match(
                settled -> List.of(),
                refused -> List.of(),
                referred ->
                        referred.questions().stream().map(Question::authority).toList());
    }
}

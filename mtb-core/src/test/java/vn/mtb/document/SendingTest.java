package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_2;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

@Covers(QC_ARTICLE_3_CLAUSE_3)
@DisplayName(
        "khoản 3 Điều 3: tài liệu họp của lãnh đạo Thành phố gửi qua hai hệ thống, không gửi bản giấy, trừ tài liệu mật")
class SendingTest {

    /** The letters are the first of settled, refused and referred; several rule ids are joined by "+". */
    @ParameterizedTest(name = "{0} {1} {2} {3}: {4} {5}")
    @CsvSource({
        // the two systems and paper, from the first day on
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, CITY_MAIL,       NONE, settled,  sent-by-the-citys-systems",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, DOCUMENT_SYSTEM, NONE, settled,  sent-by-the-citys-systems",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, PAPER,           NONE, refused,  no-paper-for-leaders-meetings",
        "2030-12-31, LEADERS_MEET_A_DEPARTMENT, PAPER,           NONE, refused,  no-paper-for-leaders-meetings",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, PRIVATE_MAIL,    NONE, refused,  by-mail-or-document-system",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, ONLINE_MEETING,  NONE, refused,  by-mail-or-document-system",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, INDEPENDENT_LAN, NONE, refused,  by-mail-or-document-system",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, CIPHER_LINE,     NONE, refused,  by-mail-or-document-system",
        // the City Office, whom the clause does not name
        "2017-03-30, LEADERS_MEET_THE_OFFICE,   PAPER,           NONE, refused,  no-paper-for-leaders-meetings",
        "2017-03-30, LEADERS_MEET_THE_OFFICE,   CITY_MAIL,       NONE, settled,  sent-by-the-citys-systems",
        "2017-03-30, LEADERS_MEET_THE_OFFICE,   PRIVATE_MAIL,    NONE, refused,  by-mail-or-document-system",
        "2017-03-30, LEADERS_MEET_THE_OFFICE,   CITY_MAIL,       SECRET, refused, classified-not-electronic",
        "2017-03-30, LEADERS_MEET_THE_OFFICE,   PAPER,           SECRET, settled, classified-may-go-on-paper",
        // the day before it took effect
        "2017-03-29, LEADERS_MEET_A_DEPARTMENT, PAPER,           NONE, referred, before-the-regulation",
        "2017-03-29, LEADERS_MEET_A_DEPARTMENT, CITY_MAIL,       UNKNOWN, referred, before-the-regulation",
        // districts end, communes become a question
        "2025-06-30, LEADERS_MEET_A_DISTRICT,   PAPER,           NONE, refused,  no-paper-for-leaders-meetings",
        "2025-07-01, LEADERS_MEET_A_DISTRICT,   PAPER,           NONE, settled,  no-body-of-the-clause-at-the-meeting",
        "2025-06-30, LEADERS_MEET_COMMUNES,     PAPER,           NONE, settled,  no-body-of-the-clause-at-the-meeting",
        "2025-07-01, LEADERS_MEET_COMMUNES,     PAPER,           NONE, referred, commune-leaders-at-the-meeting",
        "2025-07-01, LEADERS_MEET_COMMUNES,     ONLINE_MEETING,  NONE, referred, commune-leaders-at-the-meeting",
        "2025-07-01, LEADERS_MEET_COMMUNES,     PRIVATE_MAIL,    NONE, referred, commune-leaders-at-the-meeting",
        "2025-07-01, LEADERS_MEET_COMMUNES,     CITY_MAIL,       NONE, settled,  the-citys-systems-are-good-either-way",
        "2025-07-01, LEADERS_MEET_COMMUNES,     PAPER,           SECRET, settled, classified-may-go-on-paper",
        // meetings the clause does not govern
        "2017-04-03, COUNCIL_MEETS_A_DEPARTMENT, PAPER,          NONE, settled,  no-leader-of-the-city-at-the-meeting",
        "2017-04-03, COUNCIL_MEETS_A_DEPARTMENT, CITY_MAIL,      NONE, settled,  no-leader-of-the-city-at-the-meeting",
        "2017-04-03, LEADERS_MEET_STAFF,        PAPER,           NONE, settled,  no-body-of-the-clause-at-the-meeting",
        "2017-04-03, LEADERS_MEET_STAFF,        ONLINE_MEETING,  NONE, settled,  no-body-of-the-clause-at-the-meeting",
        "2017-04-03, NOTHING,                   PAPER,           NONE, settled,  no-meeting",
        "2017-04-03, NOTHING,                   DOCUMENT_SYSTEM, NONE, settled,  no-meeting",
        "2017-04-03, NOTHING,                   CIPHER_LINE,     NONE, settled,  no-meeting",
        // private mail is no channel
        "2017-04-03, NOTHING,                   PRIVATE_MAIL,    NONE, referred, private-mail-is-no-channel",
        "2017-04-03, COUNCIL_MEETS_A_DEPARTMENT, PRIVATE_MAIL,   NONE, referred, private-mail-is-no-channel",
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT, PRIVATE_MAIL,   NONE, refused,  private-mail-is-no-channel",
        "2017-04-03, LEADERS_MEET_AND_EXCHANGE, PRIVATE_MAIL,    NONE, refused,  by-mail-or-document-system+private-mail-is-no-channel",
        "2017-04-03, EXCHANGE_WITH_ANOTHER_UNIT, PRIVATE_MAIL,   NONE, referred, private-mail-is-no-channel",
        // secrecy that nobody determined refuses alone
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, PRIVATE_MAIL,    UNKNOWN, refused, secrecy-determined",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, PAPER,           UNKNOWN, refused, secrecy-determined",
        "2017-03-30, NOTHING,                   PAPER,           UNKNOWN, refused, secrecy-determined",
        "2026-03-01, EXCHANGE_WITH_A_COMMUNE,   CITY_MAIL,       UNKNOWN, refused, secrecy-determined",
        // classified papers of such meetings before the law of 2018
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, PAPER,           CONFIDENTIAL, settled, classified-may-go-on-paper",
        "2017-03-30, LEADERS_MEET_A_DEPARTMENT, CITY_MAIL,       CONFIDENTIAL, refused, classified-not-electronic",
        "2020-06-30, LEADERS_MEET_A_DEPARTMENT, DOCUMENT_SYSTEM, SECRET,       refused, classified-not-electronic",
        "2020-06-30, LEADERS_MEET_A_DEPARTMENT, CIPHER_LINE,     TOP_SECRET,   refused, classified-not-electronic",
        "2020-06-30, LEADERS_MEET_A_DEPARTMENT, INDEPENDENT_LAN, TOP_SECRET,   refused, classified-not-electronic",
        // other classified papers before it
        "2017-03-30, NOTHING,                   CITY_MAIL,       CONFIDENTIAL, referred, classified-before-the-law-on-secrets",
        "2020-06-30, COUNCIL_MEETS_A_DEPARTMENT, CITY_MAIL,      SECRET,       referred, classified-before-the-law-on-secrets",
        "2020-06-30, EXCHANGE_WITH_A_DEPARTMENT, DOCUMENT_SYSTEM, TOP_SECRET,  referred, classified-before-the-law-on-secrets",
        "2020-06-30, EXCHANGE_WITH_A_DEPARTMENT, PRIVATE_MAIL,   TOP_SECRET,   refused,  private-mail-is-no-channel",
        "2020-06-30, NOTHING,                   PRIVATE_MAIL,    SECRET, referred, classified-before-the-law-on-secrets+private-mail-is-no-channel",
        "2020-06-30, NOTHING,                   PAPER,           SECRET, settled, no-meeting",
        // the law of 2018
        "2020-07-01, LEADERS_MEET_A_DEPARTMENT, CITY_MAIL,       CONFIDENTIAL, refused, no-secret-on-a-connected-device+no-secret-by-telecommunication",
        "2020-07-01, NOTHING,                   DOCUMENT_SYSTEM, SECRET,       refused, no-secret-on-a-connected-device+no-secret-by-telecommunication",
        "2026-02-28, EXCHANGE_WITH_A_DEPARTMENT, PRIVATE_MAIL,   TOP_SECRET,   refused, no-secret-on-a-connected-device+no-secret-by-telecommunication+private-mail-is-no-channel",
        "2026-02-28, COUNCIL_MEETS_A_DEPARTMENT, ONLINE_MEETING, TOP_SECRET,   refused, no-secret-on-a-connected-device+no-secret-by-telecommunication",
        "2020-07-01, NOTHING,                   INDEPENDENT_LAN, SECRET,       refused, no-secret-on-a-connected-device",
        "2020-07-01, LEADERS_MEET_A_DEPARTMENT, CIPHER_LINE,     SECRET,       referred, by-cipher-law",
        "2026-02-28, LEADERS_MEET_A_DEPARTMENT, PAPER,           SECRET,       settled, classified-may-go-on-paper",
        // the law of 2025
        "2026-03-01, LEADERS_MEET_A_DEPARTMENT, CITY_MAIL,       CONFIDENTIAL, refused, classified-not-electronic",
        "2026-03-01, NOTHING,                   DOCUMENT_SYSTEM, SECRET,       refused, classified-not-electronic",
        "2026-03-01, NOTHING,                   INDEPENDENT_LAN, SECRET,       referred, by-the-law-on-independent-lan",
        "2026-03-01, LEADERS_MEET_A_DEPARTMENT, CIPHER_LINE,     SECRET,       referred, by-cipher-law",
        "2030-12-31, LEADERS_MEET_A_DEPARTMENT, PAPER,           TOP_SECRET,   settled, classified-may-go-on-paper",
    })
    void by_day_matter_channel_and_secrecy(
            LocalDate on,
            Situations matter,
            Channel channel,
            Classification classification,
            String answer,
            String rules) {
        assertAnswer(matter.sending(channel, classification, on).answer(), answer, rules);
    }

    @Covers({QC_ARTICLE_5_CLAUSE_2, QC_ARTICLE_8_CLAUSE_2})
    @DisplayName("khoản 2 Điều 5: chuyển nhận văn bản điện tử qua MTB, theo hướng dẫn của Văn phòng UBND Thành phố")
    @ParameterizedTest(name = "{0} {1} {2}: {3} {4}, owing {5}")
    @CsvSource({
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT,     CITY_MAIL,       settled, no-meeting+exchanged-through-the-tablet, 5.2",
        "2017-04-03, EXCHANGE_WITH_AN_AGENCY,        DOCUMENT_SYSTEM, settled, no-meeting+exchanged-through-the-tablet, 5.2",
        "2017-04-03, EXCHANGE_WITH_THE_INSPECTORATE, DOCUMENT_SYSTEM, settled, no-meeting+exchanged-through-the-tablet, 5.2",
        "2025-06-30, EXCHANGE_WITH_A_DISTRICT,       DOCUMENT_SYSTEM, settled, no-meeting+exchanged-through-the-tablet, 5.2",
        "2025-07-01, EXCHANGE_WITH_A_DISTRICT,       DOCUMENT_SYSTEM, settled, no-meeting, ''",
        "2017-04-03, EXCHANGE_WITH_ANOTHER_UNIT,     DOCUMENT_SYSTEM, settled, no-meeting, 8.2",
        "2017-04-03, EXCHANGE_WITH_THE_OFFICE,       DOCUMENT_SYSTEM, settled, no-meeting, ''",
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT,     PAPER,           settled, no-meeting, ''",
        "2017-04-03, EXCHANGE_WITH_ANOTHER_UNIT,     PAPER,           settled, no-meeting, ''",
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT,     ONLINE_MEETING,  referred, exchange-by-another-channel, ''",
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT,     CIPHER_LINE,     referred, exchange-by-another-channel, ''",
        "2017-04-03, EXCHANGE_WITH_ANOTHER_UNIT,     ONLINE_MEETING,  settled, no-meeting, ''",
        "2025-06-30, EXCHANGE_WITH_A_COMMUNE,        ONLINE_MEETING,  settled, no-meeting, ''",
        "2025-07-01, EXCHANGE_WITH_A_COMMUNE,        ONLINE_MEETING,  referred, exchange-with-a-commune, ''",
        "2025-07-01, EXCHANGE_WITH_A_COMMUNE,        PRIVATE_MAIL,    referred, exchange-with-a-commune, ''",
        "2025-07-01, EXCHANGE_WITH_A_COMMUNE,        DOCUMENT_SYSTEM, settled, no-meeting, ''",
        "2025-07-01, EXCHANGE_WITH_A_COMMUNE,        PAPER,           settled, no-meeting, ''",
        "2017-04-03, LEADERS_MEET_AND_EXCHANGE,      DOCUMENT_SYSTEM, settled, sent-by-the-citys-systems+exchanged-through-the-tablet, 5.2",
        "2017-04-03, LEADERS_MEET_AND_EXCHANGE,      PAPER,           refused, no-paper-for-leaders-meetings, ''",
        "2017-04-03, LEADERS_MEET_AND_EXCHANGE,      ONLINE_MEETING,  refused, by-mail-or-document-system, ''",
        "2017-04-03, LEADERS_MEET_A_DEPARTMENT,      CITY_MAIL,       settled, sent-by-the-citys-systems, 8.2",
        "2017-04-03, COUNCIL_MEETS_A_DEPARTMENT,     CITY_MAIL,       settled, no-leader-of-the-city-at-the-meeting, ''",
    })
    void between_the_city_and_its_units(
            LocalDate on, Situations matter, Channel channel, String answer, String rules, String guidedBy) {
        Outcome<Sending> given =
                matter.sending(channel, Classification.NONE, on).answer();
        assertAnswer(given, answer, rules);
        String clause = "khoản %s Điều %s"
                .formatted(
                        guidedBy.isEmpty() ? "" : guidedBy.substring(2),
                        guidedBy.isEmpty() ? "" : guidedBy.substring(0, 1));
        assertThat(given.obligations()).hasSize(guidedBy.isEmpty() ? 0 : 1).allSatisfy(owed -> {
            assertThat(owed.duty()).isEqualTo("as-the-city-office-guides");
            assertThat(owed.reason().citation()).contains(clause + " Quy chế");
            assertThat(owed.due()).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("I-17: mỗi thời kỳ một căn cứ riêng cho việc tài liệu mật không đi đường điện tử")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-30 | LEADERS_MEET_A_DEPARTMENT | suy ra từ khoản 3 Điều 3 Quy chế | I-17",
                "2020-06-30 | LEADERS_MEET_A_DEPARTMENT | suy ra từ khoản 3 Điều 3 Quy chế | I-17",
                "2020-06-30 | NOTHING                   | Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10 | ba độ mật",
                "2020-07-01 | LEADERS_MEET_A_DEPARTMENT | khoản 5 Điều 5 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14 | khoản 6 Điều 5",
                "2020-07-01 | NOTHING                   | khoản 5 Điều 5 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14 | khoản 6 Điều 5",
                "2026-02-28 | NOTHING                   | khoản 5 Điều 5 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14 | khoản 6 Điều 5",
                "2026-03-01 | LEADERS_MEET_A_DEPARTMENT | số 117/2025/QH15 | I-35",
                "2026-03-01 | NOTHING                   | số 117/2025/QH15 | I-35",
            })
    void the_ground_for_secrets_changes_with_the_years(LocalDate on, Situations matter, String first, String second) {
        Outcome<Sending> answer =
                matter.sending(Channel.CITY_MAIL, Classification.SECRET, on).answer();
        String citations = answer.reasons().stream().map(Reason::citation).collect(Collectors.joining("; "));
        assertThat(citations).contains(first).contains(second);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2017-04-03, LEADERS_MEET_A_DEPARTMENT, suy ra từ khoản 3 Điều 3 Quy chế",
        "2017-04-03, LEADERS_MEET_THE_OFFICE,   suy ra từ khoản 3 Điều 3 Quy chế",
        "2017-04-03, NOTHING,                   tính nhất quán của sổ",
        "2020-03-04, LEADERS_MEET_A_DEPARTMENT, suy ra từ khoản 3 Điều 3 Quy chế",
        "2020-03-04, NOTHING,                   tính nhất quán của sổ",
        "2020-03-05, LEADERS_MEET_A_DEPARTMENT, suy ra từ Điều 10 Nghị định số 30/2020/NĐ-CP",
        "2020-03-05, NOTHING,                   suy ra từ Điều 10 Nghị định số 30/2020/NĐ-CP",
    })
    void secrecy_is_determined_first_by_the_text_of_the_day(LocalDate on, Situations matter, String citation) {
        assertThat(matter.sending(Channel.DOCUMENT_SYSTEM, Classification.UNKNOWN, on)
                        .answer()
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.citation()).startsWith(citation));
    }

    @ParameterizedTest(name = "{0} {1} on {2} {3}: {4}")
    @DisplayName("Điều 17 Luật 29/2018: tài liệu họp mật được thu hồi sau họp")
    @CsvSource({
        "LEADERS_MEET_A_DEPARTMENT,  SECRET,       2020-06-30, false",
        "LEADERS_MEET_A_DEPARTMENT,  SECRET,       2020-07-01, true",
        "COUNCIL_MEETS_A_DEPARTMENT, CONFIDENTIAL, 2020-07-01, true",
        "LEADERS_MEET_A_DEPARTMENT,  TOP_SECRET,   2026-02-28, true",
        "LEADERS_MEET_A_DEPARTMENT,  TOP_SECRET,   2026-03-01, false",
        "NOTHING,                    SECRET,       2020-07-01, false",
        "COUNCIL_MEETS_A_DEPARTMENT, NONE,         2020-07-01, false",
    })
    void secret_papers_of_a_meeting_are_taken_back(
            Situations matter, Classification level, LocalDate on, boolean owed) {
        List<Obligation> obligations =
                matter.sending(Channel.PAPER, level, on).answer().obligations();
        assertThat(obligations).hasSize(owed ? 1 : 0).allSatisfy(one -> {
            assertThat(one.duty()).isEqualTo("recovered-after-the-meeting");
            assertThat(one.reason().citation()).contains("Điều 17 Luật Bảo vệ bí mật nhà nước số 29/2018/QH14");
        });
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "2017-03-29, NOTHING,                    CITY_MAIL,       NONE,   COMPETENT_AUTHORITY",
        "2017-04-03, NOTHING,                    CITY_MAIL,       SECRET, COMPETENT_AUTHORITY",
        "2017-04-03, NOTHING,                    PRIVATE_MAIL,    NONE,   MANAGING_UNIT",
        "2017-04-03, EXCHANGE_WITH_A_DEPARTMENT, ONLINE_MEETING,  NONE,   CITY_OFFICE",
        "2021-04-03, NOTHING,                    CIPHER_LINE,     SECRET, COMPETENT_AUTHORITY",
        "2025-07-01, LEADERS_MEET_COMMUNES,      PAPER,           NONE,   CITY_PEOPLES_COMMITTEE",
        "2025-07-01, EXCHANGE_WITH_A_COMMUNE,    CIPHER_LINE,     NONE,   CITY_PEOPLES_COMMITTEE",
        "2026-03-01, NOTHING,                    CIPHER_LINE,     SECRET, COMPETENT_AUTHORITY",
        "2026-03-01, NOTHING,                    INDEPENDENT_LAN, SECRET, COMPETENT_AUTHORITY",
    })
    void a_question_names_who_must_answer_it(
            LocalDate on, Situations matter, Channel channel, Classification level, Authority authority) {
        assertThat(matter.sending(channel, level, on)
                        .answer()
                        .<List<Authority>>match(
                                settled -> List.of(),
                                refused -> List.of(),
                                referred -> referred.questions().stream()
                                        .map(Question::authority)
                                        .toList()))
                .containsExactly(authority);
    }

    @Test
    @Covers(decision = Decision2020.QD_ARTICLE_2)
    @DisplayName("Quyết định có hiệu lực từ 30/3/2017: việc gửi trước đó không xét")
    void what_was_sent_before_the_decision_is_not_judged() {
        Reason reason = Situations.LEADERS_MEET_A_DEPARTMENT
                .sending(Channel.PAPER, Classification.NONE, LocalDate.of(2017, 3, 29))
                .answer()
                .reasons()
                .get(0);
        assertThat(reason.citation()).isEqualTo("Điều 2 Quyết định số 2020/QĐ-UBND ngày 30/3/2017");
        assertThat(reason.in(Language.VIETNAMESE)).contains("29/3/2017").contains("30/3/2017");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("I-33: điều khoản không nêu tên thì chỉ là cách hiểu, không phải quy định")
    @CsvSource({
        "LEADERS_MEET_A_DEPARTMENT,      PAPER,           khoản 3 Điều 3 Quy chế",
        "LEADERS_MEET_THE_OFFICE,        PAPER,           suy ra từ khoản 3 Điều 3 Quy chế",
        "LEADERS_MEET_THE_OFFICE,        CITY_MAIL,       suy ra từ khoản 3 Điều 3 Quy chế",
        "LEADERS_MEET_THE_OFFICE,        ONLINE_MEETING,  suy ra từ khoản 3 Điều 3 Quy chế",
        "EXCHANGE_WITH_A_DEPARTMENT,     ONLINE_MEETING,  khoản 2 Điều 5 Quy chế",
        "EXCHANGE_WITH_THE_INSPECTORATE, ONLINE_MEETING,  suy ra từ khoản 2 Điều 5 Quy chế",
    })
    void who_is_not_named_is_reached_by_a_reading_and_never_by_a_borrowed_clause(
            Situations matter, Channel channel, String citation) {
        Reason reason = matter.sending(channel, Classification.NONE, LocalDate.of(2017, 4, 3))
                .answer()
                .reasons()
                .get(0);
        assertThat(reason.citation()).startsWith(citation);
        if (citation.startsWith("suy ra")) assertThat(reason.citation()).endsWith("I-33");
    }

    @Test
    void the_day_of_the_meeting_tells_who_sits_in_it_and_the_day_of_sending_which_law_holds() {
        OfficialDocument invitation = OfficialDocument.unnumbered(DocumentType.INVITATION, LocalDate.of(2025, 6, 30));
        Sending before = Sending.of(invitation, Channel.PAPER, LocalDate.of(2025, 6, 30));
        Set<Position> posts = Set.of(Position.CITY_CHAIRMAN, Position.DISTRICT_CHAIRMAN);
        assertAnswer(
                before.forMeeting(new Meeting(LocalDate.of(2025, 6, 30), posts)).answer(),
                "refused",
                "no-paper-for-leaders-meetings");
        assertAnswer(
                before.forMeeting(new Meeting(LocalDate.of(2025, 7, 1), posts)).answer(),
                "settled",
                "no-body-of-the-clause-at-the-meeting");
    }

    @Test
    @DisplayName("họp ngày 1/7/2025 với phường, gửi từ 30/6/2025")
    void a_question_about_communes_is_not_lost_when_papers_go_out_the_day_before() {
        OfficialDocument invitation = OfficialDocument.unnumbered(DocumentType.INVITATION, LocalDate.of(2025, 6, 30));
        Meeting meeting =
                new Meeting(LocalDate.of(2025, 7, 1), Set.of(Position.CITY_CHAIRMAN, Position.COMMUNE_LEADER));
        assertAnswer(
                Sending.of(invitation, Channel.PAPER, LocalDate.of(2025, 6, 30))
                        .forMeeting(meeting)
                        .answer(),
                "referred",
                "commune-leaders-at-the-meeting");
        assertAnswer(
                Sending.of(invitation, Channel.CITY_MAIL, LocalDate.of(2025, 6, 30))
                        .forMeeting(meeting)
                        .answer(),
                "settled",
                "the-citys-systems-are-good-either-way");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Classification.class)
    void a_settled_answer_holds_what_was_asked(Classification level) {
        Sending asked = Situations.NOTHING.sending(Channel.PAPER, level, LocalDate.of(2018, 1, 2));
        Optional<Sending> given =
                asked.answer().match(s -> Optional.of(s.value()), r -> Optional.empty(), r -> Optional.empty());
        assertThat(given).isEqualTo(level == Classification.UNKNOWN ? Optional.empty() : Optional.of(asked));
    }

    @Test
    void the_sentence_of_a_refusal_names_paper_and_way_and_what_to_do() {
        Reason reason = Situations.LEADERS_MEET_A_DEPARTMENT
                .sending(Channel.PAPER, Classification.NONE, LocalDate.of(2017, 4, 3))
                .answer()
                .reasons()
                .get(0);
        assertThat(reason)
                .hasToString(
                        "báo cáo phục vụ họp của lãnh đạo Thành phố không gửi bản giấy; hãy gửi qua thư điện tử hoặc phần "
                                + "mềm quản lý văn bản của Thành phố (khoản 3 Điều 3 Quy chế ban hành kèm theo Quyết định số "
                                + "2020/QĐ-UBND ngày 30/3/2017)");
        assertThat(reason.in(Language.ENGLISH))
                .startsWith("The report for a meeting of the city's leaders does not go on paper");
    }

    @Test
    void dates_that_run_backwards_and_units_that_are_no_more_are_the_callers_mistakes() {
        LocalDate signed = LocalDate.of(2025, 7, 1);
        OfficialDocument report = OfficialDocument.unnumbered(DocumentType.REPORT, signed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sending.of(report, Channel.CITY_MAIL, signed.minusDays(1)))
                .withMessage("sent on 2025-06-30, before it was signed on 2025-07-01; check both dates");
        Unit district = new Unit(
                new UnitId("Q.DongDa"),
                Unit.Kind.DISTRICT,
                new Period(LocalDate.of(1981, 1, 1), LocalDate.of(2025, 6, 30)),
                Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sending.of(report, Channel.CITY_MAIL, signed).exchangedWith(district))
                .withMessageContaining("Q.DongDa")
                .withMessageContaining("2025-07-01");
        OfficialDocument earlier = OfficialDocument.unnumbered(DocumentType.REPORT, signed.minusDays(1));
        assertThat(Sending.of(earlier, Channel.CITY_MAIL, signed.minusDays(1))
                        .exchangedWith(district)
                        .exchangedWith())
                .contains(district);
        assertThatNullPointerException()
                .isThrownBy(() -> Sending.of(report, null, signed))
                .withMessage("channel");
    }

    @Test
    void every_channel_of_a_leaders_meeting_but_two_is_closed_to_open_papers() {
        Set<Channel> open = EnumSet.noneOf(Channel.class);
        for (Channel channel : Channel.values()) {
            Outcome<Sending> answer = Situations.LEADERS_MEET_A_DEPARTMENT
                    .sending(channel, Classification.NONE, LocalDate.of(2024, 5, 6))
                    .answer();
            if (answer instanceof Outcome.Settled<Sending>) open.add(channel);
        }
        assertThat(open).containsExactly(Channel.CITY_MAIL, Channel.DOCUMENT_SYSTEM);
    }

    private static void assertAnswer(Outcome<Sending> given, String answer, String rules) {
        assertThat(given.<String>match(s -> "settled", r -> "refused", r -> "referred"))
                .isEqualTo(answer);
        assertThat(given.reasons()).extracting(Reason::rule).containsExactlyInAnyOrder(rules.split("\\+"));
    }
}

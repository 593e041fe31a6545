package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.client.FaultServer.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.document.Channel;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentType;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Transmission;
import vn.mtb.document.Urgency;
import vn.mtb.law.Language;
import vn.mtb.outcome.NotSettledException;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;

@DisplayName("khoản 3 Điều 3: văn bản mật không rời máy")
class GuardTest {
    private static final PersonId CLERK = new PersonId("p-07");
    private static final LocalDate SIGNED = LocalDate.of(2017, 4, 3);

    private static Guard on(String day) {
        return Guard.by(new HandTime(Instant.parse(day + "T05:00:00Z")));
    }

    private static OfficialDocument report(Classification level) {
        return OfficialDocument.unnumbered(DocumentType.REPORT, SIGNED).marked(level);
    }

    private static Dispatch dispatch(Classification level, Channel channel) {
        return Dispatch.of(report(level), channel, "Báo cáo tuần", files("bao-cao.pdf"));
    }

    private static List<Enclosure> files(String... names) {
        return Stream.of(names).map(name -> file(name, "nội dung")).toList();
    }

    private static Enclosure file(String name, String text) {
        return new Enclosure(name, Content.text("application/pdf", text));
    }

    private static Set<String> rules(Outcome<?> answer) {
        return answer.reasons().stream().map(Reason::rule).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "SECRET", "TOP_SECRET", "UNKNOWN"})
    void what_is_classified_or_not_known_not_to_be_opens_no_connection(Classification level) throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "", ""));
                Transport transport = Transport.builder().build()) {
            for (Channel channel : List.of(Channel.CITY_MAIL, Channel.DOCUMENT_SYSTEM)) {
                for (String day : List.of("2019-05-06", "2020-06-30", "2020-07-01", "2026-02-28", "2026-03-01")) {
                    Outcome<Integer> sent = on(day).clear(dispatch(level, channel))
                            .map(clearance -> transport
                                    .call(Request.post(server.uri("/")))
                                    .status());
                    assertThat(sent).isNotInstanceOf(Outcome.Settled.class);
                    assertThat(sent.reasons()).isNotEmpty();
                }
            }
            assertThat(server.seen()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-06, classified-not-electronic, true",
        "2020-06-30, classified-not-electronic, true",
        "2020-07-01, no-secret-by-telecommunication, true",
        "2026-02-28, no-secret-by-telecommunication, true",
        "2026-03-01, classified-not-electronic, true",
        "2020-06-30, classified-before-the-law-on-secrets, false",
        "2020-07-01, no-secret-on-a-connected-device, false",
        "2026-03-01, classified-not-electronic, false"
    })
    void the_ground_is_that_of_the_day(String day, String rule, boolean ofAMeeting) {
        Dispatch dispatch = dispatch(Classification.SECRET, Channel.CITY_MAIL);
        if (ofAMeeting) {
            dispatch = dispatch.forMeeting(
                    new Meeting(LocalDate.parse(day), Set.of(Position.CITY_CHAIRMAN, Position.DEPARTMENT_DIRECTOR)));
        }
        assertThat(rules(on(day).clear(dispatch))).contains(rule);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONFIDENTIAL", "SECRET", "TOP_SECRET"})
    @DisplayName("I-17: ngoài cuộc họp, trước 1/7/2020, là chuyển đi, và chuyển đi không phải là cho gửi")
    void a_referral_names_who_must_answer_and_opens_no_door(Classification level) {
        for (Channel channel : List.of(Channel.CITY_MAIL, Channel.DOCUMENT_SYSTEM)) {
            for (String day : List.of("2017-04-03", "2018-09-06", "2020-06-30")) {
                Outcome<Clearance> answer = on(day).clear(dispatch(level, channel));
                int questions = answer.match(
                        settled -> 0,
                        refused -> 0,
                        referred -> referred.questions().size());
                assertThat(questions).isEqualTo(1);
                assertThat(answer.reasons().get(0).citation()).contains("30/2000/PL-UBTVQH10");
                assertThatThrownBy(answer::orElseThrow).isInstanceOf(NotSettledException.class);
            }
        }
    }

    @Test
    void the_day_begins_in_hanoi() {
        Guard late = Guard.by(new HandTime(Instant.parse("2020-06-30T17:00:00Z")));
        assertThat(rules(late.clear(dispatch(Classification.SECRET, Channel.CITY_MAIL))))
                .contains("no-secret-by-telecommunication");
        Guard before = Guard.by(new HandTime(Instant.parse("2020-06-30T16:59:59Z")));
        assertThat(rules(before.clear(dispatch(Classification.SECRET, Channel.CITY_MAIL))))
                .containsExactly("classified-before-the-law-on-secrets");
    }

    @Test
    void an_ordinary_document_is_cleared_and_its_answer_keeps_what_the_door_gave_back() {
        Outcome<String> sent = on("2026-05-04")
                .clear(dispatch(Classification.NONE, Channel.CITY_MAIL))
                .map(clearance -> "<id-1@hanoi.test> " + clearance.sending().on());
        assertThat(sent.orElseThrow()).isEqualTo("<id-1@hanoi.test> 2026-05-04");
        assertThat(sent.reasons()).isNotEmpty();
    }

    @Test
    void a_mark_asks_for_a_statement_that_it_was_checked() {
        Dispatch marked = Dispatch.of(
                report(Classification.NONE), Channel.CITY_MAIL, "Về việc TỐI MẬT", files("a.pdf", "MẬT-01.pdf"));
        Outcome<Clearance> asked = on("2026-05-04").clear(marked);
        assertThat(asked).isInstanceOf(Outcome.Refused.class);
        assertThat(rules(asked)).containsExactly("secrecy-mark-unchecked");
        assertThat(asked.reasons()).hasSize(2);
        assertThat(asked.reasons().get(0).in(Language.VIETNAMESE)).contains("Trích yếu", "Tối mật");
        assertThat(asked.reasons().get(1).in(Language.ENGLISH))
                .contains("file name", "Mật")
                .doesNotContain("01");
        Outcome<Clearance> stated = on("2026-05-04").clear(marked.checked(CLERK, LocalDate.of(2026, 5, 4)));
        assertThat(stated).isInstanceOf(Outcome.Settled.class);
        assertThat(rules(stated)).contains("secrecy-mark-checked");
        assertThatThrownBy(() -> on("2026-05-04").clear(marked.checked(CLERK, LocalDate.of(2026, 5, 5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5/5/2026");
    }

    @Test
    void no_statement_opens_the_door_for_what_is_classified() {
        Dispatch dispatch =
                dispatch(Classification.CONFIDENTIAL, Channel.DOCUMENT_SYSTEM).checked(CLERK, LocalDate.of(2026, 5, 4));
        assertThat(on("2026-05-04").clear(dispatch)).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void the_limits_of_sending_are_owed_where_a_calendar_is_given() {
        Guard timed = on("2026-05-04").timedBy(Transmission.by(WorkingCalendar.of()));
        OfficialDocument urgent = OfficialDocument.unnumbered(DocumentType.REPORT, LocalDate.of(2026, 5, 4))
                .marked(Urgency.URGENT);
        Outcome<Clearance> answer = timed.clear(Dispatch.of(urgent, Channel.DOCUMENT_SYSTEM, "Báo cáo", List.of()));
        assertThat(answer.obligations())
                .extracting(owed -> owed.reason().rule())
                .contains("sent-right-after-signing", "sent-first-and-marked");
    }

    @ParameterizedTest
    @EnumSource(names = {"BODY", "CONTENT", "REASON", "DESCRIPTION", "ENVELOPE", "FILE_NAME", "SUBJECT"})
    void a_mark_asks_wherever_it_is_written(Writing.Place place) {
        Dispatch marked = dispatch(Classification.NONE, Channel.CITY_MAIL)
                .saying(List.of(new Writing(place, "Kính gửi\nTài liệu MẬT\nTrân trọng")));
        Outcome<Clearance> asked = on("2026-05-04").clear(marked);
        assertThat(rules(asked)).containsExactly("secrecy-mark-unchecked");
        for (Language language : Language.values()) {
            assertThat(asked.reasons().get(0).in(language))
                    .doesNotContain(place.name())
                    .doesNotContain("Trân trọng");
        }
        assertThat(rules(on("2026-05-04").clear(marked.checked(CLERK, LocalDate.of(2026, 5, 4)))))
                .contains("secrecy-mark-checked");
    }

    @Test
    void what_could_not_be_looked_into_asks_too() {
        Dispatch closed = dispatch(Classification.NONE, Channel.CITY_MAIL)
                .saying(List.of(new Writing(Writing.Place.UNREAD, ".edxml")));
        assertThat(rules(on("2026-05-04").clear(closed))).containsExactly("secrecy-inside-unread");
        assertThat(on("2026-05-04").clear(closed.checked(CLERK, LocalDate.of(2026, 5, 4))))
                .isInstanceOf(Outcome.Settled.class);
    }

    @Test
    void limits_that_nobody_can_tell_are_told_and_stop_nothing() {
        Guard timed = on("2026-05-04").timedBy(Transmission.by(WorkingCalendar.of()));
        OfficialDocument timedExpress = OfficialDocument.unnumbered(DocumentType.REPORT, LocalDate.of(2026, 5, 4))
                .marked(Urgency.TIMED_EXPRESS);
        Outcome<Clearance> answer =
                timed.clear(Dispatch.of(timedExpress, Channel.DOCUMENT_SYSTEM, "Báo cáo", List.of()));
        assertThat(answer).isInstanceOf(Outcome.Settled.class);
        assertThat(rules(answer)).contains("urgency-level-not-verified", "time-limit-open");
        assertThat(answer.reasons())
                .filteredOn(reason -> reason.rule().equals("time-limit-open"))
                .singleElement()
                .satisfies(open -> assertThat(open.in(Language.ENGLISH)).contains("the managing unit"));
    }

    private static void refused(Clearance clearance, Dispatch sent, String code) {
        assertThatThrownBy(() -> clearance.admit(sent)).isInstanceOfSatisfying(BadInput.class, e -> {
            assertThat(e.code()).isEqualTo(code);
            assertThat(e.getMessage())
                    .doesNotContain("tuần")
                    .doesNotContain("tháng")
                    .doesNotContain("pdf");
            assertThat(e.getMessage()).isEqualTo(e.in(Language.VIETNAMESE) + " · " + e.in(Language.ENGLISH));
        });
    }

    @Test
    void a_clearance_is_good_for_what_was_cleared_only() {
        Dispatch asked = dispatch(Classification.NONE, Channel.CITY_MAIL);
        Clearance clearance = on("2026-05-04").clear(asked).orElseThrow();
        clearance.admit(dispatch(Classification.NONE, Channel.CITY_MAIL));
        OfficialDocument report = report(Classification.NONE);
        List<Enclosure> files = files("bao-cao.pdf");
        refused(clearance, dispatch(Classification.NONE, Channel.DOCUMENT_SYSTEM), "cleared-for-another-channel");
        refused(clearance, dispatch(Classification.SECRET, Channel.CITY_MAIL), "cleared-another-document");
        refused(clearance, Dispatch.of(report, Channel.CITY_MAIL, "Báo cáo tháng", files), "cleared-another-subject");
        refused(clearance, asked.saying(List.of(new Writing(Writing.Place.BODY, "thêm"))), "cleared-another-text");
        for (List<Enclosure> others : List.of(
                files(), files("khac.pdf"), files("bao-cao.pdf", "them.pdf"), List.of(file("bao-cao.pdf", "khác")))) {
            refused(clearance, Dispatch.of(report, Channel.CITY_MAIL, "Báo cáo tuần", others), "cleared-other-files");
        }
    }

    @Test
    void a_file_that_changes_after_it_was_cleared_does_not_go(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.pdf"), "trước");
        Dispatch dispatch = Dispatch.of(
                report(Classification.NONE),
                Channel.CITY_MAIL,
                "Báo cáo",
                List.of(new Enclosure("a.pdf", Content.file("application/pdf", file))));
        Clearance clearance = on("2026-05-04").clear(dispatch).orElseThrow();
        clearance.admit(dispatch);
        Files.writeString(file, "sauuu");
        refused(clearance, dispatch, "cleared-other-files");
        Files.delete(file);
        assertThatThrownBy(() -> clearance.admit(dispatch)).isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T05:00:00Z, PT1H,  PT59M59S",
        "2026-05-04T05:00:00Z, PT5M,  PT4M59S",
        "2026-05-04T16:30:00Z, PT1H,  PT29M59S",
        "2026-05-04T00:00:00Z, PT24H, PT16H59M59S",
    })
    void a_clearance_ends_in_time_and_with_the_day_in_hanoi(Instant given, Duration lasting, Duration lastGood) {
        HandTime clock = new HandTime(given);
        Dispatch dispatch = dispatch(Classification.NONE, Channel.CITY_MAIL);
        Clearance clearance = Guard.by(clock).lasting(lasting).clear(dispatch).orElseThrow();
        assertThat(clearance.until()).isEqualTo(given.plus(lastGood).plusSeconds(1));
        clock.advance(lastGood);
        clearance.admit(dispatch);
        clock.advance(Duration.ofSeconds(1));
        refused(clearance, dispatch, "clearance-ended");
    }

    @Test
    void files_are_counted_each_by_its_name() {
        OfficialDocument report = report(Classification.NONE);
        Clearance clearance = on("2026-05-04")
                .clear(Dispatch.of(report, Channel.CITY_MAIL, "Báo cáo", files("a.pdf", "a.pdf", "b.pdf")))
                .orElseThrow();
        clearance.admit(Dispatch.of(report, Channel.CITY_MAIL, "Báo cáo", files("b.pdf", "a.pdf", "a.pdf")));
        refused(
                clearance,
                Dispatch.of(report, Channel.CITY_MAIL, "Báo cáo", files("a.pdf", "b.pdf", "b.pdf")),
                "cleared-other-files");
    }

    @Test
    void nobody_but_the_guard_makes_a_clearance() {
        assertThat(Clearance.class.getConstructors()).isEmpty();
        assertThat(java.lang.reflect.Modifier.isFinal(Clearance.class.getModifiers()))
                .isTrue();
    }
}

package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Progress;
import vn.mtb.client.Rejected;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;

@DisplayName("những chỗ máy chủ hiểu khác nhau")
class MailQuirksTest {
    private static final String SESSION = """
            {"capabilities":{"urn:ietf:params:jmap:core":%s,"urn:ietf:params:jmap:mail":{}},
             "accounts":{"A":{"name":"lan@hanoi.test","isPersonal":true,"accountCapabilities":null}},
             "primaryAccounts":{"urn:ietf:params:jmap:mail":"A"},"username":"lan@hanoi.test",
             "apiUrl":"api/","downloadUrl":"/d/{accountId}/{blobId}/{name}?type={type}","uploadUrl":"/u/{accountId}/",
             "state":"1","somethingNew":{"x":[1]}}
            """;

    private final Transport transport = Transport.builder()
            .backoff(Duration.ofMillis(1), Duration.ofMillis(5))
            .attempts(2)
            .build();
    private ScriptedServer server = new ScriptedServer((path, body) -> ScriptedServer.Reply.moved(404, ""));

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private MailClient answering(String core, ScriptedServer.Script api) {
        server.close();
        server = new ScriptedServer((path, body) -> path.equals("/.well-known/jmap")
                ? ScriptedServer.Reply.moved(301, "/jmap/")
                : path.equals("/jmap/") ? ScriptedServer.Reply.json(SESSION.formatted(core)) : api.to(path, body));
        return client();
    }

    private MailClient client() {
        return MailClient.at(server.url(), transport)
                .as(Credentials.basic("lan@hanoi.test", Secret.of("pw-lan")))
                .build();
    }

    /** What stands in methodResponses. */
    private MailClient responding(String methodResponses) {
        return answering("{}", (path, body) -> responses(methodResponses));
    }

    private static ScriptedServer.Reply responses(String methodResponses) {
        return ScriptedServer.Reply.json("{\"sessionState\":\"1\",\"methodResponses\":[" + methodResponses + "]}");
    }

    @Test
    void relative_addresses_hang_on_the_session_after_all_redirects() {
        Session session = responding("").session();

        assertThat(session.apiUrl()).isEqualTo(server.url().resolve("/jmap/api/"));
        assertThat(session.downloadUrl()).isEqualTo(server.url() + "/d/{accountId}/{blobId}/{name}?type={type}");
        assertThat(session.eventSourceUrl()).isEmpty();
    }

    @Test
    void limits_that_are_left_out_or_senseless_are_those_that_the_rfc_suggests() {
        CoreCapability suggested = new CoreCapability(Long.MAX_VALUE, 4, Long.MAX_VALUE, 4, 16, 500, 500);

        assertThat(responding("").session().core()).isEqualTo(suggested);
        assertThat(answering(
                                "{\"maxCallsInRequest\":0,\"maxObjectsInGet\":null,\"maxSizeUpload\":\"1\"}",
                                (path, body) -> responses(""))
                        .session()
                        .core())
                .isEqualTo(suggested);
        assertThat(answering("{\"maxCallsInRequest\":99999999999}", (path, body) -> responses(""))
                        .session()
                        .core()
                        .maxCallsInRequest())
                .isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> new CoreCapability(1, 1, 1, 1, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("tôn trọng số lời gọi và số đối tượng trong một yêu cầu")
    void requests_are_packed_as_full_as_the_server_allows() {
        List<Integer> calls = new CopyOnWriteArrayList<>();
        MailClient mail = answering("{\"maxCallsInRequest\":3,\"maxObjectsInGet\":2}", (path, body) -> {
            JsonNode methods = Json.MAPPER.readTree(body).get("methodCalls");
            calls.add(methods.size());
            StringBuilder answers = new StringBuilder();
            for (JsonNode call : methods) {
                assertThat(call.get(1).get("ids").size()).isBetween(1, 2);
                if (!answers.isEmpty()) answers.append(',');
                answers.append("[\"Email/get\",{\"list\":[{\"id\":")
                        .append(call.get(1).get("ids").get(0))
                        .append("}]},")
                        .append(call.get(2))
                        .append(']');
            }
            return responses(answers.toString());
        });

        List<Email> emails = mail.get(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "1"));
        assertThat(calls).containsExactly(3, 2);
        assertThat(emails).extracting(Email::id).containsExactly("1", "3", "5", "7", "9");
    }

    @Test
    void a_request_that_would_be_too_large_becomes_two() {
        AtomicInteger requests = new AtomicInteger();
        MailClient mail = answering("{\"maxSizeRequest\":900,\"maxObjectsInSet\":2}", (path, body) -> {
            assertThat(body.length()).isLessThanOrEqualTo(900);
            requests.incrementAndGet();
            StringBuilder answers = new StringBuilder();
            for (JsonNode call : Json.MAPPER.readTree(body).get("methodCalls")) {
                answers.append(answers.isEmpty() ? "" : ",").append("[\"Email/set\",{\"updated\":{");
                answers.append(String.join(
                        ",",
                        call.get(1).get("update").propertyNames().stream()
                                .map(id -> "\"" + id + "\":null")
                                .toList()));
                answers.append("}},").append(call.get(2)).append(']');
            }
            return responses(answers.toString());
        });

        List<String> ids =
                IntStream.range(0, 20).mapToObj(i -> "email-number-" + i).toList();
        assertThat(mail.update(ids, EmailPatch.flag(Email.SEEN)).done()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(requests).hasValueBetween(2, 5);
    }

    @Test
    @DisplayName("máy chủ nói còn thay đổi mà không tiến: dừng lại")
    void changes_end_when_the_server_says_more_and_stays_where_it_is() {
        AtomicInteger asked = new AtomicInteger();
        MailClient mail = answering("{}", (path, body) -> {
            asked.incrementAndGet();
            return responses(
                    "[\"Email/changes\",{\"newState\":\"b\",\"hasMoreChanges\":true,\"created\":[\"1\"],\"updated\":null},\"c\"]");
        });

        Changes changes = mail.changes("a");
        assertThat(changes.created()).containsExactly("1");
        assertThat(changes.newState()).isEqualTo("b");
        assertThat(asked).hasValue(2);
    }

    @Test
    void changes_over_several_answers_are_added_up() {
        List<String> pages = List.of(
                "{\"newState\":\"b\",\"hasMoreChanges\":true,\"created\":[\"1\",\"2\"],\"updated\":[\"3\",\"4\"],\"destroyed\":[\"5\"]}",
                "{\"newState\":\"c\",\"hasMoreChanges\":false,\"created\":[\"5\"],\"updated\":[\"1\"],\"destroyed\":[\"2\",\"4\"]}");
        MailClient mail = answering(
                "{}",
                (path, body) -> responses(
                        "[\"Email/changes\"," + pages.get(body.contains("\"sinceState\":\"a\"") ? 0 : 1) + ",\"c\"]"));

        Changes changes = mail.changes("a");
        assertThat(changes.created()).containsExactly("1");
        assertThat(changes.updated()).containsExactlyInAnyOrder("3", "5");
        assertThat(changes.destroyed()).containsExactlyInAnyOrder("2", "4");
        assertThat(changes.newState()).isEqualTo("c");
    }

    @ParameterizedTest
    @CsvSource({
        "resultReference, invalidResultReference",
        "invalidResultReference, invalidResultReference",
        "unknownMethod, unknownMethod"
    })
    void a_method_error_has_one_name_whichever_server_says_it(String said, String meant) {
        MailClient mail =
                responding("[\"error\",{\"type\":\"" + said + "\",\"description\":\"lan@hanoi.test\"},\"m\"]");

        assertThatThrownBy(mail::mailboxes).isInstanceOfSatisfying(JmapException.class, e -> {
            assertThat(e.type()).isEqualTo(meant);
            assertThat(e.method()).isEqualTo("Mailbox/get");
            assertThat(e.getMessage()).contains(meant).doesNotContain("lan@hanoi.test");
        });
    }

    @Test
    void several_answers_may_bear_one_id_and_those_of_other_names_are_passed_over() {
        MailClient mail = responding(
                "[\"Email/set\",{},\"m\"],[\"error\",{\"type\":\"serverFail\"},\"other\"],"
                        + "[\"Mailbox/get\",{\"list\":[{\"id\":\"1\",\"name\":\"INBOX\",\"role\":\"Inbox\",\"new\":{}}],\"notFound\":null},\"m\"],[],7");

        assertThat(mail.mailbox(Mailbox.INBOX)).map(Mailbox::id).contains("1");
    }

    @Test
    void a_call_that_was_not_answered_is_an_error() {
        assertThatThrownBy(() -> responding("").mailboxes())
                .isInstanceOfSatisfying(
                        JmapException.class, e -> assertThat(e.type()).isEqualTo("serverFail"));
    }

    @Test
    void an_error_of_the_whole_request_names_its_limit() {
        MailClient mail = answering(
                "{}",
                (path, body) -> new ScriptedServer.Reply(
                        400,
                        "application/problem+json",
                        "{\"type\":\"urn:ietf:params:jmap:error:limit\",\"limit\":\"maxCallsInRequest\",\"detail\":\"lan@hanoi.test\"}",
                        ""));

        assertThatThrownBy(mail::mailboxes).isInstanceOfSatisfying(JmapException.class, e -> {
            assertThat(e.type()).isEqualTo("limit");
            assertThat(e.limit()).contains("maxCallsInRequest");
            assertThat(e.method()).isEqualTo("request");
            assertThat(e.status()).hasValue(400);
            assertThat(e.getMessage()).doesNotContain("lan@hanoi.test");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>415</html>", "{\"type\":\"about:blank\"}", "{", ""})
    void an_error_without_a_name_is_a_rejection(String body) {
        MailClient mail = answering(
                "{}",
                (path, asked) -> new ScriptedServer.Reply(
                        415, body.startsWith("<") ? "text/html" : "application/json", body, ""));

        assertThatThrownBy(mail::mailboxes).isInstanceOf(Rejected.class).isNotInstanceOf(JmapException.class);
    }

    @Test
    void a_capability_that_is_not_offered_is_not_asked_for() {
        MailClient mail = responding("");

        assertThatThrownBy(mail::identities).isInstanceOfSatisfying(JmapException.class, e -> {
            assertThat(e.type()).isEqualTo("unknownCapability");
            assertThat(e.code()).isEqualTo("jmap-capability-missing");
        });
        assertThat(server.seen()).noneMatch(line -> line.startsWith("/jmap/api/"));
    }

    @Test
    void a_session_without_an_account_for_mail_says_so() {
        server.close();
        server = new ScriptedServer((path, body) -> ScriptedServer.Reply.json(SESSION.formatted("{}")
                .replace("\"urn:ietf:params:jmap:mail\":\"A\"", "")
                .replace("\"isPersonal\":true", "\"isPersonal\":false")));

        assertThatThrownBy(() -> client().mailboxes())
                .isInstanceOfSatisfying(
                        JmapException.class, e -> assertThat(e.code()).isEqualTo("jmap-no-account"));
    }

    @Test
    void the_only_personal_account_is_the_one_where_none_is_primary() {
        server.close();
        server = new ScriptedServer((path, body) ->
                ScriptedServer.Reply.json(SESSION.formatted("{}").replace("\"urn:ietf:params:jmap:mail\":\"A\"", "")));

        assertThat(client().account()).isEqualTo("A");
    }

    @Test
    @DisplayName("chuyển hướng sang máy chủ khác thì không mang theo mật khẩu")
    void credentials_stay_behind_when_another_host_is_named_and_go_there_when_it_is_trusted() {
        try (ScriptedServer other =
                new ScriptedServer((path, body) -> new ScriptedServer.Reply(401, "text/html", "<html>", ""))) {
            server.close();
            server = new ScriptedServer((path, body) -> ScriptedServer.Reply.moved(302, other.url() + "/session"));

            assertThatThrownBy(() -> client().session()).isInstanceOf(NotAuthorised.class);
            assertThat(other.seen()).containsExactly("/session false");

            MailClient trusting = MailClient.at(server.url(), transport)
                    .as(Credentials.bearer(Secret.of("token")))
                    .trusting(other.url())
                    .build();
            assertThatThrownBy(trusting::session).isInstanceOf(NotAuthorised.class);
            assertThat(other.seen()).containsExactly("/session false", "/session false", "/session true");
        }
    }

    @Test
    void credentials_do_not_follow_a_session_to_a_stranger() {
        try (ScriptedServer other =
                new ScriptedServer((path, body) -> responses("[\"Mailbox/get\",{\"list\":[]},\"m\"]"))) {
            server.close();
            server = new ScriptedServer((path, body) -> ScriptedServer.Reply.json(
                    SESSION.formatted("{}").replace("\"api/\"", "\"" + other.url() + "/api\"")));

            client().mailboxes();
            assertThat(other.seen()).containsExactly("/api false");
        }
    }

    @Test
    @DisplayName("thư và tệp không rời đi máy chủ lạ mà phiên làm việc nêu ra")
    void letters_and_papers_do_not_leave_for_a_stranger() {
        try (ScriptedServer other = new ScriptedServer((path, body) -> ScriptedServer.Reply.json("{}"))) {
            server.close();
            server = new ScriptedServer((path, body) -> ScriptedServer.Reply.json(SESSION.formatted("{}")
                    .replace("\"api/\"", "\"" + other.url() + "/api\"")
                    .replace("\"uploadUrl\":\"", "\"uploadUrl\":\"" + other.url() + "/")));
            Content paper = Content.bytes("text/plain", new byte[1]);

            for (ThrowingCallable leaving : List.<ThrowingCallable>of(
                    () -> client().upload(paper, Progress.NOBODY),
                    () -> client().createMailbox("Mật", Optional.empty()))) {
                assertThatThrownBy(leaving)
                        .isInstanceOfSatisfying(
                                NotAuthorised.class, e -> assertThat(e.code()).isEqualTo("jmap-stranger"));
            }
            assertThat(other.seen()).isEmpty();
        }
    }

    @Test
    void redirects_in_circles_end() {
        server.close();
        server = new ScriptedServer(
                (path, body) -> ScriptedServer.Reply.moved(307, path.equals("/a") ? "/.well-known/jmap" : "/a"));

        assertThatThrownBy(() -> client().session()).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"apiUrl\":\"\"}", "{\"apiUrl\":\"http://[\"}"})
    void what_is_no_session_is_unreadable(String body) {
        server.close();
        server = new ScriptedServer((path, asked) -> ScriptedServer.Reply.json(body));

        assertThatThrownBy(() -> client().session()).isInstanceOf(Unreadable.class);
    }

    @Test
    void a_path_is_asked_as_it_is() {
        answering("{}", (path, body) -> responses("[\"Mailbox/get\",{\"list\":[]},\"m\"]"));
        MailClient mail =
                MailClient.at(server.url().resolve("/jmap/"), transport).build();

        assertThat(mail.session().state()).isEqualTo("1");
        assertThat(server.seen()).containsExactly("/jmap/ false");
    }

    @Test
    void a_blob_that_arrived_shorter_than_it_was_sent_is_no_blob() {
        MailClient mail = answering("{}", (path, body) -> ScriptedServer.Reply.json("{\"blobId\":\"b\",\"size\":3}"));

        assertThatThrownBy(() -> mail.upload(Content.text("text/plain", "abcdef"), Progress.NOBODY))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.code()).isEqualTo("jmap-blob-cut"));
    }

    @Test
    void a_name_in_vietnamese_goes_into_the_address_of_a_download() {
        MailClient mail = answering("{}", (path, body) -> new ScriptedServer.Reply(200, "text/plain", "x", ""));
        EmailBodyPart part =
                new EmailBodyPart("b/1", 1, Optional.of("Giấy mời & lịch.pdf"), "application/pdf", Optional.empty());

        String text = mail.download(part, (head, body) -> new String(body.readAllBytes(), StandardCharsets.UTF_8));
        assertThat(text).isEqualTo("x");
        assertThat(server.seen())
                .contains("/d/A/b%2F1/Gi%E1%BA%A5y%20m%E1%BB%9Di%20%26%20l%E1%BB%8Bch.pdf?type=application%2Fpdf true");
    }

    @Test
    void a_query_stops_when_a_server_gives_the_same_page_for_ever() {
        AtomicInteger asked = new AtomicInteger();
        MailClient mail = answering("{}", (path, body) -> {
            asked.incrementAndGet();
            return responses("[\"Email/query\",{\"ids\":[\"1\",\"2\"],\"limit\":2},\"q\"]");
        });

        QueryResponse found = mail.query(EmailQuery.of(FilterCondition.any()));
        assertThat(found.ids()).containsExactly("1", "2");
        assertThat(found.total()).isEqualTo(OptionalLong.empty());
        assertThat(asked).hasValue(2);
    }

    @Test
    void a_message_with_nothing_in_it_is_read_all_the_same() {
        Email email = Email.read(Json.MAPPER.readTree("""
                {"id":"1","mailboxIds":null,"keywords":{"$SEEN":true,"$draft":false},"receivedAt":"yesterday",
                 "from":[{"name":"Lan\\r\\nBcc: x","email":"lan@hanoi.test"}],"subject":null,"attachments":[{"name":""}],
                 "textBody":[{"partId":"1"},{"partId":"2"}],"bodyValues":{"1":{"value":"a\\r\\n","isTruncated":true}}}
                """));

        assertThat(email.mailboxIds()).isEmpty();
        assertThat(email.has(Email.SEEN)).isTrue();
        assertThat(email.has(Email.DRAFT)).isFalse();
        assertThat(email.receivedAt()).isEmpty();
        assertThat(email.subject()).isEmpty();
        assertThat(email.from().get(0).name()).contains("Lan  Bcc: x");
        assertThat(email.text()).contains("a\n");
        assertThat(email.textTruncated()).isTrue();
        assertThat(email.attachments().get(0).name()).isEmpty();
        assertThat(email.attachments().get(0).type()).isEqualTo("application/octet-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "invalidPatch, notFound, invalidPatch, invalidPatch",
        "notFound, notFound, notFound, notFound",
        "invalidArguments, invalidArguments, notFound, emailNotFound",
        "forbidden, forbidden, forbidden, forbidden"
    })
    void what_a_server_means_by_an_error_depends_on_what_was_asked(
            String said, String update, String destroy, String submission) {
        SetError error = SetError.read(Json.object().put("type", said));

        assertThat(error.ofUpdate().type()).isEqualTo(update);
        assertThat(error.ofDestroy().type()).isEqualTo(destroy);
        assertThat(error.ofSubmission().type()).isEqualTo(submission);
        assertThat(error.ofSubmission().reported()).isEqualTo(said);
    }

    @Test
    void a_submission_without_recipients_has_two_names() {
        SetError cyrus =
                SetError.read(Json.MAPPER.readTree("{\"type\":\"invalidProperties\",\"properties\":[\"envelope\"]}"));

        assertThat(cyrus.ofSubmission().type()).isEqualTo(SetError.NO_RECIPIENTS);
        assertThat(SetError.read(Json.object()).type()).isEqualTo("serverFail");
    }
}

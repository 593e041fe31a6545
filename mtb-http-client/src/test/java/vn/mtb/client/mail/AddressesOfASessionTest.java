package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Progress;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreadable;

@DisplayName("địa chỉ mà phiên làm việc nêu ra có khi không thành địa chỉ")
class AddressesOfASessionTest {
    private static final String SESSION = """
            {"capabilities":{"urn:ietf:params:jmap:core":{},"urn:ietf:params:jmap:mail":{}},
             "accounts":{"A":{"name":"lan@hanoi.test","isPersonal":true}},
             "primaryAccounts":{"urn:ietf:params:jmap:mail":"A"},"username":"lan@hanoi.test",
             "apiUrl":"api/","downloadUrl":"/d/{accountId}/{blobId}/{name}","uploadUrl":"/u/{accountId}/","state":"1"}
            """;

    private final Transport transport = Transport.builder().attempts(1).build();
    private ScriptedServer server = new ScriptedServer((path, body) -> ScriptedServer.Reply.moved(404, ""));

    @AfterEach
    void close() {
        transport.close();
        server.close();
    }

    private static ScriptedServer.Reply responses(String methodResponses) {
        return ScriptedServer.Reply.json("{\"sessionState\":\"1\",\"methodResponses\":[" + methodResponses + "]}");
    }

    private static ScriptedServer.Script promising(String field, String template) {
        String session = SESSION.strip();
        String more = session.contains('"' + field + '"')
                ? session.replaceFirst("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"" + template + "\"")
                : session.substring(0, session.length() - 1) + ",\"" + field + "\":\"" + template + "\"}";
        return (path, body) -> path.equals("/.well-known/jmap")
                ? ScriptedServer.Reply.json(more)
                : responses("[\"Email/get\",{\"state\":\"1\"},\"e\"],[\"Mailbox/get\",{\"state\":\"1\"},\"m\"]");
    }

    private MailClient facing(ScriptedServer.Script script) {
        server.close();
        server = new ScriptedServer(script);
        return MailClient.at(server.url(), transport)
                .as(Credentials.basic("lan@hanoi.test", Secret.of("pw-lan")))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://x/{name}", "http://[/{name}", "http:///{name}", "/d/a b/%zz/{name}"})
    void a_template_of_which_no_address_comes_is_the_servers_fault(String template) {
        EmailBodyPart part = new EmailBodyPart("b", 1, Optional.of("x"), "a/b", Optional.empty());
        for (String field : List.of("downloadUrl", "uploadUrl")) {
            MailClient mail = facing(promising(field, template));
            assertThatThrownBy(() -> {
                        if (field.equals("uploadUrl")) mail.upload(Content.text("a/b", "x"), Progress.NOBODY);
                        else mail.download(part, (head, body) -> body.readAllBytes());
                    })
                    .isInstanceOfSatisfying(
                            Unreadable.class, e -> assertThat(e.code()).isIn("jmap-bad-address", "jmap-field-missing"));
        }
    }

    @Test
    void push_whose_address_cannot_be_read_is_told_of_and_the_server_polled() throws InterruptedException {
        MailClient mail = facing(promising("eventSourceUrl", "ftp://x/{types}"));
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (EventSource events = mail.listen(new PushListener() {
            @Override
            public void changed(StateChange change) {
                told.add("changed");
            }

            @Override
            public void failed(ClientException failure) {
                told.add(failure.code());
            }
        })) {
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("jmap-bad-address");
            assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo("changed");
            assertThat(events.isPushed()).isFalse();
            assertThat(events.isListening()).isTrue();
        }
        assertThat(mail.toString()).isNotEmpty();
    }
}

package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.Answer;
import vn.mtb.client.Answers;
import vn.mtb.client.ClientException;

/** All that reads what a JMAP server answers, over whatever bytes there are: it reads, or says in our own words why not. */
final class AnyAnswer {
    private static final List<Function<JsonNode, Object>> READERS = List.of(
            Email::read,
            Mailbox::read,
            Identity::read,
            Blob::read,
            SetError::read,
            EmailBodyPart::read,
            EmailAddress::read,
            CoreCapability::read,
            node -> Account.read("a", node));

    private AnyAnswer() {}

    static void read(byte[] bytes) {
        Answer answer = Answers.ok("application/json", bytes);
        JsonNode node;
        try {
            node = answer.decode(Json.MAPPER::readTree);
        } catch (ClientException unreadable) {
            return;
        }
        bearable(() -> assertThat(Session.read(node, answer.uri())).isNotNull());
        bearable(() -> assertThat(Responses.read(answer)).isNotNull());
        for (Function<JsonNode, Object> reader : READERS) {
            bearable(() -> assertThat(reader.apply(node)).isNotNull());
        }
    }

    static void events(byte[] bytes) {
        EventReader reader = new EventReader(new ByteArrayInputStream(bytes));
        int characters = 0;
        try {
            for (var event = reader.next(); event.isPresent(); event = reader.next()) {
                characters += event.get().data().length();
            }
        } catch (IOException tooLong) {
            return;
        }
        int most = new String(bytes, StandardCharsets.UTF_8).length();
        if (characters > most) throw new AssertionError("more was read than came");
    }

    private static void bearable(Runnable reading) {
        try {
            reading.run();
        } catch (ClientException | MissingField ours) {
            if (ours.getMessage() == null) throw new AssertionError("an error without a word", ours);
        }
    }
}

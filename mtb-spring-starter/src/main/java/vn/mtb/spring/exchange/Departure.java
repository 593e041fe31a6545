package vn.mtb.spring.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Guard;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.document.OfficialDocument;
import vn.mtb.outcome.Outcome;

/** Takes one message through its door, past the guard of that day (<i>việc gửi đi</i>). */
final class Departure {
    private final Guard guard;
    private final Doors doors;
    private final Parts parts;

    Departure(Guard guard, Doors doors, Parts parts) {
        this.guard = guard;
        this.doors = doors;
        this.parts = parts;
    }

    /** Sends; gives back why not, or nothing. */
    Optional<Verdict> send(OutboxRow row) {
        try (Scratch scratch = Scratch.temporary()) {
            return switch (row.kind()) {
                case MAIL -> sendMail(row, scratch);
                case DOCUMENT -> sendDocument(row, scratch);
                case STATUS -> sendStatus(row, scratch);
            };
        } catch (RuntimeException failed) {
            return Optional.of(Verdict.on(failed));
        } catch (IOException failed) {
            return Optional.of(Verdict.on(new UncheckedIOException(failed)));
        }
    }

    private Optional<Verdict> sendMail(OutboxRow row, Scratch scratch) throws IOException {
        List<Envelope.Kept> kept = row.envelope().contents();
        List<Draft.Attachment> papers = new ArrayList<>();
        for (int i = 1; i < kept.size(); i++) {
            papers.add(new Draft.Attachment(kept.get(i).name(), paper(row, i, scratch)));
        }
        String written;
        try (InputStream in = open(row, 0)) {
            written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Draft letter = Draft.read(written, papers);
        return cleared(row, letter::dispatch, leave -> doors.mail(row.unit()).send(letter, leave));
    }

    private Optional<Verdict> sendDocument(OutboxRow row, Scratch scratch) throws IOException {
        DocumentMessage document = (DocumentMessage) message(row, scratch);
        return cleared(row, document::dispatch, leave -> doors.axis(row.unit()).send(document, leave));
    }

    private Optional<Verdict> sendStatus(OutboxRow row, Scratch scratch) throws IOException {
        StatusMessage status = (StatusMessage) message(row, scratch);
        DocumentAxis axis = doors.axis(row.unit());
        Optional<Dispatch.Checked> checked = row.envelope().asked().checked();
        if (checked.isPresent()) axis.send(status, checked.get());
        else axis.send(status);
        return Optional.empty();
    }

    private Optional<Verdict> cleared(
            OutboxRow row, Function<OfficialDocument, Dispatch> message, Consumer<Clearance> door) {
        Outcome<Clearance> answer = guard.clear(row.envelope().asked().about(message));
        if (!(answer instanceof Outcome.Settled<Clearance> settled)) return Optional.of(Verdict.notCleared(answer));
        door.accept(settled.value());
        return Optional.empty();
    }

    private Message message(OutboxRow row, Scratch scratch) throws IOException {
        try (InputStream in = open(row, 0)) {
            return EdXml.standard().read(in, scratch);
        }
    }

    /** Read once from the database: it is read several times from here on. */
    private Content paper(OutboxRow row, int content, Scratch scratch) throws IOException {
        Envelope.Kept kept = row.envelope().contents().get(content);
        try (InputStream in = open(row, content)) {
            Content read = scratch.keep(in);
            return Content.from(kept.type(), OptionalLong.of(kept.size()), read::open);
        }
    }

    private InputStream open(OutboxRow row, int content) {
        return parts.open(row.id(), content);
    }
}

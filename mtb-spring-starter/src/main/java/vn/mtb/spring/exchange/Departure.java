package vn.mtb.spring.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Guard;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
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
        try {
            if (row.kind() == OutboxRow.Kind.STATUS) {
                sendStatus(row);
                return Optional.empty();
            }
            Outcome<Clearance> asked = guard.clear(row.envelope().dispatch().orElseThrow());
            if (!(asked instanceof Outcome.Settled<Clearance> settled)) return Optional.of(Verdict.notCleared(asked));
            if (row.kind() == OutboxRow.Kind.MAIL) sendMail(row, settled.value());
            else sendDocument(row, settled.value());
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(Verdict.on(failed));
        } catch (IOException failed) {
            return Optional.of(Verdict.on(new UncheckedIOException(failed)));
        }
    }

    private void sendMail(OutboxRow row, Clearance clearance) throws IOException {
        List<Envelope.Kept> kept = row.envelope().contents();
        List<Draft.Attachment> papers = new ArrayList<>();
        for (int i = 1; i < kept.size(); i++)
            papers.add(new Draft.Attachment(kept.get(i).name(), content(row, i)));
        try (InputStream letter = content(row, 0).open()) {
            String written = new String(letter.readAllBytes(), StandardCharsets.UTF_8);
            doors.mail(row.unit()).send(Draft.read(written, papers), clearance);
        }
    }

    private void sendDocument(OutboxRow row, Clearance clearance) throws IOException {
        DocumentAxis axis = doors.axis(row.unit());
        try (Scratch scratch = Scratch.temporary();
                InputStream in = content(row, 0).open()) {
            axis.send((DocumentMessage) EdXml.standard().read(in, scratch), clearance);
        }
    }

    private void sendStatus(OutboxRow row) throws IOException {
        DocumentAxis axis = doors.axis(row.unit());
        try (Scratch scratch = Scratch.temporary();
                InputStream in = content(row, 0).open()) {
            axis.send((StatusMessage) EdXml.standard().read(in, scratch));
        }
    }

    private Content content(OutboxRow row, int content) {
        return parts.read(row.id(), content, row.envelope().contents().get(content));
    }
}

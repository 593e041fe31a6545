package vn.mtb.spring.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import vn.mtb.client.axis.Arrival;
import vn.mtb.client.axis.DocumentKey;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Email;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.UnitId;
import vn.mtb.register.Archive;
import vn.mtb.register.Attachment;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.MessageArrived.Via;
import vn.mtb.spring.unit.Units;

/** Takes one message in (<i>việc tiếp nhận</i>): archive, register, listeners and memory, all or nothing. */
final class Reception {
    /** Whose memory it is; kept for good. */
    static final String HANDLER = "mtb-register";

    private final InboxTable table;
    private final Units units;
    private final Archive archive;
    private final ApplicationEventPublisher listeners;
    private final InboxTerms terms;
    private final InstantSource clock;
    private final TrafficWatch watch;

    Reception(
            InboxTable table,
            Units units,
            Archive archive,
            ApplicationEventPublisher listeners,
            InboxTerms terms,
            InstantSource clock,
            TrafficWatch watch) {
        this.table = table;
        this.units = units;
        this.archive = archive;
        this.listeners = listeners;
        this.terms = terms;
        this.clock = clock;
        this.watch = watch;
    }

    void take(UnitId unit, Via via, Arrival arrival, Message message, Optional<Email> letter) {
        watch.taking(via, () -> takeIn(unit, via, arrival, message, letter));
    }

    private void takeIn(UnitId unit, Via via, Arrival arrival, Message message, Optional<Email> letter) {
        String key = DocumentKey.of(message, arrival);
        table.apart(() -> {
            table.addNow(unit, HANDLER, key);
            List<Attachment> papers = keep(message);
            Subject subject = subject(message, key);
            record(unit, key, subject, findings(via, message), papers);
            listeners.publishEvent(new MessageArrived(unit, via, subject, message, papers, letter));
        });
    }

    private void record(UnitId unit, String key, Subject subject, String findings, List<Attachment> papers) {
        Outcome<Recorded> answer = PutOnRecord.once(
                units.of(unit).register(),
                "inbox-" + InboxTable.digest(key),
                subject,
                findings,
                new Actor(terms.receivedBy(), Capacity.UNIT, unit),
                clock.instant(),
                papers);
        if (answer instanceof Outcome.Settled) return;
        throw new IllegalStateException(
                "sổ của " + unit + " không ghi · the register of " + unit + " does not record it: "
                        + answer.reasons().stream().map(Reason::rule).toList());
    }

    private List<Attachment> keep(Message message) {
        List<Attachment> papers = new ArrayList<>();
        for (vn.mtb.client.edxml.Attachment paper : message.attachments()) {
            try (InputStream in = paper.content().open()) {
                byte[] bytes = in.readNBytes(Math.toIntExact(terms.largestPaper()) + 1);
                if (bytes.length > terms.largestPaper()) {
                    throw new IllegalStateException("tệp đính kèm lớn hơn " + terms.largestPaper()
                            + " byte · an attachment has more bytes than that: raise mtb.inbox.largest-paper");
                }
                papers.add(archive.keep("attachment", bytes));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return papers;
    }

    /** A message that bears neither id nor number stands alone. */
    private static Subject subject(Message message, String key) {
        if (message instanceof StatusMessage status) {
            boolean known =
                    status.about().documentId().or(() -> status.about().code()).isPresent();
            return known ? DocumentSubject.of(status) : alone(key);
        }
        DocumentMessage document = (DocumentMessage) message;
        boolean known = document.documentId().or(document::code).isPresent();
        return known ? DocumentSubject.of(document) : alone(key);
    }

    private static Subject alone(String key) {
        return DocumentSubject.ofPaper(InboxTable.digest(key));
    }

    private static String findings(Via via, Message message) {
        String way = via == Via.AXIS ? "qua trục liên thông văn bản" : "bằng thư điện tử";
        if (message instanceof DocumentMessage) return "đã nhận văn bản " + way;
        String code = ((StatusMessage) message).code();
        return "đã nhận trạng thái xử lý " + (code.matches("[0-9]{2}") ? code + " " : "") + way;
    }
}

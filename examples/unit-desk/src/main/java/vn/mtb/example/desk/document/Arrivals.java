package vn.mtb.example.desk.document;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.document.Channel;
import vn.mtb.example.desk.document.Documents.Document;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Paper;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.document.Documents.What;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.spring.exchange.MessageArrived;
import vn.mtb.spring.exchange.MessageArrived.Via;

/** Enters what arrives, in the transaction that writes the register's line: what fails here is undone there, and comes again. */
@Component
class Arrivals {
    private final Desk desk;
    private final Documents documents;
    private final InstantSource clock;

    Arrivals(Desk desk, Documents documents, InstantSource clock) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    @EventListener
    void arrived(MessageArrived arrived) {
        if (!arrived.unit().equals(desk.unit().id())) return;
        if (arrived.message() instanceof DocumentMessage document) document(arrived, document);
        else status(arrived, (StatusMessage) arrived.message());
    }

    private void document(MessageArrived arrived, DocumentMessage document) {
        Instant now = clock.instant();
        String subject = arrived.subject().id();
        What what = switch (document.business().flatMap(Business::kind).orElse(Business.Kind.NEW)) {
            case NEW -> What.DOCUMENT;
            case REVOKE -> What.REVOCATION;
            case UPDATE, REPLACE -> What.CHANGE;
        };
        Optional<Document> before = documents.find(subject);
        boolean ours = before.filter(known -> !known.incoming()).isPresent();
        if (before.isEmpty() || (what == What.DOCUMENT && !ours)) {
            documents.enter(new Document(
                    subject,
                    true,
                    document.code().orElse(""),
                    document.kind().name().orElse(""),
                    document.promulgatedOn(),
                    document.subject().orElse(""),
                    document.urgency(),
                    party(document.from()),
                    document.from().id().orElse(""),
                    document.documentId().orElse(""),
                    channel(arrived),
                    address(arrived, document.from()),
                    now));
        }
        if (!document.attachments().isEmpty() && !ours) documents.enter(subject, papers(arrived, document));
        String reason = document.business().flatMap(Business::reason).orElse("");
        enter(arrived, what, Optional.empty(), what == What.DOCUMENT ? "" : reason, party(document.from()), now);
    }

    private void status(MessageArrived arrived, StatusMessage status) {
        Instant now = clock.instant();
        String subject = arrived.subject().id();
        if (documents.find(subject).isEmpty()) documents.enter(unknown(arrived, status.about(), now));
        String words = status.description().orElse("");
        String said = status.status().isPresent() ? words : (status.code() + " " + words).strip();
        enter(arrived, What.STATUS, status.status(), said, party(status.from()), now);
    }

    /** A status of a document that this desk did not send: all that is known of it is what the status says. */
    private Document unknown(MessageArrived arrived, ResponseFor about, Instant now) {
        boolean ours = about.organId().filter(desk.unit().id().value()::equals).isPresent();
        return new Document(
                arrived.subject().id(),
                !ours,
                about.code().orElse(""),
                "",
                about.promulgatedOn(),
                "",
                Optional.empty(),
                "",
                about.organId().orElse(""),
                about.documentId().orElse(""),
                channel(arrived),
                "",
                now);
    }

    private void enter(
            MessageArrived arrived, What what, Optional<StatusCode> status, String said, String party, Instant now) {
        String from = mailbox(arrived).isEmpty() ? party : party + " <" + mailbox(arrived) + ">";
        documents.enter(new Message(
                UUID.randomUUID().toString(),
                Optional.empty(),
                arrived.subject().id(),
                arrived.subject().id(),
                true,
                what,
                status,
                said,
                from,
                channel(arrived),
                "",
                now,
                Way.ARRIVED));
    }

    /** Under the names that are safe to store; the archive knows the bytes by their digest alone. */
    private static List<Paper> papers(MessageArrived arrived, DocumentMessage document) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < arrived.papers().size(); i++) {
            papers.add(new Paper(
                    i,
                    document.attachments().get(i).fileName(),
                    arrived.papers().get(i)));
        }
        return papers;
    }

    private static Channel channel(MessageArrived arrived) {
        return arrived.via() == Via.AXIS ? Channel.DOCUMENT_SYSTEM : Channel.CITY_MAIL;
    }

    private static String mailbox(MessageArrived arrived) {
        return arrived.letter().stream()
                .flatMap(letter -> letter.from().stream())
                .map(EmailAddress::email)
                .collect(Collectors.joining(", "));
    }

    private static String address(MessageArrived arrived, Organ from) {
        return arrived.via() == Via.AXIS ? from.id().orElse("") : mailbox(arrived);
    }

    private static String party(Organ organ) {
        String id = organ.id().orElse("");
        return organ.detail(Organ.Detail.NAME)
                .filter(name -> !name.isBlank())
                .map(name -> id.isEmpty() ? name : name + " (" + id + ")")
                .orElse(id);
    }
}

package vn.mtb.example.desk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Enclosure;
import vn.mtb.client.Guard;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EdXmlMail;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.example.desk.document.Documents.Document;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Paper;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.document.Documents.What;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.AgencyCode;
import vn.mtb.register.Archive;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.DocumentSubject;
import vn.mtb.spring.exchange.Outbox;
import vn.mtb.spring.exchange.Queued;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.tablet.Made;

/**
 * Hands documents and statuses to the outbox, and enters what it handed over in the same transaction. The rules are asked first, before
 * anything is written and long before a connection is opened.
 */
@Component
class Mailroom {
    /** Somebody else told a status in the same moment. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Optional<StatusCode> by;

        Overtaken(Optional<StatusCode> by) {
            super("another status was told first");
            this.by = by;
        }

        /** What was told; empty where the sender took the document back. */
        Optional<StatusCode> by() {
            return by;
        }
    }

    private final Desk desk;
    private final Packing packing;
    private final Doorways doorways;
    private final Guard guard;
    private final Documents documents;
    private final Archive archive;
    private final InstantSource clock;
    private final TransactionTemplate together;
    private final Optional<Outbox> outbox;

    Mailroom(
            Desk desk,
            Packing packing,
            Doorways doorways,
            Guard guard,
            Documents documents,
            Archive archive,
            InstantSource clock,
            PlatformTransactionManager transactions,
            ObjectProvider<Outbox> outbox) {
        this.desk = desk;
        this.packing = packing;
        this.doorways = doorways;
        this.guard = guard;
        this.documents = documents;
        this.archive = archive;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
        this.outbox = Optional.ofNullable(outbox.getIfAvailable());
    }

    /**
     * What the rules say of a document, with the names of its files.
     *
     * @return settled when it may leave; nothing is written
     */
    Outcome<Clearance> judge(Letter letter, List<Upload> papers, Optional<Dispatch.Checked> checked) {
        List<Enclosure> files = papers.stream()
                .map(paper -> new Enclosure(paper.name(), paper.content()))
                .toList();
        Dispatch asked = Dispatch.of(letter.document(), letter.channel(), letter.about(), files);
        return guard.clear(about(asked, letter, checked));
    }

    /**
     * Sends a document, once however often its form is sent.
     *
     * @return settled with the document; refused or referred with nothing written
     */
    Outcome<Document> send(
            Letter letter, List<Upload> papers, Optional<Dispatch.Checked> checked, SignedIn who, String form) {
        return together(() -> {
            try (Scratch scratch = Scratch.temporary()) {
                return switch (letter.channel()) {
                    case DOCUMENT_SYSTEM -> byAxis(letter, papers, checked, who, form);
                    case CITY_MAIL -> byMail(letter, papers, checked, who, form, scratch);
                    default -> judge(letter, papers, checked).map(clearance -> elsewhere(letter, papers, who, form));
                };
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Outcome<Document> byAxis(
            Letter letter, List<Upload> papers, Optional<Dispatch.Checked> checked, SignedIn who, String form) {
        DocumentMessage message = packing.document(letter, papers, now());
        Dispatch asked = about(message.dispatch(letter.document()), letter, checked);
        String receivers = packing.names(letter.organs());
        String codes = letter.organs().stream().map(AgencyCode::value).collect(Collectors.joining(", "));
        return outbox().send(desk.unit().id(), message, asked, who.actor())
                .map(queued -> entered(
                        letter, papers, new Receivers(receivers, codes), message.documentId(), queued, who, form));
    }

    /** The papers lie in the letter for people, and once more in a package for the software of whoever has some. */
    private Outcome<Document> byMail(
            Letter letter,
            List<Upload> papers,
            Optional<Dispatch.Checked> checked,
            SignedIn who,
            String form,
            Scratch scratch)
            throws IOException {
        Set<EmailAddress> to = letter.addresses().keySet();
        Draft draft = Draft.from(doorways.mailbox().orElseThrow())
                .to(to.toArray(EmailAddress[]::new))
                .subject(packing.title(letter.document(), letter.about()))
                .text(letter.about());
        for (Upload paper : papers) draft = draft.attach(paper.name(), paper.content());
        Optional<DocumentMessage> message = packing.forSoftware(letter, papers, now());
        if (message.isPresent()) draft = EdXmlMail.attach(draft, message.get(), scratch);
        Dispatch asked = about(draft.dispatch(letter.document()), letter, checked);
        String receivers = to.stream().map(EmailAddress::email).collect(Collectors.joining(", "));
        return outbox().send(desk.unit().id(), draft, asked, who.actor())
                .map(queued -> entered(
                        letter,
                        papers,
                        new Receivers(receivers, receivers),
                        message.flatMap(DocumentMessage::documentId),
                        queued,
                        who,
                        form));
    }

    /** What the desk does not carry itself is put on record: that it went, and by which way. */
    private Document elsewhere(Letter letter, List<Upload> papers, SignedIn who, String form) {
        Subject subject =
                DocumentSubject.of(desk.unit().id(), letter.document()).orElseGet(() -> new Subject("document", form));
        String findings = "đã gửi bằng " + Messages.name(Language.VIETNAMESE, letter.channel());
        note(subject, desk.register().length(subject), findings, who, form).orElseThrow();
        Receivers receivers = new Receivers(String.join(", ", letter.places()), "");
        return entered(letter, papers, receivers, Optional.empty(), new Queued(form, subject), who, form);
    }

    /** Who receives, as people and as messages name them. */
    private record Receivers(String shown, String addresses) {}

    private Document entered(
            Letter letter,
            List<Upload> papers,
            Receivers receivers,
            Optional<String> documentId,
            Queued queued,
            SignedIn who,
            String form) {
        OfficialDocument said = letter.document();
        Instant now = clock.instant();
        Document document = new Document(
                queued.subject().id(),
                false,
                said.number().map(Object::toString).orElse(""),
                said.type().name(),
                Optional.of(said.signedOn()),
                letter.about(),
                Optional.of(said.urgency()),
                receivers.shown(),
                desk.unit().id().value(),
                documentId.orElse(""),
                letter.channel(),
                receivers.addresses(),
                now);
        Way way = letter.channel().ofTheCity() ? Way.WAITING : Way.ELSEWHERE;
        enter(document, What.DOCUMENT, Optional.empty(), "", receivers.shown(), queued, who, form, way);
        documents.enter(document);
        List<Paper> kept = new ArrayList<>();
        for (Upload paper : papers)
            kept.add(new Paper(kept.size(), paper.name(), archive.keep("attachment", bytes(paper))));
        documents.enter(document.subject(), kept);
        return document;
    }

    /**
     * Tells the sender of a document how far it has come, by the way it came.
     *
     * @return settled once it waits in the outbox
     * @throws Overtaken when somebody else told a status meanwhile, after which this one may not follow
     */
    Outcome<Document> report(
            Document document,
            StatusCode status,
            String reason,
            Optional<Dispatch.Checked> checked,
            SignedIn who,
            String form) {
        return together(() -> {
            documents.hold(document.subject());
            List<Message> messages = documents.messages(document.subject());
            if (!NextStatus.after(messages).contains(status)) throw new Overtaken(NextStatus.last(messages));
            StatusMessage message = packing.status(document, status, reason, now());
            Outcome<Queued> answer;
            if (document.channel() == Channel.DOCUMENT_SYSTEM) {
                answer = outbox().send(desk.unit().id(), message, checked, who.actor());
            } else {
                try (Scratch scratch = Scratch.temporary()) {
                    answer = byMail(document, message, status, checked, who, scratch);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return answer.map(queued -> {
                enter(
                        document,
                        What.STATUS,
                        Optional.of(status),
                        reason,
                        document.otherSide(),
                        queued,
                        who,
                        form,
                        Way.WAITING);
                return document;
            });
        });
    }

    /** A status by mail is a letter that carries a package; it is no document of its own and bears no number. */
    private Outcome<Queued> byMail(
            Document document,
            StatusMessage message,
            StatusCode status,
            Optional<Dispatch.Checked> checked,
            SignedIn who,
            Scratch scratch)
            throws IOException {
        Draft draft = EdXmlMail.attach(
                Draft.from(doorways.mailbox().orElseThrow())
                        .to(Stream.of(document.addresses().split(", "))
                                .map(EmailAddress::of)
                                .toArray(EmailAddress[]::new))
                        .subject(status.code() + " " + document.code()),
                message,
                scratch);
        Dispatch asked = draft.dispatch(OfficialDocument.unnumbered(DocumentType.NOTIFICATION_SLIP, desk.today()));
        return outbox().send(desk.unit().id(), draft, checked(asked, checked), who.actor());
    }

    /**
     * Takes a document back that was sent by the axis: its receivers are asked to give it back, and say whether they do.
     *
     * @return settled once it waits in the outbox
     */
    Outcome<Document> revoke(
            Document document, String reason, Optional<Dispatch.Checked> checked, SignedIn who, String form) {
        return together(() -> {
            OfficialDocument official = packing.official(document);
            DocumentMessage message = packing.revocation(document, reason, now());
            return outbox().send(desk.unit().id(), message, checked(message.dispatch(official), checked), who.actor())
                    .map(queued -> {
                        enter(
                                document,
                                What.REVOCATION,
                                Optional.empty(),
                                reason,
                                document.otherSide(),
                                queued,
                                who,
                                form,
                                Way.WAITING);
                        return document;
                    });
        });
    }

    private void enter(
            Document document,
            What what,
            Optional<StatusCode> status,
            String said,
            String party,
            Queued queued,
            SignedIn who,
            String form,
            Way way) {
        documents.enter(new Message(
                queued.id(),
                Optional.of(form),
                document.subject(),
                queued.subject().id(),
                false,
                what,
                status,
                said,
                party,
                document.channel(),
                who.person().value(),
                clock.instant(),
                way));
    }

    /** Puts something on record about a document, as the register was when the form was drawn. */
    Outcome<Recorded> note(Subject subject, int seen, String findings, SignedIn who, String key) {
        Made made = Made.by(who.actor()).on(desk.today());
        return desk.take(Command.of(key, Item.of(subject, seen, new Deed.PutOnRecord(findings), made)));
    }

    /** All or nothing: what is handed to the outbox and what the pages say of it. */
    private Outcome<Document> together(Supplier<Outcome<Document>> sending) {
        return Objects.requireNonNull(together.execute(status -> {
            Outcome<Document> answer = sending.get();
            if (!(answer instanceof Outcome.Settled<?>)) status.setRollbackOnly();
            return answer;
        }));
    }

    private Dispatch about(Dispatch asked, Letter letter, Optional<Dispatch.Checked> checked) {
        Dispatch whole = letter.meeting().map(asked::forMeeting).orElse(asked);
        if (packing.toTheCity(letter)) whole = whole.exchangedWith(desk.unit().unit());
        return checked(whole, checked);
    }

    private static Dispatch checked(Dispatch asked, Optional<Dispatch.Checked> checked) {
        return checked.map(one -> asked.checked(one.by(), one.on())).orElse(asked);
    }

    private static byte[] bytes(Upload paper) {
        try (InputStream in = paper.content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outbox outbox() {
        return outbox.orElseThrow(() -> new IllegalStateException("mtb.outbox.enabled is not set"));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Hanoi.ZONE);
    }
}

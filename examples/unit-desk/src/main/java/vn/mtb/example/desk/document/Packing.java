package vn.mtb.example.desk.document;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Draft;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Urgency;
import vn.mtb.example.desk.document.Documents.Document;
import vn.mtb.example.desk.signin.DeskProperties;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.AgencyCode;

/** Packs documents and statuses as the software of other units reads them. */
@Component
class Packing {
    private final DeskProperties desk;
    private final DocumentSettings settings;

    Packing(DeskProperties desk, DocumentSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** A document for the units on the axis. */
    DocumentMessage document(Letter letter, List<Upload> papers, LocalDateTime at) {
        return document(letter, papers, letter.organs(), at);
    }

    /** The package that goes with a letter, where some receiver's software reads packages and the document has a number. */
    Optional<DocumentMessage> forSoftware(Letter letter, List<Upload> papers, LocalDateTime at) {
        Set<AgencyCode> readers = letter.addresses().values().stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (readers.isEmpty() || letter.document().number().isEmpty()) return Optional.empty();
        return Optional.of(document(letter, papers, readers, at));
    }

    private DocumentMessage document(
            Letter letter, List<Upload> papers, Collection<AgencyCode> readers, LocalDateTime at) {
        Draft draft = draft(letter.document(), letter.about());
        readers.forEach(code -> draft.to(organ(code.value())));
        papers.forEach(paper -> draft.attach(paper.name(), paper.content()));
        return draft.build(at);
    }

    /** What asks receivers to give a document back; it bears the id of that document. */
    DocumentMessage revocation(Document document, String reason, LocalDateTime at) {
        Draft draft = draft(official(document), document.about())
                .documentId(document.documentId())
                .business(Business.revoking(document.documentId(), reason));
        Stream.of(document.addresses().split(", ")).forEach(code -> draft.to(organ(code)));
        return draft.build(at);
    }

    private Draft draft(OfficialDocument document, String about) {
        return DocumentMessage.draft()
                .from(organ(desk.unit()))
                .number(document.number().orElseThrow(), document.signedOn(), settings.place())
                .kind(DocumentKind.administrative(inVietnamese(document.type())))
                .subject(about)
                .urgency(document.urgency());
    }

    /** How far a document has come, with the reason where there is one. */
    StatusMessage status(Document document, StatusCode status, String reason, LocalDateTime at) {
        ResponseFor about = new ResponseFor(
                Optional.of(document.sender()),
                Optional.of(document.code()).filter(code -> !code.isEmpty()),
                document.signedOn(),
                Optional.of(document.documentId()));
        StatusMessage message = StatusMessage.about(about, organ(desk.unit()), status, at);
        return reason.isBlank() ? message : message.saying(reason);
    }

    /** A document that was sent, as the rules ask of it again: what is classified never was. */
    OfficialDocument official(Document document) {
        return new OfficialDocument(
                Optional.of(DocumentNumber.parse(document.code())),
                DocumentType.valueOf(document.kind()),
                document.signedOn().orElseThrow(),
                document.urgency().orElse(Urgency.ORDINARY),
                Classification.NONE);
    }

    /** What a letter with a document is called. */
    String title(OfficialDocument document, String about) {
        String what = inVietnamese(document.type());
        return document.number().map(number -> what + " " + number).orElse(what) + ": " + about;
    }

    /** Units by their names, as pages show them. */
    String names(Collection<AgencyCode> codes) {
        return codes.stream()
                .map(code ->
                        name(code.value()).map(name -> name + " (" + code + ")").orElse(code.value()))
                .collect(Collectors.joining(", "));
    }

    /** Whether it passes between UBND Thành phố and this unit, which the regulation asks about. */
    boolean toTheCity(Letter letter) {
        return letter.organs().stream().anyMatch(code -> code.value().equals(desk.cityOffice()));
    }

    private Organ organ(String code) {
        return Organ.of(new AgencyCode(code), name(code).orElse(code));
    }

    private Optional<String> name(String code) {
        return Optional.ofNullable(desk.names().get(code));
    }

    private static String inVietnamese(DocumentType type) {
        String name = Messages.name(Language.VIETNAMESE, type);
        return name.substring(0, 1).toUpperCase(Language.VIETNAMESE.locale()) + name.substring(1);
    }
}

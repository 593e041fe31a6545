package vn.mtb.client.edxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.client.edxml.Warning.Oddity;

/** Finds what is odd in a message that was read. */
final class Oddities {
    private final List<Warning> found = new ArrayList<>();
    private final Element header;

    private Oddities(Element header) {
        this.header = header;
    }

    static List<Warning> of(Element root, List<Attachment> attachments, boolean status) {
        Element header = root.child(Xml.ENVELOPE, Xml.HEADER, Xml.MESSAGE_HEADER)
                .orElseGet(() -> Element.of(Xml.MESSAGE_HEADER, List.of()));
        Oddities oddities = new Oddities(header);
        oddities.missing("From", Xml.ORGAN_ID);
        if (status) oddities.status();
        else oddities.document(root);
        oddities.files(root, attachments);
        return oddities.found;
    }

    private void document(Element root) {
        missing(Xml.DOCUMENT_ID);
        missing("Subject");
        missing(DocumentMessage.CODE, DocumentMessage.CODE_NUMBER);
        missing(DocumentMessage.PROMULGATION, DocumentMessage.PROMULGATION_DATE);
        missing(DocumentMessage.KIND, "TypeName");
        receivers();
        date(DocumentMessage.PROMULGATION, DocumentMessage.PROMULGATION_DATE);
        date(DocumentMessage.DUE);
        number(DocumentMessage.KIND, "Type");
        number(DocumentMessage.STEERING);
        number(DocumentMessage.OTHER, "PageAmount");
        longer(500, "Subject");
        longer(11, DocumentMessage.CODE, DocumentMessage.CODE_NUMBER);
        longer(30, DocumentMessage.CODE, DocumentMessage.CODE_NOTATION);
        header.text(DocumentMessage.OTHER, DocumentMessage.PRIORITY)
                .filter(code -> Read.number(code).stream()
                        .noneMatch(level -> level >= 0 && level < DocumentMessage.PRIORITIES.size()))
                .ifPresent(code -> add(Oddity.UNKNOWN_CODE, DocumentMessage.OTHER, DocumentMessage.PRIORITY));
        responses();
        traces(root);
    }

    private void receivers() {
        List<Element> receivers = header.children("To");
        if (receivers.isEmpty()) add(Oddity.MISSING, "To");
        Set<String> seen = new HashSet<>();
        for (Element receiver : receivers) {
            Optional<String> id = receiver.text(Xml.ORGAN_ID);
            if (id.isEmpty()) add(Oddity.MISSING, "To", Xml.ORGAN_ID);
            else if (!seen.add(id.get())) add(Oddity.DUPLICATE_RECEIVER, "To", Xml.ORGAN_ID);
        }
    }

    private void responses() {
        for (Element response : header.children("ResponseFor")) {
            unreadable(response, Read::date, "ResponseFor", DocumentMessage.PROMULGATION_DATE);
        }
    }

    private void traces(Element root) {
        Optional<Element> list = root.child(Xml.ENVELOPE, Xml.HEADER, Xml.TRACES);
        if (list.isEmpty()) {
            add(Oddity.MISSING, Xml.TRACES);
            return;
        }
        for (Element trace : list.get().children("TraceHeader")) {
            if (trace.text(Xml.ORGAN_ID).isEmpty()) add(Oddity.MISSING, "TraceHeader", Xml.ORGAN_ID);
            unreadable(trace, Read::time, "TraceHeader", "Timestamp");
        }
        Optional<Business> business = list.get().child(Business.NAME).map(Business::new);
        if (business.isPresent() && business.get().kind().isEmpty()) add(Oddity.UNKNOWN_CODE, Business.NAME);
    }

    private void status() {
        missing("ResponseFor", Xml.DOCUMENT_ID);
        missing(StatusMessage.CODE);
        header.text(StatusMessage.CODE)
                .filter(code -> StatusCode.of(code).isEmpty())
                .ifPresent(code -> add(Oddity.UNKNOWN_CODE, StatusMessage.CODE));
        responses();
        header.text("Timestamp")
                .filter(text -> Read.time(text).isEmpty())
                .ifPresent(text -> add(Oddity.UNREADABLE_DATE, "Timestamp"));
    }

    private void files(Element root, List<Attachment> attachments) {
        Set<String> there = new HashSet<>();
        attachments.forEach(attachment -> there.add(attachment.contentId()));
        Set<String> named = new HashSet<>();
        root.child(Xml.ENVELOPE, Xml.BODY, Xml.MANIFEST).stream()
                .flatMap(manifest -> manifest.children("Reference").stream())
                .flatMap(reference -> reference.text(Xml.CONTENT_ID).stream())
                .forEach(id -> named.add(Attachment.stripped(id)));
        for (String id : named) if (!there.contains(id)) add(Oddity.REFERENCE_WITHOUT_ATTACHMENT, Xml.MANIFEST);
        for (Attachment attachment : attachments) {
            if (!named.contains(attachment.contentId())) {
                add(Oddity.ATTACHMENT_WITHOUT_REFERENCE, Xml.ATTACHMENT);
            }
            boolean calledZip =
                    attachment.contentType().toLowerCase(Locale.ROOT).contains("zip");
            if (attachment.content() instanceof Packed && !calledZip) {
                add(Oddity.ZIP_CALLED_OTHERWISE, Xml.ATTACHMENT, "ContentType");
            }
        }
    }

    private void missing(String... path) {
        if (header.text(path).isEmpty()) add(Oddity.MISSING, path);
    }

    private void date(String... path) {
        header.text(path)
                .filter(text -> Read.date(text).isEmpty())
                .ifPresent(text -> add(Oddity.UNREADABLE_DATE, path));
    }

    private void number(String... path) {
        header.text(path)
                .filter(text -> Read.number(text).isEmpty())
                .ifPresent(text -> add(Oddity.UNREADABLE_NUMBER, path));
    }

    private void longer(int most, String... path) {
        header.text(path).filter(text -> text.length() > most).ifPresent(text -> add(Oddity.LONGER_THAN_USUAL, path));
    }

    private void unreadable(Element at, Function<String, Optional<?>> reader, String parent, String child) {
        at.text(child)
                .filter(text -> reader.apply(text).isEmpty())
                .ifPresent(text -> add(Oddity.UNREADABLE_DATE, parent, child));
    }

    private void add(Oddity oddity, String... path) {
        found.add(new Warning(oddity, String.join("/", path)));
    }
}

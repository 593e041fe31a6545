package vn.mtb.client.edxml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.client.BadInput;

/** What the standard asks of a message before it is written. */
final class Strict {
    private static final String DOUBLED = " ×2";

    private final List<String> lacks = new ArrayList<>();

    private Strict() {}

    static void check(Message message) {
        Strict strict = new Strict();
        strict.need("From/OrganId", message.from().id());
        if (message instanceof DocumentMessage document) strict.document(document);
        else strict.status((StatusMessage) message);
        strict.attachments(message);
        if (!strict.lacks.isEmpty()) throw new BadInput("message-lacks", String.join("; ", strict.lacks));
    }

    private void document(DocumentMessage document) {
        receivers(document.to());
        need("Code/CodeNumber", document.header().text(DocumentMessage.CODE, DocumentMessage.CODE_NUMBER));
        need("Code/CodeNotation", document.header().text(DocumentMessage.CODE, DocumentMessage.CODE_NOTATION));
        need("PromulgationInfo/Place", document.place());
        need("PromulgationInfo/PromulgationDate (yyyy/MM/dd)", document.promulgatedOn());
        need("DocumentType/TypeName", document.kind().name());
        need("Subject", document.subject());
        need("DocumentId", document.documentId());
        if (document.traces().isEmpty()) lacks.add("TraceHeaderList/TraceHeader");
    }

    private void receivers(List<Organ> receivers) {
        if (receivers.isEmpty()) lacks.add("To");
        Set<String> seen = new HashSet<>();
        for (Organ receiver : receivers) {
            Optional<String> id = receiver.id();
            need("To/OrganId", id);
            if (id.isPresent() && !seen.add(id.get())) lacks.add("To/OrganId " + id.get() + DOUBLED);
        }
    }

    private void status(StatusMessage status) {
        if (status.code().isEmpty()) lacks.add("StatusCode");
        need("ResponseFor/OrganId", status.about().organId());
        need("ResponseFor/DocumentId", status.about().documentId());
        need("Timestamp (yyyy/MM/dd HH:mm:ss)", status.at());
    }

    private void attachments(Message message) {
        Set<String> seen = new HashSet<>();
        for (Attachment attachment : message.attachments()) {
            if (!seen.add(attachment.contentId())) {
                lacks.add("Attachment/ContentId " + attachment.contentId() + DOUBLED);
            }
            if (attachment.name().isBlank()) lacks.add("Attachment/AttachmentName (" + attachment.contentId() + ")");
        }
    }

    private void need(String what, Optional<?> value) {
        if (value.isEmpty()) lacks.add(what);
    }
}

package vn.mtb.client.axis;

import java.util.Optional;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.StatusMessage;

/**
 * What makes two packages one message (<i>khóa nhận biết gói tin trùng</i>). A revocation bears the id of the document it revokes, and a document may be updated
 * twice: what is done and, but for a new document, when it left the sender belong to it.
 */
public final class DocumentKey {
    private DocumentKey() {}

    /**
     * The key of a message.
     *
     * @param message what arrived
     * @param arrival as what it arrived, where the message does not tell itself apart
     * @return the same for a repeat by its sender; it holds codes and ids, and no bound on their length
     */
    public static String of(Message message, Arrival arrival) {
        String sender = message.from().id().orElse("");
        if (message instanceof StatusMessage status) return status(sender, status, arrival);
        DocumentMessage document = (DocumentMessage) message;
        Optional<String> id = document.documentId();
        if (id.isEmpty()) return "axis|" + arrival.id();
        Business.Kind kind = document.business().flatMap(Business::kind).orElse(Business.Kind.NEW);
        String left = kind == Business.Kind.NEW
                ? ""
                : document.traces().stream()
                        .findFirst()
                        .flatMap(DocumentMessage.Trace::at)
                        .map(Object::toString)
                        .orElse(arrival.id());
        return String.join("|", "document", sender, id.get(), kind.name(), left);
    }

    private static String status(String sender, StatusMessage status, Arrival arrival) {
        Optional<String> id = status.about().documentId();
        if (id.isEmpty()) return "axis|" + arrival.id();
        String at = status.at().map(Object::toString).orElse(arrival.id());
        return String.join("|", "status", sender, id.get(), status.code(), at);
    }
}

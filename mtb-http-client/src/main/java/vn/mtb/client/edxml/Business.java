package vn.mtb.client.edxml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is done with a document (<i>nghiệp vụ văn bản</i>): a new one, or a revocation, update or replacement of one sent before.
 *
 * @param element its element, with all that stands in it
 */
public record Business(Element element) {
    /** The standard's own spelling. */
    static final String NAME = "Bussiness";

    private static final String KIND = "BussinessDocType";
    static final String REASON = "BussinessDocReason";
    private static final String PAPER = "Paper";
    private static final String STAFF = "StaffInfo";
    private static final String CHANGES = "BussinessDocumentInfo";
    private static final String RECEIVERS = "ReceiverList";
    private static final String RECEIVER = "Receiver";
    private static final String RECEIVER_TYPE = "ReceiverType";
    private static final String REPLACEMENTS = "ReplacementInfoList";
    private static final String REPLACEMENT = "ReplacementInfo";
    private static final String ORGANS = "OrganIdList";

    /** The four things that are done (<i>loại nghiệp vụ</i>). */
    public enum Kind {
        /** <i>Văn bản mới</i>. */
        NEW("0"),
        /** <i>Thu hồi</i>. */
        REVOKE("1"),
        /** <i>Cập nhật</i>. */
        UPDATE("2"),
        /** <i>Thay thế</i>. */
        REPLACE("3");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    /**
     * A receiver taken off or added by an update (<i>thay đổi nơi nhận</i>).
     *
     * @param organId the agency
     * @param added true for added, false for taken off
     */
    public record ReceiverChange(String organId, boolean added) {}

    /**
     * A new document.
     *
     * @param reason as <i>Văn bản điện tử mới</i>
     * @return what is done
     */
    public static Business issuing(String reason) {
        return start(Kind.NEW, reason);
    }

    /**
     * A document taken back.
     *
     * @param documentId the document
     * @param reason why
     * @return what is done
     */
    public static Business revoking(String documentId, String reason) {
        return start(Kind.REVOKE, reason).on(documentId);
    }

    /**
     * A document brought up to date.
     *
     * @param documentId the document
     * @param reason why
     * @param receivers who is taken off or added
     * @return what is done
     */
    public static Business updating(String documentId, String reason, Collection<ReceiverChange> receivers) {
        List<Element> changed = receivers.stream()
                .map(change -> Element.of(
                        RECEIVER,
                        List.of(
                                Element.of(Xml.ORGAN_ID, change.organId()),
                                Element.of(RECEIVER_TYPE, change.added() ? "1" : "0"))))
                .toList();
        Element info = Element.of(
                CHANGES,
                List.of(
                        Element.of("DocumentInfo", "1"),
                        Element.of("DocumentReceiver", changed.isEmpty() ? "0" : "1"),
                        Element.of(RECEIVERS, changed)));
        return new Business(start(Kind.UPDATE, reason).on(documentId).element.with(info));
    }

    /**
     * Documents replaced by this one.
     *
     * @param reason why
     * @param replaced the ids of the replaced documents, each with the agencies for which it is replaced
     * @return what is done
     */
    public static Business replacing(String reason, Map<String, ? extends Collection<String>> replaced) {
        List<Element> infos = new ArrayList<>();
        replaced.forEach((document, organs) -> {
            List<Element> ids =
                    organs.stream().map(id -> Element.of(Xml.ORGAN_ID, id)).toList();
            infos.add(Element.of(REPLACEMENT, List.of(Element.of(Xml.DOCUMENT_ID, document), Element.of(ORGANS, ids))));
        });
        return new Business(start(Kind.REPLACE, reason).element.with(Element.of(REPLACEMENTS, infos)));
    }

    private static Business start(Kind kind, String reason) {
        return new Business(Element.of(
                NAME, List.of(Element.of(KIND, kind.code), Element.of(REASON, reason), Element.of(PAPER, "0"))));
    }

    private Business on(String documentId) {
        return new Business(element.with(Xml.DOCUMENT_ID, documentId));
    }

    /**
     * The same, followed by paper.
     *
     * @return what is done
     */
    public Business withPaper() {
        return new Business(element.with(PAPER, "1"));
    }

    /**
     * The same, done by somebody.
     *
     * @param staff who
     * @return what is done
     */
    public Business by(Staff staff) {
        List<Element> children = new ArrayList<>(element.children());
        children.add(staff.element());
        return new Business(new Element(element.name(), element.attributes(), element.text(), children));
    }

    /**
     * Which of the four.
     *
     * @return it; empty for a code of no list
     */
    public Optional<Kind> kind() {
        Optional<String> code = element.text(KIND);
        return Stream.of(Kind.values())
                .filter(kind -> code.filter(kind.code::equals).isPresent())
                .findFirst();
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Optional<String> reason() {
        return element.text(REASON);
    }

    /**
     * The document acted on.
     *
     * @return its id, of whatever form
     */
    public Optional<String> documentId() {
        return element.text(Xml.DOCUMENT_ID);
    }

    /**
     * Whether paper follows.
     *
     * @return true when the message says so
     */
    public boolean paper() {
        return element.text(PAPER).filter("1"::equals).isPresent();
    }

    /**
     * Who did it.
     *
     * @return them, in their order
     */
    public List<Staff> staff() {
        return element.children(STAFF).stream().map(Staff::new).toList();
    }

    /**
     * Who is taken off or added by an update.
     *
     * @return them; those without id or of another type than 0 and 1 are left out
     */
    public List<ReceiverChange> receivers() {
        List<ReceiverChange> changes = new ArrayList<>();
        for (Element info : element.children(CHANGES)) {
            for (Element list : info.children(RECEIVERS)) {
                for (Element receiver : list.children(RECEIVER))
                    receiver(receiver).ifPresent(changes::add);
            }
        }
        return List.copyOf(changes);
    }

    private static Optional<ReceiverChange> receiver(Element receiver) {
        Optional<String> id = receiver.text(Xml.ORGAN_ID);
        String type = receiver.text(RECEIVER_TYPE).orElse("");
        if (id.isEmpty() || !Set.of("0", "1").contains(type)) return Optional.empty();
        return Optional.of(new ReceiverChange(id.get(), type.equals("1")));
    }

    /**
     * The documents replaced.
     *
     * @return their ids, in their order
     */
    public List<String> replaced() {
        return element.child(REPLACEMENTS).stream()
                .flatMap(list -> list.children(REPLACEMENT).stream())
                .flatMap(info -> info.text(Xml.DOCUMENT_ID).stream())
                .toList();
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind().map(Kind::toString).orElse("unknown business");
    }
}

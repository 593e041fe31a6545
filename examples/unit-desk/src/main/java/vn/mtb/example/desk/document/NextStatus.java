package vn.mtb.example.desk.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.document.Documents.What;

/** What the receiver of a document may tell its sender next: a document that was finished is not assigned again. */
final class NextStatus {
    private static final Set<StatusCode> ABOUT_TAKING_BACK = Set.of(StatusCode.AGREED, StatusCode.DECLINED);

    private NextStatus() {}

    /** The statuses that may follow, in the order of the work. */
    static List<StatusCode> after(List<Message> messages) {
        if (takenBack(messages)) return List.of(StatusCode.AGREED, StatusCode.DECLINED);
        if (told(messages).anyMatch(StatusCode.AGREED::equals)) return List.of();
        Optional<StatusCode> last = last(messages);
        if (last.isEmpty()) return List.of(StatusCode.ARRIVED, StatusCode.RECEIVED, StatusCode.REFUSED);
        return switch (last.get()) {
            case ARRIVED -> List.of(StatusCode.RECEIVED, StatusCode.REFUSED);
            case RECEIVED -> List.of(StatusCode.ASSIGNED, StatusCode.IN_PROCESS, StatusCode.FINISHED);
            case ASSIGNED -> List.of(StatusCode.IN_PROCESS, StatusCode.FINISHED);
            case IN_PROCESS -> List.of(StatusCode.FINISHED);
            case REFUSED, FINISHED, RECALL, AGREED, DECLINED -> List.of();
        };
    }

    /** The last status that was told of the work itself. */
    static Optional<StatusCode> last(List<Message> messages) {
        return told(messages)
                .filter(status -> !ABOUT_TAKING_BACK.contains(status))
                .reduce((first, second) -> second);
    }

    /** Whether the sender deserves to hear why. */
    static boolean needsReason(StatusCode status) {
        return status == StatusCode.REFUSED || status == StatusCode.DECLINED;
    }

    /** Whether the sender asked for it back and nobody has answered. */
    private static boolean takenBack(List<Message> messages) {
        boolean asked = false;
        for (Message message : messages) {
            if (message.incoming()) {
                asked |= message.what() == What.REVOCATION
                        || message.status().filter(StatusCode.RECALL::equals).isPresent();
            } else if (message.way() != Way.WITHDRAWN
                    && message.status().filter(ABOUT_TAKING_BACK::contains).isPresent()) {
                asked = false;
            }
        }
        return asked;
    }

    private static Stream<StatusCode> told(List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.incoming() && message.way() != Way.WITHDRAWN)
                .flatMap(message -> message.status().stream());
    }
}

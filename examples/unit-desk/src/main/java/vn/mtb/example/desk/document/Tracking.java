package vn.mtb.example.desk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.register.Subject;
import vn.mtb.spring.exchange.Outbox;
import vn.mtb.spring.exchange.Parked;

/** Follows messages from the outbox into the register, and decides about those that are parked. */
@Component
class Tracking {
    private final Desk desk;
    private final Documents documents;
    private final Optional<Outbox> outbox;

    Tracking(Desk desk, Documents documents, ObjectProvider<Outbox> outbox) {
        this.desk = desk;
        this.documents = documents;
        this.outbox = Optional.ofNullable(outbox.getIfAvailable());
    }

    /** Where messages are now, by the outbox and by the register. */
    List<Message> followed(List<Message> messages, Map<String, String> parked) {
        List<Message> now = new ArrayList<>();
        for (Message message : messages) {
            Way way = way(message, parked);
            if (way != message.way()) documents.mark(message.id(), way);
            now.add(new Message(
                    message.id(),
                    message.form(),
                    message.subject(),
                    message.chain(),
                    message.incoming(),
                    message.what(),
                    message.status(),
                    message.said(),
                    message.party(),
                    message.channel(),
                    message.person(),
                    message.at(),
                    way));
        }
        return now;
    }

    private Way way(Message message, Map<String, String> parked) {
        if (message.way() != Way.WAITING && message.way() != Way.PARKED) return message.way();
        if (parked.containsKey(message.id())) return Way.PARKED;
        boolean recorded = desk.register().history(new Subject("document", message.chain())).stream()
                .anyMatch(line -> line.command().equals("outbox-" + message.id()));
        return recorded ? Way.SENT : Way.WAITING;
    }

    /** Why messages are parked, by their ids. */
    Map<String, String> parked() {
        return outbox.map(box -> box.parked(desk.scope(), Optional.empty(), 1_000).rows().stream()
                        .collect(Collectors.toMap(Parked::id, Parked::reason)))
                .orElse(Map.of());
    }

    /** Tries a parked message again; false when it is parked no more. */
    boolean retry(Message message) {
        boolean found = outbox.orElseThrow().retry(message.id(), desk.scope());
        if (found) documents.mark(message.id(), Way.WAITING);
        return found;
    }

    /** Takes a message back that has not left; false when it has. */
    boolean withdraw(Message message) {
        boolean found = outbox.orElseThrow().withdraw(message.id(), desk.scope());
        if (found) documents.mark(message.id(), Way.WITHDRAWN);
        return found;
    }
}

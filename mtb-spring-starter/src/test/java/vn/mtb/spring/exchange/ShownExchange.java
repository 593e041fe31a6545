package vn.mtb.spring.exchange;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.document.OfficialDocument;
import vn.mtb.party.Actor;
import vn.mtb.party.UnitId;
import vn.mtb.register.Attachment;
import vn.mtb.spring.register.Scope;

/** What docs/exchange.md and the Javadoc show. */
abstract class ShownExchange {
    abstract void decide(OfficialDocument document);

    abstract boolean mended(String reason);

    abstract void assign(DocumentMessage document, List<Attachment> papers);

    abstract void assign(DocumentMessage document);

    void sending(
            TransactionTemplate transactions,
            Outbox outbox,
            UnitId unit,
            Draft letter,
            OfficialDocument invitation,
            DocumentMessage message,
            OfficialDocument official,
            Actor clerk) {
        transactions.executeWithoutResult(status -> {
            decide(invitation);
            outbox.send(unit, letter, letter.dispatch(invitation), clerk).orElseThrow();
            outbox.send(unit, message, message.dispatch(official), clerk).orElseThrow();
        });
    }

    void deciding(Outbox outbox, UnitId unit) {
        for (Parked parked :
                outbox.parked(Scope.of(unit), Optional.empty(), 100).rows()) {
            if (mended(parked.reason())) outbox.retry(parked.id(), Scope.of(unit));
            else outbox.withdraw(parked.id(), Scope.of(unit));
        }
    }

    /** A listener of an application. */
    abstract static class Listener extends ShownExchange {
        @EventListener
        void arrived(MessageArrived arrived) {
            if (arrived.message() instanceof DocumentMessage document) assign(document, arrived.papers());
        }
    }

    /** Another. */
    abstract static class ShortListener extends ShownExchange {
        @EventListener
        void arrived(MessageArrived arrived) {
            if (arrived.message() instanceof DocumentMessage document) assign(document);
        }
    }
}

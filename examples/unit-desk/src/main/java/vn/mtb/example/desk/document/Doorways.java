package vn.mtb.example.desk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.document.Channel;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.UnitId;
import vn.mtb.spring.exchange.Doors;
import vn.mtb.spring.exchange.Inbox;
import vn.mtb.spring.exchange.Outbox;

/** Which ways are open to this unit, and what to configure for those that are not. */
@Component
class Doorways {
    private static final Logger LOG = LoggerFactory.getLogger(Doorways.class);

    private final UnitId unit;
    private final boolean axis;
    private final boolean mail;
    private final boolean sends;
    private final boolean receives;
    private final Optional<EmailAddress> mailbox;

    Doorways(
            Desk desk,
            Doors doors,
            UnitDirectory axes,
            ObjectProvider<Outbox> outbox,
            ObjectProvider<Inbox> inbox,
            DocumentSettings settings,
            Environment environment) {
        unit = desk.unit().id();
        axis = axes.units().contains(new AgencyCode(unit.value()));
        mail = hasMail(doors, unit);
        sends = outbox.getIfAvailable() != null;
        receives = inbox.getIfAvailable() != null;
        mailbox = mailbox(settings, environment);
        missing().forEach(way -> LOG.info("documents: {} is not set, see docs/exchange.md", property(way)));
    }

    /** What an administrator sets, for the log; the pages say it in words of the office. */
    private String property(String way) {
        return switch (way) {
            case "axis" -> "mtb.axis." + unit + " (dialect, address, system-id, secret)";
            case "mail" -> "mtb.mail." + unit + " (address, user, password)";
            case "mailbox" -> "desk.documents.mailbox";
            default -> "mtb." + way + ".enabled";
        };
    }

    private static boolean hasMail(Doors doors, UnitId unit) {
        try {
            doors.mail(unit);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private Optional<EmailAddress> mailbox(DocumentSettings settings, Environment environment) {
        Map<String, Object> accounts = Binder.get(environment)
                .bind("mtb.mail", Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        Optional<String> user = accounts.get(unit.value()) instanceof Map<?, ?> account
                ? Optional.ofNullable(account.get("user")).map(Object::toString)
                : Optional.empty();
        return Optional.of(settings.mailbox())
                .filter(address -> !address.isBlank())
                .or(() -> user)
                .filter(address -> address.indexOf('@') > 0)
                .map(EmailAddress::of);
    }

    /** Whether the desk itself carries what goes by a channel. */
    boolean open(Channel channel) {
        return sends && (channel == Channel.DOCUMENT_SYSTEM ? axis : mail && mailbox.isPresent());
    }

    /** The address that letters come from. */
    Optional<EmailAddress> mailbox() {
        return mailbox;
    }

    /** The properties that are not set, each the key of a sentence that says what it is for. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (!axis) missing.add("axis");
        if (!mail) missing.add("mail");
        if (mail && mailbox.isEmpty()) missing.add("mailbox");
        if (!sends) missing.add("outbox");
        if (!receives) missing.add("inbox");
        return missing;
    }

    /** Whether nothing can leave at all. */
    boolean closed() {
        return !open(Channel.DOCUMENT_SYSTEM) && !open(Channel.CITY_MAIL);
    }
}

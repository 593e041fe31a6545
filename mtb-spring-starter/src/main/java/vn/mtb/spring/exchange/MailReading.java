package vn.mtb.spring.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.client.axis.Arrival;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.DocumentKey;
import vn.mtb.client.axis.Handled;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.EdXmlException;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.EdXmlMail;
import vn.mtb.client.mail.Email;
import vn.mtb.client.mail.MailClient;
import vn.mtb.client.mail.NewMail;
import vn.mtb.party.UnitId;
import vn.mtb.spring.exchange.MessageArrived.Via;

/**
 * Reads what is new in the mail of a unit and takes in the edXML that came with it (<i>nhận văn bản qua thư</i>). What could not be taken in is
 * looked at again in the next round; other letters are left alone.
 */
final class MailReading {
    static final String DOOR = "mail";
    private static final Logger LOG = LoggerFactory.getLogger(MailReading.class);

    private final InboxTable table;
    private final Reception reception;
    private final BooleanSupplier stopping;

    MailReading(InboxTable table, Reception reception, BooleanSupplier stopping) {
        this.table = table;
        this.reception = reception;
        this.stopping = stopping;
    }

    /** One look; where mail is read on from moves only when everything before it was dealt with. */
    Inbox.Round round(UnitId unit, MailClient mail) {
        Handled handled = table.handled(unit);
        NewMail news = table.readTo(unit, DOOR).map(mail::newMail).orElseGet(mail::newMail);
        int taken = 0;
        int failed = 0;
        for (Email letter : news.emails()) {
            if (stopping.getAsBoolean()) return new Inbox.Round(taken, failed);
            if (!bearsEdXml(letter) || handled.contains(Reception.HANDLER, key(letter))) continue;
            try {
                if (take(unit, mail, letter, handled)) taken++;
            } catch (Exception | Error e) {
                if (e instanceof OutOfMemoryError full) throw full;
                LOG.warn(
                        "{} of {}: not taken in: {}",
                        letter.id(),
                        unit,
                        e.getClass().getName());
                failed++;
            }
        }
        if (failed == 0) table.readTo(unit, DOOR, news.state());
        return new Inbox.Round(taken, failed);
    }

    private boolean take(UnitId unit, MailClient mail, Email letter, Handled handled) {
        boolean taken = false;
        try (Scratch scratch = Scratch.temporary()) {
            Optional<Message> message = EdXmlMail.read(mail, letter, EdXml.standard(), scratch);
            if (message.isPresent()) taken = take(unit, letter, message.get(), handled);
        } catch (EdXmlException none) {
            LOG.warn(
                    "{} of {}: the edXML paper cannot be read ({}), and is passed over",
                    letter.id(),
                    unit,
                    none.fault());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        handled.add(Reception.HANDLER, key(letter));
        return taken;
    }

    private boolean take(UnitId unit, Email letter, Message message, Handled handled) {
        DocumentAxis.Kind kind =
                message instanceof StatusMessage ? DocumentAxis.Kind.STATUS : DocumentAxis.Kind.DOCUMENT;
        Arrival arrival = new Arrival(key(letter), kind, Optional.empty(), Optional.empty(), Optional.empty());
        if (handled.contains(Reception.HANDLER, DocumentKey.of(message, arrival))) return false;
        reception.take(unit, Via.MAIL, arrival, message, Optional.of(letter));
        return true;
    }

    private static boolean bearsEdXml(Email letter) {
        return letter.attachments().stream()
                .anyMatch(part -> part.name()
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".edxml"))
                        .isPresent());
    }

    private static String key(Email letter) {
        return "mail|" + letter.id();
    }
}

package vn.mtb.spring.exchange;

import java.util.List;
import java.util.Optional;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.mail.Email;
import vn.mtb.party.UnitId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Subject;

/**
 * A document or status arrived and stands in the register (<i>văn bản đến</i>): an application event, told within the transaction that
 * wrote the line. A listener that throws undoes the line too, and the message comes again; whatever it writes to this database is written
 * once. Attachments can be read from the message until the listeners return, and from the archive after.
 *
 * <pre>{@code
 * @EventListener
 * void arrived(MessageArrived arrived) {
 *     if (arrived.message() instanceof DocumentMessage document) assign(document);
 * }
 * }</pre>
 *
 * @param unit which unit received it
 * @param via by which way
 * @param subject the chain of the unit's register that says so
 * @param message what arrived; who sent it is what the axis or the letter says
 * @param papers its attachments in the archive, in their order
 * @param letter the letter it came with, for whoever checks the address of its sender; empty by the axis
 */
public record MessageArrived(
        UnitId unit, Via via, Subject subject, Message message, List<Attachment> papers, Optional<Email> letter) {

    /** By which way (<i>đường đến</i>). */
    public enum Via {
        /** By the document axis. */
        AXIS,
        /** By mail, as an edXML paper. */
        MAIL
    }

    /** Copies the papers. */
    public MessageArrived {
        papers = List.copyOf(papers);
    }

    /** Says where it stands, not what it says. */
    @Override
    public String toString() {
        return "MessageArrived[" + unit + ", " + via + ", " + subject + "]";
    }
}

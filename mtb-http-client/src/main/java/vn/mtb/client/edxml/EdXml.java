package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import vn.mtb.client.Content;
import vn.mtb.client.Writing;

/**
 * The codec of edXML messages by QCVN 102:2016/BTTTT (<i>bộ đọc ghi gói tin edXML</i>): it writes strictly what the standard and two live readers accept, and reads
 * forgivingly what live systems really send. It has no state and may be shared.
 */
public final class EdXml {
    private static final EdXml STANDARD = new EdXml(Limits.standard());

    private final Limits limits;

    private EdXml(Limits limits) {
        this.limits = limits;
    }

    /**
     * The codec with limits that suit official documents.
     *
     * @return the codec
     */
    public static EdXml standard() {
        return STANDARD;
    }

    /**
     * The codec with limits of one's own.
     *
     * @param limits how much is read of a message
     * @return the codec
     */
    public static EdXml within(Limits limits) {
        return new EdXml(limits);
    }

    /**
     * Reads a message. Its envelope is held in memory, its attachments in the scratch; what is not known is carried in {@link
     * Message#tree()}, and what is odd but bearable is listed in {@link Message#warnings()}.
     *
     * @param in the message, read to its end and not closed
     * @param scratch where the attachments are kept; they can be opened until it is closed
     * @return a {@link DocumentMessage} or a {@link StatusMessage}
     * @throws EdXmlException when it cannot be read, with the {@linkplain EdXmlException.Fault fault}
     * @throws IOException when the stream or the scratch fails, which says nothing of the message
     */
    public Message read(InputStream in, Scratch scratch) throws IOException {
        return EdXmlReader.read(in, scratch, limits);
    }

    /**
     * Writes a message. The same message gives the same bytes, so that a digest taken of one writing holds for the next.
     *
     * @param message the message
     * @param out where it goes; flushed, not closed
     * @throws IllegalArgumentException listing all that the standard asks for and the message lacks; nothing is written then
     * @throws IOException when an attachment cannot be read or the stream not written
     */
    public void write(Message message, OutputStream out) throws IOException {
        Strict.check(message);
        EdXmlWriter.write(message, out);
    }

    /**
     * Writes a message into a scratch, where its length is known before it is sent.
     *
     * @param message the message
     * @param scratch where it is kept
     * @return its bytes
     * @throws IllegalArgumentException as {@link #write} does
     * @throws IOException when an attachment cannot be read or the scratch not written
     */
    public Content written(Message message, Scratch scratch) throws IOException {
        Strict.check(message);
        return scratch.write("application/xml", out -> EdXmlWriter.write(message, out));
    }

    /**
     * What is written in a file that is a message itself, whatever it is called; for whoever sends files and asks the guard first.
     *
     * @param name the name of the file
     * @param content its bytes
     * @return as {@link Message#writings}; nothing for a file that neither is a message nor calls itself one
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static List<Writing> writingsInside(String name, Content content) {
        return Writings.inside(name, content);
    }
}

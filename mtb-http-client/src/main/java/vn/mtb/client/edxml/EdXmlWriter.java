package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes one message: the namespace of the standard as default and as the prefix of the envelope, each attachment as the
 * Base64 of a zip with one entry. Elements stand in the order of the tree.
 */
final class EdXmlWriter {
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String NOWHERE_DECLARED = "urn:undeclared:";
    private static final String DECLARED = "xmlns";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private final Iterator<Attachment> attachments;
    private @Nullable Attachment current;

    private EdXmlWriter(Message message, OutputStream out) throws XMLStreamException {
        this.out = out;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.xml = WRITERS.createXMLStreamWriter(text);
        this.attachments = message.attachments().iterator();
    }

    static void write(Message message, OutputStream out) throws IOException {
        try {
            EdXmlWriter writer = new EdXmlWriter(message, out);
            writer.xml.writeStartDocument("UTF-8", "1.0");
            writer.element(message.tree(), new Place("", "", ""), Set.of("xml", DECLARED));
            writer.xml.writeEndDocument();
            writer.xml.flush();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException below) throw below;
            throw new IOException("the message could not be written", e);
        }
        out.flush();
    }

    /** Where an element stands: the names around it, and the prefix that goes there. */
    private record Place(String parent, String above, String prefix) {}

    private void element(Element element, Place place, Set<String> declared) throws XMLStreamException, IOException {
        String name = element.name();
        boolean content = Xml.content(name, place.parent, place.above);
        boolean begins = content || (name.equals(Xml.ENVELOPE) && place.parent.equals(Xml.ROOT));
        String prefix = begins ? Xml.PREFIX + ":" : prefixOf(name, place);
        xml.writeStartElement(prefix + name);
        if (place.parent.isEmpty()) xml.writeAttribute(DECLARED, Xml.NAMESPACE);
        if (begins) xml.writeAttribute(DECLARED + ":" + Xml.PREFIX, Xml.NAMESPACE);
        Set<String> known = declare(element, declared);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        if (!element.text().isEmpty()) xml.writeCharacters(element.text());
        if (name.equals(Xml.ATTACHMENT) && place.parent.equals(Xml.ATTACHMENTS)) current = attachments.next();
        if (content) content(Objects.requireNonNull(current));
        Place within = new Place(name, place.parent, prefix);
        for (Element child : element.children()) element(child, within, known);
        xml.writeEndElement();
    }

    private static String prefixOf(String name, Place place) {
        if (name.indexOf(':') >= 0) return "";
        return name.equals(Xml.SIGNATURE) && place.parent.equals(Xml.HEADER) ? "" : place.prefix;
    }

    /** Declares the namespaces that whoever wrote the message before never declared. */
    private Set<String> declare(Element element, Set<String> declared) throws XMLStreamException {
        Set<String> known = new HashSet<>(declared);
        for (String key : element.attributes().keySet()) {
            if (key.startsWith(DECLARED + ":")) known.add(key.substring(DECLARED.length() + 1));
        }
        undeclared(element.name(), known);
        for (String key : element.attributes().keySet()) undeclared(key, known);
        return known;
    }

    private void undeclared(String name, Set<String> known) throws XMLStreamException {
        int colon = name.indexOf(':');
        if (colon < 0 || !known.add(name.substring(0, colon))) return;
        String prefix = name.substring(0, colon);
        xml.writeAttribute(DECLARED + ":" + prefix, prefix.equals("xlink") ? XLINK : NOWHERE_DECLARED + prefix);
    }

    /** The parser's writer is flushed first, so that the Base64 can go past it, as fast as deflate gives it. */
    private void content(Attachment attachment) throws XMLStreamException, IOException {
        xml.writeCharacters("");
        xml.flush();
        try (Streams.Base64Lines encoded = new Streams.Base64Lines(out);
                Zip zip = new Zip(encoded);
                InputStream in = attachment.content().open()) {
            ZipEntry entry = new ZipEntry(entryName(attachment));
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            Streams.copy(in, zip);
            zip.closeEntry();
        }
    }

    /** A UUID, by which readers know the zip, made from the attachment itself: writing twice gives the same bytes. */
    private static String entryName(Attachment attachment) {
        byte[] seed = (attachment.contentId() + "\n" + attachment.name()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed) + attachment.extension();
    }

    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out, StandardCharsets.UTF_8);
            buf = new byte[Streams.BUFFER];
        }
    }
}

package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.EdXmlException.Fault;

/**
 * Reads one message. It looks at local names, for live systems write prefixes that they never declare; prefixes of the
 * standard's namespace are dropped, others kept.
 */
final class EdXmlReader {
    private static final XMLInputFactory PARSERS = parsers();
    private static final String DECLARED = "xmlns";

    private final Limits limits;
    private final Scratch scratch;
    private final XMLStreamReader xml;
    private final Deque<Map<String, String>> scopes = new ArrayDeque<>();
    private final List<Content> contents = new ArrayList<>();
    private long chars;
    private int elements;

    private EdXmlReader(Limits limits, Scratch scratch, XMLStreamReader xml) {
        this.limits = limits;
        this.scratch = scratch;
        this.xml = xml;
    }

    static Message read(InputStream in, Scratch scratch, Limits limits) throws IOException {
        Characters characters = new Characters(in);
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(characters);
            EdXmlReader reader = new EdXmlReader(limits, scratch, xml);
            Element root = reader.root();
            return Message.read(root, reader.contents, limits);
        } catch (XMLStreamException e) {
            if (characters.empty()) throw new EdXmlException(Fault.EMPTY);
            throw broken(e);
        }
    }

    /** The fault of a broken text; or, where the stream below broke, its own exception. */
    static EdXmlException broken(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException below && !(below instanceof CharacterCodingException))
            throw below;
        return malformed(e.getLocation());
    }

    private static EdXmlException malformed(@Nullable Location at) {
        return new EdXmlException(
                Fault.MALFORMED, at == null ? "?" : at.getLineNumber(), at == null ? "?" : at.getColumnNumber());
    }

    /** The JDK's own parser, whatever else lies on the class path: its behaviour is the one that was tested. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        parsers.setProperty(XMLInputFactory.IS_COALESCING, false);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return parsers;
    }

    private Element root() throws XMLStreamException, IOException {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) throw new EdXmlException(Fault.DOCTYPE, line());
            event = xml.next();
        }
        String name = local(xml.getLocalName());
        if (!name.equals(Xml.ROOT)) throw new EdXmlException(Fault.NOT_EDXML, shown(name));
        Element root = element(1, "", "");
        while (xml.hasNext()) xml.next();
        return root;
    }

    private Element element(int depth, String parent, String above) throws XMLStreamException, IOException {
        if (depth > limits.depth()) throw new EdXmlException(Fault.TOO_DEEP, limits.depth(), line());
        if (++elements > limits.elements()) {
            throw new EdXmlException(Fault.ENVELOPE_TOO_LARGE, limits.elements());
        }
        scopes.push(scope());
        String name = known(name(xml.getLocalName()));
        Map<String, String> attributes = attributes();
        if (Xml.content(name, parent, above)) {
            keepContent();
            scopes.pop();
            return new Element(name, attributes, "", List.of());
        }
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) children.add(element(depth + 1, name, parent));
            else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                count(xml.getTextLength());
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
        scopes.pop();
        return new Element(
                name,
                attributes,
                children.isEmpty() ? text.toString() : text.toString().strip(),
                children);
    }

    private void keepContent() throws IOException, XMLStreamException {
        int number = contents.size() + 1;
        if (number > limits.attachments()) throw new EdXmlException(Fault.TOO_MANY_ATTACHMENTS, limits.attachments());
        Base64Text text = new Base64Text(xml, number, limits.attachmentBytes());
        contents.add(Packed.keep(text, number, scratch, limits));
        text.transferTo(OutputStream.nullOutputStream());
    }

    private Map<String, String> scope() {
        Map<String, String> scope = scopes.isEmpty() ? new HashMap<>() : scopes.peek();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (DECLARED.equals(xml.getAttributePrefix(i))) {
                scope = new HashMap<>(scope);
                scope.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }
        return scope;
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            count(local.length() + value.length());
            boolean declares = local.equals(DECLARED) || DECLARED.equals(prefix);
            if (declares && (value.equals(Xml.NAMESPACE) || local.equals(Xml.PREFIX) || local.equals(DECLARED)))
                continue;
            attributes.put(known(prefix == null || prefix.isEmpty() ? local : prefix + ":" + local), value);
        }
        return attributes;
    }

    /** The name without the prefix of the envelope, by whatever prefix that goes here. */
    private String name(String raw) {
        int colon = raw.indexOf(':');
        if (colon < 0) return raw;
        String prefix = raw.substring(0, colon);
        Map<String, String> scope = scopes.element();
        boolean ours = prefix.equals(Xml.PREFIX) || Xml.NAMESPACE.equals(scope.get(prefix));
        return ours ? raw.substring(colon + 1) : raw;
    }

    /** XML takes names that no element of ours may have, as one of two colons. */
    private String known(String name) {
        if (Xml.isName(name)) return name;
        throw malformed(xml.getLocation());
    }

    private void count(int more) {
        chars += more;
        if (chars > limits.envelopeChars()) {
            throw new EdXmlException(Fault.ENVELOPE_TOO_LARGE, limits.envelopeChars());
        }
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static String local(String raw) {
        return raw.substring(raw.indexOf(':') + 1);
    }

    private static String shown(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}

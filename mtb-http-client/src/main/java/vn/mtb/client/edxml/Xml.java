package vn.mtb.client.edxml;

import java.util.Locale;
import vn.mtb.client.BadInput;

/** What XML 1.0 can hold, and the names of the standard. */
final class Xml {
    /** The namespace of QCVN 102:2016, as default and under the prefix of the envelope. */
    static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    static final String PREFIX = "edXML";
    static final String ROOT = "edXML";
    static final String ENVELOPE = "edXMLEnvelope";
    static final String HEADER = "edXMLHeader";
    static final String BODY = "edXMLBody";
    static final String MANIFEST = "edXMLManifest";
    static final String MESSAGE_HEADER = "MessageHeader";
    static final String TRACES = "TraceHeaderList";
    static final String SIGNATURE = "Signature";
    static final String ATTACHMENTS = "AttachmentEncoded";
    static final String ATTACHMENT = "Attachment";
    static final String CONTENT = "ContentTransferEncoded";
    static final String ORGAN_ID = "OrganId";
    static final String DOCUMENT_ID = "DocumentId";
    static final String CONTENT_ID = "ContentId";

    private Xml() {}

    /** Whether an element is the content of an attachment, by its own name and those around it. */
    static boolean content(String name, String parent, String above) {
        return name.equals(CONTENT) && parent.equals(ATTACHMENT) && above.equals(ATTACHMENTS);
    }

    static void checkName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "«" + name + "» is no name of an element or attribute; write letters, digits"
                            + " or . _ - with at most one prefix");
        }
    }

    static boolean isName(String name) {
        boolean good = !name.isEmpty() && name.indexOf(':') == name.lastIndexOf(':') && !name.endsWith(":");
        for (int i = 0; good && i < name.length(); i++) good = named(name.charAt(i), i == 0);
        return good;
    }

    private static boolean named(char c, boolean first) {
        if (Character.isLetter(c) || c == '_') return true;
        return !first && (Character.isDigit(c) || c == '-' || c == '.' || c == ':' || c == '·');
    }

    static String text(String element, String text) {
        if (text.isBlank() && text.chars().allMatch(Xml::blank)) return "";
        check(element, text);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    static String attribute(String element, String text) {
        check(element, text);
        return text.replace("\r\n", " ").replace('\r', ' ').replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean blank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private static void check(String element, String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(c)) i++;
            boolean good = c >= ' ' ? (c < 0xFFFE && !surrogate(c)) || c > 0xFFFF : blank(c);
            if (!good) {
                throw new BadInput("no-character-of-xml", element, String.format(Locale.ROOT, "U+%04X", c), i + 1);
            }
        }
    }

    private static boolean surrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}

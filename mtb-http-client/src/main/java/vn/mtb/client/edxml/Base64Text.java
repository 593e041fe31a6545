package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.mtb.client.edxml.EdXmlException.Fault;

/**
 * The bytes of a Base64 text, pulled from the parser piece by piece. Blanks may stand anywhere; anything else that is no
 * Base64 is refused. At its end the parser stands on the end of the element.
 */
final class Base64Text extends InputStream {
    private static final int FOURS = 4 * 4 * 1024;

    private final XMLStreamReader xml;
    private final int attachment;
    private final long limit;

    private final byte[] encoded = new byte[FOURS];
    private byte[] plain = new byte[FOURS / 4 * 3];
    private int plainAt;
    private int plainEnd;
    private long decoded;

    private char[] piece = new char[0];
    private int pieceAt;
    private int pieceEnd;
    private long seen;
    private boolean atEnd;
    private boolean padded;

    Base64Text(XMLStreamReader xml, int attachment, long limit) {
        this.xml = xml;
        this.attachment = attachment;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (plainAt == plainEnd) if (!decodeMore()) return -1;
        int taken = Math.min(length, plainEnd - plainAt);
        System.arraycopy(plain, plainAt, into, from, taken);
        plainAt += taken;
        return taken;
    }

    private boolean decodeMore() throws IOException {
        int filled = 0;
        while (filled < FOURS && (pieceAt < pieceEnd || nextPiece())) filled = take(filled);
        if (filled == 0) return false;
        if (padded) throw wrong();
        try {
            if (filled == FOURS) {
                plainEnd = Base64.getDecoder().decode(encoded, plain);
            } else {
                plain = Base64.getDecoder().decode(Arrays.copyOf(encoded, filled));
                plainEnd = plain.length;
            }
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        padded = encoded[filled - 1] == '=';
        plainAt = 0;
        decoded += plainEnd;
        if (decoded > limit) throw new EdXmlException(Fault.ATTACHMENT_TOO_LARGE, attachment, limit);
        return true;
    }

    private int take(int filled) {
        int at = filled;
        while (pieceAt < pieceEnd && at < FOURS) {
            char c = piece[pieceAt++];
            if (c > ' ') {
                if (c > 'z') throw wrong();
                encoded[at++] = (byte) c;
            }
        }
        return at;
    }

    private boolean nextPiece() throws IOException {
        try {
            while (!atEnd) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    atEnd = true;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    throw wrong();
                } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    piece = xml.getTextCharacters();
                    pieceAt = xml.getTextStart();
                    pieceEnd = pieceAt + xml.getTextLength();
                    seen += xml.getTextLength();
                    if (pieceAt < pieceEnd) return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw EdXmlReader.broken(e);
        }
    }

    private EdXmlException wrong() {
        return new EdXmlException(Fault.WRONG_BASE64, attachment, seen - (pieceEnd - pieceAt));
    }
}

package vn.mtb.client.axis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import vn.mtb.client.Head;
import vn.mtb.client.Unreadable;

/**
 * Takes one long text out of a JSON answer as it comes (<i>văn bản dài trong trả lời JSON</i>): a parser would hold it whole. The text
 * goes where it is told to, and what is left around it, with an empty text in its place, is small and can be parsed.
 */
final class LongText {
    private static final int LARGEST_REST = 1 << 20;
    private static final int LONGEST_KEY = 64;
    private static final int BUFFER = 16 << 10;

    private final Head head;
    private final InputStream in;
    private final OutputStream text;
    private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;

    private LongText(Head head, InputStream in, OutputStream text) {
        this.head = head;
        this.in = in;
        this.text = text;
    }

    /**
     * Reads an answer to its end.
     *
     * @param object the name of the object at the top in which the text stands
     * @param name the name of the text
     * @return the JSON without the text
     */
    static byte[] divert(Head head, InputStream json, String object, String name, OutputStream text)
            throws IOException {
        LongText reading = new LongText(head, json, text);
        reading.read(object, name);
        return reading.rest.toByteArray();
    }

    private void read(String object, String name) throws IOException {
        int depth = 0;
        String last = "";
        String key = "";
        String around = "";
        boolean value = false;
        boolean found = false;
        for (int b = next(); b >= 0; b = next()) {
            keep(b);
            if (b == '"') {
                boolean wanted = value && !found && depth == 2 && around.equals(object) && key.equals(name);
                if (wanted) {
                    found = true;
                    take();
                    keep('"');
                } else {
                    last = pass();
                }
                value = false;
            } else if (b == ':') {
                key = last;
                value = true;
            } else if (b == '{' || b == '[') {
                if (++depth == 2) around = b == '{' ? key : "";
                value = false;
            } else if (b == '}' || b == ']') {
                depth--;
            } else if (b == ',') {
                value = false;
            }
        }
    }

    /** A text that stays; what it says matters only where it is short enough for a name. */
    private String pass() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        for (int b = next(); b != '"'; b = next()) {
            if (b < 0) throw broken();
            keep(b);
            if (said.size() < LONGEST_KEY) said.write(b);
            if (b == '\\') {
                int escaped = next();
                if (escaped < 0) throw broken();
                keep(escaped);
            }
        }
        keep('"');
        return said.toString(StandardCharsets.UTF_8);
    }

    private void take() throws IOException {
        while (true) {
            int from = at;
            while (at < filled && buffer[at] != '"' && buffer[at] != '\\' && (buffer[at] < 0 || buffer[at] >= ' '))
                at++;
            text.write(buffer, from, at - from);
            int b = next();
            if (b == '"') return;
            if (b == '\\') escape();
            else if (b < ' ') throw broken();
            else text.write(b);
        }
    }

    private void escape() throws IOException {
        int b = next();
        switch (b) {
            case '"', '\\', '/' -> text.write(b);
            case 'b' -> text.write('\b');
            case 'f' -> text.write('\f');
            case 'n' -> text.write('\n');
            case 'r' -> text.write('\r');
            case 't' -> text.write('\t');
            case 'u' -> unicode();
            default -> throw broken();
        }
    }

    private void unicode() throws IOException {
        char first = hex();
        if (!Character.isSurrogate(first)) {
            text.write(String.valueOf(first).getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!Character.isHighSurrogate(first) || next() != '\\' || next() != 'u') throw broken();
        char second = hex();
        if (!Character.isLowSurrogate(second)) throw broken();
        text.write(Character.toString(Character.toCodePoint(first, second)).getBytes(StandardCharsets.UTF_8));
    }

    private char hex() throws IOException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) throw broken();
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private void keep(int b) {
        if (rest.size() == LARGEST_REST) throw new Unreadable(head.failure("answer-too-long", LARGEST_REST));
        rest.write(b);
    }

    private int next() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) return -1;
        }
        return buffer[at++] & 0xFF;
    }

    private Unreadable broken() {
        return new Unreadable(head.failure("not-parsable", head.type().isEmpty() ? "—" : head.type()));
    }
}

package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a message, in UTF-8 as the standard has it, without the mark that some editors put in front. Wrong bytes are
 * an exception here, where the parser would print them; and nothing is allocated while it reads, as the JDK's own reader does.
 */
final class Characters extends Reader {
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(Streams.BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(Streams.BUFFER).flip();
    private boolean begun;
    private boolean ended;

    Characters(InputStream in) {
        this.in = in;
    }

    /** Whether the end came before anything else. */
    boolean empty() {
        return ended && !begun;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (!chars.hasRemaining()) if (!decodeMore()) return -1;
        int taken = Math.min(length, chars.remaining());
        chars.get(into, from, taken);
        return taken;
    }

    private boolean decodeMore() throws IOException {
        if (ended) return false;
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) bytes.position(bytes.position() + read);
        ended = read < 0;
        bytes.flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        if (result.isError()) result.throwException();
        chars.flip();
        if (!begun && chars.hasRemaining()) {
            begun = true;
            if (chars.get(0) == MARK) chars.get();
        }
        return true;
    }

    /** The stream is closed by whoever opened it. */
    @Override
    public void close() {}
}

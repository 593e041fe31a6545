package vn.mtb.client;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer with its body in memory (<i>trả lời</i>), which is never longer than the request allowed. */
public final class Answer extends Head {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:+-]+)", Pattern.CASE_INSENSITIVE);

    private final byte[] body;

    Answer(Head head, byte[] body) {
        super(head);
        this.body = body;
    }

    /** Turns bytes into what they mean (<i>bộ giải mã</i>). */
    @FunctionalInterface
    public interface Decoder<T> {
        /**
         * Decodes.
         *
         * @param body not empty
         * @return what it means
         * @throws IOException when it means nothing
         */
        T decode(byte[] body) throws IOException;
    }

    /**
     * The body.
     *
     * @return the bytes themselves, not a copy
     */
    public byte[] bytes() {
        return body;
    }

    /**
     * The body as text: JSON and XML without a character set are UTF-8, and so is everything else that names none.
     *
     * @return the text
     * @throws Unreadable when the bytes are not in the character set the server named, or nobody knows that set
     */
    public String text() {
        try {
            return charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Unreadable(failure("wrong-charset", type()));
        }
    }

    /**
     * What the body means. Whatever the decoder throws becomes {@link Unreadable}, and what a parser says of the text it met
     * never gets into an exception.
     *
     * @param decoder such as a JSON reader
     * @param <T> of what it means
     * @return what the decoder gives
     * @throws Unreadable when the body is empty or cannot be decoded
     */
    public <T> T decode(Decoder<T> decoder) {
        if (body.length == 0) throw new Unreadable(failure("empty-answer"));
        try {
            return decoder.decode(body);
        } catch (ClientException ours) {
            throw ours;
        } catch (IOException | RuntimeException parse) {
            throw new Unreadable(failure("not-parsable", type().isEmpty() ? "—" : type()), new Concealed(parse));
        }
    }

    private Charset charset() {
        Matcher named = CHARSET.matcher(header("Content-Type").orElse(""));
        if (type().endsWith("json") || !named.find()) return StandardCharsets.UTF_8;
        try {
            return Charset.forName(named.group(1).toUpperCase(Locale.ROOT));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new Unreadable(failure("wrong-charset", type()));
        }
    }

    @Override
    public String toString() {
        return super.toString() + ", " + body.length + " bytes";
    }
}

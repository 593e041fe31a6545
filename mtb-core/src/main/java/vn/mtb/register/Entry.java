package vn.mtb.register;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register (<i>dòng sổ</i>): the stored bytes as they are, and the digest over all of them. The line itself names
 * its register, subject, sequence and the digest of the line before, so nothing stands beside it that could differ from it.
 */
public final class Entry {
    private static final String LINK = ",\"previous\":\"";
    private static final int END = 2; // what closes the line after the digest: "}

    private final Chain chain;
    private final int sequence;
    private final String command;
    private final byte[] line;
    private final byte[] digest;

    private Entry(Chain chain, int sequence, String command, byte[] line) {
        this.chain = chain;
        this.sequence = sequence;
        this.command = command;
        this.line = line;
        this.digest = Sha256.of(line);
    }

    /**
     * Reads a stored line.
     *
     * @param text the whole line, without its end of line
     * @return the entry
     * @throws BadInput when the line does not begin and end as every line does, naming what is wrong
     */
    public static Entry of(String text) {
        LineHead head = LineHead.of(text);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) throw BadInput.of("$", "flaw-line-broken");
        return new Entry(head.chain(), head.sequence(), head.command(), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a line from its place in a store, so that one that cannot be read is named.
     *
     * @param text the whole line, without its end of line
     * @param place the place in its chain that the store says it has, from 0
     * @return the entry
     * @throws BadInput when the line does not begin and end as every line does, naming the place and what is wrong
     */
    public static Entry of(String text, int place) {
        try {
            return of(text);
        } catch (BadInput unreadable) {
            throw new BadInput(unreadable.flaws().stream()
                    .map(flaw -> new Flaw("line " + place + " " + flaw.path(), flaw.what()))
                    .toList());
        }
    }

    /**
     * Where it belongs.
     *
     * @return its register and subject
     */
    public Chain chain() {
        return chain;
    }

    /**
     * Its place in the chain.
     *
     * @return from 0
     */
    public int sequence() {
        return sequence;
    }

    /**
     * The idempotency key of the command that wrote it.
     *
     * @return the key
     */
    public String command() {
        return command;
    }

    /**
     * The stored text.
     *
     * @return one line of JSON
     */
    public String text() {
        return new String(line, StandardCharsets.UTF_8);
    }

    /**
     * The size of the stored line.
     *
     * @return bytes in UTF-8, without the end of line
     */
    public int size() {
        return line.length;
    }

    /**
     * The digest over the stored bytes.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return Sha256.hex(digest);
    }

    /**
     * The digest of the line before, as this line names it.
     *
     * @return 64 hexadecimal digits; zeros in the first line
     */
    public String previous() {
        return new String(line, line.length - END - Sha256.HEX, Sha256.HEX, StandardCharsets.US_ASCII);
    }

    /**
     * Whether it stands right after another line of its chain. The digest of that line is compared in place.
     *
     * @param before the line before, or null when this one is the first
     * @return true when chain, sequence and digest fit
     */
    public boolean follows(@Nullable Entry before) {
        if (before == null) return sequence == 0 && previous().equals(Sha256.NONE);
        return chain.equals(before.chain)
                && sequence == before.sequence + 1
                && Sha256.written(before.digest, line, line.length - END - Sha256.HEX);
    }

    /**
     * The first line that does not follow the one before it.
     *
     * @param lines one chain from its beginning
     * @return its place in the list; empty when the chain holds
     */
    public static Optional<Integer> firstBreak(List<Entry> lines) {
        Entry before = null;
        for (int i = 0; i < lines.size(); i++) {
            Entry line = lines.get(i);
            if (!line.follows(before)) return Optional.of(i);
            before = line;
        }
        return Optional.empty();
    }

    /** Whether a text ends as every line ends. */
    static boolean endsWithALink(String text) {
        int at = text.length() - END - Sha256.HEX;
        return at > LINK.length()
                && text.endsWith("\"}")
                && text.startsWith(LINK, at - LINK.length())
                && isHexadecimal(text, at, at + Sha256.HEX);
    }

    private static boolean isHexadecimal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) return false;
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that && Arrays.equals(line, that.line);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(line);
    }

    @Override
    public String toString() {
        return chain + " line " + sequence + " " + digest();
    }
}

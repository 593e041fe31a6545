package vn.mtb.client.edxml;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.EdXmlException.Fault;

/**
 * An attachment that came in the zip of the standard: one entry, named by a UUID. What the message calls it is not asked, for
 * live systems call the zip a PDF; and a bare office document, itself a zip of many entries, is left whole.
 */
final class Packed implements Content {
    private static final Pattern UUID_STEM = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(\\.[^/\\\\]*)?");
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END_OF_CENTRAL = 0x06054b50;
    private static final int LOCAL_SIZE = 30;
    private static final int END_SIZE = 22;
    private static final long RATIO_FROM = 1 << 20;
    private static final long UNKNOWN = 0xFFFFFFFFL;

    private final Content zip;
    private final int attachment;
    private final long packed;
    private final long unpacked;
    private final Limits limits;

    private Packed(Content zip, int attachment, long packed, long unpacked, Limits limits) {
        this.zip = zip;
        this.attachment = attachment;
        this.packed = packed;
        this.unpacked = unpacked;
        this.limits = limits;
    }

    /** Keeps the bytes of an attachment, and sees on the way whether they are such a zip. */
    static Content keep(InputStream bytes, int attachment, Scratch scratch, Limits limits) throws IOException {
        Ends ends = new Ends(bytes, attachment);
        Content kept = scratch.keep(ends);
        OptionalLong unpacked = ends.unpackedSizeOfTheOnlyEntry();
        if (unpacked.isEmpty()) return kept;
        Packed packed = new Packed(kept, attachment, ends.length, unpacked.getAsLong(), limits);
        if (packed.unpacked != UNKNOWN) packed.check(packed.unpacked);
        return packed;
    }

    @Override
    public String type() {
        return zip.type();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream below = zip.open();
        try {
            ZipInputStream in = new ZipInputStream(below, StandardCharsets.UTF_8);
            ZipEntry entry = in.getNextEntry();
            if (entry == null) throw new ZipException("no entry");
            return new Unpacking(in);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            below.close();
            throw new EdXmlException(Fault.BROKEN_ZIP, attachment);
        } catch (IOException e) {
            below.close();
            throw e;
        }
    }

    @Override
    public OptionalLong length() {
        return unpacked == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(unpacked);
    }

    private void check(long size) {
        boolean tooLarge = size > limits.unpackedBytes();
        boolean tooDense = size > RATIO_FROM && size / limits.ratio() > packed;
        if (tooLarge || tooDense) {
            throw new EdXmlException(Fault.ZIP_BOMB, attachment, limits.unpackedBytes(), limits.ratio());
        }
    }

    /** Counts what comes out, and turns the exceptions of the zip into ours. */
    private final class Unpacking extends FilterInputStream {
        private long out;

        Unpacking(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                int read = super.read(into, from, length);
                if (read > 0) check(out += read);
                return read;
            } catch (ZipException | EOFException e) {
                throw new EdXmlException(Fault.BROKEN_ZIP, attachment);
            }
        }
    }

    /** Passes bytes on and remembers the first and the last of them, where a zip says what is in it. */
    private static final class Ends extends FilterInputStream {
        private final byte[] head = new byte[LOCAL_SIZE + 128];
        private final byte[] tail = new byte[1024];
        private final int attachment;
        private int headLength;
        private int tailLength;
        private long length;

        Ends(InputStream in, int attachment) {
            super(in);
            this.attachment = attachment;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int wanted) throws IOException {
            int read = super.read(into, from, wanted);
            if (read > 0) remember(into, from, read);
            return read;
        }

        private void remember(byte[] bytes, int from, int count) {
            length += count;
            int first = Math.min(count, head.length - headLength);
            System.arraycopy(bytes, from, head, headLength, first);
            headLength += first;
            int last = Math.min(count, tail.length);
            int kept = Math.min(tailLength, tail.length - last);
            System.arraycopy(tail, tailLength - kept, tail, 0, kept);
            System.arraycopy(bytes, from + count - last, tail, kept, last);
            tailLength = kept + last;
        }

        /** Empty where this is no such zip; 4 GB less one where the zip does not say. */
        OptionalLong unpackedSizeOfTheOnlyEntry() {
            if (headLength < LOCAL_SIZE || tailLength < END_SIZE) return OptionalLong.empty();
            ByteBuffer start = ByteBuffer.wrap(head, 0, headLength).order(ByteOrder.LITTLE_ENDIAN);
            if (start.getInt(0) != LOCAL_HEADER) return OptionalLong.empty();
            int nameLength = start.getShort(26) & 0xFFFF;
            if (LOCAL_SIZE + nameLength > headLength) return OptionalLong.empty();
            String name = new String(head, LOCAL_SIZE, nameLength, StandardCharsets.UTF_8);
            if (!UUID_STEM.matcher(name).matches()) return OptionalLong.empty();
            return centralDirectory();
        }

        private OptionalLong centralDirectory() {
            byte[] last = Arrays.copyOf(tail, tailLength);
            ByteBuffer end = ByteBuffer.wrap(last).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tailLength - END_SIZE; at >= 0; at--) {
                if (end.getInt(at) != END_OF_CENTRAL) continue;
                if ((end.getShort(at + 10) & 0xFFFF) != 1) return OptionalLong.empty();
                int central = at - end.getInt(at + 12);
                boolean found = central >= 0 && central <= tailLength - 28 && end.getInt(central) == CENTRAL_HEADER;
                return OptionalLong.of(found ? end.getInt(central + 24) & UNKNOWN : UNKNOWN);
            }
            throw new EdXmlException(Fault.BROKEN_ZIP, attachment);
        }
    }
}

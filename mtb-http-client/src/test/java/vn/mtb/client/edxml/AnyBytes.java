package vn.mtb.client.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The reader over whatever bytes there are: it reads or gives its own exception, and what it read and can write it reads again. */
final class AnyBytes {
    private static final EdXml CODEC = EdXml.within(new Limits(100_000, 32, 2_000, 20, 1 << 20, 1 << 20, 100));

    private AnyBytes() {}

    static void read(byte[] bytes) {
        try (Scratch scratch = Scratch.temporary()) {
            Message message;
            try {
                message = CODEC.read(new ByteArrayInputStream(bytes), scratch);
            } catch (EdXmlException refused) {
                if (String.valueOf(refused.getMessage()).isEmpty())
                    throw new AssertionError("a refusal without a word", refused);
                return;
            }
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            try {
                EdXml.standard().write(message, written);
            } catch (IllegalArgumentException | EdXmlException notStrictOrOfABrokenZip) {
                return;
            }
            try (Scratch second = Scratch.temporary()) {
                EdXml.standard().read(new ByteArrayInputStream(written.toByteArray()), second);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("nothing here is a file or a socket", impossible);
        }
    }
}

package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of {@code docs/} that are generated and must not drift (<i>trang sinh từ mã</i>). */
public final class WrittenPages {
    private static final Path DOCS = Path.of("..", "docs");

    private WrittenPages() {}

    /**
     * Reads a page that people write.
     *
     * @param name the file in {@code docs/}
     * @return its text
     */
    public static String read(String name) {
        try {
            return Files.readString(DOCS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares a page with what the code says now; writes it instead when asked to.
     *
     * @param name the file in {@code docs/}
     * @param generated what the code says
     */
    public static void hold(String name, String generated) {
        Path file = DOCS.resolve(name);
        try {
            if (Boolean.getBoolean("mtb.write-docs")) Files.writeString(file, generated);
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as(
                            "docs/%s is stale; write it anew with: mvn -Pquick -pl mtb-core test -Dmtb.write-docs=true",
                            name)
                    .isEqualTo(generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

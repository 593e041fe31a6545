package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of {@code docs/} that is printed from the code (<i>trang in từ mã</i>): compared, or written anew when somebody asks for it. */
public final class GeneratedPage {
    private static final Path DOCS = Path.of("..", "docs");
    private static final String WRITE = "mtb.write-docs";

    private GeneratedPage() {}

    /**
     * Asserts that a page says what the code says.
     *
     * @param name the file in {@code docs/}
     * @param expected its text
     * @throws IOException when it cannot be read or written
     */
    public static void assertUpToDate(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (Boolean.getBoolean(WRITE)) Files.writeString(page, expected);
        assertThat(page)
                .as(
                        "docs/%s: write it anew with «mvn -Pquick -pl mtb-core test -D%s=true» and read the diff",
                        name, WRITE)
                .hasContent(expected);
    }
}

package vn.mtb.example.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.mtb.client.Transport;
import vn.mtb.law.Language;

/** The story as it is printed. */
final class Told {
    private Told() {}

    static String story(Options options, Path home, Door axis, Language language) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (Sandbox sandbox = Sandbox.start(options.at(0), Place.built().at(home), line -> {});
                Transport transport = Transport.builder().build()) {
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            new Story(sandbox, axis, transport, language, out).tell();
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}

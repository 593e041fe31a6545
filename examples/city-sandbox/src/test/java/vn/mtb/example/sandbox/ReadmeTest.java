package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.example.sandbox.Options.MailSystem;
import vn.mtb.law.Language;

@DisplayName("README nói đúng những gì mã làm")
class ReadmeTest {
    @TempDir
    private Path home;

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void the_story_prints_what_is_shown() throws Exception {
        String shown = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL)
                .matcher(readme())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        Options options = Options.DEFAULT.by(MailSystem.FAKE);

        assertThat(Told.story(options, home, Door.VNPT, Language.VIETNAMESE)).contains(shown);
    }

    @Test
    void every_option_door_and_fault_has_its_row() throws IOException {
        String readme = readme();

        for (Door door : Door.values()) {
            assertThat(readme)
                    .contains("| " + door.shown().in(Language.VIETNAMESE) + " · "
                            + door.shown().in(Language.ENGLISH) + " | `http://127.0.0.1:"
                            + door.port(Options.DEFAULT.port()) + "` |");
        }
        for (Fault fault : Fault.values()) assertThat(readme).contains("| `" + fault.word() + "` |");
        List<String> options = CitySandbox.usage()
                .lines()
                .map(line -> line.replaceFirst(" .*", ""))
                .toList();
        for (String option : options) assertThat(readme).contains("| `" + option + "` |");
        assertThat(Options.of(options)).isEqualTo(Options.DEFAULT.by(MailSystem.JAMES));
    }
}

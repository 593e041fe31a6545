package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.example.sandbox.Options.MailSystem;
import vn.mtb.law.Language;

@Tag("long")
@DisplayName("chuyện hai đơn vị, qua Apache James")
class StoryOverJamesTest {
    @TempDir
    private Path home;

    @BeforeEach
    void its_jars_are_at_hand() {
        Path file = Place.built().jamesClassPath();
        assumeTrue(
                James.classPath(file).isPresent(),
                () -> "Not tried with Apache James: " + file
                        + " is missing or names jars that are not there. Run mvn verify once with a network.");
    }

    @Test
    @DisplayName("kể như với máy chủ giả; dừng là hết: không còn tiến trình, không còn tệp của máy chủ thư")
    void the_same_is_told_as_with_the_fake_and_nothing_of_it_is_left() throws Exception {
        assertThat(told(MailSystem.JAMES)).isEqualTo(told(MailSystem.FAKE));

        assertThat(ProcessHandle.current().children()).isEmpty();
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".yaml") || name.endsWith(".secret"))
                    .hasSize(6);
        }
    }

    private List<String> told(MailSystem mail) throws Exception {
        return Told.story(Options.DEFAULT.by(mail), home, Door.VNPT, Language.VIETNAMESE)
                .lines()
                .toList();
    }
}

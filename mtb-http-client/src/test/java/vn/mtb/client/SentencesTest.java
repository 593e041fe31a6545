package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

@DisplayName("lỗi nào cũng có câu chữ, cả hai thứ tiếng")
class SentencesTest {
    private static final Path SOURCES = Path.of("src/main/java/vn/mtb/client");
    private static final Pattern CODE =
            Pattern.compile("(?:failure|Failure\\.of|new BadInput|checked|proxy)\\(\\s*\"([a-z0-9-]+)\"");

    private static Properties bundle(Language language) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = Transport.class.getResourceAsStream("messages_" + language.tag() + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        Set<String> vietnamese = new TreeSet<>(bundle(Language.VIETNAMESE).stringPropertyNames());
        assertThat(vietnamese).isEqualTo(new TreeSet<>(bundle(Language.ENGLISH).stringPropertyNames()));
        assertThat(vietnamese).hasSizeGreaterThan(20);
    }

    @Test
    void every_code_that_is_thrown_has_its_sentence() throws IOException {
        List<String> silent = new ArrayList<>();
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = CODE.matcher(Files.readString(file));
                while (code.find()) {
                    all.add(code.group(1));
                    for (Language language : Language.values()) {
                        if (!Messages.knows(language, code.group(1))) silent.add(file + " " + code.group(1));
                    }
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(8);
        assertThat(silent).isEmpty();
    }
}

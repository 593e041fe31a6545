package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("trả lời nào cũng đọc được hoặc bị từ chối bằng lỗi của mình")
class KeptAnswersTest {
    private static final Path KEPT = Path.of("src/test/resources/vn/mtb/client/mail");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "-1",
            "1e400",
            "99999999999999999999999",
            "0.5",
            "\"\"",
            "\"\\u0000\"",
            "\"x\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"a\":null}",
            "[\"error\",{},\"0\"]");

    private static List<Path> kept(String fuzzer) throws IOException {
        try (Stream<Path> files = Files.walk(KEPT.resolve(fuzzer + "Inputs"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void what_was_ever_found_stays_mended() throws IOException {
        assertThat(kept("JmapAnswerFuzzTest")).isNotEmpty();
        assertThat(kept("JmapEventsFuzzTest")).isNotEmpty();
        for (Path file : kept("JmapAnswerFuzzTest")) AnyAnswer.read(Files.readAllBytes(file));
        for (Path file : kept("JmapEventsFuzzTest")) AnyAnswer.events(Files.readAllBytes(file));
    }

    /** What a fuzzer does first, without one: every value of a good answer replaced by every other kind of value. */
    @Test
    void a_value_of_the_wrong_kind_brings_no_foreign_exception() throws IOException {
        for (Path file : kept("JmapAnswerFuzzTest")) {
            String good = Files.readString(file);
            for (int from = good.indexOf(':'); from >= 0; from = good.indexOf(':', from + 1)) {
                int to = from + 1;
                while (to < good.length() && ",}]".indexOf(good.charAt(to)) < 0) to++;
                for (String value : VALUES) {
                    String changed = good.substring(0, from + 1) + value + good.substring(to);
                    AnyAnswer.read(changed.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void answers_cut_and_changed_bring_no_foreign_exception() throws IOException {
        Random random = new Random(8620);
        for (Path file : kept("JmapAnswerFuzzTest")) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 500; i++) {
                byte[] changed =
                        java.util.Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int j = 0; j < i % 4 && changed.length > 0; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                AnyAnswer.read(changed);
            }
        }
    }
}

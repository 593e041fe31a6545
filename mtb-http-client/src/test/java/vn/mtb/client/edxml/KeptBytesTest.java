package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("byte nào cũng đọc được hoặc bị từ chối bằng lỗi của mình")
class KeptBytesTest {
    private static final Path FILES = Path.of("src/test/resources/vn/mtb/client/edxml");

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void what_was_ever_found_stays_mended() throws IOException {
        List<Path> kept = files(FILES.resolve("EdXmlFuzzTestInputs"));
        assertThat(kept).isNotEmpty();
        for (Path file : kept) AnyBytes.read(Files.readAllBytes(file));
    }

    /** What a fuzzer does first, without one: each sample cut, and with a few bytes changed. */
    @Test
    void samples_cut_and_changed_bring_no_foreign_exception() throws IOException {
        Random random = new Random(102);
        for (Path file : files(FILES)) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 60; i++) {
                byte[] changed =
                        java.util.Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int j = 0; j < i % 4 && changed.length > 0; j++) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }
                AnyBytes.read(changed);
            }
        }
    }
}

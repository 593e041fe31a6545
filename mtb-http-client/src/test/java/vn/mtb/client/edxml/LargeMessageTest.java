package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("long")
@DisplayName("tệp đính kèm lớn trong bộ nhớ nhỏ")
class LargeMessageTest {

    @Test
    void fifty_and_five_hundred_megabytes_take_the_same_memory_in_a_heap_of_64() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeMessage.class.getName(),
                        "50",
                        "500")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> allocated = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(Long::valueOf)
                .toList();
        assertThat(process.waitFor()).isZero();
        assertThat(allocated).hasSize(2);
        assertThat(allocated.get(1)).isCloseTo(allocated.get(0), within(1L << 20));
    }
}

package vn.mtb.spring.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.FileSystemResource;
import vn.mtb.party.UnitId;

/** A regulation is read again while the application runs; what cannot be used leaves the one before in force. */
@ExtendWith(OutputCaptureExtension.class)
class RegulationsTest {
    private static final String TEXT =
            """
            quy chế:
              số: %s
              trích yếu: Quy chế thử
              ngày ký: 30/3/2017
              người ký: cb-1
              hiệu lực từ: 1/6/2018
            đơn vị: {mã: %s, loại: sở}
            """;
    private static final Instant NOW = Instant.parse("2018-12-03T02:00:00Z");

    @TempDir
    Path folder;

    private Path file;
    private int seconds;

    @BeforeEach
    void a_file() throws IOException {
        file = folder.resolve("quy-che.yaml");
        write(TEXT.formatted("1/QĐ-TEST", "SNV"));
    }

    /** A file system may tell time by the second only: every writing is a second later. */
    private void write(String text) throws IOException {
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(seconds++)));
    }

    private Regulations regulations() {
        return new Regulations(
                List.of(new RegulationFiles(SNV, List.of(new FileSystemResource(file)))), InstantSource.fixed(NOW));
    }

    private static String number(Regulations regulations) {
        return regulations.of(SNV).regulation(day("2018-12-03")).orElseThrow().heading().number();
    }

    @Test
    void a_new_text_takes_effect_when_it_is_looked_for() throws IOException {
        Regulations regulations = regulations();
        write(TEXT.formatted("2/QĐ-TEST", "SNV"));
        assertThat(number(regulations)).isEqualTo("1/QĐ-TEST");

        assertThat(regulations.refresh()).containsExactly(SNV);

        assertThat(number(regulations)).isEqualTo("2/QĐ-TEST");
        assertThat(regulations.refresh()).isEmpty();
    }

    @Test
    void a_bad_text_leaves_the_one_before_in_force_and_says_so_once(CapturedOutput output) throws IOException {
        Regulations regulations = regulations();
        String before = regulations.inForce().get(0).files().get(0).digest();
        write("quy chế: {số: 3}\n");

        assertThat(regulations.refresh()).isEmpty();
        assertThat(regulations.refresh()).isEmpty();

        assertThat(number(regulations)).isEqualTo("1/QĐ-TEST");
        Regulations.InForce kept = regulations.inForce().get(0);
        assertThat(kept.files().get(0).digest()).isEqualTo(before);
        assertThat(kept.rejected().orElseThrow()).contains("quy-che.yaml:1:");
        assertThat(output.getAll().split("stays as it was", -1)).hasSize(2);
    }

    @Test
    void the_regulation_of_another_unit_and_a_file_that_vanished_are_not_taken_either() throws IOException {
        Regulations regulations = regulations();
        write(TEXT.formatted("2/QĐ-TEST", "STC"));
        assertThat(regulations.refresh()).isEmpty();
        assertThat(regulations.inForce().get(0).rejected().orElseThrow()).contains("STC");

        Files.delete(file);
        assertThat(regulations.refresh()).isEmpty();

        assertThat(number(regulations)).isEqualTo("1/QĐ-TEST");
        assertThat(regulations.inForce().get(0).rejected().orElseThrow()).contains("không có tệp");
    }

    @Test
    void the_old_text_put_back_is_in_force_without_reproach_and_a_better_one_is_taken() throws IOException {
        Regulations regulations = regulations();
        write("không phải quy chế");
        regulations.refresh();
        write(TEXT.formatted("1/QĐ-TEST", "SNV"));

        assertThat(regulations.refresh()).isEmpty();
        assertThat(regulations.inForce().get(0).rejected()).isEmpty();

        write("không phải quy chế");
        regulations.refresh();
        write(TEXT.formatted("4/QĐ-TEST", "SNV"));
        assertThat(regulations.refresh()).containsExactly(SNV);
        assertThat(regulations.inForce().get(0).rejected()).isEmpty();
    }

    @Test
    void whoever_judges_meanwhile_sees_one_text_or_the_other() throws Exception {
        Regulations regulations = regulations();
        AtomicBoolean stop = new AtomicBoolean();
        AtomicBoolean torn = new AtomicBoolean();
        Thread judging = new Thread(() -> {
            while (!stop.get()) {
                String number = number(regulations);
                if (!number.equals("1/QĐ-TEST") && !number.equals("2/QĐ-TEST")) torn.set(true);
            }
        });
        judging.start();
        for (int i = 0; i < 50; i++) {
            write(TEXT.formatted(i % 2 == 0 ? "2/QĐ-TEST" : "1/QĐ-TEST", "SNV"));
            assertThat(regulations.refresh()).hasSize(1);
        }
        stop.set(true);
        judging.join();

        assertThat(torn).isFalse();
    }

    @Test
    void rules_of_a_unit_that_is_not_served_are_asked_in_vain() {
        Regulations regulations = regulations();

        assertThatThrownBy(() -> regulations.of(new UnitId("STC")))
                .isInstanceOf(UnknownUnit.class)
                .hasMessageContaining("mtb.units.STC");
    }
}

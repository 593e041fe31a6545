package vn.mtb.example.starter;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Status;

/** The sample as it is started by hand, on the register's own file and on PostgreSQL. */
@ExtendWith(OutputCaptureExtension.class)
class SampleTest {
    private static final Path SOURCE = Path.of("src", "main", "java", "vn", "mtb", "example", "starter", "Sample.java");
    private static final Path REGULATION = Path.of("..", "unit-regulations", "so-noi-vu.yaml");

    @TempDir
    Path folder;

    @Test
    void it_is_under_thirty_lines() throws IOException {
        assertThat(Files.readAllLines(SOURCE)).hasSizeLessThan(30);
    }

    @Test
    void the_readme_shows_it() throws IOException {
        String source = Files.readString(SOURCE);
        String shown = source.substring(source.indexOf("@SpringBootApplication\n"));
        assertThat(dense(Files.readString(Path.of("..", "..", "README.md")))).contains(dense(shown));
    }

    private static String dense(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    void by_the_citys_rules_alone_a_unit_may_not_buy(CapturedOutput output) {
        try (ConfigurableApplicationContext running = start("--mtb.register.path=" + folder)) {
            assertThat(tablet(running)).isEqualTo(Status.ABSENT);
            assertThat(output.getOut())
                    .contains("khoản 3 Điều 8", "MTB: đơn vị · units: SNV", "tệp H2 · H2 file " + folder);
        }
    }

    @Test
    void by_a_regulation_of_its_own_it_buys_once_however_often_it_is_started(CapturedOutput output) {
        String[] arguments = {"--mtb.register.path=" + folder, "--mtb.units.SNV.regulation=" + REGULATION.toUri()};
        start(arguments).close();

        try (ConfigurableApplicationContext again = start(arguments)) {
            assertThat(tablet(again)).isEqualTo(Status.RECEIVED);
            assertThat(unit(again).register().length(vn.mtb.register.Subject.tablet(new TabletId("MTB-7"))))
                    .isEqualTo(1);
            assertThat(output.getOut()).contains("khoản 2 Điều 3 Quy chế của SNV", "so-noi-vu.yaml");
        }
    }

    @Test
    void the_same_application_runs_on_postgresql() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
                ConfigurableApplicationContext running = start(
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--mtb.register.path=" + folder.resolve("unused"),
                        "--mtb.units.SNV.regulation=" + REGULATION.toUri())) {
            assertThat(tablet(running)).isEqualTo(Status.RECEIVED);
            assertThat(folder.resolve("unused")).doesNotExist();
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.run(Sample.class, arguments);
    }

    private static ServedUnit unit(ConfigurableApplicationContext running) {
        return running.getBean(Units.class).of(new UnitId("SNV"));
    }

    private static Status tablet(ConfigurableApplicationContext running) {
        return unit(running).register().tablet(new TabletId("MTB-7")).status();
    }
}

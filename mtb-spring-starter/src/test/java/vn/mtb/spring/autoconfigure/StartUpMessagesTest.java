package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** What an administrator reads when the configuration is wrong: the property, its value, what to do, in both languages. */
@ExtendWith(OutputCaptureExtension.class)
class StartUpMessagesTest {
    private static final String REGULATION = """
            quy chế:
              số: 1/QĐ-TEST
              trích yếu: Quy chế thử
              ngày ký: 30/3/2017
              người ký: cb-1
              hiệu lực từ: 1/6/2018
            đơn vị: {mã: %s, loại: sở}
            %s""";

    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    private String fails(CapturedOutput output, String... properties) {
        try (ConfigurableApplicationContext started = start(properties)) {
            throw new AssertionError("started with " + List.of(properties) + ": " + started);
        } catch (RuntimeException expected) {
            return output.getAll();
        }
    }

    private ConfigurableApplicationContext start(String... properties) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
        List<String> arguments = new ArrayList<>();
        if (!String.join(" ", properties).contains("mtb.register.path=")) {
            arguments.add("--mtb.register.path=" + folder.resolve("register"));
        }
        for (String property : properties) arguments.add("--" + property);
        return application.run(arguments.toArray(String[]::new));
    }

    private String regulation(String unit, String sections) throws IOException {
        Path file = folder.resolve("quy-che.yaml");
        Files.writeString(file, REGULATION.formatted(unit, sections));
        return "mtb.units.SNV.regulation=" + file.toUri();
    }

    @Test
    void no_unit_at_all(CapturedOutput output) {
        assertThat(fails(output))
                .contains("chưa khai báo đơn vị nào", "no unit is configured", "thêm mtb.agency-code: <mã đơn vị>");
    }

    @Test
    void a_code_that_is_none(CapturedOutput output) {
        assertThat(fails(output, "mtb.agency-code=SNV Hà Nội"))
                .contains("mtb.agency-code = SNV Hà Nội", "không phải mã đơn vị", "is no agency code", "[H26.12]");
    }

    @Test
    void a_regulation_that_is_not_there(CapturedOutput output) {
        assertThat(fails(output, "mtb.units.SNV.regulation=file:/nowhere/quy-che.yaml"))
                .contains("mtb.units.SNV.regulation", "/nowhere/quy-che.yaml", "không có tệp", "there is no file");
    }

    @Test
    void a_regulation_that_cannot_be_read_as_one(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("quy-che.yaml"), "quy chế: {số: 1/QĐ-TEST}\nđơn vị: SNV\n");

        assertThat(fails(output, "mtb.units.SNV.regulation=" + file.toUri()))
                .contains("quy-che.yaml:1:", "quy-che.yaml:2:", "không dùng được", "cannot be used");
    }

    @Test
    void a_regulation_of_another_unit(CapturedOutput output) throws IOException {
        assertThat(fails(output, regulation("STC", "")))
                .contains("là quy chế của STC, không phải của SNV", "is the regulation of STC, not of SNV");
    }

    @Test
    void a_regulation_that_loosens_the_citys_names_the_clause(CapturedOutput output) throws IOException {
        String loose = """
                trang bị thêm:
                  chức vụ: [technician]
                  điều khoản: khoản 1 Điều 3
                """;

        assertThat(fails(output, regulation("SNV", loose)))
                .contains("không phù hợp với Quy chế của Thành phố", "khoản 1 Điều 3", "khoản 3 Điều 8");
    }

    @ParameterizedTest
    @CsvSource({
        "mtb.agency-kode=SNV, mtb.agency-code",
        "mtb.regsiter.path=/x, mtb.register.path",
        "mtb.units.SNV.kynd=DEPARTMENT, mtb.units[SNV].kind",
        "mtb.units.H26.12.kind=DEPARTMENT, mtb.units[H26.12].kind",
        "mtb.checkpoints.evry=1d, mtb.checkpoints.every",
    })
    void a_property_that_does_not_exist_names_the_nearest_one(String property, String meant, CapturedOutput output) {
        assertThat(fails(output, "mtb.agency-code=SNV", property))
                .contains("không có thuộc tính", "there is no property", "→ " + meant);
    }

    @Test
    void a_kind_that_is_none_names_all_kinds(CapturedOutput output) {
        assertThat(fails(output, "mtb.units.SNV.kind=SO"))
                .contains(
                        "mtb.units.snv.kind",
                        "SO",
                        "DEPARTMENT, AGENCY, INSPECTORATE",
                        "viết một trong · write one of");
    }

    @Test
    void a_duration_out_of_range(CapturedOutput output) {
        assertThat(fails(output, "mtb.agency-code=SNV", "mtb.checkpoints.every=0s"))
                .contains("mtb.checkpoints.every = 0s", "phải từ 1 giây trở lên · must be at least 1s");
    }

    @Test
    void a_sub_unit_without_a_parent(CapturedOutput output) {
        assertThat(fails(output, "mtb.units.SNV-VP.kind=SUB_UNIT"))
                .contains("mtb.units.SNV-VP.parent", "chưa nêu thuộc");
    }

    @Test
    void focal_bodies_on_the_same_days(CapturedOutput output) {
        assertThat(fails(
                        output,
                        "mtb.agency-code=SNV",
                        "mtb.focal-body[0].unit=SKHCN",
                        "mtb.focal-body[0].from=2025-02-28"))
                .contains("mtb.focal-body[0].from = 2025-02-28", "đến hết 28/2/2025", "until 28/2/2025");
    }

    @Test
    void a_folder_that_cannot_be_written(CapturedOutput output) throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");

        assertThat(fails(output, "mtb.agency-code=SNV", "mtb.register.path=" + file.resolve("register")))
                .contains("mtb.register.path", "không ghi được vào thư mục", "cannot be written");
    }

    @Test
    void a_file_that_another_process_has_open(CapturedOutput output) throws IOException {
        start("mtb.agency-code=SNV").close();
        Path file = folder.resolve("register").resolve("mtb.mv.db");

        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(fails(output, "mtb.agency-code=SNV"))
                    .contains(
                            "mtb.register.path",
                            file.toString(),
                            "một tiến trình khác",
                            "another process",
                            "PostgreSQL");
        }
    }

    @Test
    void tables_that_nobody_made(CapturedOutput output) {
        assertThat(fails(output, "mtb.agency-code=SNV", "mtb.register.migrate=false"))
                .contains("mtb.register.migrate = false", "chưa có các bảng", "does not have the tables");
    }

    @Test
    void a_database_that_cannot_be_reached_keeps_its_password(CapturedOutput output) {
        assertThat(fails(
                        output,
                        "mtb.agency-code=SNV",
                        "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/mtb?password=canary-7316"))
                .contains("spring.datasource.url", "không kết nối được", "cannot be reached")
                .doesNotContain("canary-7316");
    }
}

package vn.mtb.benchmarks.durable;

import com.sun.management.OperatingSystemMXBean;
import jakarta.validation.constraints.NotBlank;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.validation.annotation.Validated;

/**
 * What the starter adds to the start of an application that has JDBC, validation and Flyway on an H2 file anyway (<i>thời gian khởi động</i>):
 * processor time of a fresh virtual machine until the application is ready, on a database that was migrated before. The plain one has no jar of MTB on its class path.
 * Argument: rounds.
 */
public final class StartUp {
    private static final int MICROS = 1_000;

    private StartUp() {}

    /** The application without MTB. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableConfigurationProperties(PlainSettings.class)
    static class Plain {
        public static void main(String[] arguments) {
            ready(Plain.class, arguments);
        }

        @Bean
        Flyway flyway(DataSource source) {
            Flyway flyway =
                    Flyway.configure().dataSource(source).locations("db/plain").load();
            flyway.migrate();
            return flyway;
        }
    }

    /** Its settings, validated. */
    @Validated
    @ConfigurationProperties("plain")
    record PlainSettings(@NotBlank String name) {}

    /** The same application with the starter. */
    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableConfigurationProperties(PlainSettings.class)
    static class WithStarter extends Plain {
        public static void main(String[] arguments) {
            ready(WithStarter.class, arguments);
        }
    }

    /**
     * Runs and prints.
     *
     * @param arguments rounds (15)
     * @throws IOException when a virtual machine cannot be started
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Bench.machine();
        Path folder = Files.createTempDirectory("start-up");
        String all = System.getProperty("java.class.path");
        String plain = Arrays.stream(all.split(File.pathSeparator))
                .filter(jar -> !Path.of(jar).getFileName().toString().startsWith("mtb-"))
                .collect(Collectors.joining(File.pathSeparator));
        Map<String, List<Long>> micros = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            long without = started(Plain.class, plain, folder);
            long with = started(WithStarter.class, all, folder);
            if (round < 0) continue; // the database is made
            micros.computeIfAbsent("plain", any -> new ArrayList<>()).add(without);
            micros.computeIfAbsent("with the starter", any -> new ArrayList<>()).add(with);
            micros.computeIfAbsent("difference", any -> new ArrayList<>()).add(with - without);
        }
        System.out.println("| application | processor time until it is ready, best ms | median ms |");
        micros.forEach((name, times) -> System.out.println("| " + name + " | "
                + times.stream().sorted().findFirst().orElseThrow() / MICROS + " | "
                + times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow() / MICROS + " |"));
    }

    private static long started(Class<?> application, String classPath, Path folder)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        application.getName(),
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve(application.getSimpleName()),
                        "--plain.name=SNV",
                        "--mtb.agency-code=SNV",
                        "--logging.level.root=warn")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        if (process.waitFor() != 0) throw new IllegalStateException(application.getSimpleName() + " ended: " + said);
        return Long.parseLong(said.substring(said.lastIndexOf('\n') + 1));
    }

    private static void ready(Class<?> application, String[] arguments) {
        SpringApplication spring = new SpringApplication(application);
        spring.setBannerMode(Banner.Mode.OFF);
        ConfigurableApplicationContext context = spring.run(arguments);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() / MICROS);
        context.close();
    }
}

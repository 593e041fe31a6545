package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Directory;
import vn.mtb.register.Flaw;
import vn.mtb.register.Journal;
import vn.mtb.spring.Life;
import vn.mtb.spring.operations.Checkpoints;
import vn.mtb.spring.operations.Clockwork;
import vn.mtb.spring.operations.Meters;
import vn.mtb.spring.operations.MtbEndpoint;
import vn.mtb.spring.operations.Overview;
import vn.mtb.spring.operations.Overviews;
import vn.mtb.spring.operations.RegisterHealth;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Units;

@ExtendWith(OutputCaptureExtension.class)
class MtbOperationsAutoConfigurationTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");

    @TempDir
    Path folder;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        MtbRegisterFileAutoConfiguration.class,
                        MtbAutoConfiguration.class,
                        MtbOperationsAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class))
                .withPropertyValues(
                        "mtb.register.path=" + folder.resolve("register"),
                        "mtb.agency-code=SNV",
                        "management.endpoints.web.exposure.include=mtb");
    }

    @Test
    void health_overview_info_and_meters_stand_where_actuator_is() {
        runner().withBean(MeterRegistry.class, SimpleMeterRegistry::new).run(context -> {
            Life life = new Life(context.getBean(Units.class).of(SNV), "k-").recorded(TABLET, "SN-0042");
            life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse());

            assertThat(context.getBean(RegisterHealth.class).health().getStatus())
                    .isEqualTo(Status.UP);
            Overview overview = context.getBean(Overviews.class).now();
            assertThat(overview.units().get(0).tablets()).isEqualTo(Map.of("IN_KEEPING", 1L));
            assertThat(overview.units().get(0).regulation()).isEmpty();
            Info.Builder info = new Info.Builder();
            context.getBean(InfoContributor.class).contribute(info);
            assertThat(info.build().getDetails().get("mtb")).asString().contains("library", "regulations");
            MeterRegistry meters = context.getBean(MeterRegistry.class);
            assertThat(meters.get(Meters.NAME).tag("outcome", "settled").timer().count())
                    .isEqualTo(4);
            assertThat(meters.get(Meters.NAME).tag("outcome", "refused").timer().count())
                    .isEqualTo(1);
            assertThat(meters.getMeters())
                    .allSatisfy(meter -> assertThat(meter.getId().getTags()).hasSizeLessThanOrEqualTo(1));
        });
    }

    @Test
    void the_endpoint_stands_only_where_it_is_exposed() {
        runner().run(context -> assertThat(context).hasSingleBean(MtbEndpoint.class));
        runner().withPropertyValues("management.endpoint.mtb.access=NONE")
                .run(context -> assertThat(context).doesNotHaveBean(MtbEndpoint.class));
        runner().withPropertyValues("management.health.mtb.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(RegisterHealth.class));
    }

    @Test
    void without_actuator_and_metrics_on_the_class_path_the_rest_works() {
        runner().withClassLoader(new FilteredClassLoader(
                        Endpoint.class, HealthIndicator.class, InfoContributor.class, MeterRegistry.class))
                .run(context -> {
                    assertThat(context).hasNotFailed().hasSingleBean(Overviews.class);
                    assertThat(context)
                            .doesNotHaveBean("mtbEndpoint")
                            .doesNotHaveBean("mtbHealthIndicator")
                            .doesNotHaveBean("mtbInfoContributor")
                            .doesNotHaveBean("mtbMeters");
                });
    }

    @Test
    void nothing_runs_from_time_to_time_unless_it_is_switched_on() {
        runner().run(context -> {
            assertThat(context).doesNotHaveBean(Clockwork.class);
            assertThat(threads()).noneMatch(name -> name.startsWith("mtb-clockwork"));
        });
        for (String property :
                List.of("mtb.regulation.reload", "mtb.reminders.every", "mtb.checkpoints.every", "mtb.reads.kept")) {
            runner().withPropertyValues(property + "=48h").run(context -> {
                assertThat(context.getBean(Clockwork.class).isRunning()).isTrue();
                assertThat(threads()).anyMatch(name -> name.startsWith("mtb-clockwork"));
            });
            assertThat(threads()).noneMatch(name -> name.startsWith("mtb-clockwork"));
        }
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    }

    @Test
    void checkpoints_are_signed_with_the_configured_key_which_is_never_said(CapturedOutput output) throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
        Path file = folder.resolve("canary-place.pem");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n" + secret + "\n-----END PRIVATE KEY-----\n");

        runner().withPropertyValues("mtb.checkpoints.key=" + file.toUri()).run(context -> {
            new Life(context.getBean(Units.class).of(SNV), "k-").recorded(TABLET, "SN-0042");
            Checkpoints.Verified found = context.getBean(Checkpoints.class).take();

            assertThat(found.findings()).isEmpty();
            Checkpoint taken = context.getBean(Journal.class).lastCheckpoint().orElseThrow();
            assertThat(taken.signedBy(pair.getPublic())).isTrue();
            Health health = context.getBean(RegisterHealth.class).health();
            assertThat(health.getDetails())
                    .containsEntry("verifiedCheckpoint", 1)
                    .containsEntry("findings", 0);
            assertThat(context.getBean(Overviews.class)
                            .now()
                            .lastCheckpoint()
                            .orElseThrow()
                            .signed())
                    .isTrue();
        });
        assertThat(output.getAll()).doesNotContain(secret).doesNotContain("canary-place");
    }

    @Test
    void a_key_that_is_none_is_told_without_showing_it(CapturedOutput output) throws Exception {
        Path file = Files.writeString(
                folder.resolve("k.pem"), "-----BEGIN PRIVATE KEY-----\nY2FuYXJ5\n-----END PRIVATE KEY-----\n");

        runner().withPropertyValues("mtb.checkpoints.key=" + file.toUri())
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfiguration.class)
                        .hasMessageContaining("the key is no Ed25519 key"));
        assertThat(output.getAll()).doesNotContain("Y2FuYXJ5", "canary");
    }

    @Test
    void public_keys_without_a_key_that_signs_are_told() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String half = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
        Path file = Files.writeString(
                folder.resolve("p.pem"), "-----BEGIN PUBLIC KEY-----\n" + half + "\n-----END PUBLIC KEY-----\n");

        runner().withPropertyValues("mtb.checkpoints.public-keys=" + file.toUri())
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfiguration.class)
                        .hasMessageContaining("the next checkpoint would bear no signature"));
    }

    @Test
    void checkpoints_of_an_earlier_key_are_checked_with_its_public_half() throws Exception {
        KeyPair earlier = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair now = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path half = pem("earlier.pem", "PUBLIC KEY", earlier.getPublic().getEncoded());
        Path key = pem("now.pem", "PRIVATE KEY", now.getPrivate().getEncoded());

        runner().withPropertyValues(
                        "mtb.checkpoints.key=" + key.toUri(), "mtb.checkpoints.public-keys[0]=" + half.toUri())
                .run(context -> {
                    Journal journal = context.getBean(Journal.class);
                    new Life(context.getBean(Units.class).of(SNV), "k-").recorded(TABLET, "SN-0042");
                    journal.append(Checkpoint.next(journal, Instant.EPOCH).signed(earlier.getPrivate()));
                    assertThat(context.getBean(Checkpoints.class).take().findings())
                            .isEmpty();
                    journal.append(Checkpoint.next(journal, Instant.EPOCH));
                    assertThat(context.getBean(RegisterHealth.class).health().getStatus())
                            .isEqualTo(Status.UP);
                    assertThat(context.getBean(Checkpoints.class).verify().findings())
                            .extracting(Flaw::path)
                            .containsExactly("checkpoint 3");
                    assertThat(context.getBean(RegisterHealth.class).health().getStatus())
                            .isEqualTo(Status.DOWN);
                });
    }

    private Path pem(String name, String kind, byte[] der) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                        + "-----\n");
    }

    @Test
    void names_of_people_and_what_acts_say_reach_no_log(CapturedOutput output) {
        runner().withPropertyValues("mtb.reminders.every=1h", "logging.level.vn.mtb=trace")
                .run(context -> {
                    Directory directory = context.getBean(Directory.class);
                    directory.enter(
                            new PersonId("p-03"),
                            new Directory.Card("Canary Nguyễn Văn Chim", "canary-post", "canary@x.vn"));
                    Life life = new Life(context.getBean(Units.class).of(SNV), "k-")
                            .recorded(TABLET, "SN-CANARY")
                            .staffed();
                    life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse()).orElseThrow();
                    context.getBean(Checkpoints.class).take();
                });

        assertThat(output.getAll()).doesNotContainIgnoringCase("canary").doesNotContain("p-03");
    }
}

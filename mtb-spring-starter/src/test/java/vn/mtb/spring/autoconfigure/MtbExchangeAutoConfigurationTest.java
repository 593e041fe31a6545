package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.env.MockEnvironment;
import vn.mtb.client.Guard;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.party.UnitId;
import vn.mtb.spring.exchange.Doors;
import vn.mtb.spring.exchange.Inbox;
import vn.mtb.spring.exchange.InboxTerms;
import vn.mtb.spring.exchange.Outbox;
import vn.mtb.spring.exchange.OutboxHealth;
import vn.mtb.spring.exchange.OutboxSender;
import vn.mtb.spring.exchange.OutboxTerms;
import vn.mtb.spring.unit.Misconfiguration;

@DisplayName("tự cấu hình gửi, nhận")
class MtbExchangeAutoConfigurationTest {
    private static final String CANARY = "chim-hoang-yen";
    private static final UnitId UNIT = new UnitId("H26.12");

    @TempDir
    Path folder;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        MtbRegisterFileAutoConfiguration.class,
                        MtbAutoConfiguration.class,
                        MtbExchangeAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class))
                .withPropertyValues(
                        "mtb.agency-code=H26.12", "mtb.register.path=" + folder.resolve("register"), "KEY=" + CANARY);
    }

    private ApplicationContextRunner withDoors() throws IOException {
        Path password = Files.writeString(folder.resolve("password"), CANARY + "\n");
        return runner().withPropertyValues(
                        "mtb.mail[H26.12].address=http://127.0.0.1:1",
                        "mtb.mail[H26.12].user=vanthu",
                        "mtb.mail[H26.12].password=file:" + password,
                        "mtb.axis[H26.12].dialect=vnpt",
                        "mtb.axis[H26.12].address=http://127.0.0.1:1",
                        "mtb.axis[H26.12].system-id=sys-1",
                        "mtb.axis[H26.12].secret=env:KEY");
    }

    @Test
    void nothing_leaves_and_nothing_comes_in_unless_it_is_switched_on() {
        runner().run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context).doesNotHaveBean(Outbox.class);
            assertThat(context).doesNotHaveBean(OutboxSender.class);
            assertThat(context).doesNotHaveBean(Inbox.class);
            assertThat(context).doesNotHaveBean(Transport.class);
            assertThat(context).hasSingleBean(Guard.class);
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().startsWith("mtb-outbox")
                            || thread.getName().startsWith("mtb-inbox"));
        });
    }

    @Test
    void doors_are_made_from_references_and_print_no_secret() throws IOException {
        withDoors().run(context -> {
            Doors doors = context.getBean(Doors.class);
            assertThat(doors.mail(UNIT).toString()).doesNotContain(CANARY);
            assertThat(doors.axis(UNIT).toString()).doesNotContain(CANARY);
            assertThat(doors.toString()).contains("H26.12").doesNotContain(CANARY);
            assertThat(context.getBean(ExchangeProperties.class).toString())
                    .doesNotContain(CANARY)
                    .doesNotContain("vanthu");
            assertThat(context).hasSingleBean(UnitDirectory.class);
        });
    }

    @Test
    void switched_on_both_run_and_stop_with_the_application() throws IOException {
        Thread[] threads = new Thread[1];
        withDoors()
                .withPropertyValues("mtb.outbox.enabled=true", "mtb.inbox.enabled=true")
                .run(context -> {
                    assertThat(context.getBean(OutboxSender.class).isRunning()).isTrue();
                    assertThat(context.getBean(Inbox.class).isRunning()).isTrue();
                    Health health = context.getBean(HealthIndicator.class).health(true);
                    assertThat(health.getStatus()).isEqualTo(Status.UP);
                    assertThat(health.getDetails()).containsEntry("parked", 0L).containsEntry("waiting", 0L);
                    context.getBean(OutboxSender.class).stop();
                    assertThat(context.getBean(HealthIndicator.class)
                                    .health(true)
                                    .getStatus())
                            .isEqualTo(Status.DOWN);
                    threads[0] = Thread.getAllStackTraces().keySet().stream()
                            .filter(thread -> thread.getName().startsWith("mtb-inbox-axis"))
                            .findFirst()
                            .orElseThrow();
                });
        assertThat(threads[0].isAlive()).isFalse();
    }

    @Test
    void without_actuator_there_is_an_outbox_and_no_health() throws IOException {
        withDoors()
                .withPropertyValues("mtb.outbox.enabled=true")
                .withClassLoader(new FilteredClassLoader(HealthIndicator.class))
                .run(context -> {
                    assertThat(context).hasSingleBean(Outbox.class);
                    assertThat(context).doesNotHaveBean(OutboxHealth.class);
                });
    }

    @Test
    void what_is_not_set_is_standard_and_what_makes_no_sense_is_refused() {
        runner().run(context -> {
            ExchangeProperties properties = context.getBean(ExchangeProperties.class);
            assertThat(properties.outbox().terms()).isEqualTo(OutboxTerms.standard());
            assertThat(properties.inbox().terms()).isEqualTo(InboxTerms.standard());
        });
        runner().withPropertyValues("mtb.outbox.enabled=true", "mtb.outbox.senders=17")
                .run(context -> {
                    assertThat(context.getStartupFailure()).hasStackTraceContaining("mtb.outbox.senders");
                    assertThat(context.getStartupFailure()).hasStackTraceContaining("1 đến 16");
                });
    }

    /** A bean of the application. */
    static class OwnGuard {
        @Bean
        Guard guard() {
            return Guard.by(InstantSource.fixed(Instant.EPOCH));
        }
    }

    @Test
    void a_bean_of_the_application_goes_before() {
        runner().withUserConfiguration(OwnGuard.class)
                .run(context -> assertThat(context).hasSingleBean(Guard.class).hasBean("guard"));
    }

    @ParameterizedTest
    @CsvSource({
        "secret, chim-hoang-yen, mtb.axis[H26.12].secret",
        "secret, env:NO_SUCH_VARIABLE, mtb.axis[H26.12].secret",
        "secret, file:/no/such/file, mtb.axis[H26.12].secret",
        "address, ftp://example.vn, mtb.axis[H26.12].address",
    })
    void what_cannot_be_used_is_named_and_a_secret_never_told(String name, String value, String property)
            throws IOException {
        withDoors().withPropertyValues("mtb.axis[H26.12]." + name + "=" + value).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = context.getStartupFailure();
            Misconfiguration wrong = misconfiguration(failure);
            assertThat(wrong.property()).isEqualTo(property);
            MockEnvironment environment = new MockEnvironment().withProperty(property, value);
            ConfigurationPropertySources.attach(environment);
            assertThat(new MisconfigurationFailureAnalyzer(environment)
                            .analyze(failure)
                            .getDescription())
                    .doesNotContain(CANARY);
            for (Throwable each = failure; each != null; each = each.getCause()) {
                assertThat(each.toString()).doesNotContain(CANARY);
            }
        });
    }

    @Test
    void a_door_of_a_unit_that_is_not_served_is_a_mistake() {
        runner().withPropertyValues("mtb.mail[H26.99].address=http://127.0.0.1:1", "mtb.mail[H26.99].token=env:KEY")
                .run(context -> assertThat(
                                misconfiguration(context.getStartupFailure()).property())
                        .isEqualTo("mtb.mail[H26.99]"));
    }

    private static Misconfiguration misconfiguration(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof Misconfiguration found) return found;
        }
        throw new AssertionError("no Misconfiguration", failure);
    }
}

package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.mtb.spring.Observations.labels;
import static vn.mtb.spring.Observations.parent;
import static vn.mtb.spring.exchange.Exchange.CLERK;
import static vn.mtb.spring.exchange.Exchange.ONE;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.spring.Observations;
import vn.mtb.spring.operations.ObservedJournal;
import vn.mtb.spring.register.JdbcJournal;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryTablets;

@DisplayName("Một ứng dụng có ObservationRegistry thì việc vào ra được quan sát; không có thì không ai đứng giữa")
class ObservedExchangeTest {
    private final Observations seen = new Observations();
    private final FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT);

    @TempDir
    Path folder;

    /** An application of two units. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @AfterEach
    void close() {
        axis.close();
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withPropertyValues(Exchange.inAnApplication(folder, axis));
    }

    private ApplicationContextRunner observed() {
        return runner().withBean(ObservationRegistry.class, () -> seen.registry);
    }

    @Test
    void a_document_is_observed_from_the_outbox_to_the_register_and_threads_of_the_exchange_begin_without_a_parent() {
        observed().run(context -> {
            Observation request = Observation.start("request", seen.registry);
            try (Observation.Scope scope = request.openScope()) {
                assertThat(scope.getCurrentObservation()).isSameAs(request);
                DocumentMessage message = Exchange.document(15);
                new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                        .executeWithoutResult(status -> context.getBean(Outbox.class)
                                .send(ONE, message, message.dispatch(Exchange.official(15)), CLERK)
                                .orElseThrow());
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> !seen.of("mtb.inbox.take").isEmpty());
            }
            request.stop();
        });

        assertThat(seen.of("mtb.outbox.send")).singleElement().satisfies(one -> {
            assertThat(labels(one)).containsEntry("via", "axis").containsEntry("outcome", "sent");
            assertThat(parent(one)).as("a thread of the outbox").isEmpty();
        });
        assertThat(seen.of("mtb.inbox.take")).singleElement().satisfies(one -> {
            assertThat(labels(one)).containsEntry("via", "axis").containsEntry("outcome", "taken");
            assertThat(parent(one)).contains("mtb.inbox.poll");
        });
        assertThat(seen.of("mtb.inbox.poll"))
                .allSatisfy(one -> assertThat(parent(one)).isEmpty());
        assertThat(seen.of("mtb.http.call"))
                .anySatisfy(one -> {
                    assertThat(labels(one))
                            .containsEntry("operation", "sendEdoc")
                            .containsEntry("status", "200");
                    assertThat(parent(one)).contains("mtb.outbox.send");
                })
                .anySatisfy(one -> {
                    assertThat(labels(one))
                            .containsEntry("operation", "getEdoc")
                            .containsEntry("outcome", "answered");
                    assertThat(parent(one)).contains("mtb.inbox.poll");
                });
        assertThat(seen.of("mtb.journal.append"))
                .anySatisfy(one -> assertThat(parent(one)).contains("mtb.inbox.take"));
        assertThat(seen.all())
                .allSatisfy(
                        one -> assertThat(one.toString()).doesNotContain("H26.901", "15/SA-VP", "p-07", "127.0.0.1"));
    }

    @Test
    void what_boot_switches_off_by_name_is_not_observed() {
        observed()
                .withPropertyValues("management.observations.enable.mtb.journal=false")
                .run(context -> {
                    assertThat(context.getBean(Journal.class).registers()).isEmpty();
                    await().atMost(Duration.ofMinutes(1))
                            .until(() -> !seen.of("mtb.inbox.poll").isEmpty());
                });
        assertThat(seen.all()).noneMatch(one -> one.getName().startsWith("mtb.journal"));
    }

    @Test
    void a_journal_of_the_application_is_observed_too_and_takes_the_place_of_the_starters() {
        InMemoryJournal own = new InMemoryJournal();
        observed()
                .withPropertyValues("mtb.inbox.enabled=false", "mtb.outbox.enabled=false")
                .withBean(Journal.class, () -> own)
                .withBean(Tablets.class, () -> new InMemoryTablets(own))
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(JdbcJournal.class);
                    assertThat(context.getBean(Journal.class)).isInstanceOf(ObservedJournal.class);
                    seen.forget();
                    assertThat(context.getBean(Journal.class).registers()).isEmpty();
                });
        assertThat(seen.of("mtb.journal.read")).isNotEmpty();
    }

    @Test
    void without_a_registry_or_without_micrometer_nobody_stands_between() {
        runner().withPropertyValues("spring.autoconfigure.exclude="
                        + "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
                .run(context -> assertThat(context.getBean(Journal.class)).isInstanceOf(JdbcJournal.class));
        runner().withClassLoader(new FilteredClassLoader("io.micrometer.observation"))
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(Journal.class)).isInstanceOf(JdbcJournal.class);
                    assertThat(context).doesNotHaveBean("mtbObservedTraffic");
                });
    }
}

package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.mtb.spring.exchange.Exchange.CLERK;
import static vn.mtb.spring.exchange.Exchange.ONE;
import static vn.mtb.spring.exchange.Exchange.TWO;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.register.Archive;
import vn.mtb.spring.unit.Units;

@DisplayName("một ứng dụng gửi và nhận, chỉ bằng cấu hình")
class ExchangeInAnApplicationTest {
    private static final List<MessageArrived> TOLD = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    /** An application of a unit. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {
        @EventListener
        void arrived(MessageArrived arrived) {
            TOLD.add(arrived);
        }
    }

    @Test
    void a_document_goes_from_one_unit_to_the_other_and_both_registers_say_so() {
        try (FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT)) {
            new ApplicationContextRunner()
                    .withUserConfiguration(Application.class)
                    .withPropertyValues(Exchange.inAnApplication(folder, axis))
                    .run(context -> {
                        Outbox outbox = context.getBean(Outbox.class);
                        DocumentMessage message = Exchange.document(15);
                        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                                .executeWithoutResult(status -> outbox.send(
                                                ONE, message, message.dispatch(Exchange.official(15)), CLERK)
                                        .orElseThrow());

                        await().atMost(Duration.ofMinutes(1)).until(() -> !TOLD.isEmpty());
                        await().atMost(Duration.ofMinutes(1))
                                .until(() -> outbox.backlog().equals(new Backlog(0, 0, 0, Optional.empty())));
                        MessageArrived arrived = TOLD.get(0);
                        assertThat(arrived.unit()).isEqualTo(TWO);
                        Units units = context.getBean(Units.class);
                        assertThat(units.of(ONE).register().history(arrived.subject()))
                                .hasSize(1);
                        assertThat(units.of(TWO).register().history(arrived.subject()))
                                .hasSize(1);
                        assertThat(context.getBean(Archive.class)
                                        .open(arrived.papers().get(0)))
                                .hasValueSatisfying(paper -> assertThat(paper).containsExactly(1, 2, 3));
                        assertThat(context.getBean("mtbOutboxHealthIndicator", HealthIndicator.class)
                                        .health(true)
                                        .getStatus())
                                .isEqualTo(Status.UP);
                    });
        }
    }
}

package vn.mtb.spring.autoconfigure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.actuate.autoconfigure.info.ConditionalOnEnabledInfoContributor;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import vn.mtb.law.Text;
import vn.mtb.register.Journal;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.exchange.TrafficWatch;
import vn.mtb.spring.operations.Checkpoints;
import vn.mtb.spring.operations.Clockwork;
import vn.mtb.spring.operations.Meters;
import vn.mtb.spring.operations.MtbEndpoint;
import vn.mtb.spring.operations.ObservedCalls;
import vn.mtb.spring.operations.ObservedJournal;
import vn.mtb.spring.operations.ObservedTraffic;
import vn.mtb.spring.operations.Overviews;
import vn.mtb.spring.operations.RegisterHealth;
import vn.mtb.spring.operations.Reminder;
import vn.mtb.spring.operations.Reminders;
import vn.mtb.spring.operations.RemindersDue;
import vn.mtb.spring.operations.RulesInfo;
import vn.mtb.spring.operations.Signatures;
import vn.mtb.spring.operations.SigningKey;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.Units;
import vn.mtb.spring.unit.Watch;

/** Health, overview, meters, and what runs from time to time (<i>vận hành</i>). */
@AutoConfiguration(
        after = MtbAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        })
class MtbOperationsAutoConfiguration {
    private static final Logger log = LoggerFactory.getLogger("vn.mtb.spring");
    private static final Duration A_DAY = Duration.ofDays(1);

    @Bean
    @ConditionalOnMissingBean
    Checkpoints mtbCheckpoints(Journal journal, InstantSource clock, MtbProperties properties) {
        return new Checkpoints(journal, clock, signatures(properties.checkpoints()));
    }

    private static Signatures signatures(MtbProperties.Checkpoints given) {
        Resource key = given.key();
        if (key != null) {
            List<PublicKey> earlier =
                    given.publicKeys().stream().map(SigningKey::readPublic).toList();
            return Signatures.by(SigningKey.read(key), earlier, given.signedFrom());
        }
        if (given.publicKeys().isEmpty()) return Signatures.none();
        throw new Misconfiguration(
                "mtb.checkpoints.public-keys",
                new Text(
                        "có khóa công khai mà không có khóa ký: điểm chốt mới sẽ thiếu chữ ký",
                        "there are public keys and no signing key: the next checkpoint would bear no signature"),
                new Text(
                        "đặt mtb.checkpoints.key, hoặc bỏ khóa công khai",
                        "set mtb.checkpoints.key, or drop the public keys"));
    }

    @Bean
    @ConditionalOnMissingBean
    Reminders mtbReminders(Units units, Duties duties) {
        return new Reminders(units, duties);
    }

    @Bean
    @ConditionalOnMissingBean
    Overviews mtbOverviews(
            Units units,
            Regulations regulations,
            Tablets tablets,
            ObjectProvider<Referrals> referrals,
            Journal journal,
            Checkpoints checkpoints,
            InstantSource clock) {
        Referrals kept = referrals.getIfAvailable(() -> Referrals.NONE);
        return new Overviews(units, regulations, tablets, kept, journal, checkpoints, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnSomethingFromTimeToTime.class)
    Clockwork mtbClockwork(
            MtbProperties properties,
            Regulations regulations,
            Reminders reminders,
            Checkpoints checkpoints,
            ObjectProvider<PersonalReads> reads,
            InstantSource clock,
            ApplicationEventPublisher events) {
        List<Clockwork.Task> tasks = new ArrayList<>();
        add(tasks, "mtb.regulation.reload", properties.regulation().reload(), every -> regulations.refresh());
        add(tasks, "mtb.reminders.every", properties.reminders().every(), every -> remind(reminders, clock, events));
        add(tasks, "mtb.checkpoints.every", properties.checkpoints().every(), every -> checkpoint(checkpoints, every));
        Duration kept = properties.reads().kept();
        if (kept != null) {
            add(
                    tasks,
                    "mtb.reads.kept",
                    A_DAY,
                    every -> forget(reads, clock.instant().minus(kept)));
        }
        return new Clockwork(tasks);
    }

    private static void forget(ObjectProvider<PersonalReads> reads, Instant before) {
        int many = reads.getObject().forget(before);
        log.info("đã xóa {} lượt xem cũ · {} old readings were deleted", many, many);
    }

    private static void add(
            List<Clockwork.Task> tasks, String name, @Nullable Duration every, Consumer<Duration> work) {
        if (every != null) tasks.add(new Clockwork.Task(name, every, () -> work.accept(every)));
    }

    private static void remind(Reminders reminders, InstantSource clock, ApplicationEventPublisher events) {
        LocalDate today = Hanoi.day(clock.instant());
        List<Reminder> due = reminders.on(today);
        log.info("nhắc việc ngày {}: {} · reminders: {}", today, due.size(), due.size());
        events.publishEvent(new RemindersDue(today, due));
    }

    private static void checkpoint(Checkpoints checkpoints, Duration every) {
        checkpoints.takeAfter(every).ifPresent(found -> {
            if (found.findings().isEmpty())
                log.info("đã chốt sổ · checkpoint {}", found.checkpoint().orElse(0));
            else
                log.error(
                        "sổ bị hỏng ở {} chỗ · the register is broken at {} places",
                        found.findings().size(),
                        found.findings().size());
        });
    }

    /** Health of the register (<i>tình trạng sổ</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    static class HealthConfiguration {
        @Bean
        @ConditionalOnMissingBean(name = "mtbHealthIndicator")
        @ConditionalOnEnabledHealthIndicator("mtb")
        RegisterHealth mtbHealthIndicator(
                Units units, Journal journal, Regulations regulations, Checkpoints checkpoints) {
            return new RegisterHealth(units, journal, regulations, checkpoints);
        }
    }

    /** Overview and info (<i>tổng quan</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({Endpoint.class, ConditionalOnAvailableEndpoint.class})
    static class ActuatorConfiguration {
        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnAvailableEndpoint
        MtbEndpoint mtbEndpoint(Overviews overviews) {
            return new MtbEndpoint(overviews);
        }

        @Bean
        @ConditionalOnMissingBean(name = "mtbInfoContributor")
        @ConditionalOnEnabledInfoContributor("mtb")
        InfoContributor mtbInfoContributor(Regulations regulations) {
            return new RulesInfo(regulations);
        }
    }

    /** Meters (<i>đo đếm</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    @ConditionalOnBean(MeterRegistry.class)
    static class MetersConfiguration {
        @Bean
        @ConditionalOnMissingBean(Watch.class)
        Meters mtbMeters(MeterRegistry registry) {
            return new Meters(registry);
        }
    }

    /**
     * Observations (<i>quan sát</i>). Any journal is observed, that of the application too; which observations are made is said by {@code
     * management.observations.enable}.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ObservationRegistry.class)
    @ConditionalOnBean(ObservationRegistry.class)
    static class ObservationsConfiguration {
        @Bean
        @ConditionalOnMissingBean
        static ObservedJournals mtbObservedJournals(ObjectProvider<ObservationRegistry> registry) {
            return new ObservedJournals(registry);
        }

        @Bean
        @ConditionalOnMissingBean(TrafficWatch.class)
        ObservedTraffic mtbObservedTraffic(ObservationRegistry registry) {
            return new ObservedTraffic(registry);
        }

        @Bean
        @ConditionalOnMissingBean
        ObservedCalls mtbObservedCalls(ObservationRegistry registry) {
            return new ObservedCalls(registry);
        }
    }

    /** Puts observations around the journal when it is made, whoever made it. */
    record ObservedJournals(ObjectProvider<ObservationRegistry> registry) implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof Journal journal && !(bean instanceof ObservedJournal)
                    ? new ObservedJournal(journal, registry.getObject())
                    : bean;
        }
    }

    /** Whether one of the durations is set (<i>có việc định kỳ</i>). */
    static class OnSomethingFromTimeToTime extends AnyNestedCondition {
        OnSomethingFromTimeToTime() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        /** Regulations are read again. */
        @ConditionalOnProperty("mtb.regulation.reload")
        static class Reloading {}

        /** Reminders are told. */
        @ConditionalOnProperty("mtb.reminders.every")
        static class Reminding {}

        /** Old readings are deleted. */
        @ConditionalOnProperty("mtb.reads.kept")
        static class Forgetting {}

        /** Checkpoints are taken. */
        @ConditionalOnProperty("mtb.checkpoints.every")
        static class Checkpointing {}
    }
}

package vn.mtb.spring.autoconfigure;

import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.mtb.client.Guard;
import vn.mtb.client.Observer;
import vn.mtb.client.Transport;
import vn.mtb.client.TransportBuilder;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.law.Text;
import vn.mtb.register.Archive;
import vn.mtb.spring.exchange.Doors;
import vn.mtb.spring.exchange.Inbox;
import vn.mtb.spring.exchange.Outbox;
import vn.mtb.spring.exchange.OutboxSender;
import vn.mtb.spring.exchange.TrafficWatch;
import vn.mtb.spring.operations.OutboxHealth;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Units;

/**
 * Mail, axis, outbox and inbox (<i>gửi, nhận</i>). Doors are made where they are configured and opened when they are used; outbox and inbox
 * are there when they are switched on.
 */
@AutoConfiguration(after = MtbAutoConfiguration.class)
@ConditionalOnBean(Units.class)
@EnableConfigurationProperties(ExchangeProperties.class)
class MtbExchangeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Guard mtbGuard(InstantSource clock) {
        return Guard.by(clock);
    }

    @Bean
    @ConditionalOnMissingBean
    @Conditional(OnDoors.class)
    Transport mtbTransport(ObjectProvider<Observer> observers) {
        TransportBuilder transport = Transport.builder();
        observers.orderedStream().forEach(transport::observer);
        return transport.build();
    }

    @Bean
    @ConditionalOnMissingBean
    UnitDirectory mtbUnitDirectory(
            ExchangeProperties properties, Units units, ObjectProvider<Transport> transport, Environment environment) {
        return new ConfiguredDoors(properties, units, transport::getObject, environment).axes();
    }

    @Bean
    @ConditionalOnMissingBean
    Doors mtbDoors(
            ExchangeProperties properties,
            Units units,
            UnitDirectory axes,
            ObjectProvider<Transport> transport,
            Environment environment) {
        return new Doors(new ConfiguredDoors(properties, units, transport::getObject, environment).mail(), axes);
    }

    /** Where the tables are: outbox and inbox want the database of the register. */
    private static RegisterDatabase database(ObjectProvider<RegisterDatabase> found, String property) {
        RegisterDatabase database = found.getIfUnique();
        if (database != null) return database;
        throw new Misconfiguration(
                property,
                new Text(
                        "không có cơ sở dữ liệu của sổ để giữ tin gửi, nhận",
                        "there is no database of the register to keep messages in"),
                new Text(
                        "thêm spring-boot-starter-jdbc và một nguồn dữ liệu, hoặc tắt " + property,
                        "add spring-boot-starter-jdbc and a data source, or switch " + property + " off"));
    }

    /** What leaves (<i>hộp thư đi</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("mtb.outbox.enabled")
    static class OutboxConfiguration {
        @Bean
        @ConditionalOnMissingBean
        Outbox mtbOutbox(
                ObjectProvider<RegisterDatabase> databases,
                Guard guard,
                Units units,
                Doors doors,
                InstantSource clock) {
            RegisterDatabase database = database(databases, "mtb.outbox.enabled");
            return new Outbox(
                    database.source(), database.transactions(), database.timeout(), guard, units, doors, clock);
        }

        @Bean
        @ConditionalOnMissingBean
        OutboxSender mtbOutboxSender(
                Outbox outbox, ExchangeProperties properties, ObjectProvider<TrafficWatch> watches) {
            RandomGenerator chance = () -> ThreadLocalRandom.current().nextLong();
            return new OutboxSender(
                    outbox, properties.outbox().terms(), chance, watches.getIfAvailable(() -> TrafficWatch.NONE));
        }
    }

    /** What health says of it (<i>tình trạng hộp thư đi</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
    @ConditionalOnProperty("mtb.outbox.enabled")
    static class OutboxHealthConfiguration {
        @Bean
        @ConditionalOnMissingBean(name = "mtbOutboxHealthIndicator")
        @ConditionalOnEnabledHealthIndicator("mtbOutbox")
        OutboxHealth mtbOutboxHealthIndicator(Outbox outbox, OutboxSender sender, InstantSource clock) {
            return new OutboxHealth(outbox, sender, clock);
        }
    }

    /** What arrives (<i>hộp thư đến</i>). */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("mtb.inbox.enabled")
    static class InboxConfiguration {
        @Bean
        @ConditionalOnMissingBean
        Inbox mtbInbox(
                ObjectProvider<RegisterDatabase> databases,
                Units units,
                Doors doors,
                Archive archive,
                ApplicationEventPublisher listeners,
                ExchangeProperties properties,
                InstantSource clock,
                ObjectProvider<TrafficWatch> watches) {
            RegisterDatabase database = database(databases, "mtb.inbox.enabled");
            return new Inbox(
                    database.source(),
                    database.transactions(),
                    database.timeout(),
                    units,
                    doors,
                    archive,
                    listeners,
                    properties.inbox().terms(),
                    clock,
                    watches.getIfAvailable(() -> TrafficWatch.NONE));
        }
    }
}

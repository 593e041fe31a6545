package vn.mtb.example.desk.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.register.Directory;
import vn.mtb.spring.duty.Duties;

/** With the profile {@code demo}: a believable department, written into an empty register before the desk opens its port. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoDepartment {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDepartment.class);

    @Bean
    DemoClock demoClock() {
        return new DemoClock(InstantSource.system());
    }

    @Bean
    SmartInitializingSingleton writeTheHistory(
            Desk desk,
            Directory directory,
            DemoClock clock,
            DemoProperties size,
            Duties duties,
            PlatformTransactionManager transactions) {
        return () -> {
            if (!desk.register().subjects("tablet").isEmpty()) return;
            LocalDate start = desk.today();
            Cast.enter(directory);
            History history = new History("demo-", desk, clock, start, 1);
            Story.of(history);
            history.tell();
            new Growth(desk, directory, clock, new TransactionTemplate(transactions), start)
                    .from(DemoProperties.FEWEST + 1, size.tablets());
            duties.on(desk.unit().id(), start); // so that the first page need not wait for it
            LOG.info(
                    "The demo department is there: {} tablets and {} people",
                    desk.register().subjects("tablet").size(),
                    desk.register().subjects("appointment").size());
        };
    }

    @EventListener
    void sayWhere(WebServerInitializedEvent open) {
        LOG.info(
                "http://localhost:{} — đăng nhập, sign in: taisan / demo",
                open.getWebServer().getPort());
    }
}

package vn.mtb.spring.test;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.register.Archive;
import vn.mtb.register.Directory;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Referrals;

/** What {@link MtbTest} puts in the place of a database, and the fakes that start when somebody asks for them. */
@AutoConfiguration(beforeName = "vn.mtb.spring.autoconfigure.MtbAutoConfiguration")
class InMemoryAutoConfiguration {

    @Bean
    Afresh mtbAfresh(Environment environment) {
        return new Afresh(LocalDate.parse(environment.getProperty("vn.mtb.spring.test.date", "2026-01-05")));
    }

    @Bean
    MovableDate mtbDate(Afresh afresh) {
        return afresh.date();
    }

    @Bean
    @ConditionalOnMissingBean
    Journal mtbJournal(Afresh afresh) {
        return afresh.journal();
    }

    @Bean
    @ConditionalOnMissingBean
    Tablets mtbTablets(Journal journal) {
        return new InMemoryTablets(journal);
    }

    @Bean
    @ConditionalOnMissingBean
    Directory mtbDirectory(Afresh afresh) {
        return afresh.directory();
    }

    @Bean
    @ConditionalOnMissingBean
    Archive mtbArchive(Afresh afresh) {
        return afresh.archive();
    }

    @Bean
    @ConditionalOnMissingBean
    Referrals mtbReferrals(Afresh afresh) {
        return afresh.referrals();
    }

    @Bean
    @ConditionalOnMissingBean
    Memory mtbMemory() {
        return Memory.NONE;
    }

    @Bean(destroyMethod = "close")
    @Lazy
    @ConditionalOnMissingBean
    FakeMailServer mtbFakeMailServer() {
        return FakeMailServer.start(FakeMailDialect.LIKE_JAMES);
    }

    @Bean(destroyMethod = "close")
    @Lazy
    @ConditionalOnMissingBean
    FakeAxis mtbFakeAxis() {
        return FakeAxis.start(FakeAxisDialect.VNPT);
    }
}

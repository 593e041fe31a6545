package vn.mtb.spring.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.mtb.register.Archive;
import vn.mtb.register.Directory;
import vn.mtb.register.InMemoryArchive;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryTablets;

/** The durable register (<i>sổ bền vững</i>). */
@Configuration(proxyBeanMethods = false)
class DurableRegisterConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Journal mtbJournal() {
        return new InMemoryJournal();
    }

    @Bean
    @ConditionalOnMissingBean
    Tablets mtbTablets(Journal journal) {
        return new InMemoryTablets(journal);
    }

    @Bean
    @ConditionalOnMissingBean
    Directory mtbDirectory() {
        return new InMemoryDirectory();
    }

    @Bean
    @ConditionalOnMissingBean
    Archive mtbArchive() {
        return new InMemoryArchive();
    }

    @Bean
    @ConditionalOnMissingBean
    Memory mtbMemory() {
        return Memory.NONE;
    }
}

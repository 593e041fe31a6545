package vn.mtb.spring.autoconfigure;

import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import vn.mtb.party.FocalBody;
import vn.mtb.spring.security.Actors;
import vn.mtb.spring.security.ClaimedActors;
import vn.mtb.spring.security.JdbcPersonalReads;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.security.Scopes;
import vn.mtb.spring.security.ScopesByTask;
import vn.mtb.spring.security.SecurityProperties;

/** Who acts, what he sees, and the trace of what he read. */
@AutoConfiguration(
        after = MtbAutoConfiguration.class,
        afterName = "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration")
@EnableConfigurationProperties(SecurityProperties.class)
class MtbSecurityAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Scopes mtbScopes(FocalBody focalBody) {
        return new ScopesByTask(focalBody);
    }

    @Bean
    @ConditionalOnMissingBean(PersonalReads.class)
    @ConditionalOnBean(RegisterDatabase.class)
    PersonalReads mtbPersonalReads(RegisterDatabase database, InstantSource clock) {
        return new JdbcPersonalReads(database.source(), database.transactions(), database.timeout(), clock);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Authentication.class)
    static class BySpringSecurity {

        @Bean
        @ConditionalOnMissingBean
        Actors mtbActors(SecurityProperties names) {
            return new ClaimedActors(names);
        }
    }
}

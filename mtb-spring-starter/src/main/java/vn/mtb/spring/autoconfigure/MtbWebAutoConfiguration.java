package vn.mtb.spring.autoconfigure;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.DispatcherServlet;
import vn.mtb.register.Audit;
import vn.mtb.register.Flaw;
import vn.mtb.register.Journal;
import vn.mtb.spring.operations.Checkpoints;
import vn.mtb.spring.operations.Signatures;
import vn.mtb.spring.security.Actors;
import vn.mtb.spring.web.GuardedPath;
import vn.mtb.spring.web.RestEndpoints;
import vn.mtb.spring.web.Sealing;
import vn.mtb.spring.web.SignedIn;
import vn.mtb.spring.web.WebProperties;
import vn.mtb.spring.web.WhoActs;

/** REST, when {@code mtb.web.enabled} says so. */
@AutoConfiguration(
        after = {MtbSecurityAutoConfiguration.class, MtbAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet."
                    + "OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("mtb.web.enabled")
@EnableConfigurationProperties(WebProperties.class)
@Import(RestEndpoints.class)
class MtbWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Sealing mtbSealing(ObjectProvider<Checkpoints> checkpoints, Journal journal, InstantSource clock) {
        Checkpoints kept = checkpoints.getIfAvailable(() -> new Checkpoints(journal, clock, Signatures.none()));
        return new Sealing() {
            @Override
            public List<Flaw> take() {
                return kept.take().findings();
            }

            @Override
            public Audit audit() {
                return kept.audit();
            }

            @Override
            public Audit audit(String register) {
                return kept.audit(register);
            }
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Authentication.class)
    static class BySpringSecurity {

        @Bean
        @ConditionalOnMissingBean
        @ConditionalOnBean(Actors.class)
        WhoActs mtbWhoActs(Actors actors) {
            return new SignedIn(actors);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({HttpSecurity.class, SecurityFilterProperties.class})
    @ConditionalOnBean(HttpSecurity.class)
    @ConditionalOnBooleanProperty(name = "mtb.security.filter-chain", matchIfMissing = true)
    static class OwnChain {
        static final String NAME = "mtbSecurityFilterChain";

        /** What Boot guards everything with in an application that has no chain; none of them says who acts where. */
        private static final Set<String> BOOTS_OWN = Set.of(
                "defaultSecurityFilterChain",
                "managementSecurityFilterChain",
                "jwtSecurityFilterChain",
                "oauth2SecurityFilterChain");

        @Bean(NAME)
        @Order(SecurityFilterProperties.BASIC_AUTH_ORDER - 10)
        @ConditionalOnMissingBean(name = NAME)
        SecurityFilterChain mtbSecurityFilterChain(HttpSecurity http, WebProperties web, ListableBeanFactory beans) {
            boolean readsTokens = ClassUtils.isPresent(
                            "org.springframework.security.oauth2.jwt.JwtDecoder", OwnChain.class.getClassLoader())
                    && Tokens.canBeRead(beans);
            return GuardedPath.of(http, web, readsTokens, () -> {
                Map<String, SecurityFilterChain> chains =
                        new LinkedHashMap<>(beans.getBeansOfType(SecurityFilterChain.class));
                chains.remove(NAME);
                chains.keySet().removeAll(BOOTS_OWN);
                return chains.values();
            });
        }
    }

    /** Loaded only beside the classes of a resource server. */
    private static final class Tokens {
        static boolean canBeRead(ListableBeanFactory beans) {
            return beans.getBeanNamesForType(JwtDecoder.class).length > 0;
        }
    }
}

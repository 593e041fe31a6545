package vn.mtb.spring.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.DispatcherServlet;
import vn.mtb.spring.security.Actors;
import vn.mtb.spring.web.RestEndpoints;
import vn.mtb.spring.web.SignedIn;
import vn.mtb.spring.web.WebProperties;
import vn.mtb.spring.web.WhoActs;

/** REST, when {@code mtb.web.enabled} says so. */
@AutoConfiguration(after = MtbSecurityAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty("mtb.web.enabled")
@EnableConfigurationProperties(WebProperties.class)
@Import(RestEndpoints.class)
class MtbWebAutoConfiguration {

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
}

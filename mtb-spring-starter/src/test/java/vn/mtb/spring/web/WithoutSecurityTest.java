package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.util.ServletRequestPathUtils;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.security.Actors;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.security.Scopes;
import vn.mtb.spring.unit.Misconfiguration;

@DisplayName("Không có Spring Security thì ứng dụng phải nói ai đang thao tác; bean của ứng dụng được dùng thay")
class WithoutSecurityTest {
    @TempDir
    Path folder;

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class App {}

    @Configuration(proxyBeanMethods = false)
    static class OwnActor {
        @Bean
        WhoActs officer() {
            return request -> Life.OFFICER;
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnBeans {
        @Bean
        Actors everybodyIsTheOfficer() {
            return signedIn -> Optional.of(Life.OFFICER);
        }

        @Bean
        Scopes nobodySeesAnything() {
            return (actor, on) -> Scope.of();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnChain {
        @Bean
        @Order(7)
        SecurityFilterChain own(HttpSecurity http) {
            return http.securityMatcher("/mtb/**").build();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class ChainElsewhere {
        @Bean
        SecurityFilterChain elsewhere(HttpSecurity http) {
            return http.securityMatcher("/elsewhere/**").build();
        }
    }

    private WebApplicationContextRunner runner(String... properties) {
        return new WebApplicationContextRunner()
                .withUserConfiguration(App.class)
                .withPropertyValues("mtb.agency-code=SNV", "mtb.register.path=" + folder.resolve("register"))
                .withPropertyValues(properties);
    }

    @Test
    void nothing_is_served_unless_it_is_switched_on() {
        runner().run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(RestEndpoints.class)
                .doesNotHaveBean("mtbSecurityFilterChain"));
    }

    @Test
    void without_spring_security_the_api_does_not_start_and_says_what_to_do() {
        runner("mtb.web.enabled=true")
                .withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOfSatisfying(Misconfiguration.class, said -> {
                            assertThat(said.property()).isEqualTo("mtb.web.enabled");
                            assertThat(said.what().english()).contains("nothing says who acts");
                            assertThat(said.remedy().english()).contains("spring-boot-starter-security", "WhoActs");
                        }));
    }

    @Test
    void without_spring_security_an_application_may_say_who_acts() {
        runner("mtb.web.enabled=true")
                .withClassLoader(new FilteredClassLoader("org.springframework.security"))
                .withUserConfiguration(OwnActor.class)
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(RestEndpoints.class));
    }

    @Test
    void a_path_that_is_none_is_refused_with_its_property() {
        runner("mtb.web.enabled=true", "mtb.web.base-path=mtb/")
                .run(context -> assertThat(context.getStartupFailure()).hasStackTraceContaining("mtb.web.base-path"));
    }

    @Test
    void beans_of_the_application_take_the_place_of_the_starters() {
        runner("mtb.web.enabled=true").withUserConfiguration(OwnBeans.class).run(context -> {
            assertThat(context).hasNotFailed().hasSingleBean(Actors.class).hasSingleBean(Scopes.class);
            assertThat(context.getBean(Scopes.class)
                            .of(Life.OFFICER, Life.day("2017-04-20"))
                            .includes(Life.SNV))
                    .isFalse();
            assertThat(context).hasSingleBean(PersonalReads.class);
        });
    }

    @Test
    void the_starter_guards_its_path_only_where_no_chain_of_the_application_does() {
        runner("mtb.web.enabled=true")
                .run(context -> assertThat(guards(context, "/mtb/units")).isTrue());
        runner("mtb.web.enabled=true")
                .withUserConfiguration(ChainElsewhere.class)
                .run(context -> assertThat(guards(context, "/mtb/units")).isTrue());
        runner("mtb.web.enabled=true")
                .withUserConfiguration(OwnChain.class)
                .run(context -> assertThat(guards(context, "/mtb/units")).isFalse());
        runner("mtb.web.enabled=true")
                .run(context -> assertThat(guards(context, "/other")).isFalse());
        runner("mtb.web.enabled=true", "mtb.web.base-path=/api/mtb").run(context -> {
            assertThat(guards(context, "/api/mtb/units")).isTrue();
            assertThat(guards(context, "/mtb/units")).isFalse();
        });
        runner("mtb.web.enabled=true", "mtb.security.filter-chain=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean("mtbSecurityFilterChain"));
    }

    private static boolean guards(ApplicationContext context, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(new MockServletContext(), "GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        return context.getBean("mtbSecurityFilterChain", SecurityFilterChain.class)
                .matches(request);
    }
}

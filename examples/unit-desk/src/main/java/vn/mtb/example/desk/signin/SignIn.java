package vn.mtb.example.desk.signin;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in by form, or single sign-on where a client is registered; what each role opens; nothing from elsewhere in a page. */
@Configuration(proxyBeanMethods = false)
class SignIn {
    /** Pictures may also stand in the style sheet itself, as those of the framework do. */
    private static final String ONLY_OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/signin", "/login", "/webjars/**", "/desk/**", "/error", "/favicon.ico", "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain deskSecurity(
            HttpSecurity http,
            Officers officers,
            ObjectProvider<ClientRegistrationRepository> singleSignOn,
            @Value("${server.servlet.session.cookie.name:JSESSIONID}") String session) {
        KeptForms kept = new KeptForms();
        // Cookies know no ports: of two desks on one machine each has its own, by the name of its session.
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(session + "-FORMS");
        // The token lives beside the session, so that a form sent after the session ended can be kept instead of
        // refused.
        http.csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .authorizeHttpRequests(rules ->
                        rules.requestMatchers(OPEN).permitAll().anyRequest().access(byRole(officers)))
                .formLogin(
                        form -> form.loginPage("/signin").successHandler(kept).failureUrl("/signin?wrong"))
                .logout(out -> out.logoutUrl("/signout").logoutSuccessUrl("/signin?out"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(kept))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (singleSignOn.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/signin").successHandler(kept))
                    .oauth2Client(withDefaults());
        }
        return http.build();
    }

    @Bean
    UserDetailsService officersWithPasswords(DeskProperties desk) {
        List<UserDetails> users = desk.officers().entrySet().stream()
                .filter(one -> one.getValue().password() != null)
                .map(one -> User.withUsername(one.getKey())
                        .password(one.getValue().password())
                        .roles(one.getValue().role().name())
                        .build())
                .toList();
        return new InMemoryUserDetailsManager(users);
    }

    @Bean
    WebMvcConfigurer whoIsSignedIn(Officers officers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new SignedInArgument(officers));
            }
        };
    }

    /** Looking needs a role that sees the part, sending a form one that works in it. What is not a part is open to every officer. */
    private static AuthorizationManager<RequestAuthorizationContext> byRole(Officers officers) {
        return (authentication, asked) -> {
            var request = asked.getRequest();
            boolean looking =
                    HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
            boolean allowed = officers.of(authentication.get())
                    .filter(who -> Area.of(request)
                            .map(area ->
                                    looking ? who.role().sees(area) : who.role().worksIn(area))
                            .orElse(true))
                    .isPresent();
            return new AuthorizationDecision(allowed);
        };
    }
}

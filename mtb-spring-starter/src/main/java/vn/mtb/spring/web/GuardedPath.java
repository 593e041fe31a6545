package vn.mtb.spring.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.util.function.SingletonSupplier;
import vn.mtb.law.Language;

/**
 * Guards the API's own path where no filter chain of the application does (<i>bảo vệ đường dẫn của API</i>): somebody must be signed in,
 * Spring Security's headers are set, and what changes something needs its token against forged requests.
 *
 * <p>That token guards what a browser sends by itself: a session's cookie, and a name and password that it remembers. So a request with a
 * bearer token needs none, and one with a name and password needs none when it is no browser's: every browser says in {@code Origin} or {@code
 * Sec-Fetch-Site} where a request comes from.
 */
public final class GuardedPath implements SecurityFilterChain {
    private final SecurityFilterChain own;
    private final Supplier<Collection<SecurityFilterChain>> others;

    private GuardedPath(SecurityFilterChain own, Supplier<Collection<SecurityFilterChain>> others) {
        this.own = own;
        this.others = SingletonSupplier.of(others);
    }

    /**
     * Guards a path.
     *
     * @param http what Spring Security starts a chain from
     * @param web where the API lies
     * @param tokens whether bearer tokens are taken, since somebody can read them
     * @param others the application's own chains, asked for when the first request comes; where one of them matches, it guards alone
     * @return the chain
     */
    public static GuardedPath of(
            HttpSecurity http, WebProperties web, boolean tokens, Supplier<Collection<SecurityFilterChain>> others) {
        Answers answers = new Answers(web.basePath());
        AuthenticationEntryPoint entry = (request, response, failure) -> notSignedIn(answers, request, response);
        http.securityMatcher(web.basePath() + "/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(forgery -> forgery.ignoringRequestMatchers(GuardedPath::noBrowserSentItByItself))
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(entry)
                        .accessDeniedHandler((request, response, failure) -> {
                            Language language = Spoken.by(request);
                            Failures.write(response, answers.problem(Problem.FORGERY, language), language);
                        }));
        if (tokens) Tokens.taken(http, entry);
        return new GuardedPath(http.build(), others);
    }

    /** Loaded only beside the classes of a resource server. */
    private static final class Tokens {
        static void taken(HttpSecurity http, AuthenticationEntryPoint entry) {
            http.oauth2ResourceServer(
                    server -> server.jwt(Customizer.withDefaults()).authenticationEntryPoint(entry));
        }
    }

    private static void notSignedIn(Answers answers, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = Spoken.by(request);
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                isABrowsers(request) ? "Bearer" : "Basic realm=\"mtb\", charset=\"UTF-8\"");
        Failures.write(response, answers.problem(Problem.NOT_SIGNED_IN, language), language);
    }

    private static boolean noBrowserSentItByItself(HttpServletRequest request) {
        @Nullable String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (credentials == null) return false;
        if (credentials.regionMatches(true, 0, "Bearer ", 0, 7)) return true;
        return credentials.regionMatches(true, 0, "Basic ", 0, 6) && !isABrowsers(request);
    }

    private static boolean isABrowsers(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ORIGIN) != null
                || request.getHeader("Sec-Fetch-Site") != null
                || request.getHeader(HttpHeaders.COOKIE) != null;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return own.matches(request)
                && Objects.requireNonNull(others.get()).stream().noneMatch(other -> other.matches(request));
    }

    @Override
    public List<Filter> getFilters() {
        return own.getFilters();
    }
}

package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.mtb.register.Acts;
import vn.mtb.register.MinutesPage;
import vn.mtb.tablet.Upkeep;

@DisplayName("Trình duyệt phải có mã chống giả mạo; mã truy cập và máy khách thì không")
@Import(GuardedPathTest.SignIns.class)
class GuardedPathTest extends Town {
    private static final String BODY =
            "{\"act\":" + Acts.write(new Upkeep.TakeInventory("07/BBKK", "tốt")) + ",\"on\":\"2017-04-21\"}";

    @TestConfiguration(proxyBeanMethods = false)
    static class SignIns {
        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(User.withUsername("van-thu")
                    .password("{noop}mat-khau")
                    .authorities("mtb_person=p-02", "mtb_unit=SNV", "mtb_capacity=UNIT")
                    .build());
        }

        @Bean
        JwtDecoder tokens() {
            return token -> {
                if (!token.startsWith("good")) throw new BadJwtException("forged");
                Map<String, Object> claims = token.equals("good-officer")
                        ? Map.of("sub", "x", "mtb_person", "p-02", "mtb_unit", "SNV", "mtb_capacity", "unit")
                        : Map.of("sub", "x", "mtb_person", "p-04", "mtb_unit", "SNV");
                return new Jwt(
                        token, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), Map.of("alg", "none"), claims);
            };
        }
    }

    private MvcTestResult send(String... headers) {
        var request = mvc.post()
                .uri(ofTablet("/acts"))
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .content(BODY);
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request.exchange();
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_session_alone_is_not_enough_to_change_anything() {
        MvcTestResult forged = mvc.post()
                .uri(ofTablet("/acts"))
                .with(as(OFFICER))
                .header("Idempotency-Key", key())
                .header("Content-Type", "application/json")
                .content(BODY)
                .exchange();
        assertThat(forged).hasStatus(403);
        assertThat(forged).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/forgery");
    }

    @Test
    void a_client_with_name_and_password_needs_no_token_and_a_browser_does() {
        String credentials = basic("van-thu", "mat-khau");
        assertThat(send("Authorization", credentials)).hasStatus(200);
        assertThat(send("Authorization", credentials, "Origin", "https://example.invalid"))
                .hasStatus(403);
        assertThat(send("Authorization", credentials, "Sec-Fetch-Site", "cross-site"))
                .hasStatus(403);
        assertThat(send("Authorization", credentials, "Cookie", "x=y")).hasStatus(403);
        MvcTestResult wrong = send("Authorization", basic("van-thu", "sai"));
        assertThat(wrong).hasStatus(401);
        assertThat(wrong).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/not-signed-in");
    }

    @Test
    void a_bearer_token_is_never_sent_by_itself_and_says_who_acts() {
        assertThat(send("Authorization", "Bearer good-officer", "Origin", "https://example.invalid"))
                .hasStatus(200);
        assertThat(send("Authorization", "Bearer good-user"))
                .as("a colleague, who sees no tablet")
                .hasStatus(404);
        MvcTestResult forged = send("Authorization", "Bearer bad");
        assertThat(forged).hasStatus(401);
        assertThat(forged).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/not-signed-in");
    }

    @Test
    void a_browser_is_not_asked_for_a_password_that_it_would_remember() {
        assertThat(mvc.get().uri("/mtb/units").header("Sec-Fetch-Site", "none").exchange())
                .headers()
                .hasValue("WWW-Authenticate", "Bearer");
        assertThat(mvc.get().uri("/mtb/units").exchange())
                .headers()
                .hasValue("WWW-Authenticate", "Basic realm=\"mtb\", charset=\"UTF-8\"");
    }

    @Test
    void the_headers_of_spring_security_are_there_and_pages_run_no_script() {
        MvcTestResult answer = mvc.get()
                .uri("/mtb/units")
                .with(httpBasic("van-thu", "mat-khau"))
                .exchange();
        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY");
        MvcTestResult page = get(OFFICER, ofTablet("/ledger/2/minutes"));
        assertThat(page).hasStatus(200).headers().hasValue("Content-Security-Policy", MinutesPage.policy());
        assertThat(page).headers().hasValue("Cache-Control", "no-store");
    }

    @Test
    void other_paths_are_left_to_the_application() {
        MvcTestResult elsewhere = mvc.get()
                .uri("/elsewhere")
                .with(httpBasic("van-thu", "mat-khau"))
                .exchange();
        assertThat(elsewhere).hasStatus(404);
        assertThat(TourTest.body(elsewhere)).doesNotContain("/mtb/problems");
    }
}

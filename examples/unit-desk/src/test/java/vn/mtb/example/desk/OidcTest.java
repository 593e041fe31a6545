package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Single sign-on from the first redirection to the page behind it, with the properties that the README names and nothing else. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mtb.units.SNV.kind=DEPARTMENT",
            "mtb.units.SNV.from=2008-01-01",
            "desk.unit=SNV",
            "desk.officers.taisan.role=ASSET_OFFICER",
            "desk.officers.taisan.person=nv-01",
            "spring.security.oauth2.client.registration.city.client-name=Thành phố",
            "spring.security.oauth2.client.registration.city.scope=openid",
        })
@ActiveProfiles({"prod", "test"})
@DirtiesContext
class OidcTest {
    private static OidcProvider provider;

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @DynamicPropertySource
    static void city(DynamicPropertyRegistry properties) throws IOException, JOSEException {
        provider = OidcProvider.start();
        properties.add("spring.security.oauth2.client.provider.city.issuer-uri", provider::issuer);
        properties.add("spring.security.oauth2.client.registration.city.client-id", () -> OidcProvider.CLIENT);
        properties.add("spring.security.oauth2.client.registration.city.client-secret", () -> OidcProvider.SECRET);
    }

    @AfterAll
    static void close() {
        provider.close();
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void an_officer_comes_in_by_the_provider_alone_and_nobody_needs_a_password_here() throws Exception {
        provider.seat("taisan");
        String there = Jsoup.parse(open("/tablets").body())
                .select("a[href^=/oauth2/authorization/]")
                .attr("href");
        HttpResponse<String> page = open(there);

        assertThat(there).isEqualTo("/oauth2/authorization/city");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/tablets");
        assertThat(Jsoup.parse(page.body()).select(".who").text()).contains("nv-01", "cán bộ tài sản");
    }

    @Test
    void whoever_the_provider_knows_and_the_desk_does_not_sees_no_page_of_it() throws Exception {
        provider.seat("stranger");
        HttpResponse<String> page = open("/oauth2/authorization/city");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(open("/tablets").statusCode()).isEqualTo(403);
    }
}

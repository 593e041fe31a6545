package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@DeskTest
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.city.client-id=desk",
            "spring.security.oauth2.client.registration.city.client-secret=known-to-nobody",
            "spring.security.oauth2.client.registration.city.client-name=City",
            "spring.security.oauth2.client.registration.city.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.city.redirect-uri={baseUrl}/login/oauth2/code/city",
            "spring.security.oauth2.client.registration.city.scope=openid",
            "spring.security.oauth2.client.provider.city.authorization-uri=http://127.0.0.1:1/authorize",
            "spring.security.oauth2.client.provider.city.token-uri=http://127.0.0.1:1/token",
            "spring.security.oauth2.client.provider.city.jwk-set-uri=http://127.0.0.1:1/keys"
        })
class SingleSignOnTest {
    @Autowired
    private MockMvc desk;

    @Test
    void the_page_to_sign_in_offers_the_provider_and_leads_to_it() throws Exception {
        assertThat(desk.perform(get("/signin")).andReturn().getResponse().getContentAsString())
                .contains("/oauth2/authorization/city")
                .contains("City");
        assertThat(desk.perform(get("/oauth2/authorization/city"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("http://127.0.0.1:1/authorize?");
    }

    @Test
    void where_other_applications_have_their_page_to_sign_in_leads_to_ours() throws Exception {
        assertThat(desk.perform(get("/login")).andReturn().getResponse().getRedirectedUrl())
                .isEqualTo("/signin");
    }

    @Test
    void whoever_is_on_the_list_comes_in_under_the_name_that_the_claim_gives() throws Exception {
        desk.perform(get("/audit").with(oidcLogin().idToken(token -> token.claim("preferred_username", "kiemtra"))))
                .andExpect(status().isOk());
        desk.perform(get("/audit").with(oidcLogin().idToken(token -> token.claim("preferred_username", "nguoidung"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void somebody_who_is_not_on_the_list_stays_outside() throws Exception {
        desk.perform(get("/overview").with(oidcLogin().idToken(token -> token.claim("preferred_username", "stranger"))))
                .andExpect(status().isForbidden());
    }
}

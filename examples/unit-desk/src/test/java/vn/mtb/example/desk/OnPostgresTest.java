package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** The desk on PostgreSQL, by the property that the README names and nothing else. */
@Tag("long")
@DeskTest
@DirtiesContext
class OnPostgresTest {
    private static EmbeddedPostgres server;

    @Autowired
    private MockMvc desk;

    @DynamicPropertySource
    static void url(DynamicPropertyRegistry properties) throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        properties.add("spring.datasource.url", () -> server.getJdbcUrl("postgres", "postgres"));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void somebody_signs_in_and_opens_every_page() throws Exception {
        MockHttpSession session = (MockHttpSession)
                desk.perform(formLogin("/signin").user("taisan").password("demo"))
                        .andExpect(authenticated())
                        .andReturn()
                        .getRequest()
                        .getSession();
        for (String path : EveryPageTest.PAGES) {
            String page = desk.perform(get(path).session(session))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(Markup.flaws(page, "vi")).as(path).isEmpty();
        }
    }
}

package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.mtb.register.Acts;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.tablet.Upkeep;

@TestPropertySource(properties = "town.of=database-gone")
@DirtiesContext
class DatabaseGoneTest extends Town {
    @Autowired
    HikariDataSource database;

    @Autowired
    JdbcTemplate sql;

    @Test
    void what_cannot_be_noted_is_not_shown_and_a_database_that_is_gone_is_told_with_when_to_come_again() {
        if (snv().register().appointments(DIRECTOR.person()).isEmpty()) life.staffed();
        mvc.put()
                .uri(path("/people/p-03/card"))
                .with(as(OFFICER))
                .with(csrf().asHeader())
                .header("Content-Type", "application/json")
                .content("{\"name\":\"Trần Văn Mẫu\"}")
                .exchange();
        assertThat(TourTest.body(get(OFFICER, path("/people/p-03/card")))).contains("Trần Văn Mẫu");

        sql.execute("alter table mtb_read_audit rename to gone");
        MvcTestResult hidden = get(OFFICER, path("/people/p-03/card"));
        assertThat(hidden).hasStatus(500);
        assertThat(TourTest.body(hidden)).doesNotContain("Trần", "mtb_read_audit", "select", "insert");
        sql.execute("alter table gone rename to mtb_read_audit");
        assertThat(get(OFFICER, path("/people/p-03/reads")))
                .bodyJson()
                .extractingPath("$.reads[0].kind")
                .isEqualTo(PersonalReads.Kind.CARD.stored());

        database.close();
        MvcTestResult act = post(
                OFFICER,
                ofTablet("/acts"),
                key(),
                "{\"act\":" + Acts.write(new Upkeep.TakeInventory("07/BBKK", "tốt")) + ",\"on\":\"2017-04-21\"}");
        assertThat(act).hasStatus(503);
        assertThat(act).headers().hasValue("Retry-After", "5");
        assertThat(act).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/unavailable");
        assertThat(get(OFFICER, path("/tablets"))).hasStatus(503);
        assertThat(TourTest.body(act)).doesNotContain("Hikari", "Exception", "jdbc");
    }
}

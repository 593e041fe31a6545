package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.security.PersonalReads;

@DisplayName("Sổ của một đơn vị được kiểm tra và xuất riêng; sổ hỏng là lỗi của máy chủ, không phải của người hỏi")
@TestPropertySource(properties = "town.of=registers")
@DirtiesContext
class RegisterEndpointsTest extends Town {
    @Autowired
    JdbcTemplate sql;

    @Autowired
    PersonalReads reads;

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static void isBroken(MvcTestResult answer) {
        assertThat(answer).as(() -> text(answer)).hasStatus(409);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/journal-broken");
        assertThat(answer).bodyJson().extractingPath("$.flaws").asArray().isNotEmpty();
        assertThat(answer).headers().hasValue("Content-Type", "application/problem+json");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).isNull();
    }

    @Test
    void who_sees_the_unit_gets_its_lines_and_no_others_and_the_reading_is_noted() {
        new Life(units.of(new UnitId("SVHTT")), "other-")
                .take(Subject.appointments(new PersonId("p-77")), STRANGER, "2017-04-01", appointed("p-77", "SVHTT"))
                .orElseThrow();
        MvcTestResult ours = get(OFFICER, path("/export"));
        assertThat(ours).hasStatusOk().headers().hasValue("Content-Type", "application/jsonl");
        assertThat(ours.getResponse().getHeader("Content-Disposition")).contains("mtb-export-SNV.jsonl");
        List<String> lines = text(ours).lines().toList();
        assertThat(lines.subList(0, lines.size() - 1))
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.contains("\"register\":\"SNV\""));
        assertThat(lines.get(lines.size() - 1)).contains("\"checkpoints\":0");
        assertThat(text(ours)).contains(tablet.value()).doesNotContain("SVHTT", "p-77");
        assertThat(reads.of(SNV, "register", 1)).singleElement().satisfies(read -> {
            assertThat(read.kind()).isEqualTo(PersonalReads.Kind.EXPORT);
            assertThat(read.person()).isEqualTo(OFFICER.person());
        });
        MvcTestResult theirs = get(STRANGER, "/mtb/units/SVHTT/export");
        assertThat(text(theirs)).contains("p-77").doesNotContain(tablet.value());
        assertThat(text(get(FOCAL, path("/export")))).isEqualTo(text(ours));
    }

    private static Deed.Appoint appointed(String person, String unit) {
        return new Deed.Appoint(
                Appointment.of(
                        new PersonId(person), Position.DEPARTMENT_DIRECTOR, new UnitId(unit), Period.since(2016, 1, 1)),
                "12/QĐ-UBND");
    }

    @Test
    void who_does_not_see_all_of_it_finds_nothing_there_and_no_reading_is_noted() {
        int before = reads.of(SNV, "register", 100).size();
        Actor user = new Actor(new PersonId("p-03"), Capacity.USER, SNV);
        for (String what : List.of("/export", "/audit")) {
            for (Actor outsider : List.of(STRANGER, COLLEAGUE, user)) {
                MvcTestResult answer = get(outsider, path(what));
                assertThat(answer).as(outsider + what).hasStatus(404);
                assertThat(text(answer)).isEqualTo(text(get(outsider, "/mtb/units/NO-SUCH-UNIT" + what)));
            }
        }
        assertThat(reads.of(SNV, "register", 100)).hasSize(before);
    }

    @Test
    void a_damaged_line_is_named_to_its_own_unit_and_to_no_other() {
        new Life(units.of(new UnitId("SVHTT")), "damage-").recorded(new TabletId("MTB-DAMAGED"), "SN-DAMAGED");
        assertThat(get(OFFICER, path("/audit")))
                .bodyJson()
                .extractingPath("$.intact")
                .isEqualTo(true);
        byte[] line = sql.queryForObject(
                "select line from mtb_entry where id = 'MTB-DAMAGED' and sequence = 1", byte[].class);
        sql.update(
                "update mtb_entry set line = ? where id = 'MTB-DAMAGED' and sequence = 1",
                "{}".getBytes(StandardCharsets.UTF_8));
        MvcTestResult theirs = get(STRANGER, "/mtb/units/SVHTT/audit");
        assertThat(theirs).bodyJson().extractingPath("$.intact").isEqualTo(false);
        assertThat(theirs)
                .bodyJson()
                .extractingPath("$.findings[0].path")
                .asString()
                .startsWith("SVHTT tablet/MTB-DAMAGED, line 1");
        assertThat(get(OFFICER, path("/audit")))
                .bodyJson()
                .extractingPath("$.intact")
                .isEqualTo(true);
        isBroken(get(STRANGER, "/mtb/units/SVHTT/export"));
        assertThat(get(OFFICER, path("/export"))).hasStatusOk();
        sql.update("update mtb_entry set line = ? where id = 'MTB-DAMAGED' and sequence = 1", line);
    }

    @Test
    void a_stored_checkpoint_that_cannot_be_read_is_the_servers_fault() {
        assertThat(post(FOCAL, "/mtb/checkpoints", key(), "")).hasStatusOk();
        String line = sql.queryForObject("select line from mtb_checkpoint where place = 1", String.class);
        sql.update("update mtb_checkpoint set line = '{\"canary\":1}' where place = 1");
        isBroken(get(FOCAL, "/mtb/checkpoints"));
        isBroken(get(FOCAL, "/mtb/export"));
        isBroken(post(FOCAL, "/mtb/checkpoints", key(), ""));
        assertThat(get(FOCAL, "/mtb/checkpoints/audit"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.intact")
                .isEqualTo(false);
        MvcTestResult ours = get(OFFICER, path("/audit"));
        assertThat(ours).bodyJson().extractingPath("$.findings[0].path").isEqualTo("checkpoint");
        assertThat(text(ours)).doesNotContain("canary");
        assertThat(get(OFFICER, path("/export"))).as("it carries no checkpoint").hasStatusOk();
        sql.update("update mtb_checkpoint set line = ? where place = 1", line);
        assertThat(get(FOCAL, "/mtb/checkpoints")).hasStatusOk();
    }
}

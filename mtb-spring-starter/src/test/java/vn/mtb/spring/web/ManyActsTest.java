package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Upkeep;

@DisplayName("Nhiều máy một lần: tất cả hoặc không, hoặc từng dòng; hồ sơ chuyển sổ từ sổ này sang sổ kia")
class ManyActsTest extends Town {
    private static String row(String tablet, Act act, String on) {
        return "{\"tablet\":\"" + tablet + "\",\"act\":" + Acts.write(act) + ",\"on\":\"" + on + "\"}";
    }

    private static String rows(boolean together, String... rows) {
        return "{\"together\":" + together + ",\"rows\":[" + String.join(",", rows) + "]}";
    }

    private String procured(String suffix) {
        return row(tablet + suffix, Life.procure("SN-" + tablet + suffix), "2016-12-20");
    }

    /** Refused: the tablet was bought long ago. */
    private String refused() {
        return row(tablet.value(), Life.procure("SN-" + tablet), "2017-04-20");
    }

    private int lines(String suffix) {
        return snv().register().length(Subject.tablet(new TabletId(tablet + suffix)));
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(TourTest.body(answer));
    }

    @Test
    void together_all_are_recorded_or_none_and_a_repetition_has_the_same_answer() {
        String key = key();
        MvcTestResult none = post(CENTRE, path("/acts"), key(), rows(true, procured("-A"), refused()));
        assertThat(none).hasStatus(409);
        assertThat(lines("-A")).isZero();

        String both = rows(true, procured("-A"), procured("-B"));
        MvcTestResult first = post(CENTRE, path("/acts"), key, both);
        assertThat(first).hasStatus(200);
        assertThat(json(first).path("recorded").size()).isEqualTo(2);
        assertThat(json(post(CENTRE, path("/acts"), key, both))).isEqualTo(json(first));
        assertThat(lines("-A") + lines("-B")).isEqualTo(2);
        assertThat(post(CENTRE, path("/acts"), key, rows(true, procured("-C")))).hasStatus(422);
        assertThat(lines("-C")).isZero();
    }

    @Test
    void row_by_row_each_has_its_own_outcome_and_a_repetition_has_the_same() {
        String key = key();
        String three = rows(false, procured("-A"), refused(), procured("-B"));
        JsonNode first = json(post(CENTRE, path("/acts"), key, three));
        assertThat(first.path("rows").size()).isEqualTo(3);
        assertThat(first.path("rows").get(0).path("recorded").size()).isOne();
        assertThat(first.path("rows").get(1).path("recorded").isMissingNode()).isTrue();
        assertThat(first.path("rows").get(1).path("reasons").size()).isPositive();
        assertThat(first.path("rows").get(2).path("recorded").size()).isOne();
        assertThat(json(post(CENTRE, path("/acts"), key, three))).isEqualTo(first);
        assertThat(lines("-A") + lines("-B")).isEqualTo(2);
    }

    @Test
    void a_version_that_there_cannot_be_stops_all_rows_before_any_is_recorded() {
        String before = "{\"version\":-1,"
                + row(tablet.value(), inventory(), "2017-04-20").substring(1);
        MvcTestResult answer = post(CENTRE, path("/acts"), key(), rows(false, procured("-A"), before));
        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.flaws[0].path").isEqualTo("$.rows[1].version");
        assertThat(lines("-A")).isZero();
    }

    @Test
    void a_row_whose_tablet_has_changed_or_whose_key_was_used_says_so_and_ends_no_other() {
        String stale = "{\"version\":1,"
                + row(tablet.value(), inventory(), "2017-04-20").substring(1);
        String key = key();
        JsonNode changed = json(post(OFFICER, path("/acts"), key, rows(false, stale)));
        assertThat(changed.at("/rows/0/problem/status").asInt()).isEqualTo(412);
        JsonNode good =
                json(post(OFFICER, path("/acts"), key, rows(false, row(tablet.value(), inventory(), "2017-04-20"))));
        assertThat(good.at("/rows/0/recorded").size()).isOne();
        JsonNode reused =
                json(post(OFFICER, path("/acts"), key, rows(false, row(tablet.value(), inventory(), "2017-04-21"))));
        assertThat(reused.at("/rows/0/problem/status").asInt()).isEqualTo(422);
    }

    private static Act inventory() {
        return new Upkeep.TakeInventory("07/BBKK", "tốt");
    }

    @Test
    void no_row_too_many_rows_a_tablet_twice_and_a_key_too_long_for_rows_are_bad_input() {
        assertThat(post(OFFICER, path("/acts"), key(), rows(true))).hasStatus(400);
        String one = procured("-Z");
        assertThat(post(OFFICER, path("/acts"), key(), rows(true, (one + ",").repeat(100) + one)))
                .hasStatus(400);
        MvcTestResult twice = post(OFFICER, path("/acts"), key(), rows(true, one, one));
        assertThat(twice).hasStatus(400);
        assertThat(TourTest.body(twice)).contains("$.rows[1].tablet", "earlier row");
        assertThat(post(OFFICER, path("/acts"), "k".repeat(98), rows(true, one)))
                .hasStatus(400);
        assertThat(lines("-Z")).isZero();
    }

    @Test
    void a_tablet_goes_from_one_register_to_another_with_its_dossier() {
        String dossier = ofTablet("/dossier");
        assertThat(get(OFFICER, dossier)).hasStatus(404);
        String close = "{\"deed\":" + Acts.write(new Deed.Close("SVHTT")) + ",\"on\":\"2017-04-21\"}";
        assertThat(post(FOCAL, dossier, key(), close)).hasStatus(403);
        assertThat(post(OFFICER, dossier, key(), close)).hasStatus(200);

        MvcTestResult given = get(OFFICER, dossier);
        assertThat(given).hasStatus(200);
        assertThat(json(given).path("to").asString()).isEqualTo("SVHTT");
        assertThat(get(STRANGER, dossier)).hasStatus(404);
        assertThat(get(DIRECTOR, dossier).getResponse().getStatus()).isIn(403, 404);

        String open = "{\"deed\":" + json(given).path("deed") + ",\"on\":\"2017-04-21\"}";
        String there = "/mtb/units/SVHTT/tablets/" + tablet + "/dossier";
        String key = key();
        assertThat(post(STRANGER, "/mtb/units/SVHTT/tablets/MTB-OTHER/dossier", key(), open))
                .hasStatus(409);
        assertThat(post(STRANGER, there, key, open)).hasStatus(200);
        assertThat(post(STRANGER, there, key, open)).hasStatus(200);
        assertThat(get(STRANGER, "/mtb/units/SVHTT/tablets/" + tablet)).hasStatus(200);
        assertThat(get(OFFICER, ofTablet(""))).hasStatus(404);
        String broken = open.replace("2017.1", "2017.9");
        assertThat(broken).isNotEqualTo(open);
        assertThat(post(STRANGER, there, key(), broken)).hasStatus(400);
    }
}

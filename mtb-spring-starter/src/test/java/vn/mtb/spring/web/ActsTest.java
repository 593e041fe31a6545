package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Period;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

@DisplayName("Ghi một lần, khóa tài khoản khi báo mất, hai người cùng ghi")
class ActsTest extends Town {
    private static final Upkeep.TakeInventory INVENTORY = new Upkeep.TakeInventory("07/BBKK", "tốt");

    private static String form(Act act, String on) {
        return "{\"act\":" + Acts.write(act) + ",\"on\":\"" + on + "\"}";
    }

    private int lines() {
        return snv().register().length(Subject.tablet(tablet));
    }

    private void inUse() {
        assertThat(post(OFFICER, ofTablet("/acts"), key(), form(Life.intoUse(), "2017-04-20")))
                .hasStatus(200);
    }

    @Test
    void what_is_settled_is_recorded_and_answered_with_its_reasons() {
        MvcTestResult answer = post(OFFICER, ofTablet("/acts"), key(), form(INVENTORY, "2017-04-20"));
        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.outcome").isEqualTo("settled");
        assertThat(answer).bodyJson().extractingPath("$.recorded[0].sequence").isEqualTo(4);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.reasons[0].sentence")
                .isEqualTo("Allowed: to take inventory of the tablet");
        assertThat(lines()).isEqualTo(5);
    }

    @Test
    void what_happened_to_somebody_else_is_bad_input_and_no_fault_of_the_server() {
        Deed.IssueAccounts his = Life.accounts();
        Deed refit = new Deed.RefitAccounts(Position.DEPARTMENT_DIRECTOR, SNV, his.accounts());
        for (Deed deed : List.of(Life.appoint(), his, refit)) {
            String rest = deed instanceof Deed.Appoint ? "/posts" : "/accounts";
            String body = "{\"deed\":" + Acts.write(deed) + ",\"on\":\"2017-04-20\"}";
            assertThat(post(OFFICER, path("/people/" + COLLEAGUE.person() + rest), key(), body))
                    .as(deed.wireName())
                    .hasStatus(400);
        }
    }

    @Test
    void a_repetition_is_answered_the_same_and_writes_nothing() {
        String key = key();
        MvcTestResult first = post(OFFICER, ofTablet("/acts"), key, form(INVENTORY, "2017-04-20"));
        MvcTestResult second = post(OFFICER, ofTablet("/acts"), key, form(INVENTORY, "2017-04-20"));
        assertThat(TourTest.body(second)).isEqualTo(TourTest.body(first));
        assertThat(lines()).isEqualTo(5);
        assertThat(post(OFFICER, ofTablet("/acts"), key, form(INVENTORY, "2017-04-21")))
                .hasStatus(422);
        assertThat(post(CENTRE, ofTablet("/acts"), key, form(INVENTORY, "2017-04-20")))
                .as("the same words by somebody else are another command")
                .hasStatus(422);
    }

    @Test
    void of_two_with_the_same_version_one_wins_and_the_other_learns_both_keys() {
        String winner = key();
        assertThat(post(OFFICER, ofTablet("/acts"), winner, form(INVENTORY, "2017-04-20")))
                .hasStatus(200);
        String loser = key();
        MvcTestResult answer = mvc.post()
                .uri(ofTablet("/acts"))
                .with(as(OFFICER))
                .with(csrf().asHeader())
                .header("Idempotency-Key", loser)
                .header("If-Match", "\"4\"")
                .header("Content-Type", "application/json")
                .content(form(INVENTORY, "2017-04-20"))
                .exchange();
        assertThat(answer).hasStatus(412);
        assertThat(answer).bodyJson().extractingPath("$.key").isEqualTo(loser);
        assertThat(answer).bodyJson().extractingPath("$.winningKey").isEqualTo(winner);
        assertThat(lines()).isEqualTo(5);
    }

    @Test
    void a_loss_locks_the_holders_accounts_in_the_same_breath_and_is_repeatable() {
        inUse();
        LossReport report = new LossReport(
                Life.day("2017-04-20"),
                "để quên trên xe",
                List.of(new Notice(
                        FocalBody.AS_PRINTED,
                        Life.day("2017-04-20"),
                        Life.day("2017-04-21"),
                        Notice.Channel.TELEPHONE)));
        String loss = form(new Mishap.ReportLoss(report), "2017-04-21");
        String key = key();
        MvcTestResult first = post(DIRECTOR, ofTablet("/acts"), key, loss);
        assertThat(first).as(() -> TourTest.body(first)).hasStatus(200);
        assertThat(snv().register().tablet(tablet).status()).isEqualTo(Status.LOST);
        assertThat(snv().register().accounts(DIRECTOR.person()))
                .filteredOn(account -> account.state() == Account.State.ACTIVE)
                .isEmpty();
        assertThat(get(DIRECTOR, ofTablet("")))
                .as("the tablet is no longer in his hands")
                .hasStatus(404);
        assertThat(TourTest.body(post(DIRECTOR, ofTablet("/acts"), key, loss)))
                .as("and yet the same report has the same answer")
                .isEqualTo(TourTest.body(first));
        assertThat(post(COLLEAGUE, ofTablet("/acts"), key, loss)).hasStatus(404);
        Subject accounts = Subject.accounts(DIRECTOR.person());
        life.take(accounts, OFFICER, "2017-04-21", new Deed.ReissueAccounts(Set.copyOf(Application.SHARED)))
                .orElseThrow();
    }

    @Test
    void the_same_command_from_many_connections_is_recorded_once() throws Exception {
        int callers = 4;
        String key = key();
        String body = form(INVENTORY, "2017-04-20");
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            Callable<String> call = () -> {
                together.await();
                MvcTestResult answer = post(OFFICER, ofTablet("/acts"), key, body);
                return answer.getResponse().getStatus() + TourTest.body(answer);
            };
            List<Future<String>> answers = pool.invokeAll(Collections.nCopies(callers, call));
            String first = answers.get(0).get();
            assertThat(first).startsWith("200");
            for (Future<String> one : answers) assertThat(one.get()).isEqualTo(first);
        } finally {
            pool.shutdownNow();
        }
        assertThat(lines()).isEqualTo(5);
    }

    @Test
    void who_leaves_a_post_after_its_last_day_loses_its_accounts_in_the_same_command() {
        PersonId person = new PersonId("p-" + tablet.value());
        String appoint = "{\"deed\":"
                + Acts.write(new Deed.Appoint(
                        Appointment.of(person, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV, Period.since(2016, 1, 1)),
                        "13/QĐ-UBND"))
                + ",\"on\":\"2016-01-01\"}";
        assertThat(post(OFFICER, path("/people/" + person + "/posts"), key(), appoint))
                .hasStatus(200);
        Account account = Account.ordinary(
                person,
                Application.SHARED.stream().sorted().findFirst().orElseThrow(),
                SNV,
                Position.DEPARTMENT_DEPUTY_DIRECTOR,
                Life.day("2017-04-18"));
        String issue = "{\"deed\":" + Acts.write(new Deed.IssueAccounts(Set.of(account))) + ",\"on\":\"2017-04-18\"}";
        assertThat(post(OFFICER, path("/people/" + person + "/accounts"), key(), issue))
                .hasStatus(200);
        String leave = "{\"deed\":"
                + Acts.write(new Deed.EndAppointment(
                        Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV, Life.day("2017-04-19"), "14/QĐ-UBND"))
                + ",\"on\":\"2017-04-20\"}";
        String key = key();
        MvcTestResult left = post(OFFICER, path("/people/" + person + "/posts"), key, leave);
        assertThat(left).as(() -> TourTest.body(left)).hasStatus(200);
        assertThat(left).bodyJson().extractingPath("$.recorded").asArray().hasSize(2);
        assertThat(TourTest.body(post(OFFICER, path("/people/" + person + "/posts"), key, leave)))
                .isEqualTo(TourTest.body(left));
        assertThat(snv().register().accounts(person)).allMatch(one -> one.state() == Account.State.REVOKED);
    }

    @Test
    void a_user_sees_the_lines_since_the_tablet_came_into_his_hands() {
        inUse();
        assertThat(get(DIRECTOR, ofTablet("/ledger")))
                .bodyJson()
                .extractingPath("$.lines[0].sequence")
                .isEqualTo(4);
        assertThat(get(OFFICER, ofTablet("/ledger")))
                .bodyJson()
                .extractingPath("$.lines[0].sequence")
                .isEqualTo(0);
        assertThat(get(DIRECTOR, path("/tablets?limit=1000"))).hasStatus(200);
        assertThat(get(COLLEAGUE, path("/tablets?limit=1000")))
                .bodyJson()
                .extractingPath("$.tablets")
                .asArray()
                .isEmpty();
        assertThat(get(COLLEAGUE, path("/tablets?holder=p-03")))
                .bodyJson()
                .extractingPath("$.tablets")
                .asArray()
                .isEmpty();
    }

    @Test
    void pages_go_on_where_the_last_one_ended() {
        life.recorded(new TabletId("MTB-P" + tablet.value()), "SN-P" + tablet.value());
        MvcTestResult first = get(OFFICER, path("/tablets?limit=1"));
        assertThat(first).bodyJson().extractingPath("$.tablets").asArray().hasSize(1);
        String next =
                JsonMapper.shared().readTree(TourTest.body(first)).get("next").stringValue();
        MvcTestResult second = mvc.get()
                .uri(path("/tablets?limit=1&after={next}"), next)
                .with(as(OFFICER))
                .exchange();
        assertThat(second)
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.tablets")
                .asArray()
                .hasSize(1);
        assertThat(TourTest.body(second)).isNotEqualTo(TourTest.body(first));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        MvcTestResult answer = get(OFFICER, ofTablet(""));
        assertThat(answer).hasStatus(200);
        assertThat(answer).headers().hasValue("Cache-Control", "no-cache, private");
        String tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        assertThat(mvc.get()
                        .uri(ofTablet(""))
                        .with(as(OFFICER))
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(304);
        assertThat(post(OFFICER, ofTablet("/acts"), key(), form(INVENTORY, "2017-04-20")))
                .hasStatus(200);
        assertThat(mvc.get()
                        .uri(ofTablet(""))
                        .with(as(OFFICER))
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(200);
    }
}

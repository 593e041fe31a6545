package vn.mtb.unitrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

@DisplayName("Bộ quy tắc của đơn vị: điền chỗ để ngỏ, đòi thêm, có ngày; ngoài ra là của Thành phố")
class UnitRulesTest {
    private static final UnitRules RULES =
            UnitRules.of(List.of(Written.example("so-noi-vu.yaml"))).orElseThrow();
    private static final Actor HEAD = new Actor(new PersonId("p-head"), Capacity.USER, SNV);
    private static final Set<String> SIGNED = Set.of("cam-ket-su-dung");

    private static Facts facts(Position position, UnitId unit, Application... applications) {
        List<Account> accounts = Arrays.stream(applications)
                .map(application -> account(HEAD, application, position, unit))
                .toList();
        return lookedUp().about(HEAD.person(), with(List.of(post(HEAD, position, unit)), accounts));
    }

    private static Outcome<Tablet> issue(UnitRules rules, String date, Facts facts, Set<String> papers) {
        Act act = new Holding.PutIntoUse(minutes(date, OFFICER, HEAD), Optional.empty(), papers);
        return rules.take(aTabletInKeeping(), act, facts, by(OFFICER, date));
    }

    @ParameterizedTest
    @CsvSource({"2018-10-31, false", "2018-11-01, true", "2024-01-01, true"})
    @Covers(Regulation2020.QC_ARTICLE_8_CLAUSE_3)
    void a_post_that_the_unit_equips_gets_a_tablet_on_the_days_of_its_regulation(String date, boolean equipped) {
        Facts facts = facts(Position.ROOM_HEAD, ROOM, Application.MAIL, Application.DOCUMENTS);
        Outcome<Tablet> answer = issue(RULES, date, facts, SIGNED);
        if (!equipped) {
            assertThat(answer).isRefusedBecause("holder-entitled");
            return;
        }
        assertThat(answer).isSettled();
        assertThat(answer.reasons())
                .extracting(Reason::rule, Reason::citation)
                .contains(tuple(
                        "holder-entitled-met",
                        "khoản 1 Điều 3 Quy chế của SNV ban hành kèm theo Quyết định số 112/QĐ-SNV"));
    }

    @Test
    void the_roles_of_the_regulation_say_which_accounts_are_needed() {
        assertThat(issue(RULES, "2018-11-01", facts(Position.ROOM_HEAD, ROOM, Application.MAIL), SIGNED))
                .isRefusedBecause("accounts-before-use");
    }

    @Test
    void a_post_of_the_units_own_in_a_room_of_a_room_belongs_to_the_unit() {
        Position leader = new Position("to-truong", PositionGroup.WITHIN_A_UNIT);
        UnitId group = new UnitId("SNV-CCVC-TO1");
        assertThat(issue(RULES, "2018-11-01", facts(leader, group, Application.MAIL, Application.DOCUMENTS), SIGNED))
                .isSettled();
    }

    @Test
    void a_paper_of_the_regulation_is_asked_for_under_its_clause() {
        Facts facts = facts(Position.ROOM_HEAD, ROOM, Application.MAIL, Application.DOCUMENTS);
        Outcome<Tablet> answer = issue(RULES, "2018-11-01", facts, Set.of("giay-khac"));
        assertThat(answer).isRefusedBecause("unit-snv-cam-ket-su-dung");
        assertThat(answer.reasons().get(0).citation()).startsWith("khoản 1 Điều 9 Quy chế của SNV");
    }

    @Test
    void an_extra_duty_is_owed_by_whoever_gets_a_tablet() {
        Facts facts = facts(Position.ROOM_HEAD, ROOM, Application.MAIL, Application.DOCUMENTS);
        assertThat(issue(RULES, "2018-11-01", facts, SIGNED)).owing("unit-duty");
    }

    @ParameterizedTest
    @CsvSource({"2018-10-31, ''", "2018-11-01, 2018-11-02"})
    void a_limit_gives_a_last_day_where_the_text_has_none(String date, String due) {
        Act act = new Holding.GiveBack(minutes(date, DIRECTOR, OFFICER));
        Outcome<Tablet> answer = RULES.take(aTabletInUseBy(DIRECTOR), act, lookedUp(), by(OFFICER, date));
        assertThat(answer).isSettled();
        Optional<LocalDate> expected = due.isEmpty() ? Optional.empty() : Optional.of(day(due));
        assertThat(((Outcome.Settled<Tablet>) answer).obligations())
                .filteredOn(owed -> owed.duty().endsWith("-accounts"))
                .isNotEmpty()
                .allSatisfy(owed -> assertThat(owed.due()).isEqualTo(expected));
        assertThat(answer.reasons().stream().anyMatch(reason -> reason.rule().equals("unit-limit")))
                .isEqualTo(!due.isEmpty());
    }

    @Test
    void a_shorter_limit_for_the_dossier_of_a_loss_counts_from_the_discovery() {
        Act act = new Mishap.ReportLoss(loss(day("2019-03-01"), told(FocalBody.AS_PRINTED, day("2019-03-02"))));
        Outcome<Tablet> answer = RULES.take(aTabletInUseBy(DIRECTOR), act, lookedUp(), by(DIRECTOR, "2019-03-03"));
        assertThat(answer).isSettled();
        assertThat(answer).owing("loss-dossier", day("2019-03-21"));
    }

    @Test
    void forbidden_applications_are_not_installed_on_request() {
        Act act = new Installation.InstallOnRequest(
                Set.of(new Application("mang-xa-hoi"), new Application("cong-snv")), DIRECTOR.person(), "viec");
        Outcome<Tablet> answer = RULES.take(aTabletInUseBy(DIRECTOR), act, lookedUp(), by(OFFICER, "2018-11-01"));
        assertThat(answer).isRefusedBecause("unit-snv-forbids-6.4");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(Set.of(new Application("mang-xa-hoi")));
        assertThat(RULES.take(aTabletInUseBy(DIRECTOR), act, lookedUp(), by(OFFICER, "2018-10-31")))
                .isSettled();
    }

    @Test
    void the_unit_may_buy_tablets_of_its_own() {
        Act act = new Acquisition.BuyForUnit(SERIAL, VALUE, "ncc", "12/BB", Optional.empty());
        assertThat(RULES.take(aTabletNobodyKnows(), act, Facts.none(), by(OFFICER, "2018-11-01")))
                .isSettled();
        assertThat(RULES.take(aTabletNobodyKnows(), act, Facts.none(), by(STC_OFFICER, "2018-11-01")))
                .isRefusedBecause("unit-regulation-in-force");
    }

    @ParameterizedTest
    @CsvSource({"2018-05-31, false, false", "2018-06-01, false, true", "2018-06-01, true, true"})
    void a_portal_without_sign_in_needs_no_account_and_one_that_exists_may_stay(
            String date, boolean hasAccount, boolean settled) {
        UnitRules rules = UnitRules.of(List.of(
                        Written.of("không đăng nhập: [{ứng dụng: portal, lý do: chỉ đọc, điều khoản: Điều 3}]")))
                .orElseThrow();
        List<Account> accounts = accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV).stream()
                .filter(account -> hasAccount || !account.application().equals(Application.PORTAL))
                .toList();
        Facts facts = lookedUp()
                .about(DIRECTOR.person(), with(List.of(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV)), accounts));
        Act act = new Holding.PutIntoUse(minutes(date, OFFICER, DIRECTOR), EQUIPPED, Set.of());
        Outcome<Tablet> answer = rules.take(aTabletInKeeping(), act, facts, by(OFFICER, date));
        if (settled) assertThat(answer).isSettled();
        else assertThat(answer).isRefusedBecause("accounts-before-use");
        assertThat(rules.roles(day(date))
                        .asks(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV), Application.PORTAL, day(date)))
                .isEqualTo(date.equals("2018-05-31"));
        assertThat(rules.accounts(day(date))).isNotNull();
    }

    @Test
    void what_is_owed_for_want_of_a_post_knows_the_units_posts() {
        Facts facts = facts(Position.ROOM_HEAD, ROOM, Application.MAIL, Application.DOCUMENTS);
        Tablet tablet = issue(RULES, "2018-11-01", facts, SIGNED).orElseThrow();
        assertThat(RULES.standing(tablet, facts, day("2018-11-02"))).isEmpty();
        assertThat(Rulebook.city().standing(tablet, facts, day("2018-11-02")))
                .extracting(owed -> owed.duty())
                .containsExactly("give-it-back");
    }

    @Test
    void a_leader_of_the_city_is_served_by_the_office_that_says_so() {
        UnitRules office = UnitRules.of(List.of(
                        UnitRegulation.parse("vpub.yaml", Written.text("VPUB", "city-office", "1/6/2018", """
                                phục vụ: {chức vụ: Chủ tịch UBND Thành phố, điều khoản: Điều 2}
                                không cần quyết định riêng: {nhóm chức vụ: city-leader, điều khoản: Điều 3}
                                """))))
                .orElseThrow();
        Actor chairman = new Actor(new PersonId("p-ct"), Capacity.USER, CITY);
        Facts facts = lookedUp().about(chairman.person(), leading(chairman, Position.CITY_CHAIRMAN, CITY));
        assertThat(office.facts(facts, day("2018-06-01"))
                        .people()
                        .get(chairman.person())
                        .servedBy())
                .containsExactly(VPUB);
        assertThat(office.facts(facts, day("2018-05-31"))
                        .people()
                        .get(chairman.person())
                        .servedBy())
                .isEmpty();
        assertThat(office.facts(facts, day("2018-06-01"))
                        .people()
                        .get(DIRECTOR.person())
                        .servedBy())
                .isEmpty();
    }

    @Test
    void what_was_looked_up_about_sub_units_stays() {
        Unit room =
                new Unit(ROOM, Unit.Kind.SUB_UNIT, new Period(day("2010-01-01"), day("2019-12-31")), Optional.of(SNV));
        assertThat(RULES.facts(Facts.none().about(room), day("2018-11-01")).units())
                .containsEntry(ROOM, room)
                .containsKey(new UnitId("SNV-CCVC"));
    }

    @Test
    void a_catalogue_that_was_looked_up_is_overlaid() {
        RoleCatalogue known = RoleCatalogue.city().with(Position.STAFF, Role.NONE);
        RoleCatalogue roles =
                RULES.facts(Facts.none().with(known), day("2018-11-01")).roles();
        assertThat(roles.role(Position.STAFF)).contains(Role.NONE);
        assertThat(roles.role(Position.ROOM_HEAD)).isPresent();
    }

    @Test
    void a_later_regulation_takes_the_place_of_an_earlier_one_as_a_whole() {
        UnitRegulation first = Written.of(
                "rà soát: {số tháng: 6, điều khoản: Điều 3}\n" + "cam kết: [{giấy: a, tên: A, điều khoản: Điều 4}]");
        UnitRegulation second = UnitRegulation.parse(
                "hai.yaml", Written.text("SNV", "sở", "1/1/2020", "cam kết: [{giấy: b, tên: B, điều khoản: Điều 4}]"));
        UnitRules rules = UnitRules.of(List.of(second, first)).orElseThrow();
        Facts facts = lookedUp();
        for (Map.Entry<String, String> paper :
                Map.of("2019-12-31", "unit-snv-a", "2020-01-01", "unit-snv-b").entrySet()) {
            Act act = new Holding.PutIntoUse(minutes(paper.getKey(), OFFICER, DIRECTOR), EQUIPPED, Set.of());
            assertThat(rules.take(aTabletInKeeping(), act, facts, by(OFFICER, paper.getKey())))
                    .isRefusedBecause(paper.getValue());
        }
        assertThat(rules.regulation(day("2018-05-31"))).isEmpty();
        assertThat(rules.regulation(day("2019-12-31"))).contains(first);
        assertThat(rules.regulation(day("2020-01-01"))).contains(second);
        Period use = Period.since(2018, 6, 1);
        assertThat(rules.reviews(day("2019-12-31")).owed(List.of(use), List.of(), day("2019-12-31")))
                .hasSize(2);
        assertThat(rules.reviews(day("2020-01-01")).owed(List.of(use), List.of(), day("2020-01-01")))
                .hasSize(1);
    }

    @Test
    void regulations_are_of_one_unit_and_begin_one_after_the_other() {
        UnitRegulation snv = Written.of("");
        UnitRegulation stc = UnitRegulation.parse("stc", Written.text("STC", "sở", "1/6/2018", ""));
        assertThat(UnitRules.of(List.of(snv, stc)))
                .isRefusedBecause("regulations-one-after-the-other", "regulations-of-one-unit");
        assertThat(UnitRules.of(List.of())).isSettled();
    }

    @Test
    void a_regulation_that_loosens_is_not_compiled_and_one_that_is_open_is_referred() {
        assertThat(UnitRules.of(List.of(Written.of("rà soát: {số tháng: 24, điều khoản: Điều 3}"))))
                .isRefusedBecause("loosens-review");
        assertThat(UnitRules.of(List.of(Written.of(
                        "luật giao: {hình thức họp: {trực tuyến: chủ trì quyết định, điều khoản: Điều 3}}"))))
                .isInstanceOf(Outcome.Referred.class);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-02, true", "2019-03-03, false"})
    void word_of_a_loss_is_late_by_the_units_hours(String toldOn, boolean inTime) {
        var report = new LossReport(
                day("2019-03-01"),
                "trên xe buýt",
                List.of(new Notice(FocalBody.AS_PRINTED, day("2019-03-01"), day(toldOn), Notice.Channel.TELEPHONE)));
        var answer = RULES.notices(FocalBody.asPrinted(), day("2019-03-01")).loss(report);
        if (inTime) assertThat(answer).isSettled();
        else assertThat(answer).isRefusedBecause("notice-in-time");
        assertThat(RULES.notices(FocalBody.asPrinted(), day("2018-10-31")).loss(report))
                .isSettled();
    }

    @Test
    void reviews_are_owed_by_the_units_interval() {
        var owed = RULES.reviews(day("2019-01-01"))
                .owed(List.of(Period.since(2018, 11, 1)), List.<SecurityCheck>of(), day("2019-01-01"));
        assertThat(owed).hasSize(2);
        assertThat(owed.get(1).due()).contains(day("2019-05-01"));
        assertThat(owed.get(1).reason().citation()).startsWith("Điều 8 Quy chế của SNV");
    }

    @Test
    void working_days_are_counted_by_the_units_rest_and_the_notices_it_copied() {
        UnitRules rules = UnitRules.of(List.of(Written.of("""
                        nghỉ hằng tuần: {ngày: chủ nhật, điều khoản: Điều 3}
                        nghỉ lễ:
                          - năm: 2019
                            thông báo: 6519/TB-LĐTBXH
                            ngày: [1/1/2019, 4/2/2019, 5/2/2019, 6/2/2019, 7/2/2019, 8/2/2019, 14/4/2019, 30/4/2019, 1/5/2019, 2/9/2019]
                            hoán đổi: [{nghỉ: 29/4/2019, làm bù: 4/5/2019}]
                            đối chiếu ngày: 1/12/2018
                            điều khoản: Điều 4
                        """))).orElseThrow();
        assertThat(rules.workingDays(day("2019-01-01"))
                        .nextWorkingDay(day("2019-04-26"))
                        .orElseThrow())
                .isEqualTo(day("2019-04-27"));
        assertThat(rules.workingDays(day("2019-01-01"))
                        .nextWorkingDay(day("2019-04-27"))
                        .orElseThrow())
                .isEqualTo(day("2019-05-02"));
        assertThat(rules.workingDays(day("2018-05-31")).nextWorkingDay(day("2019-04-27")))
                .isInstanceOf(Outcome.Referred.class);
    }

    @Test
    void another_signs_for_the_unit_when_its_head_is_the_user() {
        var head = List.of(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
        assertThat(RULES.signsInsteadOf(head, day("2018-11-01"))).contains(Position.DEPARTMENT_DEPUTY_DIRECTOR);
        assertThat(RULES.signsInsteadOf(head, day("2018-10-31"))).isEmpty();
        assertThat(RULES.signsInsteadOf(
                        List.of(post(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV)), day("2018-11-01")))
                .isEmpty();
        assertThat(RULES.signsInsteadOf(List.of(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC)), day("2018-11-01")))
                .isEmpty();
    }

    @Test
    void what_may_come_next_names_the_units_papers() {
        assertThat(RULES.permitted(aTabletInKeeping(), lookedUp(), by(OFFICER, "2018-11-01")))
                .filteredOn(next -> next.step() == Step.PUT_INTO_USE)
                .singleElement()
                .satisfies(next -> assertThat(next.papers()).contains("unit-snv-cam-ket-su-dung"));
    }

    @Test
    void as_many_papers_as_a_regulation_may_ask_for_fit_into_the_rulebook() {
        StringBuilder papers = new StringBuilder("cam kết:\n");
        for (int i = 0; i < UnitRegulation.MOST_PAPERS; i++) {
            papers.append("  - {giấy: g" + i + ", tên: G, điều khoản: Điều " + (i + 1) + "}\n");
        }
        assertThat(UnitRules.of(List.of(Written.of(papers.toString())))).isSettled();
        assertThat(UnitRules.of(List.of()).orElseThrow().rulebook()).isSameAs(Rulebook.city());
    }
}

package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.EquipmentStandards.DECISION_50_HIGHEST_STANDARD;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.UnitId;

@DisplayName("Điều 2: ai được trang bị máy, theo quyết định nào")
class WhoIsEquippedTest {

    private static Attempt issuing(Facts.Person holder, String date) {
        Act act = new Holding.PutIntoUse(minutes(date, OFFICER, DIRECTOR), EQUIPPED, Set.of());
        return new Attempt(
                Rulebook.city(),
                aTabletInKeeping(),
                act,
                lookedUp().about(DIRECTOR.person(), holder),
                by(OFFICER, date));
    }

    private static Attempt issuing(Position position, String date) {
        return issuing(leading(DIRECTOR, position, SNV), date);
    }

    private static Attempt withDecision(Attempt attempt, Optional<Decision> decision) {
        return attempt.with(new Holding.PutIntoUse(attempt.minutes(), decision, Set.of()));
    }

    static List<Position> listed() {
        return List.of(
                Position.CITY_CHAIRMAN,
                Position.CITY_VICE_CHAIRMAN,
                Position.OFFICE_CHIEF,
                Position.OFFICE_DEPUTY_CHIEF,
                Position.DEPARTMENT_DIRECTOR,
                Position.DEPARTMENT_DEPUTY_DIRECTOR,
                Position.AGENCY_HEAD,
                Position.AGENCY_DEPUTY_HEAD,
                Position.CHIEF_INSPECTOR,
                Position.DEPUTY_CHIEF_INSPECTOR,
                Position.DISTRICT_CHAIRMAN,
                Position.DISTRICT_VICE_CHAIRMAN);
    }

    static List<Position> notListed() {
        return List.of(
                Position.CITY_UNIT_HEAD,
                Position.CITY_UNIT_LEADER,
                Position.ROOM_HEAD,
                Position.ROOM_DEPUTY_HEAD,
                Position.SUB_UNIT_HEAD,
                Position.STAFF,
                Position.COMMUNE_LEADER,
                Position.COUNCIL_OR_PARTY_LEADER,
                Position.TECHNICIAN);
    }

    @ParameterizedTest
    @MethodSource("listed")
    @Covers(QC_ARTICLE_2)
    @DisplayName("chức vụ có tên ở Điều 2, có quyết định trang bị, thì được")
    void who_holds_a_listed_post_and_is_equipped_by_decision_gets_one(Position position) {
        assertThat(issuing(position, "2017-06-01").answer()).isSettled();
    }

    @ParameterizedTest
    @MethodSource("notListed")
    @Covers(QC_ARTICLE_2)
    @DisplayName("chức vụ khác thì không")
    void who_holds_another_post_does_not(Position position) {
        assertThat(issuing(withoutAccounts(DIRECTOR, position, SNV), "2017-06-01")
                        .answer())
                .isRefusedBecause("holder-entitled")
                .citing(QC_ARTICLE_2);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-31, true", "2018-09-01, false"})
    @Covers(QC_ARTICLE_2)
    void the_post_counts_to_its_last_day(String date, boolean good) {
        Facts.Person leaving =
                with(List.of(postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2018-08-31")), List.of());
        Attempt attempt = issuing(leaving, date);
        if (good) assertThat(attempt.answer()).isRefusedBecause("accounts-before-use");
        else assertThat(attempt.answer()).isRefusedBecause("holder-entitled");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    @Covers(QC_ARTICLE_2)
    @DisplayName("lãnh đạo quận, huyện: đến hết 30/6/2025")
    void district_leaders_are_equipped_while_there_are_districts(String date, boolean good) {
        Attempt attempt = issuing(Position.DISTRICT_CHAIRMAN, date);
        if (good) assertThat(attempt.answer()).isSettled();
        else assertThat(attempt.answer()).isRefusedBecause("holder-entitled");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    @Covers(QC_ARTICLE_2)
    @DisplayName("lãnh đạo phường, xã: trước 1/7/2025 không có; từ ngày ấy phải hỏi UBND Thành phố")
    void whether_commune_leaders_stepped_in_is_asked(String date, boolean asked) {
        Attempt attempt = knowingRoles(issuing(Position.COMMUNE_LEADER, date));
        if (asked) {
            assertThat(attempt.answer())
                    .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "post-named-by-a-text")
                    .reading(QC_ARTICLE_2, I_14);
        } else {
            assertThat(attempt.answer()).isRefusedBecause("holder-entitled");
        }
    }

    private static Attempt knowingRoles(Attempt attempt) {
        Role ordinary = RoleCatalogue.city().role(Position.DEPARTMENT_DIRECTOR).orElseThrow();
        return attempt.with(attempt.facts().with(RoleCatalogue.city().with(Position.COMMUNE_LEADER, ordinary)));
    }

    @Test
    @Covers(QC_ARTICLE_2)
    @DisplayName("đã trả lời câu hỏi về chức vụ thì tài khoản, đơn vị và vai trò vẫn xét như thường")
    void an_answer_about_the_post_leaves_accounts_unit_and_role_to_be_judged() {
        Attempt open = issuing(Position.COMMUNE_LEADER, "2025-07-01");
        Attempt answered = open.with(answered(open.made(), "post-named-by-a-text"));
        assertThat(answered.answer()).isReferredTo(Authority.MANAGING_UNIT, "role-in-catalogue");
        assertThat(knowingRoles(answered).answer()).isSettled();
        assertThat(knowingRoles(answered)
                        .knowing(DIRECTOR.person(), withoutAccounts(DIRECTOR, Position.COMMUNE_LEADER, SNV))
                        .answer())
                .isRefusedBecause("accounts-before-use");
        assertThat(knowingRoles(answered)
                        .knowing(DIRECTOR.person(), leading(DIRECTOR, Position.COMMUNE_LEADER, NGOC_HA))
                        .answer())
                .isRefusedBecause("holder-of-the-unit");
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        Attempt charge =
                issuing(with(List.of(inCharge), accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV)), "2017-06-01");
        charge = charge.with(answered(charge.made(), "more-than-in-charge"));
        assertThat(charge.answer()).isSettled();
        assertThat(withDecision(charge, Optional.empty()).answer()).isRefusedBecause("equipped-by-decision");
        assertThat(charge.knowing(DIRECTOR.person(), with(List.of(inCharge), List.of()))
                        .answer())
                .isRefusedBecause("accounts-before-use");
    }

    @Test
    @DisplayName("quyền (acting) như giữ chức vụ; chỉ phụ trách thì phải hỏi (I-23)")
    @Covers(QC_ARTICLE_2)
    void an_acting_holder_holds_the_post_and_one_in_charge_is_asked_about() {
        for (Appointment.Kind kind : Appointment.Kind.values()) {
            Appointment post = new Appointment(
                    DIRECTOR.person(), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1), kind);
            Outcome<Tablet> answer = issuing(
                            with(List.of(post), accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV)), "2017-06-01")
                    .answer();
            if (kind == Appointment.Kind.IN_CHARGE) {
                assertThat(answer)
                        .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "more-than-in-charge")
                        .reading(QC_ARTICLE_2, I_23);
            } else {
                assertThat(answer).isSettled();
            }
        }
    }

    @Test
    void another_post_that_entitles_leaves_nothing_to_ask() {
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        Appointment deputy = post(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV);
        Appointment commune = post(DIRECTOR, Position.COMMUNE_LEADER, NGOC_HA);
        Facts.Person both =
                with(List.of(inCharge, commune, deputy), accounts(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV));
        assertThat(issuing(both, "2025-07-01").answer()).isSettled();
    }

    @Test
    void being_in_charge_of_an_unlisted_post_entitles_to_nothing_and_asks_nothing() {
        Appointment room = new Appointment(
                DIRECTOR.person(), Position.ROOM_HEAD, SNV, Period.since(2016, 1, 1), Appointment.Kind.IN_CHARGE);
        assertThat(issuing(with(List.of(room), List.of()), "2017-06-01").answer())
                .isRefusedBecause("holder-entitled");
    }

    @Test
    void open_questions_are_asked_together_and_before_none_of_them_is_answered() {
        Appointment commune = new Appointment(
                DIRECTOR.person(), Position.COMMUNE_LEADER, SNV, Period.since(2016, 1, 1), Appointment.Kind.IN_CHARGE);
        Facts.Person inCharge = with(List.of(commune), accounts(DIRECTOR, Position.COMMUNE_LEADER, SNV));
        assertThat(knowingRoles(issuing(inCharge, "2025-07-01")).answer())
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "post-named-by-a-text", "more-than-in-charge");
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName("chỉ phụ trách chức vụ mà quy chế của đơn vị kể thì hỏi đơn vị")
    void being_in_charge_of_what_a_unit_equips_is_asked_of_the_unit() {
        Appointment room = new Appointment(
                DIRECTOR.person(), Position.ROOM_HEAD, ROOM, Period.since(2016, 1, 1), Appointment.Kind.IN_CHARGE);
        RoleCatalogue roles = RoleCatalogue.city().with(Position.ROOM_HEAD, new Role(java.util.Map.of()));
        Attempt attempt = issuing(with(List.of(room), List.of()), "2017-06-01")
                .with(Unmet.aBookForRooms())
                .with(aTabletTheUnitBought());
        assertThat(attempt.with(attempt.facts().with(roles)).answer())
                .isReferredTo(Authority.MANAGING_UNIT, "in-charge-by-unit-rule")
                .reading(QC_ARTICLE_8_CLAUSE_3, I_23);
    }

    @Test
    @DisplayName("thứ tự tra cứu chức vụ không quyết định điều gì")
    @Covers(QC_ARTICLE_2)
    void the_order_in_which_posts_were_looked_up_decides_nothing() {
        Appointment chief = post(DIRECTOR, Position.OFFICE_CHIEF, SNV);
        Appointment leader = post(DIRECTOR, Position.CITY_VICE_CHAIRMAN, SNV);
        Appointment director = post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV);
        Appointment room = post(DIRECTOR, Position.ROOM_HEAD, SNV);
        Rulebook book = Unmet.aBookForRooms()
                .filling(new Slot.EquippedByPost(
                        Set.of(PositionGroup.CITY_LEADER), OwnClause.BY_POST, Period.since(2017, 4, 1)));
        Role ordinary = RoleCatalogue.city().role(Position.DEPARTMENT_DIRECTOR).orElseThrow();
        RoleCatalogue roles = RoleCatalogue.city().with(Position.ROOM_HEAD, ordinary);
        record Row(Appointment one, Appointment other, String refused) {}
        for (Row row : List.of(
                new Row(chief, leader, ""),
                new Row(director, leader, ""),
                new Row(director, room, ""),
                new Row(chief, room, ""),
                new Row(chief, director, "equipped-by-decision-too"))) {
            for (List<Appointment> posts : List.of(List.of(row.one(), row.other()), List.of(row.other(), row.one()))) {
                Facts.Person who = with(posts, accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
                Attempt attempt = withDecision(issuing(who, "2017-06-01"), Optional.empty())
                        .with(book);
                attempt = attempt.with(attempt.facts().with(roles));
                if (row.refused().isEmpty())
                    assertThat(attempt.answer()).as(row.toString()).isSettled();
                else assertThat(attempt.answer()).as(row.toString()).isRefusedBecause(row.refused());
            }
        }
    }

    @Test
    void a_decision_that_still_stands_keeps_the_tablet_from_use() {
        Attempt good = issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01");
        Tablet recalled = Story.ofTheCity()
                .bought()
                .handedOver()
                .recorded()
                .recallDecided()
                .did(
                        OFFICER,
                        "2017-05-22",
                        new Mishap.ReportLossInKeeping(loss(day("2017-05-22"), told(CENTRE.unit(), day("2017-05-22")))))
                .did(OFFICER, "2017-05-23", new Mishap.FindAgain("10/BB", SNV, false))
                .tablet();
        assertThat(recalled.situation()).isEqualTo(Situation.IN_KEEPING);
        assertThat(good.with(recalled).answer())
                .isRefusedBecause("no-decision-pending")
                .citingNoText();
        assertThat(good.with(recalled).answer().reasons().get(0).arguments()).containsExactly(ID, "95/QĐ");
    }

    @Test
    @Covers(QC_ARTICLE_2)
    @DisplayName("phải có quyết định trang bị của UBND Thành phố, ký không sau ngày giao")
    void the_city_equips_by_decision_signed_by_then() {
        Attempt good = issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01");
        for (Optional<Decision> bad : List.of(
                Optional.<Decision>empty(),
                decided("2017-06-02", COMMITTEE),
                decided("2017-06-01", COMPETENT),
                decided("2017-06-01", OFFICER),
                decided("2017-06-01", CENTRE))) {
            assertThat(withDecision(good, bad).answer())
                    .isRefusedBecause("equipped-by-decision")
                    .citing(QC_ARTICLE_2);
        }
        assertThat(withDecision(good, decided("2017-06-01", COMMITTEE)).answer())
                .isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_2)
    @DisplayName("I-22: lãnh đạo Thành phố và Văn phòng cũng cần quyết định, trừ khi được cấu hình khác")
    void for_the_first_groups_the_decision_is_a_reading_and_can_be_replaced() {
        Facts.Person chief = leading(DIRECTOR, Position.OFFICE_CHIEF, SNV);
        Attempt undecided = withDecision(issuing(chief, "2017-06-01"), Optional.empty());
        assertThat(undecided.answer())
                .isRefusedBecause("equipped-by-decision-too")
                .reading(QC_ARTICLE_2, I_22);
        Slot byPost = new Slot.EquippedByPost(
                Set.of(PositionGroup.CITY_OFFICE_LEADER),
                OwnClause.BY_POST,
                new Period(day("2017-06-01"), day("2017-06-30")));
        Rulebook book = Rulebook.city().filling(byPost);
        assertThat(undecided.with(book).answer())
                .isSettled()
                .alsoBecause("equipped-by-decision-too-met", Basis.stated(OwnClause.BY_POST));
        assertThat(undecided
                        .with(book)
                        .on(day("2017-07-01"))
                        .signedOn(day("2017-07-01"))
                        .answer())
                .isRefusedBecause("equipped-by-decision-too");
        assertThat(undecided
                        .with(book)
                        .on(day("2017-05-31"))
                        .signedOn(day("2017-05-31"))
                        .answer())
                .isRefusedBecause("equipped-by-decision-too");
    }

    @Test
    void a_decision_that_is_there_needs_no_slot() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.EquippedByPost(
                        Set.of(PositionGroup.CITY_OFFICE_LEADER), OwnClause.BY_POST, Period.since(2017, 4, 1)));
        Outcome<Tablet> answer = issuing(leading(DIRECTOR, Position.OFFICE_CHIEF, SNV), "2017-06-01")
                .with(book)
                .answer();
        assertThat(answer).isSettled();
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("step-allowed");
    }

    @Test
    void of_two_posts_the_one_that_the_slot_reaches_is_cited() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.EquippedByPost(
                        Set.of(PositionGroup.CITY_OFFICE_LEADER), OwnClause.BY_POST, Period.since(2017, 4, 1)));
        List<Account> accounts = new ArrayList<>(accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
        accounts.addAll(accounts(DIRECTOR, Position.OFFICE_CHIEF, SNV));
        Facts.Person both = with(
                List.of(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV), post(DIRECTOR, Position.OFFICE_CHIEF, SNV)),
                accounts);
        assertThat(withDecision(issuing(both, "2017-06-01"), Optional.empty())
                        .with(book)
                        .answer())
                .isSettled()
                .alsoBecause("equipped-by-decision-too-met", Basis.stated(OwnClause.BY_POST));
    }

    @Test
    void of_a_post_whose_listing_is_open_a_decision_is_not_asked_beyond_doubt() {
        Attempt open = withDecision(knowingRoles(issuing(Position.COMMUNE_LEADER, "2025-07-01")), Optional.empty());
        assertThat(open.with(answered(open.made(), "post-named-by-a-text")).answer())
                .isSettled();
    }

    @Test
    void the_slot_reaches_only_its_groups() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.EquippedByPost(
                        Set.of(PositionGroup.CITY_LEADER), OwnClause.BY_POST, Period.since(2017, 4, 1)));
        Attempt chief = withDecision(issuing(Position.OFFICE_CHIEF, "2017-06-01"), Optional.empty());
        assertThat(chief.with(book).answer()).isRefusedBecause("equipped-by-decision-too");
        Attempt director = withDecision(issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01"), Optional.empty());
        assertThat(director.with(book).answer()).isRefusedBecause("equipped-by-decision");
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, QC_ARTICLE_8_CLAUSE_2})
    @DisplayName("I-16: người giữ máy thuộc đơn vị quản lý, đơn vị cấp dưới của nó, hoặc được nó phục vụ")
    void the_holder_belongs_to_the_managing_unit_or_is_served_by_it() {
        assertThat(issuing(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC), "2017-06-01")
                        .answer())
                .isRefusedBecause("holder-of-the-unit")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_16);
        assertThat(issuing(leading(DIRECTOR, Position.AGENCY_HEAD, ROOM), "2017-06-01")
                        .answer())
                .isSettled();
        assertThat(issuing(served(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC), SNV), "2017-06-01")
                        .answer())
                .isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_2)
    @DisplayName(
            "I-16: chưa khai báo đơn vị nào phục vụ lãnh đạo UBND Thành phố thì phải hỏi; đơn vị khác phục vụ thì không được")
    void nobody_named_to_serve_a_city_leader_is_a_question_and_somebody_else_is_a_refusal() {
        Facts.Person vice = leading(DIRECTOR, Position.CITY_VICE_CHAIRMAN, CITY);
        assertThat(issuing(vice, "2017-06-01").answer())
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "serving-unit-named")
                .reading(QC_ARTICLE_8_CLAUSE_2, I_16);
        assertThat(issuing(served(vice, VPUB), "2017-06-01").answer()).isRefusedBecause("holder-of-the-unit");
        assertThat(issuing(served(vice, VPUB, SNV), "2017-06-01").answer()).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("I-16: đơn vị phục vụ lãnh đạo UBND Thành phố thì xem cả tài khoản của chức vụ ấy")
    void an_account_of_a_served_leader_beyond_the_role_is_seen() {
        List<Account> accounts = new ArrayList<>(accounts(DIRECTOR, Position.CITY_VICE_CHAIRMAN, CITY));
        Account documents = accounts.get(0);
        accounts.add(new Account(
                documents.holder(),
                Application.DOCUMENTS,
                CITY,
                documents.position(),
                Set.of("ky-so"),
                documents.issuedOn(),
                Account.State.ACTIVE));
        Facts.Person vice = with(List.of(post(DIRECTOR, Position.CITY_VICE_CHAIRMAN, CITY)), accounts);
        assertThat(issuing(served(vice, SNV), "2017-06-01").answer()).isRefusedBecause("account-beyond-role");
    }

    @Test
    void of_several_posts_the_one_in_the_managing_unit_counts_first() {
        Facts.Person both = with(
                List.of(
                        post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC),
                        post(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV)),
                accounts(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV));
        assertThat(issuing(both, "2017-06-01").answer()).isSettled();
    }

    @ParameterizedTest
    @CsvSource({"2017-12-31, true", "2018-01-01, false"})
    @DisplayName("từ 1/1/2018 mỗi người một máy (QĐ 50/2017/QĐ-TTg)")
    void from_2018_one_person_has_one_tablet(String date, boolean good) {
        Facts.Person holding = holding(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV), "MTB-0001");
        Attempt attempt = issuing(holding, date);
        if (good) {
            assertThat(attempt.answer()).isSettled();
        } else {
            assertThat(attempt.answer()).isRefusedBecause("one-tablet-a-person").citing(DECISION_50_HIGHEST_STANDARD);
        }
    }

    @Test
    void having_this_very_tablet_already_is_not_a_second_one() {
        Facts.Person leader = leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV);
        assertThat(issuing(holding(leader, "MTB-0042"), "2018-01-01").answer()).isSettled();
        assertThat(issuing(holding(leader, "MTB-0042", "MTB-0001"), "2018-01-01")
                        .answer())
                .isRefusedBecause("one-tablet-a-person");
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName(
            "khoản 3 Điều 8: quy chế của đơn vị kể chức vụ nào thì chức vụ ấy được, không cần quyết định của Thành phố")
    void a_units_own_regulation_equips_its_rooms_and_needs_no_decision_of_the_city() {
        RoleCatalogue roles = RoleCatalogue.city().with(Position.ROOM_HEAD, new Role(java.util.Map.of()));
        Slot rooms = new Slot.Holders(
                SNV,
                Set.of(Position.ROOM_HEAD),
                OwnClause.EQUIPS_ROOMS,
                new Period(day("2017-06-01"), day("2017-06-30")));
        Attempt attempt = withDecision(
                        issuing(with(List.of(post(DIRECTOR, Position.ROOM_HEAD, ROOM)), List.of()), "2017-06-01"),
                        Optional.empty())
                .with(aTabletTheUnitBought())
                .with(Rulebook.city().filling(rooms));
        attempt = attempt.with(attempt.facts().with(roles));
        assertThat(attempt.answer())
                .isSettled()
                .alsoBecause("holder-entitled-met", Basis.stated(OwnClause.EQUIPS_ROOMS));
        assertThat(attempt.on(day("2017-07-01")).signedOn(day("2017-07-01")).answer())
                .isRefusedBecause("holder-entitled");
        assertThat(attempt.on(day("2017-05-31")).signedOn(day("2017-05-31")).answer())
                .isRefusedBecause("holder-entitled");
        assertThat(attempt.with(Rulebook.city()).answer()).isRefusedBecause("holder-entitled");
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    void the_slot_reaches_the_unit_and_its_sub_units_and_no_other_unit_or_post() {
        RoleCatalogue roles = RoleCatalogue.city()
                .with(Position.ROOM_HEAD, new Role(java.util.Map.of()))
                .with(Position.STAFF, new Role(java.util.Map.of()));
        Rulebook book = Rulebook.city()
                .filling(new Slot.Holders(
                        SNV, Set.of(Position.ROOM_HEAD), OwnClause.EQUIPS_ROOMS, Period.since(2017, 4, 1)));
        record Row(Position position, UnitId unit, boolean good) {}
        for (Row row : List.of(
                new Row(Position.ROOM_HEAD, SNV, true),
                new Row(Position.ROOM_HEAD, ROOM, true),
                new Row(Position.ROOM_HEAD, STC, false),
                new Row(Position.STAFF, SNV, false))) {
            Attempt attempt = issuing(
                            with(List.of(post(DIRECTOR, row.position(), row.unit())), List.of()), "2017-06-01")
                    .with(aTabletTheUnitBought())
                    .with(book);
            attempt = attempt.with(attempt.facts().with(roles));
            if (row.good()) assertThat(attempt.answer()).as(row.toString()).isSettled();
            else assertThat(attempt.answer()).as(row.toString()).isRefusedBecause("holder-entitled");
        }
    }

    @Test
    void a_listed_leader_is_equipped_by_the_city_whatever_the_unit_says() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.Holders(
                        SNV, Set.of(Position.ROOM_HEAD), OwnClause.EQUIPS_ROOMS, Period.since(2017, 4, 1)));
        Outcome<Tablet> answer =
                issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01").with(book).answer();
        assertThat(answer).isSettled();
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("step-allowed");
    }

    @Test
    void minutes_of_the_first_issue_have_the_unit_and_the_user() {
        Attempt good = issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01");
        assertThat(good.givenBy(STC_OFFICER).answer())
                .isRefusedBecause("given-by-the-unit")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_03);
        assertThat(good.givenBy(new Actor(OFFICER.person(), Capacity.USER, SNV)).answer())
                .isRefusedBecause("given-by-the-unit");
        assertThat(good.receivedBy(new Actor(DIRECTOR.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("received-by-the-user")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_03);
        assertThat(good.givenBy(new Actor(DIRECTOR.person(), Capacity.UNIT, SNV))
                        .answer())
                .isRefusedBecause("two-sided-minutes")
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_03);
    }

    @Test
    void put_into_use_it_is_in_the_users_hands() {
        Attempt good = issuing(Position.DEPARTMENT_DIRECTOR, "2017-06-01");
        Tablet tablet = assertThat(good.answer())
                .isSettled()
                .citing(QC_ARTICLE_5_CLAUSE_3)
                .owingOnly()
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.IN_USE);
        assertThat(tablet.holder()).contains(DIRECTOR.person());
        assertThat(tablet.lastHolder()).contains(DIRECTOR.person());
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.books()).isEqualTo(good.tablet().books());
    }
}

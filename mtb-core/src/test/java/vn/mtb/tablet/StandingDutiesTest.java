package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;

@DisplayName("thời gian trôi, không ai làm gì: nghĩa vụ trả máy, đơn vị không còn")
class StandingDutiesTest {

    private static List<Obligation> standing(Tablet tablet, Facts facts, String on) {
        return Rulebook.city().standing(tablet, facts, day(on));
    }

    private static Facts knowing(Facts.Person director) {
        return lookedUp().about(DIRECTOR.person(), director);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-31, false", "2018-09-01, true"})
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("hết chức vụ thì từ hôm sau phải trả máy")
    void from_the_day_after_the_last_post_the_tablet_is_owed_back(String on, boolean owed) {
        Facts leaving =
                knowing(with(List.of(postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2018-08-31")), List.of()));
        List<Obligation> duties = standing(aTabletInUseBy(DIRECTOR), leaving, on);
        if (!owed) {
            assertThat(duties).isEmpty();
            return;
        }
        assertThat(duties).singleElement().satisfies(duty -> {
            assertThat(duty.duty()).isEqualTo("give-it-back");
            assertThat(duty.reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2));
            assertThat(duty.reason().arguments())
                    .containsExactly(DIRECTOR.person().toString());
            assertThat(duty.dischargedBy()).containsExactly("give-back");
            assertThat(duty.due()).isEmpty();
        });
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void a_post_in_another_unit_alone_owes_the_return_or_a_transfer() {
        Facts moved = knowing(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC));
        assertThat(standing(aTabletInUseBy(DIRECTOR), moved, "2018-09-01"))
                .singleElement()
                .satisfies(duty -> {
                    assertThat(duty.duty()).isEqualTo("give-back-or-transfer");
                    assertThat(duty.reason().basis()).isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_07));
                    assertThat(duty.reason().arguments())
                            .containsExactly(DIRECTOR.person().toString());
                    assertThat(duty.dischargedBy()).containsExactlyInAnyOrder("give-back", "transfer");
                });
        Facts served = knowing(served(leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC), SNV));
        assertThat(standing(aTabletInUseBy(DIRECTOR), served, "2018-09-01")).isEmpty();
    }

    @Test
    void while_the_post_lasts_nothing_is_owed_whatever_the_state_of_the_tablet() {
        for (Situation situation : Situation.values()) {
            assertThat(standing(aTabletIn(situation), lookedUp(), "2019-03-05"))
                    .as(situation.name())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void who_has_no_post_owes_it_from_wherever_it_is_in_his_hands(Situation situation) {
        List<Obligation> duties = standing(aTabletIn(situation), knowing(nobody()), "2019-03-05");
        if (situation.custody() == Custody.Kind.USER) {
            assertThat(duties).extracting(Obligation::duty).containsExactly("give-it-back");
        } else {
            assertThat(duties).isEmpty();
        }
    }

    @Test
    void an_open_post_does_not_order_the_return() {
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        assertThat(standing(aTabletInUseBy(DIRECTOR), knowing(with(List.of(inCharge), List.of())), "2019-03-05"))
                .extracting(Obligation::duty)
                .doesNotContain("give-it-back");
        Facts commune = knowing(with(List.of(post(DIRECTOR, Position.COMMUNE_LEADER, NGOC_HA)), List.of()));
        assertThat(standing(aTabletInUseBy(DIRECTOR), commune, "2025-07-01"))
                .extracting(Obligation::duty)
                .doesNotContain("give-it-back");
        assertThat(standing(aTabletInUseBy(DIRECTOR), commune, "2025-06-30"))
                .extracting(Obligation::duty)
                .containsExactly("give-it-back");
    }

    private static Tablet ofTheDistrict(Actor holder) {
        Actor officer = new Actor(new PersonId("p-bd"), Capacity.UNIT, BA_DINH);
        Acquisition.EnterAsFound found = new Acquisition.EnterAsFound(
                SERIAL,
                Status.IN_USE,
                BA_DINH,
                Optional.of(holder.person()),
                Optional.of(new Books.On(BA_DINH, day("2017-04-05"), "TS-1", VALUE, false)),
                VALUE,
                Optional.of("03/BB"),
                Optional.empty(),
                Application.SHARED);
        return ask(aTabletNobodyKnows(), officer, "2017-04-10", found).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("I-14: cấp huyện không còn từ 1/7/2025: phải trả máy, và đơn vị quản lý không còn")
    void with_the_districts_the_posts_and_the_managing_units_ended(String on, boolean ended) {
        Facts facts = knowing(leading(DIRECTOR, Position.DISTRICT_CHAIRMAN, BA_DINH));
        List<Obligation> duties = standing(ofTheDistrict(DIRECTOR), facts, on);
        if (!ended) {
            assertThat(duties).isEmpty();
            return;
        }
        assertThat(duties).extracting(Obligation::duty).containsExactly("give-it-back", "unit-has-ended");
        assertThat(duties)
                .extracting(duty -> duty.reason().basis())
                .containsOnly(Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_14));
        Obligation unit = duties.get(1);
        assertThat(unit.reason().arguments()).containsExactly(BA_DINH, day("2025-06-30"));
        assertThat(unit.dischargedBy()).containsExactlyInAnyOrder("transfer", "take-over");
        assertThat(unit.due()).isEmpty();
    }

    @Test
    void who_left_the_district_before_it_ended_owes_it_by_the_text_itself() {
        Facts facts = knowing(
                with(List.of(postUntil(DIRECTOR, Position.DISTRICT_CHAIRMAN, BA_DINH, "2025-05-31")), List.of()));
        assertThat(standing(ofTheDistrict(DIRECTOR), facts, "2025-07-01")
                        .get(0)
                        .reason()
                        .basis())
                .isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    @DisplayName("đơn vị không còn: chỉ với máy còn ở đơn vị, ở người dùng hay nơi sửa")
    void an_ended_unit_owes_only_what_can_still_be_transferred(Situation situation) {
        Unit ended =
                new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1).before(2019, 1, 1), Optional.empty());
        Facts facts = lookedUp().about(ended);
        Set<Custody.Kind> present = Set.of(Custody.Kind.UNIT, Custody.Kind.USER, Custody.Kind.SUPPLIER);
        LocalDate last = day("2018-12-31");
        assertThat(standing(aTabletIn(situation), facts, "2018-12-31")).isEmpty();
        List<Obligation> after = standing(aTabletIn(situation), facts, "2019-01-01");
        if (present.contains(situation.custody())) {
            assertThat(after).extracting(Obligation::duty).containsExactly("unit-has-ended");
            assertThat(after.get(0).reason().arguments()).containsExactly(SNV, last);
        } else {
            assertThat(after).isEmpty();
        }
    }

    @Test
    void a_unit_nobody_looked_up_is_not_said_to_have_ended() {
        Facts noUnits = Facts.none().about(DIRECTOR.person(), leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV));
        assertThat(standing(aTabletInUseBy(DIRECTOR), noUnits, "2019-01-01")).isEmpty();
    }

    @Test
    void a_holder_nobody_looked_up_is_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing(aTabletInUseBy(DIRECTOR), Facts.none(), "2019-01-01"))
                .withMessageContaining("p-director")
                .withMessageContaining("look it up");
    }

    @Test
    @DisplayName("quy chế của đơn vị còn kể chức vụ thì chưa phải trả")
    void a_units_own_regulation_counts_here_too() {
        Facts room = knowing(with(List.of(post(DIRECTOR, Position.ROOM_HEAD, SNV)), List.of()));
        Rulebook book = Rulebook.city()
                .filling(new Slot.Holders(
                        SNV,
                        Set.of(Position.ROOM_HEAD),
                        OwnClause.EQUIPS_ROOMS,
                        new Period(day("2017-04-01"), day("2018-12-31"))));
        assertThat(book.standing(aTabletInUseBy(DIRECTOR), room, day("2018-12-31")))
                .isEmpty();
        assertThat(book.standing(aTabletInUseBy(DIRECTOR), room, day("2019-01-01")))
                .extracting(Obligation::duty)
                .containsExactly("give-it-back");
    }
}

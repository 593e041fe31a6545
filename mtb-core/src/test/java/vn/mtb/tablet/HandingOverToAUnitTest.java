package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.I_01;
import static vn.mtb.law.Reading.I_14;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_5;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

@DisplayName("khoản 2 Điều 4: Sở bàn giao máy cho đơn vị trực thuộc Thành phố, có biên bản")
class HandingOverToAUnitTest {
    private static final Actor SO = new Actor(new PersonId("p-so"), Capacity.FOCAL_BODY, FocalBody.AS_PRINTED);

    private static Attempt handOver() {
        Acquisition.HandOver act =
                new Acquisition.HandOver(minutes("2017-04-03", CENTRE, OFFICER), SERIAL, VALUE, Optional.of(WARRANTY));
        return new Attempt(Rulebook.city(), aTabletBought(), act, lookedUp(), by(CENTRE, "2017-04-03"));
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_2, QC_ARTICLE_6_CLAUSE_5})
    @DisplayName("nhận rồi thì đơn vị quản lý, giữ máy, và phải ghi tăng; thời hạn bảo hành theo biên bản")
    void the_unit_manages_and_keeps_what_it_received_and_owes_the_record() {
        Tablet tablet = assertThat(handOver().answer())
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_2)
                .owingOnly("record-the-asset")
                .value();
        assertThat(tablet.situation()).isEqualTo(Situation.RECEIVED);
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE));
        assertThat(tablet.warrantyUntil()).contains(WARRANTY);
        assertThat(tablet.asOf()).isEqualTo(day("2017-04-03"));
    }

    @Test
    @DisplayName("giá trị chờ ghi tăng là giá trên biên bản, không phải giá mua")
    void the_value_of_the_minutes_counts_from_here_on() {
        Act dearer =
                new Acquisition.HandOver(minutes("2017-04-03", CENTRE, OFFICER), SERIAL, VALUE + 1, Optional.empty());
        Tablet tablet = handOver().with(dearer).answer().orElseThrow();
        assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE + 1));
        assertThat(tablet.warrantyUntil()).isEmpty();
    }

    @Test
    @DisplayName("I-01: Sở ký hay Trung tâm ký đều được")
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    void department_and_centre_are_both_good_givers() {
        assertThat(handOver().givenBy(SO).answer()).isSettled();
        assertThat(handOver().givenBy(CENTRE).answer()).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    void nobody_else_gives_in_the_citys_name() {
        for (Actor giver : new Actor[] {
            STC_OFFICER,
            new Actor(SO.person(), Capacity.SUPPLIER, FocalBody.AS_PRINTED),
            new Actor(SO.person(), Capacity.FOCAL_BODY, STC)
        }) {
            assertThat(handOver().givenBy(giver).answer())
                    .isRefusedBecause("given-by-the-focal-body")
                    .reading(QC_ARTICLE_4_CLAUSE_2, I_01);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CITY_OFFICE, true",
        "DEPARTMENT, true",
        "AGENCY, true",
        "INSPECTORATE, true",
        "DISTRICT, true",
        "OTHER_CITY_UNIT, true",
        "COMMUNE, false",
        "SUB_UNIT, false"
    })
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    @DisplayName("bên nhận là đơn vị trực thuộc Thành phố; phường, xã và đơn vị cấp dưới thì không")
    void the_receiver_stands_directly_under_the_city(Unit.Kind kind, boolean good) {
        UnitId id = new UnitId("DV");
        Unit unit = new Unit(
                id, kind, Period.since(2008, 1, 1), kind == Unit.Kind.SUB_UNIT ? Optional.of(SNV) : Optional.empty());
        Attempt attempt = handOver().receivedBy(new Actor(OFFICER.person(), Capacity.UNIT, id));
        attempt = attempt.with(attempt.facts().about(unit));
        if (good) assertThat(attempt.answer()).isSettled();
        else
            assertThat(attempt.answer())
                    .isRefusedBecause("receiver-under-the-city")
                    .citing(QC_ARTICLE_4_CLAUSE_2);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false"})
    void a_unit_receives_while_it_exists(String date, boolean good) {
        Attempt attempt = handOver()
                .on(day(date))
                .givenBy(NEW_BODY)
                .signedOn(day(date))
                .by(NEW_BODY)
                .receivedBy(new Actor(OFFICER.person(), Capacity.UNIT, BA_DINH));
        if (good) assertThat(attempt.answer()).isSettled();
        else assertThat(attempt.answer()).isRefusedBecause("receiver-under-the-city");
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, false", "2025-07-01, true"})
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    @DisplayName("I-14: bàn giao cho phường, xã: trước 1/7/2025 không được; từ ngày ấy phải hỏi")
    void whether_a_commune_receives_since_the_reform_is_asked(String date, boolean asked) {
        Attempt attempt = handOver()
                .on(day(date))
                .givenBy(NEW_BODY)
                .signedOn(day(date))
                .by(NEW_BODY)
                .receivedBy(new Actor(OFFICER.person(), Capacity.UNIT, NGOC_HA));
        if (asked) {
            assertThat(attempt.answer())
                    .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "commune-named-by-a-text")
                    .reading(QC_ARTICLE_4_CLAUSE_2, I_14);
        } else {
            assertThat(attempt.answer()).isRefusedBecause("receiver-under-the-city");
        }
        assertThat(attempt.receivedBy(new Actor(OFFICER.person(), Capacity.USER, NGOC_HA))
                        .answer())
                .isRefusedBecause("received-by-a-unit");
    }

    @Test
    void a_person_or_a_supplier_receives_nothing_from_the_focal_body() {
        for (Capacity as : new Capacity[] {Capacity.USER, Capacity.SUPPLIER, Capacity.AUTHORITY}) {
            assertThat(handOver()
                            .receivedBy(new Actor(OFFICER.person(), as, SNV))
                            .answer())
                    .isRefusedBecause("received-by-a-unit")
                    .citing(QC_ARTICLE_4_CLAUSE_2);
        }
    }

    @Test
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    @DisplayName("biên bản có hai bên; một người ký cả hai bên thì không phải biên bản bàn giao")
    void minutes_have_two_sides() {
        Attempt alone =
                handOver().givenBy(new Actor(OFFICER.person(), Capacity.STATE_DATA_CENTRE, FocalBody.AS_PRINTED));
        assertThat(alone.answer()).isRefusedBecause("two-sided-minutes").citing(QC_ARTICLE_6_CLAUSE_5);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-31, false", "2017-04-01, true", "2017-04-03, true", "2017-04-04, false"})
    void minutes_are_signed_between_the_last_paper_and_the_act(String signed, boolean good) {
        Attempt attempt = handOver().signedOn(day(signed));
        if (good) assertThat(attempt.answer()).isSettled();
        else
            assertThat(attempt.answer())
                    .isRefusedBecause("minutes-signed-by-then")
                    .citingNoText();
    }

    @Test
    void the_serial_on_the_minutes_is_that_of_the_tablet() {
        Act other = new Acquisition.HandOver(
                minutes("2017-04-03", CENTRE, OFFICER), "SN-9999", VALUE, Optional.of(WARRANTY));
        assertThat(handOver().with(other).answer())
                .isRefusedBecause("serial-as-bought")
                .citingNoText();
    }

    @Test
    @DisplayName("I-04: giao trước cài sau cũng được")
    void delivery_does_not_wait_for_the_installation() {
        assertThat(handOver().with(Story.ofTheCity().bareBought().tablet()).answer())
                .isSettled();
    }

    @Test
    @DisplayName("mọi lý do của cùng một lượt được nêu một lần")
    void all_reasons_come_together_each_with_its_own_basis() {
        Attempt wrong = handOver()
                .by(STC_OFFICER)
                .givenBy(STC_OFFICER)
                .receivedBy(new Actor(STC_OFFICER.person(), Capacity.UNIT, ROOM))
                .signedOn(day("2017-04-04"));
        assertThat(wrong.answer())
                .isRefusedBecause(
                        "is-the-focal-body",
                        "minutes-signed-by-then",
                        "two-sided-minutes",
                        "given-by-the-focal-body",
                        "receiver-under-the-city");
        assertThat(wrong.answer().reasons())
                .extracting(vn.mtb.outcome.Reason::basis)
                .containsExactly(
                        Basis.stated(QC_ARTICLE_4_CLAUSE_2),
                        Basis.consistency(),
                        Basis.stated(QC_ARTICLE_6_CLAUSE_5),
                        Basis.implied(QC_ARTICLE_4_CLAUSE_2, I_01),
                        Basis.stated(QC_ARTICLE_4_CLAUSE_2));
    }
}

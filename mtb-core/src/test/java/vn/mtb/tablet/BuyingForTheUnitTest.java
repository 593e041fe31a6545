package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;

@DisplayName("khoản 3 Điều 8: đơn vị tự trang bị máy khi quy chế của đơn vị có hiệu lực")
class BuyingForTheUnitTest {
    private static final Act BOUGHT =
            new Acquisition.BuyForUnit(SERIAL, VALUE, "nha-cung-cap", "12/BB-NT", Optional.of(WARRANTY));

    private static Attempt buying(Rulebook book, String date) {
        return new Attempt(book, aTabletNobodyKnows(), BOUGHT, lookedUp(), by(OFFICER, date));
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    @DisplayName("được theo khoản 3 Điều 8 và theo điều khoản của đơn vị; phải ghi tăng")
    void it_is_allowed_by_the_clause_and_by_the_units_own() {
        Tablet tablet = assertThat(buying(aUnitsBook(), "2018-08-01").answer())
                .isSettled()
                .alsoBecause("unit-regulation-in-force-met", Basis.stated(OwnClause.BUYS_TABLETS))
                .owingOnly("record-the-asset")
                .value();
        assertThat(buying(aUnitsBook(), "2018-08-01").answer().reasons())
                .extracting(Reason::rule)
                .containsExactly("step-allowed", "unit-regulation-in-force-met");
        assertThat(buying(aUnitsBook(), "2018-08-01").answer().reasons().get(0).basis())
                .isEqualTo(Basis.stated(QC_ARTICLE_8_CLAUSE_3));
        assertThat(tablet.situation()).isEqualTo(Situation.RECEIVED);
        assertThat(tablet.origin()).isEqualTo(Tablet.Origin.UNIT);
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.custody()).isEqualTo(new Custody.Unit(SNV));
        assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE));
        assertThat(tablet.warrantyUntil()).contains(WARRANTY);
        assertThat(tablet.serial()).isEqualTo(SERIAL);
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    void without_a_regulation_of_its_own_a_unit_buys_none() {
        assertThat(buying(Rulebook.city(), "2018-08-01").answer())
                .isRefusedBecause("unit-regulation-in-force")
                .citing(QC_ARTICLE_8_CLAUSE_3);
    }

    @ParameterizedTest
    @CsvSource({"2018-07-31, false", "2018-08-01, true", "2019-07-31, true", "2019-08-01, false"})
    void its_regulation_counts_on_its_days(String date, boolean good) {
        Rulebook book = Rulebook.city()
                .filling(new Slot.OwnTablets(
                        SNV, OwnClause.BUYS_TABLETS, new Period(day("2018-08-01"), day("2019-07-31"))));
        if (good) assertThat(buying(book, date).answer()).isSettled();
        else assertThat(buying(book, date).answer()).isRefusedBecause("unit-regulation-in-force");
    }

    @Test
    void another_units_regulation_does_not_count() {
        assertThat(buying(aUnitsBook(), "2018-08-01").by(STC_OFFICER).answer())
                .isRefusedBecause("unit-regulation-in-force");
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    void a_user_buys_none_for_his_unit() {
        Actor user = new Actor(OFFICER.person(), Capacity.USER, SNV);
        assertThat(buying(aUnitsBook(), "2018-08-01").by(user).answer())
                .isRefusedBecause("is-a-unit")
                .citing(QC_ARTICLE_8_CLAUSE_3);
        assertThat(buying(Rulebook.city(), "2018-08-01").by(user).answer())
                .isRefusedBecause("is-a-unit", "unit-regulation-in-force");
    }
}

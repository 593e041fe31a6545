package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.I_20;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_2;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Acquisition.Procure.Funding;

@DisplayName("khoản 1, khoản 2 Điều 4: Sở mua máy bằng ngân sách của chương trình")
class BuyingATabletTest {
    private static final Actor SO = new Actor(new PersonId("p-so"), Capacity.FOCAL_BODY, FocalBody.AS_PRINTED);

    private static Act bought(Funding funding) {
        return new Acquisition.Procure(SERIAL, VALUE, "nha-cung-cap", funding, "6869/QĐ-UBND");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    @DisplayName("Sở hay Trung tâm Dữ liệu Nhà nước mua thì máy ở cơ quan đầu mối, chưa thuộc đơn vị nào")
    void what_the_focal_body_or_its_centre_buys_is_with_it_and_managed_by_no_unit() {
        for (Actor buyer : new Actor[] {SO, CENTRE}) {
            Tablet tablet = assertThat(
                            ask(aTabletNobodyKnows(), buyer, "2016-12-20", bought(Funding.CITY_IT_PROGRAMME)))
                    .isSettled()
                    .citing(QC_ARTICLE_4_CLAUSE_2)
                    .owingOnly()
                    .value();
            assertThat(tablet.situation()).isEqualTo(Situation.PROCURED);
            assertThat(tablet.custody()).isEqualTo(new Custody.FocalBody());
            assertThat(tablet.managingUnit()).isEmpty();
            assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE));
            assertThat(tablet.serial()).isEqualTo(SERIAL);
            assertThat(tablet.origin()).isEqualTo(Tablet.Origin.CITY);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"FOCAL_BODY", "STATE_DATA_CENTRE"},
            mode = EnumSource.Mode.EXCLUDE)
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    void nobody_else_buys_for_the_city(Capacity as) {
        Actor other = new Actor(SO.person(), as, FocalBody.AS_PRINTED);
        assertThat(ask(aTabletNobodyKnows(), other, "2017-04-03", bought(Funding.CITY_IT_PROGRAMME)))
                .isRefusedBecause("is-the-focal-body")
                .citing(QC_ARTICLE_4_CLAUSE_2);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    void nor_does_whoever_only_claims_to_be_the_focal_body() {
        Actor claiming = new Actor(SO.person(), Capacity.FOCAL_BODY, STC);
        assertThat(ask(aTabletNobodyKnows(), claiming, "2017-04-03", bought(Funding.CITY_IT_PROGRAMME)))
                .isRefusedBecause("is-the-focal-body");
    }

    @ParameterizedTest
    @EnumSource(
            value = Funding.class,
            names = {"UNIT_BUDGET", "OTHER"})
    @Covers(QC_ARTICLE_4_CLAUSE_1)
    @DisplayName("tiền ngoài chương trình thì không phải máy của Thành phố")
    void other_money_buys_no_tablet_of_the_city(Funding funding) {
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2017-04-03", bought(funding)))
                .isRefusedBecause("funded-by-the-programme")
                .citing(QC_ARTICLE_4_CLAUSE_1);
    }

    @Test
    void all_reasons_come_together() {
        assertThat(ask(aTabletNobodyKnows(), OFFICER, "2017-04-03", bought(Funding.OTHER)))
                .isRefusedBecause("is-the-focal-body", "funded-by-the-programme");
    }

    @Test
    @DisplayName("mua được từ ngày phân bổ kinh phí, trước cả ngày ban hành Quy chế")
    void buying_began_with_the_allocation_before_the_regulation() {
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2016-12-14", bought(Funding.CITY_IT_PROGRAMME)))
                .isSettled();
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2016-12-13", bought(Funding.CITY_IT_PROGRAMME)))
                .isRefusedBecause("no-way-from-here")
                .citingNoText();
    }

    @Test
    @DisplayName("từ 1/3/2025, chưa khai báo cơ quan đầu mối thì phải hỏi; khai báo rồi thì cơ quan ấy mua")
    void from_march_2025_the_focal_body_is_asked_for_until_somebody_configures_it() {
        Facts asPrinted = lookedUp().with(FocalBody.asPrinted());
        Act act = bought(Funding.CITY_IT_PROGRAMME);
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2025-02-28", act, asPrinted))
                .isSettled();
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2025-03-01", act, asPrinted))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-known")
                .reading(QC_ARTICLE_4_CLAUSE_2, I_20);
        assertThat(ask(aTabletNobodyKnows(), NEW_BODY, "2025-03-01", act)).isSettled();
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2025-03-01", act)).isRefusedBecause("is-the-focal-body");
    }

    @Test
    @DisplayName("từ chối đứng trước hỏi")
    void a_refusal_outranks_the_open_question() {
        assertThat(ask(
                        aTabletNobodyKnows(),
                        OFFICER,
                        "2025-03-01",
                        bought(Funding.CITY_IT_PROGRAMME),
                        lookedUp().with(FocalBody.asPrinted())))
                .isRefusedBecause("is-the-focal-body");
    }

    @Test
    void a_tablet_is_bought_once() {
        assertThat(ask(aTabletBought(), CENTRE, "2017-04-03", bought(Funding.CITY_IT_PROGRAMME)))
                .isRefusedBecause("no-way-from-here");
        assertThat(ask(aTabletBought(), CENTRE, "2017-04-03", bought(Funding.CITY_IT_PROGRAMME))
                        .reasons())
                .extracting(Reason::arguments)
                .containsExactly(java.util.List.of(Step.PROCURE, Situation.PROCURED, day("2017-04-03")));
    }
}

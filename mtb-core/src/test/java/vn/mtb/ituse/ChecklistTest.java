package vn.mtb.ituse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.ituse.Checklist.Answer;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.OutcomeAssert;
import vn.mtb.party.PersonId;

@DisplayName("Bình Dương 02/2013: áp dụng cho ai, và từng yêu cầu: đáp ứng, thiếu, hướng đến, không áp dụng")
class ChecklistTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 1);
    private static final ItDuty[] LOOKED_UP = EnumSet.allOf(ItDuty.class).stream()
            .filter(duty -> !duty.counted() && !duty.aim())
            .toArray(ItDuty[]::new);
    private static final List<Workplace> DESKS =
            List.of(desk("an", true, true, true), desk("lai-xe", false, false, false));

    @ParameterizedTest
    @CsvSource({
        "DISTRICT_COMMITTEE, 2013-01-04, it-not-judged",
        "DISTRICT_COMMITTEE, 2013-01-05, settled",
        "DISTRICT_COMMITTEE, 2025-06-30, settled",
        "DISTRICT_COMMITTEE, 2025-07-01, it-districts-ended",
        "ADMINISTRATIVE_BODY, 2013-01-05, settled",
        "ADMINISTRATIVE_BODY, 2025-07-01, settled",
        "PUBLIC_SERVICE_UNIT, 2025-07-01, settled",
        "COMMUNE_COMMITTEE, 2013-01-04, it-not-judged",
        "COMMUNE_COMMITTEE, 2025-06-30, it-body-bound",
        "COMMUNE_COMMITTEE, 2025-07-01, referred",
        "ANOTHER_BODY, 2014-06-01, it-body-bound",
        "ANOTHER_BODY, 2025-07-01, it-body-bound",
    })
    @Covers(ituse = {BinhDuong02.BOUND, BinhDuong02.ISSUED})
    void it_binds_the_bodies_the_news_names_on_their_days(ProvinceBody body, LocalDate on, String expected) {
        Outcome<Checklist> answer = ItUseRules.check(everythingAt(body, on));
        switch (expected) {
            case "settled" -> OutcomeAssert.assertThat(answer).isSettled().citing(BinhDuong02.BOUND);
            case "referred" ->
                OutcomeAssert.assertThat(answer)
                        .isReferredTo(Authority.COMPETENT_AUTHORITY, "it-communes-open")
                        .reading(BinhDuong02.BOUND, Reading.I_55);
            default -> OutcomeAssert.assertThat(answer).isRefusedBecause(expected);
        }
    }

    @Test
    @Covers(ituse = {BinhDuong02.BOUND, BinhDuong02.ISSUED})
    void each_refusal_cites_its_own_ground() {
        OutcomeAssert.assertThat(ItUseRules.check(everythingAt(ProvinceBody.ANOTHER_BODY, DAY)))
                .citing(BinhDuong02.BOUND);
        OutcomeAssert.assertThat(
                        ItUseRules.check(everythingAt(ProvinceBody.DISTRICT_COMMITTEE, LocalDate.of(2025, 7, 1))))
                .citing(Reform2025.TWO_TIERS);
        OutcomeAssert.assertThat(
                        ItUseRules.check(everythingAt(ProvinceBody.ADMINISTRATIVE_BODY, LocalDate.of(2013, 1, 4))))
                .reading(BinhDuong02.ISSUED, Reading.I_46);
    }

    @Test
    void a_body_that_keeps_everything_lacks_nothing() {
        Checklist list = checked(everything());
        assertThat(list.missing()).isEmpty();
        assertThat(list.items()).extracting(Checklist.Item::duty).containsExactly(ItDuty.values());
        for (ItDuty duty : ItDuty.values()) {
            assertThat(list.of(duty)).isEqualTo(duty.aim() ? Answer.AIM : Answer.MET);
        }
    }

    /** What each duty stands on, written down from the news. */
    private static final Map<ItDuty, Basis> GROUNDS = Map.ofEntries(
            Map.entry(ItDuty.DIGITAL_INFORMATION, Basis.implied(BinhDuong02.DIGITAL_INFORMATION, Reading.I_58)),
            Map.entry(
                    ItDuty.MAIL_AND_ONLINE_MEETINGS, Basis.implied(BinhDuong02.MAIL_AND_ONLINE_MEETINGS, Reading.I_58)),
            Map.entry(ItDuty.MAIL_BY_ITS_REGULATION, Basis.stated(BinhDuong02.MAIL_BY_ITS_REGULATION)),
            Map.entry(ItDuty.DOCUMENT_SOFTWARE, Basis.stated(BinhDuong02.DOCUMENT_SOFTWARE)),
            Map.entry(ItDuty.ONE_DOOR_SOFTWARE, Basis.stated(BinhDuong02.ONE_DOOR_SOFTWARE)),
            Map.entry(ItDuty.WEBSITE, Basis.stated(BinhDuong02.WEBSITE)),
            Map.entry(ItDuty.INTEROPERABILITY, Basis.stated(BinhDuong02.INTEROPERABILITY)),
            Map.entry(ItDuty.OWN_COMPUTER, Basis.implied(BinhDuong02.OWN_COMPUTER, Reading.I_56)),
            Map.entry(ItDuty.FITTING_CONFIGURATION, Basis.stated(BinhDuong02.FITTING_CONFIGURATION)),
            Map.entry(ItDuty.NATIONAL_INFRASTRUCTURE, Basis.stated(BinhDuong02.NATIONAL_INFRASTRUCTURE)),
            Map.entry(ItDuty.EQUIPMENT_GUARDED, Basis.stated(BinhDuong02.EQUIPMENT_GUARDED)),
            Map.entry(ItDuty.SECURITY_CHOSEN, Basis.stated(BinhDuong02.SECURITY_CHOSEN)),
            Map.entry(ItDuty.FEEDBACK_CHANNELS, Basis.stated(BinhDuong02.FEEDBACK_CHANNELS)),
            Map.entry(ItDuty.FEEDBACK_USED, Basis.stated(BinhDuong02.FEEDBACK_USED)));

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTEROPERABILITY", "OWN_COMPUTER", "FITTING_CONFIGURATION"})
    @Covers(
            ituse = {
                BinhDuong02.DIGITAL_INFORMATION,
                BinhDuong02.MAIL_AND_ONLINE_MEETINGS,
                BinhDuong02.MAIL_BY_ITS_REGULATION,
                BinhDuong02.DOCUMENT_SOFTWARE,
                BinhDuong02.ONE_DOOR_SOFTWARE,
                BinhDuong02.WEBSITE,
                BinhDuong02.NATIONAL_INFRASTRUCTURE,
                BinhDuong02.EQUIPMENT_GUARDED,
                BinhDuong02.SECURITY_CHOSEN,
                BinhDuong02.FEEDBACK_CHANNELS,
                BinhDuong02.FEEDBACK_USED
            })
    void what_is_lacking_is_missing_alone_with_its_own_passage(ItDuty duty) {
        Checklist list = checked(everything().lacking(duty));
        assertThat(list.missing()).extracting(Checklist.Item::duty).containsExactly(duty);
        assertThat(list.missing().get(0).reason().rule()).isEqualTo(duty.id());
        assertThat(list.missing().get(0).reason().basis()).isEqualTo(GROUNDS.get(duty));
        assertThat(list.missing().get(0).reason().in(Language.VIETNAMESE)).startsWith("Thiếu");
    }

    @Test
    void every_duty_stands_on_what_the_news_says() {
        for (ItDuty duty : ItDuty.values()) assertThat(duty.basis()).isEqualTo(GROUNDS.get(duty));
    }

    @Test
    @DisplayName("“hướng đến” được báo, không bao giờ là thiếu")
    @Covers(ituse = BinhDuong02.INTEROPERABILITY)
    void an_aim_is_reported_whatever_was_found() {
        for (Practice found : List.of(
                everything(),
                everything().lacking(ItDuty.INTEROPERABILITY),
                everything().shown(ItDuty.INTEROPERABILITY))) {
            Checklist list = checked(found);
            assertThat(list.of(ItDuty.INTEROPERABILITY)).isEqualTo(Answer.AIM);
            assertThat(list.missing()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true, MET", "true, false, MISSING", "false, true, NOT_APPLICABLE", "false, false, NOT_APPLICABLE"
    })
    @Covers(ituse = BinhDuong02.ONE_DOOR_SOFTWARE)
    void one_door_software_is_for_bodies_that_provide_administrative_services(
            boolean provides, boolean shown, Answer expected) {
        Practice found = Practice.of(ProvinceBody.ADMINISTRATIVE_BODY, DAY)
                .shown(LOOKED_UP)
                .at(DESKS);
        if (provides) found = found.providingServices();
        if (!shown) found = found.lacking(ItDuty.ONE_DOOR_SOFTWARE);
        assertThat(checked(found).of(ItDuty.ONE_DOOR_SOFTWARE)).isEqualTo(expected);
    }

    @Test
    @Covers(ituse = {BinhDuong02.MAIL_BY_ITS_REGULATION, BinhDuong02.FEEDBACK_USED})
    void what_is_about_a_thing_that_is_not_there_is_not_missing_too() {
        Checklist list = checked(everything()
                .lacking(
                        ItDuty.MAIL_AND_ONLINE_MEETINGS,
                        ItDuty.MAIL_BY_ITS_REGULATION,
                        ItDuty.FEEDBACK_CHANNELS,
                        ItDuty.FEEDBACK_USED));
        assertThat(list.missing())
                .extracting(Checklist.Item::duty)
                .containsExactly(ItDuty.MAIL_AND_ONLINE_MEETINGS, ItDuty.FEEDBACK_CHANNELS);
        assertThat(list.of(ItDuty.MAIL_BY_ITS_REGULATION)).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(list.of(ItDuty.FEEDBACK_USED)).isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    @DisplayName("mỗi người cần đều phải có một bộ máy riêng; người không cần thì không xét")
    @Covers(ituse = BinhDuong02.OWN_COMPUTER)
    void each_who_needs_one_has_a_computer_of_their_own() {
        Checklist list = checked(everything()
                .at(List.of(
                        desk("an", true, true, true),
                        desk("binh", true, false, false),
                        desk("cuong", true, false, true),
                        desk("lai-xe", false, false, false))));
        assertThat(list.missing()).extracting(Checklist.Item::duty).containsExactly(ItDuty.OWN_COMPUTER);
        assertThat(list.missing().get(0).reason().arguments())
                .containsExactly(Set.of(new PersonId("binh"), new PersonId("cuong")));
    }

    @Test
    @Covers(ituse = BinhDuong02.FITTING_CONFIGURATION)
    void a_computer_that_does_not_fit_its_software_is_missing_a_configuration_not_a_computer() {
        Checklist list = checked(everything().at(List.of(desk("an", true, true, false))));
        assertThat(list.missing()).extracting(Checklist.Item::duty).containsExactly(ItDuty.FITTING_CONFIGURATION);
    }

    @Test
    @Covers(ituse = {BinhDuong02.OWN_COMPUTER, BinhDuong02.FITTING_CONFIGURATION})
    void where_nobody_needs_a_computer_both_do_not_apply() {
        Checklist list = checked(everything().at(List.of(desk("lai-xe", false, false, false))));
        assertThat(list.of(ItDuty.OWN_COMPUTER)).isEqualTo(Answer.NOT_APPLICABLE);
        assertThat(list.of(ItDuty.FITTING_CONFIGURATION)).isEqualTo(Answer.NOT_APPLICABLE);
    }

    @Test
    void what_nobody_looked_up_is_the_callers_mistake_and_never_an_answer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItUseRules.check(
                        Practice.of(ProvinceBody.ADMINISTRATIVE_BODY, DAY).shown(ItDuty.WEBSITE)))
                .withMessageContaining("DOCUMENT_SOFTWARE")
                .withMessageNotContaining("WEBSITE")
                .withMessageNotContaining("INTEROPERABILITY");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Practice.of(ProvinceBody.ADMINISTRATIVE_BODY, DAY).shown(ItDuty.OWN_COMPUTER))
                .withMessageContaining("workplaces");
    }

    private static Checklist checked(Practice found) {
        return ItUseRules.check(found).orElseThrow();
    }

    private static Practice everything() {
        return everythingAt(ProvinceBody.ADMINISTRATIVE_BODY, DAY);
    }

    private static Practice everythingAt(ProvinceBody body, LocalDate on) {
        return Practice.of(body, on).providingServices().shown(LOOKED_UP).at(DESKS);
    }

    private static Workplace desk(String person, boolean needsIt, boolean own, boolean fits) {
        return new Workplace(new PersonId(person), needsIt, own, fits);
    }
}

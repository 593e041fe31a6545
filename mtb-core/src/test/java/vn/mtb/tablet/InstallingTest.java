package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.I_19;
import static vn.mtb.law.Reading.I_20;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Installation.RequestUpgrade.Software;

@DisplayName("khoản 1 Điều 5: phần mềm dùng chung cài sẵn, cài thêm lên máy đã bàn giao, cài theo yêu cầu")
class InstallingTest {
    private static final Application PROJECTS = new Application("quan-ly-du-an");
    private static final Application UNIT_PORTAL = new Application("cong-snv");

    private static Act onRequest(PersonId requestedBy, Application... applications) {
        return new Installation.InstallOnRequest(Set.of(applications), requestedBy, "theo dõi dự án");
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1)
    @DisplayName("Sở cài sẵn trước khi bàn giao; cài nhiều lần thì cộng lại")
    void the_focal_body_preinstalls_and_what_is_installed_adds_up() {
        Tablet bare = Story.ofTheCity().bareBought().tablet();
        Tablet mail = assertThat(
                        ask(bare, CENTRE, "2016-12-22", new Installation.Preinstall(Set.of(Application.MAIL), "1")))
                .isSettled()
                .citing(QC_ARTICLE_5_CLAUSE_1)
                .owingOnly()
                .value();
        assertThat(mail.installed()).containsExactly(Application.MAIL);
        assertThat(mail.situation()).isEqualTo(Situation.PROCURED);
        Tablet both = ask(mail, CENTRE, "2016-12-23", new Installation.Preinstall(Set.of(Application.PORTAL), "1"))
                .orElseThrow();
        assertThat(both.installed()).containsExactlyInAnyOrder(Application.MAIL, Application.PORTAL);
        Tablet again = ask(both, CENTRE, "2016-12-24", new Installation.Preinstall(Set.of(Application.MAIL), "2"))
                .orElseThrow();
        assertThat(again.installed()).isEqualTo(both.installed());
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1)
    void nobody_else_preinstalls() {
        assertThat(ask(aTabletBought(), OFFICER, "2017-04-01", new Installation.Preinstall(Application.SHARED, "1")))
                .isRefusedBecause("is-the-focal-body")
                .citing(QC_ARTICLE_5_CLAUSE_1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Situation.class,
            names = {"RECEIVED", "IN_KEEPING", "IN_USE"})
    @Covers(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH)
    @DisplayName("đoạn cuối: Sở cài, cập nhật phần mềm dùng chung lên máy đã bàn giao, dù chưa hay đã có người dùng")
    void after_delivery_the_focal_body_installs_and_updates(Situation situation) {
        Tablet before = aTabletIn(situation);
        Act act = new Installation.InstallShared(Set.of(PROJECTS), "2017.2");
        Tablet after = assertThat(ask(before, CENTRE, "2017-06-01", act))
                .isSettled()
                .citing(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH)
                .value();
        assertThat(after.situation()).isEqualTo(situation);
        assertThat(after.installed()).containsAll(Application.SHARED).contains(PROJECTS);
        assertThat(ask(before, OFFICER, "2017-06-01", act))
                .isRefusedBecause("is-the-focal-body")
                .citing(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH);
    }

    @Test
    void who_installs_from_march_2025_on_must_be_configured() {
        Act act = new Installation.InstallShared(Set.of(PROJECTS), "2025.1");
        assertThat(ask(
                        aTabletReceived(),
                        NEW_BODY,
                        "2025-03-01",
                        act,
                        lookedUp().with(FocalBody.asPrinted())))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "focal-body-known")
                .reading(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH, I_20);
        assertThat(ask(aTabletReceived(), NEW_BODY, "2025-03-01", act)).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1_DASH_5)
    @DisplayName("gạch 5: cổng của đơn vị, ứng dụng đặc thù cài theo yêu cầu của chính người đang dùng máy")
    void on_the_users_request_unit_or_focal_body_install_the_units_portal_and_special_applications() {
        Act act = onRequest(DIRECTOR.person(), PROJECTS, UNIT_PORTAL);
        for (vn.mtb.party.Actor installer : List.of(OFFICER, CENTRE)) {
            Tablet after = assertThat(ask(aTabletInUseBy(DIRECTOR), installer, "2017-09-05", act))
                    .isSettled()
                    .citing(QC_ARTICLE_5_CLAUSE_1_DASH_5)
                    .value();
            assertThat(after.installed()).contains(PROJECTS, UNIT_PORTAL).containsAll(Application.SHARED);
        }
        assertThat(ask(aTabletInUseBy(DIRECTOR), STC_OFFICER, "2017-09-05", act))
                .isRefusedBecause("is-the-focal-body-or-the-managing-unit")
                .reading(QC_ARTICLE_5_CLAUSE_1_DASH_5, I_19);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1_DASH_5)
    void not_on_somebody_elses_request() {
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-09-05", onRequest(DEPUTY.person(), PROJECTS)))
                .isRefusedBecause("requested-by-the-user")
                .citing(QC_ARTICLE_5_CLAUSE_1_DASH_5);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1_DASH_5)
    void before_there_is_a_user_the_coming_one_may_ask() {
        assertThat(ask(aTabletReceived(), OFFICER, "2017-06-01", onRequest(DEPUTY.person(), PROJECTS)))
                .isSettled();
        assertThat(ask(aTabletInKeeping(), OFFICER, "2017-06-01", onRequest(DEPUTY.person(), PROJECTS)))
                .isSettled();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "documents", "portal", "public-services"})
    @Covers(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH)
    @DisplayName("phần mềm dùng chung không phải ứng dụng cài theo yêu cầu")
    void shared_software_is_nobodys_request(String shared) {
        Application one = new Application(shared);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-09-05", onRequest(DIRECTOR.person(), PROJECTS, one)))
                .isRefusedBecause("no-shared-software")
                .citing(QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-09-05", onRequest(DIRECTOR.person(), PROJECTS, one))
                        .reasons()
                        .get(0)
                        .arguments())
                .containsExactly(List.of(one));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "documents", "portal", "public-services"})
    @Covers({
        QC_ARTICLE_5_CLAUSE_1,
        QC_ARTICLE_5_CLAUSE_1_DASH_1,
        QC_ARTICLE_5_CLAUSE_1_DASH_2,
        QC_ARTICLE_5_CLAUSE_1_DASH_3,
        QC_ARTICLE_5_CLAUSE_1_DASH_4
    })
    @DisplayName("thiếu một trong bốn phần mềm dùng chung thì chưa đưa vào sử dụng, và nói rõ thiếu gì")
    void without_one_of_the_four_it_is_not_put_into_use(String missing) {
        Set<Application> three = new HashSet<>(Application.SHARED);
        three.remove(new Application(missing));
        Tablet tablet = Story.ofTheCity()
                .bareBought()
                .did(CENTRE, "2017-04-01", new Installation.Preinstall(three, "2017.1"))
                .handedOver()
                .recorded()
                .tablet();
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(ask(tablet, OFFICER, "2017-06-01", act))
                .isRefusedBecause("applications-installed")
                .citing(QC_ARTICLE_5_CLAUSE_1);
        assertThat(ask(tablet, OFFICER, "2017-06-01", act).reasons().get(0).arguments())
                .containsExactly(List.of(new Application(missing)));
    }

    @Test
    @DisplayName("I-04: cài sau khi bàn giao cũng được, miễn là trước khi dùng")
    @Covers(QC_ARTICLE_5_CLAUSE_1)
    void installing_after_delivery_is_as_good() {
        Tablet tablet = Story.ofTheCity()
                .bareBought()
                .handedOver()
                .recorded()
                .did(CENTRE, "2017-04-14", new Installation.InstallShared(Application.SHARED, "2017.1"))
                .tablet();
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        assertThat(ask(tablet, OFFICER, "2017-06-01", act)).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    @DisplayName("gạch 2 khoản 1 Điều 8: người dùng yêu cầu nâng cấp hệ điều hành, ứng dụng kèm máy thì Sở phải làm")
    void the_user_asks_for_an_upgrade_and_the_focal_body_owes_it() {
        for (Software what : List.of(Software.OPERATING_SYSTEM, Software.MAKERS_APPLICATION)) {
            var answer = assertThat(ask(
                            aTabletInUseBy(DIRECTOR), DIRECTOR, "2017-09-05", new Installation.RequestUpgrade(what)))
                    .isSettled()
                    .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2)
                    .owingOnly("upgrade-on-request")
                    .owing("upgrade-on-request");
            assertThat(answer.obligation("upgrade-on-request").dischargedBy()).containsExactly("upgrade");
            assertThat(answer.obligation("upgrade-on-request").reason().basis())
                    .isEqualTo(Basis.stated(QC_ARTICLE_8_CLAUSE_1_DASH_2));
        }
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    void the_citys_own_software_is_updated_by_other_steps() {
        assertThat(ask(
                        aTabletInUseBy(DIRECTOR),
                        DIRECTOR,
                        "2017-09-05",
                        new Installation.RequestUpgrade(Software.CITY_SOFTWARE)))
                .isRefusedBecause("makers-software")
                .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2);
    }

    @Test
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    void only_the_user_asks_and_only_the_focal_body_upgrades() {
        Act asking = new Installation.RequestUpgrade(Software.OPERATING_SYSTEM);
        assertThat(ask(aTabletInUseBy(DIRECTOR), DEPUTY, "2017-09-05", asking))
                .isRefusedBecause("is-the-holder")
                .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-09-05", asking)).isRefusedBecause("is-the-holder");
        Act upgrading = new Installation.Upgrade("Android 8");
        Tablet after = assertThat(ask(aTabletInUseBy(DIRECTOR), CENTRE, "2017-09-05", upgrading))
                .isSettled()
                .owingOnly()
                .value();
        assertThat(after.situation()).isEqualTo(Situation.IN_USE);
        assertThat(ask(aTabletInUseBy(DIRECTOR), OFFICER, "2017-09-05", upgrading))
                .isRefusedBecause("is-the-focal-body")
                .citing(QC_ARTICLE_8_CLAUSE_1_DASH_2);
    }
}

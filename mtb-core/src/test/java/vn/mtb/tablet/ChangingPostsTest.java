package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.Position;

@DisplayName("câu 2 khoản 4 Điều 4: đổi chức vụ, thôi chức vụ, chuyển đơn vị")
class ChangingPostsTest {
    private static final Act TAKE = new Holding.TakeNewPost(DIRECTOR.person(), "88/QĐ-SNV");
    private static final Act LOSE = new Holding.LosePost(DIRECTOR.person(), "88/QĐ-SNV");
    private static final Act MOVE = new Holding.MoveToAnotherUnit(DIRECTOR.person(), STC, "89/QĐ-UBND");

    private static Outcome<Tablet> ask(Act act, Facts.Person holder) {
        return TabletFixtures.ask(
                aTabletInUseBy(DIRECTOR), OFFICER, "2018-06-01", act, lookedUp().about(DIRECTOR.person(), holder));
    }

    private static Facts.Person posts(Appointment... posts) {
        return with(List.of(posts), List.of());
    }

    private static Appointment here() {
        return post(DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV);
    }

    private static Appointment elsewhere() {
        return post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC);
    }

    @Test
    @Covers({QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, QC_ARTICLE_5_CLAUSE_3})
    @DisplayName("lên chức trong cùng đơn vị: giữ máy, chỉ đổi tài khoản cho hợp vai trò")
    void a_new_listed_post_in_the_same_unit_keeps_the_tablet_and_refits_the_accounts() {
        var answer = assertThat(ask(TAKE, posts(here())))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_06)
                .owingOnly("refit-accounts");
        assertThat(answer.value().holder()).contains(DIRECTOR.person());
        assertThat(answer.value().situation()).isEqualTo(Situation.IN_USE);
        Obligation refit = answer.obligation("refit-accounts");
        assertThat(refit.reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_3));
        assertThat(refit.reason().arguments()).containsExactly(DIRECTOR.person().toString());
        assertThat(refit.dischargedBy()).containsExactly("refit-accounts");
    }

    @Test
    void a_post_that_is_not_listed_or_lies_elsewhere_is_no_new_post_here() {
        for (Facts.Person who : List.of(posts(post(DIRECTOR, Position.STAFF, SNV)), posts(elsewhere()), posts())) {
            assertThat(ask(TAKE, who))
                    .isRefusedBecause("holds-a-listed-post-here")
                    .reading(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_06);
        }
        assertThat(ask(TAKE, served(posts(elsewhere()), SNV))).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("không còn chức vụ nào ở Điều 2: phải trả máy")
    void who_loses_the_last_listed_post_gives_the_tablet_back() {
        var answer = assertThat(ask(LOSE, posts(post(DIRECTOR, Position.STAFF, SNV))))
                .isSettled()
                .citing(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
                .owingOnly("give-it-back")
                .owing("give-it-back");
        Obligation duty = answer.obligation("give-it-back");
        assertThat(duty.reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2));
        assertThat(duty.reason().arguments()).containsExactly(DIRECTOR.person().toString());
        assertThat(duty.dischargedBy()).containsExactly("give-back");
        assertThat(duty.overdue(day("2099-01-01")))
                .as("no text gives a number of days")
                .isFalse();
        assertThat(answer.value().situation()).isEqualTo(Situation.IN_USE);
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void the_day_after_the_last_day_counts_as_lost() {
        Appointment until = postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2018-05-31");
        assertThat(ask(LOSE, posts(until))).isSettled().owingOnly("give-it-back");
        Appointment onTheDay = postUntil(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV, "2018-06-01");
        assertThat(ask(LOSE, posts(onTheDay))).isSettled().owingOnly("refit-accounts");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    @DisplayName("còn một chức vụ ở đơn vị quản lý: không trả; còn chức vụ chỉ ở nơi khác: trả hoặc điều chuyển (I-07)")
    void of_two_posts_the_one_that_is_left_decides() {
        assertThat(ask(LOSE, posts(here()))).isSettled().owingOnly("refit-accounts");
        assertThat(ask(LOSE, posts(elsewhere(), here()))).isSettled().owingOnly("refit-accounts");
        assertThat(ask(LOSE, posts(elsewhere()))).isSettled().owingOnly("give-back-or-transfer");
        assertThat(ask(LOSE, served(posts(elsewhere()), SNV))).isSettled().owingOnly("refit-accounts");
    }

    @Test
    @DisplayName("chỉ còn phụ trách, hoặc chức vụ chưa rõ có được trang bị: phải hỏi, không nói là phải trả")
    void an_open_post_asks_instead_of_ordering_the_return() {
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        var charge = assertThat(ask(LOSE, posts(inCharge)))
                .isSettled()
                .owingOnly("ask-about-being-in-charge")
                .owing("ask-about-being-in-charge");
        assertThat(charge.obligation("ask-about-being-in-charge").reason().basis())
                .isEqualTo(Basis.implied(QC_ARTICLE_2, I_23));
        Facts.Person commune = posts(post(DIRECTOR, Position.COMMUNE_LEADER, NGOC_HA));
        var open = assertThat(TabletFixtures.ask(
                        aTabletInUseBy(DIRECTOR),
                        OFFICER,
                        "2025-07-01",
                        LOSE,
                        lookedUp().about(DIRECTOR.person(), commune)))
                .isSettled()
                .owingOnly("ask-about-the-post")
                .owing("ask-about-the-post");
        assertThat(open.obligation("ask-about-the-post").reason().basis()).isEqualTo(Basis.implied(QC_ARTICLE_2, I_14));
        assertThat(open.obligation("ask-about-the-post").reason().arguments())
                .containsExactly(DIRECTOR.person().toString());
        assertThat(ask(LOSE, commune))
                .as("before the reform of 2025")
                .isSettled()
                .owingOnly("give-it-back");
        assertThat(ask(LOSE, posts(inCharge, here()))).isSettled().owingOnly("refit-accounts");
    }

    @Test
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    @DisplayName("I-07: sang đơn vị khác thì máy theo sổ, không theo người")
    void who_moves_to_another_unit_owes_the_return_or_a_transfer() {
        var answer = assertThat(ask(MOVE, posts(elsewhere())))
                .isSettled()
                .reading(QC_ARTICLE_4_CLAUSE_3, I_07)
                .owingOnly("give-back-or-transfer")
                .owing("give-back-or-transfer");
        Obligation duty = answer.obligation("give-back-or-transfer");
        assertThat(duty.reason().basis()).isEqualTo(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_07));
        assertThat(duty.reason().arguments()).containsExactly(DIRECTOR.person().toString());
        assertThat(duty.dischargedBy()).containsExactlyInAnyOrder("give-back", "transfer");
        assertThat(answer.value().managingUnit()).contains(SNV);
    }

    @Test
    void moving_means_a_listed_post_there_and_none_here() {
        for (Facts.Person who : List.of(
                posts(here()),
                posts(here(), elsewhere()),
                posts(post(DIRECTOR, Position.STAFF, STC)),
                posts(post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SKHCN)),
                served(posts(elsewhere()), SNV))) {
            assertThat(ask(MOVE, who))
                    .isRefusedBecause("holds-a-listed-post-elsewhere")
                    .reading(QC_ARTICLE_4_CLAUSE_3, I_07);
        }
    }

    @Test
    @DisplayName("chức vụ còn phải hỏi thì nhận chức vụ mới, chuyển đơn vị cũng phải hỏi")
    void an_open_post_is_asked_about_here_too() {
        Appointment inCharge = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                SNV,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        assertThat(ask(TAKE, posts(inCharge)))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "more-than-in-charge")
                .reading(QC_ARTICLE_2, I_23);
        Appointment there = new Appointment(
                DIRECTOR.person(),
                Position.DEPARTMENT_DIRECTOR,
                STC,
                Period.since(2016, 1, 1),
                Appointment.Kind.IN_CHARGE);
        assertThat(ask(MOVE, posts(there)))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "more-than-in-charge")
                .reading(QC_ARTICLE_2, I_23);
        assertThat(ask(TAKE, posts(post(DIRECTOR, Position.CITY_VICE_CHAIRMAN, CITY))))
                .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "serving-unit-named")
                .reading(QC_ARTICLE_8_CLAUSE_2, I_16);
        assertThat(ask(TAKE, posts(inCharge, here()))).isSettled();
    }

    @Test
    void one_of_several_posts_elsewhere_is_enough() {
        Appointment first = post(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SKHCN);
        assertThat(ask(MOVE, posts(first, elsewhere()))).isSettled();
        assertThat(ask(MOVE, posts(elsewhere(), first))).isSettled();
    }

    @Test
    void these_are_entered_by_the_managing_unit_about_its_holder() {
        Facts facts = lookedUp().about(DIRECTOR.person(), posts(here()));
        assertThat(TabletFixtures.ask(aTabletInUseBy(DIRECTOR), DIRECTOR, "2018-06-01", TAKE, facts))
                .isRefusedBecause("acts-for-the-managing-unit")
                .citing(QC_ARTICLE_4_CLAUSE_3);
        assertThat(TabletFixtures.ask(aTabletInUseBy(DEPUTY), OFFICER, "2018-06-01", TAKE, facts))
                .isRefusedBecause("is-about-the-holder")
                .citingNoText();
        assertThat(TabletFixtures.ask(aTabletInUseBy(DEPUTY), OFFICER, "2018-06-01", LOSE, facts))
                .isRefusedBecause("is-about-the-holder");
    }
}

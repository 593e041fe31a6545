package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Account.State.ACTIVE;
import static vn.mtb.account.Account.State.REVOKED;
import static vn.mtb.account.Account.State.SUSPENDED;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.duties;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.ruleIds;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.account.Application.DOCUMENTS;
import static vn.mtb.account.Application.MAIL;
import static vn.mtb.account.Application.PORTAL;
import static vn.mtb.account.Application.PUBLIC_SERVICES;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_5;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.outcome.Authority.MANAGING_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

@DisplayName("khoản 3 Điều 5: tài khoản được cấp, đổi, khóa, cấp lại, thu hồi")
class AccountRulesTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final UnitId SNV = new UnitId("SNV");
    private static final UnitId STC = new UnitId("STC");
    private static final Application PROJECTS = new Application("projects");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final Role DIRECTOR = new Role(
            Map.of(MAIL, Set.of(), DOCUMENTS, Set.of("sign", "assign"), PORTAL, Set.of(), PUBLIC_SERVICES, Set.of()));
    private static final AccountRules RULES =
            AccountRules.by(RoleCatalogue.city().with(Position.DEPARTMENT_DIRECTOR, DIRECTOR));
    private static final Appointment DEPUTY =
            post(Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV, "2016-01-01", "2018-05-01");
    private static final Appointment HEAD = post(Position.DEPARTMENT_DIRECTOR, SNV, "2018-05-02", "2020-05-01");
    private static final SoftwareUser PROMOTED = SoftwareUser.with(PERSON, DEPUTY, HEAD);
    private static final SoftwareUser DIRECTOR_OF_SNV = SoftwareUser.with(PERSON, HEAD);

    @Nested
    @DisplayName("cấp")
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    class Issuing {

        @Test
        void an_account_within_the_role_is_issued_and_cites_the_clause() {
            Account sign = account(DOCUMENTS, HEAD, DAY, "sign");
            Outcome<Accounts> answer = RULES.issue(Accounts.none(PERSON), sign, DIRECTOR_OF_SNV);
            assertThat(settled(answer).all()).containsExactly(sign);
            assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_3));
        }

        @Test
        @DisplayName("vượt vai trò thì không cấp, nêu tên quyền vượt")
        void powers_beyond_the_role_are_refused_by_name() {
            Outcome<Accounts> answer = RULES.issue(
                    Accounts.none(PERSON), account(DOCUMENTS, HEAD, DAY, "sign", "settle"), DIRECTOR_OF_SNV);
            refused(answer, "account-beyond-role");
            assertThat(answer.reasons().get(0).arguments())
                    .containsExactly(Position.DEPARTMENT_DIRECTOR, DOCUMENTS, Set.of("settle"));
            assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_3));
        }

        @Test
        void a_shared_application_that_the_role_leaves_out_is_beyond_it() {
            AccountRules mailOnly = AccountRules.by(
                    RoleCatalogue.city().with(Position.DEPARTMENT_DIRECTOR, new Role(Map.of(MAIL, Set.of()))));
            refused(
                    mailOnly.issue(Accounts.none(PERSON), account(PORTAL, HEAD, DAY), DIRECTOR_OF_SNV),
                    "account-beyond-role");
        }

        @Test
        void an_application_on_request_that_no_role_names_is_referred_to_the_unit() {
            Outcome<Accounts> answer =
                    RULES.issue(Accounts.none(PERSON), account(PROJECTS, HEAD, DAY), DIRECTOR_OF_SNV);
            referred(answer, MANAGING_UNIT, "application-in-role");
            assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_1_DASH_5, Reading.I_19));
        }

        @Test
        @DisplayName("chức vụ chưa có trong danh mục thì hỏi đơn vị")
        void a_post_that_the_catalogue_does_not_know_is_referred_to_the_unit() {
            Appointment room = post(Position.ROOM_HEAD, SNV, "2018-01-01", "2018-12-31");
            referred(
                    RULES.issue(Accounts.none(PERSON), account(MAIL, room, DAY), SoftwareUser.with(PERSON, room)),
                    MANAGING_UNIT,
                    "role-in-catalogue");
        }

        @Test
        @DisplayName("ngày đầu và ngày cuối của chức vụ thì cấp được, hôm trước và hôm sau thì không")
        void from_the_first_to_the_last_day_of_the_post_and_no_day_more() {
            for (String in : List.of("2018-05-02", "2020-05-01")) {
                settled(issuedOn(in));
            }
            for (String out : List.of("2018-05-01", "2020-05-02")) {
                Outcome<Accounts> answer = issuedOn(out);
                refused(answer, "account-post-held");
                assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_3, Reading.I_37));
            }
        }

        private Outcome<Accounts> issuedOn(String day) {
            return RULES.issue(Accounts.none(PERSON), account(MAIL, HEAD, LocalDate.parse(day)), DIRECTOR_OF_SNV);
        }

        @Test
        void a_post_held_in_another_unit_does_not_count() {
            Account there = Account.ordinary(PERSON, MAIL, STC, Position.DEPARTMENT_DIRECTOR, DAY);
            refused(RULES.issue(Accounts.none(PERSON), there, DIRECTOR_OF_SNV), "account-post-held");
        }

        @Test
        @DisplayName("quyền cấp trưởng được như người được bổ nhiệm; chỉ phụ trách thì hỏi")
        void acting_counts_and_being_only_in_charge_is_referred() {
            Appointment acting = as(Appointment.Kind.ACTING);
            Appointment inCharge = as(Appointment.Kind.IN_CHARGE);
            settled(RULES.issue(Accounts.none(PERSON), account(MAIL, acting, DAY), SoftwareUser.with(PERSON, acting)));
            referred(
                    RULES.issue(
                            Accounts.none(PERSON), account(MAIL, inCharge, DAY), SoftwareUser.with(PERSON, inCharge)),
                    MANAGING_UNIT,
                    "account-only-in-charge");
        }

        private Appointment as(Appointment.Kind kind) {
            return new Appointment(PERSON, Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2018, 1, 1), kind);
        }

        @Test
        void nobody_gets_the_same_account_twice_not_even_while_it_is_suspended() {
            for (Account.State state : Account.State.values()) {
                Accounts held =
                        new Accounts(PERSON, List.of(account(MAIL, HEAD, DAY).in(state)));
                Outcome<Accounts> answer = RULES.issue(held, account(MAIL, HEAD, DAY.plusDays(1)), DIRECTOR_OF_SNV);
                if (state == REVOKED) settled(answer);
                else refused(answer, "account-not-twice");
            }
        }

        @Test
        void two_posts_have_an_account_each_in_the_same_application() {
            Appointment second = post(Position.DEPARTMENT_DEPUTY_DIRECTOR, STC, "2018-01-01", "2018-12-31");
            SoftwareUser both = SoftwareUser.with(PERSON, HEAD, second);
            Accounts held = settled(RULES.issue(Accounts.none(PERSON), account(DOCUMENTS, HEAD, DAY), both));
            assertThat(settled(RULES.issue(held, account(DOCUMENTS, second, DAY), both))
                            .live())
                    .hasSize(2);
        }

        @Test
        @DisplayName("trước ngày 30/3/2017 ghi nhận như thực tế, không xét")
        void before_the_regulation_accounts_are_entered_as_found() {
            Account early = account(DOCUMENTS, HEAD, LocalDate.of(2017, 3, 29), "anything");
            Outcome<Accounts> answer = RULES.issue(Accounts.none(PERSON), early, SoftwareUser.with(PERSON));
            assertThat(settled(answer).all()).containsExactly(early);
            assertThat(ruleIds(answer)).containsExactly("account-not-judged");
            refused(
                    RULES.issue(
                            Accounts.none(PERSON),
                            account(DOCUMENTS, HEAD, LocalDate.of(2017, 3, 30)),
                            SoftwareUser.with(PERSON)),
                    "account-post-held");
        }

        @Test
        void somebody_elses_account_and_one_that_is_not_active_are_the_callers_mistake() {
            Account other = Account.ordinary(new PersonId("p-2"), MAIL, SNV, Position.DEPARTMENT_DIRECTOR, DAY);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.issue(Accounts.none(PERSON), other, DIRECTOR_OF_SNV))
                    .withMessageContaining("p-2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.issue(
                            Accounts.none(PERSON), account(MAIL, HEAD, DAY).in(SUSPENDED), DIRECTOR_OF_SNV))
                    .withMessageContaining("SUSPENDED");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            RULES.issue(Accounts.none(new PersonId("p-2")), account(MAIL, HEAD, DAY), DIRECTOR_OF_SNV))
                    .withMessageContaining("p-1");
        }
    }

    @Test
    void accounts_of_one_person_and_posts_of_another_are_the_callers_mistake_everywhere() {
        Accounts other = Accounts.none(new PersonId("p-2"));
        Account mail = account(MAIL, HEAD, DAY);
        Exposure leak = new Exposure(Exposure.Cause.LEAK, Set.of(MAIL), DAY);
        List<ThrowingCallable> verbs = List.of(
                () -> RULES.issue(other, mail, DIRECTOR_OF_SNV),
                () -> RULES.missing(other, DIRECTOR_OF_SNV, DAY),
                () -> RULES.orphans(other, DIRECTOR_OF_SNV, DAY),
                () -> RULES.refit(other, DIRECTOR_OF_SNV, DAY),
                () -> RULES.reissue(other, mail.in(SUSPENDED), leak, DIRECTOR_OF_SNV, DAY),
                () -> RULES.revoke(other, HEAD, DIRECTOR_OF_SNV, LocalDate.of(2020, 5, 2)));
        assertThat(verbs)
                .allSatisfy(verb -> assertThatIllegalArgumentException()
                        .isThrownBy(verb)
                        .withMessage("the accounts are p-2's, the posts p-1's; give both of one person"));
    }

    @Nested
    @DisplayName("còn thiếu gì")
    @Covers({QC_ARTICLE_5_CLAUSE_3, QC_ARTICLE_5_CLAUSE_1_DASH_5})
    class Missing {

        @Test
        void what_is_missing_is_named_in_the_order_of_the_codes() {
            Accounts held = new Accounts(PERSON, List.of(account(MAIL, HEAD, DAY)));
            Outcome<Set<Application>> answer = RULES.missing(held, DIRECTOR_OF_SNV, DAY);
            assertThat(settled(answer)).containsExactly(DOCUMENTS, PORTAL, PUBLIC_SERVICES);
            assertThat(answer.reasons().get(answer.reasons().size() - 1).arguments())
                    .containsExactly(PERSON, Set.of(DOCUMENTS, PORTAL, PUBLIC_SERVICES));
        }

        @Test
        void an_account_of_tomorrow_a_suspended_one_and_a_revoked_one_are_still_missing() {
            Accounts held = new Accounts(
                    PERSON,
                    List.of(
                            account(MAIL, HEAD, DAY.plusDays(1)),
                            account(DOCUMENTS, HEAD, DAY).in(SUSPENDED),
                            account(PORTAL, HEAD, DAY).in(REVOKED),
                            account(PUBLIC_SERVICES, HEAD, DAY)));
            assertThat(settled(RULES.missing(held, DIRECTOR_OF_SNV, DAY))).containsExactly(DOCUMENTS, MAIL, PORTAL);
            assertThat(settled(RULES.missing(held, DIRECTOR_OF_SNV, DAY.plusDays(1))))
                    .containsExactly(DOCUMENTS, PORTAL);
        }

        @Test
        void an_account_with_powers_beyond_its_role_does_not_fill_the_place() {
            Accounts held = new Accounts(PERSON, List.of(account(MAIL, HEAD, DAY, "read-all")));
            assertThat(settled(RULES.missing(held, DIRECTOR_OF_SNV, DAY))).contains(MAIL);
        }

        @Test
        void an_account_of_a_post_that_ended_does_not_fill_the_place() {
            Accounts held = new Accounts(PERSON, List.of(account(MAIL, DEPUTY, LocalDate.of(2017, 4, 1))));
            assertThat(settled(RULES.missing(held, PROMOTED, LocalDate.of(2018, 5, 1))))
                    .doesNotContain(MAIL);
            assertThat(settled(RULES.missing(held, PROMOTED, LocalDate.of(2018, 5, 2))))
                    .contains(MAIL);
        }

        @Test
        @DisplayName("ứng dụng đặc thù chỉ cần tài khoản khi đã có yêu cầu")
        void an_application_on_request_is_needed_only_once_it_was_asked_for() {
            AccountRules rules = AccountRules.by(RoleCatalogue.city()
                    .with(Position.DEPARTMENT_DIRECTOR, DIRECTOR.and(new Role(Map.of(PROJECTS, Set.of("edit"))))));
            assertThat(settled(rules.needed(DIRECTOR_OF_SNV, DAY))).doesNotContain(PROJECTS);
            assertThat(settled(rules.needed(asking(PROJECTS), DAY))).contains(PROJECTS);
            referred(RULES.needed(asking(PROJECTS), DAY), MANAGING_UNIT, "application-in-role");
        }

        private SoftwareUser asking(Application... applications) {
            return new SoftwareUser(PERSON, List.of(HEAD), Set.of(applications));
        }

        @Test
        void every_unnamed_application_on_request_is_a_question_of_its_own() {
            referred(
                    RULES.missing(Accounts.none(PERSON), asking(PROJECTS, new Application("unit-portal")), DAY),
                    MANAGING_UNIT,
                    "application-in-role",
                    "application-in-role");
        }

        @Test
        void an_unknown_post_is_asked_about_before_anything_that_follows_from_it() {
            Appointment room = post(Position.ROOM_HEAD, SNV, "2018-01-01", "2018-12-31");
            referred(
                    RULES.needed(new SoftwareUser(PERSON, List.of(room), Set.of(PROJECTS)), DAY),
                    MANAGING_UNIT,
                    "role-in-catalogue");
        }

        @Test
        void somebody_without_a_post_and_anybody_before_the_regulation_needs_none() {
            SoftwareUser nobody = new SoftwareUser(PERSON, List.of(), Set.of(PROJECTS));
            assertThat(settled(RULES.needed(nobody, DAY))).isEmpty();
            assertThat(settled(RULES.needed(PROMOTED, LocalDate.of(2017, 3, 29))))
                    .isEmpty();
            assertThat(settled(RULES.needed(PROMOTED, LocalDate.of(2017, 3, 30))))
                    .hasSize(4);
        }
    }

    @Nested
    @DisplayName("cổng không cần đăng nhập")
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    class WithoutSignIn {
        private static final Period YEAR_2018 = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

        @Test
        @DisplayName("đơn vị khai báo thì cổng không đòi tài khoản, đúng trong những ngày khai báo")
        void a_declared_portal_asks_for_no_account_on_the_days_declared() {
            Outcome<AccountRules> answer = RULES.declaring(new NoSignIn(SNV, PORTAL, "cổng xem công khai", YEAR_2018));
            AccountRules rules = settled(answer);
            assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_3, Reading.I_36));
            assertThat(answer.reasons().get(0).arguments()).contains("cổng xem công khai");
            assertThat(settled(rules.needed(DIRECTOR_OF_SNV, LocalDate.of(2018, 12, 31))))
                    .doesNotContain(PORTAL);
            assertThat(settled(rules.needed(DIRECTOR_OF_SNV, LocalDate.of(2019, 1, 1))))
                    .contains(PORTAL);
            assertThat(settled(RULES.needed(DIRECTOR_OF_SNV, DAY))).contains(PORTAL);
        }

        @Test
        void a_declaration_of_one_unit_does_not_speak_for_another() {
            AccountRules rules = settled(RULES.declaring(new NoSignIn(STC, PORTAL, "cổng xem công khai", YEAR_2018)));
            assertThat(settled(rules.needed(DIRECTOR_OF_SNV, DAY))).contains(PORTAL);
        }

        @Test
        void the_units_own_portal_may_be_declared_too_and_is_then_no_question() {
            Application unitPortal = new Application("unit-portal");
            AccountRules rules =
                    settled(RULES.declaring(new NoSignIn(SNV, unitPortal, "trang tin công khai", YEAR_2018)));
            SoftwareUser user = new SoftwareUser(PERSON, List.of(HEAD), Set.of(unitPortal));
            assertThat(settled(rules.needed(user, DAY))).doesNotContain(unitPortal);
        }

        @Test
        @DisplayName("hộp thư và phần mềm quản lý văn bản luôn cần tài khoản")
        void the_mailbox_and_the_documents_always_ask() {
            for (Application application : List.of(MAIL, DOCUMENTS)) {
                Outcome<AccountRules> answer = RULES.declaring(new NoSignIn(SNV, application, "tiện", YEAR_2018));
                refused(answer, "sign-in-not-waivable");
                assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_3));
            }
        }

        @Test
        void a_declaration_without_its_ground_is_none() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NoSignIn(SNV, PORTAL, "  ", YEAR_2018))
                    .withMessageContaining("portal");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NoSignIn(SNV, PORTAL, "x".repeat(501), YEAR_2018))
                    .withMessageContaining("501");
            assertThat(new NoSignIn(SNV, PORTAL, "x".repeat(500), YEAR_2018).ground())
                    .hasSize(500);
        }
    }

    @Nested
    @DisplayName("đổi cho hợp vai trò mới")
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    class Refitting {
        private final Accounts asDeputy = new Accounts(
                PERSON,
                List.of(
                        account(MAIL, DEPUTY, LocalDate.of(2017, 4, 1)),
                        account(DOCUMENTS, DEPUTY, LocalDate.of(2017, 4, 1), "draft"),
                        account(PORTAL, DEPUTY, LocalDate.of(2017, 4, 1)).in(SUSPENDED)));

        @Test
        @DisplayName("cái hợp thì giữ, cái không hợp thì thu hồi, cái thiếu thì nêu tên")
        void what_fits_is_kept_what_does_not_is_revoked_what_is_missing_is_named() {
            Outcome<Refit> answer = RULES.refit(asDeputy, PROMOTED, DAY);
            Refit refit = settled(answer);
            assertThat(refit.kept()).containsExactly(account(MAIL, HEAD, LocalDate.of(2017, 4, 1)));
            assertThat(refit.revoked()).extracting(Account::application).containsExactly(DOCUMENTS, PORTAL);
            assertThat(refit.missing()).containsExactly(DOCUMENTS, PORTAL, PUBLIC_SERVICES);
            assertThat(refit.accounts().all()).extracting(Account::state).containsExactly(ACTIVE, REVOKED, REVOKED);
            assertThat(duties(answer)).containsExactly("accounts-to-issue");
            assertThat(answer.obligations().get(0).due()).isEmpty();
        }

        @Test
        void on_the_last_day_of_the_old_post_the_accounts_still_fit_it() {
            assertThat(settled(RULES.refit(asDeputy, PROMOTED, LocalDate.of(2018, 5, 1)))
                            .revoked())
                    .extracting(Account::application)
                    .containsExactly(DOCUMENTS);
        }

        @Test
        void in_another_unit_nothing_is_kept() {
            Appointment elsewhere = post(Position.DEPARTMENT_DIRECTOR, STC, "2018-05-02", "2020-05-01");
            Refit refit = settled(RULES.refit(asDeputy, SoftwareUser.with(PERSON, DEPUTY, elsewhere), DAY));
            assertThat(refit.kept()).isEmpty();
            assertThat(refit.accounts().live()).isEmpty();
            assertThat(refit.missing()).hasSize(4);
        }

        @Test
        void an_account_the_new_post_already_has_is_not_doubled() {
            Accounts both = asDeputy.issued(List.of(account(MAIL, HEAD, DAY)));
            Refit refit = settled(RULES.refit(both, PROMOTED, DAY));
            assertThat(refit.kept()).isEmpty();
            assertThat(refit.accounts().live()).containsExactly(account(MAIL, HEAD, DAY));
        }

        @Test
        void two_old_accounts_never_become_the_same_new_one() {
            Appointment room = post(Position.ROOM_HEAD, SNV, "2017-01-01", "2018-05-01");
            Accounts two = new Accounts(
                    PERSON, List.of(account(MAIL, DEPUTY, DAY.minusDays(2)), account(MAIL, room, DAY.minusDays(1))));
            Refit refit = settled(RULES.refit(two, SoftwareUser.with(PERSON, DEPUTY, room, HEAD), DAY));
            assertThat(refit.kept()).hasSize(1);
            assertThat(refit.revoked()).hasSize(1);
        }

        @Test
        void with_everything_there_nothing_is_owed_and_doing_it_again_changes_nothing() {
            Accounts complete = new Accounts(
                    PERSON,
                    DIRECTOR.applications().stream()
                            .map(application -> account(application, HEAD, DAY))
                            .toList());
            Outcome<Refit> answer = RULES.refit(complete, PROMOTED, DAY);
            assertThat(settled(answer).accounts()).isEqualTo(complete);
            assertThat(answer.obligations()).isEmpty();
        }

        @Test
        void leaving_every_post_revokes_everything() {
            Refit refit = settled(RULES.refit(asDeputy, SoftwareUser.with(PERSON, DEPUTY), DAY));
            assertThat(refit.accounts().live()).isEmpty();
            assertThat(refit.missing()).isEmpty();
        }

        @Test
        void an_unknown_post_and_dates_that_run_backwards_stop_it() {
            Appointment room = post(Position.ROOM_HEAD, SNV, "2018-01-01", "2018-12-31");
            referred(
                    RULES.refit(asDeputy, SoftwareUser.with(PERSON, DEPUTY, room), DAY),
                    MANAGING_UNIT,
                    "role-in-catalogue");
            refused(
                    RULES.refit(asDeputy.issued(List.of(account(MAIL, HEAD, DAY.plusDays(1)))), PROMOTED, DAY),
                    "account-dates-run-forward");
        }

        @Test
        void before_the_regulation_nothing_changes() {
            Accounts early =
                    new Accounts(PERSON, List.of(account(DOCUMENTS, DEPUTY, LocalDate.of(2016, 5, 1), "draft")));
            Outcome<Refit> answer = RULES.refit(early, PROMOTED, LocalDate.of(2017, 3, 29));
            assertThat(settled(answer).accounts()).isEqualTo(early);
            assertThat(ruleIds(answer)).containsExactly("account-not-judged");
        }
    }

    @Nested
    @DisplayName("khoản 4 Điều 6: tạm khóa khi có báo, cấp lại sau đó")
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    class AfterAReport {
        private final Exposure leak = new Exposure(Exposure.Cause.LEAK, Set.of(MAIL), DAY);
        private final Accounts held =
                new Accounts(PERSON, List.of(account(MAIL, HEAD, DAY), account(DOCUMENTS, HEAD, DAY, "sign")));

        @Test
        void only_the_exposed_account_is_suspended_and_its_reissue_is_owed() {
            Outcome<Accounts> answer = RULES.suspend(held, leak, DAY);
            assertThat(settled(answer).all()).extracting(Account::state).containsExactly(SUSPENDED, ACTIVE);
            assertThat(duties(answer)).containsExactly("accounts-to-issue");
            assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, Reading.I_10));
        }

        @Test
        void a_lost_tablet_puts_all_its_accounts_at_risk() {
            Exposure loss = new Exposure(Exposure.Cause.LOSS, Application.SHARED, DAY);
            assertThat(settled(RULES.suspend(held, loss, DAY)).usable(DAY)).isEmpty();
        }

        @Test
        void nothing_is_suspended_before_the_report() {
            refused(RULES.suspend(held, leak, DAY.minusDays(1)), "account-suspended-on-report");
        }

        @Test
        void suspending_again_changes_nothing_and_owes_nothing() {
            Accounts once = settled(RULES.suspend(held, leak, DAY));
            Outcome<Accounts> again = RULES.suspend(once, leak, DAY.plusDays(1));
            assertThat(settled(again)).isEqualTo(once);
            assertThat(again.obligations()).isEmpty();
        }

        @Test
        @DisplayName("cấp lại thì ngày cấp mới, tài khoản cũ bị thu hồi, giữ nguyên quyền")
        void a_reissued_account_is_new_from_that_day_and_the_old_one_is_revoked() {
            Exposure both = new Exposure(Exposure.Cause.LEAK, Set.of(MAIL, DOCUMENTS), DAY);
            Accounts suspended = settled(RULES.suspend(held, both, DAY));
            LocalDate later = DAY.plusDays(3);
            Outcome<Accounts> answer = RULES.reissue(suspended, suspended.all().get(1), both, DIRECTOR_OF_SNV, later);
            Accounts after = settled(answer);
            assertThat(after.all()).extracting(Account::state).containsExactly(SUSPENDED, REVOKED, ACTIVE);
            assertThat(after.all().get(2)).isEqualTo(account(DOCUMENTS, HEAD, later, "sign"));
            assertThat(ruleIds(answer)).contains("account-reissued-after-report");
            assertThat(settled(RULES.suspend(after, both, later)).usable(later)).hasSize(1);
        }

        @Test
        void it_is_reissued_on_the_day_of_the_report_at_the_earliest() {
            Accounts suspended = settled(RULES.suspend(held, leak, DAY));
            Account old = suspended.all().get(0);
            settled(RULES.reissue(suspended, old, leak, DIRECTOR_OF_SNV, DAY));
            refused(
                    RULES.reissue(suspended, old, leak, DIRECTOR_OF_SNV, DAY.minusDays(1)),
                    "account-reissued-after-report");
        }

        @Test
        void a_report_about_something_else_or_from_before_the_account_does_not_reach_it() {
            Accounts suspended = settled(RULES.suspend(held, leak, DAY));
            Account old = suspended.all().get(0);
            for (Exposure other : List.of(
                    new Exposure(Exposure.Cause.LEAK, Set.of(PORTAL), DAY),
                    new Exposure(Exposure.Cause.LEAK, Set.of(MAIL), DAY.minusDays(1)))) {
                refused(
                        RULES.reissue(suspended, old, other, DIRECTOR_OF_SNV, DAY.plusDays(1)),
                        "account-reissued-after-report");
            }
        }

        @Test
        void an_active_or_revoked_account_is_not_reissued_and_an_unknown_one_is_the_callers_mistake() {
            refused(RULES.reissue(held, held.all().get(0), leak, DIRECTOR_OF_SNV, DAY), "account-was-suspended");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            RULES.reissue(held, account(PORTAL, HEAD, DAY).in(SUSPENDED), leak, DIRECTOR_OF_SNV, DAY))
                    .withMessageContaining("portal");
        }

        @Test
        void after_the_post_ended_it_is_not_reissued() {
            Accounts suspended = settled(RULES.suspend(held, leak, DAY));
            refused(
                    RULES.reissue(suspended, suspended.all().get(0), leak, DIRECTOR_OF_SNV, LocalDate.of(2020, 5, 2)),
                    "account-post-held");
        }

        @Test
        void a_report_names_at_least_one_application() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Exposure(Exposure.Cause.LEAK, Set.of(), DAY))
                    .withMessageContaining("2018-05-02");
        }
    }

    @Nested
    @DisplayName("thôi chức vụ thì thu hồi tài khoản của chức vụ ấy")
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    class Revoking {
        private final Appointment second = post(Position.DEPARTMENT_DEPUTY_DIRECTOR, STC, "2018-01-01", "2019-12-31");
        private final SoftwareUser both = SoftwareUser.with(PERSON, HEAD, second);
        private final Accounts held = new Accounts(
                PERSON,
                List.of(account(MAIL, HEAD, DAY), account(DOCUMENTS, second, DAY), account(PORTAL, second, DAY)));

        @Test
        void each_account_goes_with_its_own_post_and_only_with_it() {
            Outcome<Accounts> answer = RULES.revoke(held, second, both, LocalDate.of(2020, 1, 1));
            assertThat(settled(answer).live()).containsExactly(account(MAIL, HEAD, DAY));
            assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_5_CLAUSE_3, Reading.I_10));
        }

        @Test
        @DisplayName("ngày cuối cùng của chức vụ vẫn còn tài khoản, hôm sau mới thu hồi")
        void on_the_last_day_of_the_post_it_stays_on_the_next_it_goes() {
            refused(RULES.revoke(held, second, both, LocalDate.of(2019, 12, 31)), "account-post-left");
            settled(RULES.revoke(held, second, both, LocalDate.of(2020, 1, 1)));
        }

        @Test
        void a_second_term_of_the_same_post_keeps_them() {
            Appointment again = post(Position.DEPARTMENT_DEPUTY_DIRECTOR, STC, "2020-01-01", "2024-12-31");
            refused(
                    RULES.revoke(held, second, SoftwareUser.with(PERSON, second, again), LocalDate.of(2020, 1, 1)),
                    "account-post-left");
        }

        @Test
        void an_account_issued_later_than_the_day_stops_it() {
            Accounts later = held.issued(List.of(account(PUBLIC_SERVICES, second, LocalDate.of(2020, 1, 2))));
            refused(RULES.revoke(later, second, both, LocalDate.of(2020, 1, 1)), "account-dates-run-forward");
        }

        @Test
        void somebody_elses_post_is_the_callers_mistake() {
            Appointment other =
                    Appointment.of(new PersonId("p-2"), Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2018, 1, 1));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RULES.revoke(held, other, both, LocalDate.of(2020, 1, 1)))
                    .withMessageContaining("p-2");
        }
    }

    @Nested
    @DisplayName("tài khoản không còn ai cần")
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    class Orphans {

        @Test
        void an_account_of_a_post_that_ended_is_one_from_the_next_day_on() {
            Account old = account(MAIL, DEPUTY, LocalDate.of(2017, 4, 1));
            Accounts held = new Accounts(PERSON, List.of(old));
            assertThat(RULES.orphans(held, PROMOTED, LocalDate.of(2018, 5, 1))).isEmpty();
            assertThat(RULES.orphans(held, PROMOTED, LocalDate.of(2018, 5, 2))).containsExactly(old);
        }

        @Test
        void so_is_one_that_the_posts_role_does_not_name_even_while_suspended() {
            Account portal = account(PROJECTS, HEAD, DAY).in(SUSPENDED);
            assertThat(RULES.orphans(new Accounts(PERSON, List.of(portal)), DIRECTOR_OF_SNV, DAY))
                    .containsExactly(portal);
        }

        @Test
        void a_revoked_one_and_one_of_an_unknown_post_are_not() {
            Appointment room = post(Position.ROOM_HEAD, SNV, "2018-01-01", "2018-12-31");
            Accounts held = new Accounts(
                    PERSON,
                    List.of(account(MAIL, DEPUTY, LocalDate.of(2017, 4, 1)).in(REVOKED), account(MAIL, room, DAY)));
            assertThat(RULES.orphans(held, SoftwareUser.with(PERSON, DEPUTY, room), DAY))
                    .isEmpty();
        }

        @Test
        void one_with_powers_beyond_its_role_is_needed_all_the_same() {
            Account beyond = account(DOCUMENTS, HEAD, DAY, "settle");
            Accounts held = new Accounts(PERSON, List.of(beyond));
            assertThat(RULES.orphans(held, DIRECTOR_OF_SNV, DAY)).isEmpty();
            assertThat(settled(RULES.refit(held, DIRECTOR_OF_SNV, DAY)).revoked())
                    .containsExactly(beyond);
        }
    }

    private static Account account(Application application, Appointment post, LocalDate on, String... powers) {
        return new Account(PERSON, application, post.unit(), post.position(), Set.of(powers), on, ACTIVE);
    }

    private static Appointment post(Position position, UnitId unit, String from, String until) {
        return Appointment.of(PERSON, position, unit, new Period(LocalDate.parse(from), LocalDate.parse(until)));
    }
}

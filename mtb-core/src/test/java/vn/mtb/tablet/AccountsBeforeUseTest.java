package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.account.Account;
import vn.mtb.account.AccountRules;
import vn.mtb.account.Application;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

@DisplayName("khoản 3 Điều 5: có tài khoản hợp vai trò rồi mới đưa vào sử dụng")
class AccountsBeforeUseTest {
    private static final Position DIRECTORSHIP = Position.DEPARTMENT_DIRECTOR;
    private static final Application PROJECTS = new Application("quan-ly-du-an");

    private static Attempt issuing(List<Appointment> posts, List<Account> accounts) {
        Act act = new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), EQUIPPED, Set.of());
        return new Attempt(
                Rulebook.city(),
                aTabletInKeeping(),
                act,
                lookedUp().about(DIRECTOR.person(), with(posts, accounts)),
                by(OFFICER, "2017-06-01"));
    }

    private static Attempt issuing(List<Account> accounts) {
        return issuing(List.of(post(DIRECTOR, DIRECTORSHIP, SNV)), accounts);
    }

    private static List<Account> ordinary() {
        return accounts(DIRECTOR, DIRECTORSHIP, SNV);
    }

    private static List<Account> ordinaryAnd(Account... more) {
        List<Account> all = new ArrayList<>(ordinary());
        all.addAll(List.of(more));
        return all;
    }

    private static Account changed(Account account, LocalDate issued, Account.State state) {
        return new Account(
                account.holder(),
                account.application(),
                account.unit(),
                account.position(),
                account.powers(),
                issued,
                state);
    }

    private static Account with(Application application, UnitId unit, String... powers) {
        return new Account(
                DIRECTOR.person(),
                application,
                unit,
                DIRECTORSHIP,
                Set.of(powers),
                day("2017-04-18"),
                Account.State.ACTIVE);
    }

    private static Facts.Person with(List<Appointment> posts, List<Account> accounts) {
        return Facts.Person.with(posts, accounts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail", "documents", "portal", "public-services"})
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("thiếu tài khoản của một phần mềm dùng chung thì từ chối, nêu đúng phần mềm ấy")
    void one_missing_account_is_named(String missing) {
        List<Account> three = ordinary().stream()
                .filter(account -> !account.application().code().equals(missing))
                .toList();
        Outcome<Tablet> answer = issuing(three).answer();
        assertThat(answer).isRefusedBecause("accounts-before-use").citing(QC_ARTICLE_5_CLAUSE_3);
        assertThat(answer.reasons().get(0).arguments())
                .containsExactly(DIRECTOR.person(), Set.of(new Application(missing)));
    }

    @ParameterizedTest
    @CsvSource({"2017-05-31, SNV, false", "2017-06-01, SNV, true", "2017-06-01, STC, false"})
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName(
            "I-36: cổng mà đơn vị của chức vụ khai báo không cần đăng nhập thì không đòi tài khoản ở bước giao máy")
    void a_portal_declared_free_of_sign_in_needs_no_account(LocalDate until, String unit, boolean free) {
        List<Account> without = ordinary().stream()
                .filter(account -> !account.application().equals(Application.PORTAL))
                .toList();
        NoSignIn declaration = new NoSignIn(
                new UnitId(unit), Application.PORTAL, "cổng xem công khai", new Period(day("2017-04-01"), until));
        AccountRules rules =
                AccountRules.by(RoleCatalogue.city()).declaring(declaration).orElseThrow();
        Attempt attempt = issuing(without);
        Outcome<Tablet> answer =
                attempt.with(attempt.facts().with(rules.catalogue())).answer();
        if (free) assertThat(answer).isSettled();
        else assertThat(answer).isRefusedBecause("accounts-before-use");
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    void all_missing_accounts_are_named_at_once() {
        assertThat(issuing(List.of()).answer().reasons().get(0).arguments())
                .containsExactly(DIRECTOR.person(), Application.SHARED);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, ACTIVE, true",
        "2017-06-01, ACTIVE, true",
        "2017-06-02, ACTIVE, false",
        "2017-04-18, SUSPENDED, false",
        "2017-04-18, REVOKED, false",
    })
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("I-05: cấp cùng ngày là kịp; cấp sau, tạm khóa hay đã thu hồi thì không tính")
    void an_account_counts_when_active_and_issued_by_then(LocalDate issued, Account.State state, boolean good) {
        List<Account> accounts = ordinary().stream()
                .map(account -> changed(account, issued, state))
                .toList();
        if (good) assertThat(issuing(accounts).answer()).isSettled();
        else assertThat(issuing(accounts).answer()).isRefusedBecause("accounts-before-use");
    }

    @Test
    void an_account_that_another_unit_issued_is_an_account_too() {
        assertThat(issuing(accounts(DIRECTOR, DIRECTORSHIP, VPUB)).answer()).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("I-19: ứng dụng đặc thù đã cài và thuộc vai trò thì cũng phải có tài khoản")
    void an_installed_application_of_the_role_needs_one_too() {
        RoleCatalogue roles = RoleCatalogue.city().with(DIRECTORSHIP, role(PROJECTS));
        Attempt notInstalled = issuing(ordinary());
        notInstalled = notInstalled.with(notInstalled.facts().with(roles));
        assertThat(notInstalled.answer()).isSettled();
        Tablet withProjects = ask(
                        aTabletInKeeping(),
                        OFFICER,
                        "2017-05-30",
                        new Installation.InstallOnRequest(Set.of(PROJECTS), DIRECTOR.person(), "dự án"))
                .orElseThrow();
        Attempt installed = notInstalled.with(withProjects);
        assertThat(installed.answer()).isRefusedBecause("accounts-before-use");
        assertThat(installed.answer().reasons().get(0).arguments())
                .containsExactly(DIRECTOR.person(), Set.of(PROJECTS));
        assertThat(installed
                        .knowing(
                                DIRECTOR.person(),
                                with(List.of(post(DIRECTOR, DIRECTORSHIP, SNV)), ordinaryAnd(with(PROJECTS, SNV))))
                        .answer())
                .isSettled();
    }

    private static Role role(Application... more) {
        Map<Application, Set<String>> powers = new java.util.HashMap<>();
        for (Application application : Application.SHARED) powers.put(application, Set.of());
        for (Application application : more) powers.put(application, Set.of());
        return new Role(powers);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("hai chức vụ thì cần tài khoản của cả hai vai trò")
    void two_posts_need_the_accounts_of_both_roles() {
        Position second = Position.CHIEF_INSPECTOR;
        RoleCatalogue roles = RoleCatalogue.city()
                .with(DIRECTORSHIP, new Role(Map.of(Application.MAIL, Set.of())))
                .with(second, new Role(Map.of(Application.PORTAL, Set.of())));
        List<Appointment> posts = List.of(post(DIRECTOR, DIRECTORSHIP, SNV), post(DIRECTOR, second, STC));
        Attempt attempt = issuing(posts, List.of(with(Application.MAIL, SNV)));
        attempt = attempt.with(attempt.facts().with(roles));
        assertThat(attempt.answer()).isRefusedBecause("accounts-before-use");
        assertThat(attempt.answer().reasons().get(0).arguments())
                .containsExactly(DIRECTOR.person(), Set.of(Application.PORTAL));
        assertThat(attempt.knowing(
                                DIRECTOR.person(),
                                with(posts, List.of(with(Application.MAIL, SNV), with(Application.PORTAL, STC))))
                        .answer())
                .isSettled();
    }

    @Test
    void a_post_that_is_over_needs_no_accounts() {
        List<Appointment> posts = List.of(
                postUntil(DIRECTOR, Position.CHIEF_INSPECTOR, STC, "2017-05-31"), post(DIRECTOR, DIRECTORSHIP, SNV));
        RoleCatalogue roles = RoleCatalogue.city().with(Position.CHIEF_INSPECTOR, role(PROJECTS));
        Attempt attempt = issuing(posts, ordinary());
        assertThat(attempt.with(attempt.facts().with(roles)).answer()).isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("tài khoản của đơn vị mà vượt vai trò thì không phù hợp")
    void a_power_beyond_the_role_does_not_fit() {
        Outcome<Tablet> answer =
                issuing(ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so"))).answer();
        assertThat(answer).isRefusedBecause("account-beyond-role").citing(QC_ARTICLE_5_CLAUSE_3);
        assertThat(answer.reasons().get(0).arguments()).containsExactly(DIRECTOR.person(), Application.DOCUMENTS);
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    void a_power_that_the_unit_configured_for_the_post_fits() {
        RoleCatalogue roles = RoleCatalogue.city()
                .with(
                        DIRECTORSHIP,
                        new Role(Map.of(
                                Application.MAIL,
                                Set.of(),
                                Application.DOCUMENTS,
                                Set.of("ky-so"),
                                Application.PORTAL,
                                Set.of(),
                                Application.PUBLIC_SERVICES,
                                Set.of())));
        Attempt attempt = issuing(ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so")));
        assertThat(attempt.with(attempt.facts().with(roles)).answer()).isSettled();
    }

    @Test
    void an_application_beyond_the_role_does_not_fit_either() {
        assertThat(issuing(ordinaryAnd(with(PROJECTS, SNV))).answer()).isRefusedBecause("account-beyond-role");
    }

    @Test
    @DisplayName("tài khoản của đơn vị khác, chưa tới ngày hay đã khóa thì không xét")
    void accounts_of_others_and_unusable_ones_are_not_judged() {
        Account beyond = with(Application.DOCUMENTS, SNV, "ky-so");
        assertThat(issuing(ordinaryAnd(with(Application.DOCUMENTS, STC, "ky-so")))
                        .answer())
                .isSettled();
        assertThat(issuing(ordinaryAnd(changed(beyond, day("2017-06-02"), Account.State.ACTIVE)))
                        .answer())
                .isSettled();
        assertThat(issuing(ordinaryAnd(changed(beyond, day("2017-04-18"), Account.State.SUSPENDED)))
                        .answer())
                .isSettled();
    }

    @Test
    void a_second_post_may_be_what_the_account_fits() {
        List<Appointment> posts =
                List.of(post(DIRECTOR, DIRECTORSHIP, SNV), post(DIRECTOR, Position.CHIEF_INSPECTOR, STC));
        RoleCatalogue roles = RoleCatalogue.city()
                .with(Position.CHIEF_INSPECTOR, new Role(Map.of(Application.DOCUMENTS, Set.of("ky-so", "duyet"))));
        Attempt attempt = issuing(posts, ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so")));
        assertThat(attempt.with(attempt.facts().with(roles)).answer()).isSettled();
        Attempt over = issuing(
                List.of(
                        post(DIRECTOR, DIRECTORSHIP, SNV),
                        postUntil(DIRECTOR, Position.CHIEF_INSPECTOR, STC, "2017-05-31")),
                ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so")));
        assertThat(over.with(over.facts().with(roles)).answer()).isRefusedBecause("account-beyond-role");
    }

    @Test
    @DisplayName("có chức vụ chưa khai báo vai trò thì tài khoản chưa bị coi là vượt")
    void while_a_role_is_unknown_nothing_is_beyond_it() {
        List<Appointment> posts = List.of(post(DIRECTOR, DIRECTORSHIP, SNV), post(DIRECTOR, Position.ROOM_HEAD, ROOM));
        assertThat(issuing(posts, ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so")))
                        .answer())
                .isSettled();
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_3)
    @DisplayName("chức vụ được trang bị mà danh mục chưa có vai trò thì hỏi đơn vị, không từ chối")
    void an_entitling_post_without_a_known_role_is_referred_to_the_unit() {
        Rulebook book = Rulebook.city()
                .filling(new Slot.Holders(
                        SNV, Set.of(Position.ROOM_HEAD), OwnClause.EQUIPS_ROOMS, Period.since(2017, 4, 1)));
        Outcome<Tablet> answer = issuing(List.of(post(DIRECTOR, Position.ROOM_HEAD, ROOM)), ordinary())
                .with(aTabletTheUnitBought())
                .with(book)
                .answer();
        assertThat(answer)
                .isReferredTo(Authority.MANAGING_UNIT, "role-in-catalogue")
                .citing(QC_ARTICLE_5_CLAUSE_3);
        assertThat(answer.reasons().get(0).arguments()).containsExactly(Position.ROOM_HEAD);
        Outcome<Tablet> both = issuing(
                        List.of(post(DIRECTOR, DIRECTORSHIP, SNV), post(DIRECTOR, Position.ROOM_HEAD, ROOM)),
                        ordinaryAnd(with(Application.DOCUMENTS, SNV, "ky-so")))
                .with(aTabletTheUnitBought())
                .with(book)
                .answer();
        assertThat(both).isReferredTo(Authority.MANAGING_UNIT, "role-in-catalogue");
    }

    @Test
    @DisplayName("nhiều điều thiếu thì nêu cùng lúc; câu hỏi đợi hết lý do từ chối")
    void everything_that_is_missing_comes_together_and_questions_wait() {
        Act act =
                new Holding.PutIntoUse(minutes("2017-06-01", OFFICER, DIRECTOR), java.util.Optional.empty(), Set.of());
        Attempt attempt = issuing(List.of())
                .with(act)
                .with(Story.ofTheCity()
                        .bareBought()
                        .handedOver()
                        .recorded()
                        .did(CENTRE, "2017-05-30", new Installation.InstallShared(Set.of(Application.MAIL), "1"))
                        .tablet());
        assertThat(attempt.answer())
                .isRefusedBecause("applications-installed", "equipped-by-decision", "accounts-before-use");
        assertThat(attempt.answer().reasons().get(2).arguments())
                .containsExactly(DIRECTOR.person(), Set.of(Application.MAIL));
    }
}

package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

@Label("khoản 3 Điều 5: điều luôn đúng về tài khoản")
@Covers(Regulation2020.QC_ARTICLE_5_CLAUSE_3)
class AccountRulesProperties {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 30);
    private static final List<UnitId> UNITS = List.of(new UnitId("SNV"), new UnitId("STC"));
    private static final List<Position> POSITIONS = List.of(
            Position.DEPARTMENT_DIRECTOR,
            Position.DEPARTMENT_DEPUTY_DIRECTOR,
            Position.DISTRICT_CHAIRMAN,
            Position.STAFF);
    private static final List<Application> APPLICATIONS = List.of(
            Application.MAIL,
            Application.DOCUMENTS,
            Application.PORTAL,
            new Application("projects"),
            new Application("unit-portal"));
    private static final List<String> POWERS = List.of("sign", "assign", "settle");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_missing_and_what_is_held_cover_all_that_is_needed(
            @ForAll("rules") AccountRules rules,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts held,
            @ForAll("days") LocalDate on) {
        Outcome<Set<Application>> missing = rules.missing(held, user, on);
        Statistics.label("settled")
                .collect(missing instanceof Outcome.Settled)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
        if (!(missing instanceof Outcome.Settled<Set<Application>> settled)) return;
        Set<Application> covered = new HashSet<>(settled.value());
        held.usable(on).forEach(account -> covered.add(account.application()));
        Set<Application> needed = rules.needed(user, on).orElseThrow();
        assertThat(covered).containsAll(needed);
        assertThat(needed).containsAll(settled.value());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void after_a_refit_nothing_goes_beyond_the_role_and_once_issued_nothing_is_missing(
            @ForAll("catalogues") RoleCatalogue roles,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts held,
            @ForAll("days") LocalDate on) {
        AccountRules rules = AccountRules.by(roles);
        if (on.isBefore(FIRST)) return;
        Outcome<Refit> answer = rules.refit(held, user, on);
        Statistics.label("settled")
                .collect(answer instanceof Outcome.Settled)
                .coverage(seen -> seen.check(true).percentage(share -> share > 20));
        if (!(answer instanceof Outcome.Settled<Refit> settled)) return;
        Refit refit = settled.value();
        for (Account account : refit.accounts().live()) {
            assertThat(user.postsOn(on)).anyMatch(account::isFor);
            assertThat(roles.role(account.position()).orElseThrow().covers(account))
                    .isTrue();
        }
        assertThat(rules.orphans(refit.accounts(), user, on)).isEmpty();
        assertThat(refit.missing())
                .isEqualTo(rules.missing(refit.accounts(), user, on).orElseThrow());

        Accounts complete = refit.accounts();
        for (Application application : refit.missing())
            complete = supply(rules, roles, complete, application, user, on);
        assertThat(rules.missing(complete, user, on).orElseThrow()).isEmpty();
    }

    /** Issues it for the first post that needs it, or reissues what is suspended there. */
    private static Accounts supply(
            AccountRules rules,
            RoleCatalogue roles,
            Accounts held,
            Application application,
            SoftwareUser user,
            LocalDate on) {
        Appointment post = user.postsOn(on).stream()
                .filter(one -> one.kind() != Appointment.Kind.IN_CHARGE)
                .filter(one ->
                        roles.role(one.position()).orElseThrow().applications().contains(application))
                .findFirst()
                .orElseThrow();
        for (Account account : held.live()) {
            if (account.application().equals(application) && account.isFor(post)) {
                Exposure report = new Exposure(Exposure.Cause.LEAK, Set.of(application), on);
                return rules.reissue(held, account, report, user, on).orElseThrow();
            }
        }
        Account wanted = Account.ordinary(PERSON, application, post.unit(), post.position(), on);
        return rules.issue(held, wanted, user).orElseThrow();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void refitting_twice_changes_nothing_more(
            @ForAll("rules") AccountRules rules,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts held,
            @ForAll("days") LocalDate on) {
        Outcome<Refit> once = rules.refit(held, user, on);
        if (!(once instanceof Outcome.Settled<Refit> settled)) return;
        Refit twice = rules.refit(settled.value().accounts(), user, on).orElseThrow();
        assertThat(twice.accounts()).isEqualTo(settled.value().accounts());
        assertThat(twice.kept()).isEmpty();
        assertThat(twice.revoked()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void revoking_and_suspending_twice_is_the_same_as_once_and_loses_no_line(
            @ForAll("rules") AccountRules rules,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts held,
            @ForAll("days") LocalDate on,
            @ForAll("posts") Appointment left) {
        Outcome<Accounts> revoked = rules.revoke(held, left, user, on);
        if (revoked instanceof Outcome.Settled<Accounts> settled) {
            assertThat(rules.revoke(settled.value(), left, user, on).orElseThrow())
                    .isEqualTo(settled.value());
            assertThat(settled.value().all()).hasSameSizeAs(held.all());
            assertThat(settled.value().live()).noneMatch(account -> account.isFor(left));
        }
        Exposure loss = new Exposure(Exposure.Cause.LOSS, Set.copyOf(APPLICATIONS), on);
        Accounts suspended = rules.suspend(held, loss, on).orElseThrow();
        assertThat(rules.suspend(suspended, loss, on).orElseThrow()).isEqualTo(suspended);
        assertThat(suspended.usable(on)).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_issued_fits_the_role_of_a_post_held_that_day(
            @ForAll("catalogues") RoleCatalogue roles,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts wanted) {
        AccountRules rules = AccountRules.by(roles);
        for (Account account : wanted.all()) {
            Account fresh = account.anew(account.issuedOn());
            if (!(rules.issue(Accounts.none(PERSON), fresh, user) instanceof Outcome.Settled<Accounts>)) continue;
            if (fresh.issuedOn().isBefore(FIRST)) continue;
            assertThat(user.postsOn(fresh.issuedOn())).anyMatch(fresh::isFor);
            assertThat(roles.role(fresh.position()).orElseThrow().covers(fresh)).isTrue();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_power_is_granted_exactly_when_the_role_names_it(@ForAll("catalogues") RoleCatalogue roles) {
        for (Position position : POSITIONS) {
            for (Application application : APPLICATIONS) {
                for (String power : POWERS) {
                    boolean named = roles.role(position)
                            .map(role -> role.powers()
                                    .getOrDefault(application, Set.of())
                                    .contains(power))
                            .orElse(false);
                    assertThat(roles.grants(position, application, power)).isEqualTo(named);
                }
            }
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void answers_do_not_depend_on_locale_or_zone(
            @ForAll("rules") AccountRules rules,
            @ForAll("users") SoftwareUser user,
            @ForAll("accounts") Accounts held,
            @ForAll("days") LocalDate on) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<List<String>> answers = new ArrayList<>();
        try {
            for (String tag : List.of("vi-VN", "tr-TR", "ar-SA-u-nu-arab", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("vi") ? "Asia/Ho_Chi_Minh" : "America/Lima"));
                answers.add(sentences(rules.refit(held, user, on)));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(new HashSet<>(answers)).hasSize(1);
    }

    private static List<String> sentences(Outcome<?> answer) {
        List<String> said = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Reason reason : answer.reasons()) said.add(reason.in(language) + reason.citation(language));
            answer.obligations().forEach(owed -> said.add(owed.in(language)));
        }
        return said;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-400, 3200).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Appointment> posts() {
        return Combinators.combine(
                        Arbitraries.of(POSITIONS),
                        Arbitraries.of(UNITS),
                        days(),
                        Arbitraries.integers().between(0, 2000),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, Arbitraries.just(Appointment.Kind.APPOINTED)),
                                Tuple.of(1, Arbitraries.just(Appointment.Kind.ACTING)),
                                Tuple.of(1, Arbitraries.just(Appointment.Kind.IN_CHARGE))))
                .as((position, unit, from, length, kind) ->
                        new Appointment(PERSON, position, unit, new Period(from, from.plusDays(length)), kind));
    }

    @Provide
    Arbitrary<SoftwareUser> users() {
        Arbitrary<Set<Application>> onRequest =
                Arbitraries.of(APPLICATIONS.subList(3, 5)).set().ofMaxSize(2);
        return Combinators.combine(posts().list().ofMaxSize(3), onRequest)
                .as((posts, asked) -> new SoftwareUser(PERSON, posts, asked));
    }

    @Provide
    Arbitrary<Accounts> accounts() {
        Arbitrary<Account> account = Combinators.combine(
                        Arbitraries.of(APPLICATIONS),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(POSITIONS),
                        Arbitraries.of(POWERS).set().ofMaxSize(1),
                        days(),
                        Arbitraries.of(Account.State.class))
                .as((application, unit, position, powers, on, state) ->
                        new Account(PERSON, application, unit, position, powers, on, state));
        return account.list().ofMaxSize(6).map(AccountRulesProperties::withoutDoubles);
    }

    /** A register never holds two live accounts for the same post and application; see account-not-twice. */
    private static Accounts withoutDoubles(List<Account> any) {
        List<Account> kept = new ArrayList<>();
        for (Account account : any) {
            boolean again = kept.stream()
                    .anyMatch(one -> one.live()
                            && account.live()
                            && one.application().equals(account.application())
                            && one.unit().equals(account.unit())
                            && one.position().equals(account.position()));
            if (!again) kept.add(account);
        }
        return new Accounts(PERSON, kept);
    }

    @Provide
    Arbitrary<RoleCatalogue> catalogues() {
        Arbitrary<Role> role = Arbitraries.maps(
                        Arbitraries.of(APPLICATIONS),
                        Arbitraries.of(POWERS).set().ofMaxSize(2))
                .ofMaxSize(5)
                .map(Role::new);
        return Arbitraries.maps(Arbitraries.of(POSITIONS), role)
                .ofMaxSize(4)
                .map((Map<Position, Role> roles) -> RoleCatalogue.city().with(roles));
    }

    @Provide
    Arbitrary<AccountRules> rules() {
        Arbitrary<NoSignIn> declaration = Combinators.combine(
                        Arbitraries.of(UNITS), Arbitraries.of(APPLICATIONS), days())
                .as((unit, application, from) ->
                        new NoSignIn(unit, application, "công khai", new Period(from, from.plusYears(1))));
        return Combinators.combine(catalogues(), declaration.list().ofMaxSize(2))
                .as((roles, declarations) -> {
                    AccountRules rules = AccountRules.by(roles);
                    for (NoSignIn one : declarations) {
                        AccountRules before = rules;
                        rules = rules.declaring(one).match(s -> s.value(), r -> before, q -> before);
                    }
                    return rules;
                });
    }
}

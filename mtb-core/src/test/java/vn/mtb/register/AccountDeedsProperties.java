package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.SNV;
import static vn.mtb.register.Story.day;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import vn.mtb.account.Account;
import vn.mtb.account.AccountRules;
import vn.mtb.account.Accounts;
import vn.mtb.account.Application;
import vn.mtb.account.Exposure;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.account.SoftwareUser;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.tablet.Made;

/** Whatever the rules of accounts settle, the chain tells the same afterwards. */
@Label("Tài khoản: quy tắc xét thế nào thì sổ ghi như thế")
class AccountDeedsProperties {
    private static final PersonId WHO = new PersonId("p-03");
    private static final Position FIRST = Position.DEPARTMENT_DIRECTOR;
    private static final Position SECOND = Position.CHIEF_INSPECTOR;
    private static final LocalDate START = day("2018-01-01");
    private static final AccountRules RULES = AccountRules.by(RoleCatalogue.city());
    private static final SoftwareUser USER = SoftwareUser.with(
            WHO,
            Appointment.of(WHO, FIRST, SNV, new Period(day("2016-01-01"), START.plusDays(3))),
            Appointment.of(WHO, SECOND, SNV, Period.since(2018, 1, 2)));

    @Property(tries = 400)
    void what_is_settled_is_what_the_chain_tells(@ForAll("histories") List<Deed.OnAccounts> deeds) {
        Accounts held = Accounts.none(WHO);
        int settled = 0;
        for (int i = 0; i < deeds.size(); i++) {
            Deed.OnAccounts deed = deeds.get(i);
            Made made = Made.by(OFFICER).on(START.plusDays(i));
            Outcome<Accounts> answer = AccountDeeds.judge(deed, held, () -> USER, RULES, made);
            if (!(answer instanceof Outcome.Settled<Accounts> allowed)) continue;
            assertThat(AccountDeeds.after(held, deed, made.on())).isEqualTo(allowed.value());
            held = allowed.value();
            settled++;
        }
        Statistics.label("settled").collect(Math.min(settled, 5));
    }

    @Property(tries = 200)
    void one_by_one_and_all_at_once_come_to_the_same(
            @ForAll("histories") List<Deed.OnAccounts> deeds, @ForAll("some") Set<Application> lost) {
        Accounts held = Accounts.none(WHO);
        for (Deed.OnAccounts deed : deeds) held = AccountDeeds.after(held, deed, START);
        LocalDate on = START.plusDays(2);
        Exposure loss = new Exposure(Exposure.Cause.LOSS, lost, on);
        Accounts suspended = RULES.suspend(held, loss, on).orElseThrow();
        assertThat(RULES.suspend(held, lost, "BB-1", on).orElseThrow()).isEqualTo(suspended);
        Outcome<Accounts> together = RULES.reissue(suspended, lost, USER, on);
        if (!(together instanceof Outcome.Settled<Accounts> all)) return;
        Accounts singly = suspended;
        for (Account account : suspended.live()) {
            if (account.state() == Account.State.SUSPENDED && lost.contains(account.application()))
                singly = RULES.reissue(singly, account, loss, USER, on).orElseThrow();
        }
        assertThat(new HashSet<>(singly.all()))
                .isEqualTo(new HashSet<>(all.value().all()));
    }

    @Provide
    Arbitrary<List<Deed.OnAccounts>> histories() {
        Arbitrary<Position> post = Arbitraries.of(FIRST, SECOND);
        Arbitrary<Deed.OnAccounts> issue = Combinators.combine(some(), post, days())
                .as((apps, one, on) -> new Deed.IssueAccounts(accounts(apps, one, on)));
        Arbitrary<Deed.OnAccounts> suspend = some().map(apps -> new Deed.SuspendAccounts(apps, "BB-1"));
        Arbitrary<Deed.OnAccounts> reissue = some().map(Deed.ReissueAccounts::new);
        Arbitrary<Deed.OnAccounts> revoke = post.map(one -> new Deed.RevokeAccounts(one, SNV));
        Arbitrary<Deed.OnAccounts> refit = Combinators.combine(some(), days())
                .as((apps, on) -> new Deed.RefitAccounts(FIRST, SNV, accounts(apps, SECOND, on)));
        return Arbitraries.oneOf(issue, suspend, reissue, revoke, refit)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Set<Application>> some() {
        return Arbitraries.of(Application.SHARED).set().ofMinSize(1).ofMaxSize(2);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 8).map(START::plusDays);
    }

    private static Set<Account> accounts(Set<Application> applications, Position position, LocalDate on) {
        Set<Account> accounts = new HashSet<>();
        for (Application one : applications) accounts.add(Account.ordinary(WHO, one, SNV, position, on));
        return accounts;
    }
}

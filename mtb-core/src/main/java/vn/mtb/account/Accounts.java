package vn.mtb.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

/**
 * Every account of one person, revoked ones too (<i>các tài khoản của một người</i>). Nothing is ever deleted.
 *
 * @param holder whose
 * @param all in the order of issue
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Accounts(PersonId holder, List<Account> all) {
    private static final Comparator<Account> IN_ORDER = Comparator.comparing(Account::application)
            .thenComparing(account -> account.position().code())
            .thenComparing(account -> account.unit().value());

    /** Copies the accounts; refuses somebody else's. */
    public Accounts {
        Objects.requireNonNull(holder, "holder");
        all = List.copyOf(all);
        for (Account account : all) {
            if (!account.holder().equals(holder)) {
                throw new UnfitValue("unfit-account-of-another", account.application(), account.holder(), holder);
            }
        }
    }

    /**
     * Nobody has issued any yet.
     *
     * @param holder whose
     * @return no accounts
     */
    public static Accounts none(PersonId holder) {
        return new Accounts(holder, List.of());
    }

    /**
     * Those that still exist.
     *
     * @return active and suspended ones
     */
    public List<Account> live() {
        return all.stream().filter(Account::live).toList();
    }

    /**
     * Those that may be used on a day.
     *
     * @param on the day
     * @return active ones, issued by then
     */
    public List<Account> usable(LocalDate on) {
        return all.stream().filter(account -> account.usable(on)).toList();
    }

    /**
     * What issuing makes of them; whether it was right is asked of {@link AccountRules}.
     *
     * @param issued the new accounts
     * @return all of them, the new ones last, in the order of their applications and posts
     */
    public Accounts issued(Collection<Account> issued) {
        List<Account> more = new ArrayList<>(all);
        issued.stream().sorted(IN_ORDER).forEach(more::add);
        return new Accounts(holder, more);
    }

    /**
     * What suspending makes of them. Accounts issued after that day stay as they are.
     *
     * @param applications in which applications
     * @param reportedOn the day of the report
     * @return all of them, the active ones at risk suspended
     */
    public Accounts suspended(Set<Application> applications, LocalDate reportedOn) {
        return in(
                Account.State.SUSPENDED,
                account -> account.state() == Account.State.ACTIVE
                        && applications.contains(account.application())
                        && !account.issuedOn().isAfter(reportedOn));
    }

    /**
     * What reissuing makes of them: every suspended account is revoked and a new one begins on the day itself.
     *
     * @param applications in which applications
     * @param on the day
     * @return all of them, the new ones last
     */
    public Accounts reissued(Set<Application> applications, LocalDate on) {
        return reissued(account -> applications.contains(account.application()), on);
    }

    Accounts reissued(Predicate<Account> which, LocalDate on) {
        Predicate<Account> suspended = account -> account.state() == Account.State.SUSPENDED && which.test(account);
        List<Account> fresh =
                all.stream().filter(suspended).map(account -> account.anew(on)).toList();
        return in(Account.State.REVOKED, suspended).issued(fresh);
    }

    /**
     * What revoking the accounts of a post makes of them.
     *
     * @param position the post they were issued for
     * @param unit the unit in which it was held
     * @return all of them, those of the post revoked
     */
    public Accounts revoked(Position position, UnitId unit) {
        return in(Account.State.REVOKED, account -> account.isFor(position, unit));
    }

    private Accounts in(Account.State next, Predicate<Account> which) {
        return new Accounts(
                holder,
                all.stream()
                        .map(account -> which.test(account) ? account.in(next) : account)
                        .toList());
    }
}

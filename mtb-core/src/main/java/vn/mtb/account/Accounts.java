package vn.mtb.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.mtb.party.PersonId;

/**
 * Every account of one person, revoked ones too (<i>các tài khoản của một người</i>). Nothing is ever deleted.
 *
 * @param holder whose
 * @param all in the order of issue
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Accounts(PersonId holder, List<Account> all) {

    /** Copies the accounts; refuses somebody else's. */
    public Accounts {
        Objects.requireNonNull(holder, "holder");
        all = List.copyOf(all);
        for (Account account : all) {
            if (!account.holder().equals(holder)) {
                throw new IllegalArgumentException("the account in " + account.application() + " is " + account.holder()
                        + "'s, not " + holder + "'s");
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

    Accounts and(Account issued) {
        List<Account> more = new ArrayList<>(all);
        more.add(issued);
        return new Accounts(holder, more);
    }

    Accounts in(Account.State next, Predicate<Account> which) {
        return new Accounts(
                holder,
                all.stream()
                        .map(account -> which.test(account) ? account.in(next) : account)
                        .toList());
    }
}

package vn.mtb.account;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Accounts made to fit the posts held now (<i>đổi tài khoản cho hợp vai trò mới</i>).
 *
 * @param accounts every account afterwards
 * @param kept those that now belong to another post of the same unit, as they are afterwards
 * @param revoked those that fit no post any more, as they were before
 * @param missing in which applications accounts have yet to be issued, in the order of their codes
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Refit(Accounts accounts, List<Account> kept, List<Account> revoked, Set<Application> missing) {

    /** Refuses missing parts; copies the rest. */
    public Refit {
        Objects.requireNonNull(accounts, "accounts");
        kept = List.copyOf(kept);
        revoked = List.copyOf(revoked);
        missing = Collections.unmodifiableSet(new TreeSet<>(missing));
    }
}

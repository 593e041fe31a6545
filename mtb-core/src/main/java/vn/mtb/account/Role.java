package vn.mtb.account;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What fits a post (<i>vai trò quản lý, điều hành</i>): in which applications it needs an account, and with which powers.
 *
 * @param powers for each application the powers that fit; empty for ordinary use
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Role(Map<Application, Set<String>> powers) {

    /** No account at all. */
    public static final Role NONE = new Role(Map.of());

    /** Copies the powers. */
    public Role {
        Map<Application, Set<String>> copy = new TreeMap<>();
        powers.forEach((application, granted) -> copy.put(application, Set.copyOf(granted)));
        powers = Collections.unmodifiableMap(copy);
    }

    /**
     * The applications in which the post needs an account.
     *
     * @return in the order of their codes
     */
    public Set<Application> applications() {
        return powers.keySet();
    }

    /**
     * Whether an account fits.
     *
     * @param account the account
     * @return true when its application belongs to the role and it has no power beyond it
     */
    public boolean covers(Account account) {
        Set<String> fitting = powers.get(account.application());
        return fitting != null && (account.powers().isEmpty() || fitting.containsAll(account.powers()));
    }

    /**
     * Both roles at once, for somebody with two posts.
     *
     * @param other another role
     * @return the applications of both, in each the powers of both
     */
    public Role and(Role other) {
        Map<Application, Set<String>> both = new TreeMap<>(powers);
        other.powers.forEach((application, granted) -> both.merge(application, granted, Role::union));
        return new Role(both);
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> both = new TreeSet<>(first);
        both.addAll(second);
        return both;
    }
}

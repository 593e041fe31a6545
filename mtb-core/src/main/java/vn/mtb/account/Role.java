package vn.mtb.account;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What fits a post (<i>vai trò quản lý, điều hành</i>): in which applications it needs an account, and with which powers.
 *
 * @param powers for each application the powers that fit; empty for ordinary use
 * @legal khoản 3 Điều 5 Quy chế
 */
public record Role(Map<Application, Set<String>> powers) {

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
}

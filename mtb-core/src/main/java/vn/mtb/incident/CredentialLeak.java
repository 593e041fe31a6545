package vn.mtb.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.account.Exposure;
import vn.mtb.outcome.UnfitValue;

/**
 * Account details that became known to others (<i>lộ, lọt thông tin tài khoản</i>); the tablet itself is not lost.
 *
 * @param applications whose accounts
 * @param notices who was told
 * @legal khoản 4 Điều 6 Quy chế
 */
public record CredentialLeak(Set<Application> applications, List<Notice> notices) {

    /** Refuses a leak of nothing; copies both. */
    public CredentialLeak {
        applications = Set.copyOf(applications);
        notices = List.copyOf(notices);
        if (applications.isEmpty()) {
            throw new UnfitValue("unfit-leak-of-nothing");
        }
    }

    /**
     * What the report puts at risk, for suspending the accounts.
     *
     * @return the applications and the first day on which anybody was told; nothing while nobody was
     */
    public Optional<Exposure> exposure() {
        return Notice.first(notices).map(day -> new Exposure(Exposure.Cause.LEAK, applications, day));
    }
}

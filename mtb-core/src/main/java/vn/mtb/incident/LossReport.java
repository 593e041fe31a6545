package vn.mtb.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.account.Exposure;

/**
 * A loss and who was told of it (<i>báo mất máy</i>).
 *
 * @param discoveredOn the day of discovery, from which the dossier of the law on public assets is counted
 * @param circumstances where and how, in a few words and without names
 * @param notices who was told
 * @legal khoản 4 Điều 6 Quy chế
 */
public record LossReport(LocalDate discoveredOn, String circumstances, List<Notice> notices) {

    /** Refuses missing parts; copies the notices. */
    public LossReport {
        Objects.requireNonNull(discoveredOn, "discoveredOn");
        Objects.requireNonNull(circumstances, "circumstances");
        notices = List.copyOf(notices);
    }

    /**
     * What the loss puts at risk, for suspending the accounts.
     *
     * @param onTheTablet the applications in which the lost tablet had accounts, at least one
     * @return those and the first day on which anybody was told; nothing while nobody was
     */
    public Optional<Exposure> exposure(Set<Application> onTheTablet) {
        return Notice.first(notices).map(day -> new Exposure(Exposure.Cause.LOSS, onTheTablet, day));
    }
}

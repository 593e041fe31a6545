package vn.mtb.liability;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.calendar.DayLimit;
import vn.mtb.law.PublicAssets;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;

/**
 * What the law on public assets asks of the unit for an asset lost or destroyed (<i>xử lý tài sản bị mất, bị hủy hoại</i>).
 *
 * @legal Điều 47 Luật số 15/2017/QH14; Điều 35 Nghị định số 151/2017/NĐ-CP; Điều 34, 35 Nghị định số 186/2025/NĐ-CP
 */
public final class LostAsset {
    private static final DayLimit DOSSIER = new DayLimit(PublicAssets.LOSS_DOSSIER_DAYS);

    private LostAsset() {}

    /**
     * By when the unit has established cause and responsibility and sent the dossier: thirty days, not working days, from the
     * discovery, by the decree in force that day.
     *
     * @param discoveredOn the day of discovery, which is not counted
     * @return the last day, which the obligation names too ({@code loss-dossier-in-thirty-days}); referred for a discovery before
     *     1/1/2018 ({@code loss-dossier-unread})
     */
    public static Outcome<LocalDate> dossierBy(LocalDate discoveredOn) {
        for (WearRule rule : List.of(WearRule.DOSSIER_186, WearRule.DOSSIER_151)) {
            if (!rule.holds(discoveredOn)) continue;
            LocalDate last = DOSSIER.lastDay(discoveredOn);
            Obligation send = new Obligation(rule.because(discoveredOn), Optional.of(last), Set.of());
            return new Outcome.Settled<>(last, List.of(rule.met(discoveredOn, last)), List.of(send));
        }
        return Outcome.referred(Authority.COMPETENT_AUTHORITY, WearRule.DOSSIER_EARLIER.because(discoveredOn));
    }

    /**
     * Who decides about it: before that decision nothing leaves the books.
     *
     * @param fixedAsset whether it is a fixed asset
     * @param delegated whether that decision was delegated to the unit that holds it
     * @param on the day of the decision
     * @return UBND Thành phố, whose chairman decides about a fixed asset or delegates it, or the managing unit ({@code
     *     loss-decided-by}); referred before 1/7/2025 ({@code loss-decider-unread})
     */
    public static Outcome<Authority> decidedBy(boolean fixedAsset, boolean delegated, LocalDate on) {
        if (WearRule.DECIDER.holds(on)) {
            Authority decider = fixedAsset && !delegated ? Authority.CITY_PEOPLES_COMMITTEE : Authority.MANAGING_UNIT;
            return Outcome.settled(decider, WearRule.DECIDER.because(decider));
        }
        WearRule unread = WearRule.DECIDER_151.holds(on) ? WearRule.DECIDER_151 : WearRule.DECIDER_EARLIER;
        return Outcome.referred(Authority.COMPETENT_AUTHORITY, unread.because(on));
    }
}

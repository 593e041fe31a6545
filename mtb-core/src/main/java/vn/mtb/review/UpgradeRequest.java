package vn.mtb.review;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.tablet.Installation.RequestUpgrade.Software;

/**
 * What a user asks to have upgraded (<i>yêu cầu nâng cấp</i>).
 *
 * @param software where it comes from
 * @param what which of it, in a few words
 * @param askedOn the day
 * @legal gạch đầu dòng 2 khoản 1 Điều 8 Quy chế
 */
public record UpgradeRequest(Software software, String what, LocalDate askedOn) {

    /** Refuses missing parts and a request for nothing. */
    public UpgradeRequest {
        Objects.requireNonNull(software, "software");
        Objects.requireNonNull(askedOn, "askedOn");
        if (Objects.requireNonNull(what, "what").isBlank()) {
            throw new UnfitValue("unfit-upgrade-of-nothing", askedOn);
        }
    }
}

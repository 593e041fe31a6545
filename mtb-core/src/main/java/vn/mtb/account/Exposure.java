package vn.mtb.account;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;

/**
 * A report that puts accounts at risk (<i>báo lộ, lọt tài khoản hoặc mất máy</i>). Without one nothing is suspended or reissued.
 *
 * @param cause what was reported
 * @param applications in which applications the accounts are at risk, at least one
 * @param reportedOn the day of the report
 * @legal khoản 4 Điều 6 Quy chế
 */
public record Exposure(Cause cause, Set<Application> applications, LocalDate reportedOn) {

    /** What was reported (<i>nội dung báo</i>). */
    public enum Cause {
        /** Account details became known to others (<i>lộ, lọt thông tin tài khoản</i>). */
        LEAK,
        /** The tablet with the accounts on it is lost (<i>mất máy</i>). */
        LOSS
    }

    /** Refuses missing parts and a report of nothing; copies the applications. */
    public Exposure {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(reportedOn, "reportedOn");
        applications = Set.copyOf(applications);
        if (applications.isEmpty()) {
            throw new UnfitValue("unfit-exposure-of-nothing", reportedOn);
        }
    }

    boolean reaches(Account account) {
        return applications.contains(account.application())
                && !account.issuedOn().isAfter(reportedOn);
    }
}

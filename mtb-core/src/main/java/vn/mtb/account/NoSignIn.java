package vn.mtb.account;

import java.util.Objects;
import vn.mtb.law.Period;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/**
 * A unit's declaration that its people use a portal without signing in (<i>khai báo cổng không cần đăng nhập</i>). It is the
 * unit's own configuration, and keeps the ground it was made on.
 *
 * @param unit which unit declares
 * @param application for which portal
 * @param ground why, in the unit's own words, 1 to 500 characters
 * @param declared the days for which it is declared
 * @legal khoản 3 Điều 5 Quy chế
 */
public record NoSignIn(UnitId unit, Application application, String ground, Period declared) {
    private static final int LONGEST_GROUND = 500;

    /** Refuses missing parts and a declaration without its ground. */
    public NoSignIn {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(declared, "declared");
        if (Objects.requireNonNull(ground, "ground").isBlank() || ground.length() > LONGEST_GROUND) {
            throw new UnfitValue(
                    "unfit-ground",
                    unit,
                    application,
                    LONGEST_GROUND,
                    ground.strip().length());
        }
    }
}

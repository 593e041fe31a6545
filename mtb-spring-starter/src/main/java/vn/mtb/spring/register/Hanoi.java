package vn.mtb.spring.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the Regulation holds (<i>giờ Hà Nội</i>): by this zone the starter tells days. */
public final class Hanoi {
    /** The zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Hanoi() {}

    /**
     * The day of a moment there.
     *
     * @param moment which
     * @return the day
     */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

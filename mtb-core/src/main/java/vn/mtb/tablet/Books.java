package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.party.UnitId;

/** On whose books a tablet is (<i>sổ tài sản</i>): recorded per unit, not per tablet. Money is whole dong. */
public sealed interface Books {

    /**
     * Not recorded yet (<i>chưa ghi tăng</i>).
     *
     * @param valueInDong the value that the papers name, waiting to be recorded; not negative
     */
    record NotYet(long valueInDong) implements Books {
        /** Refuses a negative value. */
        public NotYet {
            Checks.dong("value", valueInDong);
        }
    }

    /**
     * Recorded (<i>đã ghi tăng</i>).
     *
     * @param unit by which unit
     * @param since the day of the record
     * @param assetCode the code in its books
     * @param valueInDong the book value, not negative
     * @param fixedAsset whether it is classed as a fixed asset
     */
    record On(UnitId unit, LocalDate since, String assetCode, long valueInDong, boolean fixedAsset) implements Books {
        /** Refuses missing parts and a negative value. */
        public On {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(since, "since");
            Checks.named("assetCode", assetCode);
            Checks.dong("value", valueInDong);
        }
    }

    /**
     * Taken off (<i>đã ghi giảm</i>).
     *
     * @param unit by which unit
     * @param since the day it was
     * @param cause why, by the statutory forms
     * @param decision the number of the decision
     */
    record Off(UnitId unit, LocalDate since, Cause cause, String decision) implements Books {

        /** Why a tablet leaves the books (<i>lý do ghi giảm</i>). */
        public enum Cause {
            /** Recalled (<i>thu hồi</i>). */
            RECALLED,
            /** Transferred (<i>điều chuyển</i>). */
            TRANSFERRED,
            /** Sold after liquidation (<i>thanh lý, bán</i>). */
            LIQUIDATED,
            /** Destroyed (<i>tiêu hủy</i>). */
            DESTROYED,
            /** Lost (<i>bị mất, bị hủy hoại</i>). */
            LOST,
            /** Anything else, such as an exchange (<i>khác</i>). */
            OTHER
        }

        /** Refuses missing parts. */
        public Off {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(since, "since");
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(decision, "decision");
        }
    }
}

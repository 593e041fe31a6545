package vn.mtb.liability;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.mtb.law.Provision;
import vn.mtb.outcome.UnfitValue;

/**
 * What the damage is said to come to (<i>giá trị thiệt hại</i>), and by what measure. Only the actual value of a fully worn
 * asset is a measure that was verified; the others are proposals until somebody who may decide does.
 *
 * @legal khoản 4 Điều 4 Quy chế; Thông tư liên tịch năm 2008 hướng dẫn Nghị định số 118/2006/NĐ-CP
 */
public sealed interface Valuation {

    /**
     * What it proposes, whether or not that settles.
     *
     * @return whole dong; empty where the measure is none at all
     */
    OptionalLong proposalInDong();

    /**
     * The value that the council found the tablet to have had at the time (<i>giá trị thực tế tại thời điểm mất, hư hỏng</i>).
     *
     * @param dong whole dong, from 1
     * @param minutesNumber the minutes of the council
     * @param fullyWorn whether the tablet was fully worn in the books and still usable: for that case alone the measure was
     *     verified
     */
    record Appraised(long dong, String minutesNumber, boolean fullyWorn) implements Valuation {
        /** Refuses a value out of range and minutes without a number. */
        public Appraised {
            Dong.check("appraised", dong, 1);
            if (Objects.requireNonNull(minutesNumber, "minutesNumber").isBlank()) {
                throw new UnfitValue("unfit-appraisal-without-minutes", dong);
            }
        }

        @Override
        public OptionalLong proposalInDong() {
            return OptionalLong.of(dong);
        }
    }

    /**
     * Market price at the time less what the remains are worth (<i>giá thị trường trừ giá trị còn lại</i>): remembered of the
     * decree of 2006, so a mere proposal unless whoever configures it vouches for a ground.
     *
     * @param marketPriceInDong of such a tablet on the day of the event, from 1
     * @param remainsInDong what is left of it is worth, at most the market price
     * @param ground where somebody read that this is the measure
     */
    record MarketLessRemains(long marketPriceInDong, long remainsInDong, Optional<Provision> ground)
            implements Valuation {
        /** Refuses values out of range, and remains worth more than the whole. */
        public MarketLessRemains {
            Dong.check("marketPrice", marketPriceInDong, 1);
            Dong.check("remains", remainsInDong, 0);
            Objects.requireNonNull(ground, "ground");
            if (remainsInDong > marketPriceInDong) {
                throw new UnfitValue("unfit-remains", remainsInDong, marketPriceInDong);
            }
        }

        @Override
        public OptionalLong proposalInDong() {
            return OptionalLong.of(marketPriceInDong - remainsInDong);
        }
    }

    /**
     * The value in the books (<i>giá trị còn lại trên sổ kế toán</i>), which is no measure of damage: offered as one, it is
     * refused.
     *
     * @param dong whole dong, not negative
     */
    record BookValue(long dong) implements Valuation {
        /** Refuses a value out of range. */
        public BookValue {
            Dong.check("bookValue", dong, 0);
        }

        @Override
        public OptionalLong proposalInDong() {
            return OptionalLong.empty();
        }
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.outcome.UnfitValue;

/**
 * Checks, inventories and corrections (<i>rà soát, kiểm kê, đính chính</i>).
 *
 * @legal khoản 1 Điều 8 Quy chế
 */
public sealed interface Upkeep extends Act {

    /**
     * The user checks the tablet under guidance (<i>rà soát an ninh, an toàn, bảo mật</i>).
     *
     * @param check when, why, guided by whom, and what was found
     */
    record Review(SecurityCheck check) implements Upkeep {
        /** Refuses missing parts and values out of range, naming them. */
        public Review {
            Objects.requireNonNull(check, "check");
        }

        @Override
        public Step step() {
            return Step.REVIEW;
        }
    }

    /**
     * The unit finds the tablet in its yearly inventory (<i>kiểm kê</i>).
     *
     * @param minutesNumber the number of the inventory minutes
     * @param condition how it looked
     */
    record TakeInventory(String minutesNumber, String condition) implements Upkeep {
        /** Refuses missing parts and values out of range, naming them. */
        public TakeInventory {
            Checks.named("minutesNumber", minutesNumber);
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public Step step() {
            return Step.TAKE_INVENTORY;
        }
    }

    /**
     * A line of the register is corrected; nothing is deleted (<i>đính chính</i>).
     *
     * @param line the sequence of the corrected line, from 0
     * @param why what was wrong
     * @param instead the act as it should have been recorded
     * @param onPaper its date on paper
     */
    record Correct(int line, String why, Act instead, LocalDate onPaper) implements Upkeep {
        /** Refuses missing parts and values out of range, naming them. */
        public Correct {
            Checks.named("why", why);
            Objects.requireNonNull(instead, "instead");
            Objects.requireNonNull(onPaper, "onPaper");
            if (line < 0) throw new UnfitValue("unfit-line", line);
            if (instead instanceof Correct) throw new UnfitValue("unfit-correction-of-correction", line);
        }

        @Override
        public Step step() {
            return Step.CORRECT;
        }
    }
}

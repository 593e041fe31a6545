package vn.mtb.unitrule;

import java.util.Objects;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.UnfitValue;

/** Where the unit's text says that a rule above it is not to hold (<i>nội dung trái quy định cấp trên</i>). */
public sealed interface Departure extends Content {

    /**
     * A rule of the city or of the law that the unit would not apply (<i>miễn áp dụng</i>). It is always refused: what is protected no unit
     * may touch, and what is delegated has a place of its own to be filled in.
     *
     * @param clause where it says so
     * @param rule the frozen id of the rule
     * @legal gạch đầu dòng 3 khoản 1 Điều 8 Quy chế
     */
    record Waived(Clause clause, String rule) implements Departure {
        /** Refuses a rule that there is not. */
        public Waived {
            Objects.requireNonNull(clause, "clause");
            if (!RulesAbove.BASES.containsKey(rule)) {
                throw new UnfitValue("unfit-rule", rule);
            }
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Basis basis = RulesAbove.BASES.getOrDefault(rule, Loosening.CITY_RULE.basis());
            return Finding.loosened(this, Loosening.CITY_RULE, basis, rule);
        }
    }
}

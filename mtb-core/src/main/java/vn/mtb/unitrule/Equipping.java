package vn.mtb.unitrule;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Basis;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;

/** Who gets a tablet, and whose tablets (<i>trang bị</i>). */
public sealed interface Equipping extends Content {

    /**
     * Whom else the unit equips (<i>trang bị thêm</i>): posts of its rooms, staff and sub-units.
     *
     * @param clause where it says so
     * @param positions their posts
     * @legal khoản 3 Điều 8 Quy chế
     */
    record AlsoEquipped(Clause clause, Set<Position> positions) implements Equipping {
        /** Copies the posts. */
        public AlsoEquipped {
            Objects.requireNonNull(clause, "clause");
            positions = Set.copyOf(positions);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Set<String> others = outside(positions, PositionGroup.WITHIN_A_UNIT);
            return others.isEmpty()
                    ? Finding.filled(this, Regulation2020.QC_ARTICLE_8_CLAUSE_3)
                    : Finding.loosened(this, Loosening.WHO_IS_EQUIPPED, others);
        }
    }

    /**
     * That the unit buys tablets of its own (<i>đơn vị tự trang bị MTB</i>).
     *
     * @param clause where it says so
     * @legal khoản 3 Điều 8 Quy chế
     */
    record OwnTablets(Clause clause) implements Equipping {
        /** Refuses a missing clause. */
        public OwnTablets {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return Finding.filled(this, Basis.implied(Regulation2020.QC_ARTICLE_8_CLAUSE_3, Reading.I_15));
        }
    }

    /**
     * That a post alone equips its holder, where the grammar of Điều 2 leaves the decision open (<i>không cần quyết định trang bị
     * riêng</i>). The City Office may say so, which serves those leaders.
     *
     * @param clause where it says so
     * @param groups of posts
     * @legal Điều 2, khoản 2 Điều 8 Quy chế
     */
    record ByPost(Clause clause, Set<PositionGroup> groups) implements Equipping {
        /** Copies the groups. */
        public ByPost {
            Objects.requireNonNull(clause, "clause");
            groups = Set.copyOf(groups);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            boolean open = groups.stream().noneMatch(PositionGroup::equippedByDecisionBeyondDoubt);
            return open && whole.heading().kind() == Unit.Kind.CITY_OFFICE
                    ? Finding.filled(this, Basis.implied(Regulation2020.QC_ARTICLE_2, Reading.I_22))
                    : Finding.loosened(this, Loosening.DECISION_TO_EQUIP, groups);
        }
    }

    /**
     * Whom the unit serves without their being its own (<i>đối tượng đơn vị phục vụ</i>): leaders of the city.
     *
     * @param clause where it says so
     * @param positions their posts
     * @legal khoản 2 Điều 8 Quy chế
     */
    record Serves(Clause clause, Set<Position> positions) implements Equipping {
        /** Copies the posts. */
        public Serves {
            Objects.requireNonNull(clause, "clause");
            positions = Set.copyOf(positions);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Set<String> others = outside(positions, PositionGroup.CITY_LEADER);
            return others.isEmpty()
                    ? Finding.filled(this, Basis.implied(Regulation2020.QC_ARTICLE_8_CLAUSE_2, Reading.I_16))
                    : Finding.loosened(this, Loosening.WHO_IS_SERVED, others);
        }
    }

    private static Set<String> outside(Set<Position> positions, PositionGroup group) {
        Set<String> others = new TreeSet<>();
        for (Position position : positions) if (position.group() != group) others.add(position.code());
        return others;
    }
}

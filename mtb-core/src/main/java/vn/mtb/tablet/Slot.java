package vn.mtb.tablet;

import java.util.Objects;
import java.util.Set;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.UnitId;

/**
 * A place that the text leaves open, as somebody competent filled it (<i>nội dung giao đơn vị quy định</i>).
 *
 * @legal khoản 3 Điều 8 Quy chế
 */
public sealed interface Slot {

    /**
     * The clause that fills it.
     *
     * @return the clause
     */
    Provision provision();

    /**
     * The days on which it does.
     *
     * @return the days
     */
    Period inForce();

    /**
     * Whom else a unit equips (<i>đối tượng được trang bị thêm</i>).
     *
     * @param unit the unit
     * @param positions their posts, in the unit or its sub-units
     * @param provision the clause
     * @param inForce the days
     */
    record Holders(UnitId unit, Set<Position> positions, Provision provision, Period inForce) implements Slot {
        /** Copies the posts; refuses one that no unit may equip: Điều 8(3) speaks of rooms, staff and sub-units. */
        public Holders {
            Objects.requireNonNull(unit, "unit");
            positions = Set.copyOf(positions);
            for (Position position : positions) {
                if (position.group() != PositionGroup.WITHIN_A_UNIT) {
                    throw new UnfitValue("unfit-units-holder", position, position.group());
                }
            }
        }
    }

    /**
     * That a unit buys tablets of its own (<i>đơn vị tự trang bị MTB</i>).
     *
     * @param unit the unit
     * @param provision the clause
     * @param inForce the days
     */
    record OwnTablets(UnitId unit, Provision provision, Period inForce) implements Slot {
        /** Refuses a missing unit. */
        public OwnTablets {
            Objects.requireNonNull(unit, "unit");
        }
    }

    /**
     * That a group of Điều 2 needs no decision besides the post, where the grammar leaves it open (<i>không cần quyết định trang
     * bị riêng</i>).
     *
     * @param groups the groups; only those whose wording leaves it open count
     * @param provision the clause
     * @param inForce the days
     */
    record EquippedByPost(Set<PositionGroup> groups, Provision provision, Period inForce) implements Slot {
        /** Copies the groups; refuses one that Điều 2 itself ties to a decision. */
        public EquippedByPost {
            groups = Set.copyOf(groups);
            for (PositionGroup group : groups) {
                if (group.equippedByDecisionBeyondDoubt()) {
                    throw new UnfitValue("unfit-equipped-by-post", group);
                }
            }
        }
    }
}

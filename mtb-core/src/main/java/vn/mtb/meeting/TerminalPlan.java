package vn.mtb.meeting;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.mtb.outcome.UnfitValue;

/**
 * A unit's plan of one year for the terminals of its bridge point (<i>kế hoạch bảo trì, bảo dưỡng và mua sắm, thuê</i>).
 *
 * @param year the calendar year
 * @param terminals every terminal at the point, by its code, with where it comes from
 * @param maintained the codes whose maintenance the plan covers
 * @param toBuy how many terminals it would buy; none is a plan too (“nếu có”)
 * @param toRent how many it would rent
 * @legal vế 1 gạch đầu dòng 4 đoạn 5 bản tin về Quyết định số 3125/QĐ-UBND
 */
public record TerminalPlan(int year, Map<String, Origin> terminals, Set<String> maintained, int toBuy, int toRent) {

    /** Where a terminal comes from (<i>nguồn gốc thiết bị đầu cuối</i>). */
    public enum Origin {
        /** The unit invested in it (<i>đơn vị đầu tư</i>). */
        OF_THE_UNIT,
        /** Rented (<i>thuê</i>). */
        RENTED,
        /** The City Office invested in it and handed it over (<i>Văn phòng UBND Thành phố là chủ đầu tư bàn giao</i>). */
        HANDED_OVER_BY_THE_CITY_OFFICE
    }

    /** Copies the terminals; refuses negative numbers, and upkeep of a terminal that is not at the point, naming it. */
    public TerminalPlan {
        terminals = Map.copyOf(terminals);
        maintained = Set.copyOf(Objects.requireNonNull(maintained, "maintained"));
        if (toBuy < 0 || toRent < 0) {
            throw new UnfitValue("unfit-terminals", String.valueOf(year), toBuy, toRent);
        }
        Set<String> unknown = new TreeSet<>(maintained);
        unknown.removeAll(terminals.keySet());
        if (!unknown.isEmpty()) {
            throw new UnfitValue("unfit-terminals-unknown", String.valueOf(year), unknown);
        }
    }

    /** The unit's own terminals that the plan leaves out. */
    Set<String> neglected() {
        return terminals(origin -> origin == Origin.OF_THE_UNIT, code -> !maintained.contains(code));
    }

    /** The terminals of the exception that the plan takes in. */
    Set<String> excepted() {
        return terminals(origin -> origin == Origin.HANDED_OVER_BY_THE_CITY_OFFICE, maintained::contains);
    }

    private Set<String> terminals(Predicate<Origin> from, Predicate<String> which) {
        Set<String> found = new HashSet<>();
        terminals.forEach((code, origin) -> {
            if (from.test(origin) && which.test(code)) found.add(code);
        });
        return found;
    }
}

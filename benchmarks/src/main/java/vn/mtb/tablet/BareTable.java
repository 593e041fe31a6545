package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import vn.mtb.rule.Row;
import vn.mtb.rule.Table;

/** The table of a rulebook without the objects around it (<i>bảng trần</i>), as only the benchmarks ask it. */
public final class BareTable {
    private final Table<Situation, Step, Case> table;
    private final List<Slot> slots;

    /**
     * Opens a rulebook.
     *
     * @param rules the rulebook
     * @param slots the slots that it was filled with
     */
    public BareTable(Rulebook rules, List<Slot> slots) {
        this.table = rules.table();
        this.slots = List.copyOf(slots);
    }

    /**
     * The ruling on facts that are given as bits: no row on that day, or every need that is not met.
     *
     * @param at where the tablet stands
     * @param step what is asked
     * @param on the day
     * @param met a set bit for each need of the row that is met
     * @return {@link Table#CLOSED}, or a set bit for each unmet need; 0 means allowed
     */
    public int ruling(Situation at, Step step, LocalDate on, int met) {
        int version = table.find(at, step, on);
        return version == Table.CLOSED ? Table.CLOSED : table.unmet(version, met);
    }

    /**
     * The facts of a real case as bits.
     *
     * @param tablet the tablet
     * @param act the act
     * @param facts what was looked up
     * @param made who and when
     * @return a set bit for each need of the row that is met; 0 when no row holds
     */
    public int met(Tablet tablet, Act act, Facts facts, Made made) {
        int version = table.find(tablet.situation(), act.step(), made.on());
        return version == Table.CLOSED ? 0 : table.facts(version, new Case(tablet, act, facts, made, slots));
    }

    /**
     * Whether some row holds in a cell on a day.
     *
     * @param at where the tablet stands
     * @param step what is asked
     * @param on the day
     * @return false when the step is closed
     */
    public boolean open(Situation at, Step step, LocalDate on) {
        return table.find(at, step, on) != Table.CLOSED;
    }

    /**
     * The rows from which every peer is configured.
     *
     * @return the rows, in the order of the page
     */
    public List<? extends Row<Situation, Step, ?>> rows() {
        return table.rows();
    }
}

package vn.mtb.review;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;

/**
 * What a record of conduct says about some days (<i>căn cứ đánh giá, bình xét</i>). It is one ground of an assessment, never the
 * assessment itself.
 *
 * @param whom whose conduct
 * @param period the days
 * @param entries what was noted on them, in order
 * @legal khoản 1 Điều 7 Quy chế
 */
public record Assessment(Assessed whom, Period period, List<ConductEntry> entries) {

    /** Refuses missing parts; copies the entries. */
    public Assessment {
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(period, "period");
        entries = List.copyOf(entries);
    }

    /**
     * Whether no breach was noted.
     *
     * @return true without any
     */
    public boolean withoutBreach() {
        return broken().isEmpty();
    }

    /**
     * The clauses that were broken.
     *
     * @return each once, in the order of the text
     */
    public Set<Regulation2020> broken() {
        Set<Regulation2020> clauses = new TreeSet<>();
        for (ConductEntry entry : entries) {
            if (entry.kind() == ConductEntry.Kind.BROKEN) clauses.add(entry.clause());
        }
        return clauses;
    }
}

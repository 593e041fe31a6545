package vn.mtb.example.desk.overview;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.example.desk.page.Words;
import vn.mtb.outcome.Obligation;
import vn.mtb.spring.duty.DutyQuery;
import vn.mtb.spring.duty.OpenDuties;
import vn.mtb.spring.duty.OpenDuty;

/**
 * What many tablets have open alike: of one kind, in the same words, under the same clause, due in the same year.
 *
 * @param said what is to be done
 * @param clause its citation; empty for a warranty, which no clause limits
 * @param dated whether each row is told with its own last day
 * @param rows those that are shown
 * @param all how many there are
 */
record DutyGroup(String said, String clause, boolean dated, List<OpenDuty> rows, long all) {

    private record Alike(OpenDuty.Kind kind, String rule, String said, String clause, Optional<Year> year) {
        static Alike of(OpenDuty one, Words words) {
            Optional<Obligation> owed = one.owed();
            return new Alike(
                    one.kind(),
                    owed.map(Obligation::duty).orElse(""),
                    owed.map(duty -> words.why(duty.reason())).orElseGet(() -> words.say("overview.warranties")),
                    owed.map(duty -> words.cite(duty.reason())).orElse(""),
                    one.due().map(Year::from));
        }

        /** Whether a count could not tell the two apart: their sentences name different people, or their clauses differ. */
        boolean countedWith(Alike other) {
            return kind == other.kind && rule.equals(other.rule) && year.equals(other.year);
        }

        DutyQuery narrowed(DutyQuery asked) {
            DutyQuery alike = asked.kinds(kind);
            if (!rule.isEmpty()) alike = alike.duties(Set.of(rule));
            if (year.isEmpty()) return alike;
            LocalDate first = year.get().atDay(1);
            LocalDate last = first.plusYears(1).minusDays(1);
            return alike.dueBetween(
                    first.isBefore(asked.from()) ? asked.from() : first,
                    last.isAfter(asked.until()) ? asked.until() : last);
        }
    }

    /** Groups in the order in which their first rows come; where rows are left out, each is counted that can be told from the others. */
    static List<DutyGroup> of(Collection<OpenDuty> rows, boolean whole, OpenDuties open, DutyQuery asked, Words words) {
        Map<Alike, List<OpenDuty>> alike = new LinkedHashMap<>();
        for (OpenDuty one : rows) {
            alike.computeIfAbsent(Alike.of(one, words), any -> new ArrayList<>())
                    .add(one);
        }
        List<DutyGroup> groups = new ArrayList<>();
        alike.forEach((what, some) -> {
            boolean dated =
                    what.kind() != OpenDuty.Kind.REVIEW_LACKING && what.year().isPresent();
            String said = dated
                    ? words.say(
                            "overview.by-year",
                            what.said(),
                            what.year().orElseThrow().toString())
                    : what.said();
            boolean countable =
                    !whole && alike.keySet().stream().filter(what::countedWith).count() == 1;
            long all = countable ? Math.max(some.size(), open.count(what.narrowed(asked))) : some.size();
            groups.add(new DutyGroup(said, what.clause(), dated, some, all));
        });
        return groups;
    }
}

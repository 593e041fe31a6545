package vn.mtb.spring.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.mtb.law.Period;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Step;

/**
 * What is open, read from every chain for every question (<i>việc đang mở, đọc từ sổ</i>): for registers in memory and for days of the past, and
 * what the table of {@link JdbcDuties} is measured by.
 */
public final class WalkedDuties implements Duties {
    private static final int AT_ONCE = 1_000;

    private final Units units;
    private final Tablets tablets;

    /**
     * The duties of some registers.
     *
     * @param units the units served here
     * @param tablets the tablets as they are now
     */
    public WalkedDuties(Units units, Tablets tablets) {
        this.units = Objects.requireNonNull(units, "units");
        this.tablets = Objects.requireNonNull(tablets, "tablets");
    }

    @Override
    public OpenDuties on(UnitId unit, LocalDate day) {
        ServedUnit served = units.of(unit);
        List<Row> rows = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        List<Walk.Taken> steps = new ArrayList<>();
        Set<PersonId> holders = new HashSet<>();
        for (TabletState state : all(unit)) {
            Walk.Found found = new Walk(served, state, day).found();
            List<OpenDuty> open = found.open();
            IntStream.range(0, open.size()).forEach(place -> rows.add(new Row(open.get(place), place)));
            breaches.addAll(found.breaches());
            steps.addAll(found.steps());
            state.holder().ifPresent(holders::add);
        }
        rows.sort(Comparator.naturalOrder());
        breaches.sort(
                Comparator.comparing(Breach::on).thenComparing(Breach::tablet).thenComparing(Breach::line));
        return new Walked(
                served, day, List.copyOf(rows), List.copyOf(breaches), List.copyOf(steps), Set.copyOf(holders));
    }

    private List<TabletState> all(UnitId unit) {
        List<TabletState> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<TabletState> page = tablets.find(
                    new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.of(unit), after, AT_ONCE),
                    Scope.of(unit));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    /** A duty with its place among those of its tablet. */
    private record Row(OpenDuty duty, int place) implements Comparable<Row> {
        private static final Comparator<Row> ORDER = Comparator.comparing(Row::key);

        PageKey key() {
            return new PageKey(duty.due().orElse(PageKey.NO_DAY), duty.tablet(), place);
        }

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    private record Walked(
            ServedUnit unit,
            LocalDate day,
            List<Row> rows,
            List<Breach> breaches,
            List<Walk.Taken> taken,
            Set<PersonId> holders)
            implements OpenDuties {

        @Override
        public Page<OpenDuty> find(DutyQuery query) {
            Optional<PageKey> after = query.after().map(PageKey::of);
            List<Row> found = rows.stream()
                    .filter(row -> query.fits(row.duty()))
                    .filter(row -> after.isEmpty() || row.key().compareTo(after.get()) > 0)
                    .limit(query.limit() + 1L)
                    .toList();
            boolean more = found.size() > query.limit();
            List<Row> page = more ? found.subList(0, query.limit()) : found;
            return new Page<>(
                    page.stream().map(Row::duty).toList(),
                    more ? Optional.of(page.get(page.size() - 1).key().text()) : Optional.empty());
        }

        @Override
        public long count(DutyQuery query) {
            return rows.stream().filter(row -> query.fits(row.duty())).count();
        }

        @Override
        public List<OpenDuty> of(TabletId tablet) {
            return rows.stream()
                    .filter(row -> row.duty().tablet().equals(tablet))
                    .sorted(Comparator.comparing(Row::place))
                    .map(Row::duty)
                    .toList();
        }

        @Override
        public List<Breach> breaches(Period days) {
            return breaches.stream().filter(one -> days.contains(one.on())).toList();
        }

        @Override
        public Map<Step, Long> steps(Period days) {
            Map<Step, Long> counts = new EnumMap<>(Step.class);
            for (Walk.Taken one : taken) if (days.contains(one.on())) counts.merge(one.step(), 1L, Long::sum);
            return counts;
        }

        @Override
        public Map<PositionGroup, Equipped> equipped() {
            Map<PositionGroup, Equipped> counts = new EnumMap<>(PositionGroup.class);
            for (Subject subject : unit.register().subjects("appointment")) {
                PersonId person = new PersonId(subject.id());
                Optional<PositionGroup> group = unit.register().appointments(person).stream()
                        .filter(post -> post.holdsOn(day))
                        .map(Appointment::position)
                        .map(position -> position.group())
                        .min(Comparator.naturalOrder());
                if (group.isEmpty()) continue;
                Equipped before = counts.getOrDefault(group.get(), new Equipped(0, 0));
                long having = before.having() + (holders.contains(person) ? 1 : 0);
                counts.put(group.get(), new Equipped(having, before.all() + 1));
            }
            return counts;
        }

        @Override
        public List<PersonId> withoutPost(String after, int most) {
            return unit.register().subjects("appointment").stream()
                    .map(subject -> new PersonId(subject.id()))
                    .filter(person -> person.value().compareTo(after) > 0)
                    .filter(person ->
                            unit.register().appointments(person).stream().noneMatch(post -> post.holdsOn(day)))
                    .limit(most)
                    .toList();
        }
    }
}

package vn.mtb.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/**
 * Rows compiled flat (<i>bảng</i>): a cell is (place, step), a cell holds its versions by date, a version is a few integers. It
 * rules; it neither knows what its subject is nor builds one.
 *
 * <p>A ruling is a set difference: each need of a row is asked once and kept as a bit by its position in that row.
 *
 * @param <P> the places
 * @param <T> the steps
 * @param <C> the case its conditions look at
 */
public final class Table<P extends Enum<P>, T extends Enum<T>, C> {

    /** No row holds in this cell on that day. */
    public static final int CLOSED = -1;

    private final Class<P> placeType;
    private final T[] steps;
    private final List<Row<P, T, C>> rows;
    private final List<Order<T>> orders;
    private final List<Ban<P, T>> bans;
    private final Set<T> course;
    private final Set<T> mishaps;

    /** The versions of cell c are start[c] to start[c + 1] - 1; the other arrays run over versions. */
    private final int[] start;

    private final int[] since;
    private final int[] until;
    private final int[] wanted;
    private final List<Version<P, T, C>> versions;

    /** The days on which something begins or has ended: between two of them the table does not change. */
    private final int[] turns;

    /** Why a cell is closed in one of those spells, as far as somebody asked; the same for everybody who asks again. */
    private final Map<Integer, List<Reason>> closures = new ConcurrentHashMap<>();

    /** What a version needs besides integers. */
    private static final class Version<P extends Enum<P>, T extends Enum<T>, C> {
        final Row<P, T, C> row;
        final Condition<C>[] asked;
        final Condition<C>[] delegated;
        final Duty<C>[] duties;
        final List<Reason> allowed;

        Version(Row<P, T, C> row) {
            this.row = row;
            this.asked = conditions(row.needs().stream().map(Need::condition).toList());
            this.delegated = conditions(Arrays.stream(asked)
                    .filter(condition -> condition.standing() == Condition.Standing.DELEGATED)
                    .toList());
            this.duties = duties(row.duties());
            this.allowed = List.of(Reason.of("step-allowed", row.basis(), row.step()));
        }
    }

    /**
     * Compiles the rows.
     *
     * @param places every place
     * @param stepType every step
     * @param rows the rows; no two may hold in one cell on one day
     * @param orders the orders that a text gives
     * @param bans what deserves a sentence of its own
     * @param course the steps of the ordinary course, by which a missing way is told
     * @param mishaps the steps that happen to somebody: no way is ever told to them
     * @throws IllegalArgumentException when two rows collide
     */
    public Table(
            Class<P> places,
            Class<T> stepType,
            List<Row<P, T, C>> rows,
            List<Order<T>> orders,
            List<Ban<P, T>> bans,
            Set<T> course,
            Set<T> mishaps) {
        this.placeType = places;
        this.steps = stepType.getEnumConstants();
        this.rows = List.copyOf(rows);
        this.orders = List.copyOf(orders);
        this.bans = List.copyOf(bans);
        this.course = Set.copyOf(course);
        this.mishaps = Set.copyOf(mishaps);
        refuseCollisions(this.rows);

        P[] from = places.getEnumConstants();
        List<Version<P, T, C>> compiled = new ArrayList<>();
        start = new int[from.length * steps.length + 1];
        for (P place : from) {
            for (T step : steps) {
                for (Row<P, T, C> row : this.rows) {
                    if (row.step() == step && row.moves().containsKey(place)) compiled.add(new Version<>(row));
                }
                start[cell(place, step) + 1] = compiled.size();
            }
        }
        versions = List.copyOf(compiled);
        since = versions.stream().mapToInt(v -> day(v.row.inForce().from())).toArray();
        until = versions.stream().mapToInt(v -> day(v.row.inForce().until())).toArray();
        wanted = versions.stream()
                .mapToInt(v -> (int) ((1L << v.asked.length) - 1))
                .toArray();
        turns = Stream.of(
                        rows.stream().map(Row::inForce),
                        orders.stream().map(Order::inForce),
                        bans.stream().map(Ban::inForce))
                .flatMap(periods -> periods)
                .flatMapToInt(period -> IntStream.of(day(period.from()), day(period.until()) + 1))
                .sorted()
                .distinct()
                .toArray();
    }

    private static <P extends Enum<P>, T extends Enum<T>, C> void refuseCollisions(List<Row<P, T, C>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (rows.get(i).collidesWith(rows.get(j))) {
                    throw new IllegalArgumentException(
                            "two rows for " + rows.get(i).step() + " in one cell on one day: lines "
                                    + rows.get(j).line() + " and " + rows.get(i).line());
                }
            }
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type: filled here, never handed out
    private static <C> Condition<C>[] conditions(Collection<Condition<C>> all) {
        return all.toArray(new Condition[0]);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // as above
    private static <C> Duty<C>[] duties(Collection<Duty<C>> all) {
        return all.toArray(new Duty[0]);
    }

    /**
     * The row of a cell that holds on a day.
     *
     * @param place where the subject stands
     * @param step what is asked
     * @param date the day
     * @return a version, for the other methods; {@link #CLOSED} when no row holds
     */
    public int find(P place, T step, LocalDate date) {
        int cell = cell(place, step);
        int day = day(date);
        for (int i = start[cell]; i < start[cell + 1]; i++) {
            if (since[i] <= day && day <= until[i]) return i;
        }
        return CLOSED;
    }

    /**
     * The facts of a case as bits of a version's needs, each asked once.
     *
     * @param version from {@link #find}
     * @param about the case
     * @return a set bit for each need that is met
     */
    public int facts(int version, C about) {
        Condition<C>[] asked = versions.get(version).asked;
        int met = 0;
        for (int i = 0; i < asked.length; i++) {
            if (asked[i].met(about)) met |= 1 << i;
        }
        return met;
    }

    /**
     * Whether every need is met; asks no further than the first that is not.
     *
     * @param version from {@link #find}
     * @param about the case
     * @return true when {@link #unmet} of its {@link #facts} would be 0
     */
    public boolean allMet(int version, C about) {
        for (Condition<C> condition : versions.get(version).asked) {
            if (!condition.met(about)) return false;
        }
        return true;
    }

    /**
     * The bare ruling.
     *
     * @param version from {@link #find}
     * @param met a set bit for each need that is met
     * @return a set bit for each need that is not; 0 means allowed
     */
    public int unmet(int version, int met) {
        return wanted[version] & ~met;
    }

    /**
     * The needs whose open question an authority has answered. An answer lifts a referral, never a refusal.
     *
     * @param version from {@link #find}
     * @param answers whether the question of a condition, by its id, was answered
     * @return a set bit for each such need
     */
    public int answered(int version, Predicate<String> answers) {
        int bits = 0;
        List<Need<C>> needs = row(version).needs();
        for (int i = 0; i < needs.size(); i++) {
            Need<C> need = needs.get(i);
            if (need.otherwise().isPresent() && answers.test(need.condition().id())) bits |= 1 << i;
        }
        return bits;
    }

    /**
     * The row behind a version.
     *
     * @param version from {@link #find}
     * @return the row
     */
    public Row<P, T, C> row(int version) {
        return versions.get(version).row;
    }

    /**
     * Why it is allowed: the row, and every clause of a unit that filled a slot on the way.
     *
     * @param version from {@link #find}
     * @param about the case
     * @return the grounds, at least one
     */
    public List<Reason> grounds(int version, C about) {
        Version<P, T, C> found = versions.get(version);
        List<Reason> grounds = found.allowed;
        for (Condition<C> condition : found.delegated) {
            Optional<Basis> clause = condition.metBy(about);
            if (clause.isEmpty()) continue;
            if (grounds == found.allowed) grounds = new ArrayList<>(grounds);
            String rule = condition.id() + "-met";
            grounds.add(Reason.lazily(rule, rule, clause.get(), () -> condition.arguments(about)));
        }
        return grounds;
    }

    /**
     * What an allowed step leaves behind.
     *
     * @param version from {@link #find}
     * @param about the case
     * @return the duties that arise
     */
    public List<Obligation> obligations(int version, C about) {
        Duty<C>[] duties = versions.get(version).duties;
        Obligation[] owed = {};
        int count = 0;
        for (int i = 0; i < duties.length; i++) {
            if (!duties[i].arises().test(about)) continue;
            if (count == 0) owed = new Obligation[duties.length - i];
            owed[count++] = duties[i].of(about);
        }
        return List.of(count == owed.length ? owed : Arrays.copyOf(owed, count));
    }

    /**
     * Every unmet need that refuses.
     *
     * @param version from {@link #find}
     * @param unmet from {@link #unmet}
     * @param about the case
     * @return the reasons, in the order of the row
     */
    public List<Reason> objections(int version, int unmet, C about) {
        Reason[] found = new Reason[Integer.bitCount(unmet)];
        int count = 0;
        for (int rest = unmet; rest != 0; rest &= rest - 1) {
            Need<C> need = row(version).needs().get(Integer.numberOfTrailingZeros(rest));
            if (need.otherwise().isEmpty()) found[count++] = need.unmetBy(about);
        }
        return List.of(count == found.length ? found : Arrays.copyOf(found, count));
    }

    /**
     * Every unmet need that some authority must answer.
     *
     * @param version from {@link #find}
     * @param unmet from {@link #unmet}
     * @param about the case
     * @return the questions, in the order of the row
     */
    public List<Question> questions(int version, int unmet, C about) {
        List<Question> found = new ArrayList<>(Integer.bitCount(unmet));
        for (int rest = unmet; rest != 0; rest &= rest - 1) {
            row(version)
                    .needs()
                    .get(Integer.numberOfTrailingZeros(rest))
                    .questionOf(about)
                    .ifPresent(found::add);
        }
        return found;
    }

    /**
     * Why a step is closed here: the sentence of its own that it deserves, or each missing link of the shortest lawful way,
     * with the basis of that link.
     *
     * @param place where the subject stands
     * @param step what was asked
     * @param date the day
     * @return the reasons, at least one
     */
    public List<Reason> closed(P place, T step, LocalDate date) {
        int spell = Arrays.binarySearch(turns, day(date));
        int key = (spell < 0 ? ~spell : spell + 1) * start.length + cell(place, step);
        List<Reason> links = closures.get(key);
        if (links == null) {
            links = links(place, step, date);
            closures.put(key, links);
        }
        return links.isEmpty() ? List.of(Reason.of("no-way-from-here", Basis.consistency(), step, place, date)) : links;
    }

    /** Nothing when there is no way. */
    private List<Reason> links(P place, T step, LocalDate date) {
        for (Ban<P, T> ban : bans) {
            if (ban.at().contains(place)
                    && ban.steps().contains(step)
                    && ban.inForce().contains(date)) {
                return List.of(Reason.of(ban.rule(), ban.basis(), step, place));
            }
        }
        List<T> way = mishaps.contains(step) ? List.of() : way(place, step, date);
        List<Reason> links = new ArrayList<>();
        for (int i = 0; i + 1 < way.size(); i++) {
            links.add(Reason.of(
                    "step-before", order(way.get(i), way.get(i + 1), date), way.get(i), way.get(i + 1), place));
        }
        return List.copyOf(links);
    }

    private Basis order(T first, T then, LocalDate date) {
        for (Order<T> order : orders) {
            if (order.first() == first
                    && order.then() == then
                    && order.inForce().contains(date)) return order.basis();
        }
        return Basis.consistency();
    }

    private List<T> way(P place, T goal, LocalDate date) {
        Map<P, List<T>> came = new EnumMap<>(placeType);
        Deque<P> open = new ArrayDeque<>(List.of(place));
        came.put(place, List.of());
        while (!open.isEmpty()) {
            P here = open.poll();
            for (T step : steps) {
                int version = step == goal || course.contains(step) ? find(here, step, date) : CLOSED;
                if (version == CLOSED) continue;
                List<T> way = new ArrayList<>(came.getOrDefault(here, List.of()));
                way.add(step);
                if (step == goal) return way;
                for (P next : row(version).moves().getOrDefault(here, Set.of())) {
                    if (came.putIfAbsent(next, way) == null) open.add(next);
                }
            }
        }
        return List.of();
    }

    /**
     * The same table with one more need on a step while a period lasts. There is no way to take one off.
     *
     * @param step the step
     * @param need what it asks besides
     * @param period the days on which it does
     * @return the stricter table
     */
    public Table<P, T, C> adding(T step, Need<C> need, Period period) {
        List<Row<P, T, C>> split = new ArrayList<>();
        for (Row<P, T, C> row : rows) {
            Period held = row.inForce();
            if (row.step() != step || !held.overlaps(period)) {
                split.add(row);
                continue;
            }
            LocalDate from = later(held.from(), period.from());
            LocalDate to = earlier(held.until(), period.until());
            if (held.from().isBefore(from)) split.add(row.during(new Period(held.from(), from.minusDays(1))));
            split.add(row.during(new Period(from, to)).needs(need));
            if (held.until().isAfter(to)) split.add(row.during(new Period(to.plusDays(1), held.until())));
        }
        return new Table<>(placeType, steps[0].getDeclaringClass(), split, orders, bans, course, mishaps);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The rows, in the order of the page.
     *
     * @return every row
     */
    public List<Row<P, T, C>> rows() {
        return rows;
    }

    /**
     * The orders that a text gives.
     *
     * @return every order
     */
    public List<Order<T>> orders() {
        return orders;
    }

    /**
     * What deserves a sentence of its own.
     *
     * @return every ban
     */
    public List<Ban<P, T>> bans() {
        return bans;
    }

    /**
     * Every rule of the page: steps, needs, duties, orders and bans, each once per basis and period.
     *
     * @return in the order of the page; a step goes by its constant in kebab-case
     */
    public List<Rule> rules() {
        Set<Rule> all = new LinkedHashSet<>();
        for (Row<P, T, C> row : rows) {
            all.add(new Rule(kebab(row.step()), row.basis(), row.inForce()));
            for (Need<C> need : row.needs()) all.add(new Rule(need.condition().id(), need.basis(), row.inForce()));
            for (Duty<C> duty : row.duties()) all.add(new Rule(duty.id(), duty.basis(), row.inForce()));
        }
        for (Order<T> order : orders) {
            all.add(new Rule(kebab(order.first()) + "-before-" + kebab(order.then()), order.basis(), order.inForce()));
        }
        for (Ban<P, T> ban : bans) all.add(new Rule(ban.rule(), ban.basis(), ban.inForce()));
        return List.copyOf(all);
    }

    private static String kebab(Enum<?> step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @SuppressWarnings("EnumOrdinal") // a cell is a place in an array
    private int cell(P place, T step) {
        return place.ordinal() * steps.length + step.ordinal();
    }

    /** Ordered like the dates themselves, and cheaper than counting days since 1970. */
    private static int day(LocalDate date) {
        int year = Math.max(-9999, Math.min(9999, date.getYear()));
        return year << 9 | date.getMonthValue() << 5 | date.getDayOfMonth();
    }
}

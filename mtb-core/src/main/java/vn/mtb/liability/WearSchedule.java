package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/**
 * The wear of one fixed asset, year by year (<i>bảng tính hao mòn tài sản cố định</i>). It is for the books, and for who decides
 * about the asset; it never says what somebody owes.
 *
 * <pre>{@code
 * var five = new WearTerms(5, 2000, annexReadByTheUnit);
 * Outcome<WearSchedule> wear = WearSchedule.of(15_000_000, LocalDate.of(2016, 12, 14), Map.of(CIRCULAR_162, five, CIRCULAR_45, five));
 * }</pre>
 *
 * @legal Điều 12, 13, 14, 16, khoản 1 Điều 18 Thông tư số 141/2025/TT-BTC
 */
public final class WearSchedule {

    /**
     * One year's charge (<i>hao mòn năm</i>).
     *
     * @param year the financial year
     * @param dong charged in December of that year, whole dong
     * @param accumulated charged so far, this year included
     */
    public record Charge(int year, long dong, long accumulated) {}

    /**
     * On whose books the asset stood (<i>đơn vị ghi sổ</i>).
     *
     * @param unit which unit
     * @param held first and last day
     */
    public record OnBooks(UnitId unit, Period held) {}

    private final long costInDong;
    private final List<Charge> charges;

    private WearSchedule(long costInDong, List<Charge> charges) {
        this.costInDong = costInDong;
        this.charges = List.copyOf(charges);
    }

    /**
     * The wear of an asset from its first December to the year that wears it out.
     *
     * @param costInDong its original cost, software that cannot be separated included
     * @param onHandSince the day on which it came, in 2015 or later
     * @param terms life and rate by circular, for each circular that the asset lives to see
     * @return the schedule; referred for a circular whose terms are missing or unverified ({@code wear-terms-configured}), and
     *     where they change from one circular to the next before 2026 ({@code wear-transition-unread})
     */
    public static Outcome<WearSchedule> of(long costInDong, LocalDate onHandSince, Map<WearCircular, WearTerms> terms) {
        Dong.check("originalCost", costInDong, 1);
        return new Course(costInDong, onHandSince.getYear(), terms).run();
    }

    /**
     * Every charge.
     *
     * @return in the order of the years; together the original cost
     */
    public List<Charge> charges() {
        return charges;
    }

    /**
     * What has been charged by a day; a year's charge counts from its 31 December.
     *
     * @param on the day
     * @return whole dong
     */
    public long accumulatedOn(LocalDate on) {
        long accumulated = 0;
        for (Charge charge : charges) {
            if (!LocalDate.of(charge.year(), 12, 31).isAfter(on)) accumulated = charge.accumulated();
        }
        return accumulated;
    }

    /**
     * What remains in the books: for bookkeeping, for who decides and for declarations, never for a price or a compensation.
     *
     * @param on the day
     * @return whole dong; an asset that leaves the books during a year keeps the value of the 31 December before
     */
    public long bookValueOn(LocalDate on) {
        return costInDong - accumulatedOn(on);
    }

    /**
     * Whether nothing is left to charge.
     *
     * @param on the day
     * @return true from the 31 December of the last charge on
     */
    public boolean fullyWornOn(LocalDate on) {
        return bookValueOn(on) == 0;
    }

    /**
     * Whether an asset may leave the books because it is fully worn, though it can still be used.
     *
     * @param on the day
     * @return refused from 2026 on ({@code fully-worn-stays-on-books}); referred before ({@code fully-worn-on-books-unread});
     *     settled never
     */
    public static Outcome<LocalDate> leavesBooksWhenWorn(LocalDate on) {
        return WearRule.STAYS.holds(on)
                ? Outcome.refused(WearRule.STAYS.because(on))
                : Outcome.referred(Authority.COMPETENT_AUTHORITY, WearRule.STAYS_EARLIER.because(on));
    }

    /**
     * Who bears a year's charge.
     *
     * @param year the financial year
     * @param books on whose books the asset stood, and when
     * @return the unit that has it in December; refused when nobody has, for then nothing is charged ({@code
     *     wear-at-the-receiver}); referred before 2026 ({@code wear-bearer-unread})
     * @throws IllegalArgumentException when two units have it on that day
     */
    public static Outcome<UnitId> bearer(int year, List<OnBooks> books) {
        LocalDate december = LocalDate.of(year, 12, 31);
        if (!WearRule.RECEIVER.holds(december)) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY, WearRule.RECEIVER_EARLIER.because(String.valueOf(year)));
        }
        List<UnitId> holding = books.stream()
                .filter(line -> line.held().contains(december))
                .map(OnBooks::unit)
                .toList();
        if (holding.size() > 1) {
            throw new UnfitValue("unfit-two-books", december, holding);
        }
        return holding.isEmpty()
                ? Outcome.refused(WearRule.RECEIVER.because(String.valueOf(year)))
                : Outcome.settled(holding.get(0), WearRule.RECEIVER.met(String.valueOf(year), holding.get(0)));
    }

    /** A schedule while it is computed (<i>quá trình tính</i>). */
    private static final class Course {
        private final long cost;
        private final int firstYear;
        private final Map<WearCircular, WearTerms> terms;
        private final List<Charge> charges = new ArrayList<>();
        private final Set<Reason> reasons = new LinkedHashSet<>();

        private @Nullable WearTerms current;
        private long accumulated;
        private long annual;
        private int lastYear;

        Course(long cost, int firstYear, Map<WearCircular, WearTerms> terms) {
            this.cost = cost;
            this.firstYear = firstYear;
            this.terms = Map.copyOf(terms);
        }

        Outcome<WearSchedule> run() {
            for (int year = firstYear; accumulated < cost; year++) {
                WearCircular circular = WearCircular.of(year);
                if (year == firstYear || year == circular.firstYear()) {
                    Question open = enter(circular, year);
                    if (open != null) return new Outcome.Referred<>(List.of(open));
                }
                long left = cost - accumulated;
                long dong = year >= lastYear ? left : Math.min(annual, left);
                accumulated += dong;
                charges.add(new Charge(year, dong, accumulated));
            }
            return new Outcome.Settled<>(new WearSchedule(cost, charges), List.copyOf(reasons), List.of());
        }

        /** Takes up the terms of a circular; what it needs and does not have is the question. */
        private @Nullable Question enter(WearCircular circular, int year) {
            WearTerms next = terms.get(circular);
            WearTerms before = current;
            if (next == null || !next.settles()) {
                return question(WearRule.terms(circular).because(circular));
            }
            if (before == null) {
                annual = next.annual(cost);
                lastYear = firstYear + next.years() - 1;
            } else if (!next.sameAs(before)) {
                if (circular == WearCircular.CIRCULAR_45) return question(WearRule.TRANSITION_45.because(circular));
                if (circular == WearCircular.CIRCULAR_23) return question(WearRule.TRANSITION_23.because(circular));
                moveOver(before, next, year);
            }
            current = next;
            ground(circular, next);
            return null;
        }

        /** A new life: what is left at the end of 2025, over the years that it leaves. A new rate alone: that rate. */
        private void moveOver(WearTerms before, WearTerms next, int year) {
            if (next.years() == before.years()) {
                annual = next.annual(cost);
                return;
            }
            int years = Math.max(1, next.years() - (year - firstYear));
            annual = Dong.share(cost - accumulated, 1, years);
            lastYear = year + years - 1;
            reasons.add(WearRule.TRANSITION.because(cost - accumulated, years));
        }

        private void ground(WearCircular circular, WearTerms next) {
            reasons.add(
                    WearRule.terms(circular).met(Basis.stated(next.ground()), circular, next.years(), next.percent()));
            if (circular == WearCircular.CIRCULAR_23) reasons.add(WearRule.DECEMBER_23.because());
            if (circular != WearCircular.CIRCULAR_141) return;
            reasons.add(WearRule.FORMULA.because());
            reasons.add(WearRule.DECEMBER.because());
            reasons.add(WearRule.FULL_YEAR.because());
            reasons.add(WearRule.REMAINS.because());
        }

        private static Question question(Reason reason) {
            return new Question(Authority.COMPETENT_AUTHORITY, reason);
        }
    }
}

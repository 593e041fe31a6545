package vn.mtb.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/**
 * When a tablet's security is reviewed (<i>lịch rà soát an ninh, an toàn, bảo mật</i>): once in each calendar year on whose last
 * day it is in use, or when necessary. Without a unit's own interval nothing is lacking before the year has ended.
 *
 * <p>A pure function of dates: it asks for the days of use, the reviews made, and the day on which it is asked. A year counts by
 * its last day, a review by its day, whatever its occasion.
 *
 * @legal gạch đầu dòng 2 khoản 1 Điều 8 Quy chế
 */
public final class ReviewCalendar {
    private static final String REVIEW = "review";
    private static final Period GOVERNED = Instruments.REGULATION_2020.inForce();
    private static final Rule YEARLY = rule("review-yearly", Reading.I_21);
    private static final Rule YEAR_LACKING = rule("review-year-lacking", Reading.I_38);
    private static final Rule BY_INTERVAL =
            new Rule("review-by-unit-interval", Basis.stated(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2), GOVERNED);
    private static final ReviewCalendar CITY = new ReviewCalendar(Optional.empty());

    private final Optional<ReviewInterval> own;

    private ReviewCalendar(Optional<ReviewInterval> own) {
        this.own = own;
    }

    /**
     * The calendar of the text alone.
     *
     * @return once in each calendar year
     */
    public static ReviewCalendar yearly() {
        return CITY;
    }

    /**
     * The same calendar with a unit's own interval beside it.
     *
     * @param interval how often at least
     * @return the stricter calendar
     */
    public ReviewCalendar within(ReviewInterval interval) {
        return new ReviewCalendar(Optional.of(interval));
    }

    /**
     * Every rule kept here.
     *
     * @return in a fixed order
     */
    public static List<Rule> all() {
        return List.of(YEARLY, YEAR_LACKING, BY_INTERVAL);
    }

    /**
     * Which years ended without a review.
     *
     * @param inUse the days on which somebody used the tablet
     * @param reviews the reviews made
     * @param asOf the day on which it is asked; later reviews do not count
     * @return ended years, from 2017 on, in order
     */
    public List<Integer> yearsLacking(Collection<Period> inUse, Collection<SecurityCheck> reviews, LocalDate asOf) {
        return IntStream.range(GOVERNED.from().getYear(), asOf.getYear())
                .filter(year -> contains(inUse, lastDay(year)))
                .filter(year -> done(reviews, asOf).noneMatch(day -> day.getYear() == year))
                .boxed()
                .toList();
    }

    /**
     * The same years, each with its reason ({@code review-year-lacking}).
     *
     * @param inUse the days on which somebody used the tablet
     * @param reviews the reviews made
     * @param asOf the day on which it is asked
     * @return one reason for each year
     */
    public List<Reason> lacking(Collection<Period> inUse, Collection<SecurityCheck> reviews, LocalDate asOf) {
        return yearsLacking(inUse, reviews, asOf).stream()
                .map(year -> Reason.of(YEAR_LACKING.id(), YEAR_LACKING.basis(), Integer.toString(year)))
                .toList();
    }

    /**
     * Which reviews are still to be made.
     *
     * @param inUse the days on which somebody used the tablet
     * @param reviews the reviews made
     * @param asOf the day on which it is asked
     * @return while the tablet is in use: this year's until its last day ({@code review-yearly}), and by a unit's interval the
     *     next one, which may be overdue ({@code review-by-unit-interval}, citing the unit's clause)
     */
    public List<Obligation> owed(Collection<Period> inUse, Collection<SecurityCheck> reviews, LocalDate asOf) {
        Optional<Period> use =
                inUse.stream().filter(period -> period.contains(asOf)).min(Comparator.comparing(Period::from));
        List<Obligation> owed = new ArrayList<>();
        if (use.isEmpty() || !GOVERNED.contains(asOf)) return owed;
        if (done(reviews, asOf).noneMatch(day -> day.getYear() == asOf.getYear())) {
            owed.add(due(YEARLY.id(), YEARLY.basis(), lastDay(asOf.getYear())));
        }
        own.filter(interval -> interval.inForce().contains(asOf))
                .map(interval -> due(
                        BY_INTERVAL.id(),
                        Basis.stated(interval.clause()),
                        countedFrom(use.get(), interval, reviews, asOf).plusMonths(interval.months())))
                .ifPresent(owed::add);
        return owed;
    }

    /** The latest of the last review, the first day of this use, and the first day of the unit's rule. */
    private static LocalDate countedFrom(
            Period use, ReviewInterval interval, Collection<SecurityCheck> reviews, LocalDate asOf) {
        LocalDate first =
                later(later(use.from(), GOVERNED.from()), interval.inForce().from());
        return done(reviews, asOf).reduce(first, ReviewCalendar::later);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Stream<LocalDate> done(Collection<SecurityCheck> reviews, LocalDate asOf) {
        return reviews.stream().map(SecurityCheck::doneOn).filter(day -> !day.isAfter(asOf));
    }

    private static boolean contains(Collection<Period> inUse, LocalDate day) {
        return inUse.stream().anyMatch(period -> period.contains(day));
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }

    private static Obligation due(String id, Basis basis, LocalDate last) {
        return new Obligation(Reason.of(id, basis), Optional.of(last), Set.of(REVIEW));
    }

    private static Rule rule(String id, Reading reading) {
        return new Rule(id, Basis.implied(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2, reading), GOVERNED);
    }
}

package vn.mtb.liability;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;

/**
 * How somebody pays who cannot pay at once (<i>trừ dần vào lương hằng tháng</i>): twenty per cent of the monthly salary until
 * all is paid, rounded down to whole dong, and in the last month what is left.
 *
 * @param totalInDong what is paid together, from 1
 * @param monthlyInDong what each month takes but the last, from 1
 * @param first the first month
 * @legal khoản 3 Điều 3 Nghị định số 118/2006/NĐ-CP, khoản 2 Điều 25 Nghị định số 27/2012/NĐ-CP
 */
public record Instalments(long totalInDong, long monthlyInDong, YearMonth first) {
    private static final long FIFTH = 5;

    /** Refuses amounts out of range. */
    public Instalments {
        Dong.check("total", totalInDong, 1);
        Dong.check("instalment", monthlyInDong, 1);
        Objects.requireNonNull(first, "first");
    }

    /**
     * One month's deduction (<i>một kỳ khấu trừ</i>).
     *
     * @param month the month
     * @param dong whole dong, from 1
     */
    public record Instalment(YearMonth month, long dong) {}

    /**
     * The instalments of a sum. When the salary changes, the rest is divided anew by the new one.
     *
     * @param dong the sum, or what is left of it, from 1
     * @param regime under which it is owed
     * @param base the salary with its ground, once somebody decided which
     * @param first the first month
     * @return the instalments; referred while nobody decided the salary ({@code salary-base-decided}), and for contract
     *     staff and waste ({@code instalments-unread})
     */
    public static Outcome<Instalments> of(
            long dong, LiabilityRegime regime, Optional<SalaryBase> base, YearMonth first) {
        return switch (regime) {
            case CIVIL_SERVANTS -> by(LiabilityRule.INSTALMENTS, LiabilityRule.SALARY_BASE, dong, base, first);
            case PUBLIC_EMPLOYEES -> by(LiabilityRule.INSTALMENTS_27, LiabilityRule.SALARY_BASE_27, dong, base, first);
            case CONTRACT_STAFF ->
                Outcome.referred(Authority.COMPETENT_AUTHORITY, LiabilityRule.INSTALMENTS_CONTRACT.because(dong));
            case WASTE ->
                Outcome.referred(Authority.COMPETENT_AUTHORITY, LiabilityRule.INSTALMENTS_WASTE.because(dong));
        };
    }

    private static Outcome<Instalments> by(
            LiabilityRule twenty, LiabilityRule asks, long dong, Optional<SalaryBase> base, YearMonth first) {
        if (base.isEmpty()) return Outcome.referred(Authority.COMPETENT_AUTHORITY, asks.because(dong));
        SalaryBase salary = base.get();
        Instalments instalments = new Instalments(dong, salary.monthlyInDong() / FIFTH, first);
        return Outcome.settled(
                instalments,
                twenty.because(salary.monthlyInDong(), instalments.monthlyInDong(), instalments.months()),
                asks.met(
                        salary.monthlyInDong(),
                        salary.ground().number(),
                        salary.ground().signedOn()));
    }

    /**
     * What has to be paid before somebody leaves for another agency, retires or resigns.
     *
     * @param outstandingInDong what is not paid yet, 0 when nothing
     * @param regime under which it is owed
     * @param firstDayAway the first day on which this person no longer serves there
     * @param able whether this person can pay it by then
     * @return what has to be paid: nothing when nothing is owed ({@code nothing-outstanding}), for a public employee with the day before as last day ({@code paid-before-leaving}); referred
     *     when a public employee cannot ({@code leaving-unpaid-unread}), and for everybody else ({@code leaving-debt-unread})
     */
    public static Outcome<Long> beforeLeaving(
            long outstandingInDong, LiabilityRegime regime, LocalDate firstDayAway, boolean able) {
        Dong.check("outstanding", outstandingInDong, 0);
        if (outstandingInDong == 0) return Outcome.settled(0L, LiabilityRule.NOTHING_OUTSTANDING.because());
        if (regime != LiabilityRegime.PUBLIC_EMPLOYEES) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY, LiabilityRule.LEAVING_UNREAD.because(outstandingInDong, regime));
        }
        if (!able) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY, LiabilityRule.LEAVING_UNPAID.because(outstandingInDong));
        }
        Obligation pay = new Obligation(
                LiabilityRule.BEFORE_LEAVING.because(outstandingInDong),
                Optional.of(firstDayAway.minusDays(1)),
                Set.of());
        return new Outcome.Settled<>(
                outstandingInDong, List.of(LiabilityRule.BEFORE_LEAVING.met(outstandingInDong)), List.of(pay));
    }

    /**
     * How many months it takes.
     *
     * @return from 1
     */
    public long months() {
        return (totalInDong + monthlyInDong - 1) / monthlyInDong;
    }

    /**
     * One month's deduction.
     *
     * @param number counted from 1
     * @return its month and sum; the last takes what is left
     * @throws IllegalArgumentException when there is no such instalment
     */
    public Instalment instalment(long number) {
        if (number < 1 || number > months()) {
            throw new UnfitValue("unfit-instalment", months(), number);
        }
        long before = (number - 1) * monthlyInDong;
        return new Instalment(first.plusMonths(number - 1), Math.min(monthlyInDong, totalInDong - before));
    }

    /**
     * All of them.
     *
     * @return in the order of the months
     */
    public List<Instalment> all() {
        return LongStream.rangeClosed(1, months()).mapToObj(this::instalment).toList();
    }
}

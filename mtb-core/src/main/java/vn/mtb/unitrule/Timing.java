package vn.mtb.unitrule;

import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.UnfitValue;

/** How soon, how often, on which days (<i>thời hạn, chu kỳ, ngày làm việc</i>). */
public sealed interface Timing extends Content {

    /** What a unit may put a number of days to (<i>việc có thời hạn</i>), because the text says “kịp thời” or nothing at all. */
    enum Matter {
        /** Telling the focal body of a loss or a leak, “kịp thời” (<i>báo mất, báo lộ tài khoản</i>). */
        TELLING(QC_ARTICLE_6_CLAUSE_4),
        /** Recording a tablet as an asset (<i>ghi tăng</i>). */
        RECORDING(QC_ARTICLE_4_CLAUSE_3, "record-the-asset", "record-what-was-found"),
        /** Giving it back when the post is over (<i>bàn giao lại</i>). */
        RETURNING(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, "give-it-back", "give-back-or-transfer"),
        /** Fitting, suspending, revoking and reissuing accounts (<i>cấp, khóa, thu hồi tài khoản</i>). */
        ACCOUNTS(
                QC_ARTICLE_5_CLAUSE_3,
                "refit-accounts",
                "revoke-accounts",
                "suspend-accounts",
                "issue-accounts-anew",
                "close-accounts"),
        /** Checking a tablet that was found again (<i>kiểm tra máy tìm lại được</i>). */
        CHECKING(QC_ARTICLE_8_CLAUSE_1_DASH_2, "check-what-is-found"),
        /** The written account of whoever damaged it (<i>bản tường trình</i>). */
        WRITTEN_ACCOUNT(MaterialLiability.DECREE_118_ARTICLE_6, "written-account"),
        /** The dossier of a loss, for which the law gives 30 days from discovery since 2018 (<i>hồ sơ mất tài sản</i>). */
        LOSS_DOSSIER(PublicAssets.DECREE_151_ARTICLE_35, "loss-dossier");

        private final Provision law;
        private final Set<String> duties;

        Matter(Provision law, String... duties) {
            this.law = law;
            this.duties = Set.of(duties);
        }

        /**
         * The duties of the city's rulebook that it gives a last day to.
         *
         * @return their ids
         */
        public Set<String> duties() {
            return duties;
        }
    }

    /**
     * A limit (<i>thời hạn</i>).
     *
     * @param clause where it says so
     * @param matter for what
     * @param hours 1 to 8760; papers carry dates, so that a limit counts by the days within which it can have been kept
     * @legal khoản 3 Điều 8 Quy chế
     */
    record Limit(Clause clause, Matter matter, int hours) implements Timing {
        private static final int HOURS_OF_A_DAY = 24;
        private static final int MOST_HOURS = 365 * HOURS_OF_A_DAY;
        /** What the law gives for the dossier of a loss. */
        private static final int DOSSIER_DAYS = 30;

        /** Refuses a number out of range. */
        public Limit {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(matter, "matter");
            if (hours < 1 || hours > MOST_HOURS) {
                throw new UnfitValue("unfit-hours", MOST_HOURS, hours);
            }
        }

        /**
         * The limit in whole days.
         *
         * @return 24 hours are one day, 25 are two
         */
        public int days() {
            return (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (matter != Matter.LOSS_DOSSIER) return Finding.filled(this, matter.law);
            LocalDate first = whole.heading().inForce().from();
            for (Provision law : Set.of(PublicAssets.DECREE_151_ARTICLE_35, PublicAssets.DECREE_186_ARTICLE_35)) {
                if (!law.instrument().inForce().contains(first)) continue;
                if (days() > DOSSIER_DAYS) {
                    return Finding.loosened(this, Loosening.LOSS_DOSSIER, Basis.stated(law), days(), DOSSIER_DAYS);
                }
                return days() < DOSSIER_DAYS ? Finding.tightened(this, law) : Finding.filled(this, law);
            }
            return Finding.filled(this, QC_ARTICLE_4_CLAUSE_3);
        }
    }

    /**
     * How often the security of a tablet is reviewed (<i>chu kỳ rà soát</i>). The city's calendar year stays beside it.
     *
     * @param clause where it says so
     * @param months 1 to 120; more than twelve is less than the city asks
     * @legal gạch đầu dòng 2 khoản 1 Điều 8 Quy chế
     */
    record ReviewEvery(Clause clause, int months) implements Timing {
        private static final int YEAR = 12;
        private static final int MOST_MONTHS = 120;

        /** Refuses a number out of range. */
        public ReviewEvery {
            Objects.requireNonNull(clause, "clause");
            if (months < 1 || months > MOST_MONTHS) {
                throw new UnfitValue("unfit-months", MOST_MONTHS, months);
            }
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return months > YEAR
                    ? Finding.loosened(this, Loosening.REVIEW, months)
                    : Finding.tightened(this, QC_ARTICLE_8_CLAUSE_1_DASH_2);
        }
    }

    /**
     * The weekly days of rest, by which working days are counted (<i>ngày nghỉ hằng tuần</i>): Saturday and Sunday, or Sunday alone where
     * Saturday is worked.
     *
     * @param clause where it says so
     * @param days the days of rest
     */
    record WeeklyRest(Clause clause, Set<DayOfWeek> days) implements Timing {
        private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

        /** Copies the days. */
        public WeeklyRest {
            Objects.requireNonNull(clause, "clause");
            days = Set.copyOf(days);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return WEEKEND.containsAll(days)
                    ? Finding.filled(this, QC_ARTICLE_8_CLAUSE_1_DASH_3)
                    : Finding.loosened(this, Loosening.WORKING_DAYS, days);
        }
    }

    /**
     * The days off of a year, copied from the notice that announced them (<i>ngày nghỉ lễ, Tết theo thông báo</i>).
     *
     * @param clause where it says so
     * @param year the days, with the number of the notice
     */
    record DaysOff(Clause clause, HolidayYear year) implements Timing {
        /** Refuses missing parts. */
        public DaysOff {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(year, "year");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return year.instrument().number().equals(whole.heading().number())
                    ? Finding.loosened(this, Loosening.DAYS_OFF, String.valueOf(year.year()))
                    : Finding.filled(this, year);
        }
    }
}

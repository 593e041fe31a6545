package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.Violation;
import vn.mtb.party.UnitId;

/**
 * Losses, leaks, damage and breaches as they are reported (<i>mất, lộ lọt, hư hỏng, vi phạm</i>).
 *
 * @legal khoản 4 Điều 4, Điều 6, khoản 2 Điều 7 Quy chế
 */
public sealed interface Mishap extends Act {

    /** Something of which the focal body must be told (<i>việc phải thông báo</i>). */
    sealed interface Told extends Mishap {
        /**
         * Who was told, when and how.
         *
         * @return the notices, perhaps none
         */
        List<Notice> notices();
    }

    /** Something that somebody found on a day of its own (<i>việc có ngày phát hiện</i>). */
    sealed interface Discovered extends Mishap {
        /**
         * The day on which it was found, or happened.
         *
         * @return that day
         */
        LocalDate discoveredOn();
    }

    /** A loss, whoever reports it (<i>báo mất</i>). */
    sealed interface Loss extends Told, Discovered {
        /**
         * The report.
         *
         * @return when it was discovered, how, and who was told
         */
        LossReport report();

        @Override
        default List<Notice> notices() {
            return report().notices();
        }

        @Override
        default LocalDate discoveredOn() {
            return report().discoveredOn();
        }

        @Override
        default Status becomes(Tablet before) {
            return Status.LOST;
        }

        @Override
        default void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Missing();
            draft.lostOn = discoveredOn();
        }
    }

    /** A tablet comes to light again (<i>tìm lại được máy</i>). */
    sealed interface Find extends Mishap {
        /**
         * Which unit took it.
         *
         * @return the unit
         */
        UnitId receiver();
    }

    /**
     * The user reports a leaked account; the tablet is not lost (<i>báo lộ, lọt tài khoản</i>).
     *
     * @param leak which accounts, and who was told
     */
    record ReportLeak(CredentialLeak leak) implements Told {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLeak {
            Objects.requireNonNull(leak, "leak");
        }

        @Override
        public Step step() {
            return Step.REPORT_LEAK;
        }

        @Override
        public List<Notice> notices() {
            return leak.notices();
        }
    }

    /**
     * The user reports the tablet lost (<i>báo mất máy</i>).
     *
     * @param report when it was discovered, how, and who was told
     */
    record ReportLoss(LossReport report) implements Loss {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLoss {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public Step step() {
            return Step.REPORT_LOSS;
        }
    }

    /**
     * The unit reports a tablet lost whose holder can neither hand it over nor report (<i>báo mất thay người giữ</i>).
     *
     * @param report when it was discovered, how, and who was told
     * @param cause why the holder cannot report
     */
    record ReportLossInAbsence(LossReport report, Holding.Recover.Cause cause) implements Loss {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLossInAbsence {
            Objects.requireNonNull(report, "report");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public Step step() {
            return Step.REPORT_LOSS_IN_ABSENCE;
        }
    }

    /**
     * A tablet is lost while the unit keeps it (<i>mất khi đơn vị đang giữ</i>).
     *
     * @param report when it was discovered, how, and who was told
     */
    record ReportLossInKeeping(LossReport report) implements Loss {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLossInKeeping {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public Step step() {
            return Step.REPORT_LOSS_IN_KEEPING;
        }
    }

    /**
     * A tablet is lost while a supplier has it (<i>mất tại đơn vị cung cấp</i>).
     *
     * @param report when it was discovered, how, and who was told
     * @param slip the slip by which the supplier got it
     */
    record ReportLossAtSupplier(LossReport report, String slip) implements Loss {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLossAtSupplier {
            Objects.requireNonNull(report, "report");
            Checks.named("slip", slip);
        }

        @Override
        public Step step() {
            return Step.REPORT_LOSS_AT_SUPPLIER;
        }
    }

    /**
     * A tablet is lost before it was handed over (<i>mất tại cơ quan đầu mối</i>).
     *
     * @param report when it was discovered, how, and who was told
     */
    record ReportLossAtFocalBody(LossReport report) implements Loss {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportLossAtFocalBody {
            Objects.requireNonNull(report, "report");
        }

        @Override
        public Step step() {
            return Step.REPORT_LOSS_AT_FOCAL_BODY;
        }
    }

    /**
     * A lost tablet is found before it is written off (<i>tìm lại được trước khi ghi giảm</i>).
     *
     * @param minutesNumber the number of the recovery minutes
     * @param receiver which unit took it
     * @param damaged whether it is damaged
     */
    record FindAgain(String minutesNumber, UnitId receiver, boolean damaged) implements Find {
        /** Refuses missing parts and values out of range, naming them. */
        public FindAgain {
            Checks.named("minutesNumber", minutesNumber);
            Objects.requireNonNull(receiver, "receiver");
        }

        @Override
        public Step step() {
            return Step.FIND_AGAIN;
        }

        @Override
        public Status becomes(Tablet before) {
            return Checks.found(before, damaged);
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = draft.managingUnit == null ? new Custody.FocalBody() : new Custody.Unit(draft.managingUnit);
            draft.lostOn = null;
            draft.fault = null;
            draft.cameFrom = null;
        }
    }

    /**
     * A tablet is found after it was written off (<i>tìm lại được sau khi ghi giảm</i>).
     *
     * @param minutesNumber the number of the recovery minutes
     * @param receiver which unit took it
     * @param valueInDong the new valuation, whole dong
     */
    record FindAfterWriteOff(String minutesNumber, UnitId receiver, long valueInDong) implements Find {
        /** Refuses missing parts and values out of range, naming them. */
        public FindAfterWriteOff {
            Checks.named("minutesNumber", minutesNumber);
            Objects.requireNonNull(receiver, "receiver");
            Checks.dong("value", valueInDong);
        }

        @Override
        public Step step() {
            return Step.FIND_AFTER_WRITE_OFF;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.RECEIVED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Unit(receiver);
            draft.managingUnit = receiver;
            draft.books = new Books.NotYet(valueInDong);
            draft.lostOn = null;
        }
    }

    /**
     * The unit establishes damage that the user caused (<i>xác định làm hư hỏng</i>).
     *
     * @param damage what happened
     */
    record EstablishDamage(Damage damage) implements Discovered {
        /** Refuses missing parts and values out of range, naming them. */
        public EstablishDamage {
            Objects.requireNonNull(damage, "damage");
        }

        @Override
        public Step step() {
            return Step.ESTABLISH_DAMAGE;
        }

        @Override
        public LocalDate discoveredOn() {
            return damage.occurredOn();
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.DAMAGED;
        }
    }

    /**
     * Ordinary wear, age or a maker's fault, which nobody compensates (<i>ghi nhận hao mòn, lỗi của nhà sản xuất</i>).
     *
     * @param finding what was seen, in a few words
     * @param outOfOrder whether the tablet can no longer be used
     */
    record NoteWear(String finding, boolean outOfOrder) implements Mishap {
        /** Refuses missing parts and values out of range, naming them. */
        public NoteWear {
            Checks.named("finding", finding);
        }

        @Override
        public Step step() {
            return Step.NOTE_WEAR;
        }

        @Override
        public Status becomes(Tablet before) {
            return outOfOrder ? Status.FAULTY : before.status();
        }
    }

    /**
     * Somebody finds a breach of the duties of use (<i>ghi nhận vi phạm</i>).
     *
     * @param violation which duty, and what was seen
     */
    record RecordViolation(Violation violation) implements Discovered {
        /** Refuses missing parts and values out of range, naming them. */
        public RecordViolation {
            Objects.requireNonNull(violation, "violation");
        }

        @Override
        public Step step() {
            return Step.RECORD_VIOLATION;
        }

        @Override
        public LocalDate discoveredOn() {
            return violation.foundOn();
        }
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.UnitId;

/**
 * Recall, transfer, disposal and write-off (<i>thu hồi, điều chuyển, thanh lý, tiêu hủy, ghi giảm</i>); their ground is the law of their day.
 *
 * @legal Luật Quản lý, sử dụng tài sản công
 */
public sealed interface Removal extends Act {

    /** A removal that stands on a decision (<i>việc phải có quyết định</i>). */
    sealed interface Decided extends Removal {
        /**
         * The decision.
         *
         * @return the decision, if there is one
         */
        Optional<Decision> decision();
    }

    /**
     * The unit takes a lost tablet off its books (<i>ghi giảm do mất</i>).
     *
     * @param report the number of the report on the loss and the responsibility
     * @param decision the decision, if there is one
     */
    record WriteOffLoss(String report, Optional<Decision> decision) implements Decided {
        /** Refuses missing parts and values out of range, naming them. */
        public WriteOffLoss {
            Checks.named("report", report);
            Objects.requireNonNull(decision, "decision");
        }

        @Override
        public Step step() {
            return Step.WRITE_OFF_LOSS;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.LOSS_CLOSED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Gone();
            draft.close(on, Books.Off.Cause.LOST, decision.map(Decision::number).orElse(""));
        }
    }

    /**
     * An authority decides to recall a tablet (<i>quyết định thu hồi</i>).
     *
     * @param decision the decision, if there is one
     * @param ground which statutory case
     */
    record DecideRecall(Optional<Decision> decision, DecideRecall.RecallCase ground) implements Decided {
        /** Refuses missing parts and values out of range, naming them. */
        public DecideRecall {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(ground, "ground");
        }

        /** The statutory cases that matter here (<i>trường hợp thu hồi</i>). */
        public enum RecallCase {
            /** Used by somebody not entitled, or above the norm. */
            WRONG_USER_OR_ABOVE_NORM,
            /** Used for a wrong purpose, or lent out. */
            WRONG_PURPOSE_OR_LENT,
            /** No longer needed, or the body reorganised. */
            NO_LONGER_NEEDED,
            /** Renewal of equipment. */
            RENEWAL,
            /** Given back voluntarily. */
            VOLUNTARY,
            /** Another case of the law, named in the decision. */
            OTHER
        }

        @Override
        public Step step() {
            return Step.DECIDE_RECALL;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.RECALL_DECIDED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.pending = decision.orElse(null);
        }
    }

    /**
     * The unit hands a recalled tablet over to the body that the decision names (<i>bàn giao máy bị thu hồi</i>).
     *
     * @param minutes the signed minutes
     */
    record HandOverRecalled(Minutes minutes) implements Removal, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public HandOverRecalled {
            Objects.requireNonNull(minutes, "minutes");
        }

        @Override
        public Step step() {
            return Step.HAND_OVER_RECALLED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.close(on, Books.Off.Cause.RECALLED, draft.pending == null ? "" : draft.pending.number());
            draft.pending = null;
            draft.custody = new Custody.Authority(minutes.receiver().unit());
        }
    }

    /**
     * A tablet moves from one unit to another by decision (<i>điều chuyển</i>).
     *
     * @param minutes the signed minutes
     * @param decision the decision, if there is one
     * @param ground which statutory case
     * @param valueInDong the book value on the minutes, whole dong
     */
    record Transfer(Minutes minutes, Optional<Decision> decision, TransferCase ground, long valueInDong)
            implements Decided, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public Transfer {
            Objects.requireNonNull(minutes, "minutes");
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(ground, "ground");
            Checks.dong("value", valueInDong);
        }

        /** The statutory cases (<i>trường hợp điều chuyển</i>). */
        public enum TransferCase {
            /** The managing body, the organisation or the decentralisation changes. */
            REORGANISATION,
            /** From where there are too many to where there are too few. */
            SURPLUS_TO_SHORTAGE,
            /** Used better elsewhere. */
            MORE_EFFECTIVE_USE,
            /** Not regularly needed. */
            NOT_REGULARLY_NEEDED,
            /** Another case of the law, named in the decision. */
            OTHER
        }

        @Override
        public Step step() {
            return Step.TRANSFER;
        }

        @Override
        public Set<UnitId> units() {
            return Set.of(minutes.receiver().unit());
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.RECEIVED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.close(
                    on,
                    Books.Off.Cause.TRANSFERRED,
                    decision.map(Decision::number).orElse(""));
            draft.moveTo(minutes.receiver().unit(), valueInDong);
        }
    }

    /**
     * The unit that a reform merged another one into takes its tablets over (<i>tiếp nhận do sáp nhập</i>).
     *
     * @param minutes the signed minutes
     * @param decision the decision, if there is one
     * @param valueInDong the book value on the minutes, whole dong
     */
    record TakeOver(Minutes minutes, Optional<Decision> decision, long valueInDong) implements Decided, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public TakeOver {
            Objects.requireNonNull(minutes, "minutes");
            Objects.requireNonNull(decision, "decision");
            Checks.dong("value", valueInDong);
        }

        @Override
        public Step step() {
            return Step.TAKE_OVER;
        }

        @Override
        public Set<UnitId> units() {
            return Set.of(minutes.receiver().unit());
        }

        @Override
        public Status becomes(Tablet before) {
            return before.status() == Status.IN_KEEPING ? Status.RECEIVED : before.status();
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.close(
                    on,
                    Books.Off.Cause.TRANSFERRED,
                    decision.map(Decision::number).orElse(""));
            draft.moveTo(minutes.receiver().unit(), valueInDong);
        }
    }

    /**
     * Somebody competent decides to liquidate or destroy a tablet (<i>quyết định thanh lý, tiêu hủy</i>).
     *
     * @param decision the decision, if there is one
     * @param ground which statutory ground
     * @param heldSecrets whether it ever held state secrets
     */
    record DecideDisposal(Optional<Decision> decision, Ground ground, boolean heldSecrets) implements Decided {
        /** Refuses missing parts and values out of range, naming them. */
        public DecideDisposal {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(ground, "ground");
        }

        /** The statutory grounds (<i>căn cứ thanh lý</i>). */
        public enum Ground {
            /** Its service life is over (<i>hết hạn sử dụng</i>). */
            LIFE_EXPIRED,
            /** Damaged, and not to be repaired with effect (<i>hư hỏng không sửa chữa được</i>). */
            BEYOND_REPAIR
        }

        @Override
        public Step step() {
            return Step.DECIDE_DISPOSAL;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.DISPOSAL_DECIDED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.pending = decision.orElse(null);
            draft.heldSecrets |= heldSecrets;
        }
    }

    /**
     * The unit sells or destroys a tablet and takes it off its books (<i>bán, tiêu hủy và ghi giảm</i>).
     *
     * @param resultMinutes the number of the minutes on the result
     * @param form sold or destroyed
     * @param wiped whether its data was removed
     */
    record Dispose(String resultMinutes, Form form, boolean wiped) implements Removal {
        /** Refuses missing parts and values out of range, naming them. */
        public Dispose {
            Checks.named("resultMinutes", resultMinutes);
            Objects.requireNonNull(form, "form");
        }

        /** How it went (<i>hình thức</i>). */
        public enum Form {
            /** Sold (<i>bán</i>). */
            SOLD,
            /** Destroyed (<i>tiêu hủy</i>). */
            DESTROYED
        }

        @Override
        public Step step() {
            return Step.DISPOSE;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.DISPOSED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.close(
                    on,
                    form == Form.SOLD ? Books.Off.Cause.LIQUIDATED : Books.Off.Cause.DESTROYED,
                    draft.pending == null ? "" : draft.pending.number());
            draft.pending = null;
            draft.custody = new Custody.Gone();
        }
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.incident.Fault;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;

/**
 * Faults, warranty and repair (<i>sự cố, bảo hành, sửa chữa</i>).
 *
 * @legal khoản 1 và 5 Điều 6 Quy chế
 */
public sealed interface Repair extends Act {

    /** A tablet comes back to whom it was taken from (<i>nhận lại máy</i>). */
    sealed interface ComeBack extends Repair {
        /**
         * Who gets it back.
         *
         * @return the holder; empty when the unit does
         */
        Optional<PersonId> toHolder();

        @Override
        default Set<PersonId> people() {
            return toHolder().isPresent() ? Set.of(toHolder().get()) : Set.of();
        }

        @Override
        default Status becomes(Tablet before) {
            return toHolder().isPresent() ? Status.IN_USE : Checks.shelved(before);
        }

        @Override
        default void change(Tablet.Draft draft, LocalDate on) {
            draft.custody =
                    toHolder().isPresent() ? new Custody.User(toHolder().get()) : new Custody.Unit(Checks.unit(draft));
            draft.cameFrom = null;
            draft.fault = null;
        }
    }

    /**
     * A technical fault is reported (<i>báo sự cố kỹ thuật</i>).
     *
     * @param fault what fails, since when, and who was told
     */
    record ReportFault(Fault fault) implements Repair {
        /** Refuses missing parts and values out of range, naming them. */
        public ReportFault {
            Objects.requireNonNull(fault, "fault");
        }

        @Override
        public Step step() {
            return Step.REPORT_FAULT;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.FAULTY;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.fault = fault;
        }
    }

    /**
     * The focal body has the supplier take the tablet for warranty (<i>đưa đi bảo hành</i>).
     *
     * @param slip the slip
     * @param dataRemoved whether the data was removed first
     */
    record SendToWarranty(String slip, boolean dataRemoved) implements Repair {
        /** Refuses missing parts and values out of range, naming them. */
        public SendToWarranty {
            Checks.named("slip", slip);
        }

        @Override
        public Step step() {
            return Step.SEND_TO_WARRANTY;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.AT_WARRANTY;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.cameFrom = draft.custody;
            draft.custody = new Custody.Supplier();
        }
    }

    /**
     * The tablet comes back repaired under warranty (<i>nhận lại từ bảo hành</i>).
     *
     * @param slip the slip
     * @param result what was done
     * @param toHolder the holder who gets it back; empty when the unit does
     */
    record ComeBackFromWarranty(String slip, String result, Optional<PersonId> toHolder) implements ComeBack {
        /** Refuses missing parts and values out of range, naming them. */
        public ComeBackFromWarranty {
            Checks.named("slip", slip);
            Checks.named("result", result);
            Objects.requireNonNull(toHolder, "toHolder");
        }

        @Override
        public Step step() {
            return Step.COME_BACK_FROM_WARRANTY;
        }
    }

    /**
     * The supplier gives another tablet instead (<i>đổi máy bảo hành</i>).
     *
     * @param exchangeMinutes the number of the exchange minutes
     * @param replacement the new tablet
     * @param newSerial its serial number
     */
    record ReplaceUnderWarranty(String exchangeMinutes, TabletId replacement, String newSerial) implements Repair {
        /** Refuses missing parts and values out of range, naming them. */
        public ReplaceUnderWarranty {
            Checks.named("exchangeMinutes", exchangeMinutes);
            Objects.requireNonNull(replacement, "replacement");
            Checks.serial(newSerial);
        }

        @Override
        public Step step() {
            return Step.REPLACE_UNDER_WARRANTY;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.DISPOSED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Gone();
            draft.close(on, Books.Off.Cause.OTHER, exchangeMinutes);
            draft.cameFrom = null;
        }
    }

    /**
     * The managing unit has a tablet repaired outside the warranty (<i>đưa đi sửa chữa</i>).
     *
     * @param order the number of the repair order
     * @param estimateInDong the estimate, whole dong
     * @param onSite whether it is repaired where it is
     */
    record SendToRepair(String order, long estimateInDong, boolean onSite) implements Repair {
        /** Refuses missing parts and values out of range, naming them. */
        public SendToRepair {
            Checks.named("order", order);
            Checks.dong("estimate", estimateInDong);
        }

        @Override
        public Step step() {
            return Step.SEND_TO_REPAIR;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.UNDER_REPAIR;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.cameFrom = draft.custody;
            if (!onSite) draft.custody = new Custody.Supplier();
        }
    }

    /**
     * The tablet comes back repaired (<i>nghiệm thu sửa chữa</i>).
     *
     * @param slip the slip
     * @param result what was done
     * @param toHolder the holder who gets it back; empty when the unit does
     */
    record ComeBackFromRepair(String slip, String result, Optional<PersonId> toHolder) implements ComeBack {
        /** Refuses missing parts and values out of range, naming them. */
        public ComeBackFromRepair {
            Checks.named("slip", slip);
            Checks.named("result", result);
            Objects.requireNonNull(toHolder, "toHolder");
        }

        @Override
        public Step step() {
            return Step.COME_BACK_FROM_REPAIR;
        }
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * How a tablet comes in and onto the books (<i>mua sắm, bàn giao, ghi tăng</i>).
 *
 * @legal khoản 1–3 Điều 4, khoản 3 Điều 8 Quy chế
 */
public sealed interface Acquisition extends Act {

    /**
     * The focal body buys a tablet (<i>mua sắm</i>).
     *
     * @param serial the serial number
     * @param priceInDong the price, whole dong, not negative
     * @param supplier who supplied it, by code
     * @param funding the budget line
     * @param allocation the number of the decision that allocated the money
     */
    record Procure(String serial, long priceInDong, String supplier, Funding funding, String allocation)
            implements Acquisition {
        /** Refuses missing parts and values out of range, naming them. */
        public Procure {
            Checks.serial(serial);
            Checks.dong("price", priceInDong);
            Checks.named("supplier", supplier);
            Checks.named("allocation", allocation);
            Objects.requireNonNull(funding, "funding");
        }

        /** Where the money comes from (<i>nguồn kinh phí</i>). */
        public enum Funding {
            /** The city budget, under its programme for IT in state agencies. */
            CITY_IT_PROGRAMME,
            /** A unit's own budget. */
            UNIT_BUDGET,
            /** Any other source. */
            OTHER
        }

        @Override
        public Step step() {
            return Step.PROCURE;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.PROCURED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.serial = serial;
            draft.origin = Tablet.Origin.CITY;
            draft.custody = new Custody.FocalBody();
            draft.books = new Books.NotYet(priceInDong);
        }
    }

    /**
     * A tablet of before enters the register as it is found; what happened earlier is not judged (<i>mở sổ, số dư đầu kỳ</i>).
     *
     * @param serial the serial number
     * @param found RECEIVED, IN_KEEPING or IN_USE
     * @param unit the managing unit
     * @param holder who holds it; present exactly when it is in use
     * @param booked the line in the books, if there is one
     * @param valueInDong its value, whole dong, not negative
     * @param earlierMinutes the number of the minutes by which it came
     * @param warrantyUntil the last day of the warranty, if the minutes name one
     * @param installed what is installed
     */
    record EnterAsFound(
            String serial,
            Status found,
            UnitId unit,
            Optional<PersonId> holder,
            Optional<Books.On> booked,
            long valueInDong,
            Optional<String> earlierMinutes,
            Optional<LocalDate> warrantyUntil,
            Set<Application> installed)
            implements Acquisition {
        /** Refuses missing parts and values out of range, naming them. */
        public EnterAsFound {
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(booked, "booked");
            Objects.requireNonNull(warrantyUntil, "warrantyUntil");
            earlierMinutes.ifPresent(number -> Checks.named("earlierMinutes", number));
            Checks.serial(serial);
            Checks.dong("value", valueInDong);
            Objects.requireNonNull(unit, "unit");
            installed = Set.copyOf(installed);
            if (booked.isPresent() && !booked.get().unit().equals(unit)) {
                throw new UnfitValue(
                        "unfit-books-of-another", unit, booked.get().unit());
            }
            if (found != Status.RECEIVED && found != Status.IN_KEEPING && found != Status.IN_USE) {
                throw new UnfitValue("unfit-found-status", found, Status.RECEIVED, Status.IN_KEEPING, Status.IN_USE);
            }
            if (holder.isPresent() != (found == Status.IN_USE)) {
                throw new UnfitValue(
                        holder.isPresent() ? "unfit-found-with-holder" : "unfit-found-without-holder", found);
            }
            if ((booked.isPresent() && found == Status.RECEIVED) || (booked.isEmpty() && found == Status.IN_KEEPING)) {
                throw new UnfitValue(booked.isPresent() ? "unfit-found-booked" : "unfit-found-unbooked", found);
            }
        }

        @Override
        public Step step() {
            return Step.ENTER_AS_FOUND;
        }

        @Override
        public Status becomes(Tablet before) {
            return found;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.serial = serial;
            draft.origin = Tablet.Origin.CITY;
            draft.managingUnit = unit;
            draft.custody = holder.isPresent() ? new Custody.User(holder.get()) : new Custody.Unit(unit);
            draft.lastHolder = holder.orElse(null);
            draft.books = booked.isPresent() ? booked.get() : new Books.NotYet(valueInDong);
            draft.warrantyUntil = warrantyUntil.orElse(null);
            draft.installed = installed;
        }
    }

    /**
     * A unit buys a tablet for its own rooms and sub-units (<i>đơn vị tự trang bị</i>).
     *
     * @param serial the serial number
     * @param priceInDong the price, whole dong, not negative
     * @param supplier who supplied it, by code
     * @param acceptance the number of the acceptance minutes
     * @param warrantyUntil the last day of the warranty, if the contract names one
     */
    record BuyForUnit(
            String serial, long priceInDong, String supplier, String acceptance, Optional<LocalDate> warrantyUntil)
            implements Acquisition {
        /** Refuses missing parts and values out of range, naming them. */
        public BuyForUnit {
            Objects.requireNonNull(warrantyUntil, "warrantyUntil");
            Checks.serial(serial);
            Checks.dong("price", priceInDong);
            Checks.named("supplier", supplier);
            Checks.named("acceptance", acceptance);
        }

        @Override
        public Step step() {
            return Step.BUY_FOR_UNIT;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.RECEIVED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.serial = serial;
            draft.origin = Tablet.Origin.UNIT;
            draft.managingUnit = draft.actingUnit();
            draft.custody = new Custody.Unit(draft.actingUnit());
            draft.books = new Books.NotYet(priceInDong);
            draft.warrantyUntil = warrantyUntil.orElse(null);
        }
    }

    /**
     * A tablet of the city comes in exchange for one that went to warranty (<i>máy đổi bảo hành</i>); a unit enters what it got for
     * its own by {@link BuyForUnit}.
     *
     * @param replaces the tablet that was exchanged
     * @param serial the serial number of the new one
     * @param unit the unit that managed the old one
     * @param valueInDong its value on the exchange minutes, whole dong
     * @param exchangeMinutes the number of the exchange minutes
     * @param warrantyUntil the last day of the new term, if one is named
     */
    record EnterReplacement(
            TabletId replaces,
            String serial,
            UnitId unit,
            long valueInDong,
            String exchangeMinutes,
            Optional<LocalDate> warrantyUntil)
            implements Acquisition {
        /** Refuses missing parts and values out of range, naming them. */
        public EnterReplacement {
            Objects.requireNonNull(warrantyUntil, "warrantyUntil");
            Checks.serial(serial);
            Checks.dong("value", valueInDong);
            Checks.named("exchangeMinutes", exchangeMinutes);
            Objects.requireNonNull(replaces, "replaces");
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public Step step() {
            return Step.ENTER_REPLACEMENT;
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.RECEIVED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.serial = serial;
            draft.origin = Tablet.Origin.CITY;
            draft.managingUnit = unit;
            draft.custody = new Custody.Unit(unit);
            draft.books = new Books.NotYet(valueInDong);
            draft.warrantyUntil = warrantyUntil.orElse(null);
        }
    }

    /**
     * The focal body or its centre hands a tablet over to a unit (<i>bàn giao cho đơn vị</i>).
     *
     * @param minutes the signed minutes
     * @param serial the serial number on the minutes
     * @param valueInDong the price on the minutes, whole dong
     * @param warrantyUntil the last day of the warranty, if the minutes name one
     */
    record HandOver(Minutes minutes, String serial, long valueInDong, Optional<LocalDate> warrantyUntil)
            implements Acquisition, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public HandOver {
            Objects.requireNonNull(warrantyUntil, "warrantyUntil");
            Objects.requireNonNull(minutes, "minutes");
            Checks.serial(serial);
            Checks.dong("value", valueInDong);
        }

        @Override
        public Step step() {
            return Step.HAND_OVER;
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
            draft.custody = new Custody.Unit(minutes.receiver().unit());
            draft.managingUnit = minutes.receiver().unit();
            draft.books = new Books.NotYet(valueInDong);
            draft.warrantyUntil = warrantyUntil.orElse(null);
        }
    }

    /**
     * The receiving unit enters a tablet into its books (<i>ghi tăng tài sản</i>).
     *
     * @param assetCode the code in the books
     * @param valueInDong the book value, whole dong
     * @param fixedAsset whether the unit classes it as a fixed asset
     */
    record RecordAsset(String assetCode, long valueInDong, boolean fixedAsset) implements Acquisition {
        /** Refuses missing parts and values out of range, naming them. */
        public RecordAsset {
            Checks.named("assetCode", assetCode);
            Checks.dong("value", valueInDong);
        }

        @Override
        public Step step() {
            return Step.RECORD_ASSET;
        }

        @Override
        public Status becomes(Tablet before) {
            return before.status() == Status.RECEIVED ? Status.IN_KEEPING : before.status();
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.books = new Books.On(draft.actingUnit(), on, assetCode, valueInDong, fixedAsset);
        }
    }
}

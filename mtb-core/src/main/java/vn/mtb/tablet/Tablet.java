package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Application;
import vn.mtb.incident.Fault;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * A tablet (<i>máy tính bảng, MTB</i>): four facts (status, custody, managing unit, books), the day of its last paper, and what
 * the rules look back at. Immutable; comes from {@link #absent} and from {@link Rulebook#take}.
 *
 * @legal Điều 4 Quy chế
 */
public final class Tablet {

    /** Whose purchase it was (<i>nguồn gốc máy</i>). */
    public enum Origin {
        /** The city's, by the focal body (Điều 4(1), 4(2)). */
        CITY,
        /** A unit's own, for its rooms and sub-units (Điều 8(3)). */
        UNIT
    }

    private final TabletId id;
    private final Status status;
    private final Situation situation;
    private final Custody custody;
    private final @Nullable UnitId managingUnit;
    private final Books books;
    private final List<Books.Off> closedBooks;
    private final LocalDate asOf;
    private final String serial;
    private final Origin origin;
    private final @Nullable LocalDate warrantyUntil;
    private final Set<Application> installed;
    private final @Nullable PersonId lastHolder;
    private final @Nullable Custody cameFrom;
    private final @Nullable Fault fault;
    private final @Nullable LocalDate lostOn;
    private final @Nullable Decision pending;
    private final boolean heldSecrets;

    private Tablet(Draft draft, Status status, LocalDate asOf) {
        this.id = draft.id;
        this.status = status;
        this.custody = draft.custody;
        Situation fitting = Situation.at(status, custody.kind());
        if (fitting == null) {
            throw new UnfitValue("unfit-situation", draft.id, status, draft.custody.kind());
        }
        this.situation = fitting;
        this.managingUnit = draft.managingUnit;
        this.books = draft.books;
        this.closedBooks = draft.closedBooks;
        this.asOf = asOf;
        this.serial = draft.serial;
        this.origin = draft.origin;
        this.warrantyUntil = draft.warrantyUntil;
        this.installed = draft.installed;
        this.lastHolder = draft.lastHolder;
        this.cameFrom = draft.cameFrom;
        this.fault = draft.fault;
        this.lostOn = draft.lostOn;
        this.pending = draft.pending;
        this.heldSecrets = draft.heldSecrets;
    }

    /**
     * A tablet that no paper names yet: where a purchase or a first entry starts.
     *
     * @param id its id in the register
     * @return the absent tablet
     */
    public static Tablet absent(TabletId id) {
        return new Tablet(new Draft(id), Status.ABSENT, LocalDate.MIN);
    }

    /**
     * What an act that happened makes of it (<i>evolve</i>). Asks no rule.
     *
     * @param act what happened
     * @param by who acted
     * @param on the date on paper
     * @param became the status that was recorded
     * @return the tablet after it
     * @throws IllegalArgumentException when that status cannot go with the custody that the act brings
     */
    public Tablet after(Act act, Actor by, LocalDate on, Status became) {
        Draft draft = new Draft(this, by);
        act.change(draft, on);
        return new Tablet(draft, became, on);
    }

    /**
     * Its id in the register.
     *
     * @return the id
     */
    public TabletId id() {
        return id;
    }

    /**
     * The first fact.
     *
     * @return where it stands
     */
    public Status status() {
        return status;
    }

    /**
     * Status and custody as one.
     *
     * @return its place in the table
     */
    public Situation situation() {
        return situation;
    }

    /**
     * The second fact.
     *
     * @return in whose hands it is
     */
    public Custody custody() {
        return custody;
    }

    /**
     * The third fact.
     *
     * @return the unit that manages it; none before the first hand-over
     */
    public Optional<UnitId> managingUnit() {
        return Optional.ofNullable(managingUnit);
    }

    /**
     * The fourth fact.
     *
     * @return on whose books it is now
     */
    public Books books() {
        return books;
    }

    /**
     * The books it has left, oldest first.
     *
     * @return one line per unit that took it off
     */
    public List<Books.Off> closedBooks() {
        return closedBooks;
    }

    /**
     * The date of its last paper: papers do not run backwards.
     *
     * @return the date; {@link LocalDate#MIN} before the first
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The serial number.
     *
     * @return as on the maker's label; empty before the first paper
     */
    public String serial() {
        return serial;
    }

    /**
     * Whose purchase it was.
     *
     * @return the city's or a unit's
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The last day of the warranty.
     *
     * @return the day on the minutes; empty when they name none
     */
    public Optional<LocalDate> warrantyUntil() {
        return Optional.ofNullable(warrantyUntil);
    }

    /**
     * What is installed.
     *
     * @return the applications
     */
    public Set<Application> installed() {
        return installed;
    }

    /**
     * Who held it last, or holds it.
     *
     * @return nobody before the first use
     */
    public Optional<PersonId> lastHolder() {
        return Optional.ofNullable(lastHolder);
    }

    /**
     * Who uses it now.
     *
     * @return the person in whose hands it is
     */
    public Optional<PersonId> holder() {
        return custody instanceof Custody.User user ? Optional.of(user.person()) : Optional.empty();
    }

    /**
     * In whose hands it was before it went to warranty or repair.
     *
     * @return the hands it goes back to
     */
    public Optional<Custody> cameFrom() {
        return Optional.ofNullable(cameFrom);
    }

    /**
     * The fault that was reported and is not mended.
     *
     * @return the fault
     */
    public Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /**
     * The day on which its loss was discovered.
     *
     * @return the day, while it is lost or written off
     */
    public Optional<LocalDate> lostOn() {
        return Optional.ofNullable(lostOn);
    }

    /**
     * The decision that is being carried out.
     *
     * @return the decision to recall or to dispose
     */
    public Optional<Decision> pending() {
        return Optional.ofNullable(pending);
    }

    /**
     * Whether it was said to have held state secrets.
     *
     * @return true when the disposal file says so
     */
    public boolean heldSecrets() {
        return heldSecrets;
    }

    boolean managedBy(UnitId unit) {
        return unit.equals(managingUnit);
    }

    @Override
    public String toString() {
        return id + " " + situation + " " + custody + " " + books;
    }

    /** A tablet while an act changes it (<i>bản nháp</i>). Only acts write to it. */
    public static final class Draft {
        final TabletId id;
        final @Nullable Actor by;
        Custody custody;

        @Nullable
        UnitId managingUnit;

        Books books;
        List<Books.Off> closedBooks;
        String serial;
        Origin origin;

        @Nullable
        LocalDate warrantyUntil;

        Set<Application> installed;

        @Nullable
        PersonId lastHolder;

        @Nullable
        Custody cameFrom;

        @Nullable
        Fault fault;

        @Nullable
        LocalDate lostOn;

        @Nullable
        Decision pending;

        boolean heldSecrets;

        private Draft(TabletId id) {
            this.id = Objects.requireNonNull(id, "id");
            this.by = null;
            this.custody = new Custody.Nobody();
            this.books = new Books.NotYet(0);
            this.closedBooks = List.of();
            this.serial = "";
            this.origin = Origin.CITY;
            this.installed = Set.of();
        }

        private Draft(Tablet before, Actor by) {
            this.id = before.id;
            this.by = by;
            this.custody = before.custody;
            this.managingUnit = before.managingUnit;
            this.books = before.books;
            this.closedBooks = before.closedBooks;
            this.serial = before.serial;
            this.origin = before.origin;
            this.warrantyUntil = before.warrantyUntil;
            this.installed = before.installed;
            this.lastHolder = before.lastHolder;
            this.cameFrom = before.cameFrom;
            this.fault = before.fault;
            this.lostOn = before.lostOn;
            this.pending = before.pending;
            this.heldSecrets = before.heldSecrets;
        }

        /** The unit for which the act was done. */
        UnitId actingUnit() {
            return Objects.requireNonNull(by, "actor").unit();
        }

        /** Closes the line in the books, if there is one. */
        void close(LocalDate on, Books.Off.Cause cause, String decision) {
            if (!(books instanceof Books.On line)) return;
            Books.Off off = new Books.Off(line.unit(), on, cause, decision);
            List<Books.Off> all = new ArrayList<>(closedBooks);
            all.add(off);
            closedBooks = List.copyOf(all);
            books = off;
        }

        /** Puts it into another unit's hands, to be recorded there. */
        void moveTo(UnitId unit, long valueInDong) {
            managingUnit = unit;
            custody = new Custody.Unit(unit);
            books = new Books.NotYet(valueInDong);
        }
    }
}

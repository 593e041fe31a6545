package vn.mtb.tablet;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.account.Application;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/** What acts check of their own papers, and what several of them do alike (<i>kiểm tra hình thức</i>). */
final class Checks {
    private static final int LONGEST = 200;
    private static final long MOST_DONG = 1_000_000_000_000L;

    private Checks() {}

    static void named(String what, String value) {
        if (Objects.requireNonNull(value, what).isBlank() || value.length() > LONGEST) {
            throw new UnfitValue(
                    "unfit-words",
                    new UnfitValue.Part(what),
                    LONGEST,
                    value.strip().length());
        }
    }

    static void serial(String serial) {
        if (!Objects.requireNonNull(serial, "serial").matches("[A-Za-z0-9-]{4,40}")) {
            throw new UnfitValue("unfit-serial", serial.length() > LONGEST ? "…" : serial);
        }
    }

    static void dong(String what, long dong) {
        if (dong < 0 || dong > MOST_DONG) {
            throw new UnfitValue("unfit-dong", new UnfitValue.Part(what), MOST_DONG, dong);
        }
    }

    static Set<Application> some(Set<Application> applications) {
        if (applications.isEmpty()) throw new UnfitValue("unfit-no-application");
        return Set.copyOf(applications);
    }

    static Set<Application> union(Set<Application> had, Set<Application> more) {
        if (had.containsAll(more)) return had;
        Set<Application> all = new TreeSet<>(had);
        all.addAll(more);
        return Set.copyOf(all);
    }

    /** What a tablet is on the shelf of its unit, when nothing is wrong with it. */
    static Status shelved(Tablet tablet) {
        return tablet.books() instanceof Books.On ? Status.IN_KEEPING : Status.RECEIVED;
    }

    /** What a tablet becomes when it goes from its user back to the unit. */
    static Status kept(Tablet before) {
        return before.status() == Status.IN_USE ? shelved(before) : before.status();
    }

    /** What a lost tablet becomes when it is found. */
    static Status found(Tablet before, boolean damaged) {
        if (before.managingUnit().isEmpty()) return Status.PROCURED;
        return damaged ? Status.DAMAGED : shelved(before);
    }

    /** The unit that manages it; only a tablet that was handed over goes out for repair. */
    static UnitId unit(Tablet.Draft draft) {
        return Objects.requireNonNull(draft.managingUnit, "managing unit");
    }
}

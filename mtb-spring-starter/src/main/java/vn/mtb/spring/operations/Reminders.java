package vn.mtb.spring.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/**
 * What is due on a day (<i>nhắc việc</i>): a pure function of the registers and the date, so that what was not told yesterday is told today.
 * Reviews lacking and due, warranties that end, duties with a last day, posts that ended while their holder still has a tablet.
 */
public final class Reminders {
    /** How long before its last day a warranty is told of. */
    public static final int WARRANTY_DAYS = 30;

    private static final int PAGE = 500;

    private final Units units;
    private final Tablets tablets;

    /**
     * Reminders.
     *
     * @param units the units served here
     * @param tablets the tablets as they are now
     */
    public Reminders(Units units, Tablets tablets) {
        this.units = Objects.requireNonNull(units, "units");
        this.tablets = Objects.requireNonNull(tablets, "tablets");
    }

    /**
     * What is due.
     *
     * @param on the day
     * @return in the order of units and tablets
     */
    public List<Reminder> on(LocalDate on) {
        List<Reminder> due = new ArrayList<>();
        for (ServedUnit unit : units.all()) {
            Optional<String> after = Optional.empty();
            do {
                Page<TabletState> page = tablets.find(
                        new TabletQuery(
                                Optional.empty(), Set.of(), Optional.empty(), Optional.of(unit.id()), after, PAGE),
                        Scope.of(unit.id()));
                for (TabletState tablet : page.rows()) about(unit, tablet, on, due);
                after = page.next();
            } while (after.isPresent());
        }
        return due;
    }

    private static void about(ServedUnit unit, TabletState state, LocalDate on, List<Reminder> due) {
        if (state.status() == Status.DISPOSED || state.status() == Status.LOSS_CLOSED) return;
        TabletId tablet = state.tablet();
        List<Line> lines = unit.register().history(Subject.tablet(tablet));
        reviews(unit, lines, on, (kind, last, why) -> due.add(new Reminder(unit.id(), tablet, kind, last, why)));
        state.warrantyUntil()
                .filter(last -> !last.isBefore(on) && !last.isAfter(on.plusDays(WARRANTY_DAYS)))
                .ifPresent(last -> due.add(new Reminder(
                        unit.id(), tablet, Reminder.Kind.WARRANTY_ENDING, Optional.of(last), Optional.empty())));
        for (Obligation owed : dated(lines)) {
            due.add(new Reminder(unit.id(), tablet, Reminder.Kind.DUTY, owed.due(), Optional.of(owed.reason())));
        }
        for (Obligation owed : unit.standing(tablet, on)) {
            due.add(new Reminder(unit.id(), tablet, Reminder.Kind.STANDING, owed.due(), Optional.of(owed.reason())));
        }
    }

    /** What a reminder about a review says (<i>nội dung nhắc rà soát</i>). */
    private interface Noting {
        void note(Reminder.Kind kind, Optional<LocalDate> due, Optional<Reason> why);
    }

    private static void reviews(ServedUnit unit, List<Line> lines, LocalDate on, Noting due) {
        ReviewCalendar calendar = unit.rules().reviews(on);
        List<Period> inUse = inUse(lines);
        List<SecurityCheck> made = lines.stream()
                .flatMap(line -> line.deed() instanceof Deed.OnTablet did && did.act() instanceof Upkeep.Review review
                        ? Stream.of(review.check())
                        : Stream.empty())
                .toList();
        for (Reason lacking : calendar.lacking(inUse, made, on)) {
            due.note(Reminder.Kind.REVIEW_LACKING, Optional.empty(), Optional.of(lacking));
        }
        for (Obligation owed : calendar.owed(inUse, made, on)) {
            due.note(Reminder.Kind.REVIEW_DUE, owed.due(), Optional.of(owed.reason()));
        }
    }

    /** The days on which the chain says that the tablet was in use. */
    static List<Period> inUse(List<Line> lines) {
        List<Period> periods = new ArrayList<>();
        LocalDate since = null;
        for (Line line : lines) {
            if (line.became().isEmpty()) continue;
            boolean using = line.became().get() == Status.IN_USE;
            LocalDate day = line.made().on();
            if (using && since == null) since = day;
            if (!using && since != null) {
                if (day.isAfter(since)) periods.add(new Period(since, day.minusDays(1)));
                since = null;
            }
        }
        if (since != null) periods.add(Period.since(since));
        return periods;
    }

    /** Duties with a last day that no later line of the chain discharged. */
    static List<Obligation> dated(List<Line> lines) {
        List<Obligation> open = new ArrayList<>();
        for (Line line : lines) {
            open.removeIf(owed -> owed.dischargedBy().contains(line.deed().wireName()));
            line.receipt().obligations().stream()
                    .filter(owed -> owed.due().isPresent())
                    .forEach(open::add);
        }
        return open;
    }
}

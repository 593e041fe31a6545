package vn.mtb.spring.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.UnitId;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.DutyQuery;
import vn.mtb.spring.duty.OpenDuties;
import vn.mtb.spring.duty.OpenDuty;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/**
 * What is due on a day (<i>nhắc việc</i>): a pure function of the registers and the date, so that what was not told yesterday is told today.
 * Reviews lacking and due, warranties that end, duties with a last day, posts that ended while their holder still has a tablet.
 */
public final class Reminders {
    /** How long before its last day a warranty is told of. */
    public static final int WARRANTY_DAYS = 30;

    private static final int PAGE = 1_000;
    private static final Comparator<OpenDuty> BY_TABLET = Comparator.comparing(OpenDuty::tablet)
            .thenComparing(OpenDuty::kind)
            .thenComparing(one -> one.due().orElse(LocalDate.MAX));

    private final Units units;
    private final Duties duties;

    /**
     * Reminders.
     *
     * @param units the units served here
     * @param duties what is open in their registers
     */
    public Reminders(Units units, Duties duties) {
        this.units = Objects.requireNonNull(units, "units");
        this.duties = Objects.requireNonNull(duties, "duties");
    }

    /**
     * What is due.
     *
     * @param on the day
     * @return in the order of units, tablets, kinds and last days
     */
    public List<Reminder> on(LocalDate on) {
        List<Reminder> due = new ArrayList<>();
        for (ServedUnit unit : units.all()) {
            OpenDuties open = duties.on(unit.id(), on);
            List<OpenDuty> found = new ArrayList<>();
            found.addAll(every(open, DutyQuery.all(PAGE).dueBetween(LocalDate.MIN, LocalDate.MAX)));
            found.addAll(every(open, DutyQuery.all(PAGE).undated().kinds(OpenDuty.Kind.STANDING)));
            found.removeIf(one -> one.kind() == OpenDuty.Kind.WARRANTY && !endsSoon(one, on));
            found.sort(BY_TABLET);
            found.forEach(one -> due.add(reminder(unit.id(), one)));
        }
        return due;
    }

    private static List<OpenDuty> every(OpenDuties open, DutyQuery query) {
        List<OpenDuty> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<OpenDuty> page = open.find(query.after(after));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static boolean endsSoon(OpenDuty warranty, LocalDate on) {
        return warranty.due()
                .filter(last -> !last.isBefore(on) && !last.isAfter(on.plusDays(WARRANTY_DAYS)))
                .isPresent();
    }

    private static Reminder reminder(UnitId unit, OpenDuty one) {
        Reminder.Kind kind = switch (one.kind()) {
            case REVIEW_LACKING -> Reminder.Kind.REVIEW_LACKING;
            case REVIEW_DUE -> Reminder.Kind.REVIEW_DUE;
            case WARRANTY -> Reminder.Kind.WARRANTY_ENDING;
            case DUTY -> Reminder.Kind.DUTY;
            case STANDING -> Reminder.Kind.STANDING;
        };
        return new Reminder(unit, one.tablet(), kind, one.due(), one.owed().map(Obligation::reason));
    }
}

package vn.mtb.spring.duty;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Instrument;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** One tablet's lines, read for what they leave open on a day. */
final class Walk {
    private static final Set<Status> ENDED = Set.of(Status.DISPOSED, Status.LOSS_CLOSED);

    private final ServedUnit unit;
    private final Register register;
    private final TabletState state;
    private final TabletId tablet;
    private final LocalDate on;
    private final List<Line> lines;
    private final Tablet now;
    private final Optional<PersonId> holder;
    private final List<OpenDuty> open = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();
    private LocalDate until = LocalDate.MAX;
    private @Nullable List<Line> accounts;

    /**
     * What was found.
     *
     * @param open what is open
     * @param breaches what was broken, whenever it was
     * @param steps what was done, by its line
     * @param until the last day on which all of this is so if no line is written
     */
    record Found(List<OpenDuty> open, List<Breach> breaches, List<Taken> steps, LocalDate until) {}

    /** A step that was taken. */
    record Taken(int line, LocalDate on, Step step) {}

    Walk(ServedUnit unit, TabletState state, LocalDate on) {
        this.unit = unit;
        this.register = unit.register();
        this.state = state;
        this.tablet = state.tablet();
        this.on = on;
        this.lines = register.history(Subject.tablet(tablet));
        this.now = Register.tablet(tablet, lines);
        this.holder = state.holder().or(now::lastHolder);
    }

    /** Who holds the tablet, or held it last. */
    Optional<PersonId> holder() {
        return holder;
    }

    Found found() {
        told();
        if (!ENDED.contains(state.status())) {
            standing();
            reviews();
            state.warrantyUntil()
                    .ifPresent(
                            last -> add(OpenDuty.Kind.WARRANTY, Optional.empty(), Optional.of(last), Optional.empty()));
        }
        List<Taken> steps = lines.stream()
                .flatMap(line -> line.deed() instanceof Deed.OnTablet did
                        ? Stream.of(new Taken(
                                line.sequence(), line.made().on(), did.act().step()))
                        : Stream.empty())
                .toList();
        return new Found(List.copyOf(open), List.copyOf(breaches), steps, until);
    }

    private void add(
            OpenDuty.Kind kind, Optional<Obligation> owed, Optional<LocalDate> due, Optional<LocalDate> since) {
        open.add(new OpenDuty(unit.id(), tablet, kind, owed, due, since, holder));
    }

    /** The answer may be another from a day on. */
    private void changes(LocalDate from) {
        if (from.isAfter(on) && from.minusDays(1).isBefore(until)) until = from.minusDays(1);
    }

    private void changes(Period period) {
        changes(period.from());
        if (period.until().isBefore(LocalDate.MAX)) changes(period.until().plusDays(1));
    }

    private void told() {
        Set<String> noted = noted();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            LocalDate since = line.made().on();
            if (line.deed() instanceof Deed.OnTablet did && did.act() instanceof Mishap.RecordViolation) {
                Register.tablet(tablet, lines.subList(0, i))
                        .lastHolder()
                        .ifPresent(who -> breaches.add(new Breach(tablet, line.sequence(), since, who)));
            }
            for (Obligation owed : line.receipt().obligations()) {
                boolean someday = owed.due().isPresent() || !owed.dischargedBy().isEmpty();
                if (someday
                        && !noted.contains(owed.duty())
                        && !discharged(owed, lines.subList(i + 1, lines.size()), since)) {
                    add(OpenDuty.Kind.DUTY, Optional.of(owed), owed.due(), Optional.of(since));
                }
            }
        }
    }

    /** What no act discharges is done when the papers are put on record about the incident, under the name of the duty. */
    private Set<String> noted() {
        Set<String> noted = new HashSet<>();
        for (Line line : register.history(Duties.incident(tablet))) {
            if (line.deed() instanceof Deed.PutOnRecord note) {
                int colon = note.findings().indexOf(':');
                if (colon > 0) noted.add(note.findings().substring(0, colon));
            }
        }
        return noted;
    }

    /** Whether a later line of the tablet, or of its holder's accounts, did what was owed. */
    private boolean discharged(Obligation owed, List<Line> later, LocalDate since) {
        Set<String> by = owed.dischargedBy();
        if (by.isEmpty()) return false;
        return later.stream().anyMatch(line -> by.contains(line.deed().wireName()))
                || accounts().stream()
                        .anyMatch(line -> !line.made().on().isBefore(since)
                                && by.contains(line.deed().wireName()));
    }

    private List<Line> accounts() {
        List<Line> known = accounts;
        if (known == null) {
            known = holder.map(person -> register.history(Subject.accounts(person)))
                    .orElse(List.of());
            accounts = known;
        }
        return known;
    }

    /** What time alone brought says it anew where a line had said it. */
    private void standing() {
        Facts facts = unit.looked(now, on);
        for (Obligation owed : unit.rules().standing(now, facts, on)) {
            open.removeIf(one -> one.rule().equals(owed.duty()));
            add(OpenDuty.Kind.STANDING, Optional.of(owed), owed.due(), Optional.empty());
        }
        if (!unit.looksInRegistersAlone()) changes(on.plusDays(1));
        changes(LocalDate.of(on.getYear(), Month.DECEMBER, 31).plusDays(1));
        LocalDate rules = unit.rules().holdsUntil(on);
        if (rules.isBefore(LocalDate.MAX)) changes(rules.plusDays(1));
        for (Instrument text : Instruments.all()) changes(text.inForce());
        for (Facts.Person person : facts.people().values()) {
            for (Appointment post : person.appointments()) changes(post.held());
        }
        for (Unit one : facts.units().values()) changes(one.existing());
    }

    private void reviews() {
        ReviewCalendar calendar = unit.rules().reviews(on);
        List<Period> inUse = inUse();
        inUse.forEach(this::changes);
        List<SecurityCheck> made = lines.stream()
                .flatMap(line -> line.deed() instanceof Deed.OnTablet did && did.act() instanceof Upkeep.Review review
                        ? Stream.of(review.check())
                        : Stream.empty())
                .toList();
        made.forEach(check -> changes(check.doneOn()));
        List<Integer> years = calendar.yearsLacking(inUse, made, on);
        List<Reason> reasons = calendar.lacking(inUse, made, on);
        for (int i = 0; i < years.size(); i++) {
            Obligation lacking = new Obligation(reasons.get(i), Optional.empty(), Set.of());
            LocalDate last = LocalDate.of(years.get(i), Month.DECEMBER, 31);
            add(OpenDuty.Kind.REVIEW_LACKING, Optional.of(lacking), Optional.of(last), Optional.empty());
        }
        for (Obligation owed : calendar.owed(inUse, made, on)) {
            add(OpenDuty.Kind.REVIEW_DUE, Optional.of(owed), owed.due(), Optional.empty());
        }
    }

    /** The days on which the chain says that the tablet was in use. */
    private List<Period> inUse() {
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
}

package vn.mtb.example.desk.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.mtb.incident.Violation;
import vn.mtb.outcome.Obligation;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Mishap;

/**
 * What acts and time made somebody owe, and nobody did yet. A tablet's chain is read again only when it has grown or a new day has begun.
 */
@Component
public class OpenDuties {
    private static final int AT_ONCE = 1_000;

    private final Desk desk;
    private final Tablets tablets;
    private final Map<TabletId, Known> known = new ConcurrentHashMap<>();

    OpenDuties(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    /**
     * One duty.
     *
     * @param tablet about which tablet
     * @param owed what is owed
     * @param since the date on the paper that brought it; empty when time alone did
     * @param holder who holds the tablet, or held it last
     */
    public record Open(TabletId tablet, Obligation owed, Optional<LocalDate> since, Optional<PersonId> holder) {}

    private record Known(int version, int incident, LocalDate day, List<Open> open, List<Breach> breaches) {}

    /**
     * What there is to do, and who has a tablet.
     *
     * @param open the duties: those with a last day first, by that day; then the others, by tablet
     * @param holders who holds a tablet
     * @param breaches the breaches on record
     */
    public record Now(List<Open> open, Set<PersonId> holders, List<Breach> breaches) {}

    /**
     * A breach on record.
     *
     * @param tablet with which tablet
     * @param holder who held it then
     * @param violation what was found
     */
    public record Breach(TabletId tablet, PersonId holder, Violation violation) {}

    /**
     * All of them.
     *
     * @return the duties of every tablet of the unit
     */
    public Now now() {
        LocalDate today = desk.today();
        List<Open> all = new ArrayList<>();
        Set<PersonId> holders = new HashSet<>();
        List<Breach> breaches = new ArrayList<>();
        Set<Subject> incidents = new HashSet<>(desk.register().subjects("incident"));
        Optional<String> after = Optional.empty();
        do {
            TabletQuery query =
                    new TabletQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), after, AT_ONCE);
            Page<TabletState> page = tablets.find(query, desk.scope());
            for (TabletState state : page.rows()) {
                Subject incident = incident(state.tablet());
                int length = incidents.contains(incident) ? desk.register().length(incident) : 0;
                Known one = of(state, today, length);
                all.addAll(one.open());
                breaches.addAll(one.breaches());
                state.holder().ifPresent(holders::add);
            }
            after = page.next();
        } while (after.isPresent());
        all.sort(Comparator.comparing((Open one) -> one.owed().due().orElse(LocalDate.MAX))
                .thenComparing(Open::tablet));
        return new Now(all, holders, breaches);
    }

    /**
     * Those of one tablet.
     *
     * @param state the tablet as it is now
     * @param today the day asked about
     * @return its open duties
     */
    public List<Open> of(TabletState state, LocalDate today) {
        return of(state, today, desk.register().length(incident(state.tablet())))
                .open();
    }

    private Known of(TabletState state, LocalDate today, int incident) {
        Known now = known.get(state.tablet());
        if (now == null
                || now.version() != state.version()
                || now.incident() != incident
                || !now.day().equals(today)) {
            now = look(state, today, incident);
            known.put(state.tablet(), now);
        }
        return now;
    }

    private Known look(TabletState state, LocalDate today, int incident) {
        List<Line> lines = desk.register().history(Subject.tablet(state.tablet()));
        Optional<PersonId> holder =
                state.holder().or(() -> desk.register().tablet(state.tablet()).lastHolder());
        Set<String> noted = noted(state.tablet());
        List<Open> open = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.deed() instanceof Deed.OnTablet on && on.act() instanceof Mishap.RecordViolation found) {
                desk.register()
                        .tablet(state.tablet(), line.made().on())
                        .lastHolder()
                        .ifPresent(who -> breaches.add(new Breach(state.tablet(), who, found.violation())));
            }
            for (Obligation owed : line.receipt().obligations()) {
                boolean someday = owed.due().isPresent() || !owed.dischargedBy().isEmpty();
                if (someday
                        && !noted.contains(owed.duty())
                        && !discharged(
                                owed,
                                lines.subList(i + 1, lines.size()),
                                holder,
                                line.made().on())) {
                    open.add(new Open(
                            state.tablet(), owed, Optional.of(line.made().on()), holder));
                }
            }
        }
        for (Obligation owed : desk.unit().standing(state.tablet(), today)) {
            open.removeIf(one -> one.owed().duty().equals(owed.duty()));
            open.add(new Open(state.tablet(), owed, Optional.empty(), holder));
        }
        return new Known(state.version(), incident, today, List.copyOf(open), List.copyOf(breaches));
    }

    /** What no act discharges is done when the papers are put on record about the incident, under the name of the duty. */
    private Set<String> noted(TabletId tablet) {
        Set<String> noted = new HashSet<>();
        for (Line line : desk.register().history(incident(tablet))) {
            if (line.deed() instanceof Deed.PutOnRecord note) {
                int colon = note.findings().indexOf(':');
                if (colon > 0) noted.add(note.findings().substring(0, colon));
            }
        }
        return noted;
    }

    /**
     * The chain about what happened to a tablet.
     *
     * @param tablet which
     * @return its subject
     */
    public static Subject incident(TabletId tablet) {
        return new Subject("incident", tablet.value());
    }

    /** Whether a later line of the tablet, or of its holder's accounts, did what was owed. */
    private boolean discharged(Obligation owed, List<Line> later, Optional<PersonId> holder, LocalDate since) {
        if (owed.dischargedBy().isEmpty()) return false;
        if (later.stream()
                .anyMatch(line -> owed.dischargedBy().contains(line.deed().wireName()))) return true;
        return holder.stream()
                .flatMap(person -> desk.register().history(Subject.accounts(person)).stream())
                .anyMatch(line -> !line.made().on().isBefore(since)
                        && owed.dischargedBy().contains(line.deed().wireName()));
    }
}

package vn.mtb.spring.test;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Chain;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.Journal;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;

/** The tablets as the chains tell them (<i>các máy, trong bộ nhớ</i>), folded anew for every question; for tests and first steps. */
public final class InMemoryTablets implements Tablets {
    private final Journal journal;

    /**
     * The tablets of a journal.
     *
     * @param journal whose chains are read
     */
    public InMemoryTablets(Journal journal) {
        this.journal = Objects.requireNonNull(journal, "journal");
    }

    @Override
    public Optional<TabletState> find(TabletId tablet, Scope scope) {
        return all(scope).filter(state -> state.tablet().equals(tablet)).findFirst();
    }

    @Override
    public Page<TabletState> find(TabletQuery query, Scope scope) {
        List<TabletState> rows = all(scope)
                .filter(state -> query.unit().map(state.register()::equals).orElse(true))
                .filter(state -> query.statuses().isEmpty() || query.statuses().contains(state.status()))
                .filter(state -> query.holder().isEmpty() || query.holder().equals(state.holder()))
                .filter(state -> query.text().map(text -> begins(state, text)).orElse(true))
                .filter(state -> query.after()
                        .map(after -> key(state).compareTo(after) > 0)
                        .orElse(true))
                .limit(query.limit() + 1L)
                .toList();
        if (rows.size() <= query.limit()) return new Page<>(rows, Optional.empty());
        List<TabletState> page = rows.subList(0, query.limit());
        return new Page<>(page, Optional.of(key(page.get(page.size() - 1))));
    }

    @Override
    public Set<TabletId> heldBy(PersonId person) {
        return all(Scope.all())
                .filter(state -> state.holder().equals(Optional.of(person)))
                .map(TabletState::tablet)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Status, Long> count(Scope scope) {
        return all(scope).collect(Collectors.groupingBy(TabletState::status, TreeMap::new, Collectors.counting()));
    }

    private Stream<TabletState> all(Scope scope) {
        return journal.heads().keySet().stream()
                .filter(chain -> chain.subject().kind().equals("tablet"))
                .filter(chain -> scope.includes(new UnitId(chain.register())))
                .map(this::state)
                .sorted(Comparator.comparing(InMemoryTablets::key));
    }

    private TabletState state(Chain chain) {
        Register register = new Register(
                chain.register(), journal, Rules.of(Rulebook.city()), InstantSource.system(), new InMemoryDirectory());
        Tablet tablet = register.tablet(new TabletId(chain.subject().id()));
        return TabletState.of(chain, tablet, register.length(chain.subject()));
    }

    private static boolean begins(TabletState state, String text) {
        String begin = text.toLowerCase(Locale.ROOT);
        return Stream.of(
                        state.tablet().value(),
                        state.serial(),
                        state.assetCode().orElse(""))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).startsWith(begin));
    }

    private static String key(TabletState state) {
        return state.register() + " " + state.tablet();
    }
}

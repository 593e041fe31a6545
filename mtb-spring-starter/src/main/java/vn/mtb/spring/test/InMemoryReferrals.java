package vn.mtb.spring.test;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.mtb.party.UnitId;
import vn.mtb.register.Journal;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.unit.Referral;
import vn.mtb.spring.unit.Referrals;

/** Referrals for tests and first steps (<i>việc đang trình, trong bộ nhớ</i>); gone with the process. */
public final class InMemoryReferrals implements Referrals {
    private final Map<String, Referral> kept = new TreeMap<>();
    private final Journal journal;

    /**
     * No referral yet.
     *
     * @param journal which tells what was settled meanwhile
     */
    public InMemoryReferrals(Journal journal) {
        this.journal = Objects.requireNonNull(journal, "journal");
    }

    @Override
    public synchronized void keep(Referral referral) {
        Referral before = kept.get(id(referral.unit(), referral.key()));
        Instant opened = before == null ? referral.opened() : before.opened();
        kept.put(id(referral.unit(), referral.key()), with(referral, opened, Optional.empty(), Optional.empty()));
    }

    @Override
    public synchronized List<Referral> open(Scope scope) {
        return kept.values().stream()
                .filter(one -> one.closed().isEmpty() && scope.includes(one.unit()))
                .filter(one -> journal.written(one.unit().value(), one.key()).isEmpty())
                .sorted(Comparator.comparing(Referral::opened))
                .toList();
    }

    @Override
    public synchronized Optional<Referral> find(UnitId unit, String key) {
        return Optional.ofNullable(kept.get(id(unit, key)));
    }

    @Override
    public synchronized boolean close(UnitId unit, String key, Instant at, Optional<String> by) {
        Referral before = kept.get(id(unit, key));
        if (before == null || before.closed().isPresent()) return false;
        kept.put(id(unit, key), with(before, before.opened(), Optional.of(at), by));
        return true;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    private static Referral with(Referral one, Instant opened, Optional<Instant> closed, Optional<String> by) {
        return new Referral(one.unit(), one.key(), one.asked(), one.questions(), opened, closed, by);
    }

    private static String id(UnitId unit, String key) {
        return unit + " " + key;
    }
}

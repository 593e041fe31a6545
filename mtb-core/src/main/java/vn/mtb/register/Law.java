package vn.mtb.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Certainty;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Decision2020;
import vn.mtb.law.EquipmentStandards;
import vn.mtb.law.Instrument;
import vn.mtb.law.Instruments;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.PersonalData;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Reform2025;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.StateSecrets;
import vn.mtb.law.Text;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;

/** The clauses and texts as lines name them (<i>điều khoản được dẫn</i>): by id when the library knows them, in full when it does not. */
final class Law {
    /** A clause that this library does not know (<i>điều khoản ghi trong sổ</i>), as it was recorded. */
    record Clause(String id, Instrument instrument, Text place, Text gist, Certainty certainty) implements Provision {
        static Clause of(Provision known) {
            return new Clause(known.id(), known.instrument(), known.place(), known.gist(), known.certainty());
        }
    }

    static final List<Class<? extends Provision>> TEXTS = List.of(
            ClericalWork.class,
            Decision2020.class,
            EquipmentStandards.class,
            MaterialLiability.class,
            PersonalData.class,
            PublicAssets.class,
            Reform2025.class,
            Regulation2020.class,
            StateSecrets.class,
            Wear.class);

    private static final Map<String, Provision> BY_ID = byId();
    private static final Map<Instrument, String> DIGESTS = new ConcurrentHashMap<>();
    private static final NavigableSet<LocalDate> CHANGES = changes();
    private static final Map<LocalDate, String> LAW = new ConcurrentHashMap<>();

    private Law() {}

    static @Nullable Provision provision(String id) {
        return BY_ID.get(id);
    }

    /** The provision a reason stands on; none for a check of consistency. */
    static @Nullable Provision provision(Reason reason) {
        if (reason.basis() instanceof Basis.Stated stated) return stated.provision();
        return reason.basis() instanceof Basis.Implied implied ? implied.provision() : null;
    }

    /** The texts that reasons cite, each with the digest of its record. */
    static Map<String, String> cited(Stream<Reason> reasons) {
        Map<String, String> cited = new TreeMap<>();
        reasons.forEach(reason -> {
            Provision provision = provision(reason);
            if (provision != null) {
                cited.put(provision.instrument().id(), digest(provision.instrument()));
            }
        });
        return cited;
    }

    /** One digest over all texts that this library has in force on a day. */
    static String inForce(LocalDate on) {
        return LAW.computeIfAbsent(
                Objects.requireNonNull(CHANGES.floor(on)),
                day -> Sha256.hexOf(Instruments.all().stream()
                        .filter(text -> text.inForce().contains(day))
                        .map(Law::digest)
                        .sorted()
                        .collect(Collectors.joining())));
    }

    /** The days on which a text begins to hold or holds no longer: between two of them nothing changes. */
    private static NavigableSet<LocalDate> changes() {
        NavigableSet<LocalDate> changes = new TreeSet<>(Set.of(LocalDate.MIN));
        for (Instrument text : Instruments.all()) {
            changes.add(text.inForce().from());
            if (text.inForce().ends()) changes.add(text.inForce().until().plusDays(1));
        }
        return changes;
    }

    static String digest(Instrument text) {
        return DIGESTS.computeIfAbsent(text, one -> Sha256.hexOf(Json.text(Forms.write((Object) one))));
    }

    private static Map<String, Provision> byId() {
        Map<String, Provision> all = new HashMap<>();
        for (Class<? extends Provision> text : TEXTS) {
            for (Provision provision : text.getEnumConstants()) {
                if (all.put(provision.id(), provision) != null) {
                    throw new IllegalStateException("two provisions have the id " + provision.id());
                }
            }
        }
        return Map.copyOf(all);
    }
}

package vn.mtb.spring.unit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.party.UnitId;
import vn.mtb.unitrule.UnitRules;

/**
 * The rules of every unit served here, as they are now (<i>quy chế đang áp dụng</i>): read and held against the city's at start, and again
 * when somebody asks. A file that cannot be used leaves the rules in force that were there before. Safe for many threads.
 */
public final class Regulations {
    private static final Logger LOG = LoggerFactory.getLogger(Regulations.class);

    private final InstantSource clock;
    private final Map<UnitId, Kept> units = new TreeMap<>();

    /**
     * What is in force for a unit (<i>quy chế của một đơn vị đang áp dụng</i>).
     *
     * @param unit whose
     * @param rules the city's rules with the unit's own regulation on top
     * @param files what they were read from; none where the city's rules hold alone
     * @param since when they were read
     * @param rejected why a newer file was not taken; empty when the files are those in force
     */
    public record InForce(
            UnitId unit, UnitRules rules, List<RegulationFiles.Read> files, Instant since, Optional<String> rejected) {

        /** Copies the files. */
        public InForce {
            files = List.copyOf(files);
        }

        private InForce rejecting(String why) {
            return new InForce(unit, rules, files, since, Optional.of(why));
        }

        private InForce confirmed() {
            return new InForce(unit, rules, files, since, Optional.empty());
        }
    }

    /** One unit's files, what is in force, and what was looked at last. */
    private static final class Kept {
        private final RegulationFiles files;
        private volatile InForce inForce;
        private List<Long> changed;
        private List<RegulationFiles.Read> seen;

        private Kept(RegulationFiles files, List<Long> changed, InForce first) {
            this.files = files;
            this.changed = changed;
            this.seen = first.files();
            this.inForce = first;
        }
    }

    /**
     * Reads every file.
     *
     * @param files of each unit
     * @param clock when they are read
     * @throws Misconfiguration when a file is missing, cannot be read, belongs to another unit, or takes something off the city's rules
     */
    public Regulations(Collection<RegulationFiles> files, InstantSource clock) {
        this.clock = clock;
        for (RegulationFiles one : files) {
            List<Long> changed = one.changed();
            RegulationFiles.Compiled compiled = one.compile();
            InForce first =
                    new InForce(one.unit(), compiled.rules(), compiled.files(), clock.instant(), Optional.empty());
            units.put(one.unit(), new Kept(one, changed, first));
        }
    }

    /**
     * The rules of a unit as they are now.
     *
     * @param unit which
     * @return the rules
     * @throws UnknownUnit when it is not served here
     */
    public UnitRules of(UnitId unit) {
        Kept kept = units.get(unit);
        if (kept == null) throw new UnknownUnit(unit, units.keySet());
        return kept.inForce.rules();
    }

    /**
     * What is in force everywhere.
     *
     * @return in the order of the units
     */
    public List<InForce> inForce() {
        return units.values().stream().map(kept -> kept.inForce).toList();
    }

    /**
     * Looks whether a file changed, and takes it when it can be used. Whoever judges meanwhile does so by the old rules or by the new ones,
     * never by a mixture.
     *
     * @return the units whose rules changed
     */
    public synchronized List<UnitId> refresh() {
        return units.values().stream()
                .filter(this::refreshed)
                .map(kept -> kept.files.unit())
                .toList();
    }

    private boolean refreshed(Kept kept) {
        List<Long> changed = kept.files.changed();
        InForce before = kept.inForce;
        boolean untouched = changed.equals(kept.changed) && !changed.contains(0L);
        if (untouched && before.rejected().isEmpty()) return false;
        try {
            List<RegulationFiles.Read> now = kept.files.now();
            kept.changed = changed;
            if (now.equals(before.files())) {
                kept.inForce = before.confirmed();
                return false;
            }
            if (now.equals(kept.seen)) return false;
            kept.seen = now;
            RegulationFiles.Compiled compiled = kept.files.compile();
            kept.inForce =
                    new InForce(before.unit(), compiled.rules(), compiled.files(), clock.instant(), Optional.empty());
            LOG.info(
                    "quy chế của {} đã được nạp lại từ {} · the regulation of {} was read again",
                    before.unit(),
                    compiled.files(),
                    before.unit());
            return true;
        } catch (Misconfiguration bad) {
            String why = bad.what().vietnamese() + " · " + bad.what().english();
            if (!before.rejected().equals(Optional.of(why))) {
                kept.inForce = before.rejecting(why);
                LOG.warn(
                        "quy chế của {} giữ nguyên vì tệp mới không dùng được · the regulation of {} stays as it was: {}",
                        before.unit(),
                        before.unit(),
                        why);
            }
            return false;
        }
    }
}

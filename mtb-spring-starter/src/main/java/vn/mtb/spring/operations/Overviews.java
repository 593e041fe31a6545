package vn.mtb.spring.operations;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.mtb.register.Journal;
import vn.mtb.register.Library;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.Units;

/** Draws up the overview (<i>lập bảng tổng quan</i>). */
public final class Overviews {
    private final Units units;
    private final Regulations regulations;
    private final Tablets tablets;
    private final Referrals referrals;
    private final Journal journal;
    private final Checkpoints checkpoints;
    private final InstantSource clock;

    /**
     * Overviews.
     *
     * @param units the units served here
     * @param regulations the regulations in force
     * @param tablets the tablets as they are now
     * @param referrals what waits for an authority
     * @param journal where the checkpoints are
     * @param checkpoints what was verified last
     * @param clock what day it is
     */
    public Overviews(
            Units units,
            Regulations regulations,
            Tablets tablets,
            Referrals referrals,
            Journal journal,
            Checkpoints checkpoints,
            InstantSource clock) {
        this.units = Objects.requireNonNull(units, "units");
        this.regulations = Objects.requireNonNull(regulations, "regulations");
        this.tablets = Objects.requireNonNull(tablets, "tablets");
        this.referrals = Objects.requireNonNull(referrals, "referrals");
        this.journal = Objects.requireNonNull(journal, "journal");
        this.checkpoints = Objects.requireNonNull(checkpoints, "checkpoints");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * As it is now.
     *
     * @return the overview
     */
    public Overview now() {
        LocalDate today = Hanoi.day(clock.instant());
        return new Overview(
                Library.version(),
                regulations.inForce().stream().map(one -> ofUnit(one, today)).toList(),
                referrals.open(Scope.all()).size(),
                journal.lastCheckpoint()
                        .map(last -> new Overview.LastCheckpoint(
                                last.number(),
                                last.taken(),
                                last.chains(),
                                last.entries(),
                                last.digest(),
                                last.signature().isPresent())),
                checkpoints
                        .verified()
                        .map(found -> new Overview.LastCheck(
                                found.at(), found.findings().size())));
    }

    private Overview.OfUnit ofUnit(Regulations.InForce one, LocalDate today) {
        Map<String, Long> standing = new TreeMap<>();
        tablets.count(Scope.of(one.unit())).forEach((status, many) -> standing.put(status.name(), many));
        Optional<String> number =
                one.rules().regulation(today).map(text -> text.heading().number());
        return new Overview.OfUnit(
                one.unit().value(),
                units.of(one.unit()).unit().kind().name(),
                number,
                one.files(),
                one.since(),
                one.rejected(),
                standing);
    }
}

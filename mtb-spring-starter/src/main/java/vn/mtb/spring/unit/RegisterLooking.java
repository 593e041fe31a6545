package vn.mtb.spring.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.mtb.account.Account;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Chain;
import vn.mtb.register.Journal;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Tablet;

/**
 * Looks up in the registers kept here (<i>tra cứu trong các sổ</i>): posts and accounts in the chains of every register, tablets in the table of
 * current states, units in the configuration and in the regulations. Where there is nothing, an empty set says so.
 */
public final class RegisterLooking implements Looking {
    private final Registers registers;
    private final Journal journal;
    private final Tablets tablets;
    private final KnownUnits units;
    private final FocalBody focalBody;

    /**
     * A looking-up.
     *
     * @param registers the registers kept here
     * @param journal where they write
     * @param tablets the tablets as they are now
     * @param units the units that are known
     * @param focalBody who has the tasks of Sở TT&amp;TT, by date
     */
    public RegisterLooking(
            Registers registers, Journal journal, Tablets tablets, KnownUnits units, FocalBody focalBody) {
        this.registers = Objects.requireNonNull(registers, "registers");
        this.journal = Objects.requireNonNull(journal, "journal");
        this.tablets = Objects.requireNonNull(tablets, "tablets");
        this.units = Objects.requireNonNull(units, "units");
        this.focalBody = Objects.requireNonNull(focalBody, "focalBody");
    }

    @Override
    public Facts about(Act act, LocalDate on) {
        return looked(act.people(), act.units(), on, Optional.empty()).facts();
    }

    @Override
    public Facts about(Tablet tablet, LocalDate on) {
        Set<PersonId> people = tablet.holder().map(Set::of).orElse(Set.of());
        Set<UnitId> managing = tablet.managingUnit().map(Set::of).orElse(Set.of());
        return looked(people, managing, on, Optional.empty()).facts();
    }

    @Override
    public Facts about(PersonId person, LocalDate on) {
        return looked(Set.of(person), Set.of(), on, Optional.empty()).facts();
    }

    @Override
    public Looked beside(UnitId register, Act act, LocalDate on) {
        return looked(act.people(), act.units(), on, Optional.of(register.value()));
    }

    @Override
    public boolean inRegistersAlone() {
        return true;
    }

    private Looked looked(Set<PersonId> people, Set<UnitId> asked, LocalDate on, Optional<String> without) {
        Facts facts = Facts.none().with(focalBody);
        Map<Chain, Integer> read = new TreeMap<>();
        for (PersonId person : people) facts = facts.about(person, person(person, without, read));
        for (UnitId unit : asked) {
            facts = facts.about(units.find(unit, on).orElseThrow(() -> UnknownUnit.unheardOf(unit, units)));
        }
        for (UnitId unit : posts(facts, without)) {
            if (!facts.units().containsKey(unit)) {
                facts = facts.about(units.find(unit, on).orElseGet(() -> Unit.partOfNoOther(unit)));
            }
        }
        return new Looked(facts, read);
    }

    /** The units of the posts that were found, and of those that the register will read itself. */
    private Set<UnitId> posts(Facts facts, Optional<String> without) {
        Set<UnitId> posts = new TreeSet<>();
        facts.people().forEach((person, found) -> {
            found.appointments().forEach(post -> posts.add(post.unit()));
            without.flatMap(registers::named).ifPresent(own -> posts.addAll(own.unitsOf(person)));
        });
        return posts;
    }

    private Facts.Person person(PersonId person, Optional<String> without, Map<Chain, Integer> read) {
        List<Appointment> posts = new ArrayList<>();
        List<Account> accounts = new ArrayList<>();
        for (Register register : knowing(Subject.appointments(person), without, read)) {
            posts.addAll(register.appointments(person));
        }
        for (Register register : knowing(Subject.accounts(person), without, read)) {
            accounts.addAll(register.accounts(person));
        }
        return new Facts.Person(posts, accounts, new HashSet<>(tablets.heldBy(person)), Set.of());
    }

    /** The registers that know a subject; each length is noted before the chain is read, so that what grows meanwhile is noticed. */
    private List<Register> knowing(Subject subject, Optional<String> without, Map<Chain, Integer> read) {
        List<Register> all = registers.all();
        if (all.size() == 1 && without.equals(Optional.of(all.get(0).name()))) return List.of();
        List<Register> knowing = new ArrayList<>();
        for (Chain chain : journal.chains(subject)) {
            if (without.equals(Optional.of(chain.register()))) continue;
            registers.named(chain.register()).ifPresent(register -> {
                read.put(chain, register.length(subject));
                knowing.add(register);
            });
        }
        return knowing;
    }
}

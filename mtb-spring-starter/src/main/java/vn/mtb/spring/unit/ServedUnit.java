package vn.mtb.spring.unit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import vn.mtb.account.Account;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Scope;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;
import vn.mtb.unitrule.UnitRules;

/**
 * A unit that this application serves (<i>đơn vị được phục vụ</i>): its register, its rules as they are now, and the looking up of facts
 * before an act is judged. Safe for many threads.
 */
public final class ServedUnit {
    private final Unit unit;
    private final Register register;
    private final Supplier<UnitRules> rules;
    private final Looking looking;
    private final Referrals referrals;
    private final InstantSource clock;
    private final Watch watch;

    /**
     * A unit.
     *
     * @param unit which
     * @param register its register; its name is the unit's id
     * @param rules the city's rules with the unit's own regulation on top, as they are at the moment of asking
     * @param looking where facts come from
     */
    public ServedUnit(Unit unit, Register register, Supplier<UnitRules> rules, Looking looking) {
        this(unit, register, rules, looking, Referrals.NONE, InstantSource.system(), Watch.NONE);
    }

    /**
     * A unit that keeps what the texts leave to an authority.
     *
     * @param unit which
     * @param register its register; its name is the unit's id
     * @param rules the city's rules with the unit's own regulation on top, as they are at the moment of asking
     * @param looking where facts come from
     * @param referrals where commands wait for a decision
     * @param clock when they began to wait
     * @param watch what sees every command go by
     */
    public ServedUnit(
            Unit unit,
            Register register,
            Supplier<UnitRules> rules,
            Looking looking,
            Referrals referrals,
            InstantSource clock,
            Watch watch) {
        this.watch = Objects.requireNonNull(watch, "watch");
        this.referrals = Objects.requireNonNull(referrals, "referrals");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.register = Objects.requireNonNull(register, "register");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.looking = Objects.requireNonNull(looking, "looking");
    }

    /**
     * Which unit.
     *
     * @return its id, which is also the name of its register
     */
    public UnitId id() {
        return unit.id();
    }

    /**
     * What unit it is.
     *
     * @return kind, days and parent
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Its register.
     *
     * @return the door to its chains
     */
    public Register register() {
        return register;
    }

    /**
     * Its rules.
     *
     * @return those in force at the moment of asking
     */
    public UnitRules rules() {
        return rules.get();
    }

    /**
     * Looks the facts up, judges, and records what is settled; what is referred is kept until a command settles it.
     *
     * @param key the idempotency key
     * @param tablet which tablet
     * @param act what is to be done
     * @param made who acts, when
     * @return as {@link Register#take(String, TabletId, Act, vn.mtb.tablet.Facts, Made)}
     * @throws vn.mtb.register.Conflict also when a post or an account in another register changed since it was looked up
     */
    public Outcome<Recorded> take(String key, TabletId tablet, Act act, Made made) {
        return watch.over(() -> {
            Looked looked = looking.beside(id(), act, made.on());
            Command asked = Command.of(key, Item.on(tablet, 0, act, made, looked.facts()));
            return keeping(asked, () -> register.take(key, tablet, act, looked.facts(), made, looked.read()));
        });
    }

    /**
     * Looks up what an act reads, for a command that is put together elsewhere.
     *
     * @param act what is to be done
     * @param on the date on paper
     * @return facts that cover the act, and what they rest on
     */
    public Looked looked(Act act, LocalDate on) {
        return looking.beside(id(), act, on);
    }

    /**
     * Looks up what the rules read to say what may come next with a tablet and what is owed: whoever asks both looks up once.
     *
     * @param tablet the tablet as it is
     * @param on the day
     * @return facts about its holder and its managing unit, as the register sees them
     */
    public Facts looked(Tablet tablet, LocalDate on) {
        return known(looking.about(tablet, on));
    }

    /**
     * Whether all facts come from registers kept here, so that none changes without a line.
     *
     * @return as {@link Looking#inRegistersAlone}
     */
    public boolean looksInRegistersAlone() {
        return looking.inRegistersAlone();
    }

    /**
     * Looks up what the rules of accounts read: somebody's posts, and which accounts fit them in this unit.
     *
     * @param person who
     * @param on the date on paper
     * @return facts about that person, with the roles of the unit's regulation
     */
    public Facts looked(PersonId person, LocalDate on) {
        return rules().facts(looking.about(person, on), on);
    }

    /**
     * Judges a command that was put together elsewhere, and records it when all of it is settled; what is referred is kept until a command
     * settles it.
     *
     * @param command one or more items, with their facts
     * @return as {@link Register#take(Command)}
     */
    public Outcome<Recorded> take(Command command) {
        return watch.over(() -> keeping(command, () -> register.take(command)));
    }

    /** Keeps what is referred, and closes what a command settles that names the decisions it was waiting for. */
    private Outcome<Recorded> keeping(Command command, Supplier<Outcome<Recorded>> taking) {
        boolean decided = command.items().stream()
                .anyMatch(item -> !item.made().answered().isEmpty());
        Outcome<Recorded> answer = decided ? referrals.together(() -> closing(command, taking.get())) : taking.get();
        if (answer instanceof Outcome.Referred<Recorded> referred) {
            referrals.keep(Referral.of(id(), command, referred.questions(), clock.instant()));
        }
        return answer;
    }

    private Outcome<Recorded> closing(Command command, Outcome<Recorded> answer) {
        if (!(answer instanceof Outcome.Settled<Recorded>)) return answer;
        for (Referral open : referrals.open(Scope.of(id()))) {
            if (!open.settledBy(command)) continue;
            referrals.close(id(), open.key(), clock.instant(), Optional.of(command.key()));
        }
        return answer;
    }

    /**
     * What {@link #take(String, TabletId, Act, Made)} would answer, with every check of form and register, without recording anything.
     *
     * @param key the idempotency key
     * @param tablet which tablet
     * @param act what somebody thinks of doing
     * @param made who, when
     * @return the answer, with the line as it would read
     */
    public Outcome<Recorded> rehearse(String key, TabletId tablet, Act act, Made made) {
        Looked looked = looking.beside(id(), act, made.on());
        int at = register.length(Subject.tablet(tablet));
        Item item = Item.on(tablet, at, act, made, looked.facts());
        return register.judge(new Command(key, List.of(item), looked.read()));
    }

    /**
     * What the rules would say, without recording anything.
     *
     * @param tablet which tablet
     * @param act what somebody thinks of doing
     * @param made who, when
     * @return the answer
     */
    public Outcome<Tablet> judge(TabletId tablet, Act act, Made made) {
        return rules().take(register.tablet(tablet), act, known(looking.about(act, made.on())), made);
    }

    /**
     * What may come next with a tablet.
     *
     * @param tablet which
     * @param made who asks, for which date
     * @return the open steps, each with what it lacks and what its papers must show
     */
    public List<Rulebook.Next> permitted(TabletId tablet, Made made) {
        Tablet now = register.tablet(tablet);
        return rules().permitted(now, looked(now, made.on()), made);
    }

    /**
     * What is owed because time went on and nobody acted.
     *
     * @param tablet which
     * @param on the day asked about
     * @return as {@link UnitRules#standing}
     */
    public List<Obligation> standing(TabletId tablet, LocalDate on) {
        Tablet now = register.tablet(tablet);
        return rules().standing(now, looked(now, on), on);
    }

    /** The facts as the register sees them when it judges: what its own chains say of a person's posts and accounts counts alone. */
    private Facts known(Facts looked) {
        Facts facts = looked;
        for (Map.Entry<PersonId, Facts.Person> one : looked.people().entrySet()) {
            PersonId person = one.getKey();
            Facts.Person found = one.getValue();
            List<Appointment> posts = register.appointments(person);
            List<Account> accounts = register.accounts(person);
            facts = facts.about(
                    person,
                    new Facts.Person(
                            posts.isEmpty() ? found.appointments() : posts,
                            accounts.isEmpty() ? found.accounts() : accounts,
                            found.holding(),
                            found.servedBy()));
        }
        return facts;
    }
}

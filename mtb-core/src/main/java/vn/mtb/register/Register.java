package vn.mtb.register;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Account;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Tablet;

/**
 * The door of the register (<i>sổ theo dõi</i>): judges by rules, records what was settled, and folds what was recorded. Nothing is
 * recorded of what was refused or referred. Safe for many threads when its journal is.
 *
 * <pre>{@code
 * var register = new Register("SNV", new InMemoryJournal(), Rules.of(Rulebook.city()), clock, new InMemoryDirectory());
 * var answer = register.take("key-1", tablet, act, facts, Made.by(officer).on(date));
 * }</pre>
 *
 * @legal khoản 4 Điều 3, khoản 3 Điều 4 Quy chế
 */
public final class Register {
    private final String name;
    private final Journal journal;
    private final Rules rules;
    private final InstantSource clock;
    private final Directory directory;
    private final Memory memory;

    /**
     * A register.
     *
     * @param name its name in the chains, letters, digits and {@code . _ : -}
     * @param journal where it writes
     * @param rules who judges
     * @param clock the time of recording
     * @param directory whose names must not appear in an entry
     */
    public Register(String name, Journal journal, Rules rules, InstantSource clock, Directory directory) {
        this(name, journal, rules, clock, directory, Memory.NONE);
    }

    private Register(
            String name, Journal journal, Rules rules, InstantSource clock, Directory directory, Memory memory) {
        this.name = new Chain(name, new Subject("tablet", "0")).register();
        this.journal = Objects.requireNonNull(journal, "journal");
        this.rules = Objects.requireNonNull(rules, "rules");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.directory = Objects.requireNonNull(directory, "directory");
        this.memory = Objects.requireNonNull(memory, "memory");
    }

    /**
     * The same register with a memory, which spares it to read whole chains for every act.
     *
     * @param chains where it keeps what it read
     * @return the register, asking the memory first when it judges; what it shows is always read from the journal
     */
    public Register remembering(Memory chains) {
        return new Register(name, journal, rules, clock, directory, chains);
    }

    /**
     * Its name.
     *
     * @return as in its chains
     */
    public String name() {
        return name;
    }

    /**
     * Judges a command and, when all of it is settled, records it.
     *
     * @param command one or more items, each with the sequence it expects
     * @return settled with what was recorded, or every reason of what was not; for a key that was used with the same items, what was
     *     recorded then. Beside the rules' own ids: {@code chain-closed}, {@code chain-empty}, {@code chain-not-empty}, {@code
     *     dossier-for-another}, {@code papers-run-forward}, {@code accounts-unchanged}, {@code post-already-held}, {@code
     *     post-not-held}, {@code line-can-be-corrected}, {@code correction-keeps-the-order-of-dates}, {@code
     *     later-lines-still-stand}
     * @throws Conflict when a chain that is written or was read has moved; nothing was written
     * @throws KeyReused when the key belongs to another command; nothing was written
     * @throws BadInput when an act holds a value of a wrong form, a contact or a name of the directory; nothing was written
     * @throws IllegalArgumentException when the facts do not cover an act, or an item does not fit its subject
     */
    public Outcome<Recorded> take(Command command) {
        return take(command, Map.of());
    }

    private Outcome<Recorded> take(Command command, Map<Chain, Remembered> fresh) {
        try {
            List<Draft> drafts = writable(command);
            return judge(command, drafts, sitting(command, drafts, true, fresh));
        } catch (IllegalArgumentException | Conflict failed) {
            return repeated(command).orElseThrow(() -> failed);
        }
    }

    /**
     * What a command would be answered now, without recording anything.
     *
     * @param command one or more items, each with the sequence it expects
     * @return as {@link #take(Command)}, with the lines as they would read
     * @throws Conflict when a chain has another length than the command rests on
     * @throws BadInput when an act holds a value of a wrong form, a contact or a name of the directory
     * @throws IllegalArgumentException when the facts do not cover an act, or an item does not fit its subject
     */
    public Outcome<Recorded> judge(Command command) {
        Sitting sitting = sitting(command, writable(command), false, Map.of());
        return sitting.judge().map(batch -> sitting.recorded());
    }

    private List<Draft> writable(Command command) {
        List<Draft> drafts = Draft.of(command);
        drafts.forEach(draft -> draft.mustBeWritable(directory));
        return drafts;
    }

    private Sitting sitting(Command command, List<Draft> drafts, boolean recalling, Map<Chain, Remembered> fresh) {
        return new Sitting(name, journal, memory, recalling, rules, command, drafts, fresh, clock.instant());
    }

    /** Judges by what is remembered; where that leads to no entry, the journal is read anew before the register says no. */
    private Outcome<Recorded> judge(Command command, List<Draft> drafts, Sitting sitting) {
        try {
            Outcome<Batch> judged = sitting.judge();
            if (judged instanceof Outcome.Settled<Batch> settled) return written(sitting, settled.value());
            if (sitting.recalled().isEmpty()) {
                return repeated(command).orElseGet(() -> judged.map(batch -> sitting.recorded()));
            }
        } catch (Conflict stale) {
            if (sitting.recalled().isEmpty()) throw stale;
        }
        sitting.recalled().forEach(memory::forget);
        return judge(command, drafts, sitting(command, drafts, false, Map.of()));
    }

    private Outcome<Recorded> written(Sitting sitting, Batch batch) {
        List<Entry> stored = journal.append(batch).entries();
        Recorded recorded = stored.equals(batch.entries()) ? sitting.recorded() : Recorded.of(stored);
        sitting.remember(recorded);
        return answer(recorded);
    }

    /** What the same command was answered, also when it was recorded while this one was being judged. */
    private Optional<Outcome<Recorded>> repeated(Command command) {
        return journal.written(name, command.key()).map(known -> {
            if (!known.body().equals(Draft.body(Draft.of(command)))) throw new KeyReused(name, command.key());
            return answer(Recorded.of(known.entries()));
        });
    }

    /**
     * One act on one tablet, at the end of its chain as it is now.
     *
     * @param key the idempotency key
     * @param tablet which tablet
     * @param act what is to be done
     * @param facts what was looked up
     * @param made who acts, when
     * @return as {@link #take(Command)}
     */
    public Outcome<Recorded> take(String key, TabletId tablet, Act act, Facts facts, Made made) {
        return take(key, tablet, act, facts, made, Map.of());
    }

    /**
     * The same, resting on chains of other registers too.
     *
     * @param key the idempotency key
     * @param tablet which tablet
     * @param act what is to be done
     * @param facts what was looked up
     * @param made who acts, when
     * @param read the chains that were read for the facts, each with the length it had
     * @return as {@link #take(Command)}
     */
    public Outcome<Recorded> take(
            String key, TabletId tablet, Act act, Facts facts, Made made, Map<Chain, Integer> read) {
        Chain chain = chain(Subject.tablet(tablet));
        Optional<Remembered> remembered = memory.recall(chain);
        Remembered known = remembered.orElseGet(() -> Sitting.fresh(journal, memory, chain));
        int at = known.length();
        try {
            Command command = new Command(key, List.of(Item.on(tablet, at, act, made, facts)), read);
            return take(command, remembered.isPresent() ? Map.of() : Map.of(chain, known));
        } catch (KeyReused | Conflict moved) {
            Optional<Integer> then = journal.written(name, key)
                    .map(written -> written.entries().get(0).sequence());
            int now = then.orElseGet(() -> remembered.isPresent() ? length(chain.subject()) : at);
            if (now == at) throw moved;
            return take(new Command(key, List.of(Item.on(tablet, now, act, made, facts)), read));
        }
    }

    /**
     * Each item on its own: what is settled is recorded, whatever becomes of the others.
     *
     * @param command for example one hand-over of many tablets
     * @return one answer per item; a conflict is thrown as soon as it is met, and the items before it stay recorded
     */
    public List<Outcome<Recorded>> takeEach(Command command) {
        List<Outcome<Recorded>> answers = new ArrayList<>();
        for (Command one : command.each()) answers.add(take(one));
        return answers;
    }

    /**
     * What a key was answered, for a caller that puts a command together anew and cannot put the same one together twice.
     *
     * @param key the idempotency key
     * @return the answer that its lines give; empty when the key wrote nothing here
     */
    public Optional<Outcome<Recorded>> answered(String key) {
        return journal.written(name, key).map(known -> answer(Recorded.of(known.entries())));
    }

    /**
     * A tablet as its chain tells it.
     *
     * @param id which
     * @return the fold of its lines; absent when there is none
     */
    public Tablet tablet(TabletId id) {
        return Fold.tablet(id, history(Subject.tablet(id)));
    }

    /**
     * Somebody's accounts as their chain tells them.
     *
     * @param holder whose
     * @return every account that was ever issued, with its state now
     */
    public List<Account> accounts(PersonId holder) {
        return Fold.accounts(holder, history(Subject.accounts(holder))).all();
    }

    /**
     * Somebody's posts as their chain tells them.
     *
     * @param person whose
     * @return every post that was recorded, with its days
     */
    public List<Appointment> appointments(PersonId person) {
        return List.copyOf(Fold.appointments(history(Subject.appointments(person))));
    }

    /**
     * In which units somebody holds or held posts, for whoever looks up what those units are before an act: by what is remembered, which
     * the judging of the act rests on too.
     *
     * @param person whose
     * @return the units of every post that was recorded
     */
    public Set<UnitId> unitsOf(PersonId person) {
        Chain chain = chain(Subject.appointments(person));
        Remembered known = memory.recall(chain).orElseGet(() -> Sitting.fresh(journal, memory, chain));
        return Fold.appointments(known.lines()).stream().map(Appointment::unit).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Every subject of a kind that has a chain here.
     *
     * @param kind as in {@link Subject#kind()}
     * @return in the order of their ids
     */
    public List<Subject> subjects(String kind) {
        return journal.subjects(name, kind);
    }

    /**
     * Some subjects of a kind, for a list that is read page by page.
     *
     * @param kind as in {@link Subject#kind()}
     * @param after the id after which the page begins; empty for the first
     * @param most how many at most, from 1
     * @return in the order of their ids
     */
    public List<Subject> subjects(String kind, String after, int most) {
        return journal.subjects(name, kind, after, most);
    }

    /**
     * A tablet as a whole chain tells it, for whoever keeps current states and computes them anew.
     *
     * @param chain all lines of one tablet, in their order
     * @return the fold of those lines
     * @throws IllegalArgumentException when there is no line
     */
    public static Tablet tablet(List<Entry> chain) {
        if (chain.isEmpty()) throw new IllegalArgumentException("a chain without lines tells of no tablet");
        TabletId id = new TabletId(chain.get(0).chain().subject().id());
        return Fold.tablet(id, chain.stream().map(Line::of).toList());
    }

    /**
     * A tablet as some lines tell it, for whoever has read them already.
     *
     * @param id which
     * @param lines the first lines of its chain, as many as count
     * @return the fold of those lines; absent for none
     */
    public static Tablet tablet(TabletId id, List<Line> lines) {
        return Fold.tablet(id, lines);
    }

    /**
     * A tablet as the lines up to a day told it.
     *
     * @param id which
     * @param asOf the last date on paper that counts; a correction made later does not
     * @return the fold of those lines
     */
    public Tablet tablet(TabletId id, LocalDate asOf) {
        return Fold.tablet(id, upTo(asOf, Subject.tablet(id)));
    }

    /**
     * A tablet as its first lines told it.
     *
     * @param id which
     * @param lines how many of them
     * @return the fold of those lines; absent for none
     */
    public Tablet tablet(TabletId id, int lines) {
        return Fold.tablet(id, history(Subject.tablet(id)).stream().limit(lines).toList());
    }

    /**
     * Somebody's accounts as the lines up to a day told them.
     *
     * @param holder whose
     * @param asOf the last date on paper that counts
     * @return every account issued by then, with its state on that day
     */
    public List<Account> accounts(PersonId holder, LocalDate asOf) {
        return Fold.accounts(holder, upTo(asOf, Subject.accounts(holder))).all();
    }

    /**
     * Somebody's posts as the lines up to a day told them.
     *
     * @param person whose
     * @param asOf the last date on paper that counts
     * @return every post recorded by then
     */
    public List<Appointment> appointments(PersonId person, LocalDate asOf) {
        return List.copyOf(Fold.appointments(upTo(asOf, Subject.appointments(person))));
    }

    /** Dates on paper do not run backwards on one subject, so that what counts is a beginning of the chain. */
    private List<Line> upTo(LocalDate asOf, Subject subject) {
        return history(subject).stream()
                .takeWhile(line -> !line.made().on().isAfter(asOf))
                .toList();
    }

    /**
     * Every line about a subject.
     *
     * @param subject about what
     * @return in the order of the chain
     */
    public List<Line> history(Subject subject) {
        return journal.chain(chain(subject)).stream().map(Line::of).toList();
    }

    /**
     * The sequence that the next line about a subject will have.
     *
     * @param subject about what
     * @return the number of its lines
     */
    public int length(Subject subject) {
        return journal.head(chain(subject)).length();
    }

    /**
     * The chain of a subject in this register.
     *
     * @param subject about what
     * @return the chain
     */
    public Chain chain(Subject subject) {
        return new Chain(name, subject);
    }

    /**
     * What another register opens a chain with.
     *
     * @param subject a subject whose chain was closed here
     * @return its lines
     * @throws IllegalArgumentException when the chain is not closed
     */
    public Dossier dossier(Subject subject) {
        return Dossier.of(journal.chain(chain(subject)));
    }

    /** The answer is what the lines say, the first time and every time after. */
    private static Outcome<Recorded> answer(Recorded recorded) {
        List<Reason> reasons = new ArrayList<>();
        List<Obligation> owed = new ArrayList<>();
        for (Line line : recorded.lines()) {
            reasons.addAll(line.receipt().reasons());
            owed.addAll(line.receipt().obligations());
        }
        return new Outcome.Settled<>(recorded, reasons, owed);
    }
}

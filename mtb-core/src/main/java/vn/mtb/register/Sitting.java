package vn.mtb.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.AccountRules;
import vn.mtb.account.SoftwareUser;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** One command being judged (<i>phiên xét một lệnh</i>): each item sees what the items before it did; nothing is written here. */
final class Sitting {
    /** What an item leads to (<i>kết quả một mục</i>). */
    private record Ruling(
            Draft draft,
            Optional<Status> became,
            Optional<Status> corrected,
            List<Reason> reasons,
            List<Obligation> owed,
            Facts used) {
        Item item() {
            return draft.item();
        }
    }

    private final String register;
    private final Journal journal;
    private final Rules rules;
    private final Command command;
    private final List<Draft> drafts;
    private final Instant recorded;
    private final Memory memory;
    private final boolean recalling;
    private final Map<Chain, Remembered> read = new TreeMap<>();
    private final Set<Chain> recalled = new HashSet<>();
    private final Map<Chain, List<Line>> lines = new HashMap<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final Set<TabletId> moved = new HashSet<>();
    private Recorded asked = new Recorded(List.of(), List.of());

    Sitting(
            String register,
            Journal journal,
            Memory memory,
            boolean recalling,
            Rules rules,
            Command command,
            List<Draft> drafts,
            Map<Chain, Remembered> fresh,
            Instant recorded) {
        this.register = register;
        this.journal = journal;
        this.memory = memory;
        this.recalling = recalling;
        this.rules = rules;
        this.command = command;
        this.drafts = drafts;
        this.recorded = recorded;
        read.putAll(fresh);
    }

    /** Judges every item; an item on a subject whose earlier item failed is not judged, for its answer would be a consequence. */
    Outcome<Batch> judge() {
        List<Outcome<Ruling>> answers = new ArrayList<>();
        Set<Subject> failed = new HashSet<>();
        for (Draft draft : drafts) {
            Item item = draft.item();
            if (failed.contains(item.subject())) continue;
            List<Line> known = lines(item.subject());
            if (known.size() != item.expected()) {
                Head now = journal.head(chain(item.subject()));
                throw new Conflict(chain(item.subject()), command.key(), item.expected(), now);
            }
            Outcome<Ruling> answer = rule(draft, known);
            answers.add(answer);
            if (answer instanceof Outcome.Settled<Ruling> settled) goOn(settled.value());
            else failed.add(item.subject());
        }
        return Outcome.all(answers).map(this::batch);
    }

    private Outcome<Ruling> rule(Draft draft, List<Line> known) {
        Item item = draft.item();
        Optional<Reason> objection = Consistency.objection(register, item, known);
        if (objection.isPresent()) return Outcome.refused(objection.get());
        if (item.deed() instanceof Deed.OnTablet on) return ruleOnTablet(draft, on.act(), known);
        return Consistency.judge(item, known)
                .then(deed -> deed instanceof Deed.OnAccounts on
                        ? ruleOnAccounts(item, on, known)
                        : rules.other(deed, item.facts(), item.made()))
                .match(
                        s -> Outcome.settled(new Ruling(
                                draft, Optional.empty(), Optional.empty(), s.reasons(), s.obligations(), Facts.none())),
                        r -> new Outcome.Refused<>(r.reasons()),
                        r -> new Outcome.Referred<>(r.questions()));
    }

    private Outcome<Deed> ruleOnAccounts(Item item, Deed.OnAccounts deed, List<Line> known) {
        PersonId holder = new PersonId(item.subject().id());
        AccountRules asked = AccountRules.by(item.facts().roles());
        return AccountDeeds.judge(
                        deed, Fold.accounts(holder, known), () -> user(holder, item.facts()), asked, item.made())
                .map(after -> deed);
    }

    /** Whose accounts they are, with the posts that this register knows, or else those that were looked up. */
    private SoftwareUser user(PersonId holder, Facts facts) {
        List<Line> posts = lines(Subject.appointments(holder));
        if (!posts.isEmpty()) return new SoftwareUser(holder, Fold.appointments(posts), Set.of());
        Facts.Person looked = facts.people().get(holder);
        if (looked == null) {
            throw new IllegalArgumentException("neither " + chain(Subject.appointments(holder))
                    + " nor the facts say which posts " + holder + " holds; look them up, and write an empty set when"
                    + " there is none");
        }
        return new SoftwareUser(holder, looked.appointments(), Set.of());
    }

    private Outcome<Ruling> ruleOnTablet(Draft draft, Act act, List<Line> known) {
        Item item = draft.item();
        TabletId id = new TabletId(item.subject().id());
        Facts facts = looked(item.facts(), act);
        Facts used = used(facts, act);
        Outcome<Tablet> answer = rules.take(Fold.tablet(id, known), act, facts, item.made());
        if (act instanceof Upkeep.Correct correct && answer instanceof Outcome.Settled<Tablet> allowed) {
            return new Correction(id, known, correct, facts, rules)
                    .judge(item.made())
                    .match(
                            s -> new Outcome.Settled<>(
                                    new Ruling(
                                            draft,
                                            Optional.of(s.value().after()),
                                            Optional.of(s.value().then()),
                                            allowed.reasons(),
                                            allowed.obligations(),
                                            used),
                                    List.of(),
                                    List.of()),
                            r -> new Outcome.Refused<>(r.reasons()),
                            r -> new Outcome.Referred<>(r.questions()));
        }
        return answer.match(
                s -> Outcome.settled(new Ruling(
                        draft, Optional.of(s.value().status()), Optional.empty(), s.reasons(), s.obligations(), used)),
                r -> new Outcome.Refused<>(r.reasons()),
                r -> new Outcome.Referred<>(r.questions()));
    }

    /** The facts with what this register itself knows of people: their accounts, their posts, and what earlier items changed. */
    private Facts looked(Facts base, Act act) {
        Facts facts = base;
        for (PersonId person : act.people()) {
            List<Line> accounts = lines(Subject.accounts(person));
            List<Line> posts = lines(Subject.appointments(person));
            Facts.Person known = base.people().get(person);
            if (known == null && accounts.isEmpty() && posts.isEmpty()) continue; // the rulebook says what is missing
            Facts.Person given = known == null ? Facts.Person.with(List.of(), List.of()) : known;
            facts = facts.about(
                    person,
                    new Facts.Person(
                            posts.isEmpty() ? given.appointments() : Fold.appointments(posts),
                            accounts.isEmpty()
                                    ? given.accounts()
                                    : Fold.accounts(person, accounts).all(),
                            holding(person, given.holding()),
                            given.servedBy()));
        }
        return facts;
    }

    private Set<TabletId> holding(PersonId person, Set<TabletId> before) {
        Set<TabletId> now = new HashSet<>(before);
        for (TabletId id : moved) {
            boolean holds = Fold.tablet(id, lines(Subject.tablet(id)))
                    .holder()
                    .filter(person::equals)
                    .isPresent();
            if (holds) now.add(id);
            else now.remove(id);
        }
        return now;
    }

    private static Facts used(Facts facts, Act act) {
        Map<PersonId, Facts.Person> people = new HashMap<>();
        for (PersonId person : act.people()) {
            Facts.Person found = facts.people().get(person);
            if (found != null) people.put(person, found);
        }
        Map<UnitId, Unit> units = new HashMap<>();
        for (UnitId unit : act.units()) {
            Unit found = facts.units().get(unit);
            if (found != null) units.put(unit, found);
        }
        return new Facts(people, units, facts.roles(), facts.focalBody());
    }

    private void goOn(Ruling ruling) {
        rulings.add(ruling);
        Subject subject = ruling.item().subject();
        if (subject.kind().equals("tablet")) moved.add(new TabletId(subject.id()));
        lines(subject).add(line(ruling, lines(subject).size(), List.of(), Sha256.NONE));
    }

    private Batch batch(List<Ruling> settled) {
        Map<Chain, Integer> expected = new TreeMap<>();
        read.forEach((chain, known) -> expected.put(chain, known.length()));
        expected.putAll(command.read());
        List<Entry> entries = new ArrayList<>();
        List<Line> said = new ArrayList<>();
        Set<String> done =
                settled.stream().map(ruling -> ruling.item().deed().wireName()).collect(Collectors.toUnmodifiableSet());
        Map<Chain, Head> ends = new HashMap<>();
        read.forEach((chain, known) -> ends.put(chain, known.head()));
        for (int i = 0; i < settled.size(); i++) {
            Chain chain = chain(settled.get(i).item().subject());
            Head end = ends.getOrDefault(chain, Head.NONE);
            Recorded written = written(settled.get(i), end, owed(settled, i, done));
            ends.put(chain, Head.after(written.entries().get(0)));
            entries.addAll(written.entries());
            said.addAll(written.lines());
        }
        asked = new Recorded(entries, said);
        Map<Chain, Tablet> tablets = new HashMap<>();
        for (TabletId id : moved) {
            Subject subject = Subject.tablet(id);
            tablets.put(chain(subject), Fold.tablet(id, lines(subject)));
        }
        return new Batch(register, command.key(), Draft.body(drafts), expected, entries, tablets);
    }

    /**
     * The line, read back before anybody stores it: one that could not be read would stand in its chain for ever. The tree says what the
     * text says, unless the text was changed when it became bytes, or is too long or too deep to be read.
     */
    private Recorded written(Ruling ruling, Head end, List<Obligation> owed) {
        Draft draft = ruling.draft();
        ObjectNode tree =
                line(ruling, end.length(), owed, end.last()).tree(draft.act(), draft.made(), draft.attachments());
        String text = Json.text(tree);
        Entry entry = Entry.of(text);
        boolean same = text.length() <= Json.LONGEST_TEXT
                && !(draft.item().deed() instanceof Deed.Open)
                && text.equals(entry.text());
        return new Recorded(List.of(entry), List.of(Line.of(entry, same ? tree : null)));
    }

    /** The lines of the batch that was settled, and what they say. */
    Recorded recorded() {
        return asked;
    }

    /** What an item leaves to do: not what another item of the command does, unless that item owes it for its own subject. */
    private static List<Obligation> owed(List<Ruling> settled, int at, Set<String> done) {
        Ruling ruling = settled.get(at);
        return ruling.owed().stream()
                .filter(duty -> Collections.disjoint(duty.dischargedBy(), done)
                        || settled.stream()
                                .noneMatch(other -> discharges(other, duty, ruling, settled) && !other.equals(ruling)))
                .toList();
    }

    private static boolean discharges(Ruling other, Obligation duty, Ruling owing, List<Ruling> settled) {
        if (!duty.dischargedBy().contains(other.item().deed().wireName())) return false;
        Subject there = other.item().subject();
        return there.equals(owing.item().subject())
                || settled.stream()
                        .filter(ruling -> ruling.item().subject().equals(there))
                        .flatMap(ruling -> ruling.owed().stream())
                        .noneMatch(own -> own.duty().equals(duty.duty()));
    }

    private Line line(Ruling ruling, int sequence, List<Obligation> owed, String previous) {
        Item item = ruling.item();
        Receipt receipt = new Receipt(
                Library.version(),
                ruling.reasons(),
                owed,
                Law.cited(Stream.concat(ruling.reasons().stream(), owed.stream().map(Obligation::reason))),
                Law.inForce(item.made().on()),
                ruling.used(),
                ruling.used().focalBody().on(item.made().on()).map(FocalBody.Term::unit));
        return new Line(
                chain(item.subject()),
                sequence,
                command.key(),
                item.deed(),
                item.made(),
                recorded,
                ruling.became(),
                ruling.corrected(),
                receipt,
                item.attachments(),
                previous);
    }

    /** The chains whose state came from memory, so that a "no" that rests on them is asked again. */
    Set<Chain> recalled() {
        return recalled;
    }

    /** Keeps what the chains have become by lines that were written just now. */
    void remember(Recorded recorded) {
        Map<Chain, Remembered> now = new HashMap<>();
        for (int i = 0; i < recorded.entries().size(); i++) {
            Entry entry = recorded.entries().get(i);
            Remembered before = now.getOrDefault(entry.chain(), read.get(entry.chain()));
            if (before != null && before.length() == entry.sequence()) {
                now.put(entry.chain(), before.and(entry, recorded.lines().get(i)));
            }
        }
        now.forEach(memory::keep);
    }

    private List<Line> lines(Subject subject) {
        return lines.computeIfAbsent(
                chain(subject), chain -> new ArrayList<>(read(chain).lines()));
    }

    private Remembered read(Chain chain) {
        return read.computeIfAbsent(chain, key -> {
            Optional<Remembered> known = recalling ? memory.recall(key) : Optional.empty();
            if (known.isPresent()) {
                recalled.add(key);
                return known.get();
            }
            return fresh(journal, memory, key);
        });
    }

    /** A chain as it is now, which the memory keeps from now on. */
    static Remembered fresh(Journal journal, Memory memory, Chain chain) {
        Remembered fresh = Remembered.of(journal.chain(chain));
        memory.keep(chain, fresh);
        return fresh;
    }

    private Chain chain(Subject subject) {
        return new Chain(register, subject);
    }
}

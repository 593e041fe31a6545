package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.FACTS;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.SNV;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.day;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

class RegisterProperties {
    private static final List<Act> ACTS = acts();
    private static final List<Actor> ACTORS = List.of(CENTRE, OFFICER, DIRECTOR, Samples.SUCCESSOR, Story.CHAIRMAN);
    private static final VerifyProgram PROGRAM = VerifyProgram.compiled();
    private static final byte[] EXPORT = export();

    /** Corrections have rules of their own; the rest is judged by the rulebook alone. */
    private static List<Act> acts() {
        List<Act> acts = new ArrayList<>(Samples.acts());
        acts.removeIf(act -> act instanceof Upkeep.Correct);
        return acts;
    }

    private static Facts facts() {
        Facts facts = FACTS.about(
                new Unit(FocalBody.AS_PRINTED, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));
        for (PersonId person : List.of(DIRECTOR.person(), Samples.SUCCESSOR.person())) {
            List<Account> accounts = Application.SHARED.stream()
                    .map(app -> Account.ordinary(person, app, SNV, Position.DEPARTMENT_DIRECTOR, day("2016-01-01")))
                    .toList();
            facts = facts.about(
                    person,
                    Facts.Person.with(
                            List.of(Appointment.of(
                                    person, Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2016, 1, 1))),
                            accounts));
        }
        return facts.about(new Unit(Samples.STC, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty()));
    }

    @Property(tries = 60)
    void the_fold_of_what_was_decided_is_the_state_that_was_decided(@ForAll long seed) {
        Random random = new Random(seed);
        Story story = new Story();
        Facts facts = facts();
        Tablet state = Tablet.absent(TABLET);
        LocalDate on = day("2017-03-30");
        int recorded = 0;
        for (int i = 0; i < 150; i++) {
            Act act = ACTS.get(random.nextInt(ACTS.size()));
            Made made = Made.by(ACTORS.get(random.nextInt(ACTORS.size()))).on(on);
            Outcome<Tablet> decided = Rulebook.city().take(state, act, facts, made);
            Outcome<Recorded> answer = story.register.take("k" + i, TABLET, act, facts, made);
            assertThat(answer.getClass()).isEqualTo(decided.getClass());
            if (decided instanceof Outcome.Settled<Tablet> settled) {
                state = settled.value();
                recorded++;
                on = on.plusDays(random.nextInt(40));
                assertThat(picture(story.register.tablet(TABLET))).isEqualTo(picture(state));
            }
        }
        assertThat(story.register.length(Subject.tablet(TABLET))).isEqualTo(recorded);
        assertThat(Audit.of(story.journal, Optional.empty()).intact()).isTrue();
        for (Entry entry : story.journal.chain(story.chain()))
            assertThat(Plain.namesAContact(entry.text())).isFalse();
    }

    private static String picture(Tablet tablet) {
        return List.of(
                        tablet,
                        tablet.asOf(),
                        tablet.serial(),
                        tablet.origin(),
                        tablet.managingUnit(),
                        tablet.closedBooks(),
                        tablet.warrantyUntil(),
                        tablet.installed().stream().sorted().toList(),
                        tablet.lastHolder(),
                        tablet.cameFrom(),
                        tablet.fault(),
                        tablet.lostOn(),
                        tablet.pending(),
                        tablet.heldSecrets())
                .toString();
    }

    private static byte[] export() {
        Story story = new Story().inUse();
        story.journal.append(Checkpoint.next(story.journal, Story.NOW));
        return VerifyProgram.export(story.journal);
    }

    @Property(tries = 500)
    void one_flipped_bit_anywhere_is_found(@ForAll @IntRange(max = Integer.MAX_VALUE - 1) int at) {
        byte[] flipped = EXPORT.clone();
        int bit = at % (flipped.length * 8);
        flipped[bit / 8] ^= (byte) (1 << (bit % 8));
        assertThat(PROGRAM.check(flipped, null, null).code()).isEqualTo(1);
    }

    @Property(tries = 1000)
    void whatever_comes_in_is_read_or_refused_with_its_flaws(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> golden = GoldenLinesTest.lines("acts-v1.jsonl");
        StringBuilder json = new StringBuilder(golden.get(random.nextInt(golden.size())));
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(json.length());
            switch (random.nextInt(3)) {
                case 0 -> json.deleteCharAt(at);
                case 1 -> json.insert(at, "{}[],:\"0-nullx\u0000\uD800".charAt(random.nextInt(16)));
                default -> json.setCharAt(at, (char) ('!' + random.nextInt(90)));
            }
        }
        try {
            assertThat(Acts.readDeed(json.toString())).isNotNull();
        } catch (BadInput flawed) {
            assertThat(flawed.flaws())
                    .isNotEmpty()
                    .allSatisfy(flaw -> assertThat(flaw.path()).startsWith("$"));
        }
    }

    @Property(tries = 300)
    void no_name_and_no_contact_reaches_an_entry(
            @ForAll @StringLength(max = 30) String before,
            @ForAll @StringLength(max = 30) String after,
            @ForAll @IntRange(max = 3) int which) {
        Story story = new Story().recorded();
        story.directory.enter(new PersonId("p-77"), new Directory.Card("Phạm Quỳnh Chi", "", ""));
        String secret = List.of("Phạm Quỳnh Chi", "0912 345 678", "+84-24-3936-7890", "chi@hanoi.gov.vn")
                .get(which);
        try {
            story.take(OFFICER, "2018-01-01", new Upkeep.TakeInventory("1/BB", before + " " + secret + " " + after));
        } catch (BadInput flawed) {
            assertThat(flawed.flaws()).isNotEmpty();
        }
        assertThat(story.register.length(Subject.tablet(TABLET))).isEqualTo(4);
    }
}

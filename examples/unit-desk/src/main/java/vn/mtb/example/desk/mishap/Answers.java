package vn.mtb.example.desk.mishap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mtb.example.desk.page.Words;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;

/** The decisions that answered what the texts leave open about one incident, put on record in its chain under the question's id. */
final class Answers {
    /** What the lines that are answers begin with; no duty does. */
    static final String ANSWERED = "answered-";

    private static final Pattern WRITTEN = Pattern.compile(
            ANSWERED
                    + "(?<rule>[a-z0-9-]+): (?<number>.+), (?<on>\\d{4}-\\d\\d-\\d\\d), (?<as>[A-Z_]+) (?<person>\\S+) (?<unit>\\S+)");

    private Answers() {}

    static Deed written(String rule, Decision decision) {
        Actor signer = decision.signer();
        return new Deed.PutOnRecord(ANSWERED + rule + ": " + decision.number() + ", " + decision.signedOn() + ", "
                + signer.as().name() + " " + signer.person() + " " + signer.unit());
    }

    /**
     * By question; where one was answered again, the later decision. A tablet has one chain for all that ever happened to it: what was
     * recorded before a mishap, or is dated before it, was decided about an earlier one.
     */
    static Map<String, Decision> about(Line mishap, List<Line> lines) {
        Map<String, Decision> answers = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.recorded().isBefore(mishap.recorded())
                    || line.made().on().isBefore(mishap.made().on())) continue;
            read(line).ifPresent(written -> answers.put(written.rule(), written.decision()));
        }
        return answers;
    }

    /** What a line of the incident says, for somebody who reads the page. */
    static String told(Line line, Words words) {
        return read(line)
                .map(Written::decision)
                .map(one -> words.say(
                        "mishap.answered", one.number(), words.day(one.signedOn()), words.actor(one.signer())))
                .orElseGet(() -> ((Deed.PutOnRecord) line.deed()).findings());
    }

    private record Written(String rule, Decision decision) {}

    /** Empty for a note that says something else, or only looks like an answer. */
    private static Optional<Written> read(Line line) {
        if (!(line.deed() instanceof Deed.PutOnRecord note)) return Optional.empty();
        Matcher written = WRITTEN.matcher(note.findings());
        if (!written.matches()) return Optional.empty();
        try {
            return Optional.of(new Written(written.group("rule"), decision(written)));
        } catch (DateTimeException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Decision decision(Matcher written) {
        Actor signer = new Actor(
                new PersonId(written.group("person")),
                Capacity.valueOf(written.group("as")),
                new UnitId(written.group("unit")));
        return new Decision(written.group("number"), LocalDate.parse(written.group("on")), signer);
    }
}

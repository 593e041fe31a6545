package vn.mtb.spring.unit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Question;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.Command;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Made;

/**
 * A command that waits for somebody to decide (<i>việc đang trình</i>): what was asked, and what the texts leave open about it. Ids only, no
 * names.
 *
 * @param unit in whose register
 * @param key the key of the command
 * @param asked what was to be done, at least one thing
 * @param questions what is open, at least one question
 * @param opened when it was asked first
 * @param closed when it was settled or withdrawn
 * @param closedBy the key of the command that settled it; empty while it is open, and when it was withdrawn
 */
public record Referral(
        UnitId unit,
        String key,
        List<Asked> asked,
        List<Open> questions,
        Instant opened,
        Optional<Instant> closed,
        Optional<String> closedBy) {

    /** Copies both lists. */
    public Referral {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(key, "key");
        asked = List.copyOf(asked);
        questions = List.copyOf(questions);
        Objects.requireNonNull(opened, "opened");
    }

    /**
     * What was to be done (<i>việc được yêu cầu</i>).
     *
     * @param subject to what
     * @param act what, as JSON in the form of the register
     * @param made who acts, when, with the answers that were given already
     */
    public record Asked(Subject subject, String act, Made made) {}

    /**
     * What is open (<i>câu hỏi còn ngỏ</i>).
     *
     * @param authority who must decide
     * @param rule the id of the rule; whoever answers names it
     * @param question what is asked
     * @param citation where the texts stop
     */
    public record Open(Authority authority, String rule, Text question, Text citation) {
        static Open of(Question one) {
            return new Open(
                    one.authority(),
                    one.reason().rule(),
                    new Text(one.reason().in(Language.VIETNAMESE), one.reason().in(Language.ENGLISH)),
                    new Text(
                            one.reason().citation(Language.VIETNAMESE),
                            one.reason().citation(Language.ENGLISH)));
        }
    }

    static Referral of(UnitId unit, Command command, List<Question> questions, Instant at) {
        return new Referral(
                unit,
                command.key(),
                command.items().stream()
                        .map(item -> new Asked(item.subject(), Acts.write(item.deed()), item.made()))
                        .toList(),
                questions.stream().map(Open::of).toList(),
                at,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether a command does what was asked, with every question answered. */
    boolean settledBy(Command command) {
        Set<String> answered = command.items().stream()
                .flatMap(item -> item.made().answered().keySet().stream())
                .collect(Collectors.toSet());
        return questions.stream().allMatch(question -> answered.contains(question.rule()))
                && asked.stream()
                        .allMatch(one -> command.items().stream()
                                .anyMatch(item -> item.subject().equals(one.subject())
                                        && Acts.readDeed(one.act())
                                                .wireName()
                                                .equals(item.deed().wireName())));
    }
}

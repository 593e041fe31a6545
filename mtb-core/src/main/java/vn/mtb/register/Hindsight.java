package vn.mtb.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/**
 * A draft run over what was recorded (<i>chạy thử dự thảo trên sổ</i>): every act on a tablet is put once more to the rules as they are and to
 * the rules as they would be, with the facts that its line kept. Nothing is written, and what was recorded stays as it was judged then.
 *
 * <pre>{@code
 * UnitRules draft = UnitRules.of(List.of(UnitRegulation.read(file))).orElseThrow();
 * new Hindsight(register, FocalBody.asPrinted()).changed(tablets, Rules.of(Rulebook.city()), draft::take);
 * }</pre>
 *
 * @legal khoản 3 Điều 8 Quy chế
 */
public final class Hindsight {
    private final Register register;
    private final FocalBody focalBody;
    private final Map<UnitId, Unit> units;

    /**
     * Looks back over a register. A unit of a post that a line did not look up, since no rule of that day asked, is part of no other.
     *
     * @param register whose lines
     * @param focalBody who had the tasks of Sở TT&amp;TT, by date
     */
    public Hindsight(Register register, FocalBody focalBody) {
        this(register, focalBody, Map.of());
    }

    /**
     * Looks back over a register, with what a draft says of units that the lines did not look up.
     *
     * @param register whose lines
     * @param focalBody who had the tasks of Sở TT&amp;TT, by date
     * @param units as the draft's heading names them; any other is part of no other
     */
    public Hindsight(Register register, FocalBody focalBody, Map<UnitId, Unit> units) {
        this.register = Objects.requireNonNull(register, "register");
        this.focalBody = Objects.requireNonNull(focalBody, "focalBody");
        this.units = Map.copyOf(units);
    }

    /**
     * An answer that would change (<i>kết quả sẽ khác</i>).
     *
     * @param chain of which tablet
     * @param sequence which line
     * @param act what was done
     * @param made by whom, on which date
     * @param now what the rules as they are say
     * @param draft what the rules as they would be say
     */
    public record Changed(Chain chain, int sequence, Act act, Made made, Outcome<Tablet> now, Outcome<Tablet> draft) {

        /**
         * One line for a report.
         *
         * @param language of the line
         * @return tablet, line, date and step, and what the draft says
         */
        public String in(Language language) {
            List<Said> before = said(now);
            List<String> more = said(draft).stream()
                    .filter(one -> !before.contains(one))
                    .map(one -> one.in(language))
                    .toList();
            return Messages.say(
                    language,
                    "hindsight",
                    chain.subject(),
                    String.valueOf(sequence),
                    made.on(),
                    act.step(),
                    Messages.say(language, kind(now)),
                    Messages.say(language, kind(draft)),
                    more.isEmpty() ? "—" : String.join("; ", more));
        }
    }

    /**
     * The answers that would change.
     *
     * @param tablets which tablets to look at
     * @param now the rules as they are
     * @param draft the rules as they would be
     * @return in the order of the tablets and their lines; corrections are left out, for they judge no act anew
     */
    public List<Changed> changed(Collection<TabletId> tablets, Rules now, Rules draft) {
        List<Changed> changed = new ArrayList<>();
        for (TabletId tablet : tablets) {
            List<Line> lines = register.history(Subject.tablet(tablet));
            for (int i = 0; i < lines.size(); i++) {
                again(tablet, lines.subList(0, i), lines.get(i), now, draft).ifPresent(changed::add);
            }
        }
        return changed;
    }

    /** A draft may ask about the unit of a post where the rules of the day did not. */
    private Facts withUnits(Facts kept) {
        Facts facts = kept;
        for (Facts.Person person : kept.people().values()) {
            for (Appointment post : person.appointments()) {
                UnitId unit = post.unit();
                if (!facts.units().containsKey(unit))
                    facts = facts.about(units.getOrDefault(unit, Unit.partOfNoOther(unit)));
            }
        }
        return facts;
    }

    private Optional<Changed> again(TabletId tablet, List<Line> before, Line line, Rules now, Rules draft) {
        if (!(line.deed() instanceof Deed.OnTablet on) || on.act() instanceof Upkeep.Correct) return Optional.empty();
        Tablet then = Fold.tablet(tablet, before);
        Facts facts = withUnits(line.receipt().facts().with(focalBody));
        Outcome<Tablet> asItIs = now.take(then, on.act(), facts, line.made());
        Outcome<Tablet> asItWouldBe = draft.take(then, on.act(), facts, line.made());
        if (same(asItIs, asItWouldBe)) return Optional.empty();
        return Optional.of(new Changed(line.chain(), line.sequence(), on.act(), line.made(), asItIs, asItWouldBe));
    }

    private static boolean same(Outcome<Tablet> one, Outcome<Tablet> other) {
        return kind(one).equals(kind(other))
                && said(one).equals(said(other))
                && owed(one).equals(owed(other));
    }

    private static String kind(Outcome<Tablet> answer) {
        return answer.match(
                settled -> "hindsight-settled", refused -> "hindsight-refused", referred -> "hindsight-referred");
    }

    /** A reason as it is compared and shown (<i>lý do để so</i>). */
    private record Said(String rule, String citation, Reason reason) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Said that && rule.equals(that.rule) && citation.equals(that.citation);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rule, citation);
        }

        String in(Language language) {
            return reason.in(language) + " (" + reason.citation(language) + ")";
        }
    }

    private static List<Said> said(Outcome<Tablet> answer) {
        Stream<Reason> reasons = answer instanceof Outcome.Referred<Tablet> referred
                ? referred.questions().stream().map(Question::reason)
                : answer.reasons().stream();
        return reasons.map(reason -> new Said(reason.rule(), reason.citation(), reason))
                .toList();
    }

    private static List<String> owed(Outcome<Tablet> answer) {
        if (!(answer instanceof Outcome.Settled<Tablet> settled)) return List.of();
        return settled.obligations().stream().map(Hindsight::shown).toList();
    }

    private static String shown(Obligation owed) {
        return owed.duty() + " " + owed.due();
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.rule.Condition;
import vn.mtb.rule.Need;
import vn.mtb.rule.Rule;
import vn.mtb.rule.Table;

/**
 * The rules of a tablet's life (<i>bộ quy tắc</i>), dated and immutable: the city's, or the city's with one unit's layer. Asking
 * changes nothing, so a dry run is {@link #take} with its value thrown away.
 *
 * <pre>{@code
 * Outcome<Tablet> answer = Rulebook.city().take(tablet, buying, Facts.none(), made);
 * answer.reasons().forEach(why -> System.out.println("- " + why.in(VIETNAMESE) + " (" + why.citation() + ")"));
 * }</pre>
 *
 * @legal Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017
 */
public final class Rulebook {
    private static final Rulebook CITY = new Rulebook(CityRules.TABLE, List.of());

    private final Table<Situation, Step, Case> table;
    private final List<Slot> slots;

    private Rulebook(Table<Situation, Step, Case> table, List<Slot> slots) {
        this.table = table;
        this.slots = slots;
    }

    /**
     * Decision 2020/QĐ-UBND and the law around it, dated.
     *
     * @return the city's rulebook
     */
    public static Rulebook city() {
        return CITY;
    }

    /**
     * With a place filled that the text leaves open.
     *
     * @param slot what fills it, by which clause, on which days
     * @return the rulebook with it
     */
    public Rulebook filling(Slot slot) {
        List<Slot> more = new ArrayList<>(slots);
        more.add(slot);
        return new Rulebook(table, List.copyOf(more));
    }

    /**
     * With one more paper asked for. A layer can say nothing else: taking a need off is not a method of this class.
     *
     * @param step a step that puts a tablet into somebody's hands
     * @param rule the id of the unit's rule
     * @param paper the code of the paper, as the act carries it
     * @param provision the clause that asks for it
     * @param inForce the days on which it does
     * @return the stricter rulebook
     * @throws IllegalArgumentException when that step carries no papers
     */
    public Rulebook asking(Step step, String rule, String paper, Provision provision, Period inForce) {
        if (!Act.Issuing.class.isAssignableFrom(step.act())) {
            throw new UnfitValue("unfit-asking", step, Step.PUT_INTO_USE, Step.HAND_ON);
        }
        Need<Case> need = Need.must(new PaperAttached(rule, paper), Basis.stated(provision));
        return new Rulebook(table.adding(step, need, inForce), slots);
    }

    /**
     * With applications that may not be installed on request. A shared application cannot be among them.
     *
     * @param rule the id of the unit's rule
     * @param applications which
     * @param provision the clause that forbids them
     * @param inForce the days on which it does
     * @return the stricter rulebook
     * @throws IllegalArgumentException when a shared application is among them
     */
    public Rulebook forbidding(String rule, Set<Application> applications, Provision provision, Period inForce) {
        if (!Collections.disjoint(applications, Application.SHARED)) {
            throw new UnfitValue("unfit-forbidding", rule);
        }
        Need<Case> need = Need.must(new NotForbidden(rule, Set.copyOf(applications)), Basis.stated(provision));
        return new Rulebook(table.adding(Step.INSTALL_ON_REQUEST, need, inForce), slots);
    }

    /**
     * The one door: what the rules say to an act, and the tablet it would leave.
     *
     * @param tablet the tablet as it is
     * @param act what somebody wants to do, with its papers
     * @param facts what was looked up about the people and units that the act names
     * @param made who acts, on which date, and which open questions were answered
     * @return settled with the tablet after it; refused with every reason of the first tier that fails (the order of steps, then
     *     the facts); or referred with the open questions
     * @throws IllegalArgumentException when the step is open and the facts do not cover what the act names
     */
    public Outcome<Tablet> take(Tablet tablet, Act act, Facts facts, Made made) {
        int version = table.find(tablet.situation(), act.step(), made.on());
        if (version == Table.CLOSED) {
            return new Outcome.Refused<>(table.closed(tablet.situation(), act.step(), made.on()));
        }
        Case about = new Case(tablet, act, facts, made, slots);
        int unmet = unmet(version, about);
        if (unmet == 0) {
            Tablet next = tablet.after(act, made.by(), made.on(), act.becomes(tablet));
            return new Outcome.Settled<>(next, table.grounds(version, about), table.obligations(version, about));
        }
        List<Reason> objections = table.objections(version, unmet, about);
        return objections.isEmpty()
                ? new Outcome.Referred<>(table.questions(version, unmet, about))
                : new Outcome.Refused<>(objections);
    }

    /**
     * The bare answer to a drafted act.
     *
     * @param tablet the tablet as it is
     * @param act the drafted act
     * @param facts what was looked up
     * @param made who and when
     * @return true exactly when {@link #take} would settle
     * @throws IllegalArgumentException when the step is open and the facts do not cover what the act names
     */
    public boolean permits(Tablet tablet, Act act, Facts facts, Made made) {
        int version = table.find(tablet.situation(), act.step(), made.on());
        if (version == Table.CLOSED) return false;
        Case about = new Case(tablet, act, facts, made, slots);
        return made.answered().isEmpty() ? table.allMet(version, about) : unmet(version, about) == 0;
    }

    /**
     * What may come next: for each open step what is missing now, and what its papers will have to show. User interfaces draw
     * buttons and forms from it.
     *
     * @param tablet the tablet as it is
     * @param facts what was looked up
     * @param made who asks, and for which date
     * @return the open steps, in the order of {@link Step}
     */
    public List<Next> permitted(Tablet tablet, Facts facts, Made made) {
        List<Next> open = new ArrayList<>();
        Case about = new Case(tablet, null, facts, made, slots);
        for (Step step : Step.values()) {
            int version = table.find(tablet.situation(), step, made.on());
            if (version != Table.CLOSED) open.add(next(step, version, about));
        }
        return open;
    }

    /**
     * Why a step is closed to a tablet, whoever asks and whatever the papers say: what a page tells beside the steps of {@link
     * #permitted}.
     *
     * @param tablet the tablet as it is
     * @param step the step asked about
     * @param on the date on paper
     * @return the reasons with which {@link #take} would refuse it; none when the step is open
     */
    public List<Reason> closed(Tablet tablet, Step step, LocalDate on) {
        return table.find(tablet.situation(), step, on) == Table.CLOSED
                ? table.closed(tablet.situation(), step, on)
                : List.of();
    }

    private Next next(Step step, int version, Case about) {
        int unmet = 0;
        int bit = 1;
        List<String> papers = new ArrayList<>();
        for (Need<Case> need : table.row(version).needs()) {
            Condition<Case> condition = need.condition();
            if (condition.readsTheAct()) papers.add(condition.id());
            else if (!condition.met(about)) unmet |= bit;
            bit <<= 1;
        }
        unmet &= ~table.answered(version, about.made::answers);
        return new Next(step, table.objections(version, unmet, about), table.questions(version, unmet, about), papers);
    }

    /**
     * One open step (<i>việc có thể làm tiếp</i>). Nothing missing means: draw the button.
     *
     * @param step the step
     * @param missing what would refuse it now, whatever its papers say
     * @param questions what would be referred now
     * @param papers the ids of the conditions that its papers will have to meet
     */
    public record Next(Step step, List<Reason> missing, List<Question> questions, List<String> papers) {
        /** Copies the lists. */
        public Next {
            missing = List.copyOf(missing);
            questions = List.copyOf(questions);
            papers = List.copyOf(papers);
        }
    }

    /**
     * What is owed because time went on and nobody acted: a holder who lost the post, a district that ended.
     *
     * @param tablet the tablet as it is
     * @param facts what was looked up about its holder and its managing unit
     * @param on the day asked about
     * @return the standing obligations, none of them dated: no text gives a number of days
     * @throws IllegalArgumentException when the facts say nothing about the holder
     */
    public List<Obligation> standing(Tablet tablet, Facts facts, LocalDate on) {
        return StandingDuties.of(tablet, facts, on, slots);
    }

    /**
     * Every rule of this book: what a page of the law lists, and what the coverage of the clauses is computed from.
     *
     * @return steps, conditions, duties, orders and bans with their basis and days
     */
    public List<Rule> rules() {
        return table.rules();
    }

    Table<Situation, Step, Case> table() {
        return table;
    }

    private int unmet(int version, Case about) {
        int unmet = table.unmet(version, table.facts(version, about));
        return unmet == 0 || about.made.answered().isEmpty()
                ? unmet
                : unmet & ~table.answered(version, about.made::answers);
    }

    /** A unit's own condition: a paper it asks for besides (Điều 8(3)). */
    private record PaperAttached(String id, String paper) implements Condition<Case> {
        @Override
        public String sentence() {
            return "paper-attached";
        }

        @Override
        public Standing standing() {
            return Standing.OWN;
        }

        @Override
        public boolean met(Case about) {
            return about.act instanceof Act.Issuing act && act.papers().contains(paper);
        }

        @Override
        public Object[] arguments(Case about) {
            return new Object[] {paper};
        }

        @Override
        public boolean readsTheAct() {
            return true;
        }
    }

    /** A unit's own condition: nothing that it forbids is installed on request (Điều 6(3), 8(3)). */
    private record NotForbidden(String id, Set<Application> applications) implements Condition<Case> {
        @Override
        public String sentence() {
            return "application-not-forbidden";
        }

        @Override
        public Standing standing() {
            return Standing.OWN;
        }

        @Override
        public boolean met(Case about) {
            return forbidden(about).isEmpty();
        }

        @Override
        public Object[] arguments(Case about) {
            return new Object[] {forbidden(about)};
        }

        @Override
        public boolean readsTheAct() {
            return true;
        }

        private Set<Application> forbidden(Case about) {
            if (!(about.act instanceof Installation.InstallOnRequest install)) return Set.of();
            Set<Application> found = new TreeSet<>(install.applications());
            found.retainAll(applications);
            return found;
        }
    }
}

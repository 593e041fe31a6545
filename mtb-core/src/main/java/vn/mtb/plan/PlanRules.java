package vn.mtb.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.register.Register;
import vn.mtb.rule.Rule;

/**
 * How far the targets of 2017 are reached (<i>đo chỉ tiêu của Kế hoạch</i>): a figure, the gap and the passage. A target that is missed
 * settles too: it is a finding, not a refusal.
 *
 * @legal Kế hoạch ứng dụng công nghệ thông tin năm 2017 của thành phố Hà Nội
 */
public final class PlanRules {
    private static final Period YEAR = Instruments.HANOI_IT_PLAN_2017.inForce();
    private static final Rule OF_THE_YEAR = rule("plan-of-the-year", Basis.stated(Plan2017.LEADERS_AND_LESS_PAPER));
    private static final Rule RIGHT_POPULATION = rule("plan-population-counted", Basis.consistency());
    private static final Rule SOMEBODY_COUNTED = rule("plan-somebody-counted", Basis.consistency());
    private static final Rule FIGURE_GIVEN = rule("plan-figure-given", Basis.stated(Plan2017.STANDING_BODY));
    private static final List<Rule> BY_THE_REGISTER = List.of(
            rule("plan-using-by-the-register", Basis.implied(Plan2017.LEADERS_ON_TABLETS, Reading.I_50)),
            rule("plan-some-applications", Basis.implied(Plan2017.LEADERS_ON_TABLETS, Reading.I_52)),
            rule("plan-leaders-counted", Basis.implied(Plan2017.LEADERS_ON_TABLETS, Reading.I_53)));

    private PlanRules() {}

    /**
     * Every rule kept here.
     *
     * @return each target once for each passage, and what is asked about figures, in a fixed order
     */
    public static List<Rule> all() {
        Stream<Rule> targets = Arrays.stream(Target.values())
                .flatMap(target -> target.grounds().stream().map(ground -> rule(target.id(), ground)));
        return Stream.of(
                        targets,
                        BY_THE_REGISTER.stream(),
                        Stream.of(OF_THE_YEAR, RIGHT_POPULATION, SOMEBODY_COUNTED, FIGURE_GIVEN))
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * Measures a target by a given figure.
     *
     * @param target which
     * @param figure what was counted, with its source
     * @return settled under the target's own id, once for each passage, with the gap; refused for a figure of another year ({@code
     *     plan-of-the-year}) or of other people or things than the target counts ({@code plan-population-counted}); referred to the
     *     plan's standing body when there was nobody to count ({@code plan-somebody-counted})
     */
    public static Outcome<Finding> measure(Target target, Figure figure) {
        List<Reason> wrong = new ArrayList<>();
        if (!YEAR.contains(figure.asOf())) wrong.add(because(OF_THE_YEAR, figure.asOf()));
        if (figure.of() != target.population()) {
            wrong.add(because(RIGHT_POPULATION, target, target.population(), figure.of()));
        }
        if (!wrong.isEmpty()) return new Outcome.Refused<>(wrong);
        if (figure.total() == 0) {
            return Outcome.referred(
                    Authority.FOCAL_BODY, because(SOMEBODY_COUNTED, target, target.population(), figure.asOf()));
        }
        long gap = Math.max(0, target.needed(figure.total()) - figure.counted());
        List<Reason> reasons = target.grounds().stream()
                .map(ground -> told(target, ground, figure, gap))
                .toList();
        return new Outcome.Settled<>(new Finding(target, figure, gap), reasons, List.of());
    }

    /**
     * Measures a target from the register, as its lines told the day: only that on leaders, for whom the register knows.
     *
     * @param target which
     * @param register whose leaders, tablets and accounts; one unit's register knows that unit's leaders
     * @param asOf the day, in 2017
     * @return as {@link #measure(Target, Figure)}, with the readings that counting from the register rests on; referred to the plan's
     *     standing body for every other target ({@code plan-figure-given})
     */
    public static Outcome<Finding> measure(Target target, Register register, LocalDate asOf) {
        if (target != Target.LEADERS_ON_TABLETS) {
            return Outcome.referred(Authority.FOCAL_BODY, because(FIGURE_GIVEN, target, target.population()));
        }
        return measure(target, LeadersInTheRegister.counted(register, asOf))
                .then(found -> new Outcome.Settled<>(
                        found,
                        BY_THE_REGISTER.stream().map(rule -> because(rule)).toList(),
                        List.of()));
    }

    private static Reason told(Target target, Basis ground, Figure figure, long gap) {
        String sentence =
                gap == 0 ? "plan-reached" : figure.asOf().equals(YEAR.until()) ? "plan-missed" : "plan-not-yet";
        return Reason.lazily(target.id(), sentence, ground, () -> new Object[] {
            target,
            target.comparison(),
            target.percent(),
            figure.counted(),
            figure.total(),
            target.population(),
            figure.asOf(),
            figure.source(),
            gap,
            target.firmness()
        });
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    private static Rule rule(String id, Basis basis) {
        return new Rule(id, basis, YEAR);
    }
}

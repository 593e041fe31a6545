package vn.mtb.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.mtb.account.Application;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Rule;

/**
 * Who carries the Regulation out, and what that body owes (<i>tổ chức thực hiện</i>): upgrades on request, new shared software on
 * delivered tablets, feedback. None of it has a number of days.
 *
 * @legal đoạn cuối khoản 1 Điều 5, Điều 8 Quy chế
 */
public final class ImplementationRules {
    private static final Period GOVERNED = Instruments.REGULATION_2020.inForce();
    private static final Rule BODY_KNOWN = new Rule(
            "task-focal-body-known",
            Basis.implied(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_1, Reading.I_20),
            GOVERNED);
    private static final Rule IN_FORCE = rule("task-from-the-day-of-signing", Decision2020.QD_ARTICLE_2);
    private static final Rule MAKERS_SOFTWARE =
            rule("upgrade-makers-software-only", Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2);
    private static final Rule ON_DELIVERED =
            rule("shared-software-on-delivered", Regulation2020.QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH);
    private static final Rule ACCOUNTS_FIRST =
            rule("accounts-before-new-software", Regulation2020.QC_ARTICLE_5_CLAUSE_3);
    private static final Rule FEEDBACK_TO = rule("feedback-to-focal-body", Regulation2020.QC_ARTICLE_8_CLAUSE_4);

    private final FocalBody focalBody;

    private ImplementationRules(FocalBody focalBody) {
        this.focalBody = Objects.requireNonNull(focalBody, "focalBody");
    }

    /**
     * The rules by a timeline of focal bodies.
     *
     * @param focalBody who has the tasks of Sở TT&amp;TT, by date
     * @return the rules
     */
    public static ImplementationRules by(FocalBody focalBody) {
        return new ImplementationRules(focalBody);
    }

    /**
     * Every rule kept here: each task, and what is asked about them.
     *
     * @return in a fixed order
     */
    public static List<Rule> all() {
        Stream<Rule> tasks = Arrays.stream(Task.values()).map(task -> rule(task.id(), task.provision()));
        Stream<Rule> others =
                Stream.of(BODY_KNOWN, IN_FORCE, MAKERS_SOFTWARE, ON_DELIVERED, ACCOUNTS_FIRST, FEEDBACK_TO);
        return Stream.concat(tasks, others).toList();
    }

    /**
     * Who bears a task.
     *
     * @param task which
     * @param on the day
     * @return settled under the task's own id; refused before the Regulation took effect ({@code
     *     task-from-the-day-of-signing}); referred when it is the focal body's and nobody has said which body that is ({@code
     *     task-focal-body-known})
     */
    public Outcome<Bearer> bearer(Task task, LocalDate on) {
        if (!GOVERNED.contains(on)) return Outcome.refused(because(IN_FORCE, on));
        Optional<UnitId> unit = Optional.empty();
        if (task.bearer() == Capacity.FOCAL_BODY) {
            unit = focalBody.on(on).map(FocalBody.Term::unit);
            if (unit.isEmpty()) {
                return Outcome.referred(Authority.CITY_PEOPLES_COMMITTEE, because(BODY_KNOWN, on));
            }
        }
        return Outcome.settled(
                new Bearer(task.bearer(), unit), Reason.of(task.id(), Basis.stated(task.provision()), on));
    }

    /**
     * What is owed for a user's request.
     *
     * @param request what is to be upgraded
     * @return settled with the focal body's obligation to upgrade ({@code task-upgrade-on-request}); refused for anything but
     *     the operating system and the maker's applications ({@code upgrade-makers-software-only}); refused and referred as {@link
     *     #bearer} is
     */
    public Outcome<UpgradeRequest> upgrade(UpgradeRequest request) {
        if (GOVERNED.contains(request.askedOn()) && !request.software().cameWithTheTablet()) {
            return Outcome.refused(because(MAKERS_SOFTWARE, request.software()));
        }
        return bearer(Task.UPGRADE_ON_REQUEST, request.askedOn())
                .then(bearer -> owing(request, Task.UPGRADE_ON_REQUEST, request.askedOn(), "upgrade"));
    }

    /**
     * Which delivered tablets new shared software has still to reach.
     *
     * @param release the software
     * @param delivered what is installed on each delivered tablet
     * @param on the day
     * @return the tablets without it, in the order of their ids, none before it is ready; with the obligations to install it
     *     ({@code shared-software-on-delivered}) and to issue accounts before it is used ({@code
     *     accounts-before-new-software}); refused and referred as {@link #bearer} is
     */
    public Outcome<Set<TabletId>> reach(
            SharedRelease release, Map<TabletId, Set<Application>> delivered, LocalDate on) {
        Set<TabletId> without = new TreeSet<>();
        if (!on.isBefore(release.readyOn())) {
            delivered.forEach((tablet, installed) -> {
                if (!installed.contains(release.application())) without.add(tablet);
            });
        }
        Set<TabletId> outstanding = Collections.unmodifiableSet(without);
        return bearer(Task.DEVELOP_SHARED_SOFTWARE, on)
                .then(bearer -> new Outcome.Settled<>(
                        outstanding,
                        List.of(because(ON_DELIVERED, release.application(), outstanding.size())),
                        outstanding.isEmpty()
                                ? List.of()
                                : List.of(
                                        owed(
                                                Reason.lazily(
                                                        ON_DELIVERED.id(),
                                                        ON_DELIVERED.id() + "-owed",
                                                        ON_DELIVERED.basis(),
                                                        () -> new Object[] {release.application(), outstanding}),
                                                "install-shared"),
                                        owed(because(ACCOUNTS_FIRST, release.application()), "issue-accounts"))));
    }

    /**
     * Where feedback belongs.
     *
     * @param feedback what was reported, to whom; its form is free
     * @return settled with the focal body's obligation to gather and submit it ({@code task-gather-feedback}); refused when
     *     another body got it ({@code feedback-to-focal-body}); refused and referred as {@link #bearer} is
     */
    public Outcome<Feedback> receive(Feedback feedback) {
        return bearer(Task.GATHER_FEEDBACK, feedback.givenOn()).then(bearer -> {
            if (!bearer.unit().equals(Optional.of(feedback.to()))) {
                return Outcome.refused(because(FEEDBACK_TO, feedback.to(), feedback.givenOn()));
            }
            return owing(feedback, Task.GATHER_FEEDBACK, feedback.givenOn());
        });
    }

    private static <T> Outcome<T> owing(T value, Task task, LocalDate on, String... dischargedBy) {
        Reason reason = Reason.of(task.id(), Basis.stated(task.provision()), on);
        return new Outcome.Settled<>(value, List.of(), List.of(owed(reason, dischargedBy)));
    }

    private static Obligation owed(Reason reason, String... dischargedBy) {
        return new Obligation(reason, Optional.empty(), Set.of(dischargedBy));
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    private static Rule rule(String id, Provision provision) {
        return new Rule(id, Basis.stated(provision), GOVERNED);
    }
}

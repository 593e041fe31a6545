package vn.mtb.unitrule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.mtb.account.AccountRules;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.incident.NoticeLimit;
import vn.mtb.incident.NoticeRules;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.review.ReviewInterval;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/**
 * The city's rules with a unit's own regulations on top (<i>bộ quy tắc của đơn vị</i>), each on its days. Whatever these settle, the city's rules
 * settle with the same places filled; on days without a regulation of the unit they are the city's.
 *
 * @legal khoản 3 Điều 8 Quy chế
 */
public final class UnitRules {
    private final List<Version> versions;
    /** The city's own is long, and is not made before it is asked something. */
    private final Supplier<Rulebook> rulebook;

    /** One regulation on its days, until the next one begins (<i>một lần ban hành</i>). */
    private record Version(
            UnitRegulation text,
            Period inForce,
            Map<Position, Role> roles,
            RoleCatalogue overCity,
            Map<UnitId, Unit> units) {}

    private UnitRules(List<Version> versions, Supplier<Rulebook> rulebook) {
        this.versions = versions;
        this.rulebook = rulebook;
    }

    /**
     * Compiles a unit's regulations. A later one takes the place of an earlier one as a whole, from its first day on.
     *
     * @param regulations of one unit, in any order; none at all is the city's rules
     * @return settled with the rules and every finding; refused with a reason for each clause that takes something off ({@code loosens-…}),
     *     for regulations of several units ({@code regulations-of-one-unit}) and for two that begin on one day ({@code
     *     regulations-one-after-the-other}); referred when a clause is open
     */
    public static Outcome<UnitRules> of(List<UnitRegulation> regulations) {
        List<Reason> refusals = refusals(regulations);
        if (!refusals.isEmpty()) return new Outcome.Refused<>(refusals);
        List<UnitRegulation> inOrder = regulations.stream()
                .sorted(Comparator.comparing(one -> one.heading().inForce().from()))
                .toList();
        return Outcome.all(inOrder.stream()
                        .map(one -> Conformity.of(one).outcome())
                        .toList())
                .map(UnitRules::compiled);
    }

    private static List<Reason> refusals(List<UnitRegulation> regulations) {
        Set<UnitId> units = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        List<Reason> refusals = new ArrayList<>();
        for (UnitRegulation one : regulations) {
            units.add(one.heading().unit());
            LocalDate first = one.heading().inForce().from();
            if (!days.add(first)) {
                refusals.add(Reason.of("regulations-one-after-the-other", Basis.consistency(), first));
            }
        }
        if (units.size() > 1) refusals.add(Reason.of("regulations-of-one-unit", Basis.consistency(), units));
        return refusals;
    }

    private static UnitRules compiled(List<UnitRegulation> inOrder) {
        if (inOrder.isEmpty()) return new UnitRules(List.of(), Rulebook::city);
        List<Version> versions = new ArrayList<>();
        Rulebook rulebook = Rulebook.city();
        for (int i = 0; i < inOrder.size(); i++) {
            UnitRegulation text = inOrder.get(i);
            Period held = text.heading().inForce();
            if (i + 1 < inOrder.size()) {
                LocalDate last = inOrder.get(i + 1).heading().inForce().from().minusDays(1);
                if (last.isBefore(held.until())) held = new Period(held.from(), last);
            }
            Map<Position, Role> roles = roles(text);
            RoleCatalogue overCity = waiving(RoleCatalogue.city().with(roles), text, held);
            versions.add(new Version(text, held, roles, overCity, text.heading().units()));
            rulebook = layered(rulebook, text, held);
        }
        Rulebook layered = rulebook;
        return new UnitRules(List.copyOf(versions), () -> layered);
    }

    /** The catalogue with every portal that the unit declared free of sign-in, for itself and its sub-units. */
    private static RoleCatalogue waiving(RoleCatalogue roles, UnitRegulation text, Period held) {
        Set<UnitId> units = new HashSet<>(text.heading().units().keySet());
        units.add(text.heading().unit());
        RoleCatalogue open = roles;
        for (Access.NoSignInOn one : text.all(Access.NoSignInOn.class)) {
            for (UnitId unit : units) {
                open = open.waiving(new NoSignIn(unit, one.application(), one.ground(), held));
            }
        }
        return open;
    }

    private static Rulebook layered(Rulebook below, UnitRegulation text, Period held) {
        UnitId unit = text.heading().unit();
        Rulebook book = below;
        for (Content content : text.contents()) {
            if (content instanceof Equipping.AlsoEquipped also) {
                book = book.filling(new Slot.Holders(unit, also.positions(), text.cite(also), held));
            } else if (content instanceof Equipping.OwnTablets own) {
                book = book.filling(new Slot.OwnTablets(unit, text.cite(own), held));
            } else if (content instanceof Equipping.ByPost byPost) {
                book = book.filling(new Slot.EquippedByPost(byPost.groups(), text.cite(byPost), held));
            } else if (content instanceof Demand.Acknowledgement asked) {
                for (Step step : asked.steps()) {
                    book = book.asking(step, own(unit, asked.paper()), asked.paper(), text.cite(asked), held);
                }
            } else if (content instanceof Access.Forbidden forbidden) {
                String rule = own(unit, "forbids-" + forbidden.clause().key());
                book = book.forbidding(rule, forbidden.applications(), text.cite(forbidden), held);
            }
        }
        return book;
    }

    /** The id of a rule that only this unit has. */
    static String own(UnitId unit, String name) {
        return "unit-" + unit.value().toLowerCase(Locale.ROOT) + "-" + name;
    }

    private static Map<Position, Role> roles(UnitRegulation text) {
        Map<Position, Role> roles = new HashMap<>();
        for (Access.RoleOf one : text.all(Access.RoleOf.class)) roles.put(one.position(), one.role());
        return roles;
    }

    /**
     * The rulebook with what the unit fills and asks, without its roles, served leaders and limits: those are looked up and added by {@link
     * #take}.
     *
     * @return the layered rulebook
     */
    public Rulebook rulebook() {
        return rulebook.get();
    }

    /**
     * What the rules say to an act. The roles, sub-units and served leaders of the regulation of the day are added to the facts, its limits
     * and extra duties to the obligations.
     *
     * @param tablet the tablet as it is
     * @param act what somebody wants to do
     * @param facts what was looked up; the unit's roles take the place of those that it names
     * @param made who acts, on which date
     * @return as {@link Rulebook#take}
     */
    public Outcome<Tablet> take(Tablet tablet, Act act, Facts facts, Made made) {
        Optional<Version> version = version(made.on());
        if (version.isEmpty()) return rulebook.get().take(tablet, act, facts, made);
        Outcome<Tablet> answer = rulebook.get().take(tablet, act, known(version.get(), facts, made.on()), made);
        return answer instanceof Outcome.Settled<Tablet> settled
                ? Owed.with(version.get().text(), settled, act, made)
                : answer;
    }

    /**
     * What may come next.
     *
     * @param tablet the tablet as it is
     * @param facts what was looked up
     * @param made who asks, for which date
     * @return as {@link Rulebook#permitted}
     */
    public List<Rulebook.Next> permitted(Tablet tablet, Facts facts, Made made) {
        return rulebook.get().permitted(tablet, facts(facts, made.on()), made);
    }

    /**
     * What is owed because time went on and nobody acted.
     *
     * @param tablet the tablet as it is
     * @param facts what was looked up about its holder and its managing unit
     * @param on the day asked about
     * @return as {@link Rulebook#standing}
     */
    public List<Obligation> standing(Tablet tablet, Facts facts, LocalDate on) {
        return rulebook.get().standing(tablet, facts(facts, on), on);
    }

    /**
     * Facts with what the regulation of a day says about roles, sub-units and served leaders.
     *
     * @param facts what was looked up
     * @param on the day
     * @return the richer facts
     */
    public Facts facts(Facts facts, LocalDate on) {
        return version(on).map(version -> known(version, facts, on)).orElse(facts);
    }

    private static Facts known(Version version, Facts facts, LocalDate on) {
        Map<UnitId, Unit> units = facts.units();
        if (!version.units().isEmpty()) {
            units = new HashMap<>(version.units());
            units.putAll(facts.units());
        }
        RoleCatalogue roles = facts.roles().equals(RoleCatalogue.city())
                ? version.overCity()
                : waiving(facts.roles().with(version.roles()), version.text(), version.inForce());
        return new Facts(served(version, facts, on), units, roles, facts.focalBody());
    }

    private static Map<PersonId, Facts.Person> served(Version version, Facts facts, LocalDate on) {
        Set<Position> served = new HashSet<>();
        for (Equipping.Serves one : version.text().all(Equipping.Serves.class)) served.addAll(one.positions());
        if (served.isEmpty()) return facts.people();
        Map<PersonId, Facts.Person> people = new HashMap<>(facts.people());
        people.replaceAll((id, person) -> {
            boolean ours = person.appointments().stream()
                    .anyMatch(post -> post.holdsOn(on) && served.contains(post.position()));
            if (!ours) return person;
            Set<UnitId> by = new HashSet<>(person.servedBy());
            by.add(version.text().heading().unit());
            return new Facts.Person(person.appointments(), person.accounts(), person.holding(), by);
        });
        return people;
    }

    /**
     * The regulation of a day.
     *
     * @param on the day
     * @return the unit's regulation, if one holds
     */
    public Optional<UnitRegulation> regulation(LocalDate on) {
        return version(on).map(Version::text);
    }

    /**
     * Until when the rules of a day hold, as far as the unit's own regulations are concerned.
     *
     * @param on the day
     * @return the last day on which the same regulation holds, or on which there is none as on that day
     */
    public LocalDate holdsUntil(LocalDate on) {
        return version(on)
                .map(version -> version.inForce().until())
                .orElseGet(() -> versions.stream()
                        .map(version -> version.inForce().from())
                        .filter(from -> from.isAfter(on))
                        .min(Comparator.naturalOrder())
                        .map(from -> from.minusDays(1))
                        .orElse(LocalDate.MAX));
    }

    private Optional<Version> version(LocalDate on) {
        for (Version version : versions) if (version.inForce().contains(on)) return Optional.of(version);
        return Optional.empty();
    }

    /**
     * Which accounts fit which post on a day.
     *
     * @param on the day
     * @return the city's catalogue with the unit's roles
     */
    public RoleCatalogue roles(LocalDate on) {
        return version(on).map(Version::overCity).orElse(RoleCatalogue.city());
    }

    /**
     * How accounts are issued and taken back, by the regulation of a day.
     *
     * @param on the day
     * @return the city's rules by the unit's roles, with the portals that it declared free of sign-in
     */
    public AccountRules accounts(LocalDate on) {
        return AccountRules.by(roles(on));
    }

    /**
     * When security is reviewed, by the regulation of a day.
     *
     * @param on the day
     * @return the city's calendar, with the unit's interval beside it
     */
    public ReviewCalendar reviews(LocalDate on) {
        ReviewCalendar calendar = ReviewCalendar.yearly();
        Optional<Version> version = version(on);
        if (version.isEmpty()) return calendar;
        UnitRegulation text = version.get().text();
        for (Timing.ReviewEvery every : text.all(Timing.ReviewEvery.class)) {
            calendar = calendar.within(new ReviewInterval(
                    every.months(), text.cite(every), version.get().inForce()));
        }
        return calendar;
    }

    /**
     * How soon word is given, by the regulation of a day.
     *
     * @param focalBody who has the tasks of Sở TT&amp;TT, by date
     * @param on the day
     * @return the city's rules, with the unit's limit for “kịp thời”
     */
    public NoticeRules notices(FocalBody focalBody, LocalDate on) {
        NoticeRules rules = NoticeRules.by(focalBody);
        Optional<Version> version = version(on);
        if (version.isEmpty()) return rules;
        UnitRegulation text = version.get().text();
        for (Timing.Limit limit : text.all(Timing.Limit.class)) {
            if (limit.matter() != Timing.Matter.TELLING) continue;
            rules = rules.within(NoticeLimit.ofHours(
                    limit.hours(), text.cite(limit), version.get().inForce()));
        }
        return rules;
    }

    /**
     * Which days are worked, by the regulation of a day.
     *
     * @param on the day
     * @return a calendar with the years and the weekly rest that the unit gives; without a year it can tell nothing
     */
    public WorkingCalendar workingDays(LocalDate on) {
        Optional<UnitRegulation> found = regulation(on);
        if (found.isEmpty()) return WorkingCalendar.of();
        UnitRegulation text = found.get();
        WorkingCalendar calendar = WorkingCalendar.of(text.all(Timing.DaysOff.class).stream()
                .map(Timing.DaysOff::year)
                .toArray(HolidayYear[]::new));
        for (Timing.WeeklyRest rest : text.all(Timing.WeeklyRest.class)) {
            calendar = calendar.restingOn(rest.days(), text.cite(rest));
        }
        return calendar;
    }

    /**
     * Who signs for the unit when its head is the user.
     *
     * @param posts of the user
     * @param on the day
     * @return the post that signs instead; empty when the user is not the head, or the unit has not said
     */
    public Optional<Position> signsInsteadOf(List<Appointment> posts, LocalDate on) {
        Optional<UnitRegulation> text = regulation(on);
        if (text.isEmpty()) return Optional.empty();
        UnitId unit = text.get().heading().unit();
        return text.get().all(Demand.SignsInstead.class).stream()
                .filter(one -> posts.stream()
                        .anyMatch(post -> post.holdsOn(on)
                                && post.unit().equals(unit)
                                && post.position().equals(one.head())))
                .map(Demand.SignsInstead::signer)
                .findFirst();
    }
}

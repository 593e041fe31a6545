package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

/** What holds for every case, whatever happened (<i>tính chất chung</i>). */
class LiabilityProperties {
    private static final long MOST = 1_000_000_000_000L;
    private static final List<String> QUESTIONS =
            LiabilityRules.all().stream().map(rule -> rule.id()).distinct().toList();
    /** How working days were counted, which the calendar says itself. */
    private static final Set<String> OF_THE_CALENDAR = Set.of("by-the-days-off-of-the-year");

    @Property
    void shares_add_up_to_the_dong(
            @ForAll @LongRange(max = MOST) long total,
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 10_000) Integer> parts) {
        Map<PersonId, Integer> byPerson = parts(parts);
        SortedMap<PersonId, Long> sums = Shares.byPart(total, byPerson);
        assertThat(sum(sums.values())).isEqualTo(total);
        long whole = parts.stream().mapToLong(Integer::longValue).sum();
        sums.forEach((person, dong) -> {
            BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(part(byPerson, person)));
            BigInteger given = BigInteger.valueOf(dong).multiply(BigInteger.valueOf(whole));
            assertThat(given.subtract(exact).abs()).isLessThan(BigInteger.valueOf(whole));
        });
    }

    @Property
    void equal_shares_differ_by_one_dong_at_most_and_the_larger_come_first(
            @ForAll @LongRange(max = MOST) long total, @ForAll @IntRange(min = 1, max = 20) int people) {
        List<PersonId> named = new ArrayList<>();
        for (int i = 0; i < people; i++) named.add(new PersonId("p" + (100 + i)));
        Collections.shuffle(named, new java.util.Random(total));
        List<Long> sums = List.copyOf(Shares.equal(total, named).values());
        assertThat(sum(sums)).isEqualTo(total);
        assertThat(sums).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(sums.get(0) - sums.get(people - 1)).isBetween(0L, 1L);
    }

    @Property
    void instalments_add_up_and_none_is_above_a_fifth_of_the_salary(
            @ForAll @LongRange(min = 1, max = 100_000_000) long total,
            @ForAll @LongRange(min = 100_000, max = 100_000_000) long salary) {
        Instalments plan = Instalments.of(
                        total,
                        LiabilityRegime.CIVIL_SERVANTS,
                        Optional.of(new SalaryBase(salary, Given.decisionOf(Given.EVENT))),
                        YearMonth.of(2019, 12))
                .orElseThrow();
        List<Instalments.Instalment> all = plan.all();
        assertThat(all).hasSize(Math.toIntExact(plan.months()));
        assertThat(sum(all.stream().map(Instalments.Instalment::dong).toList())).isEqualTo(total);
        assertThat(all).allMatch(one -> one.dong() >= 1 && 5 * one.dong() <= salary, "1 dong to 20 %");
        assertThat(all.stream().map(Instalments.Instalment::month)).isSorted().doesNotHaveDuplicates();
        assertThat(all.subList(0, all.size() - 1)).allMatch(one -> one.dong() == plan.monthlyInDong());
    }

    @Property
    void a_settled_answer_rests_on_nothing_unverified(@ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        assess(claim, made)
                .match(
                        settled -> {
                            assertThat(settled.reasons())
                                    .isNotEmpty()
                                    .allMatch(reason -> reason.basis().settles(), "verified");
                            assertThat(settled.obligations())
                                    .allMatch(duty -> duty.reason().basis().settles());
                            return null;
                        },
                        refused -> {
                            assertThat(refused.reasons())
                                    .allMatch(reason -> reason.basis().settles());
                            return null;
                        },
                        referred -> null);
    }

    @Property
    void an_answered_question_lifts_a_referral_and_never_a_refusal(
            @ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        Outcome<Compensation> bare = assess(claim, Made.by(made.by()).on(made.on()));
        Outcome<Compensation> answered = assess(claim, made);
        if (bare instanceof Outcome.Refused) assertThat(answered).isEqualTo(bare);
        if (bare instanceof Outcome.Settled) assertThat(answered).isEqualTo(bare);
    }

    @Property
    void nobody_pays_more_than_the_damage_unless_it_was_decided(
            @ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        if (!(assess(claim, made) instanceof Outcome.Settled<Compensation> settled)) return;
        long proposed = claim.damage()
                .map(Valuation::proposalInDong)
                .filter(sum -> sum.isPresent())
                .map(sum -> sum.getAsLong())
                .orElse(0L);
        boolean decided = claim.proceedings().asOf(made.on()).now().award().isPresent();
        if (!decided) assertThat(settled.value().totalInDong()).isLessThanOrEqualTo(proposed);
        assertThat(claim.people()).containsAll(settled.value().sumsInDong().keySet());
    }

    @Property
    void who_gave_it_back_before_and_who_did_nothing_is_never_charged(
            @ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        if (!(assess(claim, made) instanceof Outcome.Settled<Compensation> settled)) return;
        LocalDate event = claim.incident().occurredOn();
        for (Respondent one : claim.respondents()) {
            boolean free = one.gaveBack()
                    .filter(minutes -> !minutes.signedOn().isAfter(event))
                    .isPresent();
            if (free || claim.incident().cause().isWear()) {
                assertThat(settled.value().of(one.person())).isZero();
            }
        }
    }

    @Property
    void the_book_value_never_becomes_a_sum(@ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        Claim books = claim.valued(new Valuation.BookValue(1)).after(Proceedings.none());
        if (assess(books, made) instanceof Outcome.Settled<Compensation> settled) {
            assertThat(settled.value()).isEqualTo(Compensation.none());
        }
    }

    @Property
    void every_reason_is_a_listed_rule_and_speaks_both_languages(
            @ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        List<Reason> reasons = new ArrayList<>(assess(claim, made).reasons());
        if (!made.on().isBefore(claim.incident().discoveredOn())) {
            reasons.addAll(Given.RULES.progress(claim, made).reasons());
        }
        for (Reason reason : reasons) {
            if (!OF_THE_CALENDAR.contains(reason.rule())) assertThat(QUESTIONS).contains(reason.rule());
            for (Language language : Language.values()) {
                assertThat(reason.in(language)).doesNotContain("{").isNotEqualTo(reason.rule());
            }
        }
    }

    @Property(tries = 200)
    void answers_depend_on_no_locale_and_no_zone(@ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> answers = new TreeSet<>();
        try {
            for (String tag : List.of("vi-VN", "tr-TR", "ar-EG-u-nu-arab", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("tr") ? "Pacific/Kiritimati" : "UTC"));
                Outcome<Compensation> answer = assess(claim, made);
                answers.add(answer.reasons().stream().map(Reason::toString).collect(Collectors.joining("; "))
                        + answer.obligations());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(answers).hasSize(1);
    }

    @Property
    void what_is_done_later_changes_nothing_today(@ForAll("claims") Claim claim, @ForAll("looks") Made made) {
        Claim today = claim.after(claim.proceedings().asOf(made.on()));
        assertThat(assess(claim, made)).isEqualTo(assess(today, made));
        assertThat(Given.RULES.progress(claim, made)).isEqualTo(Given.RULES.progress(today, made));
    }

    private static Outcome<Compensation> assess(Claim claim, Made made) {
        return Given.RULES.assess(claim, made);
    }

    @Provide
    Arbitrary<Made> looks() {
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2026, 8, 3),
                LocalDate.of(2026, 8, 20),
                LocalDate.of(2026, 9, 15),
                LocalDate.of(2027, 1, 4));
        Arbitrary<Set<String>> answered =
                Arbitraries.of(QUESTIONS).set().ofMaxSize(6).map(TreeSet::new);
        return Combinators.combine(days, answered)
                .as((day, rules) -> {
                    Made made = Made.by(Given.FOR_THE_UNIT).on(day);
                    for (String rule : rules) made = made.answering(rule, Given.decisionOf(LocalDate.of(2026, 8, 1)));
                    return made;
                })
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Claim> claims() {
        Arbitrary<LocalDate> events = Arbitraries.of(
                LocalDate.of(2017, 3, 29),
                LocalDate.of(2017, 3, 30),
                LocalDate.of(2019, 6, 3),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1),
                LocalDate.of(2026, 7, 31));
        Arbitrary<Custody> hands = Arbitraries.of(
                new Custody.User(Given.DIRECTOR),
                new Custody.User(Given.DIRECTOR),
                new Custody.User(Given.DIRECTOR),
                new Custody.Unit(Given.UNIT),
                new Custody.FocalBody(),
                new Custody.Supplier());
        Arbitrary<Incident> incidents = Combinators.combine(
                        events, hands, Arbitraries.of(Cause.class), Arbitraries.of(Incident.Kind.class))
                .as((event, custody, cause, kind) -> new Incident(
                        Given.TABLET,
                        cause.isWear() ? Incident.Kind.DAMAGE : kind,
                        event,
                        event,
                        custody,
                        cause,
                        Optional.empty()));
        return Combinators.combine(incidents, people(), valuations(), proceedings())
                .as(LiabilityProperties::claim)
                .withoutEdgeCases();
    }

    private static Claim claim(
            Incident incident, List<Respondent> people, Optional<Valuation> valuation, Proceedings proceedings) {
        List<Respondent> named = new ArrayList<>(people);
        LocalDate event = incident.occurredOn();
        named.replaceAll(one -> {
            if (one.gaveBack().isEmpty()) return one;
            boolean holder = incident.hands().equals(new Custody.User(one.person()));
            return one.whoGaveBack(Given.twoSided(one.person(), holder ? event.plusDays(1) : event.minusDays(1)));
        });
        return new Claim(incident, named, valuation, Optional.empty(), proceedings);
    }

    private static Arbitrary<List<Respondent>> people() {
        return Combinators.combine(
                        respondent(Given.DIRECTOR),
                        respondent(Given.DEPUTY),
                        respondent(Given.THIRD),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as((one, two, three, count, shares) -> {
                    List<Respondent> all =
                            new ArrayList<>(List.of(one, two, three).subList(0, count));
                    if (shares) {
                        for (int i = 0; i < count; i++) all.set(i, all.get(i).bearing(i + 1));
                    }
                    return all;
                });
    }

    private static Arbitrary<Respondent> respondent(PersonId person) {
        return Combinators.combine(
                        Arbitraries.of(
                                Employment.CIVIL_SERVANT,
                                Employment.CIVIL_SERVANT,
                                Employment.CADRE,
                                Employment.PUBLIC_EMPLOYEE,
                                Employment.CONTRACT),
                        Arbitraries.of(Culpability.class),
                        Arbitraries.of(0, 0, 0, 1, 2))
                .as((as, culpability, fate) -> {
                    Respondent one =
                            Respondent.of(person, new Tenure(as, Given.ALWAYS)).by(culpability);
                    return switch (fate) {
                        case 1 -> one.whoGaveBack(Given.twoSided(person, Given.EVENT));
                        case 2 -> one.unableToAct(Holding.Recover.Cause.DEATH);
                        default -> one;
                    };
                });
    }

    private static Arbitrary<Optional<Valuation>> valuations() {
        Arbitrary<Valuation> some = Arbitraries.longs()
                .between(1, 20_000_000)
                .flatMap(dong -> Arbitraries.of(
                        new Valuation.Appraised(dong, "07/BB-HĐ", true),
                        new Valuation.Appraised(dong, "07/BB-HĐ", false),
                        new Valuation.MarketLessRemains(dong, dong / 3, Optional.empty()),
                        new Valuation.MarketLessRemains(dong, 0, Optional.of(Given.readByTheUnit())),
                        new Valuation.BookValue(dong)));
        return some.optional();
    }

    private static Arbitrary<Proceedings> proceedings() {
        LocalDate start = LocalDate.of(2026, 8, 3);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((steps, concluded, atOnce) -> {
                    Proceedings done = Proceedings.none();
                    if (concluded) done = done.concluded(start.plusDays(9));
                    if (atOnce) done = done.settledAtOnce(start.plusDays(2));
                    Decision decision = Given.decisionOf(start.plusDays(30));
                    if (steps > 0) done = done.recorded("12/BB", start);
                    if (steps > 1) done = done.accountOf(Given.DIRECTOR, start.plusDays(1));
                    if (steps > 2) done = done.councilSetUp(Given.decisionOf(start.plusDays(10)));
                    if (steps > 3) done = done.councilMet("07/BB-HĐ", start.plusDays(20));
                    if (steps > 4)
                        done = done.decided(Award.of(decision, new TreeMap<>(Map.of(Given.DIRECTOR, 700_000L))));
                    if (steps > 5) done = done.reopened(start.plusDays(60));
                    return done;
                });
    }

    private static Map<PersonId, Integer> parts(List<Integer> parts) {
        Map<PersonId, Integer> byPerson = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) byPerson.put(new PersonId("p" + i), parts.get(i));
        return byPerson;
    }

    private static int part(Map<PersonId, Integer> parts, PersonId person) {
        return parts.getOrDefault(person, 0);
    }

    private static long sum(java.util.Collection<Long> sums) {
        return sums.stream().mapToLong(Long::longValue).sum();
    }
}

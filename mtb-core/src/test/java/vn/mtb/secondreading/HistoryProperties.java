package vn.mtb.secondreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.secondreading.Histories.Tried;
import vn.mtb.secondreading.RandomRulings.Trial;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** What holds in every history, whatever happens in it (<i>điều luôn đúng trong mọi lịch sử</i>). */
@DisplayName("Điều luôn đúng trong mọi lịch sử của một máy")
class HistoryProperties {
    private static final int TRIES = 400;

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Covers({QC_ARTICLE_4_CLAUSE_3, QC_ARTICLE_5_CLAUSE_3})
    void a_tablet_not_entered_as_found_reaches_use_only_with_minutes_on_the_books_and_with_accounts(@ForAll long seed) {
        Optional<UnitId> recordedBy = Optional.empty();
        Optional<PersonId> issuedTo = Optional.empty();
        for (Tried tried : Histories.of(seed)) {
            if (!(tried.outcome() instanceof Outcome.Settled<Tablet> settled)) continue;
            Trial trial = tried.trial();
            if (trial.act() instanceof Acquisition.EnterAsFound) return;
            if (trial.act() instanceof Acquisition.RecordAsset)
                recordedBy = Optional.of(trial.made().by().unit());
            if (trial.act() instanceof Act.Issuing issuing) {
                assertThat(issuing.minutes().twoSided()).isTrue();
                assertThat(issuing.minutes().signedOn())
                        .isBetween(trial.tablet().asOf(), trial.made().on());
                assertThat(recordedBy).isPresent().isEqualTo(trial.tablet().managingUnit());
                assertAccounts(trial, issuing.holder());
                issuedTo = Optional.of(issuing.holder());
            }
            if (settled.value().status() == Status.IN_USE) {
                assertThat(settled.value().holder()).isPresent().isEqualTo(issuedTo);
            }
        }
    }

    /** An account in each installed application of each known role, or a decision about roles that nobody knows. */
    private static void assertAccounts(Trial trial, PersonId holder) {
        Facts.Person person = trial.facts().people().get(holder);
        LocalDate on = trial.made().on();
        boolean some = false;
        for (Appointment post : person.appointments()) {
            Optional<Role> role = trial.facts().roles().role(post.position());
            if (role.isEmpty() || !post.holdsOn(on)) continue;
            some |= role.get().applications().stream()
                    .filter(trial.tablet().installed()::contains)
                    .allMatch(application -> mayUse(person, application, on));
        }
        assertThat(some || trial.made().answered().containsKey("role-in-catalogue"))
                .as("%s uses %s with accounts", holder, trial.tablet())
                .isTrue();
    }

    private static boolean mayUse(Facts.Person person, Application application, LocalDate on) {
        for (Account account : person.accounts()) {
            if (account.application().equals(application) && account.usable(on)) return true;
        }
        return false;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    @Covers({QC_ARTICLE_2, QC_ARTICLE_4_CLAUSE_4_SENTENCE_3})
    void it_has_one_holder_at_most_who_belongs_to_the_managing_unit_or_is_served_by_it(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            if (!(tried.outcome() instanceof Outcome.Settled<Tablet> settled)) continue;
            Tablet before = tried.trial().tablet();
            Tablet after = settled.value();
            if (!(after.custody() instanceof Custody.User) || before.custody() instanceof Custody.User) continue;
            assertThat(before.holder()).isEmpty();
            if (tried.trial().act() instanceof Acquisition.EnterAsFound) continue;
            assertThat(belongs(tried.trial(), after.holder().orElseThrow()))
                    .as("%s by %s", after, tried.trial().facts().people())
                    .isTrue();
        }
    }

    private static boolean belongs(Trial trial, PersonId holder) {
        Facts.Person person = trial.facts().people().get(holder);
        UnitId managing = trial.tablet().managingUnit().orElseThrow();
        if (person.servedBy().contains(managing)) return true;
        if (trial.made().answered().containsKey("serving-unit-named")) return true;
        for (Appointment post : person.appointments()) {
            Unit unit = trial.facts().units().get(post.unit());
            if (post.holdsOn(trial.made().on())
                    && (unit.id().equals(managing) || unit.parent().equals(Optional.of(managing)))) return true;
        }
        return false;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void nobody_hands_over_to_himself(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            if (tried.outcome() instanceof Outcome.Settled && tried.trial().act() instanceof Act.Signed signed) {
                assertThat(signed.minutes().giver().person())
                        .isNotEqualTo(signed.minutes().receiver().person());
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void an_answer_lifts_a_referral_and_never_a_refusal(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Trial trial = tried.trial();
            Made answered = trial.made();
            Made tooLate = Made.by(answered.by()).on(answered.on());
            for (String rule : rules(tried.outcome())) {
                answered = answered.answering(rule, decision(answered.on()));
                tooLate = tooLate.answering(rule, decision(answered.on().plusDays(1)));
            }
            if (tried.outcome() instanceof Outcome.Refused) {
                for (String rule : Questions.all()) answered = answered.answering(rule, decision(answered.on()));
                assertThat(Histories.ask(trial, answered)).isInstanceOf(Outcome.Refused.class);
            } else if (tried.outcome() instanceof Outcome.Referred) {
                assertThat(Histories.ask(trial, answered)).isInstanceOf(Outcome.Settled.class);
                assertThat(Histories.ask(trial, tooLate)).isInstanceOf(Outcome.Referred.class);
            }
        }
    }

    private static Decision decision(LocalDate signedOn) {
        return new Decision(
                "1/QĐ-UBND",
                signedOn,
                new Actor(new PersonId("ubnd"), Capacity.CITY_PEOPLES_COMMITTEE, new UnitId("UBNDTP")));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_settles_is_permitted_and_was_offered_before(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Trial trial = tried.trial();
            boolean settles = tried.outcome() instanceof Outcome.Settled;
            Rulebook rulebook = trial.rulebook();
            assertThat(rulebook.permits(trial.tablet(), trial.act(), trial.facts(), trial.made()))
                    .isEqualTo(settles);
            if (!settles || !trial.made().answered().isEmpty()) continue;
            Step step = trial.act().step();
            assertThat(rulebook.permitted(trial.tablet(), trial.facts(), trial.made()))
                    .as("%s from %s", step, trial.tablet())
                    .anyMatch(next -> next.step() == step
                            && next.missing().isEmpty()
                            && next.questions().isEmpty());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void facts_in_another_order_are_the_same_facts(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Facts facts = tried.trial().facts();
            Map<PersonId, Facts.Person> turned = new HashMap<>();
            facts.people()
                    .forEach((id, person) -> turned.put(
                            id,
                            new Facts.Person(
                                    turned(person.appointments()),
                                    turned(person.accounts()),
                                    person.holding(),
                                    person.servedBy())));
            Outcome<Tablet> again =
                    Histories.ask(tried.trial(), new Facts(turned, facts.units(), facts.roles(), facts.focalBody()));
            assertThat(again.getClass()).isEqualTo(tried.outcome().getClass());
            assertThat(rules(again)).isEqualTo(rules(tried.outcome()));
        }
    }

    private static <T> List<T> turned(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.reverse(other);
        return other;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whoever_forgot_to_look_is_told_so_and_never_hears_a_yes(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Trial trial = tried.trial();
            Facts facts = trial.facts();
            for (PersonId id : trial.act().people()) {
                Map<PersonId, Facts.Person> fewer = new HashMap<>(facts.people());
                fewer.remove(id);
                assertNotLookedUp(trial, new Facts(fewer, facts.units(), facts.roles(), facts.focalBody()), id);
            }
            for (UnitId id : trial.act().units()) {
                assertNotLookedUp(
                        trial, new Facts(facts.people(), without(id, facts), facts.roles(), facts.focalBody()), id);
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_a_holder_owes_is_not_said_without_a_look_at_him(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Trial trial = tried.trial();
            Optional<PersonId> holder = trial.tablet().holder();
            if (holder.isEmpty()) continue;
            Facts facts = trial.facts();
            Map<PersonId, Facts.Person> others = new HashMap<>(facts.people());
            others.remove(holder.get());
            Facts fewer = new Facts(others, facts.units(), facts.roles(), facts.focalBody());
            assertThatThrownBy(() -> trial.rulebook()
                            .standing(trial.tablet(), fewer, trial.made().on()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(holder.get().toString());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void what_moves_to_another_unit_keeps_its_warranty_and_its_software_and_leaves_the_books(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            if (!(tried.outcome() instanceof Outcome.Settled<Tablet> settled)) continue;
            Tablet before = tried.trial().tablet();
            Tablet after = settled.value();
            if (!(tried.trial().act() instanceof Removal.Transfer
                    || tried.trial().act() instanceof Removal.TakeOver)) {
                continue;
            }
            assertThat(after.warrantyUntil()).isEqualTo(before.warrantyUntil());
            assertThat(after.installed()).isEqualTo(before.installed());
            assertThat(after.managingUnit()).isNotEqualTo(before.managingUnit());
            assertThat(after.closedBooks())
                    .hasSize(before.closedBooks().size() + (before.books() instanceof Books.On ? 1 : 0));
        }
    }

    private static void assertNotLookedUp(Trial trial, Facts facts, Object forgotten) {
        if (!Histories.open(trial)) {
            assertThat(Histories.ask(trial, facts)).isInstanceOf(Outcome.Refused.class);
            return;
        }
        assertThatThrownBy(() -> Histories.ask(trial, facts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(forgotten.toString());
        assertThatThrownBy(() -> trial.rulebook().permits(trial.tablet(), trial.act(), facts, trial.made()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(forgotten.toString());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_unit_of_a_post_that_was_not_looked_up_never_changes_an_answer(@ForAll long seed) {
        for (Tried tried : Histories.of(seed)) {
            Facts facts = tried.trial().facts();
            for (UnitId id : unitsOfPosts(facts)) {
                if (tried.trial().act().units().contains(id)) continue;
                Facts fewer = new Facts(facts.people(), without(id, facts), facts.roles(), facts.focalBody());
                try {
                    Outcome<Tablet> answer = Histories.ask(tried.trial(), fewer);
                    assertThat(answer.getClass()).isEqualTo(tried.outcome().getClass());
                } catch (IllegalArgumentException e) {
                    assertThat(e).hasMessageContaining(id.toString());
                }
            }
        }
    }

    private static Set<UnitId> unitsOfPosts(Facts facts) {
        Set<UnitId> units = new TreeSet<>();
        for (Facts.Person person : facts.people().values()) {
            for (Appointment post : person.appointments()) units.add(post.unit());
        }
        return units;
    }

    private static Map<UnitId, Unit> without(UnitId id, Facts facts) {
        Map<UnitId, Unit> fewer = new HashMap<>(facts.units());
        fewer.remove(id);
        return fewer;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void a_unit_may_ask_for_more_and_never_for_less(@ForAll long seed) {
        List<Tried> history = Histories.of(seed);
        Rulebook stricter = Rulebook.city();
        if (!history.isEmpty()) stricter = history.get(0).trial().rulebook();
        for (Step step : List.of(Step.PUT_INTO_USE, Step.HAND_ON)) {
            stricter = stricter.asking(
                    step, "pledge", "CK", Regulation2020.QC_ARTICLE_8_CLAUSE_3, Period.since(2017, 3, 30));
        }
        for (Tried tried : history) {
            Trial trial = tried.trial();
            Outcome<Tablet> answer = stricter.take(trial.tablet(), trial.act(), trial.facts(), trial.made());
            if (trial.act() instanceof Act.Issuing && Histories.open(trial)) {
                assertThat(answer).isInstanceOf(Outcome.Refused.class);
            } else {
                assertThat(answer.getClass()).isEqualTo(tried.outcome().getClass());
            }
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void answers_do_not_depend_on_locale_or_zone(@ForAll long seed) {
        List<String> here = said(seed);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "vi-VN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("t") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                assertThat(said(seed)).as(tag).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> said(long seed) {
        List<String> said = new ArrayList<>();
        for (Tried tried : Histories.of(seed)) {
            said.add(tried.outcome().getClass().getSimpleName());
            if (tried.outcome() instanceof Outcome.Settled<Tablet> settled)
                said.add(settled.value().toString());
            tried.outcome().obligations().forEach(obligation -> said.add(obligation.toString()));
            for (Reason reason : tried.outcome().reasons()) {
                for (Language language : Language.values()) said.add(reason.in(language) + reason.citation(language));
            }
        }
        return said;
    }

    private static List<String> rules(Outcome<Tablet> outcome) {
        return outcome.reasons().stream().map(Reason::rule).toList();
    }
}

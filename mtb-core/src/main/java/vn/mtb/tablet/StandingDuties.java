package vn.mtb.tablet;

import static vn.mtb.law.Reading.I_14;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Duty;

/** What is owed because time went on (<i>nghĩa vụ do thời gian</i>): the law or a post changed, and no step happens by itself. */
final class StandingDuties {
    private static final Set<Custody.Kind> PRESENT_AT_THE_UNIT =
            Set.of(Custody.Kind.UNIT, Custody.Kind.USER, Custody.Kind.SUPPLIER);

    private StandingDuties() {}

    static List<Obligation> of(Tablet tablet, Facts facts, LocalDate on, List<Slot> slots) {
        Optional<UnitId> managing = tablet.managingUnit();
        if (managing.isEmpty() || tablet.custody() instanceof Custody.Gone) return List.of();
        List<Obligation> owed = new ArrayList<>();
        Optional<PersonId> holder = tablet.holder();
        if (holder.isPresent()) {
            Actor asked = new Actor(holder.get(), Capacity.USER, managing.get());
            Case about = new Case(tablet, null, facts, Made.by(asked).on(on), slots);
            Duty<Case> back = endedByLaw(facts, holder.get(), on)
                    ? CityDuties.GIVE_IT_BACK_AFTER_THE_REFORM
                    : CityDuties.GIVE_IT_BACK;
            for (Duty<Case> duty : List.of(back, CityDuties.GIVE_BACK_OR_TRANSFER)) {
                if (duty.arises().test(about)) owed.add(duty.of(about));
            }
        }
        Unit unit = facts.units().get(managing.get());
        if (unit != null
                && !unit.existing().contains(on)
                && PRESENT_AT_THE_UNIT.contains(tablet.custody().kind())) {
            Basis basis = Basis.implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_14);
            Reason ended = Reason.of(
                    "unit-has-ended", basis, managing.get(), unit.existing().until());
            owed.add(new Obligation(ended, Optional.empty(), Set.of("transfer", "take-over")));
        }
        return owed;
    }

    /** Whether the holder's post went with a reform: nobody dismissed him, the post is no more. */
    private static boolean endedByLaw(Facts facts, PersonId holder, LocalDate on) {
        return facts.person(holder).appointments().stream()
                .anyMatch(post -> post.position().group() == PositionGroup.DISTRICT_LEADER && post.holdsOn(on));
    }
}

package vn.mtb.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.meeting.Situations3125.BRIEFING;
import static vn.mtb.meeting.Situations3125.OFFICE;
import static vn.mtb.meeting.Situations3125.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.mtb.document.Classification;
import vn.mtb.law.Covers;
import vn.mtb.law.Hanoi3125;
import vn.mtb.outcome.Outcome;

@Label("điều luôn đúng về phiên họp có bí mật nhà nước")
@Covers(meetings = Hanoi3125.SECRET_MEETINGS)
class SecretMeetingProperties {
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 3, 1);

    @Property
    void seeing_to_more_never_brings_a_new_refusal(
            @ForAll Classification level,
            @ForAll("days") LocalDate on,
            @ForAll Set<Safeguard> some,
            @ForAll Set<Safeguard> more) {
        Set<Safeguard> both = EnumSet.noneOf(Safeguard.class);
        both.addAll(some);
        both.addAll(more);
        assertThat(refusals(convene(level, both, on))).isSubsetOf(refusals(convene(level, some, on)));
    }

    @Property
    void no_secret_meeting_ever_settles_unless_somebody_answered_in_writing(
            @ForAll Classification level, @ForAll("days") LocalDate on, @ForAll Set<Safeguard> some) {
        Outcome<MeetingState> answer = convene(level, some, on);
        if (level.classified()) assertThat(answer).isNotInstanceOf(Outcome.Settled.class);
        if (level == Classification.NONE) assertThat(answer).isInstanceOf(Outcome.Settled.class);
    }

    @Property
    void an_answer_lifts_a_referral_and_never_a_refusal(
            @ForAll Classification level, @ForAll("days") LocalDate on, @ForAll Set<Safeguard> some) {
        Outcome<MeetingState> before = convene(level, some, on);
        Acting answered = Acting.of(OFFICE, on);
        for (String rule : rules(before)) answered = answered.answering(rule, decision(on));
        Outcome<MeetingState> after = MeetingRules.take(
                MeetingState.MEETING_PLANNED, new MeetingAct.ConveneOnline(BRIEFING.secret(level, some)), answered);
        if (before instanceof Outcome.Refused<?>) assertThat(rules(after)).isEqualTo(rules(before));
        else assertThat(after).isInstanceOf(Outcome.Settled.class);
    }

    @Property
    void from_march_2026_safeguards_change_nothing(@ForAll Classification level, @ForAll Set<Safeguard> some) {
        assertThat(rules(convene(level, some, NEW_LAW))).isEqualTo(rules(convene(level, Set.of(), NEW_LAW)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 8, 30).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Outcome<MeetingState> convene(Classification level, Set<Safeguard> safeguards, LocalDate on) {
        return Situations3125.convene(BRIEFING.secret(level, safeguards), on);
    }

    private static Set<String> refusals(Outcome<MeetingState> answer) {
        return answer instanceof Outcome.Refused<?> ? rules(answer) : Set.of();
    }

    /** What stands against it; a settled answer's grounds do not. */
    private static Set<String> rules(Outcome<MeetingState> answer) {
        return answer.match(
                settled -> Set.of(),
                refused -> Set.copyOf(
                        refused.reasons().stream().map(reason -> reason.rule()).toList()),
                referred -> Set.copyOf(
                        referred.reasons().stream().map(reason -> reason.rule()).toList()));
    }
}

package vn.mtb.meeting;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.meeting.Situations3125.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.document.Classification;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Covers;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Reading;
import vn.mtb.meeting.OnlineMeeting.Purpose;
import vn.mtb.outcome.Basis;

@DisplayName("Triệu tập họp trực tuyến: loại hình, người triệu tập, mục đích, ngày")
class ConveningTest {

    @Test
    @Covers(meetings = Hanoi3125.KINDS)
    void a_briefing_of_the_city_is_convened_online() {
        assertThat(convene(BRIEFING, DAY)).isSettled().citing(Hanoi3125.KINDS).owingOnly();
        org.assertj.core.api.Assertions.assertThat(convene(BRIEFING, DAY).orElseThrow())
                .isEqualTo(MeetingState.MEETING_CONVENED);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-29, false", "2022-08-30, true", "2026-11-22, true"})
    @Covers(meetings = Hanoi3125.ISSUED)
    void nothing_is_judged_before_the_day_of_issue(LocalDate on, boolean judged) {
        if (judged) assertThat(convene(BRIEFING, on)).isSettled();
        else {
            assertThat(convene(BRIEFING, on))
                    .isRefusedBecause("meeting-not-judged")
                    .reading(Hanoi3125.ISSUED, Reading.I_46);
        }
    }

    /** Each kind of khoản 2 Điều 7 with the conveners it names, on the last day of districts and the first without. */
    @ParameterizedTest
    @CsvSource({
        "REGULAR_BRIEFING, CITY, 2025-06-30, true",
        "REGULAR_BRIEFING, MINISTRY, 2025-06-30, true",
        "REGULAR_BRIEFING, DISTRICT, 2025-06-30, true",
        "REGULAR_BRIEFING, DISTRICT, 2025-07-01, false",
        "REGULAR_BRIEFING, PRIME_MINISTER, 2025-06-30, false",
        "REGULAR_BRIEFING, COMMUNE, 2025-07-01, false",
        "SECTOR_REVIEW, MINISTRY, 2025-07-01, true",
        "SECTOR_REVIEW, CITY, 2025-07-01, true",
        "SECTOR_REVIEW, DISTRICT, 2025-06-30, false",
        "SECTOR_REVIEW, OTHER_BODY, 2025-06-30, false",
        "THEMATIC, PRIME_MINISTER, 2025-06-30, true",
        "THEMATIC, MINISTRY, 2025-06-30, true",
        "THEMATIC, CITY, 2025-06-30, true",
        "THEMATIC, DISTRICT, 2025-06-30, false",
        "TRAINING, DISTRICT, 2025-06-30, true",
        "TRAINING, DISTRICT, 2025-07-01, false",
        "TRAINING, CITY, 2025-07-01, true",
        "TRAINING, PRIME_MINISTER, 2025-06-30, false",
        "CONSULTATION, OTHER_BODY, 2025-07-01, true",
        "AS_THE_CONVENER_REQUIRES, COMMUNE, 2025-07-01, true",
    })
    @Covers(meetings = Hanoi3125.KINDS)
    void each_kind_is_convened_by_those_the_text_names(MeetingKind kind, Convener by, LocalDate on, boolean named) {
        var answer = convene(OnlineMeeting.of(kind, by, OFFICE.id()), on);
        if (named) assertThat(answer).isSettled();
        else {
            assertThat(answer)
                    .isRefusedBecause("meeting-convener-of-the-kind")
                    .citing(ClericalWork.DECISION_45_ARTICLE_7);
        }
    }

    @Test
    @Covers(meetings = Hanoi3125.KINDS)
    void another_kind_meets_a_need_that_somebody_names() {
        OnlineMeeting other = OnlineMeeting.of(MeetingKind.OTHER, Convener.COMMUNE, WARD.id());
        assertThat(convene(other, DAY))
                .isRefusedBecause("meeting-other-kind-meets-a-need")
                .citing(Hanoi3125.KINDS);
        assertThat(convene(other.meeting("xử lý ngập úng sau mưa"), DAY)).isSettled();
    }

    @ParameterizedTest
    @CsvSource({"DIRECTION_OF_THE_GOVERNMENT, true", "DIRECTION_OF_THE_CITY, true", "SOMETHING_ELSE, false"})
    @Covers(meetings = Hanoi3125.LEVELS_SERVED)
    void the_system_serves_direction_and_nothing_else(Purpose purpose, boolean served) {
        var answer = convene(meeting(purpose, true, Classification.NONE), DAY);
        if (served) assertThat(answer).isSettled();
        else assertThat(answer).isRefusedBecause("meeting-serves-direction").citing(Hanoi3125.LEVELS_SERVED);
    }

    @Test
    void the_chair_chooses_to_meet_online() {
        assertThat(convene(meeting(Purpose.DIRECTION_OF_THE_CITY, false, Classification.NONE), DAY))
                .isRefusedBecause("meeting-chair-chose-online")
                .citing(ClericalWork.DECISION_45_ARTICLE_7);
    }

    @Test
    void nobody_can_tell_before_the_secrecy_is_known() {
        assertThat(convene(meeting(Purpose.DIRECTION_OF_THE_CITY, true, Classification.UNKNOWN), DAY))
                .isRefusedBecause("meeting-secrecy-known")
                .citingNoText();
    }

    @Test
    void every_objection_is_told_at_once() {
        OnlineMeeting bad = new OnlineMeeting(
                MeetingKind.OTHER,
                Convener.OTHER_BODY,
                OFFICE.id(),
                Purpose.SOMETHING_ELSE,
                false,
                Optional.empty(),
                Classification.NONE,
                Set.of());
        assertThat(convene(bad, DAY))
                .isRefusedBecause(
                        "meeting-serves-direction", "meeting-chair-chose-online", "meeting-other-kind-meets-a-need");
    }

    @Test
    void a_session_is_convened_before_it_is_held_and_that_is_no_law() {
        assertThat(take(MeetingState.MEETING_PLANNED, new MeetingAct.HoldSession(BRIEFING), OFFICE, DAY))
                .isRefusedBecause("step-before")
                .resting(Basis.consistency());
    }

    @Test
    void a_blank_need_is_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BRIEFING.meeting(" "))
                .withMessageContaining("REGULAR_BRIEFING");
    }

    private static OnlineMeeting meeting(Purpose purpose, boolean chosen, Classification secrecy) {
        return new OnlineMeeting(
                MeetingKind.THEMATIC, Convener.CITY, OFFICE.id(), purpose, chosen, Optional.empty(), secrecy, Set.of());
    }
}

package vn.mtb.meeting;

import static vn.mtb.meeting.MeetingState.*;
import static vn.mtb.meeting.Situations3125.*;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.document.Classification;
import vn.mtb.law.Covers;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.meeting.MeetingAct.OtherSystem;
import vn.mtb.meeting.MeetingAct.PointLevel;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;

@DisplayName("Phiên họp: quyền điều khiển, kết nối, tài liệu")
class SessionTest {

    @ParameterizedTest
    @CsvSource({
        "CITY, 2025-06-30, settled",
        "DISTRICT, 2025-06-30, settled",
        "COMMUNE, 2025-06-30, refused",
        "CITY, 2025-07-01, settled",
        "DISTRICT, 2025-07-01, gone",
        "COMMUNE, 2025-07-01, referred",
    })
    @Covers(meetings = Hanoi3125.CONTROL)
    void control_goes_to_the_levels_the_text_names(PointLevel level, LocalDate on, String expected) {
        Outcome<MeetingState> answer = take(MEETING_CONVENED, new MeetingAct.GiveControl(BRIEFING, level), OFFICE, on);
        switch (expected) {
            case "settled" -> assertThat(answer).isSettled().citing(Hanoi3125.CONTROL);
            case "refused" ->
                assertThat(answer).isRefusedBecause("control-at-a-named-level").citing(Hanoi3125.CONTROL);
            case "gone" ->
                assertThat(answer)
                        .isRefusedBecause("control-level-still-exists")
                        .citing(Reform2025.TWO_TIERS);
            default ->
                assertThat(answer)
                        .isReferredTo(Authority.CITY_PEOPLES_COMMITTEE, "control-at-a-named-level")
                        .reading(Hanoi3125.CONTROL, Reading.I_47);
        }
    }

    @ParameterizedTest
    @EnumSource
    @Covers(meetings = Hanoi3125.CONNECTIONS)
    void the_systems_the_text_names_are_connected_and_others_are_asked_about(OtherSystem system) {
        Outcome<MeetingState> answer =
                take(MEETING_CONVENED, new MeetingAct.ConnectSystem(BRIEFING, system), OFFICE, DAY);
        if (system == OtherSystem.ANOTHER_SYSTEM) {
            assertThat(answer)
                    .isReferredTo(Authority.CITY_OFFICE, "meeting-system-named")
                    .citing(Hanoi3125.CONNECTIONS);
        } else assertThat(answer).isSettled();
    }

    @Test
    @Covers(meetings = Hanoi3125.RIGHT_PURPOSE)
    void a_session_that_was_convened_is_held_for_its_purpose() {
        assertThat(take(MEETING_CONVENED, new MeetingAct.HoldSession(BRIEFING), OFFICE, DAY))
                .isSettled()
                .citing(Hanoi3125.RIGHT_PURPOSE);
    }

    @Test
    @Covers(meetings = Hanoi3125.PAPERS)
    void the_main_point_keeps_the_papers_and_nobody_else() {
        MeetingAct keeping = new MeetingAct.KeepPapers(BRIEFING);
        assertThat(take(MEETING_HELD, keeping, OFFICE, DAY)).isSettled().owingOnly("papers-under-common-management");
        assertThat(take(MEETING_HELD, keeping, DEPARTMENT, DAY))
                .isRefusedBecause("papers-kept-by-the-main-point")
                .citing(Hanoi3125.PAPERS);
    }

    @ParameterizedTest
    @CsvSource({
        "true, NONE, settled",
        "false, NONE, refused",
        "true, CONFIDENTIAL, referred",
        "true, TOP_SECRET, referred",
        "true, UNKNOWN, referred",
        "false, CONFIDENTIAL, refused",
    })
    @Covers(meetings = {Hanoi3125.PAPERS, Hanoi3125.RIGHT_PURPOSE})
    void papers_are_given_to_whoever_needs_them_and_secrets_not_this_way(
            boolean wanted, Classification secrecy, String expected) {
        Outcome<MeetingState> answer = take(
                PAPERS_KEPT, new MeetingAct.GiveOutPapers(BRIEFING, DEPARTMENT.id(), wanted, secrecy), OFFICE, DAY);
        switch (expected) {
            case "settled" -> assertThat(answer).isSettled().citing(Hanoi3125.PAPERS);
            case "refused" ->
                assertThat(answer).isRefusedBecause("papers-wanted").citing(Hanoi3125.PAPERS);
            default ->
                assertThat(answer)
                        .isReferredTo(Authority.COMPETENT_AUTHORITY, "papers-without-secrets")
                        .citing(Hanoi3125.RIGHT_PURPOSE);
        }
    }

    @Test
    void papers_are_kept_before_they_are_given_out() {
        assertThat(take(
                        MEETING_HELD,
                        new MeetingAct.GiveOutPapers(BRIEFING, DEPARTMENT.id(), true, Classification.NONE),
                        OFFICE,
                        DAY))
                .isRefusedBecause("step-before")
                .citingNoText();
    }
}

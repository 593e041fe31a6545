package vn.mtb.meeting;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.mtb.law.StateSecrets.*;
import static vn.mtb.meeting.Situations3125.*;
import static vn.mtb.outcome.Authority.COMPETENT_AUTHORITY;
import static vn.mtb.outcome.Basis.implied;
import static vn.mtb.outcome.Basis.stated;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.document.Classification;
import vn.mtb.law.Covers;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;

@DisplayName("Phiên họp có bí mật nhà nước: luật của ngày họp")
@Covers(meetings = Hanoi3125.SECRET_MEETINGS)
class SecretMeetingTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> safeguards() {
        return Stream.of(
                arguments(Safeguard.CONSENT, "secret-meeting-consent", stated(LAW_2018_ARTICLE_17)),
                arguments(Safeguard.RIGHT_PARTICIPANTS, "secret-meeting-participants", stated(LAW_2018_ARTICLE_17)),
                arguments(Safeguard.SAFE_PLACE, "secret-meeting-safe-place", stated(LAW_2018_ARTICLE_17)),
                arguments(
                        Safeguard.PROTECTION_PLAN, "secret-meeting-protection-plan", stated(Hanoi3125.SECRET_MEETINGS)),
                arguments(
                        Safeguard.CLOSED_ROOMS,
                        "secret-meeting-closed-rooms",
                        implied(DECREE_26_ARTICLE_6_CLAUSE_1, Reading.I_57)),
                arguments(
                        Safeguard.WIRED_MICROPHONES,
                        "secret-meeting-wired-microphones",
                        stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A)),
                arguments(
                        Safeguard.PROTECTED_LINE,
                        "secret-meeting-protected-line",
                        stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A)),
                arguments(
                        Safeguard.DEVICES_KEPT_OUT,
                        "secret-meeting-devices-kept-out",
                        stated(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B)));
    }

    @ParameterizedTest
    @MethodSource("safeguards")
    void a_safeguard_that_is_missing_refuses_alone_with_its_own_clause(Safeguard one, String rule, Basis basis) {
        assertThat(answered(secret(Classification.SECRET, without(one)), LAST_DAY))
                .isRefusedBecause(rule)
                .resting(basis);
    }

    @Test
    void with_nothing_seen_to_every_safeguard_is_told() {
        assertThat(convene(secret(Classification.TOP_SECRET, Set.of()), DAY))
                .isRefusedBecause(
                        "secret-meeting-consent",
                        "secret-meeting-participants",
                        "secret-meeting-safe-place",
                        "secret-meeting-protection-plan",
                        "secret-meeting-closed-rooms",
                        "secret-meeting-wired-microphones",
                        "secret-meeting-equipment-checked",
                        "secret-meeting-protected-line",
                        "secret-meeting-devices-kept-out");
    }

    @Test
    void equipment_is_checked_by_the_police_or_comes_from_the_cipher_committee() {
        assertThat(answered(secret(Classification.SECRET, without(Safeguard.CHECKED_BY_POLICE)), DAY))
                .isSettled();
        assertThat(answered(secret(Classification.SECRET, without(Safeguard.FROM_THE_CIPHER_COMMITTEE)), DAY))
                .isSettled();
        assertThat(answered(
                        secret(
                                Classification.SECRET,
                                without(Safeguard.CHECKED_BY_POLICE, Safeguard.FROM_THE_CIPHER_COMMITTEE)),
                        DAY))
                .isRefusedBecause("secret-meeting-equipment-checked")
                .citing(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_A);
    }

    /** Điểm b: no devices at the two higher levels; at the lowest the chair decides, whatever the decision. */
    @ParameterizedTest
    @CsvSource({
        "CONFIDENTIAL, CHAIR_DECIDED_ON_DEVICES, true",
        "CONFIDENTIAL, DEVICES_KEPT_OUT, true",
        "SECRET, CHAIR_DECIDED_ON_DEVICES, false",
        "SECRET, DEVICES_KEPT_OUT, true",
        "TOP_SECRET, CHAIR_DECIDED_ON_DEVICES, false",
        "TOP_SECRET, DEVICES_KEPT_OUT, true",
    })
    void devices_stay_out_of_the_two_higher_levels(Classification level, Safeguard only, boolean enough) {
        Set<Safeguard> seenTo = without(Safeguard.CHAIR_DECIDED_ON_DEVICES, Safeguard.DEVICES_KEPT_OUT);
        seenTo.add(only);
        Outcome<MeetingState> answer = answered(secret(level, seenTo), DAY);
        if (enough) assertThat(answer).isSettled();
        else {
            assertThat(answer)
                    .isRefusedBecause("secret-meeting-devices-kept-out")
                    .citing(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B);
        }
    }

    @Test
    void at_the_lowest_level_the_chair_must_have_decided() {
        Set<Safeguard> seenTo = without(Safeguard.CHAIR_DECIDED_ON_DEVICES, Safeguard.DEVICES_KEPT_OUT);
        assertThat(answered(secret(Classification.CONFIDENTIAL, seenTo), DAY))
                .isRefusedBecause("secret-meeting-chair-decided-on-devices")
                .citing(DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B);
    }

    @Test
    @DisplayName("Điều 13 Quyết định 18/2022 chưa đọc được: trình, không đoán")
    void the_citys_own_article_could_not_be_read_and_is_referred() {
        OnlineMeeting safe = secret(Classification.SECRET, EVERY_SAFEGUARD);
        assertThat(convene(safe, LAST_DAY))
                .isReferredTo(COMPETENT_AUTHORITY, "secret-meeting-by-decision-18")
                .citing(Hanoi3125.SECRET_MEETINGS);
        assertThat(answered(safe, LAST_DAY)).isSettled();
    }

    @Test
    void a_decision_signed_later_answers_nothing_yet_and_no_decision_lifts_a_refusal() {
        MeetingAct act = new MeetingAct.ConveneOnline(secret(Classification.SECRET, EVERY_SAFEGUARD));
        Acting early = Acting.of(OFFICE, DAY).answering("secret-meeting-by-decision-18", decision(DAY.plusDays(1)));
        assertThat(MeetingRules.take(MeetingState.MEETING_PLANNED, act, early))
                .isReferredTo(COMPETENT_AUTHORITY, "secret-meeting-by-decision-18");
        MeetingAct open =
                new MeetingAct.ConveneOnline(secret(Classification.SECRET, without(Safeguard.PROTECTED_LINE)));
        Acting lifting = Acting.of(OFFICE, DAY).answering("secret-meeting-protected-line", decision(DAY));
        assertThat(MeetingRules.take(MeetingState.MEETING_PLANNED, open, lifting))
                .isRefusedBecause("secret-meeting-protected-line");
    }

    @ParameterizedTest
    @EnumSource(
            value = Classification.class,
            names = {"CONFIDENTIAL", "SECRET", "TOP_SECRET"})
    @DisplayName("từ 01/3/2026: trình, dù mọi biện pháp đã có hay chưa có gì")
    void from_the_law_of_2025_it_is_referred_whatever_was_seen_to(Classification level) {
        for (Set<Safeguard> seenTo : Set.of(EVERY_SAFEGUARD, Set.<Safeguard>of())) {
            assertThat(convene(secret(level, seenTo), NEW_LAW))
                    .isReferredTo(COMPETENT_AUTHORITY, "secret-meeting-by-the-law-of-2025")
                    .citing(LAW_2025);
        }
        assertThat(convene(secret(level, EVERY_SAFEGUARD), LAST_DAY))
                .isReferredTo(COMPETENT_AUTHORITY, "secret-meeting-by-decision-18");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28", "2026-03-01"})
    void without_secrets_none_of_it_is_asked(LocalDate on) {
        assertThat(convene(BRIEFING, on)).isSettled();
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-03-01, false"})
    void secret_papers_are_taken_back_after_the_meeting_while_the_law_of_2018_held(LocalDate on, boolean owed) {
        Outcome<MeetingState> held = take(
                MeetingState.MEETING_CONVENED,
                new MeetingAct.HoldSession(secret(Classification.CONFIDENTIAL, EVERY_SAFEGUARD)),
                OFFICE,
                on);
        if (owed) assertThat(held).owingOnly("secret-meeting-papers-back");
        else assertThat(held).owingOnly();
        assertThat(take(MeetingState.MEETING_CONVENED, new MeetingAct.HoldSession(BRIEFING), OFFICE, on))
                .owingOnly();
    }

    private static Outcome<MeetingState> answered(OnlineMeeting meeting, LocalDate on) {
        return MeetingRules.take(
                MeetingState.MEETING_PLANNED,
                new MeetingAct.ConveneOnline(meeting),
                Acting.of(OFFICE, on).answering("secret-meeting-by-decision-18", decision(on)));
    }
}

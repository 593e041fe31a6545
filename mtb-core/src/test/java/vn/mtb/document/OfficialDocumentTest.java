package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.party.Position;
import vn.mtb.party.Reach;

@DisplayName("văn bản, tài liệu và cuộc họp")
class OfficialDocumentTest {
    private static final LocalDate ON = LocalDate.of(2017, 4, 3);

    @Test
    void a_number_and_a_type_that_contradict_each_other_are_the_callers_mistake() {
        DocumentNumber report = DocumentNumber.parse("12/BC-STTTT");
        assertThat(OfficialDocument.of(report, DocumentType.REPORT, ON).number())
                .contains(report);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficialDocument.of(report, DocumentType.INVITATION, ON))
                .withMessageContaining("12/BC-STTTT")
                .withMessageContaining("INVITATION");
        assertThat(OfficialDocument.of(DocumentNumber.parse("7816/VPCP-TTĐT"), DocumentType.LETTER, ON)
                        .type())
                .isEqualTo(DocumentType.LETTER);
    }

    @Test
    void marks_change_only_what_they_mark() {
        OfficialDocument plain = OfficialDocument.unnumbered(DocumentType.INVITATION, ON);
        assertThat(plain)
                .isEqualTo(new OfficialDocument(
                        Optional.empty(), DocumentType.INVITATION, ON, Urgency.ORDINARY, Classification.NONE));
        assertThat(plain.marked(Urgency.EXPRESS).marked(Classification.SECRET))
                .isEqualTo(new OfficialDocument(
                        Optional.empty(), DocumentType.INVITATION, ON, Urgency.EXPRESS, Classification.SECRET));
    }

    @Test
    void three_levels_are_classified_and_the_unknown_is_none_of_them() {
        assertThat(Stream.of(Classification.values()).filter(Classification::classified))
                .containsExactly(Classification.CONFIDENTIAL, Classification.SECRET, Classification.TOP_SECRET);
    }

    @Test
    void all_levels_but_the_ordinary_are_urgent_and_one_is_not_verified() {
        assertThat(Stream.of(Urgency.values()).filter(level -> !level.urgent())).containsExactly(Urgency.ORDINARY);
        assertThat(Stream.of(Urgency.values()).filter(level -> !level.verified()))
                .containsExactly(Urgency.TIMED_EXPRESS);
    }

    @Test
    void channels_are_told_apart() {
        assertThat(Stream.of(Channel.values()).filter(channel -> !channel.electronic()))
                .containsExactly(Channel.PAPER);
        assertThat(Stream.of(Channel.values()).filter(Channel::ofTheCity))
                .containsExactly(Channel.CITY_MAIL, Channel.DOCUMENT_SYSTEM);
        assertThat(Stream.of(Channel.values()).filter(channel -> !channel.networked()))
                .containsExactly(Channel.PAPER, Channel.INDEPENDENT_LAN, Channel.CIPHER_LINE);
    }

    @ParameterizedTest(name = "with {0} on {1}: {2}")
    @CsvSource({
        "department-director,     2017-04-03, NAMED",
        "chief-inspector,         2017-04-03, NAMED",
        "district-chairman,       2025-06-30, NAMED",
        "district-chairman,       2025-07-01, NOT_NAMED",
        "commune-leader,          2025-06-30, NOT_NAMED",
        "commune-leader,          2025-07-01, OPEN",
        "office-chief,            2017-04-03, IMPLIED",
        "city-unit-leader,        2017-04-03, NAMED",
        "city-vice-chairman,      2017-04-03, NOT_NAMED",
        "room-head,               2017-04-03, NOT_NAMED",
        "council-or-party-leader, 2017-04-03, NOT_NAMED",
    })
    void a_leader_of_the_city_and_one_body_of_the_clause_make_a_meeting_of_the_clause(
            String post, LocalDate heldOn, Reach reach) {
        Position other = position(post);
        assertThat(new Meeting(heldOn, new HashSet<>(List.of(Position.CITY_CHAIRMAN, other))).reach())
                .isEqualTo(reach);
        assertThat(new Meeting(heldOn, new HashSet<>(List.of(Position.CITY_VICE_CHAIRMAN, other))).reach())
                .isEqualTo(reach);
        assertThat(new Meeting(heldOn, Set.of(Position.OFFICE_CHIEF, Position.AGENCY_HEAD)).reach())
                .isEqualTo(Reach.NOT_NAMED);
    }

    @Test
    void a_named_body_outweighs_an_implied_one_and_that_an_open_one() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(new Meeting(day, Set.of(Position.CITY_CHAIRMAN, Position.COMMUNE_LEADER, Position.AGENCY_HEAD))
                        .reach())
                .isEqualTo(Reach.NAMED);
        assertThat(new Meeting(day, Set.of(Position.CITY_CHAIRMAN, Position.COMMUNE_LEADER, Position.STAFF)).reach())
                .isEqualTo(Reach.OPEN);
        assertThat(new Meeting(day, Set.of(Position.CITY_CHAIRMAN, Position.COMMUNE_LEADER, Position.OFFICE_CHIEF))
                        .reach())
                .isEqualTo(Reach.IMPLIED);
        assertThat(new Meeting(day, Set.of(Position.CITY_CHAIRMAN, Position.AGENCY_HEAD, Position.OFFICE_CHIEF))
                        .reach())
                .isEqualTo(Reach.NAMED);
        assertThat(new Meeting(day, Set.of(Position.AGENCY_HEAD, Position.COMMUNE_LEADER)).reach())
                .isEqualTo(Reach.NOT_NAMED);
    }

    @Test
    void a_meeting_of_nobody_and_a_missing_part_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meeting(ON, Set.of()))
                .withMessageContaining("nobody attends the meeting of 2017-04-03");
        assertThatNullPointerException()
                .isThrownBy(() -> OfficialDocument.unnumbered(DocumentType.REPORT, null))
                .withMessage("signedOn");
    }

    private static Position position(String code) {
        return Stream.of(
                        Position.DEPARTMENT_DIRECTOR,
                        Position.CHIEF_INSPECTOR,
                        Position.DISTRICT_CHAIRMAN,
                        Position.COMMUNE_LEADER,
                        Position.OFFICE_CHIEF,
                        Position.CITY_UNIT_LEADER,
                        Position.CITY_VICE_CHAIRMAN,
                        Position.ROOM_HEAD,
                        Position.COUNCIL_OR_PARTY_LEADER)
                .filter(position -> position.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

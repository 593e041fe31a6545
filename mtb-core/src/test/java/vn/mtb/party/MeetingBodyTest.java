package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_3;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;

@Covers(QC_ARTICLE_3_CLAUSE_3)
@DisplayName("khoản 3 Điều 3: lãnh đạo Thành phố họp với ai thì không gửi bản giấy")
class MeetingBodyTest {

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "CITY_LEADER,             CITY_LEADERS",
        "CITY_OFFICE_LEADER,      CITY_OFFICE",
        "DEPARTMENT_LEADER,       DEPARTMENTS",
        "AGENCY_LEADER,           CITY_UNITS",
        "INSPECTORATE_LEADER,     INSPECTORATE",
        "DISTRICT_LEADER,         DISTRICTS",
        "CITY_UNIT_LEADER,        CITY_UNITS",
        "COMMUNE_LEADER,          COMMUNES",
        "WITHIN_A_UNIT,           ",
        "COUNCIL_OR_PARTY_LEADER, ",
        "TECHNICIAN,              ",
    })
    void each_group_of_posts_sits_on_one_side_or_none(PositionGroup group, MeetingBody body) {
        assertThat(MeetingBody.of(group)).isEqualTo(java.util.Optional.ofNullable(body));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "DEPARTMENTS,  2017-03-30, NAMED",
        "DEPARTMENTS,  2025-07-01, NAMED",
        "INSPECTORATE, 2025-07-01, NAMED",
        "CITY_UNITS,   2025-07-01, NAMED",
        "CITY_LEADERS, 2025-07-01, NAMED",
        "CITY_OFFICE,  2017-03-30, IMPLIED",
        "CITY_OFFICE,  2025-07-01, IMPLIED",
        "DISTRICTS,    2017-03-30, NAMED",
        "DISTRICTS,    2025-06-30, NAMED",
        "DISTRICTS,    2025-07-01, NOT_NAMED",
        "COMMUNES,     2017-03-30, NOT_NAMED",
        "COMMUNES,     2025-06-30, NOT_NAMED",
        "COMMUNES,     2025-07-01, OPEN",
        "COMMUNES,     2030-01-01, OPEN",
    })
    void districts_leave_and_communes_become_a_question_on_1_july_2025(MeetingBody body, LocalDate on, Reach reach) {
        assertThat(body.reach(on)).isEqualTo(reach);
    }

    @Test
    void every_group_has_been_thought_of() {
        for (PositionGroup group : PositionGroup.values())
            assertThat(MeetingBody.of(group)).isNotNull();
    }
}

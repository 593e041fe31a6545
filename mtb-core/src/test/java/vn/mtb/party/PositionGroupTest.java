package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_2;

import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;
import vn.mtb.party.PositionGroup.Entitlement;

@Covers(QC_ARTICLE_2)
@DisplayName("Điều 2: ai được trang bị máy tính bảng, vào ngày nào")
class PositionGroupTest {

    @ParameterizedTest(name = "{0}: {1} to 30/6/2025, {2} from 1/7/2025")
    @CsvSource({
        "CITY_LEADER,             LISTED,    LISTED",
        "CITY_OFFICE_LEADER,      LISTED,    LISTED",
        "DEPARTMENT_LEADER,       LISTED,    LISTED",
        "AGENCY_LEADER,           LISTED,    LISTED",
        "INSPECTORATE_LEADER,     LISTED,    LISTED",
        "DISTRICT_LEADER,         LISTED,    NONE",
        "CITY_UNIT_LEADER,        NONE,      NONE",
        "WITHIN_A_UNIT,           UNIT_RULE, UNIT_RULE",
        "COMMUNE_LEADER,          NONE,      OPEN",
        "COUNCIL_OR_PARTY_LEADER, NONE,      NONE",
        "TECHNICIAN,              NONE,      NONE",
    })
    void entitlement_changes_for_districts_and_communes_alone(
            PositionGroup group, Entitlement before, Entitlement after) {
        assertThat(group.entitlement(LocalDate.of(2017, 3, 30))).isEqualTo(before);
        assertThat(group.entitlement(LocalDate.of(2025, 6, 30))).isEqualTo(before);
        assertThat(group.entitlement(LocalDate.of(2025, 7, 1))).isEqualTo(after);
        assertThat(group.entitlement(LocalDate.of(2030, 1, 1))).isEqualTo(after);
    }

    @Test
    @DisplayName("với Chủ tịch, Phó Chủ tịch và lãnh đạo Văn phòng, câu chữ để ngỏ việc cần quyết định trang bị")
    void the_grammar_leaves_the_equipping_decision_open_for_the_first_groups_only() {
        assertThat(Stream.of(PositionGroup.values()).filter(group -> !group.equippedByDecisionBeyondDoubt()))
                .containsExactly(PositionGroup.CITY_LEADER, PositionGroup.CITY_OFFICE_LEADER);
    }

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource({
        "city-chairman,              CITY_LEADER",
        "city-vice-chairman,         CITY_LEADER",
        "office-chief,               CITY_OFFICE_LEADER",
        "office-deputy-chief,        CITY_OFFICE_LEADER",
        "department-director,        DEPARTMENT_LEADER",
        "department-deputy-director, DEPARTMENT_LEADER",
        "agency-head,                AGENCY_LEADER",
        "agency-deputy-head,         AGENCY_LEADER",
        "chief-inspector,            INSPECTORATE_LEADER",
        "deputy-chief-inspector,     INSPECTORATE_LEADER",
        "district-chairman,          DISTRICT_LEADER",
        "district-vice-chairman,     DISTRICT_LEADER",
        "city-unit-head,             CITY_UNIT_LEADER",
        "city-unit-leader,           CITY_UNIT_LEADER",
        "room-head,                  WITHIN_A_UNIT",
        "room-deputy-head,           WITHIN_A_UNIT",
        "sub-unit-head,              WITHIN_A_UNIT",
        "staff,                      WITHIN_A_UNIT",
        "commune-leader,             COMMUNE_LEADER",
        "council-or-party-leader,    COUNCIL_OR_PARTY_LEADER",
        "technician,                 TECHNICIAN",
    })
    @DisplayName("cấp phó của cơ quan là lãnh đạo, trưởng phòng thì không (I-18)")
    void every_post_of_the_text_keeps_its_code_and_its_group(String code, PositionGroup group)
            throws IllegalAccessException {
        assertThat(Position.class.getFields())
                .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
                .extracting(field -> field.get(null))
                .contains(new Position(code, group))
                .hasSize(21);
    }

    @Test
    void a_unit_names_its_own_posts_by_a_code() {
        assertThat(new Position("to-truong", PositionGroup.WITHIN_A_UNIT)).hasToString("to-truong");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position("tổ trưởng", PositionGroup.WITHIN_A_UNIT))
                .withMessageContaining("tổ trưởng");
    }
}

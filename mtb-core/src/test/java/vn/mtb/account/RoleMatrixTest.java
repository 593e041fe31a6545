package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Covers;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;

@DisplayName("khoản 3 Điều 5: chức vụ nào mặc định có tài khoản ở ứng dụng nào")
@Covers(QC_ARTICLE_5_CLAUSE_3)
class RoleMatrixTest {
    private static final Application UNIT_PORTAL = new Application("unit-portal");
    private static final RoleCatalogue CITY = RoleCatalogue.city();

    /** D: an ordinary account by default; C: must be configured; -: none by default. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // position,                     mail, documents, portal, public services, unit portal
        "city-chairman,                  D, D, D, D, -",
        "city-vice-chairman,             D, D, D, D, -",
        "office-chief,                   D, D, D, D, -",
        "office-deputy-chief,            D, D, D, D, -",
        "department-director,            D, D, D, D, -",
        "department-deputy-director,     D, D, D, D, -",
        "agency-head,                    D, D, D, D, -",
        "agency-deputy-head,             D, D, D, D, -",
        "chief-inspector,                D, D, D, D, -",
        "deputy-chief-inspector,         D, D, D, D, -",
        "district-chairman,              D, D, D, D, -",
        "district-vice-chairman,         D, D, D, D, -",
        "city-unit-head,                 C, C, C, C, C",
        "city-unit-leader,               C, C, C, C, C",
        "room-head,                      C, C, C, C, C",
        "room-deputy-head,               C, C, C, C, C",
        "sub-unit-head,                  C, C, C, C, C",
        "staff,                          C, C, C, C, C",
        "commune-leader,                 C, C, C, C, C",
        "council-or-party-leader,        -, -, -, -, -",
        "technician,                     -, -, -, -, -",
    })
    void every_cell_of_the_matrix(
            String code, String mail, String documents, String portal, String publicServices, String unitPortal) {
        Position position = position(code);
        assertThat(cell(position, Application.MAIL)).isEqualTo(mail);
        assertThat(cell(position, Application.DOCUMENTS)).isEqualTo(documents);
        assertThat(cell(position, Application.PORTAL)).isEqualTo(portal);
        assertThat(cell(position, Application.PUBLIC_SERVICES)).isEqualTo(publicServices);
        assertThat(cell(position, UNIT_PORTAL)).isEqualTo(unitPortal);
    }

    @Test
    void the_matrix_leaves_out_no_position() throws NoSuchMethodException {
        String[] rows = RoleMatrixTest.class
                .getDeclaredMethod(
                        "every_cell_of_the_matrix",
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Arrays.stream(rows).map(row -> row.split(",", -1)[0]))
                .containsExactlyInAnyOrderElementsOf(
                        positions().map(Position::code).toList());
    }

    @Test
    @DisplayName("không mặc định nào có quyền gì ngoài việc dùng thông thường")
    void no_default_carries_a_power() {
        assertThat(positions()).allSatisfy(position -> {
            Role role = CITY.role(position).orElse(Role.NONE);
            assertThat(role.powers().values()).allMatch(Set::isEmpty);
        });
    }

    @Test
    void a_post_that_a_unit_names_itself_has_the_default_of_its_group() {
        Position own = new Position("pho-giam-doc-thuong-truc", PositionGroup.DEPARTMENT_LEADER);
        assertThat(CITY.role(own)).isEqualTo(CITY.role(Position.DEPARTMENT_DIRECTOR));
        assertThat(CITY.role(new Position("to-truong", PositionGroup.WITHIN_A_UNIT)))
                .isEmpty();
    }

    private static String cell(Position position, Application application) {
        Optional<Role> role = CITY.role(position);
        if (role.isEmpty()) return "C";
        return role.get().applications().contains(application) ? "D" : "-";
    }

    private static Position position(String code) {
        return positions()
                .filter(position -> position.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Position> positions() {
        return Arrays.stream(Position.class.getFields())
                .filter(field -> field.getType() == Position.class)
                .map(field -> {
                    try {
                        return (Position) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
    }
}

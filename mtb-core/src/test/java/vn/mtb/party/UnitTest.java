package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_2;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.party.Unit.Kind;

@Covers(QC_ARTICLE_4_CLAUSE_2)
@DisplayName("đơn vị trực thuộc Thành phố, trong những ngày nó tồn tại")
class UnitTest {
    private static final UnitId PARENT = new UnitId("SXD");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CITY_OFFICE, true",
        "DEPARTMENT, true",
        "AGENCY, true",
        "INSPECTORATE, true",
        "DISTRICT, true",
        "OTHER_CITY_UNIT, true",
        "COMMUNE, false",
        "SUB_UNIT, false",
    })
    void communes_and_sub_units_do_not_stand_directly_under_the_city(Kind kind, boolean directly) {
        assertThat(unit(kind, Period.since(2010, 1, 1)).directlyUnderTheCity(LocalDate.of(2017, 4, 3)))
                .isEqualTo(directly);
    }

    @Test
    void a_unit_of_which_only_the_id_is_known_has_no_parent_and_exists_on_every_day() {
        Unit unit = Unit.partOfNoOther(PARENT);
        assertThat(unit.id()).isEqualTo(PARENT);
        assertThat(unit.parent()).isEmpty();
        assertThat(unit.existing().contains(LocalDate.of(2017, 4, 3))).isTrue();
        assertThat(unit.existing().contains(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    @DisplayName("UBND quận có đến hết 30/6/2025")
    void a_district_does_to_its_last_day() {
        Unit district = unit(Kind.DISTRICT, new Period(LocalDate.of(2003, 1, 1), LocalDate.of(2025, 6, 30)));
        assertThat(district.directlyUnderTheCity(LocalDate.of(2002, 12, 31))).isFalse();
        assertThat(district.directlyUnderTheCity(LocalDate.of(2003, 1, 1))).isTrue();
        assertThat(district.directlyUnderTheCity(LocalDate.of(2025, 6, 30))).isTrue();
        assertThat(district.directlyUnderTheCity(LocalDate.of(2025, 7, 1))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void only_a_sub_unit_names_its_parent(Kind kind) {
        Optional<UnitId> wrong = kind == Kind.SUB_UNIT ? Optional.empty() : Optional.of(PARENT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(new UnitId("x1"), kind, Period.since(2010, 1, 1), wrong))
                .withMessageContaining("unit x1");
        assertThat(unit(kind, Period.since(2010, 1, 1)).parent().isPresent()).isEqualTo(kind == Kind.SUB_UNIT);
    }

    private static Unit unit(Kind kind, Period existing) {
        return new Unit(
                new UnitId("x1"), kind, existing, kind == Kind.SUB_UNIT ? Optional.of(PARENT) : Optional.empty());
    }
}

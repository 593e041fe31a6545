package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AgencyCodeProperties {

    @Property
    void levels_joined_by_dots_are_todays_code(
            @ForAll @Size(max = 5) List<@net.jqwik.api.From("groups") String> groups) {
        String code = groups.isEmpty() ? "H26" : "H26." + String.join(".", groups);
        AgencyCode read = new AgencyCode(code);
        assertThat(read.form()).isEqualTo(AgencyCode.Form.LEVEL_ONE_LEFT);
        assertThat(String.join(".", read.levels())).isEqualTo(code);
        assertThat(read.belongsToHanoi()).isTrue();
    }

    @Property
    void the_old_code_reads_from_the_right(
            @ForAll @IntRange(max = 999) int fourth,
            @ForAll @IntRange(max = 99) int third,
            @ForAll @IntRange(min = 1, max = 99) int second) {
        AgencyCode read = new AgencyCode("%03d.%02d.%02d.H26".formatted(fourth, third, second));
        assertThat(read.form()).isEqualTo(AgencyCode.Form.LEVEL_ONE_RIGHT);
        assertThat(read.levels()).startsWith("H26", "%02d".formatted(second));
        assertThat(read.levels()).hasSize(fourth > 0 ? 4 : third > 0 ? 3 : 2);
    }

    @Property
    void any_id_is_a_code(@ForAll("ids") String id) {
        AgencyCode read = new AgencyCode(id);
        assertThat(read.levels().isEmpty()).isEqualTo(read.form() == AgencyCode.Form.IRREGULAR);
        assertThat(read.belongsToHanoi()).isEqualTo(read.levelOne().equals(java.util.Optional.of("H26")));
    }

    @Provide
    Arbitrary<String> groups() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'c')
                .numeric()
                .withChars("._:-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }
}

package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("mã: chữ, số và . _ : -, từ 1 đến 64 ký tự")
class IdsTest {
    private static final List<Function<String, Object>> KINDS =
            List.of(PersonId::new, UnitId::new, TabletId::new, AgencyCode::new);

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "a b", "a/b", "Nguyễn", "đ", "a\tb", "a\u0000", "０1", "a@b", "a,b", "Ａ", "é", "💻"})
    void what_is_no_id_is_refused_and_shown(String value) {
        for (Function<String, Object> kind : KINDS) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> kind.apply(value))
                    .withMessageContaining("«" + value + "»")
                    .withMessageContaining("1 to 64");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "9", "MTB-0042", "000.00.12.H26", "cb:017_x", "z.Z"})
    void letters_digits_and_four_marks_make_an_id_that_prints_itself(String value) {
        assertThat(new PersonId(value)).hasToString(value);
        assertThat(new UnitId(value)).hasToString(value);
        assertThat(new TabletId(value)).hasToString(value);
    }

    @Test
    void sixty_four_characters_are_the_most_and_a_longer_one_is_cut_in_the_message() {
        assertThat(new TabletId("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TabletId("x".repeat(65)))
                .withMessageContaining("TabletId «" + "x".repeat(64) + "…»");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PersonId("y".repeat(100_000)))
                .satisfies(e -> assertThat(e.getMessage().length()).isLessThan(200));
    }

    @Test
    void an_id_that_is_not_there_is_named_by_its_kind() {
        assertThatNullPointerException().isThrownBy(() -> new UnitId(null)).withMessage("UnitId");
    }

    @Test
    void ids_sort_by_their_characters() {
        assertThat(Stream.of("b", "a", "B").map(UnitId::new).sorted().map(UnitId::value))
                .containsExactly("B", "a", "b");
        assertThat(Stream.of("2", "10").map(PersonId::new).sorted().map(PersonId::value))
                .containsExactly("10", "2");
        assertThat(Stream.of("2", "10").map(TabletId::new).sorted().map(TabletId::value))
                .containsExactly("10", "2");
    }
}

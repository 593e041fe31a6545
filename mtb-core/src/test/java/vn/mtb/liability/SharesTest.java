package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.party.PersonId;

@DisplayName("chia mức bồi thường, đúng từng đồng")
class SharesTest {
    private static final PersonId A = new PersonId("a");
    private static final PersonId B = new PersonId("b");
    private static final PersonId C = new PersonId("c");

    @Test
    void the_odd_dong_goes_to_the_first_id_whatever_the_order_of_entry() {
        assertThat(Shares.equal(10_000_000, List.of(C, B, A)))
                .isEqualTo(Map.of(A, 3_333_334L, B, 3_333_333L, C, 3_333_333L));
        assertThat(Shares.equal(5, List.of(A, B, C))).isEqualTo(Map.of(A, 2L, B, 2L, C, 1L));
    }

    @Test
    void the_largest_fraction_comes_before_the_first_id() {
        // 10 by 1 : 2 : 3 is 1 4/6, 3 2/6 and 5: one dong is left, for a.
        assertThat(Shares.byPart(10, Map.of(A, 1, B, 2, C, 3))).isEqualTo(Map.of(A, 1L + 1, B, 3L, C, 5L));
        // 10 by 3 : 2 : 1: now the largest fraction is c's.
        assertThat(Shares.byPart(10, Map.of(A, 3, B, 2, C, 1))).isEqualTo(Map.of(A, 5L, B, 3L, C, 1L + 1));
    }

    @Test
    void a_sum_smaller_than_the_people_leaves_some_with_nothing() {
        assertThat(Shares.equal(1, List.of(A, B))).isEqualTo(Map.of(A, 1L, B, 0L));
        assertThat(Shares.equal(0, List.of(A, B))).isEqualTo(Map.of(A, 0L, B, 0L));
    }

    @Test
    void one_bears_all() {
        assertThat(Shares.byPart(1_000_000_000_000L, Map.of(A, 10_000))).isEqualTo(Map.of(A, 1_000_000_000_000L));
    }

    @Test
    void nobody_and_parts_out_of_range_are_refused_by_name() {
        assertThatThrownBy(() -> Shares.equal(5, List.of())).hasMessageContaining("nobody");
        assertThatThrownBy(() -> Shares.equal(5, List.of(A, A))).hasMessageContaining("a would have two shares");
        assertThatThrownBy(() -> Shares.byPart(5, Map.of(A, 0))).hasMessageContaining("a would bear 0");
        assertThatThrownBy(() -> Shares.byPart(5, Map.of(A, 10_001))).hasMessageContaining("10001");
        assertThatThrownBy(() -> Shares.byPart(-1, Map.of(A, 1))).hasMessageContaining("-1");
        assertThatThrownBy(() -> Shares.byPart(1_000_000_000_001L, Map.of(A, 1)))
                .hasMessageContaining("1000000000001");
    }
}

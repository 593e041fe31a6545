package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Reason;

@DisplayName("đủ người, đủ giấy, đúng ngày thì mọi ô đang mở đều đi được")
class LawfulActsTest {

    static List<LawfulActs.Cell> cells() {
        return LawfulActs.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void with_nothing_wrong_every_open_cell_settles_and_leads_where_its_row_says(LawfulActs.Cell cell) {
        Attempt attempt = LawfulActs.in(cell);
        Tablet next = assertThat(attempt.answer()).isSettled().value();
        assertThat(cell.row().moves().get(cell.place())).contains(next.situation());
        assertThat(next.asOf()).isEqualTo(attempt.on());
        assertThat(next.id()).isEqualTo(attempt.tablet().id());
        assertThat(attempt.permitted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_settled_answer_cites_what_its_row_stands_on(LawfulActs.Cell cell) {
        Reason first = LawfulActs.in(cell).answer().reasons().get(0);
        assertThat(first)
                .isEqualTo(
                        Reason.of("step-allowed", cell.row().basis(), cell.row().step()));
    }
}

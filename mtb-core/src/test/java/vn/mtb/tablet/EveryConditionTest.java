package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Need;
import vn.mtb.rule.Row;

@DisplayName("thiếu đúng một điều kiện thì chỉ nêu đúng điều kiện ấy")
class EveryConditionTest {

    /** One need of one open cell. */
    record Lack(LawfulActs.Cell cell, Need<Case> need) {
        /** The attempt that lacks exactly this, or nothing where that cannot be. */
        Optional<Attempt> attempt() {
            return Unmet.without(need.condition(), cell);
        }

        @Override
        public String toString() {
            return cell + " without " + need.condition().id();
        }
    }

    static List<Lack> lacks() {
        List<Lack> all = new ArrayList<>();
        for (LawfulActs.Cell cell : LawfulActs.cells()) {
            for (Need<Case> need : cell.row().needs()) all.add(new Lack(cell, need));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void it_alone_is_named_with_the_basis_of_the_row(Lack lack) {
        lack.attempt().ifPresent(attempt -> {
            String id = lack.need().condition().id();
            if (lack.need().otherwise().isEmpty()) {
                assertThat(attempt.answer()).isRefusedBecause(id);
            } else {
                assertThat(attempt.answer())
                        .isReferredTo(lack.need().otherwise().get(), id);
            }
            Reason reason = attempt.answer().reasons().get(0);
            assertThat(reason.basis()).isEqualTo(lack.need().basis());
            assertThat(reason.arguments()).doesNotContainNull();
            assertThat(attempt.permitted()).isFalse();
        });
    }

    @Test
    void every_condition_is_asked_somewhere_and_lacks_somewhere_for_each_step_that_asks_it() {
        Set<String> asked = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (Row<Situation, Step, Case> row : Rulebook.city().table().rows()) {
            for (Need<Case> need : row.needs()) {
                asked.add(need.condition().id());
                missing.add(row.step() + " " + need.condition().id());
            }
        }
        for (CityCondition condition : CityCondition.values()) assertThat(asked).contains(condition.id());
        for (Lack lack : lacks()) {
            if (lack.attempt().isEmpty()) continue;
            missing.remove(
                    lack.cell().row().step() + " " + lack.need().condition().id());
        }
        assertThat(missing)
                .as("nothing comes before the first paper of a tablet")
                .containsExactly(
                        "PROCURE papers-run-forward",
                        "ENTER_AS_FOUND papers-run-forward",
                        "BUY_FOR_UNIT papers-run-forward",
                        "ENTER_REPLACEMENT papers-run-forward");
    }

    @Test
    void a_row_asks_only_what_the_papers_of_its_step_can_answer() {
        for (Row<Situation, Step, Case> row : Rulebook.city().table().rows()) {
            for (Need<Case> need : row.needs()) {
                assertThat(((CityCondition) need.condition()).fits(row.step()))
                        .as("%s asks %s", row.step(), need.condition().id())
                        .isTrue();
            }
        }
    }
}

package vn.mtb.tablet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.rule.Table;

@DisplayName("mỗi bước trong mỗi tình trạng: mở từ ngày nào, luật đổi ngày nào")
class LifecycleTableTest {
    /** The days of a code: the first day it is open, then each day on which another law took over. */
    private static final Map<String, List<LocalDate>> CODES = Map.of(
            ".", List.of(),
            "a", List.of(LocalDate.MIN),
            "m", List.of(LocalDate.of(2016, 12, 14)),
            "x", List.of(LocalDate.of(2017, 3, 30)),
            "8", List.of(LocalDate.of(2017, 3, 30), LocalDate.of(2018, 1, 1)),
            "5", List.of(LocalDate.of(2017, 3, 30), LocalDate.of(2018, 1, 1), LocalDate.of(2025, 7, 1)),
            "6", List.of(LocalDate.of(2017, 3, 30), LocalDate.of(2026, 1, 1)),
            "n", List.of(LocalDate.of(2018, 1, 1)),
            "v", List.of(LocalDate.of(2025, 3, 1)));

    private static final LocalDate FIRST_PROBE = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_PROBE = LocalDate.of(2027, 12, 31);

    private static final Sheet SHEET = Sheet.read();

    @Test
    void the_sheet_has_a_column_for_every_situation_and_a_line_for_every_step() {
        assertThat(SHEET.columns).as("columns of cells.txt").containsExactly(Situation.values());
        assertThat(SHEET.lines.keySet())
                .as("lines of cells.txt")
                .containsExactlyElementsOf(
                        List.of(Step.values()).stream().map(Step::wireName).toList());
        assertThat(SHEET.lines)
                .allSatisfy((step, cells) -> assertThat(cells).as(step).hasSize(Situation.values().length));
        assertThat(SHEET.lines.values())
                .allSatisfy(cells -> assertThat(CODES).containsKeys(cells.toArray(String[]::new)));
    }

    @ParameterizedTest
    @EnumSource
    void a_step_is_open_exactly_where_and_when_the_sheet_says(Step step) {
        Map<Situation, List<LocalDate>> expected = new EnumMap<>(Situation.class);
        List<String> cells = SHEET.lines.getOrDefault(step.wireName(), List.of());
        for (int i = 0; i < cells.size(); i++) expected.put(SHEET.columns.get(i), CODES.get(cells.get(i)));

        Map<Situation, List<LocalDate>> actual = new EnumMap<>(Situation.class);
        for (Situation place : Situation.values()) actual.put(place, daysOfChange(place, step));

        assertThat(actual).as(step.wireName()).isEqualTo(expected);
    }

    @Test
    void what_is_open_stays_open() {
        for (Situation place : Situation.values()) {
            for (Step step : Step.values()) {
                assertThat(CityRules.TABLE.find(place, step, LocalDate.MAX) == Table.CLOSED)
                        .as("%s when %s, at the end of time", step, place)
                        .isEqualTo(daysOfChange(place, step).isEmpty());
            }
        }
    }

    @Test
    @DisplayName("tình trạng nào cũng có đường tới, và chỉ tình trạng cuối cùng mới không có lối ra")
    void every_situation_is_reached_and_only_the_last_ones_are_left_by_nobody() {
        Map<Situation, Boolean> left = new TreeMap<>();
        Map<Situation, Boolean> reached = new TreeMap<>();
        CityRules.TABLE
                .rows()
                .forEach(row -> row.moves()
                        .forEach((from, to) -> to.forEach(target -> {
                            if (target == from) return;
                            left.put(from, true);
                            reached.put(target, true);
                        })));
        assertThat(List.of(Situation.values())).allSatisfy(place -> {
            assertThat(reached.containsKey(place)).as("%s is reached", place).isEqualTo(place != Situation.ABSENT);
            assertThat(left.containsKey(place))
                    .as("%s is left", place)
                    .isEqualTo(place != Situation.DISPOSED && place != Situation.RECALLED);
        });
    }

    /** The days on which the cell begins to be judged by another row, asked day by day. */
    private static List<LocalDate> daysOfChange(Situation place, Step step) {
        List<LocalDate> days = new ArrayList<>();
        int before = CityRules.TABLE.find(place, step, LocalDate.MIN);
        if (before != Table.CLOSED) days.add(LocalDate.MIN);
        for (LocalDate day = FIRST_PROBE; !day.isAfter(LAST_PROBE); day = day.plusDays(1)) {
            int now = CityRules.TABLE.find(place, step, day);
            if (now != before) days.add(day);
            before = now;
        }
        return days;
    }

    /** {@code cells.txt} as it was written by hand. */
    private record Sheet(List<Situation> columns, Map<String, List<String>> lines) {

        static Sheet read() {
            List<Situation> columns = new ArrayList<>();
            Map<String, List<String>> lines = new LinkedHashMap<>();
            for (String line : text().lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] words = line.strip().split("\\s+", -1);
                if (words[0].equals("column")) {
                    columns.add(Situation.valueOf(words[2]));
                } else if (lines.put(words[0], List.of(words).subList(1, words.length)) != null) {
                    throw new AssertionError("cells.txt has two lines for " + words[0]);
                }
            }
            return new Sheet(columns, lines);
        }

        private static String text() {
            try (InputStream in = LifecycleTableTest.class.getResourceAsStream("cells.txt")) {
                return new String(in.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new AssertionError("cells.txt must be readable", e);
            }
        }
    }
}

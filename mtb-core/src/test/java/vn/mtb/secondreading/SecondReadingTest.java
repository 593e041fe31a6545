package vn.mtb.secondreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static vn.mtb.law.Decision2020.QD_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_5;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_5;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.secondreading.SecondReading.Answer;
import vn.mtb.secondreading.SecondReading.Line;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

@DisplayName("Hai cách đọc Quy chế, độc lập với nhau, cho cùng một câu trả lời")
class SecondReadingTest {
    private static final long SHORT = 50_000;
    private static final long LONG = 1_000_000;

    /** Lines that never fail alone: what breaks them breaks another line too, or cannot be broken in the situation at all. */
    private static final Set<String> NEVER_ALONE = Set.of(
            "the date is not before the last paper", // before the last paper no minutes can be signed in time, and a
            // first act has none
            "it is on the managing unit's books", // and so is all that is kept
            "it is on somebody's books"); // what is transferred from keeping is on the books

    @Test
    void fifty_thousand_random_rulings_agree() {
        assertAgreed(Comparison.of(1, SHORT), SHORT);
    }

    @Test
    @Tag("long")
    @Covers(
            value = {
                QC_ARTICLE_2,
                QC_ARTICLE_4_CLAUSE_1,
                QC_ARTICLE_4_CLAUSE_2,
                QC_ARTICLE_4_CLAUSE_3,
                QC_ARTICLE_4_CLAUSE_4_SENTENCE_2,
                QC_ARTICLE_4_CLAUSE_4_SENTENCE_3,
                QC_ARTICLE_5_CLAUSE_1_DASH_5,
                QC_ARTICLE_5_CLAUSE_3,
                QC_ARTICLE_6_CLAUSE_1,
                QC_ARTICLE_6_CLAUSE_4,
                QC_ARTICLE_6_CLAUSE_5,
                QC_ARTICLE_8_CLAUSE_1_DASH_2,
                QC_ARTICLE_8_CLAUSE_3
            },
            decision = QD_ARTICLE_2)
    void a_million_random_rulings_agree_and_leave_no_line_of_the_tables_untried() {
        Comparison all = Comparison.of(1_000_000, LONG);
        assertAgreed(all, LONG);
        assertThat(stepsWithout(all)).isEmpty();
        assertThat(placesNeverSettled(all)).isEmpty();
        assertThat(linesNeverTriedAlone(all)).isEmpty();
    }

    /** For one evening: {@code mvn -pl mtb-core test -Dtest=SecondReadingTest -Dmtb.rulings=100000000}. */
    @Test
    @Tag("long")
    void as_many_as_are_asked_for_agree() {
        long rulings = Long.getLong("mtb.rulings", 0);
        assumeTrue(rulings > 0, "asked for with -Dmtb.rulings=100000000");
        assertAgreed(Comparison.ofMany(rulings), rulings);
    }

    @Test
    void every_step_has_its_paragraph() {
        for (Step step : Step.values())
            assertThat(SecondReading.places(step)).as(step.name()).isNotEmpty();
    }

    @Test
    void every_sentence_is_used_in_the_tables() {
        Set<String> idle = new HashSet<>(Sentences.all());
        String tables = DecisionTables.COMMON + DecisionTables.all();
        idle.removeIf(
                sentence -> tables.contains("unless " + sentence + "\n") || tables.contains("when " + sentence + "\n"));
        assertThat(idle).isEmpty();
    }

    private static void assertAgreed(Comparison all, long rulings) {
        assertThat(all.disagreed)
                .as(() -> "of " + all.rulings + " rulings, the first that differ:\n"
                        + String.join("\n\n", all.disagreements))
                .isZero();
        assertThat(all.rulings).isGreaterThanOrEqualTo(rulings);
    }

    /** Settled and refused at every step, referred wherever the tables ask, and never elsewhere. */
    private static List<String> stepsWithout(Comparison all) {
        List<String> missing = new ArrayList<>();
        for (Step step : Step.values()) {
            long[] seen = all.answers.getOrDefault(step, new long[Answer.values().length]);
            if (seen[Answer.SETTLED.ordinal()] == 0) missing.add(step + " was never settled");
            if (seen[Answer.REFUSED.ordinal()] == 0) missing.add(step + " was never refused");
            if (SecondReading.asks(step) != seen[Answer.REFERRED.ordinal()] > 0) {
                missing.add(step + " was referred " + seen[Answer.REFERRED.ordinal()] + " times");
            }
        }
        return missing;
    }

    private static List<String> placesNeverSettled(Comparison all) {
        List<String> missing = new ArrayList<>();
        for (Step step : Step.values()) {
            for (Situation place : SecondReading.places(step)) {
                if (all.settled[place.ordinal()][step.ordinal()] == 0) missing.add(step + " at " + place);
            }
        }
        return missing;
    }

    private static List<String> linesNeverTriedAlone(Comparison all) {
        List<String> missing = new ArrayList<>();
        for (Line line : SecondReading.lines()) {
            if (all.alone[line.number] == 0 && NEVER_ALONE.stream().noneMatch(line.text::endsWith)) {
                missing.add(line.toString());
            }
        }
        return missing;
    }
}

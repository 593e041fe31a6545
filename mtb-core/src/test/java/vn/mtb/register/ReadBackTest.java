package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.FACTS;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.by;
import static vn.mtb.register.Story.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.account.Application;
import vn.mtb.party.Decision;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;

@DisplayName("Dòng nào ghi xuống cũng đọc lại được, và đọc lại đúng như đã trả lời")
class ReadBackTest {
    private final Story story = new Story();

    private List<Line> stored() {
        return story.register.history(Subject.tablet(TABLET));
    }

    @Test
    void what_is_answered_at_once_is_what_the_stored_lines_say() {
        List<Line> answered = new ArrayList<>();
        answered.addAll(story.take(CENTRE, "2016-12-20", Story.procure("SN-0042"))
                .orElseThrow()
                .lines());
        answered.addAll(story.take(CENTRE, "2017-04-02", new Installation.Preinstall(Application.SHARED, "2017.1"))
                .orElseThrow()
                .lines());
        answered.addAll(story.take(CENTRE, "2017-04-03", Story.handOver("SN-0042"))
                .orElseThrow()
                .lines());
        answered.addAll(
                story.take(OFFICER, "2017-04-05", Story.record()).orElseThrow().lines());
        assertThat(answered).isEqualTo(stored());
    }

    @Test
    void what_becomes_other_bytes_is_answered_as_the_bytes_say() {
        Decision halfACharacter = new Decision("12\uD83D/QĐ", day("2016-12-01"), CENTRE);
        Made made = by(CENTRE, "2016-12-20").answering("some-question", halfACharacter);
        Recorded recorded = story.register
                .take("k", TABLET, Story.procure("SN-0042"), FACTS, made)
                .orElseThrow();
        assertThat(recorded.lines()).isEqualTo(stored());
        assertThat(recorded.lines().get(0).made().answered())
                .extractingByKey("some-question")
                .extracting(Decision::number)
                .isEqualTo("12?/QĐ");
    }

    @Test
    void what_could_not_be_read_is_not_written() {
        Subject review = new Subject("review", "r-1");
        assertThatThrownBy(() -> story.take(review, OFFICER, "+10000-01-01", new Deed.PutOnRecord("đã rà soát")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("$.made.on");
        assertThat(story.register.length(review)).isZero();
    }
}

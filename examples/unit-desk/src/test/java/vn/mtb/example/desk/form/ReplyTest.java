package vn.mtb.example.desk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Made;

/** The ladder on which every form stands, act, correction, deed and document alike. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles({"demo", "test"})
class ReplyTest {
    private static final Reason WHY = Reason.of("secrecy-mark-unchecked", Basis.consistency(), "SUBJECT", "Mật");

    @Autowired
    private Desk desk;

    private final Model model = new ExtendedModelMap();

    private static Stream<Arguments> notRecorded() {
        return Stream.of(
                arguments(Outcome.refused(WHY), HttpStatus.CONFLICT),
                arguments(Outcome.referred(Authority.CITY_PEOPLES_COMMITTEE, WHY), HttpStatus.ACCEPTED));
    }

    @ParameterizedTest
    @MethodSource("notRecorded")
    void what_is_not_recorded_is_drawn_again_under_its_own_key(Outcome<?> outcome, HttpStatus status) {
        Reply reply = Reply.to(model, desk.register(), "key-1", () -> outcome);

        assertThat(reply.recorded()).isEmpty();
        assertThat(reply.key()).isEqualTo("key-1");
        assertThat(reply.page("act").getStatus()).isEqualTo(status);
        assertThat(model.getAttribute("answer")).isInstanceOf(Answer.class);
    }

    @Test
    void what_is_recorded_goes_on_to_its_page_with_the_answer_on_top() {
        Reply reply = Reply.to(model, desk.register(), "key-1", () -> Outcome.settled("done"));
        RedirectAttributesModelMap next = new RedirectAttributesModelMap();
        ModelAndView gone = reply.onTo("/tablets", next);

        assertThat(gone.getViewName()).isEqualTo("redirect:/tablets");
        assertThat(next.getFlashAttributes()).containsKey("answer");
    }

    @Test
    void asking_the_rules_records_nothing_even_when_they_agree() {
        Reply reply = Reply.trying(model, desk.register(), "key-1", () -> Outcome.settled("would do"));

        assertThat(reply.recorded()).isEmpty();
        assertThat(reply.status()).isEqualTo(HttpStatus.OK);
        assertThat(((Answer) model.getAttribute("answer")).kind()).isEqualTo("would-settle");
    }

    private Outcome<?> note(String key, int seen, String findings) {
        Actor officer =
                new Actor(new PersonId("cb-030"), Capacity.UNIT, desk.unit().id());
        Item item = Item.of(
                new Subject("document", "ladder"),
                seen,
                new Deed.PutOnRecord(findings),
                Made.by(officer).on(desk.today()));
        return desk.take(Command.of(key, item));
    }

    @Test
    void whoever_comes_second_reads_what_the_first_recorded_and_sends_under_a_new_key() {
        note("ladder-1", 0, "một");
        Reply late = Reply.to(model, desk.register(), "ladder-2", () -> note("ladder-2", 0, "hai"));
        assertThat(late.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(late.key()).isNotEqualTo("ladder-2");
        assertThat((Iterable<?>) model.getAttribute("moved"))
                .singleElement()
                .extracting(line -> ((Deed.PutOnRecord) ((Line) line).deed()).findings())
                .isEqualTo("một");

        Reply reused = Reply.to(model, desk.register(), "ladder-1", () -> note("ladder-1", 0, "ba"));
        assertThat(reused.status()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(model.getAttribute("used")).isEqualTo(true);
    }
}

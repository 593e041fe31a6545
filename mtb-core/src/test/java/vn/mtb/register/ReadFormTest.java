package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.SNV;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.by;
import static vn.mtb.register.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

@DisplayName("Mẫu của ứng dụng được đọc nghiêm ngặt như hành vi; khóa lệnh nhớ câu trả lời")
class ReadFormTest {
    /** A form that no package but this one sees. */
    private record Form(
            Act act,
            Deed deed,
            LocalDate on,
            Optional<Integer> count,
            Optional<Long> dong,
            SortedMap<PersonId, Long> sums,
            Map<UnitId, String> titles,
            List<UnitId> units,
            String contact) {}

    private static final String GOOD = """
            {"act":{"act":"take-inventory","v":1,"minutesNumber":"07/BBKK","condition":""},
             "deed":{"act":"put-on-record","v":1,"findings":"đã xem"},
             "on":"2017-04-03","count":3,"dong":5,"sums":{"p-2":2,"p-1":1},"titles":{"SNV":"sở"},"units":["SNV"],
             "contact":"0912 345 678"}""";

    @Test
    void a_record_of_an_application_is_read_and_written_like_an_act() {
        Form form = Acts.readForm(GOOD, Form.class);
        assertThat(form.act()).isEqualTo(new Upkeep.TakeInventory("07/BBKK", ""));
        assertThat(form.deed()).isEqualTo(new Deed.PutOnRecord("đã xem"));
        assertThat(form.on()).isEqualTo(day("2017-04-03"));
        assertThat(form.count()).contains(3);
        assertThat(form.sums()).containsExactly(Map.entry(new PersonId("p-1"), 1L), Map.entry(new PersonId("p-2"), 2L));
        assertThat(form.titles()).containsEntry(SNV, "sở");
        assertThat(Acts.readForm(Acts.writeForm(form), Form.class)).isEqualTo(form);
    }

    @Test
    void every_flaw_comes_at_once_and_no_contact_with_it() {
        BadInput bad = catchThrowableOfType(
                BadInput.class,
                () -> Acts.readForm(
                        "{\"act\":{\"act\":\"x\",\"v\":1},\"on\":\"3/4/2017\",\"count\":\"3\",\"0912 345 678\":1}",
                        Form.class));
        assertThat(bad.flaws())
                .extracting(Flaw::path)
                .contains("$.act.act", "$.on", "$.count", "$.deed", "$.sums", "$.units", "$.contact", "$");
        assertThat(bad.getMessage()).doesNotContain("0912");
    }

    @Test
    void a_key_remembers_what_it_was_answered() {
        Story story = new Story().recorded();
        assertThat(story.register.answered("none")).isEmpty();
        Outcome<Recorded> first = story.register.take(
                "k", TABLET, new Upkeep.TakeInventory("07/BBKK", ""), Story.FACTS, by(OFFICER, "2017-04-06"));
        assertThat(story.register.answered("k")).contains(first);
    }

    @Test
    void a_conflict_names_both_keys() {
        Story story = new Story().recorded();
        Item stale =
                Item.on(TABLET, 3, new Upkeep.TakeInventory("07/BBKK", ""), by(OFFICER, "2017-04-06"), Story.FACTS);
        Conflict conflict = catchThrowableOfType(Conflict.class, () -> story.register.take(Command.of("late", stale)));
        assertThat(conflict.command()).isEqualTo("late");
        assertThat(conflict.winner()).isEqualTo("k-3");
    }

    @Test
    void a_tablet_can_be_seen_as_its_first_lines_told_it() {
        Story story = new Story().recorded();
        assertThat(story.register.tablet(TABLET, 0).status()).isEqualTo(Status.ABSENT);
        assertThat(story.register.tablet(TABLET, 3).status()).isEqualTo(Status.RECEIVED);
        assertThat(story.register.tablet(TABLET, 4))
                .hasToString(story.register.tablet(TABLET).toString());
    }
}

package vn.mtb.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.outcome.Authority;

@DisplayName("Biểu mẫu: khóa hai thứ tiếng, kiểu do biểu mẫu quy định, mọi lỗi cùng một lúc với dòng và cách sửa")
class FormTest {
    private static final Key NUMBER = Key.of("số", "number").saying("số, ký hiệu văn bản", "number of the paper");
    private static final Key SIGNED = Key.of("ngày ký", "signed-on");
    private static final Key COPIES = Key.of("số bản", "copies");
    private static final Key WARDS = Key.of("nơi nhận", "sent-to");

    private record Paper(String number, LocalDate signed, Optional<Long> copies, List<String> sentTo) {
        Paper {
            if (number.equals("0")) throw new IllegalArgumentException("number 0; call 0912 345 678");
        }
    }

    private static final Form<Paper> PAPER = Form.object(fields -> {
        Read<String> number = fields.needed(NUMBER, Form.text());
        Read<LocalDate> signed = fields.needed(SIGNED, Form.date());
        Read<Optional<Long>> copies = fields.maybe(COPIES, Form.whole(1, 50));
        Read<List<String>> sentTo = fields.or(WARDS, Form.listOf(Form.text()), List.of());
        return fields.make(() -> new Paper(number.get(), signed.get(), copies.get(), sentTo.get()));
    });

    @Test
    void a_key_may_be_written_in_either_language() {
        Paper paper = new Paper("12/QĐ-STTTT", LocalDate.of(2017, 3, 30), Optional.of(3L), List.of("VP", "2017"));
        assertThat(PAPER.of(Yaml.parse("vi", """
                        số: 12/QĐ-STTTT
                        ngày ký: 30/3/2017
                        số bản: 3
                        nơi nhận: [VP, 2017]
                        """))).isEqualTo(paper);
        assertThat(PAPER.of(Yaml.parse("en", """
                        number: "12/QĐ-STTTT"
                        signed-on: 2017-03-30
                        copies: 3
                        sent-to:
                          - VP
                          - '2017'
                        """))).isEqualTo(paper);
    }

    @Test
    void every_mistake_comes_at_once_with_its_line() {
        assertThat(mistakes(PAPER, """
                ngay ky: 30/3/2017
                signed-on: 31/2/2017
                copies: "3"
                sent-to: VP
                """))
                .extracting(m -> m.where().line(), Mistake::id)
                .containsExactlyInAnyOrder(
                        tuple(1, "yaml-missing"),
                        tuple(1, "yaml-unknown-key"),
                        tuple(2, "yaml-no-such-day"),
                        tuple(3, "yaml-no-number"),
                        tuple(4, "yaml-no-list"));
    }

    @ParameterizedTest
    @CsvSource({
        "ngay ky, ngày ký",
        "ngày kí, ngày ký",
        "signed_on, signed-on",
        "Signed-On, signed-on",
        "copie, copies",
        "nơi nhân, nơi nhận"
    })
    void an_unknown_key_is_answered_with_the_nearest_known_one(String written, String meant) {
        assertThat(mistakes(PAPER, "số: 1\nngày ký: 1/1/2017\n" + written + ": 1\n"))
                .singleElement()
                .satisfies(
                        mistake -> assertThat(mistake.remedy().english()).startsWith("did you mean «" + meant + "»?"));
    }

    @Test
    void where_no_key_is_near_the_list_is_shown() {
        assertThat(mistakes(PAPER, "số: 1\nngày ký: 1/1/2017\nhoàn toàn khác: 1\n"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.remedy().english())
                        .startsWith("choose from the list. The keys here: «số» (number), «ngày ký» (signed-on)"));
    }

    @Test
    void one_field_under_both_its_names_is_one_too_many() {
        assertThat(mistakes(PAPER, "số: 1\nngày ký: 1/1/2017\nsigned-on: 1/1/2017\n"))
                .extracting(m -> m.where().line(), Mistake::id)
                .containsExactly(tuple(3, "yaml-both-names"));
    }

    @ParameterizedTest
    @CsvSource({
        "29/2/2016, 2016-02-29",
        "1/1/1900, 1900-01-01",
        "31/12/9999, 9999-12-31",
        "2017-03-30, 2017-03-30",
        "29/2/2017, yaml-no-such-day",
        "31/4/2017, yaml-no-such-day",
        "30/13/2017, yaml-no-such-day",
        "2017-02-30, yaml-no-such-day",
        "31/12/1899, yaml-no-such-day",
        "30-3-2017, yaml-no-day",
        "30/3/17, yaml-no-day",
        "hôm qua, yaml-no-day",
        "[], yaml-no-day",
        "~, yaml-nothing-written"
    })
    void days_are_of_the_calendar(String written, String expected) {
        assertRead(Form.date(), written, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "50, 50",
        "0, yaml-out-of-range",
        "51, yaml-out-of-range",
        "-1, yaml-out-of-range",
        "1.5, yaml-no-number",
        "'\"7\"', yaml-no-number",
        "'1,000', yaml-no-number",
        "1e3, yaml-no-number",
        "0x10, yaml-no-number",
        "99999999999999999999, yaml-no-number",
        "{}, yaml-no-number"
    })
    void whole_numbers_are_digits_within_their_range(String written, String expected) {
        assertRead(Form.whole(1, 50), written, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "có, true",
        "không, false",
        "yes, true",
        "No, false",
        "true, true",
        "'\"có\"', yaml-no-yes-or-no",
        "1, yaml-no-yes-or-no"
    })
    void yes_and_no_are_words_of_both_languages(String written, String expected) {
        assertRead(Form.yesOrNo(), written, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "no, no",
        "2017, 2017",
        "1.10, 1.10",
        "'\"\"', yaml-no-text",
        "[a], yaml-no-text",
        "{a: b}, yaml-no-text"
    })
    void a_text_is_what_was_written_whatever_it_looks_like(String written, String expected) {
        assertRead(Form.text(), written, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "đơn vị quản lý, MANAGING_UNIT",
        "The Managing Unit, MANAGING_UNIT",
        "managing-unit, MANAGING_UNIT",
        "đơn vị quản lí, yaml-no-choice",
        "[], yaml-no-text"
    })
    void a_constant_is_written_by_its_name_in_either_language(String written, String expected) {
        assertRead(Form.oneOf(Choices.of(Authority.class)), written, expected);
    }

    @Test
    void one_name_for_two_values_does_not_compile_into_a_list() {
        Choices<Integer> one = Choices.<Integer>none().and(1, "một", "one");
        assertThatThrownBy(() -> one.and(2, "One"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("«One» names 1 already, not 2");
    }

    @Test
    void what_a_constructor_refuses_is_a_mistake_at_its_object_without_contacts() {
        assertThat(mistakes(Form.listOf(PAPER), "- {số: 1, ngày ký: 1/1/2017}\n- số: 0\n  ngày ký: 1/1/2017\n"))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.id()).isEqualTo("yaml-refused");
                    assertThat(mistake.where()).hasToString("t.yaml:2:3 $[1]");
                    assertThat(mistake.what().english()).isEqualTo("it was not accepted: number 0; call …");
                });
    }

    @Test
    void a_map_has_the_writers_keys_and_each_is_read() {
        Form<Map<LocalDate, Long>> form = Form.mapOf(Form.date(), Form.whole(0, 9));
        assertThat(form.of(Yaml.parse("t", "1/1/2017: 1\n2/1/2017: 2\n")))
                .containsExactly(Map.entry(LocalDate.of(2017, 1, 1), 1L), Map.entry(LocalDate.of(2017, 1, 2), 2L));
        assertThat(mistakes(form, "1/1/2017: 1\n2017-01-01: 2\nx: 3\n"))
                .extracting(m -> m.where().line(), Mistake::id)
                .containsExactly(tuple(2, "yaml-twice"), tuple(3, "yaml-no-day"));
    }

    @Test
    void the_same_may_be_written_on_one_line_or_in_full() {
        Form<List<String>> form = Form.either(Form.text().as(List::of), Form.listOf(Form.text()));
        assertThat(form.of(Yaml.parse("t", "a"))).containsExactly("a");
        assertThat(form.of(Yaml.parse("t", "[a, b]"))).containsExactly("a", "b");
    }

    private record Box(List<Box> inner) {}

    private static Form<Box> box() {
        return Form.object(fields -> {
            Read<List<Box>> inner =
                    fields.or(Key.of("trong", "inner"), Form.listOf(Form.lazily("box", FormTest::box)), List.of());
            return fields.make(() -> new Box(inner.get()));
        });
    }

    @Test
    void a_kind_may_hold_its_own_kind() {
        assertThat(box().of(Yaml.parse("t", "inner: [{}, {inner: [{}]}]")).inner())
                .hasSize(2);
        JsonNode schema = JsonMapper.shared().readTree(box().schema("Hộp · Box"));
        assertThat(schema.at("/properties/trong/items/$ref").stringValue()).isEqualTo("#/$defs/box");
        assertThat(schema.at("/$defs/box/properties/inner/items/$ref").stringValue())
                .isEqualTo("#/$defs/box");
    }

    @Test
    void the_schema_names_every_key_in_both_languages_and_what_is_needed() {
        JsonNode schema = JsonMapper.shared().readTree(PAPER.schema("Văn bản · Paper"));
        assertThat(schema.get("title").stringValue()).isEqualTo("Văn bản · Paper");
        assertThat(schema.get("properties").propertyNames())
                .containsExactly("số", "number", "ngày ký", "signed-on", "số bản", "copies", "nơi nhận", "sent-to");
        assertThat(schema.at("/properties/number/description").stringValue())
                .isEqualTo("số, ký hiệu văn bản · number of the paper");
        assertThat(schema.get("additionalProperties").booleanValue()).isFalse();
        assertThat(schema.at("/allOf/1/anyOf/0/required/0").stringValue()).isEqualTo("ngày ký");
        assertThat(schema.at("/allOf/1/anyOf/1/required/0").stringValue()).isEqualTo("signed-on");
        assertThat(schema.get("allOf").size()).isEqualTo(2);
    }

    @Test
    void a_node_becomes_json_and_a_path_in_it_leads_back_to_its_line() {
        AsJson act = Yaml.parse("t.yaml", """
                        act: give-back
                        v: 1
                        biên bản:
                          number: "12"
                          date: 3/4/2017
                          rooms: [một, 2, true, ~, 31/2/2017]
                        """).asJson(key -> key.equals("biên bản") ? "minutes" : key);
        assertThat(act.json())
                .isEqualTo("{\"act\":\"give-back\",\"v\":1,\"minutes\":{\"number\":\"12\",\"date\":\"2017-04-03\","
                        + "\"rooms\":[\"một\",2,true,null,\"31/2/2017\"]}}");
        assertThat(act.where("$.minutes.rooms[1]")).hasToString("t.yaml:6:16 $.biên bản.rooms[1]");
        assertThat(act.where("$.minutes.giver.unit").line()).isEqualTo(3);
        assertThat(act.where("$.holder").line()).isEqualTo(1);
    }

    @Test
    void a_key_asked_for_twice_is_the_programmers_mistake() {
        Form<String> twice = Form.object(fields -> {
            fields.needed(NUMBER, Form.text());
            return fields.needed(NUMBER, Form.text());
        });
        assertThatThrownBy(() -> twice.of(Yaml.parse("t", "số: 1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asked for twice");
    }

    private static void assertRead(Form<?> form, String written, String expected) {
        Mistakes mistakes = new Mistakes();
        Node node = ((Node.Mapping) Yaml.parse("t.yaml", "a: " + written))
                .entries()
                .get("a")
                .value();
        Read<?> read = form.read(node, mistakes);
        if (!expected.startsWith("yaml-")) assertThat(read.get()).hasToString(expected);
        else assertThat(mistakes.all()).extracting(Mistake::id).containsExactly(expected);
    }

    private static List<Mistake> mistakes(Form<?> form, String text) {
        return catchThrowableOfType(BadFile.class, () -> form.of(Yaml.parse("t.yaml", text)))
                .mistakes();
    }
}

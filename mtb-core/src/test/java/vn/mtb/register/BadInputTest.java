package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.FACTS;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.by;
import static vn.mtb.register.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Upkeep;

@DisplayName("Dữ liệu vào sai: nêu hết lỗi, nêu giá trị, không ghi gì")
class BadInputTest {
    private static BadInput refused(String json) {
        BadInput flawed = catchThrowableOfType(BadInput.class, () -> Acts.readDeed(json));
        assertThat(flawed).as(json).isNotNull();
        return flawed;
    }

    private static List<String> paths(String json) {
        return refused(json).flaws().stream().map(Flaw::path).toList();
    }

    @Test
    void all_errors_come_at_once_each_with_its_path_in_both_languages() {
        BadInput flawed =
                refused("{\"act\":\"procure\",\"v\":1,\"serial\":\"??\",\"priceInDong\":-5,\"supplier\":\" \","
                        + "\"funding\":\"LOTTERY\",\"allocation\":\"\",\"colour\":\"red\"}");
        assertThat(flawed.flaws())
                .extracting(Flaw::path)
                .containsExactlyInAnyOrder("$.serial", "$.priceInDong", "$.supplier", "$.funding", "$.allocation", "$");
        assertThat(flawed.getMessage()).contains("«??»", "«-5»", "LOTTERY", "CITY_IT_PROGRAMME", "«colour»");
        Flaw serial = flawed.flaws().stream()
                .filter(flaw -> flaw.path().equals("$.serial"))
                .findFirst()
                .orElseThrow();
        assertThat(serial.what().vietnamese())
                .isEqualTo("«??» phải là số sê-ri trên nhãn máy: 4 đến 40 chữ, số hoặc -");
        assertThat(serial.what().english())
                .isEqualTo("«??» must be a serial number as on the maker's label: 4 to 40 letters, digits or -");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"act":"upgrade","v":1}                                       | $.release
            {"act":"upgrade","v":1,"release":null}                        | $.release
            {"act":"upgrade","v":1,"release":7}                           | $.release
            {"act":"upgrade","v":1,"release":""}                          | $.release
            {"act":"upgrade","v":1,"release":"a@b.vn"}                    | $.release
            {"act":"upgrade","v":1,"release":"gọi 091 234 5678"}          | $.release
            {"act":"upgrade","v":1,"release":"x","more":1}                | $
            {"act":"upgrade","release":"x"}                               | $.v
            {"act":"upgrade","v":0,"release":"x"}                         | $.v
            {"act":"upgrade","v":1.5,"release":"x"}                       | $.v
            {"act":"upgrade","v":"1","release":"x"}                       | $.v
            {"act":"upgrade","v":2,"release":"x"}                         | $.v
            {"act":"fly","v":1}                                           | $.act
            {"v":1}                                                       | $.act
            []                                                            | $
            "upgrade"                                                     | $
            {"act":"preinstall","v":1,"applications":[],"release":"x"}    | $
            {"act":"preinstall","v":1,"applications":["ma il"],"release":"x"}      | $.applications[0]
            {"act":"preinstall","v":1,"applications":["mail","mail"],"release":"x"} | $.applications
            {"act":"preinstall","v":1,"applications":"mail","release":"x"}          | $.applications
            {"act":"take-new-post","v":1,"holder":"a b","decisionNumber":"1/QĐ"}    | $.holder
            {"act":"take-new-post","v":1,"holder":"0912345678","decisionNumber":"1/QĐ"} | $.holder
            {"act":"correct","v":1,"line":-1,"why":"x","instead":{"act":"upgrade","v":1,"release":"x"},"onPaper":"2017-04-05"} | $.line
            {"act":"correct","v":1,"line":1,"why":"x","instead":{"act":"upgrade","v":1,"release":"x"},"onPaper":"2017-02-30"} | $.onPaper
            {"act":"correct","v":1,"line":1,"why":"x","instead":{"act":"upgrade","v":1},"onPaper":"2017-04-05"} | $.instead.release
            {"act":"correct","v":1,"line":1,"why":"x","instead":{"act":"close","v":1,"toRegister":"x"},"onPaper":"2017-04-05"} | $.instead
            {"act":"revoke-accounts","v":1,"position":{"code":"staff","group":"CITY_LEADER"},"unit":"SNV"} | $.position
            {"act":"revoke-accounts","v":1,"position":{"code":"staff","group":"NOBILITY"},"unit":"SNV"} | $.position.group
            """)
    void each_wrong_value_is_named_by_its_path(String json, String path) {
        assertThat(paths(json)).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "{\"act\":\"upgrade\",\"act\":\"upgrade\"}", "{} {}", "{\"a\":NaN}"})
    void what_is_no_json_is_said_with_line_and_column(String json) {
        assertThat(refused(json).flaws().get(0).what().english()).contains("no valid JSON at line");
    }

    @Test
    void what_is_too_long_or_too_deep_is_refused_before_it_is_read() {
        assertThat(refused("[".repeat(150) + "]".repeat(150)).getMessage()).contains("JSON");
        assertThat(refused("\"" + "x".repeat(300_000) + "\"").getMessage()).contains("200,000");
        assertThat(refused("{\"act\":\"upgrade\",\"v\":1,\"release\":\"" + "x".repeat(201) + "\"}")
                        .getMessage())
                .contains("200");
    }

    @Test
    void a_newer_version_names_the_library_that_is_needed_and_is_never_skipped() {
        Story story = new Story().recorded();
        String newer = story.journal
                .chain(story.chain())
                .get(3)
                .text()
                .replace("\"act\":\"record-asset\",\"v\":1", "\"act\":\"record-asset\",\"v\":2")
                .replaceFirst("\"library\":\"[^\"]*\"", "\"library\":\"9.1.0\"");
        assertThatThrownBy(() -> Line.of(Entry.of(newer)))
                .isInstanceOf(BadInput.class)
                .hasMessageContainingAll("SNV tablet/MTB-0042 line 3", "record-asset", "version 2", "library 9.1.0");
    }

    @Test
    void a_line_with_an_unknown_or_missing_field_is_an_error() {
        Story story = new Story().recorded();
        String text = story.journal.chain(story.chain()).get(0).text();
        assertThatThrownBy(() -> Line.of(Entry.of(text.replace("\"became\":", "\"turned\":"))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("turned");
        assertThatThrownBy(() -> Line.of(Entry.of(text.replace(",\"v\":1", ""))))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("$.act.v");
        assertThatThrownBy(() -> Entry.of(text.replace("{\"format\":1", "{\"format\":2")))
                .hasMessageContaining("later library");
        for (String broken : List.of("", "x", text.substring(1), text.substring(0, text.length() - 1), text + " ")) {
            assertThatThrownBy(() -> Entry.of(broken)).isInstanceOf(BadInput.class);
        }
    }

    @Test
    void free_text_with_a_contact_or_a_name_of_the_directory_never_reaches_the_journal() {
        Story story = new Story().recorded();
        story.directory.enter(
                new PersonId("p-77"), new Directory.Card("Nguyễn Văn Đức", "Chuyên viên", "0912 345 678"));
        for (String words : List.of(
                "đã báo anh Nguyễn Văn Đức",
                "NGUYEN VAN DUC giữ",
                "gọi 0912345678",
                "gọi +84 912 345 678",
                "duc@hanoi.gov.vn")) {
            BadInput flawed = catchThrowableOfType(
                    BadInput.class, () -> story.take(OFFICER, "2018-01-01", new Upkeep.TakeInventory("1/BB", words)));
            assertThat(flawed).as(words).isNotNull();
            assertThat(flawed.flaws()).extracting(Flaw::path).containsExactly("$.condition");
            assertThat(flawed.getMessage()).doesNotContain("Đức", "345", "@");
        }
        assertThat(story.register.length(Subject.tablet(TABLET))).isEqualTo(4);
    }

    @Test
    void an_actor_whose_id_is_a_telephone_number_or_a_known_name_is_refused() {
        Story story = new Story();
        story.directory.enter(new PersonId("p-77"), new Directory.Card("Nguyễn Văn Đức", "", ""));
        for (String id : List.of("0912345678", "nguyen-van-duc")) {
            Actor actor = new Actor(new PersonId(id), Capacity.FOCAL_BODY, CENTRE.unit());
            assertThatThrownBy(() -> story.take(actor, "2016-12-20", Story.procure("SN-0042")))
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("$.made.by.person");
        }
    }

    @Test
    void a_document_number_or_date_is_no_telephone_number() {
        for (String words :
                List.of("7816/VPCP-TTĐT", "ngày 01/01/2017 10:30", "02.01.2017", "TS-2017-0042", "12345678901")) {
            assertThat(Plain.namesAContact(words)).as(words).isFalse();
        }
    }

    @Test
    void nothing_null_blank_or_over_long_makes_a_command_or_a_subject() {
        assertThatThrownBy(() -> Command.of(" ")).hasMessageContaining("« »");
        assertThatThrownBy(() -> Command.of("k")).hasMessageContaining("does nothing");
        assertThatThrownBy(() -> Command.of("x".repeat(101))).hasMessageContaining("…");
        assertThatThrownBy(() -> new Subject("Tablet", "x")).hasMessageContaining("«Tablet»");
        assertThatThrownBy(() -> new Subject("tablet", "a/b")).hasMessageContaining("«a/b»");
        assertThatThrownBy(() -> new Subject("tablet", "x".repeat(65))).hasMessageContaining("xxx");
        assertThatThrownBy(() -> Subject.of("tablet")).hasMessageContaining("kind/id");
        assertThatThrownBy(() -> new Chain("a b", Subject.tablet(TABLET))).hasMessageContaining("«a b»");
        assertThatThrownBy(() -> Item.on(TABLET, -1, new Installation.Upgrade("x"), by(OFFICER, "2017-01-01"), FACTS))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new Attachment("x", "photo", 1)).hasMessageContaining("«x»");
        assertThatThrownBy(() -> new Attachment("0".repeat(64), "Ảnh của A", 1)).hasMessageContaining("Ảnh của A");
        assertThatThrownBy(() -> new Attachment("0".repeat(64), "photo", -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Erasure(day("2026-01-01"), " ")).hasMessageContaining("rule");
        assertThatThrownBy(() -> new Dossier(List.of(), "")).hasMessageContaining("at least");
    }

    @Test
    void a_chain_with_a_forged_line_is_an_error_when_it_is_appended() {
        Story story = new Story().recorded();
        Entry third = story.journal.chain(story.chain()).get(2);
        Batch again = new Batch("SNV", "again", "body", Map.of(story.chain(), 2), List.of(third), Map.of());
        assertThatThrownBy(() -> story.journal.append(again)).isInstanceOf(Conflict.class);
        assertThat(Audit.of(story.journal, Optional.empty()).intact()).isTrue();
    }

    @Test
    void every_flaw_has_both_languages() {
        String said = refused("{\"act\":\"give-back\",\"v\":1}").flaws().stream()
                .map(Flaw::toString)
                .collect(Collectors.joining());
        assertThat(said).contains("thiếu trường này / this field is missing");
    }

    @Test
    void a_line_that_could_not_be_read_again_is_never_written() {
        Story story = new Story();
        Subject posts = Subject.appointments(Story.DIRECTOR.person());
        Command far = Command.of(
                "far", Item.of(posts, 0, Story.appoint(), Made.by(Story.OFFICER).on(LocalDate.MAX)));
        assertThatThrownBy(() -> story.register.take(far))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("$.made.on");
        assertThat(story.journal.heads()).isEmpty();
        assertThat(story.journal.written("SNV", "far")).isEmpty();
    }

    @Test
    void a_command_writes_to_its_own_register_alone() {
        Story story = new Story();
        Chain elsewhere = new Chain("STC", new Subject("tablet", "t"));
        Entry entry = JournalContract.entry(elsewhere, 0, "k", Sha256.NONE, "x");
        assertThatThrownBy(() -> new Batch("SNV", "k", "", Map.of(elsewhere, 0), List.of(entry), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("«k»", "SNV", "STC tablet/t");
        assertThat(story.journal.heads()).isEmpty();
    }

    @Test
    void a_chain_tells_its_tablet_without_a_register() {
        Story story = new Story().inUse();
        assertThat(Register.tablet(story.journal.chain(story.chain())))
                .hasToString(story.register.tablet(Story.TABLET).toString());
        assertThatThrownBy(() -> Register.tablet(List.of())).hasMessageContaining("without lines");
    }
}

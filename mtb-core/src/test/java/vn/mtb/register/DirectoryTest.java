package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.day;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.party.PersonId;

@DisplayName("Danh bạ xóa được, sổ vẫn nguyên vẹn")
class DirectoryTest {
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final PersonId person = DIRECTOR.person();

    @Test
    void erasing_leaves_the_chain_verifiable_and_the_view_says_what_when_and_why() {
        Story story = new Story().inUse();
        story.directory.enter(person, new Directory.Card("Trần Thị Bích", "Giám đốc Sở", "bich@hanoi.gov.vn"));
        assertThat(story.directory.shown(person, Language.VIETNAMESE)).isEqualTo("Trần Thị Bích");
        story.directory.erase(person, new Erasure(day("2026-03-01"), "Điều 25 Luật 91/2025/QH15"));
        assertThat(story.directory.shown(person, Language.VIETNAMESE))
                .isEqualTo("p-03 (đã xóa ngày 1/3/2026 theo Điều 25 Luật 91/2025/QH15)");
        assertThat(story.directory.card(person)).isEmpty();
        assertThat(story.directory.namedIn("Trần Thị Bích")).isEmpty();
        assertThat(Audit.of(story.journal, Optional.empty()).intact()).isTrue();
        assertThat(story.register.tablet(Story.TABLET).holder()).contains(person);
    }

    @Test
    void an_id_that_spells_the_name_is_refused() {
        assertThatThrownBy(() ->
                        directory.enter(new PersonId("tran-thi-bich"), new Directory.Card("Trần Thị Bích", "", "")))
                .hasMessageContaining("spells the name");
    }

    @Test
    void a_name_is_found_with_or_without_its_marks_but_not_within_other_words() {
        directory.enter(person, new Directory.Card("Lê Anh", "", ""));
        assertThat(directory.namedIn("giao cho ông LÊ ANH.")).contains(person);
        assertThat(directory.namedIn("giao cho le-anh")).contains(person);
        assertThat(directory.namedIn("lê ánh sáng")).isEmpty();
        assertThat(directory.namedIn("lê anhs")).isEmpty();
    }

    @Test
    void somebody_unknown_is_shown_by_the_id() {
        assertThat(directory.shown(person, Language.ENGLISH)).isEqualTo("p-03");
    }

    @Test
    void who_is_entered_again_is_no_longer_erased() {
        directory.erase(person, new Erasure(day("2026-03-01"), "x"));
        directory.enter(person, new Directory.Card("Lê Anh", "", ""));
        assertThat(directory.erasure(person)).isEmpty();
    }

    @Test
    void of_two_names_in_a_text_the_first_in_the_order_of_ids_is_told_and_one_word_is_no_name() {
        Mentions mentions = Mentions.of(
                Map.of(new PersonId("p-2"), "Lê Anh", new PersonId("p-1"), "Lê Anh Tú", new PersonId("p-0"), "Anh"));
        assertThat(mentions.in("lê anh tú")).contains(new PersonId("p-1"));
        assertThat(mentions.in("Đỗ và lê anh")).contains(new PersonId("p-2"));
        assertThat(mentions.in("anh")).isEmpty();
        assertThat(mentions.in("lê")).isEmpty();
        assertThat(Mentions.of(Map.of()).in("lê anh")).isEmpty();
    }
}

package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.tablet.Upkeep;

@DisplayName("Kiểm tra sổ: điều hỏng được gọi tên, cả khi chưa chốt lần nào và khi dòng không còn đọc được")
class AuditTest {
    private final Story story = new Story().inUse();
    private final Store store = new Store(story.journal);

    /** A journal in a store that somebody reached: its lines and its ends are kept apart. */
    private static final class Store implements Journal {
        private final Journal honest;
        private final SortedMap<Chain, Head> heads;
        private UnaryOperator<List<String>> changed = UnaryOperator.identity();
        private List<String> checkpoints = List.of();

        Store(Journal honest) {
            this.honest = honest;
            heads = new TreeMap<>(honest.heads());
        }

        @Override
        public List<Entry> chain(Chain chain) {
            List<String> stored =
                    changed.apply(honest.chain(chain).stream().map(Entry::text).toList());
            return IntStream.range(0, stored.size())
                    .mapToObj(at -> Entry.of(stored.get(at), at))
                    .toList();
        }

        @Override
        public Written append(Batch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void append(Checkpoint checkpoint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Written> written(String register, String key) {
            return honest.written(register, key);
        }

        @Override
        public Head head(Chain chain) {
            return heads.getOrDefault(chain, Head.NONE);
        }

        @Override
        public SortedMap<Chain, Head> heads() {
            return heads;
        }

        @Override
        public SortedSet<Chain> headless() {
            SortedSet<Chain> headless = new TreeSet<>(honest.heads().keySet());
            headless.removeAll(heads.keySet());
            return headless;
        }

        @Override
        public List<Checkpoint> checkpoints() {
            return checkpoints.stream()
                    .map(line -> Checkpoint.of(line, Optional.empty()))
                    .toList();
        }
    }

    private List<String> found() {
        return Audit.of(store, Optional.empty()).findings().stream()
                .map(flaw -> flaw.path() + ": " + flaw.what().in(Language.ENGLISH))
                .toList();
    }

    @Test
    void a_journal_that_nobody_reached_is_intact_and_names_its_registers() {
        assertThat(found()).isEmpty();
        assertThat(story.journal.registers()).containsExactly("SNV");
    }

    @Test
    void a_chain_that_was_cut_before_any_checkpoint_is_found_by_where_the_journal_says_it_ends() {
        store.changed = lines -> lines.subList(0, lines.size() - 1);
        assertThat(found())
                .contains("SNV tablet/MTB-0042: the journal says that the chain has 5 lines, there are 4:"
                        + " its end was cut, or lengthened by another hand");
    }

    @Test
    void a_chain_all_of_whose_lines_were_dropped_is_found() {
        store.changed = lines -> List.of();
        assertThat(found()).anyMatch(text -> text.startsWith("SNV tablet/MTB-0042: the journal says"));
        assertThat(Audit.of(store, Optional.empty()).uncovered()).isEmpty();
    }

    @Test
    void a_chain_that_another_hand_lengthened_or_whose_end_was_dropped_is_found() {
        Head end = store.head(story.chain());
        store.heads.put(
                story.chain(),
                new Head(4, story.journal.chain(story.chain()).get(3).digest(), "k"));
        assertThat(found()).singleElement().asString().contains("has 4 lines, there are 5");
        store.checkpoints = List.of(Checkpoint.next(story.journal, Story.NOW).text());
        store.heads.remove(story.chain());
        assertThat(found()).singleElement().asString().contains("has 0 lines, there are 5");
        store.heads.put(story.chain(), end);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_last_line_that_was_changed_before_any_checkpoint_is_found() {
        store.changed =
                lines -> changed(lines, lines.size() - 1, "\"recorded\":\"2017-04-21", "\"recorded\":\"2017-04-22");
        assertThat(found())
                .contains(
                        "SNV tablet/MTB-0042: the last line 4 is not the one that the journal says is last: it was changed");
    }

    @Test
    void a_line_whose_head_or_end_was_changed_is_named_and_the_other_chains_are_checked_all_the_same() {
        int chains = store.heads.size();
        store.changed = lines -> changed(lines, 0, "{\"format\":1", "{\"farmat\":1");
        assertThat(found())
                .hasSize(chains)
                .anySatisfy(text -> assertThat(text).startsWith("SNV tablet/MTB-0042, line 0 $: "));
        store.changed = lines -> changed(lines, lines.size() - 1, "\"previous\":\"", "\"previous\":\"x");
        assertThat(found())
                .hasSize(chains)
                .anySatisfy(text -> assertThat(text).startsWith("SNV tablet/MTB-0042, line 4 $.previous: "));
    }

    @Test
    void a_checkpoint_that_cannot_be_read_is_found() {
        store.checkpoints = List.of("{\"checkpoint\":1}");
        assertThat(found()).isNotEmpty().allMatch(text -> text.startsWith("checkpoint, $"));
    }

    @Test
    void which_checkpoints_ought_to_be_signed_is_for_the_caller_to_say() {
        story.journal.append(Checkpoint.next(story.journal, Story.NOW));
        assertThat(Audit.of(story.journal, checkpoint -> checkpoint.number() < 2)
                        .intact())
                .isTrue();
        assertThat(Audit.of(story.journal, checkpoint -> false).findings())
                .extracting(Flaw::path)
                .containsExactly("checkpoint 1");
    }

    @Test
    void a_chain_whose_end_was_taken_away_is_found_before_any_checkpoint() {
        store.heads.remove(story.chain());
        assertThat(found())
                .singleElement()
                .asString()
                .startsWith("SNV tablet/MTB-0042: the journal says that the chain has 0 lines, there are 5");
        assertThat(Audit.of(store, "SNV", checkpoint -> true).intact()).isFalse();
    }

    @Test
    void one_register_is_checked_alone_with_the_checkpoints_it_rests_on() {
        Story other = new Story(story.journal, "SVHTT").recorded();
        story.journal.append(Checkpoint.next(story.journal, Story.NOW));
        story.take(Story.OFFICER, "2017-12-31", new Upkeep.TakeInventory("1/BB", "tốt"))
                .orElseThrow();
        assertThat(ofRegister(story.journal, "SNV")).isEmpty();
        assertThat(Audit.of(story.journal, "SNV", checkpoint -> true).uncovered())
                .containsExactly(Map.entry(story.chain(), 1));
        assertThat(Audit.of(story.journal, "SVHTT", checkpoint -> true).uncovered())
                .isEmpty();
        assertThat(ofRegister(story.journal, "NOBODY")).isEmpty();

        Store reached = new Store(story.journal);
        reached.checkpoints =
                story.journal.checkpoints().stream().map(Checkpoint::text).toList();
        reached.heads.put(
                other.chain(), new Head(2, other.journal.head(other.chain()).last(), "k"));
        assertThat(ofRegister(reached, "SNV")).isEmpty();
        assertThat(ofRegister(reached, "SVHTT")).singleElement().asString().startsWith("SVHTT tablet/MTB-0042: ");

        reached.heads.putAll(story.journal.heads());
        reached.changed = lines -> lines.subList(0, 1);
        assertThat(ofRegister(reached, "SNV")).isNotEmpty().allMatch(said -> said.startsWith("SNV "));
    }

    @Test
    void what_is_wrong_with_the_checkpoints_is_told_to_one_register_without_anything_of_another() {
        new Story(story.journal, "SVHTT").recorded();
        Checkpoint taken = Checkpoint.next(story.journal, Story.NOW);
        store.heads.putAll(story.journal.heads());
        store.checkpoints = List.of(taken.text().replace("\"checkpoint\":1", "\"checkpoint\":2"));
        assertThat(ofRegister(store, "SNV"))
                .containsExactly("checkpoint 2: the checkpoint does not link to the one before");
        assertThat(Audit.of(story.journal, "SNV", checkpoint -> false).findings())
                .isEmpty();
        store.checkpoints = List.of(taken.text().replace("\"tablet/MTB-0042\"", "\"canary\""));
        assertThat(ofRegister(store, "SNV")).containsExactly("checkpoint: a checkpoint cannot be read any more");
    }

    private static List<String> ofRegister(Journal journal, String register) {
        return Audit.of(journal, register, checkpoint -> true).findings().stream()
                .map(flaw -> flaw.path() + ": " + flaw.what().in(Language.ENGLISH))
                .toList();
    }

    private static List<String> changed(List<String> lines, int at, String from, String to) {
        List<String> all = new ArrayList<>(lines);
        all.set(at, all.get(at).replace(from, to));
        return all;
    }
}

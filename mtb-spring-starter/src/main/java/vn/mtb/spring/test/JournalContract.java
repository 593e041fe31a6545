package vn.mtb.spring.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.mtb.register.Audit;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Conflict;
import vn.mtb.register.Entry;
import vn.mtb.register.Head;
import vn.mtb.register.Journal;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Subject;
import vn.mtb.register.Written;

/**
 * What every journal must keep (<i>yêu cầu đối với nhật ký</i>). The test of a journal of your own extends this and gives an empty one.
 *
 * <pre>{@code
 * class OurJournalTest extends JournalContract {
 *     protected Journal journal() { return new OurJournal(emptyDatabase()); }
 * }
 * }</pre>
 */
public abstract class JournalContract {
    private static final Chain TABLET = new Chain("SNV", new Subject("tablet", "t"));
    private static final Chain ACCOUNT = new Chain("SNV", new Subject("account", "a"));
    private static final Instant NOW = Instant.parse("2017-04-21T01:02:03Z");
    private static final int WRITERS = 8;
    private static final int ROUNDS = 25;
    private static final int REPETITIONS = 1_000;

    /** For the class that extends it. */
    protected JournalContract() {}

    /**
     * The journal under test.
     *
     * @return an empty one, another for every test
     */
    protected abstract Journal journal();

    private static Entry entry(Chain chain, int sequence, String key, String previous, String what) {
        return Entry.of("{\"format\":1,\"register\":\"" + chain.register() + "\",\"subject\":\"" + chain.subject()
                + "\",\"sequence\":" + sequence + ",\"command\":\"" + key + "\",\"what\":\"" + what
                + "\",\"previous\":\"" + previous + "\"}");
    }

    private static Batch batch(String key, Map<Chain, Integer> expected, Entry... entries) {
        return new Batch("SNV", key, "body of " + key + List.of(entries), expected, List.of(entries), Map.of());
    }

    private static Batch first(Chain chain, String key, String what) {
        return batch(key, Map.of(chain, 0), entry(chain, 0, key, Head.NONE.last(), what));
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        Journal journal = journal();
        Entry first = entry(TABLET, 0, "k1", Head.NONE.last(), "máy");
        Entry second = entry(TABLET, 1, "k1", first.digest(), "tính bảng");
        journal.append(batch("k1", Map.of(TABLET, 0), first, second));
        assertThat(journal.chain(TABLET)).containsExactly(first, second);
        assertThat(journal.chain(TABLET).get(1).text()).contains("tính bảng");
        assertThat(journal.head(TABLET)).isEqualTo(new Head(2, second.digest(), "k1"));
        assertThat(journal.heads()).containsOnlyKeys(TABLET);
    }

    @Test
    void a_chain_that_does_not_exist_is_empty() {
        Journal journal = journal();
        assertThat(journal.chain(TABLET)).isEmpty();
        assertThat(journal.head(TABLET)).isEqualTo(Head.NONE);
        assertThat(journal.written("SNV", "k")).isEmpty();
        assertThat(journal.subjects("SNV", "tablet")).isEmpty();
    }

    @Test
    void all_lines_or_none() {
        Journal journal = journal();
        journal.append(first(ACCOUNT, "k1", "issue"));
        Batch stale = batch(
                "k2",
                Map.of(TABLET, 0, ACCOUNT, 0),
                entry(TABLET, 0, "k2", Head.NONE.last(), "lost"),
                entry(ACCOUNT, 0, "k2", Head.NONE.last(), "suspend"));
        assertThatThrownBy(() -> journal.append(stale)).isInstanceOf(Conflict.class);
        assertThat(journal.chain(TABLET)).isEmpty();
        assertThat(journal.chain(ACCOUNT)).hasSize(1);
        assertThat(journal.written("SNV", "k2")).isEmpty();
        assertThat(journal.heads()).containsOnlyKeys(ACCOUNT);
    }

    @Test
    void a_key_whose_command_was_not_written_is_free() {
        Journal journal = journal();
        journal.append(first(ACCOUNT, "k1", "issue"));
        assertThatThrownBy(() -> journal.append(first(ACCOUNT, "k2", "issue"))).isInstanceOf(Conflict.class);
        journal.append(first(TABLET, "k2", "procure"));
        assertThat(journal.written("SNV", "k2")).isPresent();
    }

    @Test
    void a_chain_that_was_only_read_must_not_have_moved_either_and_the_conflict_names_both() {
        Journal journal = journal();
        journal.append(first(ACCOUNT, "winner", "revoke"));
        Batch resting = batch(
                "loser", Map.of(TABLET, 0, ACCOUNT, 0), entry(TABLET, 0, "loser", Head.NONE.last(), "put-into-use"));
        assertThatThrownBy(() -> journal.append(resting))
                .isInstanceOf(Conflict.class)
                .hasMessageContainingAll("winner", "loser", "SNV account/a", "0 lines", "has 1");
        assertThat(journal.chain(TABLET)).isEmpty();
    }

    @Test
    void a_chain_that_was_read_and_did_not_exist_stays_without_lines() {
        Journal journal = journal();
        journal.append(
                batch("k", Map.of(TABLET, 0, ACCOUNT, 0), entry(TABLET, 0, "k", Head.NONE.last(), "put-into-use")));
        assertThat(journal.heads()).containsOnlyKeys(TABLET);
        assertThat(journal.head(ACCOUNT)).isEqualTo(Head.NONE);
        assertThat(journal.subjects("SNV", "account")).isEmpty();
        journal.append(first(ACCOUNT, "k2", "issue"));
        assertThat(journal.chain(ACCOUNT)).hasSize(1);
    }

    @Test
    void the_same_key_with_the_same_body_has_the_same_answer() {
        Journal journal = journal();
        Batch two = batch(
                "k",
                Map.of(TABLET, 0, ACCOUNT, 0),
                entry(TABLET, 0, "k", Head.NONE.last(), "x"),
                entry(ACCOUNT, 0, "k", Head.NONE.last(), "y"));
        Written once = journal.append(two);
        assertThat(journal.append(two)).isEqualTo(once);
        assertThat(journal.written("SNV", "k")).contains(once);
        assertThat(journal.chain(TABLET)).hasSize(1);
    }

    @Test
    void the_same_key_with_another_body_is_an_error() {
        Journal journal = journal();
        journal.append(first(TABLET, "k", "x"));
        assertThatThrownBy(() -> journal.append(first(ACCOUNT, "k", "y")))
                .isInstanceOf(KeyReused.class)
                .hasMessageContaining("«k»");
        assertThat(journal.chain(ACCOUNT)).isEmpty();
    }

    @Test
    void keys_of_two_registers_do_not_meet() {
        Journal journal = journal();
        journal.append(first(TABLET, "k", "x"));
        Chain other = new Chain("STC", TABLET.subject());
        Entry entry = entry(other, 0, "k", Head.NONE.last(), "y");
        journal.append(new Batch("STC", "k", "body", Map.of(other, 0), List.of(entry), Map.of()));
        assertThat(journal.heads()).containsOnlyKeys(TABLET, other);
        assertThat(journal.subjects("STC", "tablet")).containsExactly(TABLET.subject());
    }

    @Test
    void subjects_and_chains_come_in_the_order_of_their_ids() {
        Journal journal = journal();
        List<Subject> subjects = new ArrayList<>();
        for (String id : List.of("b", "B", "a.1", "a-1", "a_1", "A", "0", ":", "aa")) {
            Subject subject = new Subject("tablet", id);
            subjects.add(subject);
            journal.append(first(new Chain("SNV", subject), "k" + subjects.size(), "x"));
        }
        journal.append(first(ACCOUNT, "k", "x"));
        assertThat(journal.subjects("SNV", "tablet"))
                .containsExactlyElementsOf(subjects.stream().sorted().toList());
        List<Subject> inOrder = subjects.stream().sorted().toList();
        assertThat(journal.subjects("SNV", "tablet", "", 4)).isEqualTo(inOrder.subList(0, 4));
        assertThat(journal.subjects("SNV", "tablet", inOrder.get(3).id(), 100))
                .isEqualTo(inOrder.subList(4, inOrder.size()));
        assertThat(List.copyOf(journal.heads().keySet())).isSorted().hasSize(subjects.size() + 1);
    }

    @Test
    void a_line_that_does_not_link_to_the_last_one_is_refused() {
        Journal journal = journal();
        journal.append(first(TABLET, "k1", "x"));
        String elsewhere = entry(TABLET, 0, "k1", Head.NONE.last(), "forged").digest();
        Batch forged = batch("k2", Map.of(TABLET, 1), entry(TABLET, 1, "k2", elsewhere, "y"));
        assertThatThrownBy(() -> journal.append(forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
        assertThat(journal.chain(TABLET)).hasSize(1);
    }

    @Test
    void of_many_writers_on_one_subject_exactly_one_wins_each_place() throws Exception {
        Journal journal = journal();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                int writer = w;
                tasks.add(() -> written(journal, writer));
            }
            for (Future<Integer> done : threads.invokeAll(tasks))
                assertThat(done.get()).isEqualTo(ROUNDS);
        } finally {
            threads.shutdownNow();
        }
        assertThat(journal.chain(TABLET)).hasSize(WRITERS * ROUNDS);
        assertThat(Entry.firstBreak(journal.chain(TABLET))).isEmpty();
    }

    private static int written(Journal journal, int writer) {
        int won = 0;
        while (won < ROUNDS) if (isNext(journal, "w" + writer + "-" + won)) won++;
        return won;
    }

    private static boolean isNext(Journal journal, String key) {
        Head head = journal.head(TABLET);
        try {
            journal.append(
                    batch(key, Map.of(TABLET, head.length()), entry(TABLET, head.length(), key, head.last(), "x")));
            return true;
        } catch (Conflict lost) {
            return false;
        }
    }

    @Test
    void a_thousand_repetitions_of_one_command_write_it_once() throws InterruptedException, ExecutionException {
        Journal journal = journal();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Written>> tasks = new ArrayList<>();
            for (int i = 0; i < REPETITIONS; i++) tasks.add(() -> journal.append(first(TABLET, "k", "x")));
            List<Future<Written>> answers = threads.invokeAll(tasks);
            Written any = journal.written("SNV", "k").orElseThrow();
            for (Future<Written> done : answers) assertThat(done.get()).isEqualTo(any);
        } finally {
            threads.shutdownNow();
        }
        assertThat(journal.chain(TABLET)).hasSize(1);
    }

    @Test
    void one_key_for_two_commands_at_once_writes_one_of_them() throws InterruptedException, ExecutionException {
        Journal journal = journal();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Chain one = new Chain("SNV", new Subject("tablet", "one-" + i));
                Chain other = new Chain("SNV", new Subject("tablet", "other-" + i));
                String key = "k" + i;
                List<Callable<Boolean>> both = List.of(
                        () -> isWritten(journal, first(one, key, "x")),
                        () -> isWritten(journal, first(other, key, "x")));
                int written = 0;
                for (Future<Boolean> done : threads.invokeAll(both)) if (done.get()) written++;
                assertThat(written).isEqualTo(1);
                assertThat(journal.chain(one).size() + journal.chain(other).size())
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isWritten(Journal journal, Batch batch) {
        try {
            journal.append(batch);
            return true;
        } catch (KeyReused refused) {
            return false;
        }
    }

    @Test
    void one_register_is_told_apart_from_the_others() {
        Journal journal = journal();
        journal.append(first(TABLET, "k1", "x"));
        Chain other = new Chain("SVHTT", TABLET.subject());
        Entry line = entry(other, 0, "k1", Head.NONE.last(), "x");
        journal.append(new Batch("SVHTT", "k1", "body", Map.of(other, 0), List.of(line), Map.of()));
        assertThat(journal.heads("SNV")).containsOnly(Map.entry(TABLET, journal.head(TABLET)));
        assertThat(journal.heads("SVHTT")).containsOnly(Map.entry(other, Head.after(line)));
        assertThat(journal.heads("NOBODY")).isEmpty();
        assertThat(journal.headless()).isEmpty();
        assertThat(journal.headless("SNV")).isEmpty();
        assertThat(Audit.of(journal, "SVHTT", checkpoint -> true).uncovered()).containsOnly(Map.entry(other, 1));
    }

    @Test
    void checkpoints_follow_each_other() {
        Journal journal = journal();
        journal.append(first(TABLET, "k", "x"));
        Checkpoint one = Checkpoint.next(journal, NOW);
        journal.append(one);
        assertThatThrownBy(() -> journal.append(one)).isInstanceOf(IllegalArgumentException.class);
        Checkpoint two = Checkpoint.next(journal, NOW);
        journal.append(two);
        assertThat(journal.checkpoints()).extracting(Checkpoint::digest).containsExactly(one.digest(), two.digest());
        assertThat(two.previous()).isEqualTo(one.digest());
        assertThat(two.moved()).isEmpty();
        assertThat(Audit.of(journal, Optional.empty()).intact()).isTrue();
    }
}

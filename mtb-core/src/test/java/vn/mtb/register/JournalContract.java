package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What every journal must keep (<i>yêu cầu đối với nhật ký</i>). A store extends this and gives an empty journal. */
abstract class JournalContract {
    static final Chain TABLET = new Chain("SNV", new Subject("tablet", "t"));
    static final Chain ACCOUNT = new Chain("SNV", new Subject("account", "a"));

    /** An empty journal. */
    abstract Journal journal();

    static Entry entry(Chain chain, int sequence, String key, String previous, String what) {
        return Entry.of("{\"format\":1,\"register\":\"" + chain.register() + "\",\"subject\":\"" + chain.subject()
                + "\",\"sequence\":" + sequence + ",\"command\":\"" + key + "\",\"what\":\"" + what
                + "\",\"previous\":\"" + previous + "\"}");
    }

    static Batch batch(String key, Map<Chain, Integer> expected, Entry... entries) {
        return new Batch("SNV", key, Sha256.hexOf(key + List.of(entries)), expected, List.of(entries), Map.of());
    }

    private static Batch first(Chain chain, String key, String what) {
        return batch(key, Map.of(chain, 0), entry(chain, 0, key, Sha256.NONE, what));
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        Journal journal = journal();
        Entry first = entry(TABLET, 0, "k1", Sha256.NONE, "máy");
        Entry second = entry(TABLET, 1, "k1", first.digest(), "tính bảng");
        journal.append(batch("k1", Map.of(TABLET, 0), first, second));
        assertThat(journal.chain(TABLET)).containsExactly(first, second);
        assertThat(journal.chain(TABLET).get(1).text()).contains("tính bảng");
        assertThat(journal.head(TABLET)).isEqualTo(new Head(2, second.digest(), "k1"));
        assertThat(journal.heads()).containsOnlyKeys(TABLET);
    }

    @Test
    void a_chain_that_does_not_exist_is_empty() {
        assertThat(journal().chain(TABLET)).isEmpty();
        assertThat(journal().head(TABLET)).isEqualTo(Head.NONE);
        assertThat(journal().written("SNV", "k")).isEmpty();
    }

    @Test
    void all_lines_or_none() {
        Journal journal = journal();
        journal.append(first(ACCOUNT, "k1", "issue"));
        Batch stale = batch(
                "k2",
                Map.of(TABLET, 0, ACCOUNT, 0),
                entry(TABLET, 0, "k2", Sha256.NONE, "lost"),
                entry(ACCOUNT, 0, "k2", Sha256.NONE, "suspend"));
        assertThatThrownBy(() -> journal.append(stale)).isInstanceOf(Conflict.class);
        assertThat(journal.chain(TABLET)).isEmpty();
        assertThat(journal.chain(ACCOUNT)).hasSize(1);
        assertThat(journal.written("SNV", "k2")).isEmpty();
    }

    @Test
    void a_chain_that_was_only_read_must_not_have_moved_either_and_the_conflict_names_both() {
        Journal journal = journal();
        journal.append(first(ACCOUNT, "winner", "revoke"));
        Batch resting =
                batch("loser", Map.of(TABLET, 0, ACCOUNT, 0), entry(TABLET, 0, "loser", Sha256.NONE, "put-into-use"));
        assertThatThrownBy(() -> journal.append(resting))
                .isInstanceOf(Conflict.class)
                .hasMessageContainingAll("winner", "loser", "SNV account/a", "0 lines", "has 1");
        assertThat(journal.chain(TABLET)).isEmpty();
    }

    @Test
    void the_same_key_with_the_same_body_has_the_same_answer() {
        Journal journal = journal();
        Written once = journal.append(first(TABLET, "k", "x"));
        assertThat(journal.append(first(TABLET, "k", "x"))).isEqualTo(once);
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
        Entry entry = entry(other, 0, "k", Sha256.NONE, "y");
        journal.append(new Batch("STC", "k", "body", Map.of(other, 0), List.of(entry), Map.of()));
        assertThat(journal.heads()).containsOnlyKeys(TABLET, other);
    }

    @Test
    void a_line_that_does_not_link_to_the_last_one_is_refused() {
        Journal journal = journal();
        journal.append(first(TABLET, "k1", "x"));
        Batch forged = batch("k2", Map.of(TABLET, 1), entry(TABLET, 1, "k2", Sha256.hexOf("forged"), "y"));
        assertThatThrownBy(() -> journal.append(forged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
        assertThat(journal.chain(TABLET)).hasSize(1);
    }

    @Test
    void of_many_writers_on_one_subject_exactly_one_wins_each_place() throws Exception {
        Journal journal = journal();
        int writers = 8;
        int rounds = 25;
        AtomicInteger conflicts = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                int writer = w;
                tasks.add(() -> {
                    int won = 0;
                    while (won < rounds) {
                        Head head = journal.head(TABLET);
                        String key = "w" + writer + "-" + won;
                        Entry entry = entry(TABLET, head.length(), key, head.last(), "x");
                        try {
                            journal.append(batch(key, Map.of(TABLET, head.length()), entry));
                            won++;
                        } catch (Conflict lost) {
                            conflicts.incrementAndGet();
                        }
                    }
                    return won;
                });
            }
            for (Future<Integer> done : threads.invokeAll(tasks))
                assertThat(done.get()).isEqualTo(rounds);
        } finally {
            threads.shutdownNow();
        }
        assertThat(journal.chain(TABLET)).hasSize(writers * rounds);
        assertThat(Entry.firstBreak(journal.chain(TABLET))).isEmpty();
    }

    @Test
    void a_thousand_repetitions_of_one_command_write_it_once() throws InterruptedException, ExecutionException {
        Journal journal = journal();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Written>> tasks = new ArrayList<>();
            for (int i = 0; i < 1000; i++) tasks.add(() -> journal.append(first(TABLET, "k", "x")));
            Written any = journal.append(first(TABLET, "k", "x"));
            for (Future<Written> done : threads.invokeAll(tasks))
                assertThat(done.get()).isEqualTo(any);
        } finally {
            threads.shutdownNow();
        }
        assertThat(journal.chain(TABLET)).hasSize(1);
    }

    @Test
    void checkpoints_follow_each_other() {
        Journal journal = journal();
        journal.append(first(TABLET, "k", "x"));
        Checkpoint one = Checkpoint.next(journal, Story.NOW);
        journal.append(one);
        assertThatThrownBy(() -> journal.append(one)).isInstanceOf(IllegalArgumentException.class);
        Checkpoint two = Checkpoint.next(journal, Story.NOW);
        journal.append(two);
        assertThat(journal.checkpoints()).extracting(Checkpoint::digest).containsExactly(one.digest(), two.digest());
        assertThat(two.previous()).isEqualTo(one.digest());
        assertThat(two.moved()).isEmpty();
        assertThat(Audit.of(journal, Optional.empty()).intact()).isTrue();
    }
}

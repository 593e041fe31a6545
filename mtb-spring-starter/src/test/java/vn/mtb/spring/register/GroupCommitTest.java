package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.register.Life.CENTRE;
import static vn.mtb.spring.register.Life.FACTS;
import static vn.mtb.spring.register.Life.SNV;
import static vn.mtb.spring.register.Life.by;
import static vn.mtb.spring.register.Life.tablet;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Audit;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Command;
import vn.mtb.register.Item;
import vn.mtb.register.Memory;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Appending.Objection;
import vn.mtb.spring.register.FailingDataSource.Fault;

@DisplayName("Nhiều lệnh cùng lúc đi chung một lượt, mỗi lệnh vẫn có câu trả lời của mình")
class GroupCommitTest {
    private final ConcurrentLinkedQueue<List<String>> trips = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> alone = new ConcurrentLinkedQueue<>();
    private final Semaphore departures = new Semaphore(0);
    private volatile Predicate<List<String>> carries = keys -> true;
    private final GroupCommit commit = new GroupCommit(
            batches -> {
                List<String> keys = batches.stream().map(Batch::key).toList();
                trips.add(keys);
                departures.acquireUninterruptibly();
                return carries.test(keys);
            },
            batch -> {
                alone.add(batch.key());
                return batch.key().startsWith("used")
                        ? Optional.of(new Objection(Optional.of("another body"), Map.of()))
                        : Optional.empty();
            });

    private static Batch batch(String key, String... chains) {
        Map<Chain, Integer> expected = new HashMap<>();
        for (String chain : chains) expected.put(new Chain("SNV", new Subject("tablet", chain)), 0);
        return new Batch("SNV", key, "body", expected, List.of(), Map.of());
    }

    /** A caller of its own thread that is under way, or waits for one that is. */
    private FutureTask<Optional<Objection>> calls(Batch batch) {
        FutureTask<Optional<Objection>> call = new FutureTask<>(() -> commit.append(batch));
        starts(call);
        return call;
    }

    private static Thread starts(FutureTask<?> call) {
        Thread thread = new Thread(call);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING)
            Thread.onSpinWait();
        return thread;
    }

    private void theWayIsTaken() {
        starts(new FutureTask<>(() -> commit.append(batch("before", "0"))));
    }

    /** One comes back, so that the next trip is under way with all that waited; then nobody is held any more. */
    private void oneReturns() {
        departures.release();
        while (trips.size() < 2) Thread.onSpinWait();
        departures.release(2);
    }

    @Test
    void who_finds_the_way_free_goes_at_once_and_alone() {
        departures.release(2);
        assertThat(commit.append(batch("a", "1"))).isEmpty();
        assertThat(commit.append(batch("b", "1"))).isEmpty();
        assertThat(trips).containsExactly(List.of("a"), List.of("b"));
        assertThat(alone).isEmpty();
    }

    @Test
    void all_that_wait_travel_together_in_the_order_of_their_keys() throws Exception {
        theWayIsTaken();
        List<FutureTask<Optional<Objection>>> calls =
                List.of(calls(batch("c", "3")), calls(batch("a", "1")), calls(batch("b", "2")));
        oneReturns();
        for (Future<Optional<Objection>> call : calls) assertThat(call.get()).isEmpty();
        assertThat(trips).hasSize(2).contains(List.of("a", "b", "c"));
        assertThat(alone).isEmpty();
    }

    @Test
    void two_that_have_a_chain_or_a_key_in_common_do_not_travel_together() throws Exception {
        theWayIsTaken();
        List<FutureTask<Optional<Objection>>> calls =
                List.of(calls(batch("a", "1", "2")), calls(batch("b", "2")), calls(batch("a", "4")));
        departures.release(4);
        for (Future<Optional<Objection>> call : calls) assertThat(call.get()).isEmpty();
        assertThat(trips).hasSizeBetween(3, 4).contains(List.of("a"));
        assertThat(trips).noneMatch(List.of("a", "a")::equals);
        assertThat(trips.stream().filter(trip -> trip.contains("a"))).hasSize(2);
    }

    @Test
    void what_stands_against_one_is_the_answer_of_that_one_alone() throws Exception {
        theWayIsTaken();
        FutureTask<Optional<Objection>> good = calls(batch("good", "1"));
        FutureTask<Optional<Objection>> used = calls(batch("used", "2"));
        carries = keys -> !keys.contains("used");
        oneReturns();
        assertThat(good.get()).isEmpty();
        assertThat(used.get().orElseThrow().body()).contains("another body");
        assertThat(alone).containsExactlyInAnyOrder("good", "used");
    }

    @Test
    void a_fault_of_unknown_cause_makes_everybody_ask_for_themselves() throws Exception {
        theWayIsTaken();
        FutureTask<Optional<Objection>> one = calls(batch("a", "1"));
        FutureTask<Optional<Objection>> other = calls(batch("b", "2"));
        carries = keys -> {
            if (keys.size() > 1) throw new DataIntegrityViolationException("of one of them");
            return true;
        };
        oneReturns();
        assertThat(one.get()).isEmpty();
        assertThat(other.get()).isEmpty();
        assertThat(alone).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void when_the_database_is_lost_everybody_is_told_so_with_the_own_key() {
        theWayIsTaken();
        List<FutureTask<Optional<Objection>>> calls = List.of(calls(batch("a", "1")), calls(batch("b", "2")));
        carries = keys -> {
            throw new DataAccessResourceFailureException("gone");
        };
        oneReturns();
        for (int i = 0; i < calls.size(); i++) {
            String key = List.of("a", "b").get(i);
            assertThatThrownBy(calls.get(i)::get)
                    .cause()
                    .isInstanceOf(DataAccessResourceFailureException.class)
                    .hasMessageContaining("«" + key + "»");
        }
        assertThat(alone).isEmpty();
    }

    @Test
    void a_fault_of_a_trip_of_one_is_thrown_as_it_is_and_the_way_is_free_again() {
        DataIntegrityViolationException fault = new DataIntegrityViolationException("its own");
        carries = keys -> {
            throw fault;
        };
        departures.release(2);
        for (int i = 0; i < 2; i++)
            assertThatThrownBy(() -> commit.append(batch("a", "1"))).isSameAs(fault);
        assertThat(trips).hasSize(2);
    }

    @Test
    void an_interruption_neither_ends_the_waiting_nor_is_lost() throws Exception {
        theWayIsTaken();
        CountDownLatch kept = new CountDownLatch(1);
        FutureTask<Optional<Objection>> call = new FutureTask<>(() -> {
            Optional<Objection> answer = commit.append(batch("a", "1"));
            if (Thread.interrupted()) kept.countDown();
            return answer;
        });
        starts(call).interrupt();
        departures.release(2);
        assertThat(call.get()).isEmpty();
        kept.await();
        assertThat(trips.size() + alone.size()).isEqualTo(2);
    }

    @Test
    void who_waits_too_long_goes_alone() throws Exception {
        theWayIsTaken();
        assertThat(calls(batch("a", "1")).get()).isEmpty();
        assertThat(alone).containsExactly("a");
        departures.release();
    }

    private static boolean acknowledged(Future<Outcome<Recorded>> answer) throws InterruptedException {
        try {
            answer.get().orElseThrow();
            return true;
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(DataAccessException.class);
            return false;
        }
    }

    @Test
    void no_fault_under_many_callers_loses_or_doubles_what_was_acknowledged() throws Exception {
        int callers = 12;
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try (HikariDataSource pool = Databases.postgres()) {
            FailingDataSource failing = new FailingDataSource(pool);
            JdbcJournal healthy = Databases.journal(pool);
            Life life =
                    new Life(new JdbcJournal(failing, Databases.transactions(failing)), SNV, Memory.NONE, "unused-");
            int number = 0;
            for (Fault fault : Fault.values()) {
                for (int call = callers; call < callers * 9; call += 7) {
                    List<Command> commands = new ArrayList<>();
                    for (int i = 0; i < callers; i++, number++) {
                        Item item = Item.on(tablet(number), 0, Life.procure(number), by(CENTRE, "2016-12-20"), FACTS);
                        commands.add(Command.of("k-" + number, item));
                    }
                    failing.fail(call, fault);
                    List<Callable<Outcome<Recorded>>> tasks = new ArrayList<>();
                    for (Command command : commands)
                        tasks.add(() -> life.register().take(command));
                    List<Future<Outcome<Recorded>>> answers = threads.invokeAll(tasks);
                    failing.fail(0, fault);
                    for (int i = 0; i < callers; i++) {
                        if (acknowledged(answers.get(i)))
                            assertThat(healthy.written("SNV", commands.get(i).key()))
                                    .isPresent();
                        assertThat(life.register()
                                        .take(commands.get(i))
                                        .orElseThrow()
                                        .entries())
                                .hasSize(1);
                    }
                }
            }
            assertThat(healthy.heads())
                    .hasSize(number)
                    .allSatisfy((chain, head) -> assertThat(head.length()).isEqualTo(1));
            assertThat(Audit.of(healthy, Optional.empty()).findings()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }
}

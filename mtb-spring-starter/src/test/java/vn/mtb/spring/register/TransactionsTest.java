package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.register.Life.CENTRE;
import static vn.mtb.spring.register.Life.SNV;
import static vn.mtb.spring.register.Life.tablet;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.register.Chain;
import vn.mtb.register.Conflict;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Databases.Engine;

@DisplayName("Sổ ghi chung một giao dịch với phần mềm của đơn vị")
class TransactionsTest {
    private static final Chain CHAIN = new Chain("SNV", Subject.tablet(tablet(1)));

    @TempDir
    Path folder;

    private final CaffeineMemory memory = new CaffeineMemory(1_000);
    private HikariDataSource pool;
    private TransactionTemplate transaction;
    private JdbcJournal journal;
    private Life life;

    private void open(Engine engine) {
        pool = engine.open(folder);
        transaction = new TransactionTemplate(Databases.transactions(pool));
        journal = new JdbcJournal(pool, transaction.getTransactionManager());
        life = new Life(journal, SNV, memory, "k-");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private void procure() {
        life.take(tablet(1), CENTRE, "2016-12-20", Life.procure(1)).orElseThrow();
    }

    private void preinstall(String release) {
        life.take(tablet(1), CENTRE, "2017-04-02", Life.preinstall(release)).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_rolled_back_was_never_written_nor_remembered(Engine engine) {
        open(engine);
        procure();
        transaction.executeWithoutResult(status -> {
            preinstall("1");
            preinstall("2");
            assertThat(journal.chain(CHAIN)).hasSize(3);
            assertThat(memory.recall(CHAIN)).isEmpty();
            status.setRollbackOnly();
        });
        assertThat(journal.chain(CHAIN)).hasSize(1);
        assertThat(journal.written("SNV", "k-1")).isEmpty();
        assertThat(memory.recall(CHAIN).orElseThrow().length()).isEqualTo(1);
        assertThat(new JdbcTablets(pool)
                        .find(tablet(1), Scope.all())
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        preinstall("3");
        assertThat(journal.chain(CHAIN)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_committed_is_remembered_from_then_on(Engine engine) {
        open(engine);
        transaction.executeWithoutResult(status -> {
            procure();
            preinstall("1");
        });
        assertThat(memory.recall(CHAIN).orElseThrow().length()).isEqualTo(2);
        preinstall("2");
        assertThat(journal.chain(CHAIN)).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_conflict_leaves_the_running_transaction_alive(Engine engine) {
        open(engine);
        procure();
        assertThat(memory.recall(CHAIN)).isPresent();
        new Life(Databases.journal(pool), SNV, new CaffeineMemory(9), "other-")
                .take(tablet(1), CENTRE, "2017-04-02", Life.preinstall("0"))
                .orElseThrow();
        transaction.executeWithoutResult(status -> {
            preinstall("1"); // rests on one line at first, and there are two
            Statements.of(pool, Statements.TIMEOUT).update("update mtb_directory set stamp = 'still alive'");
        });
        assertThat(journal.chain(CHAIN)).hasSize(3);
        assertThat(Statements.of(pool, Statements.TIMEOUT)
                        .queryForObject("select stamp from mtb_directory", String.class))
                .isEqualTo("still alive");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_transaction_of_its_own_in_between_commits_and_remembers_by_itself(Engine engine) {
        open(engine);
        TransactionTemplate inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            procure();
            inner.executeWithoutResult(status -> {
                life.take(tablet(2), CENTRE, "2016-12-20", Life.procure(2)).orElseThrow();
            });
            assertThat(memory.recall(new Chain("SNV", Subject.tablet(tablet(2)))))
                    .isPresent();
            outer.setRollbackOnly();
        });
        assertThat(memory.recall(CHAIN)).isEmpty();
        assertThat(journal.subjects("SNV", "tablet")).containsExactly(Subject.tablet(tablet(2)));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_second_writer_waits_for_the_first_transaction_and_then_sees_what_it_did(Engine engine) throws Exception {
        open(engine);
        procure();
        Life other = new Life(Databases.journal(pool), SNV, vn.mtb.register.Memory.NONE, "other-");
        CompletableFuture<Void> second = transaction.execute(status -> {
            preinstall("1");
            CompletableFuture<Void> waiting =
                    CompletableFuture.runAsync(() -> other.take(tablet(1), CENTRE, "2017-04-02", Life.preinstall("2"))
                            .orElseThrow());
            assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        try {
            second.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException lost) {
            assertThat(lost).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(journal.chain(CHAIN)).hasSizeBetween(2, 3);
    }

    @Test
    void connections_that_do_not_commit_by_themselves_are_committed() {
        try (HikariDataSource migrated = Databases.postgres();
                HikariDataSource lazy = new HikariDataSource()) {
            pool = migrated;
            lazy.setJdbcUrl(migrated.getJdbcUrl());
            lazy.setUsername(migrated.getUsername());
            lazy.setAutoCommit(false);
            new Life(Databases.journal(lazy)).recorded(1);
            assertThat(Databases.journal(migrated).chain(CHAIN)).hasSize(4);
        }
    }

    @Test
    void a_lost_race_is_run_again_and_at_last_said_so() {
        open(Engine.POSTGRESQL);
        Store store = new Store(pool, transaction.getTransactionManager(), Statements.TIMEOUT);
        int[] attempts = {0};
        String answer = store.retrying("x", () -> {
            if (++attempts[0] < 3) throw raised(store, "40P01");
            return "written";
        });
        assertThat(answer).isEqualTo("written");
        assertThat(attempts[0]).isEqualTo(3);
        assertThatThrownBy(() -> store.retrying("command «k»", () -> {
                    throw raised(store, "40001");
                }))
                .hasMessageContainingAll("command «k»", "nothing was written", "same key");
        attempts[0] = 0;
        assertThatThrownBy(() -> store.retrying("x", () -> {
                    attempts[0]++;
                    throw raised(store, "22012");
                }))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
        assertThat(attempts[0]).isEqualTo(1);
    }

    private static RuntimeException raised(Store store, String state) {
        try {
            store.jdbc().execute("do $$ begin raise exception 'x' using errcode = '" + state + "'; end $$");
            throw new AssertionError("PostgreSQL raised nothing");
        } catch (org.springframework.dao.DataAccessException e) {
            return e;
        }
    }

    @Test
    void a_time_out_is_at_least_a_second() {
        open(Engine.H2_MEMORY);
        assertThatThrownBy(() -> Statements.of(pool, java.time.Duration.ofMillis(999)))
                .hasMessageContaining("at least 1");
    }
}

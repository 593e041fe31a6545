package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.register.Life.CENTRE;
import static vn.mtb.spring.register.Life.FACTS;
import static vn.mtb.spring.register.Life.OFFICER;
import static vn.mtb.spring.register.Life.SNV;
import static vn.mtb.spring.register.Life.by;
import static vn.mtb.spring.register.Life.tablet;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Audit;
import vn.mtb.register.Batch;
import vn.mtb.register.Chain;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.Entry;
import vn.mtb.register.Export;
import vn.mtb.register.Head;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Item;
import vn.mtb.register.Journal;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Memory;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Databases.Engine;
import vn.mtb.tablet.Status;

@DisplayName("Sổ trên cơ sở dữ liệu nói đúng như sổ trong bộ nhớ")
class RegisterOverJdbcTest {
    private static final int THREADS = 16;
    private static final Path VERIFY = Path.of("..", "examples", "verify-journal", "Verify.java");

    @TempDir
    Path folder;

    private HikariDataSource pool;

    private JdbcJournal open(Engine engine) {
        pool = engine.open(folder);
        return Databases.journal(pool);
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private List<TabletState> states() {
        return pool == null
                ? List.of()
                : new JdbcTablets(pool)
                        .find(TabletQuery.all(1_000), Scope.all())
                        .rows();
    }

    private static byte[] exported(Journal journal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(journal, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_whole_story_is_the_same_bytes_and_the_same_states(Engine engine) throws IOException {
        JdbcJournal journal = open(engine);
        InMemoryJournal model = new InMemoryJournal();
        for (Life life : List.of(new Life(journal), new Life(model))) {
            life.inUse(1).recorded(2).inUse(3);
            life.register().take(life.loss(life.key(), 1)).orElseThrow();
        }
        assertThat(exported(journal)).isEqualTo(exported(model));
        assertThat(states()).containsExactlyElementsOf(folded(model));
        assertThat(states())
                .extracting(TabletState::status)
                .containsExactly(Status.LOST, Status.IN_KEEPING, Status.IN_USE);
        assertThat(states().get(1).assetCode()).contains("TSCĐ-2017-2");
        assertThat(states().get(2).holder()).contains(new PersonId("u-3"));
    }

    /** What the table of states must hold, by another way than the code under test. */
    static List<TabletState> folded(Journal journal) {
        Map<String, TabletState> states = new TreeMap<>();
        journal.heads().forEach((chain, head) -> {
            List<Entry> lines = journal.chain(chain);
            if (!chain.subject().kind().equals("tablet")
                    || lines.get(lines.size() - 1).text().contains("\"act\":{\"act\":\"close\"")) return;
            states.put(chain.toString(), TabletState.of(chain, Register.tablet(lines), head.length()));
        });
        return List.copyOf(states.values());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void of_two_writers_on_one_subject_one_wins_and_nothing_is_half(Engine engine) throws Exception {
        JdbcJournal journal = open(engine);
        Life life = new Life(journal);
        for (int round = 0; round < 10; round++) {
            life.inUse(round);
            int number = round;
            List<Outcome<Recorded>> settled = new ArrayList<>();
            int conflicts = 0;
            List<Command> both = List.of(life.loss("a-" + round, number), life.loss("b-" + round, number));
            for (Future<Outcome<Recorded>> answer : together(both, life)) {
                try {
                    settled.add(answer.get());
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(Conflict.class);
                    conflicts++;
                }
            }
            assertThat(settled).hasSize(1);
            assertThat(conflicts).isEqualTo(1);
        }
        assertThat(Audit.of(journal, Optional.empty()).intact()).isTrue();
        assertThat(states()).containsExactlyElementsOf(folded(journal));
    }

    private static List<Future<Outcome<Recorded>>> together(List<Command> commands, Life life) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(commands.size());
        try {
            return threads.invokeAll(commands.stream()
                    .map(command ->
                            (Callable<Outcome<Recorded>>) () -> life.register().take(command))
                    .toList());
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void sixteen_threads_write_exactly_what_was_acknowledged(Engine engine) throws Exception {
        JdbcJournal journal = open(engine);
        CaffeineMemory memory = new CaffeineMemory(10_000);
        int lives = 4;
        int acts = 10;
        Life first = new Life(journal, SNV, memory, "first-");
        for (int number = 0; number < lives; number++) {
            first.take(tablet(number), CENTRE, "2016-12-20", Life.procure(number))
                    .orElseThrow();
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            Life life = new Life(journal, SNV, memory, "t" + thread + "-");
            int on = thread % lives;
            tasks.add(() -> {
                int accepted = 0;
                for (int act = 0; act < acts; act++) if (isAccepted(life, on)) accepted++;
                return accepted;
            });
        }
        int accepted = 0;
        try {
            for (Future<Integer> done : threads.invokeAll(tasks)) accepted += done.get();
        } finally {
            threads.shutdownNow();
        }
        int lines = journal.heads().values().stream().mapToInt(Head::length).sum();
        assertThat(lines).isEqualTo(lives + accepted);
        assertThat(accepted).isGreaterThan(acts);
        assertThat(Audit.of(journal, Optional.empty()).intact()).isTrue();
        assertThat(states()).containsExactlyElementsOf(folded(journal));
    }

    private static boolean isAccepted(Life life, int tablet) {
        try {
            life.take(tablet(tablet), CENTRE, "2017-04-06", Life.preinstall("2017.2"))
                    .orElseThrow();
            return true;
        } catch (Conflict lost) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void one_key_at_once_from_everywhere_has_one_effect_and_one_answer(Engine engine) throws Exception {
        JdbcJournal journal = open(engine);
        Life life = new Life(journal).inUse(1);
        List<Command> same = new ArrayList<>();
        Command loss = life.loss("the-loss", 1);
        for (int i = 0; i < THREADS; i++) same.add(loss);
        Set<List<Entry>> answers = new HashSet<>();
        for (Future<Outcome<Recorded>> answer : together(same, life))
            answers.add(answer.get().orElseThrow().entries());
        assertThat(answers).hasSize(1);
        assertThat(journal.chain(life.register().chain(Subject.tablet(tablet(1)))))
                .hasSize(6);
        Command other =
                Command.of("the-loss", Item.on(tablet(1), 6, Life.preinstall("x"), by(CENTRE, "2019-04-06"), FACTS));
        assertThatThrownBy(() -> life.register().take(other)).isInstanceOf(KeyReused.class);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_another_node_wrote_costs_no_wrong_no_and_no_update(Engine engine) {
        JdbcJournal journal = open(engine);
        Life one = new Life(journal, SNV, new CaffeineMemory(1_000), "one-");
        Life two = new Life(Databases.journal(pool), SNV, new CaffeineMemory(1_000), "two-");
        one.take(tablet(1), CENTRE, "2016-12-20", Life.procure(1)).orElseThrow();
        assertThat(two.take(tablet(1), CENTRE, "2017-04-02", Life.handOver(1))).isNotInstanceOf(Outcome.Settled.class);
        one.take(tablet(1), CENTRE, "2017-04-02", Life.preinstall("1")).orElseThrow();
        two.take(tablet(1), CENTRE, "2017-04-03", Life.handOver(1)).orElseThrow();
        one.take(tablet(1), OFFICER, "2017-04-05", Life.record(1)).orElseThrow();
        one.staffed(1);
        two.take(tablet(1), OFFICER, "2017-04-20", Life.putIntoUse(1)).orElseThrow();
        one.register().take(one.loss("loss", 1)).orElseThrow();
        assertThat(two.register().tablet(tablet(1)).status()).isEqualTo(Status.LOST);
        assertThat(journal.chain(one.register().chain(Subject.tablet(tablet(1)))))
                .hasSize(6);
        assertThat(states()).containsExactlyElementsOf(folded(journal));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void states_are_rebuilt_from_the_lines_and_what_was_right_is_not_touched(Engine engine) {
        JdbcJournal journal = open(engine);
        Life life = new Life(journal);
        for (int number = 0; number < 5; number++) life.inUse(number);
        life.take(Subject.tablet(tablet(4)), OFFICER, "2018-01-01", new Deed.Close("STC"))
                .orElseThrow();
        List<TabletState> before = states();
        assertThat(before).hasSize(4).containsExactlyElementsOf(folded(journal));
        Rebuild rebuild = new Rebuild(pool, Databases.transactions(pool));
        assertThat(rebuild.run()).isEqualTo(new Rebuild.Done(4, 0));
        Statements.of(pool, Statements.TIMEOUT).update("delete from mtb_tablet where id = 'MTB-0'");
        Statements.of(pool, Statements.TIMEOUT).update("update mtb_tablet set holder = 'x' where id = 'MTB-1'");
        Statements.of(pool, Statements.TIMEOUT)
                .update("insert into mtb_tablet (register, id, version, status, custody, serial, as_of)"
                        + " values ('SNV', 'MTB-9', 1, 'LOST', 'MISSING', '', date '2017-01-01'),"
                        + " ('OLD', 'MTB-9', 1, 'LOST', 'MISSING', '', date '2017-01-01')");
        assertThat(rebuild.run()).isEqualTo(new Rebuild.Done(4, 4));
        assertThat(states()).containsExactlyElementsOf(before);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_rebuild_of_many_chains_goes_on_where_a_page_ends(Engine engine) {
        JdbcJournal journal = open(engine);
        Life life = new Life(journal);
        List<Item> items = IntStream.range(0, 1_003)
                .mapToObj(number -> Item.on(tablet(number), 0, Life.procure(number), by(CENTRE, "2016-12-20"), FACTS))
                .toList();
        life.register().take(new Command("all", items, Map.of())).orElseThrow();
        Statements.of(pool, Statements.TIMEOUT).update("delete from mtb_tablet");
        assertThat(new Rebuild(pool, Databases.transactions(pool)).run()).isEqualTo(new Rebuild.Done(1_003, 1_003));
        assertThat(new JdbcTablets(pool).count(Scope.all())).isEqualTo(Map.of(Status.PROCURED, 1_003L));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_tablet_goes_on_in_another_register_and_is_listed_only_there(Engine engine) {
        JdbcJournal journal = open(engine);
        Life here = new Life(journal).inUse(1);
        Life there = new Life(journal, new UnitId("STC"), Memory.NONE, "there-");
        Subject subject = Subject.tablet(tablet(1));
        here.take(subject, OFFICER, "2018-01-01", new Deed.Close("STC")).orElseThrow();
        assertThat(states()).isEmpty();
        there.take(subject, OFFICER, "2018-01-02", new Deed.Open(here.register().dossier(subject)))
                .orElseThrow();
        assertThat(states()).extracting(TabletState::register).containsExactly(new UnitId("STC"));
        assertThat(new JdbcTablets(pool).heldBy(Life.holder(1).person())).containsExactly(tablet(1));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void an_export_is_verified_by_the_stranger_and_a_changed_byte_is_found(Engine engine) throws Exception {
        JdbcJournal journal = open(engine);
        Life life = new Life(journal).inUse(1);
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        journal.append(Checkpoint.next(journal, Life.NOW).signed(keys.getPrivate()));
        life.recorded(2);
        journal.append(Checkpoint.next(journal, Life.NOW).signed(keys.getPrivate()));
        assertThat(Audit.of(journal, Optional.of(keys.getPublic())).findings()).isEmpty();
        Path export = folder.resolve("export.jsonl");
        Files.write(export, exported(journal));
        assertThat(verified(export)).isZero();
        Statements.of(pool, Statements.TIMEOUT)
                .update(
                        "update mtb_entry set line = ? where id = 'MTB-1' and sequence = 1",
                        journal.chain(new Chain("SNV", Subject.tablet(tablet(1))))
                                .get(1)
                                .text()
                                .replace("2017.1", "2017.9")
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(Audit.of(journal, Optional.empty()).intact()).isFalse();
        Files.write(export, exported(journal));
        assertThat(verified(export)).isNotZero();
    }

    private static int verified(Path export) throws Exception {
        Process verify = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        VERIFY.toString(),
                        export.toString())
                .redirectErrorStream(true)
                .start();
        verify.getInputStream().readAllBytes();
        assertThat(verify.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return verify.exitValue();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void ids_that_look_like_sql_are_ids(Engine engine) {
        JdbcJournal journal = open(engine);
        TreeSet<String> ids =
                new TreeSet<>(List.of("--", "..", ":id", "a".repeat(64), "_", "NULL", "0", "-1", "A.b:c_d-e"));
        for (String id : ids) {
            Chain chain = new Chain(":".repeat(64), new Subject("a-" + "-".repeat(30), id));
            Entry entry = bare(chain, 0, "k:" + id, Head.NONE.last(), "';drop table mtb_entry;--{},\\\"\\u0000\\\"");
            journal.append(new Batch(chain.register(), "k:" + id, "'", Map.of(chain, 0), List.of(entry), Map.of()));
            assertThat(journal.chain(chain)).containsExactly(entry);
            assertThat(journal.written(chain.register(), "k:" + id)
                            .orElseThrow()
                            .entries())
                    .containsExactly(entry);
        }
        assertThat(journal.heads()).hasSize(ids.size());
    }

    private static Entry bare(Chain chain, int sequence, String key, String previous, String what) {
        return Entry.of("{\"format\":1,\"register\":\"" + chain.register() + "\",\"subject\":\"" + chain.subject()
                + "\",\"sequence\":" + sequence + ",\"command\":\"" + key + "\",\"what\":\"" + what
                + "\",\"previous\":\"" + previous + "\"}");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void a_line_of_some_megabytes_is_kept_whole(Engine engine) {
        JdbcJournal journal = open(engine);
        Chain chain = new Chain("SNV", new Subject("document", "d"));
        List<Entry> lines = new ArrayList<>();
        for (int size : List.of(10, H2Appending.LONGEST, 3_000_000)) {
            String last = lines.isEmpty()
                    ? Head.NONE.last()
                    : lines.get(lines.size() - 1).digest();
            Entry entry = bare(chain, lines.size(), "k" + size, last, "đ".repeat(size / 2));
            journal.append(new Batch("SNV", "k" + size, "", Map.of(chain, lines.size()), List.of(entry), Map.of()));
            lines.add(entry);
        }
        assertThat(journal.chain(chain)).isEqualTo(lines);
        assertThat(Entry.firstBreak(journal.chain(chain))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_no_column_holds_does_not_stop_a_line(Engine engine) {
        JdbcJournal journal = open(engine);
        Chain chain = new Chain("SNV", new Subject("review", "r"));
        List<String> found = new ArrayList<>();
        for (String on : List.of("0000-01-01", "+99999-01-01", "2017-02-30", "2017-04-03")) {
            int sequence = found.size();
            Head head = journal.head(chain);
            Entry entry = Entry.of("{\"format\":1,\"register\":\"SNV\",\"subject\":\"review/r\",\"sequence\":"
                    + sequence
                    + ",\"command\":\"k" + sequence
                    + "\",\"act\":{\"other\":[{}],\"act\":\"put-on-record\"},\"made\":{\"by\":"
                    + "{\"person\":\"p-1\",\"as\":null,\"unit\":\"SNV\"},\"on\":\"" + on + "\"},\"recorded\":\"" + on
                    + "T00:00:00Z\",\"previous\":\"" + head.last() + "\"}");
            journal.append(new Batch("SNV", "k" + sequence, "", Map.of(chain, sequence), List.of(entry), Map.of()));
            found.add(Statements.of(pool, Statements.TIMEOUT)
                    .queryForObject(
                            "select act || ' ' || actor || ' ' || unit || ' ' || coalesce(cast(on_paper as varchar), '-')"
                                    + " || ' ' || case when recorded is null then 'never' else 'recorded' end"
                                    + " from mtb_entry where sequence = ?",
                            String.class,
                            sequence));
        }
        assertThat(found)
                .containsExactly(
                        "put-on-record p-1 SNV 0001-01-01 never",
                        "put-on-record p-1 SNV 9999-12-31 never",
                        "put-on-record p-1 SNV - never",
                        "put-on-record p-1 SNV 2017-04-03 recorded");
    }

    @ParameterizedTest
    @EnumSource(value = Engine.class, names = "H2_FILE")
    void everything_survives_closing_and_opening_the_file(Engine engine) throws IOException {
        JdbcJournal journal = open(engine);
        new Life(journal).inUse(1);
        journal.append(Checkpoint.next(journal, Life.NOW));
        byte[] before = exported(journal);
        List<TabletState> states = states();
        pool.close();
        JdbcJournal again = open(engine);
        assertThat(exported(again)).isEqualTo(before);
        assertThat(states()).isEqualTo(states);
        assertThat(again.written("SNV", "k-6")).isPresent();
        new Life(again, SNV, Memory.NONE, "more-").recorded(2);
        assertThat(Audit.of(again, Optional.empty()).intact()).isTrue();
    }
}

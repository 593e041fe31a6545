package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.register.Life.CENTRE;
import static vn.mtb.spring.register.Life.FACTS;
import static vn.mtb.spring.register.Life.OFFICER;
import static vn.mtb.spring.register.Life.SNV;
import static vn.mtb.spring.register.Life.by;
import static vn.mtb.spring.register.Life.tablet;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Attachment;
import vn.mtb.register.Audit;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.Directory;
import vn.mtb.register.Erasure;
import vn.mtb.register.Item;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Memory;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.register.Written;
import vn.mtb.spring.register.Databases.Engine;
import vn.mtb.spring.register.FailingDataSource.Fault;
import vn.mtb.tablet.Act;

/** Every call of every kind of command fails in turn, in every way; the counts are printed and stand in docs/reliability.md. */
@DisplayName("Mỗi lời gọi cơ sở dữ liệu lần lượt hỏng: không dòng nào nửa vời, không lệnh nào ghi hai lần")
class FaultsInTurnTest {
    private static final int LEAST = 300;

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private FailingDataSource failing;
    private JdbcJournal healthy;
    private PlatformTransactionManager transactions;
    private Life preparing;
    private int number;
    private int faults;

    @AfterEach
    void close() {
        pool.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Engine.class,
            names = {"POSTGRESQL", "H2_MEMORY"})
    @Tag("long")
    void no_fault_leaves_half_a_command_or_two(Engine engine) {
        pool = engine.open(folder);
        failing = new FailingDataSource(pool);
        healthy = Databases.journal(pool);
        transactions = Databases.transactions(failing);
        preparing = new Life(healthy, SNV, Memory.NONE, "prepared-");
        Map<String, Integer> counted = new LinkedHashMap<>();
        commands().forEach((name, prepared) -> counted.put(name, allFaults(name, prepared)));
        counted.put("checkpoint", checkpoints());
        counted.put("card entered and erased", cards());
        counted.put("file kept and erased", files());
        assertThat(Audit.of(healthy, Optional.empty()).findings()).isEmpty();
        assertThat(allStates()).containsExactlyElementsOf(RegisterOverJdbcTest.folded(healthy));
        System.out.println("injected faults, " + engine + ": " + faults + " " + counted);
        assertThat(counted.values()).allMatch(many -> many > 0);
        assertThat(faults).isGreaterThan(LEAST);
    }

    private List<TabletState> allStates() {
        List<TabletState> states = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<TabletState> page = new JdbcTablets(pool)
                    .find(
                            new TabletQuery(
                                    Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), after, 1_000),
                            Scope.all());
            states.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return states;
    }

    /** Each kind of command: given a number, what prepares a subject of its own, and then the command on it. */
    private Map<String, IntFunction<Command>> commands() {
        Map<String, IntFunction<Command>> kinds = new LinkedHashMap<>();
        kinds.put("procure", n -> onTablet(n, 0, Life.procure(n)));
        kinds.put("preinstall", n -> {
            procured(n);
            return onTablet(n, 1, Life.preinstall("2017.1"));
        });
        kinds.put("hand-over", n -> {
            prepared(n);
            return Command.of(key(n), Item.on(tablet(n), 2, Life.handOver(n), by(CENTRE, "2017-04-03"), FACTS));
        });
        kinds.put("record-asset", n -> {
            handedOver(n);
            return Command.of(key(n), Item.on(tablet(n), 3, Life.record(n), by(OFFICER, "2017-04-05"), FACTS));
        });
        kinds.put("appoint", n -> Command.of(key(n), appoint(n)));
        kinds.put("issue accounts", n -> {
            preparing.register().take(Command.of("appointed-" + n, appoint(n))).orElseThrow();
            return Command.of(key(n), accounts(n));
        });
        kinds.put("put into use, three chains read", n -> {
            kept(n);
            return Command.of(key(n), putIntoUse(n));
        });
        kinds.put("loss and suspension, two chains written", n -> {
            used(n);
            return preparing.loss(key(n), n);
        });
        kinds.put(
                "put on record",
                n -> Command.of(
                        key(n),
                        Item.of(
                                new Subject("review", "r-" + n),
                                0,
                                new Deed.PutOnRecord("đã rà soát"),
                                by(OFFICER, "2017-04-05"))));
        kinds.put("close", n -> {
            procured(n);
            return Command.of(key(n), close(n));
        });
        kinds.put(
                "a life in one command",
                n -> Command.of(
                        key(n),
                        Item.on(tablet(n), 0, Life.procure(n), by(CENTRE, "2016-12-20"), FACTS),
                        Item.on(tablet(n), 1, Life.preinstall("2017.1"), by(CENTRE, "2017-04-02"), FACTS),
                        Item.on(tablet(n), 2, Life.handOver(n), by(CENTRE, "2017-04-03"), FACTS),
                        Item.on(tablet(n), 3, Life.record(n), by(OFFICER, "2017-04-05"), FACTS),
                        appoint(n),
                        accounts(n),
                        putIntoUse(n)));
        kinds.put(
                "six tablets at once",
                n -> new Command(
                        key(n),
                        IntStream.range(0, 6)
                                .mapToObj(i -> Item.on(
                                        new TabletId("B-" + n + "." + i),
                                        0,
                                        Life.procure(n),
                                        by(CENTRE, "2016-12-20"),
                                        FACTS))
                                .toList(),
                        Map.of()));
        return kinds;
    }

    private static String key(int n) {
        return "faulty-" + n;
    }

    private static Command onTablet(int n, int sequence, Act act) {
        return Command.of(key(n), Item.on(tablet(n), sequence, act, by(CENTRE, "2017-04-02"), FACTS));
    }

    private void procured(int n) {
        preparing
                .register()
                .take(Command.of(
                        "procured-" + n, Item.on(tablet(n), 0, Life.procure(n), by(CENTRE, "2016-12-20"), FACTS)))
                .orElseThrow();
    }

    private void prepared(int n) {
        procured(n);
        preparing
                .register()
                .take(Command.of(
                        "prepared-" + n,
                        Item.on(tablet(n), 1, Life.preinstall("2017.1"), by(CENTRE, "2017-04-02"), FACTS)))
                .orElseThrow();
    }

    private void handedOver(int n) {
        prepared(n);
        preparing
                .register()
                .take(Command.of(
                        "handed-" + n, Item.on(tablet(n), 2, Life.handOver(n), by(CENTRE, "2017-04-03"), FACTS)))
                .orElseThrow();
    }

    private void kept(int n) {
        handedOver(n);
        preparing
                .register()
                .take(Command.of(
                        "kept-" + n,
                        Item.on(tablet(n), 3, Life.record(n), by(OFFICER, "2017-04-05"), FACTS),
                        appoint(n),
                        accounts(n)))
                .orElseThrow();
    }

    private void used(int n) {
        kept(n);
        preparing.register().take(Command.of("used-" + n, putIntoUse(n))).orElseThrow();
    }

    private static Item appoint(int n) {
        return Item.of(Subject.appointments(Life.holder(n).person()), 0, Life.appoint(n), by(OFFICER, "2016-01-01"));
    }

    private static Item accounts(int n) {
        return Item.of(Subject.accounts(Life.holder(n).person()), 0, Life.accounts(n), by(OFFICER, "2017-04-18"));
    }

    private static Item putIntoUse(int n) {
        return Item.on(tablet(n), 4, Life.putIntoUse(n), by(OFFICER, "2017-04-20"), FACTS);
    }

    private static Item close(int n) {
        return Item.of(Subject.tablet(tablet(n)), 1, new Deed.Close("STC"), by(OFFICER, "2018-01-01"));
    }

    private int allFaults(String name, IntFunction<Command> prepared) {
        int before = faults;
        for (Fault fault : Fault.values()) {
            boolean reached = true;
            for (int call = 1; reached; call++) {
                failing.fail(0, fault);
                Command command = prepared.apply(number++);
                reached = oneFault(name + ", call " + call + " " + fault, command, call, fault);
            }
        }
        return faults - before;
    }

    private boolean oneFault(String what, Command command, int call, Fault fault) {
        Life life = new Life(new JdbcJournal(failing, transactions), SNV, new CaffeineMemory(100), "unused-");
        failing.fail(call, fault);
        Optional<Outcome<Recorded>> answer = Optional.empty();
        try {
            answer = Optional.of(life.register().take(command));
        } catch (Conflict | KeyReused wrong) {
            throw new AssertionError(what, wrong);
        } catch (RuntimeException failed) {
            assertThat(failing.isMet()).as(what).isTrue();
        }
        boolean reached = failing.isReached();
        if (failing.isMet()) faults++;
        failing.fail(0, fault);
        int lines = command.items().size();
        Optional<Written> written = healthy.written("SNV", command.key());
        written.ifPresent(known -> assertThat(known.entries()).as(what).hasSize(lines));
        if (answer.isPresent()) assertThat(written).as(what).isPresent();
        if (written.isEmpty()) assertThat(stored(command.key())).as(what).isZero();
        Recorded again = life.register().take(command).orElseThrow();
        assertThat(again.entries()).as(what).hasSize(lines);
        written.ifPresent(known -> assertThat(again.entries()).as(what).isEqualTo(known.entries()));
        assertThat(stored(command.key())).as(what).isEqualTo(lines);
        return reached;
    }

    private long stored(String key) {
        return Statements.of(pool, Statements.TIMEOUT)
                .queryForList("select count(*) from mtb_entry where register = 'SNV' and command = ?", Long.class, key)
                .get(0);
    }

    private int checkpoints() {
        int before = faults;
        JdbcJournal journal = new JdbcJournal(failing, transactions);
        for (Fault fault : Fault.values()) {
            boolean reached = true;
            for (int call = 1; reached; call++) {
                int known = healthy.checkpoints().size();
                Checkpoint next = Checkpoint.next(healthy, Life.NOW);
                failing.fail(call, fault);
                try {
                    journal.append(next);
                } catch (RuntimeException failed) {
                    assertThat(failing.isMet()).isTrue();
                }
                reached = failing.isReached();
                if (failing.isMet()) faults++;
                failing.fail(0, fault);
                assertThat(healthy.checkpoints().size()).isBetween(known, known + 1);
            }
        }
        return faults - before;
    }

    private int cards() {
        Directory.Card card = new Directory.Card("Trần Thị Bích", "", "");
        Erasure erasure = new Erasure(Life.day("2026-03-01"), "Điều 25");
        PersonId person = new PersonId("p-7");
        JdbcDirectory directory = new JdbcDirectory(failing, transactions);
        return steps(
                List.of(() -> directory.enter(person, card), () -> directory.erase(person, erasure)),
                () -> assertThat(directory.card(person).isPresent())
                        .isNotEqualTo(directory.erasure(person).isPresent()));
    }

    private int files() {
        Erasure erasure = new Erasure(Life.day("2026-03-01"), "Điều 25");
        byte[] file = {1, 2, 3};
        Attachment attachment = Attachment.of("minutes", file);
        JdbcArchive archive = new JdbcArchive(failing, transactions);
        return steps(
                List.of(() -> archive.keep("minutes", file), () -> archive.erase(attachment, erasure)),
                () -> assertThat(archive.open(attachment).isPresent())
                        .isNotEqualTo(archive.erasure(attachment).isPresent()));
    }

    /** Two steps in turn, each under every fault and then without; either the one or the other holds, never both or none. */
    private int steps(List<Runnable> steps, Runnable oneOfTwo) {
        int before = faults;
        steps.get(0).run();
        for (Fault fault : Fault.values()) {
            boolean reached = true;
            for (int call = 1; reached; call++) {
                reached = false;
                for (Runnable step : List.of(steps.get(1), steps.get(0))) {
                    failing.fail(call, fault);
                    try {
                        step.run();
                    } catch (RuntimeException failed) {
                        assertThat(failing.isMet()).isTrue();
                    }
                    reached |= failing.isReached();
                    if (failing.isMet()) faults++;
                    failing.fail(0, fault);
                    oneOfTwo.run();
                    step.run();
                    oneOfTwo.run();
                }
            }
        }
        return faults - before;
    }
}

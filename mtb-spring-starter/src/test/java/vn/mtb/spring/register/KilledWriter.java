package vn.mtb.spring.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.mtb.register.Command;
import vn.mtb.register.Item;

/**
 * A process that is there to be killed (<i>tiến trình để bị ngắt</i>): writes lives of tablets with several threads and prints the key of
 * every command once it was acknowledged. What the database fails at is asked again with the same key, until it answers.
 */
public final class KilledWriter {
    private static final int THREADS = 4;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final Life life;
    private final String run;

    private KilledWriter(Life life, String run) {
        this.life = life;
        this.run = run;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments the database's URL, its user, and a name of the run for its keys
     */
    public static void main(String[] arguments) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setConnectionTimeout(1_000);
        HikariDataSource pool = new HikariDataSource(config);
        JdbcJournal journal = new JdbcJournal(pool, Databases.transactions(pool), TIMEOUT);
        KilledWriter writer =
                new KilledWriter(new Life(journal, Life.SNV, new CaffeineMemory(10_000), "unused-"), arguments[2]);
        IntStream.range(0, THREADS).forEach(thread -> new Thread(() -> writer.write(thread)).start());
    }

    /** The keys end in the number of their lines, so that half a command is seen by whoever reads the journal. */
    private void write(int thread) {
        for (int at = thread; ; at += THREADS) {
            int number = Integer.parseInt(run) * 1_000_000 + at;
            String key = run + ":" + at;
            take(Command.of(
                    key + ":a_3",
                    Item.on(
                            Life.tablet(number),
                            0,
                            Life.procure(number),
                            Life.by(Life.CENTRE, "2016-12-20"),
                            Life.FACTS),
                    Item.on(
                            Life.tablet(number),
                            1,
                            Life.preinstall("2017.1"),
                            Life.by(Life.CENTRE, "2017-04-02"),
                            Life.FACTS),
                    Item.on(
                            Life.tablet(number),
                            2,
                            Life.handOver(number),
                            Life.by(Life.CENTRE, "2017-04-03"),
                            Life.FACTS)));
            take(Command.of(
                    key + ":b_1",
                    Item.on(
                            Life.tablet(number),
                            3,
                            Life.record(number),
                            Life.by(Life.OFFICER, "2017-04-05"),
                            Life.FACTS)));
        }
    }

    private void take(Command command) {
        while (true) {
            try {
                life.register().take(command).orElseThrow();
                System.out.println("acknowledged " + command.key());
                return;
            } catch (DataAccessException | TransactionException gone) {
                System.out.println("again " + command.key());
            }
        }
    }
}

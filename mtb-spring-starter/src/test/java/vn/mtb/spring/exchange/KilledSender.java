package vn.mtb.spring.exchange;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.mtb.client.edxml.DocumentMessage;

/**
 * A process that is there to be killed (<i>tiến trình để bị ngắt</i>): writes messages to the outbox with two threads, {@value #MESSAGES}
 * about each document, says which were acknowledged, and sends them with two senders meanwhile. A document about which the database
 * failed is left alone: whether its message was written is not known.
 */
public final class KilledSender {
    static final int MESSAGES = 3;
    private static final int THREADS = 2;
    private static final int MOST_WAITING = 30;
    private static final int A_ROUND = 10_000;
    static final OutboxTerms TERMS = new OutboxTerms(
            2, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofSeconds(1), 10_000, Duration.ofSeconds(20));

    private KilledSender() {}

    /**
     * Writes and sends until it is killed.
     *
     * @param arguments the database's URL, its user, the axis, and the number of the round
     */
    public static void main(String[] arguments) throws InterruptedException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setConnectionTimeout(1_000);
        int round = Integer.parseInt(arguments[3]);
        Exchange at = Exchange.durable(new HikariDataSource(config));
        at.time.advance(Duration.ofHours(round));
        Outbox outbox = at.outbox(at.doors(URI.create(arguments[2]), at.mail.url()));
        new OutboxSender(outbox, TERMS, new Random(round)).start();
        IntStream.range(0, THREADS)
                .forEach(thread -> new Thread(() -> write(outbox, round * A_ROUND + thread)).start());
        while (true) {
            TimeUnit.MILLISECONDS.sleep(10);
            at.time.advance(Duration.ofMillis(10));
        }
    }

    private static void write(Outbox outbox, int first) {
        for (int number = first + THREADS; ; number += THREADS) {
            try {
                while (outbox.backlog().waiting() > MOST_WAITING) TimeUnit.MILLISECONDS.sleep(10);
                for (int at = 1; at <= MESSAGES; at++) {
                    DocumentMessage message = message(number, at);
                    outbox.send(Exchange.ONE, message, message.dispatch(Exchange.official(number)), Exchange.CLERK)
                            .orElseThrow();
                    System.out.println("acknowledged " + number + " " + at + ".");
                }
            } catch (DataAccessException | TransactionException gone) {
                System.out.println("left " + number + ": " + NestedExceptionUtils.getMostSpecificCause(gone));
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        }
    }

    /** One of the messages about a document, which its subject tells apart. */
    static DocumentMessage message(int number, int at) {
        return Exchange.draft(number).subject("V/v kiểm tra lần " + at).build(Exchange.LEAVES);
    }
}

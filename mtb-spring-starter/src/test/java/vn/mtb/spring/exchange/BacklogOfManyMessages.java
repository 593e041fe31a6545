package vn.mtb.spring.exchange;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.axis.Agency;
import vn.mtb.client.axis.Arrival;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.party.AgencyCode;

/** A process of its own, for a small heap: drains a backlog on the PostgreSQL that it is given, with the register in it. */
public final class BacklogOfManyMessages {
    private BacklogOfManyMessages() {}

    /** The address of an empty database, and how many messages. */
    public static void main(String[] args) {
        int messages = Integer.parseInt(args[1]);
        Counting door = new Counting();
        try (HikariDataSource database = Database.POSTGRESQL.open(args[0], true);
                Exchange at = Exchange.durable(database)) {
            String first = at.send(1).orElseThrow().id();
            new JdbcTemplate(database)
                    .update(
                            "WITH copies AS (INSERT INTO mtb_outbox"
                                    + " (id, unit, door, subject, kind, envelope, state, tries, written_at, due_at)"
                                    + " SELECT 'copy-' || n, unit, door, 'document/copy-' || n, kind, envelope, state,"
                                    + " tries, written_at, due_at FROM mtb_outbox, generate_series(2, ?) n WHERE id = ?"
                                    + " RETURNING id) INSERT INTO mtb_outbox_part (id, content, part, bytes)"
                                    + " SELECT c.id, p.content, p.part, p.bytes FROM copies c, mtb_outbox_part p WHERE p.id = ?",
                            messages,
                            first,
                            first);
            Outbox outbox = at.outbox(new Doors(Map.of(), UnitDirectory.of(List.of(door))));
            long begun = System.nanoTime();
            OutboxSender.Round round = new OutboxSender(outbox, OutboxTerms.standard(), new Random(1)).round();
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            System.out.println(round.sent() + " " + door.sent + " "
                    + outbox.backlog().waiting() + " " + outbox.backlog().unrecorded() + " " + took.toSeconds());
        }
    }

    /** A door that keeps nothing. */
    private static final class Counting implements DocumentAxis {
        private final AtomicInteger sent = new AtomicInteger();

        @Override
        public AgencyCode unit() {
            return new AgencyCode(Exchange.ONE.value());
        }

        @Override
        public String send(DocumentMessage document, Clearance clearance) {
            return "package-" + sent.incrementAndGet();
        }

        @Override
        public List<Arrival> poll(Kind kind) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Message fetch(Arrival arrival, Scratch scratch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String send(StatusMessage status) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String send(StatusMessage status, Dispatch.Checked checked) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void acknowledge(Arrival arrival, PackageState state) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void agencies(Consumer<Agency> reader) {
            throw new UnsupportedOperationException();
        }
    }
}

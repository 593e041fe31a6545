package vn.mtb.spring.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.OnDisk;
import vn.mtb.spring.register.Statements;

/**
 * The trace of readings in the table {@code mtb_read_audit} (<i>nhật ký xem trong cơ sở dữ liệu</i>). A reading is on disk when it is noted, or
 * when the running transaction is committed.
 */
public final class JdbcPersonalReads implements PersonalReads {
    private final JdbcOperations database;
    private final TransactionTemplate transaction;
    private final OnDisk disk;
    private final InstantSource clock;

    /**
     * In a database that the starter has migrated.
     *
     * @param source the same that holds the registers
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     * @param clock the time of reading
     */
    public JdbcPersonalReads(
            DataSource source, PlatformTransactionManager transactions, Duration timeout, InstantSource clock) {
        database = Statements.of(source, timeout);
        transaction = new TransactionTemplate(transactions);
        disk = new OnDisk(source, timeout);
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void note(Actor actor, UnitId register, Kind kind, String subject) {
        disk.within(
                transaction,
                () -> database.update(
                        "insert into mtb_read_audit (read_at, person, capacity, unit, register, kind, subject)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                        actor.person().value(),
                        actor.as().name(),
                        actor.unit().value(),
                        register.value(),
                        kind.stored(),
                        subject));
    }

    @Override
    public List<Read> of(UnitId register, String subject, int most) {
        return database.query(
                "select read_at, person, capacity, unit, kind from mtb_read_audit where register = ? and subject = ?"
                        + " order by id desc fetch first " + most + " rows only",
                (row, number) -> new Read(
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        new PersonId(row.getString("person")),
                        Capacity.valueOf(row.getString("capacity")),
                        new UnitId(row.getString("unit")),
                        register,
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        subject),
                register.value(),
                subject);
    }

    @Override
    public int forget(Instant before) {
        return disk.within(transaction, () -> forgotten(before.atOffset(ZoneOffset.UTC)));
    }

    private int forgotten(OffsetDateTime limit) {
        int many = database.update("delete from mtb_read_audit where read_at < ?", limit);
        if (many > 0) {
            database.update(
                    "insert into mtb_reads_forgotten (forgotten_at, read_before, readings) values (?, ?, ?)",
                    OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                    limit,
                    many);
        }
        return many;
    }
}

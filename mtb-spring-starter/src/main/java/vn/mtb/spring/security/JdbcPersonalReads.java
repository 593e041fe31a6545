package vn.mtb.spring.security;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/** The trace of readings in the table {@code mtb_read_audit} (<i>nhật ký xem trong cơ sở dữ liệu</i>). */
public final class JdbcPersonalReads implements PersonalReads {
    private final JdbcOperations database;
    private final InstantSource clock;

    /**
     * In a database that the starter has migrated.
     *
     * @param database the same that holds the registers
     * @param clock the time of reading
     */
    public JdbcPersonalReads(JdbcOperations database, InstantSource clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public void note(Actor actor, UnitId register, Kind kind, String subject) {
        database.update(
                "insert into mtb_read_audit (read_at, person, capacity, unit, register, kind, subject)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor.person().value(),
                actor.as().name(),
                actor.unit().value(),
                register.value(),
                kind.stored(),
                subject);
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
        OffsetDateTime limit = OffsetDateTime.ofInstant(before, ZoneOffset.UTC);
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

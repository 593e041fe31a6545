package vn.mtb.spring.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.OnDisk;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Statements;

/** Referrals in the register's database (<i>việc đang trình, lưu bền vững</i>); what was kept or closed is on disk. */
public final class JdbcReferrals implements Referrals {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS = "unit, command, asked, questions, opened, closed, closed_by";
    private static final String OPEN = "select " + COLUMNS + " from mtb_referral r where closed is null and not exists"
            + " (select 1 from mtb_command c where c.register = r.unit and c.command = r.command)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final OnDisk disk;

    /**
     * Some referrals.
     *
     * @param source a database that {@link vn.mtb.spring.register.Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     */
    public JdbcReferrals(DataSource source, PlatformTransactionManager transactions, Duration timeout) {
        jdbc = Statements.of(source, timeout);
        transaction = new TransactionTemplate(transactions);
        disk = new OnDisk(source, timeout);
    }

    @Override
    public void keep(Referral referral) {
        write(referral);
        disk.whenCommitted();
    }

    private void write(Referral referral) {
        if (replaced(referral)) return;
        try {
            jdbc.update(
                    "insert into mtb_referral (unit, command, asked, questions, opened) values (?, ?, ?, ?, ?)",
                    referral.unit().value(),
                    referral.key(),
                    JSON.writeValueAsString(referral.asked()),
                    JSON.writeValueAsString(referral.questions()),
                    utc(referral.opened()));
        } catch (DuplicateKeyException meanwhile) {
            replaced(referral);
        }
    }

    private boolean replaced(Referral referral) {
        return jdbc.update(
                        "update mtb_referral set asked = ?, questions = ?, closed = null, closed_by = null"
                                + " where unit = ? and command = ?",
                        JSON.writeValueAsString(referral.asked()),
                        JSON.writeValueAsString(referral.questions()),
                        referral.unit().value(),
                        referral.key())
                > 0;
    }

    @Override
    public List<Referral> open(Scope scope) {
        String order = " order by opened, unit, command";
        if (scope.everything()) return jdbc.query(OPEN + order, (row, at) -> referral(row));
        if (scope.units().isEmpty()) return List.of();
        Object[] units = scope.units().stream().map(UnitId::value).sorted().toArray();
        String places = String.join(", ", Arrays.stream(units).map(one -> "?").toList());
        return jdbc.query(OPEN + " and unit in (" + places + ")" + order, (row, at) -> referral(row), units);
    }

    @Override
    public Optional<Referral> find(UnitId unit, String key) {
        return jdbc
                .query(
                        "select " + COLUMNS + " from mtb_referral where unit = ? and command = ?",
                        (row, at) -> referral(row),
                        unit.value(),
                        key)
                .stream()
                .findFirst();
    }

    @Override
    public boolean close(UnitId unit, String key, Instant at, Optional<String> by) {
        int closed = jdbc.update(
                "update mtb_referral set closed = ?, closed_by = ?"
                        + " where unit = ? and command = ? and closed is null",
                utc(at),
                by.orElse(null),
                unit.value(),
                key);
        disk.whenCommitted();
        return closed > 0;
    }

    @Override
    public <T> T together(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static Referral referral(ResultSet row) throws SQLException {
        return new Referral(
                new UnitId(row.getString("unit")),
                row.getString("command"),
                List.of(JSON.readValue(row.getString("asked"), Referral.Asked[].class)),
                List.of(JSON.readValue(row.getString("questions"), Referral.Open[].class)),
                row.getObject("opened", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("closed", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("closed_by")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

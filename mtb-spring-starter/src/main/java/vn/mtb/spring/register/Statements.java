package vn.mtb.spring.register;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Statements on the register's database that end in time (<i>câu lệnh có hạn giờ</i>): nothing of the register waits for ever. */
public final class Statements {
    /** How long one may take, unless somebody says otherwise. */
    public static final Duration TIMEOUT = Duration.ofSeconds(30);

    private Statements() {}

    /**
     * Statements of a data source.
     *
     * @param source where they are sent
     * @param timeout how long one of them may take, in whole seconds from 1
     * @return what sends them
     * @throws IllegalArgumentException when the time-out is none
     */
    public static JdbcTemplate of(DataSource source, Duration timeout) {
        if (timeout.toSeconds() < 1 || timeout.toSeconds() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a time-out is whole seconds, at least 1, not " + timeout);
        }
        JdbcTemplate statements = new JdbcTemplate(source);
        statements.setQueryTimeout((int) timeout.toSeconds());
        return statements;
    }
}

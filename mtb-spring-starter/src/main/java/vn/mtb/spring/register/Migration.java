package vn.mtb.spring.register;

import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prepares a database for the register (<i>chuẩn bị cơ sở dữ liệu</i>): every table named {@code mtb_…}, by Flyway, with a history
 * table of its own, beside whatever else the database holds. Nodes that start at once wait for each other.
 */
public final class Migration {
    /** The history table of these migrations; the application's own Flyway does not see it. */
    public static final String HISTORY = "mtb_history";

    private static final Logger log = LoggerFactory.getLogger(Migration.class);

    /** PostgreSQL lets nodes wait for each other by itself; whoever opens an H2 database at once is in this process. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final DataSource dataSource;

    /**
     * A migration.
     *
     * @param dataSource PostgreSQL or H2; its user may create tables
     */
    public Migration(DataSource dataSource) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
    }

    /**
     * Brings the database up to date and says so in one log line.
     *
     * @return how many migrations were applied; 0 when it was up to date
     * @throws IllegalArgumentException when it is neither PostgreSQL nor H2
     * @throws org.flywaydb.core.api.FlywayException when a migration fails, or the tables were changed by other hands
     */
    public int run() {
        Database database = Database.of(dataSource);
        MigrateResult result;
        synchronized (ONE_AT_A_TIME) {
            result = migrated(database);
        }
        log.info(
                "register: {} at version {}, {} migrations applied, history in {}",
                database,
                result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion,
                result.migrationsExecuted,
                HISTORY);
        return result.migrationsExecuted;
    }

    private MigrateResult migrated(Database database) {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations(database.folder())
                .table(HISTORY)
                .baselineOnMigrate(true) // other tables may be there already
                .baselineVersion("0")
                .load()
                .migrate();
    }
}

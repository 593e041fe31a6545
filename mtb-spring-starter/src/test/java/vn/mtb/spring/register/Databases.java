package vn.mtb.spring.register;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Real databases for tests (<i>cơ sở dữ liệu thật để kiểm thử</i>): one PostgreSQL per JVM, a database of its own for every test. */
public final class Databases {
    /** On what a test runs (<i>loại cơ sở dữ liệu</i>). */
    public enum Engine {
        POSTGRESQL,
        H2_MEMORY,
        H2_FILE;

        /** The database of a test, migrated; a file that is there already keeps what is in it. */
        public HikariDataSource open(Path folder) {
            return migrated(bare(folder));
        }

        /** The same without any table of the register. */
        HikariDataSource bare(Path folder) {
            return switch (this) {
                case POSTGRESQL -> pool(created(), "postgres");
                case H2_MEMORY -> pool("jdbc:h2:mem:mtb_" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1", "sa");
                case H2_FILE ->
                    pool("jdbc:h2:file:" + folder.resolve("register").toAbsolutePath(), "sa");
            };
        }
    }

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int CONNECTIONS = 16;

    private Databases() {}

    private static final class Postgres {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database on PostgreSQL, migrated. */
    public static HikariDataSource postgres() {
        return Engine.POSTGRESQL.open(Path.of("."));
    }

    /** A database on PostgreSQL in which nothing is. */
    public static HikariDataSource emptyPostgres() {
        return Engine.POSTGRESQL.bare(Path.of("."));
    }

    /** An empty database in H2's memory, migrated. */
    public static HikariDataSource h2() {
        return Engine.H2_MEMORY.open(Path.of("."));
    }

    private static String created() {
        String name = "mtb_" + NUMBER.incrementAndGet();
        try (Connection connection = Postgres.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Postgres.SERVER.getJdbcUrl("postgres", name);
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static HikariDataSource migrated(HikariDataSource pool) {
        new Migration(pool).run();
        return pool;
    }

    /** What runs the transactions of a data source. */
    public static PlatformTransactionManager transactions(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** A journal in it. */
    public static JdbcJournal journal(DataSource dataSource) {
        return new JdbcJournal(dataSource, transactions(dataSource));
    }

    /** How often H2 was told to bring everything to the disk, since it counts statements. */
    public static int broughtToDisk(JdbcTemplate sql) {
        Integer times = sql.queryForObject(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                        + " where sql_statement = 'checkpoint sync'",
                Integer.class);
        return times == null ? 0 : times;
    }
}

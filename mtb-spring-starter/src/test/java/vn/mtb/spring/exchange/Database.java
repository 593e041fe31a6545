package vn.mtb.spring.exchange;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.mtb.spring.register.Migration;

/** A new database for each test; one PostgreSQL for all of them. */
enum Database {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:exchange" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            String name = "exchange" + COUNT.incrementAndGet();
            try (Connection server = Server.ONE.getPostgresDatabase().getConnection();
                    var create = server.createStatement()) {
                create.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Server.ONE.getJdbcUrl("postgres", name);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    abstract String url();

    HikariDataSource open() {
        return open(url(), true);
    }

    HikariDataSource open(String url, boolean empty) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(8);
        config.setConnectionTimeout(5_000);
        HikariDataSource source = new HikariDataSource(config);
        if (empty) tables(source);
        return source;
    }

    /** The tables of the register and of the exchange; H2 in a hurry, for there is a new one for every fault. */
    void tables(DataSource source) {
        if (this == POSTGRESQL) new Migration(source).run();
        else new ResourceDatabasePopulator(script("V1__register"), script("V2__exchange")).execute(source);
    }

    private static ClassPathResource script(String name) {
        return new ClassPathResource("db/mtb/h2/" + name + ".sql");
    }

    private static final class Server {
        private static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

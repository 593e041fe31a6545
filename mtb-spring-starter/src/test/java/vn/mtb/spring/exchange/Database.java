package vn.mtb.spring.exchange;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A new database for each test; one PostgreSQL for all of them. */
enum Database {
    H2("h2") {
        @Override
        String url() {
            return "jdbc:h2:mem:exchange" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL("postgresql") {
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

    private final String folder;

    Database(String folder) {
        this.folder = folder;
    }

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
        if (empty) {
            new ResourceDatabasePopulator(new ClassPathResource("db/mtb/" + folder + "/V2__exchange.sql"))
                    .execute(source);
        }
        return source;
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

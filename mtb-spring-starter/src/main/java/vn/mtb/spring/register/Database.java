package vn.mtb.spring.register;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** The databases the register knows. */
enum Database {
    POSTGRESQL("postgresql", "line"),
    H2("h2", "line, continued");

    private final String folder;
    private final String line;

    Database(String folder, String line) {
        this.folder = folder;
        this.line = line;
    }

    /** Asks the database what it is. */
    static Database of(DataSource dataSource) {
        String product = product(dataSource);
        return switch (product) {
            case "PostgreSQL" -> POSTGRESQL;
            case "H2" -> H2;
            default ->
                throw new IllegalArgumentException("the register knows PostgreSQL and H2, not «" + product
                        + "»: give it a data source of its own");
        };
    }

    private static String product(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new DataAccessResourceFailureException("the database of the register cannot be reached", e);
        }
    }

    /** Where its tables are described. */
    String folder() {
        return "classpath:db/mtb/" + folder;
    }

    /** The columns that hold a line. */
    String line() {
        return line;
    }
}

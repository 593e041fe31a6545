package vn.mtb.spring.register;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.spring.test.JournalContract;

@DisplayName("Nhật ký bền vững giữ đúng giao kèo của mọi nhật ký")
class JdbcJournalTest {
    abstract static class InDatabase extends JournalContract {
        private HikariDataSource pool;

        abstract HikariDataSource open();

        @Override
        protected Journal journal() {
            pool = open();
            return Databases.journal(pool);
        }

        @AfterEach
        void close() {
            pool.close();
        }
    }

    @Nested
    class InMemory extends JournalContract {
        @Override
        protected Journal journal() {
            return new InMemoryJournal();
        }
    }

    @Nested
    class OnPostgres extends InDatabase {
        @Override
        HikariDataSource open() {
            return Databases.postgres();
        }
    }

    @Nested
    class InH2Memory extends InDatabase {
        @Override
        HikariDataSource open() {
            return Databases.h2();
        }
    }

    @Nested
    class InAnH2File extends InDatabase {
        @TempDir
        Path folder;

        @Override
        HikariDataSource open() {
            return Databases.Engine.H2_FILE.open(folder);
        }
    }
}

package vn.mtb.spring.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Databases.Engine;

@DisplayName("Nhật ký xem dữ liệu cá nhân: lượt quá hạn giữ bị xóa, và còn ghi đã xóa bao nhiêu")
class JdbcPersonalReadsTest {
    private static final Instant FIRST = Instant.parse("2026-03-09T02:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void what_is_older_is_deleted_the_boundary_stays_and_how_much_is_noted(Engine engine) {
        try (HikariDataSource pool = engine.open(folder)) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            Instant[] now = {FIRST};
            PersonalReads reads = reads(pool, () -> now[0]);
            for (int day = 0; day < 4; day++) {
                now[0] = FIRST.plus(Duration.ofDays(day));
                reads.note(Life.OFFICER, Life.SNV, PersonalReads.Kind.CARD, "person/p-03");
            }
            Instant limit = FIRST.plus(Duration.ofDays(2));
            assertThat(reads.forget(FIRST)).isZero();
            assertThat(reads.forget(limit)).isEqualTo(2);
            assertThat(reads.forget(limit)).isZero();

            assertThat(reads.of(Life.SNV, "person/p-03", 10))
                    .extracting(PersonalReads.Read::at)
                    .containsExactly(FIRST.plus(Duration.ofDays(3)), limit);
            List<Map<String, Object>> notes = sql.queryForList("select readings from mtb_reads_forgotten");
            assertThat(notes)
                    .singleElement()
                    .satisfies(note -> assertThat(note.get("readings")).isEqualTo(2L));
        }
    }

    private static PersonalReads reads(DataSource source, InstantSource clock) {
        return new JdbcPersonalReads(source, Databases.transactions(source), Duration.ofSeconds(1), clock);
    }

    @Test
    void a_reading_is_on_the_disk_of_h2_when_it_is_noted_or_when_the_running_transaction_is_committed() {
        try (HikariDataSource pool = Engine.H2_FILE.open(folder)) {
            JdbcTemplate sql = new JdbcTemplate(pool);
            sql.execute("set query_statistics true");
            PersonalReads reads = reads(pool, InstantSource.fixed(FIRST));
            reads.note(Life.OFFICER, Life.SNV, PersonalReads.Kind.CARD, "person/p-03");
            assertThat(Databases.broughtToDisk(sql)).isEqualTo(1);
            new TransactionTemplate(Databases.transactions(pool)).executeWithoutResult(status -> {
                reads.note(Life.OFFICER, Life.SNV, PersonalReads.Kind.CARD, "person/p-03");
                assertThat(Databases.broughtToDisk(sql)).isEqualTo(1);
            });
            assertThat(Databases.broughtToDisk(sql)).isEqualTo(2);
            reads.forget(FIRST.plus(Duration.ofDays(1)));
            assertThat(Databases.broughtToDisk(sql)).isEqualTo(3);
        }
    }

    @Test
    @Timeout(30)
    void a_table_that_somebody_holds_is_not_waited_for_longer_than_a_statement_may_take() {
        try (HikariDataSource pool = Engine.POSTGRESQL.open(folder)) {
            PersonalReads reads = reads(pool, InstantSource.fixed(FIRST));
            new TransactionTemplate(Databases.transactions(pool)).executeWithoutResult(status -> {
                new JdbcTemplate(pool).execute("lock table mtb_read_audit in access exclusive mode");
                assertThatThrownBy(() -> CompletableFuture.runAsync(() ->
                                        reads.note(Life.OFFICER, Life.SNV, PersonalReads.Kind.CARD, "person/p-03"))
                                .join())
                        .hasCauseInstanceOf(DataAccessException.class);
            });
            assertThat(reads.of(Life.SNV, "person/p-03", 10)).isEmpty();
        }
    }
}

package vn.mtb.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.spring.Life;
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
            PersonalReads reads = new JdbcPersonalReads(sql, () -> now[0]);
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
}

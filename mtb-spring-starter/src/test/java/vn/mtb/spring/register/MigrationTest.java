package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.spring.register.Databases.Engine;

@DisplayName("Chuẩn bị cơ sở dữ liệu: bên cạnh bảng của đơn vị, lịch sử riêng")
class MigrationTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Engine.class)
    void it_is_done_once_and_leaves_other_tables_alone(Engine engine) {
        try (HikariDataSource pool = engine.bare(folder)) {
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            jdbc.execute("create table ours (id integer)");
            jdbc.execute("create table flyway_schema_history (ours integer)");
            assertThat(new Migration(pool).run()).isPositive();
            assertThat(new Migration(pool).run()).isZero();
            assertThat(jdbc.queryForList("select * from ours")).isEmpty();
            assertThat(jdbc.queryForList("select * from flyway_schema_history")).isEmpty();
            new Life(Databases.journal(pool)).inUse(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void nodes_that_start_at_once_wait_for_each_other(Engine engine) throws Exception {
        try (HikariDataSource pool = engine.bare(folder)) {
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                Callable<Integer> start = () -> new Migration(pool).run();
                int applied = 0;
                for (Future<Integer> node : nodes.invokeAll(List.of(start, start, start, start))) applied += node.get();
                assertThat(applied).isPositive();
            } finally {
                nodes.shutdownNow();
            }
            assertThat(new Migration(pool).run()).isZero();
        }
    }
}

package vn.mtb.spring.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/** The file in which a register lies (<i>tệp sổ</i>): an H2 database that only this process opens. */
final class RegisterFile {
    static final String PROPERTY = "mtb.register.path";
    private static final String NAME = "mtb";
    private static final String POOL = "mtb-register";
    private static final int CONNECTIONS = 10;

    private RegisterFile() {}

    /**
     * Opens it, or makes it. What was committed is on the disk when the commit returns, and the pool closes the file when the application
     * stops.
     */
    static HikariDataSource open(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        writable(place);
        HikariDataSource source = new HikariDataSource();
        source.setPoolName(POOL);
        source.setJdbcUrl("jdbc:h2:file:" + place.resolve(NAME) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUsername("sa");
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
    }

    /** Whether a data source is such a file. */
    static boolean isOne(DataSource source) {
        return source instanceof HikariDataSource pool && POOL.equals(pool.getPoolName());
    }

    static Misconfiguration unusable(Path folder, boolean inUse, Exception why) {
        Path file = folder.toAbsolutePath().normalize().resolve(NAME + ".mv.db");
        Misconfiguration wrong = inUse
                ? new Misconfiguration(
                        PROPERTY,
                        new Text(
                                "tệp «" + file + "» đang được một tiến trình khác mở",
                                "another process has the file «" + file + "» open"),
                        new Text(
                                "dừng tiến trình kia, hoặc đặt mtb.register.path khác; nhiều tiến trình cùng một sổ thì dùng PostgreSQL (spring.datasource.url)",
                                "stop the other process, or set another mtb.register.path; several processes share a register on PostgreSQL (spring.datasource.url)"))
                : new Misconfiguration(
                        PROPERTY,
                        new Text("không mở được tệp «" + file + "»", "the file «" + file + "» cannot be opened"),
                        new Text(
                                "kiểm tra quyền và chỗ trống trên đĩa; tệp hỏng thì khôi phục từ bản sao lưu",
                                "check permissions and free space; if the file is damaged, restore it from a backup"));
        wrong.initCause(why);
        return wrong;
    }

    private static void writable(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw refused(folder);
        }
        if (!Files.isWritable(folder)) throw refused(folder);
    }

    private static Misconfiguration refused(Path folder) {
        return new Misconfiguration(
                PROPERTY,
                new Text(
                        "không ghi được vào thư mục «" + folder + "»", "the folder «" + folder + "» cannot be written"),
                new Text(
                        "chọn thư mục mà tài khoản chạy ứng dụng được ghi, hoặc khai báo spring.datasource.url",
                        "choose a folder that the account running the application may write, or set spring.datasource.url"));
    }
}

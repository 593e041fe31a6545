package vn.mtb.spring.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/** The file in which a register lies (<i>tệp sổ</i>): an H2 database that only this process opens. */
final class RegisterFile {
    static final String PROPERTY = "mtb.register.path";
    private static final String NAME = "mtb";
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
        source.setPoolName("mtb-register");
        source.setJdbcUrl("jdbc:h2:file:" + place.resolve(NAME) + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUsername("sa");
        source.setMaximumPoolSize(CONNECTIONS);
        return source;
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

package vn.mtb.spring.autoconfigure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.law.Text;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.register.Migration;
import vn.mtb.spring.unit.Misconfiguration;

/**
 * The database of the register, ready for use (<i>cơ sở dữ liệu của sổ</i>): reached, and with its tables.
 *
 * @param source where it is
 * @param transactions what runs its transactions
 * @param timeout how long one statement may take
 * @param file whether it is the register's own file
 */
record RegisterDatabase(DataSource source, PlatformTransactionManager transactions, Duration timeout, boolean file) {
    private static final int ALREADY_IN_USE = 90020;

    static RegisterDatabase ready(
            DataSource source,
            ObjectProvider<PlatformTransactionManager> transactions,
            MtbProperties.Register register) {
        boolean file = RegisterFile.isOne(source);
        mustBeReached(source, file, register);
        if (register.migrate()) new Migration(source).run();
        else mustHaveTables(source);
        PlatformTransactionManager only = transactions.getIfUnique(() -> new JdbcTransactionManager(source));
        return new RegisterDatabase(source, only, register.statementTimeout(), file);
    }

    private static void mustBeReached(DataSource source, boolean file, MtbProperties.Register register) {
        try (Connection connection = source.getConnection()) {
            connection.getMetaData();
        } catch (SQLException | RuntimeException unreachable) {
            throw file
                    ? RegisterFile.unusable(register.path(), code(unreachable) == ALREADY_IN_USE, unreachable)
                    : unreachable(unreachable);
        }
    }

    /** What H2 itself says; the pool stands before it, and the file behind it. */
    private static int code(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database && database.getErrorCode() != 0) return database.getErrorCode();
        }
        return 0;
    }

    private static Misconfiguration unreachable(Exception why) {
        String kind = NestedExceptionUtils.getMostSpecificCause(why).getClass().getSimpleName();
        Misconfiguration wrong = new Misconfiguration(
                "spring.datasource.url",
                new Text(
                        "không kết nối được tới cơ sở dữ liệu của sổ (" + kind + ")",
                        "the database of the register cannot be reached (" + kind + ")"),
                new Text(
                        "kiểm tra địa chỉ, tài khoản, mật khẩu và máy chủ cơ sở dữ liệu; hoặc bỏ spring.datasource.url để dùng sổ trong tệp",
                        "check address, user, password and the database server; or drop spring.datasource.url to use the register's own file"));
        wrong.initCause(why);
        return wrong;
    }

    private static void mustHaveTables(DataSource source) {
        try {
            new JdbcTemplate(source).queryForList("select 1 from mtb_head where 1 = 0");
        } catch (DataAccessException none) {
            Misconfiguration wrong = new Misconfiguration(
                    "mtb.register.migrate",
                    new Text(
                            "cơ sở dữ liệu chưa có các bảng của sổ (mtb_…)",
                            "the database does not have the tables of the register (mtb_…)"),
                    new Text(
                            "đặt mtb.register.migrate=true một lần, hoặc chạy các tệp db/mtb/*/V*.sql trong thư viện theo thứ tự",
                            "set mtb.register.migrate=true once, or run the files db/mtb/*/V*.sql of the library in their order"));
            wrong.initCause(none);
            throw wrong;
        }
    }
}

package vn.mtb.spring.register;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.register.Archive;
import vn.mtb.register.Attachment;
import vn.mtb.register.Erasure;

/** Attached files in PostgreSQL or H2, by their digest (<i>kho tệp trong cơ sở dữ liệu</i>): the same file is kept once. */
public final class JdbcArchive implements Archive {
    private final Store store;
    private final JdbcTemplate jdbc;

    /**
     * An archive whose statements take at most 30 seconds.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     */
    public JdbcArchive(DataSource dataSource, PlatformTransactionManager transactions) {
        this(dataSource, transactions, Statements.TIMEOUT);
    }

    /**
     * An archive.
     *
     * @param dataSource a database that {@link Migration} has prepared
     * @param transactions what runs the transactions of that data source
     * @param timeout how long one statement may take, in whole seconds from 1
     */
    public JdbcArchive(DataSource dataSource, PlatformTransactionManager transactions, Duration timeout) {
        store = new Store(dataSource, transactions, timeout);
        jdbc = store.jdbc();
    }

    @Override
    public Attachment keep(String label, byte[] file) {
        Attachment attachment = Attachment.of(label, file);
        store.retrying(
                "the file " + attachment.digest(),
                () -> store.inTransaction(() -> {
                    forgetErasure(attachment);
                    return keep(attachment, file);
                }));
        return attachment;
    }

    private int keep(Attachment attachment, byte[] file) {
        if (store.database() == Database.POSTGRESQL) {
            return jdbc.update(
                    "insert into mtb_file (digest, content) values (?, ?) on conflict do nothing",
                    attachment.digest(),
                    file);
        }
        try {
            return jdbc.update("insert into mtb_file (digest, content) values (?, ?)", attachment.digest(), file);
        } catch (DuplicateKeyException kept) {
            return 0;
        }
    }

    @Override
    public Optional<byte[]> open(Attachment attachment) {
        return jdbc
                .query(
                        "select content from mtb_file where digest = ?",
                        (row, at) -> row.getBytes(1),
                        attachment.digest())
                .stream()
                .findFirst();
    }

    @Override
    public void erase(Attachment attachment, Erasure erasure) {
        store.retrying(
                "the erasure of " + attachment.digest(),
                () -> store.inTransaction(() -> {
                    jdbc.update("delete from mtb_file where digest = ?", attachment.digest());
                    forgetErasure(attachment);
                    return jdbc.update(
                            "insert into mtb_file_erasure (digest, erased_on, rule) values (?, ?, ?)",
                            attachment.digest(),
                            erasure.on(),
                            erasure.rule());
                }));
    }

    private void forgetErasure(Attachment attachment) {
        jdbc.update("delete from mtb_file_erasure where digest = ?", attachment.digest());
    }

    @Override
    public Optional<Erasure> erasure(Attachment attachment) {
        return jdbc
                .query(
                        "select erased_on, rule from mtb_file_erasure where digest = ?",
                        (row, at) -> JdbcDirectory.erasure(row),
                        attachment.digest())
                .stream()
                .findFirst();
    }
}

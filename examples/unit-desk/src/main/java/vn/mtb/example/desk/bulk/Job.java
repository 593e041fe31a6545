package vn.mtb.example.desk.bulk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.spring.unit.Imported;

/** A table on its way: tried as a whole, then recorded row by row, as far as its rows are sound. */
final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final String id;
    private final String owner;
    private final ImportKind kind;
    private final byte[] csv;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile Imported found;
    private volatile boolean finished;
    private volatile boolean failed;

    Job(String id, String owner, ImportKind kind, byte[] csv, Imported tried) {
        this.id = id;
        this.owner = owner;
        this.kind = kind;
        this.csv = csv.clone();
        this.found = tried;
    }

    boolean start() {
        return started.compareAndSet(false, true);
    }

    /** Records every row that is sound by now. */
    void run(ImportKind.Work work) {
        try {
            found = kind.run(csv, work, done::set);
        } catch (IOException | RuntimeException broken) {
            LOG.error("a table could not be worked on to its end", broken);
            failed = true;
        } finally {
            finished = true;
        }
    }

    public String id() {
        return id;
    }

    boolean belongsTo(String userName) {
        return owner.equals(userName);
    }

    public ImportKind kind() {
        return kind;
    }

    /** The heading of the table, as it stands in the file. */
    public List<String> columns() {
        return found.columns();
    }

    List<Imported.Row> rows() {
        return found.rows();
    }

    public int size() {
        return rows().size();
    }

    public long count(String fate) {
        return found.count(Imported.Fate.valueOf(fate));
    }

    public int done() {
        return done.get();
    }

    public boolean begun() {
        return started.get();
    }

    public boolean finished() {
        return finished;
    }

    /** Whether it stopped half-way; what was recorded stays, and the same table again records the rest. */
    public boolean failed() {
        return failed;
    }

    public boolean running() {
        return begun() && !finished;
    }
}

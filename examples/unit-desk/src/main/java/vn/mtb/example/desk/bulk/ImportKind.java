package vn.mtb.example.desk.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.IntConsumer;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Text;
import vn.mtb.register.Directory;
import vn.mtb.spring.unit.Imported;
import vn.mtb.spring.unit.OfficialImport;
import vn.mtb.spring.unit.PurchaseImport;
import vn.mtb.spring.unit.TabletImport;
import vn.mtb.tablet.Made;

/** What a table brings: each kind is an import of the starter. */
enum ImportKind {
    /** Tablets that the unit bought. */
    BOUGHT(PurchaseImport.columns()) {
        @Override
        Imported check(InputStream csv, Work work) throws IOException {
            return new PurchaseImport(work.desk().unit()).check(csv, work.made());
        }

        @Override
        Imported run(InputStream csv, Work work, IntConsumer progress) throws IOException {
            return new PurchaseImport(work.desk().unit()).runSound(csv, work.made(), progress);
        }
    },
    /** Tablets that the unit has had before it kept this register. */
    FOUND(TabletImport.columns()) {
        @Override
        Imported check(InputStream csv, Work work) throws IOException {
            return new TabletImport(work.desk().unit()).check(csv, work.made());
        }

        @Override
        Imported run(InputStream csv, Work work, IntConsumer progress) throws IOException {
            return new TabletImport(work.desk().unit()).runSound(csv, work.made(), progress);
        }
    },
    /** Officials with their posts and accounts; names go into the directory, never into the register. */
    OFFICIALS(OfficialImport.columns()) {
        @Override
        Imported check(InputStream csv, Work work) throws IOException {
            return new OfficialImport(work.desk().unit(), work.directory()).check(csv, work.made());
        }

        @Override
        Imported run(InputStream csv, Work work, IntConsumer progress) throws IOException {
            return new OfficialImport(work.desk().unit(), work.directory()).runSound(csv, work.made(), progress);
        }
    };

    private final List<Text> columns;

    ImportKind(List<Text> columns) {
        this.columns = columns;
    }

    /** What a table is worked with. */
    record Work(Desk desk, Directory directory, Made made) {}

    public List<Text> columns() {
        return columns;
    }

    /** What would become of each row; nothing is recorded. */
    Imported check(byte[] csv, Work work) throws IOException {
        return check(new ByteArrayInputStream(csv), work);
    }

    /** Records the rows that are sound. */
    Imported run(byte[] csv, Work work, IntConsumer progress) throws IOException {
        return run(new ByteArrayInputStream(csv), work, progress);
    }

    abstract Imported check(InputStream csv, Work work) throws IOException;

    abstract Imported run(InputStream csv, Work work, IntConsumer progress) throws IOException;
}

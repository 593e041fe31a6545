package vn.mtb.example.desk.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.register.Directory;
import vn.mtb.spring.unit.CsvImport;
import vn.mtb.spring.unit.ImportColumn;
import vn.mtb.spring.unit.Imported;
import vn.mtb.spring.unit.OfficialImport;
import vn.mtb.spring.unit.PurchaseImport;
import vn.mtb.spring.unit.TabletImport;
import vn.mtb.tablet.Made;

/** What a table brings: each kind is an import of the starter. */
enum ImportKind {
    /** Tablets that the unit bought. */
    BOUGHT(PurchaseImport.columns(), work -> new PurchaseImport(work.desk().unit())),
    /** Tablets that the unit has had before it kept this register. */
    FOUND(TabletImport.columns(), work -> new TabletImport(work.desk().unit())),
    /** Officials with their posts and accounts; names go into the directory, never into the register. */
    OFFICIALS(OfficialImport.columns(), work -> new OfficialImport(work.desk().unit(), work.directory()));

    private final List<ImportColumn> columns;
    private final Function<Work, CsvImport> by;

    ImportKind(List<ImportColumn> columns, Function<Work, CsvImport> by) {
        this.columns = columns;
        this.by = by;
    }

    /** What a table is worked with. */
    record Work(Desk desk, Directory directory, Made made) {}

    public List<ImportColumn> columns() {
        return columns;
    }

    /** What would become of each row; nothing is recorded. */
    Imported check(byte[] csv, Work work) throws IOException {
        return by.apply(work).check(new ByteArrayInputStream(csv), work.made());
    }

    /** Records the rows that are sound. */
    Imported run(byte[] csv, Work work, IntConsumer progress) throws IOException {
        return by.apply(work).runSound(new ByteArrayInputStream(csv), work.made(), progress);
    }
}

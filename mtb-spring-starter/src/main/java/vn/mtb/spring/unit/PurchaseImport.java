package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Recorded;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Made;

/**
 * Brings the tablets that a unit has bought by itself into its register (<i>nhập máy đơn vị tự mua từ CSV</i>), one row for each, with the paper
 * of acceptance.
 */
public final class PurchaseImport {
    private final ServedUnit unit;

    /** The columns (<i>các cột</i>). */
    enum Cells implements Column {
        TABLET("mã máy", "tablet", true),
        SERIAL("số sê-ri", "serial", true),
        PRICE("giá mua", "price", true),
        SUPPLIER("nhà cung cấp", "supplier", true),
        ACCEPTANCE("biên bản nghiệm thu", "acceptance", true),
        WARRANTY("bảo hành đến", "warranty-until", false),
        ON("ngày mua", "on", false);

        private final String vietnamese;
        private final String english;
        private final boolean needed;

        Cells(String vietnamese, String english, boolean needed) {
            this.vietnamese = vietnamese;
            this.english = english;
            this.needed = needed;
        }

        @Override
        public String vietnamese() {
            return vietnamese;
        }

        @Override
        public String english() {
            return english;
        }

        @Override
        public boolean needed() {
            return needed;
        }
    }

    /** A row as an act, on its date on paper. */
    private record Entry(TabletId tablet, Acquisition.BuyForUnit act, Made made) implements RowImport.Entry {
        @Override
        public String key() {
            return "import-" + tablet;
        }

        @Override
        public List<Deed> deeds() {
            return List.of(new Deed.OnTablet(act));
        }
    }

    /**
     * An import.
     *
     * @param unit into whose register
     */
    public PurchaseImport(ServedUnit unit) {
        this.unit = Objects.requireNonNull(unit, "unit");
    }

    /**
     * The columns that a file may have.
     *
     * @return their names, those that it must have first
     */
    public static List<Text> columns() {
        return Column.names(Cells.values());
    }

    /**
     * Reads and judges every row, and records nothing.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @return what would be recorded, and every error
     * @throws IOException when the file cannot be read
     */
    public Imported check(InputStream csv, Made made) throws IOException {
        return rows().bring(csv, made, RowImport.Mode.NOTHING, done -> {});
    }

    /**
     * Reads and judges every row, and when none is wrong records them, each as a command of its own.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @return what was recorded, and every error
     * @throws IOException when the file cannot be read
     */
    public Imported run(InputStream csv, Made made) throws IOException {
        return rows().bring(csv, made, RowImport.Mode.ALL_OR_NOTHING, done -> {});
    }

    /**
     * Reads and judges every row, and records those that are sound, each as a command of its own; the others are left, with their errors.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper where a row has none
     * @param progress is told after each row how many are done
     * @return what was recorded, and every error of the others
     * @throws IOException when the file cannot be read
     */
    public Imported runSound(InputStream csv, Made made, IntConsumer progress) throws IOException {
        return rows().bring(csv, made, RowImport.Mode.WHAT_IS_SOUND, progress);
    }

    private RowImport<Cells, Entry> rows() {
        return new RowImport<>(unit, new Bought(), Cells.class);
    }

    /** Tablets as they are bought. */
    private final class Bought implements RowImport.Kind<Cells, Entry> {
        private final Map<String, Long> serials = new HashMap<>();

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            Optional<TabletId> tablet = row.made(Cells.TABLET, row.needed(Cells.TABLET), TabletId::new);
            Optional<String> serial = row.needed(Cells.SERIAL);
            Optional<Long> price = row.dong(Cells.PRICE, row.needed(Cells.PRICE));
            Optional<String> supplier = row.needed(Cells.SUPPLIER);
            Optional<String> acceptance = row.needed(Cells.ACCEPTANCE);
            Optional<LocalDate> warranty = row.date(Cells.WARRANTY, row.text(Cells.WARRANTY));
            Optional<LocalDate> on = row.date(Cells.ON, row.text(Cells.ON));
            row.once(Cells.SERIAL, serials);
            if (!row.sound()
                    || tablet.isEmpty()
                    || serial.isEmpty()
                    || price.isEmpty()
                    || supplier.isEmpty()
                    || acceptance.isEmpty()) {
                return Optional.empty();
            }
            var act = new Acquisition.BuyForUnit(serial.get(), price.get(), supplier.get(), acceptance.get(), warranty);
            return Optional.of(new Entry(tablet.get(), act, Made.by(made.by()).on(on.orElse(made.on()))));
        }

        @Override
        public Text twice(long line) {
            return new Text("máy này đã có ở dòng " + line, "line " + line + " has this tablet already");
        }

        @Override
        public ImportError.Said otherwise() {
            return new ImportError.Said(
                    new Text(
                            "máy này đã nhập trước đây với nội dung khác",
                            "this tablet was imported before with other values"),
                    new Text(
                            "sửa bằng việc đính chính trong sổ, không nhập lại",
                            "correct it in the register; an import does not overwrite"));
        }

        @Override
        public Outcome<Recorded> judge(Entry entry, Made made) {
            return unit.rehearse(entry.key(), entry.tablet(), entry.act(), entry.made());
        }

        @Override
        public Outcome<Recorded> take(Entry entry, Made made) {
            return unit.take(entry.key(), entry.tablet(), entry.act(), entry.made());
        }
    }
}

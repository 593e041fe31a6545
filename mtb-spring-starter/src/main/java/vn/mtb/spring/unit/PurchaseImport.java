package vn.mtb.spring.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mtb.law.Text;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Made;

/**
 * Brings the tablets that a unit has bought by itself into its register (<i>nhập máy đơn vị tự mua từ CSV</i>), one row for each, with the paper
 * of acceptance.
 */
public final class PurchaseImport extends CsvImport {

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

    /**
     * An import.
     *
     * @param unit into whose register
     */
    public PurchaseImport(ServedUnit unit) {
        super(unit);
    }

    /**
     * The columns that a file may have.
     *
     * @return their names, those that it must have first
     */
    public static List<Text> columns() {
        return Column.names(Cells.values());
    }

    @Override
    RowImport<?, ?> rows(Made made) {
        return new RowImport<>(unit, new Bought(), Cells.class);
    }

    /** Tablets as they are bought. */
    private final class Bought extends TabletRows<Cells> {
        private Bought() {
            super(unit, Cells.SERIAL);
        }

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            Optional<TabletId> tablet = row.made(Cells.TABLET, row.needed(Cells.TABLET), TabletId::new);
            Optional<String> serial = row.needed(Cells.SERIAL);
            Optional<Long> price = row.dong(Cells.PRICE, row.needed(Cells.PRICE));
            Optional<String> supplier = row.needed(Cells.SUPPLIER);
            Optional<String> acceptance = row.needed(Cells.ACCEPTANCE);
            Optional<LocalDate> warranty = row.date(Cells.WARRANTY, row.text(Cells.WARRANTY));
            Optional<LocalDate> on = row.date(Cells.ON, row.text(Cells.ON));
            onceOnly(row);
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
    }
}

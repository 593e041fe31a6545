package vn.mtb.spring.unit;

import static vn.mtb.spring.unit.ImportColumn.DATE;
import static vn.mtb.spring.unit.ImportColumn.DONG;
import static vn.mtb.spring.unit.ImportColumn.ID;
import static vn.mtb.spring.unit.ImportColumn.WORDS;
import static vn.mtb.spring.unit.ImportColumn.may;
import static vn.mtb.spring.unit.ImportColumn.must;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        TABLET(must("mã máy", "tablet", ID, "MTB-201", "MTB-202")),
        SERIAL(must("số sê-ri", "serial", WORDS, "SN-201", "SN-202")),
        PRICE(must("giá mua", "price", DONG, "8200000", "8.200.000")),
        SUPPLIER(must("nhà cung cấp", "supplier", WORDS, "nha-cung-cap-02", "nha-cung-cap-02")),
        ACCEPTANCE(must("biên bản nghiệm thu", "acceptance", WORDS, "07/BB-NT", "07/BB-NT")),
        WARRANTY(may("bảo hành đến", "warranty-until", DATE, "31/12/2027", "")),
        ON(may("ngày mua", "on", DATE, "15/5/2026", ""));

        private final ImportColumn says;

        Cells(ImportColumn says) {
            this.says = says;
        }

        @Override
        public ImportColumn says() {
            return says;
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
     * @return what each says, those that it must have first
     */
    public static List<ImportColumn> columns() {
        return ImportColumn.of(Cells.values());
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

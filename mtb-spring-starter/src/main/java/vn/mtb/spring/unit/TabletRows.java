package vn.mtb.spring.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Recorded;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;

/** Rows with a tablet each, which stands in one row only. */
abstract class TabletRows<C extends Enum<C> & Column> implements RowImport.Kind<C, TabletRows.Entry> {
    private final ServedUnit unit;
    private final C serial;
    private final Map<String, Long> serials = new HashMap<>();

    TabletRows(ServedUnit unit, C serial) {
        this.unit = unit;
        this.serial = serial;
    }

    /** A row as an act, on its date on paper. */
    record Entry(TabletId tablet, Act act, Made made) implements RowImport.Entry {
        @Override
        public String key() {
            return "import-" + tablet;
        }

        @Override
        public List<Deed> deeds() {
            return List.of(new Deed.OnTablet(act));
        }
    }

    /** Notes that a row above has the same serial number. */
    void onceOnly(CsvRow<C> row) {
        row.once(serial, serials);
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

package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import vn.mtb.account.Application;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Recorded;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.yaml.Choices;

/**
 * Brings the tablets that a unit has already into its register (<i>nhập máy đang có từ CSV</i>), each as it is found. First every row is read and
 * judged; only when none is wrong they are recorded. The same file again records nothing twice.
 *
 * <pre>{@code
 * Imported found = new TabletImport(unit).check(csv, made);   // dry run
 * found.errors().forEach(System.out::println);
 * }</pre>
 */
public final class TabletImport {
    private static final Choices<Status> FOUND = Choices.<Status>none()
            .and(Status.RECEIVED, "đã nhận", "received")
            .and(Status.IN_KEEPING, "đang lưu giữ", "in-keeping")
            .and(Status.IN_USE, "đang sử dụng", "in-use");
    private static final Choices<Boolean> YES_OR_NO =
            Choices.<Boolean>none().and(true, "có", "yes").and(false, "không", "no");

    private final ServedUnit unit;

    /** The columns (<i>các cột</i>). */
    enum Cells implements Column {
        TABLET("mã máy", "tablet", true),
        SERIAL("số sê-ri", "serial", true),
        STATUS("tình trạng", "status", true),
        HOLDER("mã người giữ", "holder", false),
        VALUE("giá trị", "value", true),
        ASSET_CODE("mã tài sản", "asset-code", false),
        RECORDED_ON("ngày ghi tăng", "recorded-on", false),
        FIXED_ASSET("tài sản cố định", "fixed-asset", false),
        MINUTES("số biên bản", "minutes", false),
        WARRANTY("bảo hành đến", "warranty-until", false),
        APPLICATIONS("phần mềm", "applications", false);

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

    /** A row as an act. */
    private record Entry(TabletId tablet, Acquisition.EnterAsFound act) implements RowImport.Entry {
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
    public TabletImport(ServedUnit unit) {
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
     * @param made who enters them, on which date on paper
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
     * @param made who enters them, on which date on paper
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
     * @param made who enters them, on which date on paper
     * @param progress is told after each row how many are done
     * @return what was recorded, and every error of the others
     * @throws IOException when the file cannot be read
     */
    public Imported runSound(InputStream csv, Made made, IntConsumer progress) throws IOException {
        return rows().bring(csv, made, RowImport.Mode.WHAT_IS_SOUND, progress);
    }

    private RowImport<Cells, Entry> rows() {
        return new RowImport<>(unit, new Found(), Cells.class);
    }

    /** Tablets as they are found. */
    private final class Found implements RowImport.Kind<Cells, Entry> {
        private final Map<String, Long> serials = new HashMap<>();

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            Optional<Entry> read = TabletImport.this.entry(row);
            row.once(Cells.SERIAL, serials);
            return row.sound() ? read : Optional.empty();
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
            return unit.rehearse(entry.key(), entry.tablet(), entry.act(), made);
        }

        @Override
        public Outcome<Recorded> take(Entry entry, Made made) {
            return unit.take(entry.key(), entry.tablet(), entry.act(), made);
        }
    }

    private Optional<Entry> entry(CsvRow<Cells> row) {
        Optional<TabletId> tablet = row.made(Cells.TABLET, row.needed(Cells.TABLET), TabletId::new);
        Optional<String> serial = row.needed(Cells.SERIAL);
        Optional<Status> found = row.one(Cells.STATUS, row.needed(Cells.STATUS), FOUND);
        Optional<PersonId> holder = row.made(Cells.HOLDER, row.text(Cells.HOLDER), PersonId::new);
        Optional<Long> value = row.dong(Cells.VALUE, row.needed(Cells.VALUE));
        Optional<LocalDate> warranty = row.date(Cells.WARRANTY, row.text(Cells.WARRANTY));
        Optional<Books.On> booked = booked(row, value);
        Set<Application> applications = row.made(
                        Cells.APPLICATIONS, row.text(Cells.APPLICATIONS), TabletImport::applications)
                .orElse(Set.of());
        if (!row.sound() || tablet.isEmpty() || serial.isEmpty() || found.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        try {
            var act = new Acquisition.EnterAsFound(
                    serial.get(),
                    found.get(),
                    unit.id(),
                    holder,
                    booked,
                    value.get(),
                    row.text(Cells.MINUTES),
                    warranty,
                    applications);
            return Optional.of(new Entry(tablet.get(), act));
        } catch (IllegalArgumentException unfit) {
            row.wrong(
                    UnfitValue.said(unfit),
                    new Text(
                            "đang sử dụng thì phải có mã người giữ, tình trạng khác thì không; đang lưu giữ thì phải có mã tài sản và ngày ghi tăng, đã nhận thì không",
                            "in-use needs a holder and no other status has one; in-keeping needs asset-code and recorded-on, received has none"));
            return Optional.empty();
        }
    }

    private Optional<Books.On> booked(CsvRow<Cells> row, Optional<Long> value) {
        Optional<String> code = row.text(Cells.ASSET_CODE);
        Optional<LocalDate> on = row.date(Cells.RECORDED_ON, row.text(Cells.RECORDED_ON));
        Optional<Boolean> fixed = row.one(Cells.FIXED_ASSET, row.text(Cells.FIXED_ASSET), YES_OR_NO);
        if (code.isPresent() != row.text(Cells.RECORDED_ON).isPresent()) {
            row.wrong(
                    code.isPresent() ? Cells.RECORDED_ON : Cells.ASSET_CODE,
                    new Text(
                            "mã tài sản và ngày ghi tăng phải cùng có hoặc cùng không",
                            "asset-code and recorded-on go together"),
                    new Text("điền ô còn thiếu", "fill in the other one"));
        }
        if (code.isEmpty() || on.isEmpty() || value.isEmpty()) return Optional.empty();
        return Optional.of(new Books.On(unit.id(), on.get(), code.get(), value.get(), fixed.orElse(false)));
    }

    /** Codes with a blank or a bar between them. */
    static Set<Application> applications(String text) {
        return Arrays.stream(text.split("[\\s|]+", -1))
                .filter(code -> !code.isEmpty())
                .map(Application::new)
                .collect(Collectors.toSet());
    }
}

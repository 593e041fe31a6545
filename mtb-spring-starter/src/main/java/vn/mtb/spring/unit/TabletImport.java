package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Acts;
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
    private record Entry(CsvRow<Cells> row, TabletId tablet, Acquisition.EnterAsFound act) {
        String key() {
            return "import-" + tablet;
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
     * Reads and judges every row, and records nothing.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper
     * @return what would be recorded, or every error
     * @throws IOException when the file cannot be read
     */
    public Imported check(InputStream csv, Made made) throws IOException {
        return bring(csv, made, false);
    }

    /**
     * Reads and judges every row, and when none is wrong records them, each as a command of its own.
     *
     * @param csv a header and rows; it is not closed
     * @param made who enters them, on which date on paper
     * @return what was recorded, or every error
     * @throws IOException when the file cannot be read
     */
    public Imported run(InputStream csv, Made made) throws IOException {
        return bring(csv, made, true);
    }

    private Imported bring(InputStream csv, Made made, boolean recording) throws IOException {
        CsvTable<Cells> table = CsvTable.read(csv, Cells.class);
        List<ImportError> errors = new ArrayList<>(table.errors());
        List<Entry> fresh = new ArrayList<>();
        int already = 0;
        Set<String> tablets = new HashSet<>();
        Set<String> serials = new HashSet<>();
        for (CsvRow<Cells> row : errors.isEmpty() ? table.rows() : List.<CsvRow<Cells>>of()) {
            Optional<Entry> entry = entry(row);
            if (row.text(Cells.TABLET).map(tablets::add).orElse(true).equals(false)) twice(row, Cells.TABLET);
            if (row.text(Cells.SERIAL).map(serials::add).orElse(true).equals(false)) twice(row, Cells.SERIAL);
            if (entry.isPresent()) {
                if (row.sound() && known(entry.get())) already++;
                else if (row.sound() && judged(entry.get(), made)) fresh.add(entry.get());
            }
            errors.addAll(row.errors());
        }
        if (!errors.isEmpty()) return new Imported(table.rows().size(), 0, already, errors);
        if (recording) {
            for (Entry one : fresh) {
                Outcome<Recorded> answer = unit.take(one.key(), one.tablet(), one.act(), made);
                if (!(answer instanceof Outcome.Settled<Recorded>)) refused(one.row(), answer);
                errors.addAll(one.row().errors());
            }
        }
        return new Imported(table.rows().size(), fresh.size() - errors.size(), already, errors);
    }

    private static void twice(CsvRow<Cells> row, Cells column) {
        row.wrong(
                column,
                new Text("giá trị này đã có ở dòng trên", "a row above has this value already"),
                new Text("mỗi máy một dòng; bỏ dòng trùng", "one row for each tablet; drop the double"));
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
            return Optional.of(new Entry(row, tablet.get(), act));
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

    /** Whether an earlier import recorded the same; another act under the same key is noted as an error. */
    private boolean known(Entry entry) {
        Optional<Outcome<Recorded>> before = unit.register().answered(entry.key());
        if (before.isEmpty()) return false;
        boolean same = before.get().orElseThrow().lines().stream()
                .anyMatch(line -> Acts.write(line.deed()).equals(Acts.write(entry.act())));
        if (!same) {
            entry.row()
                    .wrong(
                            new Text(
                                    "máy này đã nhập trước đây với nội dung khác",
                                    "this tablet was imported before with other values"),
                            new Text(
                                    "sửa bằng việc đính chính trong sổ, không nhập lại",
                                    "correct it in the register; an import does not overwrite"));
        }
        return true;
    }

    private boolean judged(Entry entry, Made made) {
        try {
            Outcome<Recorded> answer = unit.rehearse(entry.key(), entry.tablet(), entry.act(), made);
            if (answer instanceof Outcome.Settled<Recorded>) return true;
            refused(entry.row(), answer);
        } catch (IllegalArgumentException bad) {
            entry.row().wrong(UnfitValue.said(bad), new Text("sửa dòng này", "mend this row"));
        }
        return false;
    }

    static void refused(CsvRow<?> row, Outcome<?> answer) {
        answer.reasons()
                .forEach(why -> row.wrong(
                        new Text(why.in(Language.VIETNAMESE), why.in(Language.ENGLISH)),
                        new Text("theo " + why.citation(Language.VIETNAMESE), "by " + why.citation(Language.ENGLISH))));
    }
}

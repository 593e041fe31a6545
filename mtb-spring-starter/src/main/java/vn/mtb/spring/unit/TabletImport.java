package vn.mtb.spring.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Application;
import vn.mtb.law.Text;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.yaml.Choices;

/** Brings the tablets that a unit has already into its register (<i>nhập máy đang có từ CSV</i>), one row for each, as it is found. */
public final class TabletImport extends CsvImport {
    private static final Choices<Status> FOUND = Choices.<Status>none()
            .and(Status.RECEIVED, "đã nhận", "received")
            .and(Status.IN_KEEPING, "đang lưu giữ", "in-keeping")
            .and(Status.IN_USE, "đang sử dụng", "in-use");
    private static final Choices<Boolean> YES_OR_NO =
            Choices.<Boolean>none().and(true, "có", "yes").and(false, "không", "no");

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

    /**
     * An import.
     *
     * @param unit into whose register
     */
    public TabletImport(ServedUnit unit) {
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
        return new RowImport<>(unit, new Found(), Cells.class);
    }

    /** Tablets as they are found. */
    private final class Found extends TabletRows<Cells> {
        private Found() {
            super(unit, Cells.SERIAL);
        }

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            Optional<Entry> read = found(row, made);
            onceOnly(row);
            return row.sound() ? read : Optional.empty();
        }
    }

    private Optional<TabletRows.Entry> found(CsvRow<Cells> row, Made made) {
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
            return Optional.of(new TabletRows.Entry(tablet.get(), act, made));
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

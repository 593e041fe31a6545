package vn.mtb.spring.unit;

import static vn.mtb.spring.unit.Column.oneOf;
import static vn.mtb.spring.unit.ImportColumn.DATE;
import static vn.mtb.spring.unit.ImportColumn.DONG;
import static vn.mtb.spring.unit.ImportColumn.ID;
import static vn.mtb.spring.unit.ImportColumn.WORDS;
import static vn.mtb.spring.unit.ImportColumn.may;
import static vn.mtb.spring.unit.ImportColumn.must;
import static vn.mtb.spring.unit.ImportColumn.shown;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.yaml.Choices;

/** Brings the tablets that a unit has already into its register (<i>nhập máy đang có từ CSV</i>), one row for each, as it is found. */
public final class TabletImport extends CsvImport {
    private static final List<Map.Entry<Status, Text>> NAMED = List.of(
            Map.entry(Status.IN_USE, new Text("đang sử dụng", "in-use")),
            Map.entry(Status.IN_KEEPING, new Text("đang lưu giữ", "in-keeping")),
            Map.entry(Status.RECEIVED, new Text("đã nhận", "received")));
    private static final List<Map.Entry<Boolean, Text>> YES_OR_NO =
            List.of(Map.entry(true, new Text("có", "yes")), Map.entry(false, new Text("không", "no")));
    private static final Choices<Status> FOUND = found();
    private static final Choices<Boolean> TRUE_OR_NOT =
            Column.choices(YES_OR_NO).and(true, "true").and(false, "false");
    private static final Text HELD =
            new Text("mã cán bộ, khi đang sử dụng và chỉ khi ấy", "the id of a person, when in-use and only then");
    private static final Text CODES = new Text(
            "mã phần mềm cách nhau bằng dấu cách, như mail documents",
            "codes of applications with blanks between them, like mail documents");
    private static final Text BOOKED = new Text(
            "chữ, cùng với ngày ghi tăng; bắt buộc khi đang lưu giữ",
            "words, together with recorded-on; needed when in-keeping");

    /** The columns (<i>các cột</i>). */
    enum Cells implements Column {
        TABLET(must("mã máy", "tablet", ID, "MTB-101", "MTB-102", "MTB-103")),
        SERIAL(must("số sê-ri", "serial", WORDS, "SN-101", "SN-102", "SN-103")),
        STATUS(must("tình trạng", "status", oneOf(NAMED), "đang sử dụng", "đang lưu giữ", "đã nhận")
                .inEnglish("in-use", "in-keeping", "received")),
        HOLDER(may("mã người giữ", "holder", HELD, "cb-101", "", "")),
        VALUE(must("giá trị", "value", DONG, "9500000", "9.500.000", "8200000")),
        ASSET_CODE(may("mã tài sản", "asset-code", BOOKED, "TS-17-101", "TS-17-102", "")),
        RECORDED_ON(may("ngày ghi tăng", "recorded-on", DATE, "20/4/2017", "2017-04-20", "")),
        FIXED_ASSET(may("tài sản cố định", "fixed-asset", oneOf(YES_OR_NO), "không", "có", "")
                .inEnglish("no", "yes", "")),
        MINUTES(may("số biên bản", "minutes", WORDS, "07/BB-BG", "", "")),
        WARRANTY(may("bảo hành đến", "warranty-until", DATE, "", "", "31/12/2027")),
        APPLICATIONS(may("phần mềm", "applications", CODES, "mail documents", "", "")),
        HOLDER_NAME(shown("người giữ", "holder-name")),
        AS_OF(shown("giấy tờ gần nhất", "as-of"));

        private final ImportColumn says;

        Cells(ImportColumn says) {
            this.says = says;
        }

        @Override
        public ImportColumn says() {
            return says;
        }
    }

    /** The names of the columns, and those that the pages of an application show. */
    private static Choices<Status> found() {
        Choices<Status> choices = Column.choices(NAMED);
        for (Map.Entry<Status, Text> one : NAMED) {
            for (Language language : Language.values()) {
                choices = choices.and(one.getKey(), Messages.name(language, one.getKey()));
            }
        }
        return choices;
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
     * @return what each says, those that it must have first
     */
    public static List<ImportColumn> columns() {
        return ImportColumn.of(Cells.values());
    }

    /**
     * The heads of a file that tells what a register has, and that this import reads.
     *
     * @param language of the heads
     * @return one for each cell of {@link #row}
     */
    public static List<String> heads(Language language) {
        return Stream.of(Cells.values())
                .map(one -> one.says().name().in(language))
                .toList();
    }

    /**
     * A tablet as a row of such a file. Read by this import, it is a row of what is there already.
     *
     * @param tablet as the register has it
     * @param holder what to call its holder; empty where it has none, or whose name is not to be told
     * @param language of the values
     * @return its cells
     */
    public static List<String> row(Tablet tablet, String holder, Language language) {
        Map<Cells, String> known = known(tablet, language);
        known.put(Cells.HOLDER_NAME, holder);
        known.put(Cells.AS_OF, tablet.asOf().toString());
        return Stream.of(Cells.values()).map(one -> known.getOrDefault(one, "")).toList();
    }

    /** What the register knows of a row; the minutes of a time before it are in none of its lines. */
    private static Map<Cells, String> known(Tablet tablet, Language language) {
        Map<Cells, String> known = new EnumMap<>(Cells.class);
        known.put(Cells.TABLET, tablet.id().value());
        known.put(Cells.SERIAL, tablet.serial());
        known.put(Cells.STATUS, Messages.name(language, tablet.status()));
        known.put(Cells.HOLDER, tablet.holder().map(PersonId::value).orElse(""));
        known.put(
                Cells.WARRANTY, tablet.warrantyUntil().map(LocalDate::toString).orElse(""));
        known.put(
                Cells.APPLICATIONS,
                tablet.installed().stream().map(Application::code).sorted().collect(Collectors.joining(" ")));
        for (Cells ofTheBooks : List.of(Cells.VALUE, Cells.ASSET_CODE, Cells.RECORDED_ON, Cells.FIXED_ASSET)) {
            known.put(ofTheBooks, "");
        }
        if (tablet.books() instanceof Books.On on) {
            known.put(Cells.VALUE, String.valueOf(on.valueInDong()));
            known.put(Cells.ASSET_CODE, on.assetCode());
            known.put(Cells.RECORDED_ON, on.since().toString());
            known.put(
                    Cells.FIXED_ASSET,
                    YES_OR_NO.get(on.fixedAsset() ? 0 : 1).getValue().in(language));
        } else if (tablet.books() instanceof Books.NotYet waiting) {
            known.put(Cells.VALUE, String.valueOf(waiting.valueInDong()));
        }
        return known;
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

        /** That the register says the same of the tablet, whoever recorded it and when. */
        @Override
        public boolean there(CsvRow<Cells> row) {
            Optional<TabletId> id = row.text(Cells.TABLET).flatMap(TabletImport::tablet);
            if (id.isEmpty() || unit.register().length(Subject.tablet(id.get())) == 0) return false;
            Tablet tablet = unit.register().tablet(id.get());
            return Stream.of(Language.values())
                    .anyMatch(language -> known(tablet, language).entrySet().stream()
                            .allMatch(one -> row.text(one.getKey())
                                    .map(text -> CsvRow.same(text, one.getValue()))
                                    .orElse(true)));
        }

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            Optional<Entry> read = found(row, made);
            onceOnly(row);
            return row.sound() ? read : Optional.empty();
        }
    }

    private static Optional<TabletId> tablet(String id) {
        try {
            return Optional.of(new TabletId(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
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
        Optional<Boolean> fixed = row.one(Cells.FIXED_ASSET, row.text(Cells.FIXED_ASSET), TRUE_OR_NOT);
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

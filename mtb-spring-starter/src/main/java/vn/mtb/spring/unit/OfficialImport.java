package vn.mtb.spring.unit;

import static vn.mtb.spring.unit.Column.oneOf;
import static vn.mtb.spring.unit.ImportColumn.DATE;
import static vn.mtb.spring.unit.ImportColumn.ID;
import static vn.mtb.spring.unit.ImportColumn.WORDS;
import static vn.mtb.spring.unit.ImportColumn.may;
import static vn.mtb.spring.unit.ImportColumn.must;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Text;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Directory;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.Item;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.unitrule.Access;
import vn.mtb.unitrule.Equipping;
import vn.mtb.yaml.Choices;

/**
 * Brings a unit's officials with their posts and accounts into its register (<i>nhập cán bộ từ CSV</i>): one row for each post. Names and contacts
 * go to the directory, never into an entry.
 */
public final class OfficialImport extends CsvImport {
    private static final int KEY_DIGITS = 40;
    private static final List<Map.Entry<Appointment.Kind, Text>> KINDS = List.of(
            Map.entry(Appointment.Kind.APPOINTED, new Text("bổ nhiệm", "appointed")),
            Map.entry(Appointment.Kind.ACTING, new Text("giao quyền", "acting")),
            Map.entry(Appointment.Kind.IN_CHARGE, new Text("giao phụ trách", "in-charge")));
    private static final Choices<Appointment.Kind> WRITTEN =
            Column.choices(KINDS).and(Appointment.Kind.APPOINTED, "bầu", "elected");
    private static final Text POSITIONS = positions();
    private static final Text ROLE = new Text(
            "mã phần mềm cách nhau bằng dấu cách, như mail documents, khi quy chế của đơn vị nêu chức vụ ấy được cấp gì",
            "codes of applications with blanks between them, like mail documents, where the unit's regulation says what the post gets");
    private static final Text UNITS = new Text(
            "mã đơn vị hoặc phòng, ban; để trống là đơn vị này",
            "the code of a unit or of a room of it; empty for this unit");

    private final Directory directory;

    private static Text positions() {
        return new Text(
                "một trong: " + positions(Language.VIETNAMESE) + ", hoặc mã chức vụ mà quy chế của đơn vị nêu",
                "one of: " + positions(Language.ENGLISH) + ", or the code of a post that the unit's regulation names");
    }

    private static String positions(Language language) {
        return Position.named().stream()
                .map(one -> Messages.name(language, one))
                .collect(Collectors.joining("; "));
    }

    /** The columns (<i>các cột</i>). */
    enum Cells implements Column {
        PERSON(must("mã cán bộ", "person", ID, "cb-101", "cb-102")),
        NAME(may("họ tên", "name", WORDS, "Nguyễn Thị Mẫu", "Trần Văn Thử")),
        TITLE(may("chức danh", "title", WORDS, "Trưởng phòng", "")),
        CONTACT(may("liên hệ", "contact", WORDS, "máy lẻ 101", "")),
        POSITION(must("chức vụ", "position", POSITIONS, "Trưởng phòng", "Phó trưởng phòng")
                .inEnglish("room-head", "room-deputy-head")),
        UNIT(may("mã đơn vị", "unit", UNITS, "", "")),
        FROM(must("từ ngày", "from", DATE, "5/1/2026", "2026-01-05")),
        UNTIL(may("đến ngày", "until", DATE, "", "31/12/2030")),
        KIND(may("hình thức", "kind", oneOf(KINDS), "bổ nhiệm", "giao phụ trách")
                .inEnglish("appointed", "in-charge")),
        DECISION(must("số quyết định", "decision", WORDS, "12/QĐ", "13/QĐ")),
        ACCOUNTS(may("tài khoản", "accounts", ROLE, "", "")),
        ISSUED_ON(may("ngày cấp", "issued-on", DATE, "", ""));

        private final ImportColumn says;

        Cells(ImportColumn says) {
            this.says = says;
        }

        @Override
        public ImportColumn says() {
            return says;
        }
    }

    /** A row as what it records. */
    private record Entry(
            Appointment post,
            String decision,
            Set<Application> accounts,
            LocalDate issuedOn,
            Optional<Directory.Card> card)
            implements RowImport.Entry {

        @Override
        public String key() {
            String what = post.person() + "|" + post.position() + "|" + post.unit() + "|"
                    + post.held().from();
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
                return "import-" + HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }

        @Override
        public List<Deed> deeds() {
            return List.copyOf(subjects().values());
        }

        /** The post first, then the accounts that rest on it, in one breath. */
        Map<Subject, Deed> subjects() {
            Map<Subject, Deed> deeds = new LinkedHashMap<>();
            deeds.put(Subject.appointments(post.person()), new Deed.Appoint(post, decision));
            if (!accounts.isEmpty()) {
                Set<Account> issued = accounts.stream()
                        .map(one -> Account.ordinary(post.person(), one, post.unit(), post.position(), issuedOn))
                        .collect(Collectors.toSet());
                deeds.put(Subject.accounts(post.person()), new Deed.IssueAccounts(issued));
            }
            return deeds;
        }
    }

    /**
     * An import.
     *
     * @param unit into whose register
     * @param directory where names and contacts go
     */
    public OfficialImport(ServedUnit unit, Directory directory) {
        super(unit);
        this.directory = Objects.requireNonNull(directory, "directory");
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
        return new RowImport<>(unit, new Held(positions(made.on())), Cells.class);
    }

    /** Posts with their accounts. */
    private final class Held implements RowImport.Kind<Cells, Entry> {
        private final Choices<Position> positions;

        private Held(Choices<Position> positions) {
            this.positions = positions;
        }

        @Override
        public Optional<Entry> entry(CsvRow<Cells> row, Made made) {
            return OfficialImport.this.entry(row, positions, made.on());
        }

        @Override
        public Text twice(long line) {
            return new Text("chức vụ này đã có ở dòng " + line, "line " + line + " has this post already");
        }

        @Override
        public ImportError.Said otherwise() {
            return new ImportError.Said(
                    new Text(
                            "chức vụ này đã nhập trước đây với nội dung khác",
                            "this post was imported before with other values"),
                    new Text(
                            "ghi thay đổi bằng một việc mới trong sổ, không nhập lại",
                            "record the change as a new deed; an import does not overwrite"));
        }

        @Override
        public Outcome<Recorded> judge(Entry entry, Made made) {
            return unit.register().judge(command(entry, made));
        }

        @Override
        public Outcome<Recorded> take(Entry entry, Made made) {
            entry.card().ifPresent(card -> directory.enter(entry.post().person(), card));
            return unit.take(command(entry, made));
        }
    }

    /** The posts of the text, and those that the unit's own regulation of the day names. */
    private Choices<Position> positions(LocalDate on) {
        Map<String, Position> named = new LinkedHashMap<>();
        for (Position one : Position.named()) {
            named.put(Messages.name(Language.VIETNAMESE, one), one);
            named.put(Messages.name(Language.ENGLISH, one), one);
            named.put(one.code(), one);
        }
        unit.rules().regulation(on).ifPresent(text -> {
            text.all(Access.RoleOf.class)
                    .forEach(role -> named.put(role.position().code(), role.position()));
            text.all(Equipping.AlsoEquipped.class)
                    .forEach(also -> also.positions().forEach(post -> named.put(post.code(), post)));
        });
        return Choices.of(named);
    }

    private Optional<Entry> entry(CsvRow<Cells> row, Choices<Position> positions, LocalDate on) {
        Optional<PersonId> person = row.made(Cells.PERSON, row.needed(Cells.PERSON), PersonId::new);
        Optional<Position> position = row.one(Cells.POSITION, row.needed(Cells.POSITION), positions);
        Optional<UnitId> where = row.made(Cells.UNIT, row.text(Cells.UNIT), UnitId::new);
        Optional<LocalDate> from = row.date(Cells.FROM, row.needed(Cells.FROM));
        Optional<LocalDate> until = row.date(Cells.UNTIL, row.text(Cells.UNTIL));
        Optional<Appointment.Kind> kind = row.one(Cells.KIND, row.text(Cells.KIND), WRITTEN);
        Optional<String> decision = row.needed(Cells.DECISION);
        Optional<LocalDate> issuedOn = row.date(Cells.ISSUED_ON, row.text(Cells.ISSUED_ON));
        Set<Application> accounts = row.made(Cells.ACCOUNTS, row.text(Cells.ACCOUNTS), TabletImport::applications)
                .orElse(Set.of());
        Optional<Directory.Card> card = row.text(Cells.NAME)
                .map(name -> new Directory.Card(
                        name,
                        row.text(Cells.TITLE).orElse(""),
                        row.text(Cells.CONTACT).orElse("")));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            row.wrong(
                    Cells.UNTIL,
                    new Text("đến ngày trước từ ngày", "until is before from"),
                    new Text("sửa một trong hai ngày", "mend one of the two days"));
        }
        person.ifPresent(id -> card.ifPresent(known -> mustFit(row, id, known)));
        if (!row.sound() || person.isEmpty() || position.isEmpty() || from.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        Appointment post = new Appointment(
                person.get(),
                position.get(),
                where.orElse(unit.id()),
                new Period(from.get(), until.orElse(LocalDate.MAX)),
                kind.orElse(Appointment.Kind.APPOINTED));
        return Optional.of(new Entry(post, decision.get(), accounts, issuedOn.orElse(on), card));
    }

    /** An id that spells the name would stand in the register for ever, and a card is never given to somebody else. */
    private void mustFit(CsvRow<Cells> row, PersonId person, Directory.Card card) {
        try {
            new InMemoryDirectory().enter(person, card);
        } catch (IllegalArgumentException spelt) {
            row.wrong(
                    Cells.PERSON,
                    new Text("mã cán bộ viết ra họ tên", "the id of the person spells the name"),
                    new Text(
                            "dùng mã không nói lên tên, như cb-012: mã nằm trong sổ và không xóa được",
                            "use an id that does not tell the name, like cb-012: ids stay in the register for ever"));
        }
        if (directory
                .card(person)
                .filter(there -> !there.name().equals(card.name()))
                .isPresent()) {
            row.wrong(
                    Cells.NAME,
                    new Text(
                            "danh bạ đã có họ tên khác cho mã " + person,
                            "the directory has another name for " + person),
                    new Text("dùng mã khác, hoặc sửa danh bạ trước", "use another id, or mend the directory first"));
        }
    }

    private Command command(Entry entry, Made made) {
        Facts facts = Facts.none().with(unit.rules().roles(made.on()));
        List<Item> items = new ArrayList<>();
        entry.subjects()
                .forEach((subject, deed) ->
                        items.add(new Item(subject, unit.register().length(subject), deed, made, facts, List.of())));
        return new Command(entry.key(), items, Map.of());
    }
}

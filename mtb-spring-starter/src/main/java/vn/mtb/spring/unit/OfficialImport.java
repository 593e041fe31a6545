package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
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
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
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
 * go to the directory, never into an entry. First every row is read and judged; only when none is wrong they are recorded. The same file
 * again records nothing twice.
 */
public final class OfficialImport {
    private static final int KEY_DIGITS = 40;
    private static final Choices<Appointment.Kind> KINDS = Choices.<Appointment.Kind>none()
            .and(Appointment.Kind.APPOINTED, "bổ nhiệm", "bầu", "appointed")
            .and(Appointment.Kind.ACTING, "giao quyền", "acting")
            .and(Appointment.Kind.IN_CHARGE, "giao phụ trách", "in-charge");

    private final ServedUnit unit;
    private final Directory directory;

    /** The columns (<i>các cột</i>). */
    enum Cells implements Column {
        PERSON("mã cán bộ", "person", true),
        NAME("họ tên", "name", false),
        TITLE("chức danh", "title", false),
        CONTACT("liên hệ", "contact", false),
        POSITION("chức vụ", "position", true),
        UNIT("mã đơn vị", "unit", false),
        FROM("từ ngày", "from", true),
        UNTIL("đến ngày", "until", false),
        KIND("hình thức", "kind", false),
        DECISION("số quyết định", "decision", true),
        ACCOUNTS("tài khoản", "accounts", false),
        ISSUED_ON("ngày cấp", "issued-on", false);

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

    /** A row as what it records. */
    private record Entry(
            CsvRow<Cells> row,
            Appointment post,
            String decision,
            Set<Application> accounts,
            LocalDate issuedOn,
            Optional<Directory.Card> card) {

        String key() {
            String what = post.person() + "|" + post.position() + "|" + post.unit() + "|"
                    + post.held().from();
            try {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
                return "import-" + HexFormat.of().formatHex(digest).substring(0, KEY_DIGITS);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }

        /** The post first, then the accounts that rest on it, in one breath. */
        Map<Subject, Deed> deeds() {
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
        this.unit = Objects.requireNonNull(unit, "unit");
        this.directory = Objects.requireNonNull(directory, "directory");
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
        Choices<Position> positions = positions(made.on());
        List<ImportError> errors = new ArrayList<>(table.errors());
        List<Entry> fresh = new ArrayList<>();
        int already = 0;
        Set<String> keys = new HashSet<>();
        for (CsvRow<Cells> row : errors.isEmpty() ? table.rows() : List.<CsvRow<Cells>>of()) {
            Optional<Entry> read = entry(row, positions, made.on());
            if (read.isPresent()) {
                Entry entry = read.get();
                if (!keys.add(entry.key())) {
                    row.wrong(
                            new Text("dòng trên đã có chức vụ này", "a row above has this post already"),
                            new Text("bỏ dòng trùng", "drop the double"));
                }
                if (row.sound() && known(entry)) already++;
                else if (row.sound() && judged(entry, made)) fresh.add(entry);
            }
            errors.addAll(row.errors());
        }
        if (!errors.isEmpty()) return new Imported(table.rows().size(), 0, already, errors);
        if (recording) for (Entry one : fresh) errors.addAll(recorded(one, made));
        return new Imported(table.rows().size(), fresh.size() - errors.size(), already, errors);
    }

    private List<ImportError> recorded(Entry one, Made made) {
        one.card().ifPresent(card -> directory.enter(one.post().person(), card));
        Outcome<Recorded> answer = unit.take(command(one, made));
        if (!(answer instanceof Outcome.Settled<Recorded>)) TabletImport.refused(one.row(), answer);
        return one.row().errors();
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
        Optional<Appointment.Kind> kind = row.one(Cells.KIND, row.text(Cells.KIND), KINDS);
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
        person.ifPresent(id -> card.ifPresent(known -> mustNotSpell(row, id, known)));
        if (!row.sound() || person.isEmpty() || position.isEmpty() || from.isEmpty() || decision.isEmpty()) {
            return Optional.empty();
        }
        Appointment post = new Appointment(
                person.get(),
                position.get(),
                where.orElse(unit.id()),
                new Period(from.get(), until.orElse(LocalDate.MAX)),
                kind.orElse(Appointment.Kind.APPOINTED));
        return Optional.of(new Entry(row, post, decision.get(), accounts, issuedOn.orElse(on), card));
    }

    private static void mustNotSpell(CsvRow<Cells> row, PersonId person, Directory.Card card) {
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
    }

    private Command command(Entry entry, Made made) {
        Facts facts = Facts.none().with(unit.rules().roles(made.on()));
        List<Item> items = new ArrayList<>();
        entry.deeds()
                .forEach((subject, deed) ->
                        items.add(new Item(subject, unit.register().length(subject), deed, made, facts, List.of())));
        return new Command(entry.key(), items, Map.of());
    }

    /** Whether an earlier import recorded the same; something else under the same key is noted as an error. */
    private boolean known(Entry entry) {
        Optional<Outcome<Recorded>> before = unit.register().answered(entry.key());
        if (before.isEmpty()) return false;
        List<String> recorded = before.get().orElseThrow().lines().stream()
                .map(line -> Acts.write(line.deed()))
                .toList();
        boolean same = entry.deeds().values().stream().map(Acts::write).allMatch(recorded::contains);
        if (!same) {
            entry.row()
                    .wrong(
                            new Text(
                                    "chức vụ này đã nhập trước đây với nội dung khác",
                                    "this post was imported before with other values"),
                            new Text(
                                    "ghi thay đổi bằng một việc mới trong sổ, không nhập lại",
                                    "record the change as a new deed; an import does not overwrite"));
        }
        return true;
    }

    private boolean judged(Entry entry, Made made) {
        try {
            Outcome<Recorded> answer = unit.register().judge(command(entry, made));
            if (answer instanceof Outcome.Settled<Recorded>) return true;
            TabletImport.refused(entry.row(), answer);
        } catch (IllegalArgumentException bad) {
            entry.row().wrong(UnfitValue.said(bad), new Text("sửa dòng này", "mend this row"));
        } catch (Conflict moved) {
            entry.row()
                    .wrong(
                            new Text("sổ vừa thay đổi", "the register changed just now"),
                            new Text("chạy lại", "run it again"));
        }
        return false;
    }
}

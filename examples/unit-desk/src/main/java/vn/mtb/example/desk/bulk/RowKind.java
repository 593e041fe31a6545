package vn.mtb.example.desk.bulk;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Directory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Item;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.unitrule.UnitRules;

/** What a row of a table asks for. */
enum RowKind {
    /** A tablet that the unit bought. */
    TABLETS("id", "serial", "price", "supplier", "acceptance", "warranty", "on") {
        @Override
        Outcome<?> attempt(Map<String, String> row, Work work) {
            TabletId tablet = new TabletId(cell(row, "id"));
            return work.desk().unit().judge(tablet, act(row), made(row, work));
        }

        @Override
        Outcome<?> record(Map<String, String> row, String key, Work work) {
            TabletId tablet = new TabletId(cell(row, "id"));
            return work.desk().take(key, tablet, 0, act(row), made(row, work));
        }

        private Act act(Map<String, String> row) {
            ObjectNode form = JsonNodeFactory.instance.objectNode();
            form.put("act", "buy-for-unit").put("v", 1);
            form.put("serial", orNull(cell(row, "serial")));
            String price = cell(row, "price").replaceAll("[\\s.,]", "");
            if (price.matches("\\d{1,15}")) form.put("priceInDong", Long.parseLong(price));
            else form.put("priceInDong", orNull(cell(row, "price")));
            form.put("supplier", orNull(cell(row, "supplier")));
            form.put("acceptance", orNull(cell(row, "acceptance")));
            form.put("warrantyUntil", orNull(cell(row, "warranty")));
            return Acts.read(form.toString());
        }
    },
    /** Somebody with a post; the name goes into the directory, never into the register. */
    OFFICIALS("id", "name", "position", "unit", "from", "decision") {
        @Override
        Outcome<?> attempt(Map<String, String> row, Work work) {
            Item item = item(row, work);
            if (item.expected() > 0)
                throw new IllegalArgumentException(work.words().say("bulk.known", cell(row, "id")));
            card(row, work);
            return onTrial(work).take(Command.of("row", item));
        }

        @Override
        Outcome<?> record(Map<String, String> row, String key, Work work) {
            Item item = item(row, work);
            work.directory().enter(new PersonId(cell(row, "id")), card(row, work));
            return work.desk().take(Command.of(key, item));
        }

        /** Somebody who is in the directory keeps the card that is there; another name under the same id is a mistake. */
        private Directory.Card card(Map<String, String> row, Work work) {
            String name = cell(row, "name");
            if (name.isEmpty()) throw new IllegalArgumentException(work.words().say("bulk.no-name"));
            Optional<Directory.Card> there = work.directory().card(new PersonId(cell(row, "id")));
            if (there.isPresent() && !there.get().name().equals(name)) {
                throw new IllegalArgumentException(work.words().say("bulk.another-name", cell(row, "id")));
            }
            return there.orElseGet(() -> new Directory.Card(name, "", ""));
        }

        /** A register beside the real one, which judges by the same rules and forgets what it wrote. */
        private Register onTrial(Work work) {
            UnitRules rules = work.desk().unit().rules();
            return new Register(
                    work.desk().register().name(),
                    new InMemoryJournal(),
                    rules::take,
                    InstantSource.system(),
                    work.directory());
        }

        private Item item(Map<String, String> row, Work work) {
            PersonId person = new PersonId(cell(row, "id"));
            LocalDate from = day(row, "from", work);
            Position position = position(cell(row, "position"), work);
            Appointment post = Appointment.of(person, position, new UnitId(cell(row, "unit")), Period.since(from));
            Subject subject = Subject.appointments(person);
            return Item.of(
                    subject,
                    work.desk().register().length(subject),
                    new Deed.Appoint(post, cell(row, "decision")),
                    Made.by(work.actor()).on(from));
        }
    };

    private final List<String> columns;

    RowKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** What a row is worked with. */
    record Work(Desk desk, Directory directory, Actor actor, Words words) {}

    public List<String> columns() {
        return columns;
    }

    /** What would become of the row; nothing is recorded. */
    abstract Outcome<?> attempt(Map<String, String> row, Work work);

    /** Records the row. */
    abstract Outcome<?> record(Map<String, String> row, String key, Work work);

    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Made made(Map<String, String> row, Work work) {
        LocalDate on = cell(row, "on").isEmpty() ? work.desk().today() : day(row, "on", work);
        return Made.by(work.actor()).on(on);
    }

    private static LocalDate day(Map<String, String> row, String column, Work work) {
        try {
            return LocalDate.parse(cell(row, column));
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(work.words().say("wrong.day", cell(row, column)), noDay);
        }
    }

    /** A post by its code or by its name in the language of the page. */
    private static Position position(String named, Work work) {
        for (var constant : Position.class.getFields()) {
            try {
                if (constant.get(null) instanceof Position post
                        && (post.code().equals(named) || work.words().name(post).equalsIgnoreCase(named))) {
                    return post;
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the posts of the text are public constants", e);
            }
        }
        throw new IllegalArgumentException(work.words().say("bulk.position", named));
    }
}

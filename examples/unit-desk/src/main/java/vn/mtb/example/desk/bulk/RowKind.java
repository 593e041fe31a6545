package vn.mtb.example.desk.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.mtb.register.Item;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;

/** What a row of a table asks for. */
enum RowKind {
    /** A tablet that the unit bought. */
    TABLETS("id", "serial", "price", "supplier", "acceptance", "warranty", "on") {
        @Override
        Outcome<?> attempt(Map<String, String> row, Work work) {
            TabletId tablet = tablet(row, work);
            return work.desk().unit().judge(tablet, act(row), made(row, work));
        }

        @Override
        Outcome<?> record(Map<String, String> row, String key, Work work) {
            TabletId tablet = tablet(row, work);
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
            if (cell(row, "name").isEmpty())
                throw new IllegalArgumentException(work.words().say("bulk.no-name"));
            Acts.readDeed(Acts.write(item.deed()));
            return Outcome.settled(item);
        }

        @Override
        Outcome<?> record(Map<String, String> row, String key, Work work) {
            Item item = item(row, work);
            work.directory().enter(person(row, work), new Directory.Card(cell(row, "name"), "", ""));
            return work.desk().take(Command.of(key, item));
        }

        private Item item(Map<String, String> row, Work work) {
            PersonId person = person(row, work);
            LocalDate from = day(row, "from", work);
            Position position = position(cell(row, "position"), work);
            Appointment post = Appointment.of(person, position, unit(row, work), Period.since(from));
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

    private static TabletId tablet(Map<String, String> row, Work work) {
        try {
            return new TabletId(cell(row, "id"));
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(work.words().say("tablet.id.wrong"), noId);
        }
    }

    private static PersonId person(Map<String, String> row, Work work) {
        try {
            return new PersonId(cell(row, "id"));
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(work.words().say("people.new.wrong"), noId);
        }
    }

    private static UnitId unit(Map<String, String> row, Work work) {
        try {
            return new UnitId(cell(row, "unit"));
        } catch (IllegalArgumentException noId) {
            throw new IllegalArgumentException(work.words().say("bulk.unit", cell(row, "unit")), noId);
        }
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

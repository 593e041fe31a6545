package vn.mtb.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mtb.party.Decision;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/**
 * A second, independent reading of the regulation (<i>cách đọc thứ hai</i>): it reads {@link DecisionTables} line by line and answers the same questions
 * as the library, without sharing a rule with it.
 */
final class SecondReading {

    /** What the second reader answers (<i>trả lời</i>). */
    enum Answer {
        SETTLED,
        REFUSED,
        REFERRED,
        /** The caller did not look up what the act names. */
        NOT_LOOKED_UP
    }

    /**
     * The answer with what stands behind it (<i>trả lời và căn cứ</i>).
     *
     * @param answer of the three, or the caller's error
     * @param failed the numbers of the lines that are not fulfilled, in the order of the paragraph
     * @param next what the tablet becomes, for a settled answer
     */
    record Ruling(Answer answer, List<Line> failed, Next next) {}

    /** The four facts after the act (<i>bốn dữ kiện sau đó</i>). */
    record Next(Status status, Custody.Kind custody, UnitId managing, Class<? extends Books> books) {
        static Next of(Tablet tablet) {
            return new Next(
                    tablet.status(),
                    tablet.custody().kind(),
                    tablet.managingUnit().orElse(null),
                    tablet.books().getClass());
        }
    }

    /** One line that refuses or asks (<i>một dòng của bảng</i>). {@code question} is null when it refuses. */
    static final class Line {
        final int number;
        final Step step;
        final String text;
        final String question;
        private final LocalDate from;
        private final LocalDate until;
        private final Predicate<Asked> unless;

        private Line(int number, Step step, String text, String question, Span span, Predicate<Asked> unless) {
            this.number = number;
            this.step = step;
            this.text = text;
            this.question = question;
            this.from = span.from;
            this.until = span.until;
            this.unless = unless;
        }

        boolean fails(Asked q) {
            return !q.on.isBefore(from) && !q.on.isAfter(until) && !unless.test(q);
        }

        @Override
        public String toString() {
            return step + ": " + text;
        }
    }

    private record Then(String status, String custody, String managing, String books, Predicate<Asked> when) {}

    private record Span(LocalDate from, LocalDate until) {
        static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);
    }

    /** One paragraph of the tables (<i>một bước</i>). */
    private static final class Paragraph {
        final Set<Situation> at = EnumSet.noneOf(Situation.class);
        LocalDate from = LocalDate.MIN;
        final List<Line> lines = new ArrayList<>();
        final List<Then> then = new ArrayList<>();
    }

    private static final Pattern ROW = Pattern.compile("(no|ask ([a-z-]+))(?: \\(([^)]*)\\))?(?: unless (.*))?");
    private static final Map<Step, Paragraph> PARAGRAPHS = new EnumMap<>(Step.class);
    private static final List<Line> LINES = new ArrayList<>();

    static {
        Map<String, List<String>> common = paragraphs(DecisionTables.COMMON);
        paragraphs(DecisionTables.all()).forEach((name, rows) -> {
            Step step = Step.valueOf(name);
            List<String> all = new ArrayList<>(common.get("EVERY STEP"));
            if (Act.Signed.class.isAssignableFrom(step.act())) all.addAll(common.get("SIGNED STEPS"));
            all.addAll(rows);
            PARAGRAPHS.put(step, paragraph(step, all));
        });
    }

    private SecondReading() {}

    /** Every line that refuses or asks, by its number. */
    static List<Line> lines() {
        return LINES;
    }

    /** The situations in which a step can be taken at all. */
    static Set<Situation> places(Step step) {
        return PARAGRAPHS.get(step).at;
    }

    /** The first day of a step. */
    static LocalDate beginning(Step step) {
        return PARAGRAPHS.get(step).from;
    }

    /** Which questions can be asked at a step. */
    static boolean asks(Step step) {
        return PARAGRAPHS.get(step).lines.stream().anyMatch(line -> line.question != null);
    }

    static Ruling judge(Tablet tablet, Act act, Facts facts, Made made, List<Slot> slots) {
        Paragraph paragraph = PARAGRAPHS.get(act.step());
        if (!paragraph.at.contains(tablet.situation()) || made.on().isBefore(paragraph.from)) {
            return new Ruling(Answer.REFUSED, List.of(), null);
        }
        if (!facts.people().keySet().containsAll(act.people())
                || !facts.units().keySet().containsAll(act.units())) {
            return new Ruling(Answer.NOT_LOOKED_UP, List.of(), null);
        }
        Asked asked = new Asked(tablet, act, facts, made, slots);
        List<Line> failed = List.of();
        boolean refused = false;
        boolean open = false;
        for (Line line : paragraph.lines) {
            if (!line.fails(asked)) continue;
            if (line.question != null && isAnswered(line.question, made)) continue;
            if (failed.isEmpty()) failed = new ArrayList<>(4);
            failed.add(line);
            if (line.question == null) refused = true;
            else open = true;
        }
        if (refused) return new Ruling(Answer.REFUSED, failed, null);
        if (open) return new Ruling(Answer.REFERRED, failed, null);
        return new Ruling(Answer.SETTLED, failed, next(paragraph, asked));
    }

    /** An answered question is closed when its decision was there at the time. */
    private static boolean isAnswered(String question, Made made) {
        if (made.answered().isEmpty()) return false;
        Decision decision = made.answered().get(Questions.rule(question));
        return decision != null && !decision.signedOn().isAfter(made.on());
    }

    private static Next next(Paragraph paragraph, Asked q) {
        for (Then then : paragraph.then) {
            if (then.when.test(q)) {
                Tablet was = q.tablet;
                return new Next(
                        status(then.status, q),
                        custody(then.custody, q),
                        managing(then.managing, q),
                        books(then.books, was, q));
            }
        }
        throw new IllegalStateException("no then for " + q.act);
    }

    private static Status status(String word, Asked q) {
        return switch (word) {
            case "same" -> q.tablet.status();
            case "found" -> q.act(Acquisition.EnterAsFound.class).found();
            default -> Status.valueOf(word);
        };
    }

    private static Custody.Kind custody(String word, Asked q) {
        return switch (word) {
            case "same" -> q.tablet.custody().kind();
            case "found" ->
                q.act(Acquisition.EnterAsFound.class).found() == Status.IN_USE ? Custody.Kind.USER : Custody.Kind.UNIT;
            default -> Custody.Kind.valueOf(word);
        };
    }

    private static UnitId managing(String word, Asked q) {
        return switch (word) {
            case "same" -> q.tablet.managingUnit().orElse(null);
            case "none" -> null;
            case "actor" -> q.by.unit();
            case "receiver" -> q.act(Act.Signed.class).minutes().receiver().unit();
            case "named" ->
                q.act instanceof Acquisition.EnterAsFound found
                        ? found.unit()
                        : q.act(Acquisition.EnterReplacement.class).unit();
            default -> throw new IllegalStateException(word);
        };
    }

    private static Class<? extends Books> books(String word, Tablet was, Asked q) {
        return switch (word) {
            case "same" -> was.books().getClass();
            case "NOT_YET" -> Books.NotYet.class;
            case "ON" -> Books.On.class;
            case "closed" ->
                was.books() instanceof Books.On ? Books.Off.class : was.books().getClass();
            case "found" ->
                q.act(Acquisition.EnterAsFound.class).booked().isPresent() ? Books.On.class : Books.NotYet.class;
            default -> throw new IllegalStateException(word);
        };
    }

    private static Map<String, List<String>> paragraphs(String text) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String paragraph : text.strip().split("\\n\\s*\\n", -1)) {
            List<String> rows =
                    new ArrayList<>(paragraph.strip().lines().map(String::strip).toList());
            found.put(rows.remove(0), rows);
        }
        return found;
    }

    private static Paragraph paragraph(Step step, List<String> rows) {
        Paragraph paragraph = new Paragraph();
        for (String row : rows) {
            if (row.startsWith("at ")) {
                for (String place : row.substring(3).split(" ", -1)) paragraph.at.add(Situation.valueOf(place));
            } else if (row.startsWith("from ")) {
                paragraph.from = day(row.substring(5));
            } else if (row.startsWith("then ")) {
                paragraph.then.add(then(row.substring(5)));
            } else {
                Line line = line(step, row);
                paragraph.lines.add(line);
                LINES.add(line);
            }
        }
        return paragraph;
    }

    private static Then then(String row) {
        String[] halves = row.split(" when ", 2);
        String[] words = halves[0].split(" ", -1);
        return new Then(
                words[0], words[1], words[2], words[3], halves.length == 2 ? Sentences.of(halves[1]) : q -> true);
    }

    private static Line line(Step step, String row) {
        Matcher parts = ROW.matcher(row);
        if (!parts.matches()) throw new IllegalArgumentException(step + ": cannot read «" + row + "»");
        Predicate<Asked> unless = parts.group(4) == null ? q -> false : Sentences.of(parts.group(4));
        return new Line(LINES.size(), step, row, parts.group(2), span(parts.group(3)), unless);
    }

    private static Span span(String words) {
        if (words == null) return Span.ALWAYS;
        if (words.startsWith("from ")) return new Span(day(words.substring(5)), LocalDate.MAX);
        if (words.startsWith("until ")) return new Span(LocalDate.MIN, day(words.substring(6)));
        String[] days = words.split(" to ", -1);
        return new Span(day(days[0]), day(days[1]));
    }

    private static LocalDate day(String written) {
        String[] parts = written.strip().split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }
}

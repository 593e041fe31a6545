package vn.mtb.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.law.Provision;
import vn.mtb.tablet.Step;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Mistakes;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;
import vn.mtb.yaml.Where;
import vn.mtb.yaml.Yaml;

/**
 * A file of cases (<i>tệp tình huống</i>): one case, or several that share what the file gives. Every key may be written in Vietnamese
 * or in English; what is left out is in order, as {@code docs/case-files.md} says.
 *
 * <pre>{@code
 * for (Case one : CaseFile.read(Path.of("chua-ghi-tang.yaml")).cases()) {
 *     one.run().differences().forEach(difference -> System.out.println(difference.in(VIETNAMESE)));
 * }
 * }</pre>
 */
public final class CaseFile {
    static final Key TITLE = Key.of("tiêu đề", "title")
            .saying("một câu nói tình huống này là gì", "one sentence that says what this is about");
    static final Key DATE =
            Key.of("ngày", "date").saying("ngày xét, theo đó chọn luật", "the day, by which the law is chosen");
    static final Key DO = Key.of("làm", "do")
            .saying(
                    "việc làm, lần lượt: tên việc, hoặc các mục",
                    "what is done, in order: names of acts, or their keys");
    private static final Key NOTE = Key.of("ghi chú", "note").saying("cho người đọc", "for the reader");
    private static final Key CLAUSES = Key.of("điều khoản", "clauses")
            .saying("mã những điều khoản mà tình huống này nói tới", "ids of the clauses that this is about");
    private static final Key GIVEN = Key.of("cho", "given")
            .saying("những gì cho sẵn; không viết thì như bảng dưới", "what is given; left out, as below");
    private static final Key ASK =
            Key.of("hỏi", "ask").saying("câu hỏi, sau các việc ở trên", "questions, after the acts");
    private static final Key EXPECT = Key.of("phải", "expect")
            .saying("kết quả phải có của việc hoặc câu hỏi cuối cùng", "what must come of the last act or question");
    private static final Key CASES = Key.of("các tình huống", "cases")
            .saying("nhiều tình huống chung những gì viết ở trên", "several cases that share what stands above");

    private static final Form<Item> ITEM = Form.lazily("item", () -> Items.FORM);
    private static final Form<Draft> ONE = Form.object(fields -> Draft.ask(fields, Read.of(List.of(), fields.where())));
    private static final Form<CaseFile> FORM = Form.object(fields -> {
                Read<List<Draft>> inner = fields.or(CASES, Form.listOf(ONE), List.of());
                return Draft.ask(fields, inner);
            })
            .then(CaseFile::whole);

    private final List<Case> cases;

    private CaseFile(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    /**
     * Reads a file.
     *
     * @param file in UTF-8
     * @return its cases
     * @throws BadFile with every mistake, each with its line
     */
    public static CaseFile read(Path file) {
        return FORM.of(Yaml.read(file));
    }

    /**
     * Reads a text.
     *
     * @param name what to call the file in messages
     * @param text the whole file
     * @return its cases
     * @throws BadFile with every mistake, each with its line
     */
    public static CaseFile parse(String name, String text) {
        return FORM.of(Yaml.parse(name, text));
    }

    /**
     * The keys of a case file as a JSON Schema, for editors.
     *
     * @return JSON over several lines
     */
    public static String schema() {
        return FORM.schema("Tệp tình huống MTB · MTB case file");
    }

    /**
     * Its cases.
     *
     * @return in the order of the file, at least one
     */
    public List<Case> cases() {
        return cases;
    }

    /** Built once, when it is first used (<i>mẫu của mọi việc và câu hỏi</i>). */
    private static final class Items {
        static final Form<Item> FORM = Variants.byKind(Common.ACT, items());
    }

    /** By every name, how an act or a question is read. */
    static Map<String, Form<Item>> items() {
        Map<String, Form<Item>> items = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            Form<Item> form = ActItem.form(step).as(item -> item);
            ActItem.names(step).forEach(name -> items.put(name, form));
        }
        Questions.all().forEach((key, own) -> {
            Form<Item> form = Asked.form(key, own);
            items.put(key.vietnamese(), form);
            items.put(key.english(), form);
        });
        return items;
    }

    private static Read<CaseFile> whole(Read<Draft> read, Mistakes mistakes) {
        if (!read.present()) return Read.nothing(read.where());
        Draft file = read.get();
        int before = mistakes.count();
        List<Draft> drafts = file.inner().isEmpty()
                ? List.of(file)
                : file.inner().stream().map(one -> one.within(file)).toList();
        List<Case> cases = new ArrayList<>();
        for (Draft draft : drafts) draft.made(mistakes).ifPresent(cases::add);
        return mistakes.count() > before ? Read.nothing(read.where()) : Read.of(new CaseFile(cases), read.where());
    }

    /** A case as it was written, before what its file shares is added. */
    private record Draft(
            Optional<String> title,
            Optional<LocalDate> date,
            List<Provision> clauses,
            Given given,
            List<Item> items,
            Optional<Expected> expected,
            List<Draft> inner,
            Where where) {

        static Read<Draft> ask(Fields fields, Read<List<Draft>> inner) {
            Read<Optional<String>> title = fields.maybe(TITLE, Form.text());
            fields.maybe(NOTE, Form.text());
            Read<Optional<LocalDate>> date = fields.maybe(DATE, Form.date());
            Read<List<Provision>> clauses = fields.or(CLAUSES, Variants.some(Clauses.CLAUSE), List.of());
            Read<Given> given = fields.or(GIVEN, Given.FORM, Given.NOTHING);
            Read<List<Item>> done = fields.or(DO, Variants.some(ITEM), List.of());
            Read<List<Item>> asked = fields.or(ASK, Variants.some(ITEM), List.of());
            Read<Optional<Expected>> expected = fields.maybe(EXPECT, Expected.FORM);
            Where where = fields.where(TITLE);
            return fields.make(() -> new Draft(
                    title.get(),
                    date.get(),
                    clauses.get(),
                    given.get(),
                    both(done.get(), asked.get()),
                    expected.get(),
                    inner.get(),
                    where));
        }

        private static List<Item> both(List<Item> done, List<Item> asked) {
            List<Item> all = new ArrayList<>(done);
            all.addAll(asked);
            return all;
        }

        /** With what the file shares. */
        Draft within(Draft file) {
            return new Draft(
                    title.map(own ->
                            file.title().map(shared -> shared + " · " + own).orElse(own)),
                    date.or(file::date),
                    clauses.isEmpty() ? file.clauses() : clauses,
                    given.over(file.given()),
                    items.isEmpty() ? file.items() : items,
                    expected.or(file::expected),
                    List.of(),
                    where);
        }

        Optional<Case> made(Mistakes mistakes) {
            int before = mistakes.count();
            if (title.isEmpty()) missing(TITLE, mistakes);
            if (date.isEmpty()) missing(DATE, mistakes);
            if (items.isEmpty()) missing(DO, mistakes);
            if (mistakes.count() > before || title.isEmpty() || date.isEmpty()) return Optional.empty();
            Set<String> about = new TreeSet<>();
            clauses.forEach(clause -> about.add(clause.id()));
            Expected must = expected.orElseGet(() -> Expected.only(Result.SETTLED, where));
            return Optional.of(new Case(title.get(), date.get(), about, given, items, must, where));
        }

        private void missing(Key key, Mistakes mistakes) {
            mistakes.note("yaml-missing", where, key.toString(), key.says());
        }
    }
}

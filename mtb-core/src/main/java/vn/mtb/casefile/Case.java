package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.law.Text;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Mistake;
import vn.mtb.yaml.Where;

/** One situation and what must come out (<i>tình huống</i>). Running it asks the rules; nothing is recorded anywhere. */
public final class Case {
    private final String title;
    private final LocalDate date;
    private final Set<String> clauses;
    private final Given given;
    private final List<Item> items;
    private final Expected expected;
    private final Where where;

    Case(
            String title,
            LocalDate date,
            Set<String> clauses,
            Given given,
            List<Item> items,
            Expected expected,
            Where where) {
        this.title = title;
        this.date = date;
        this.clauses = clauses;
        this.given = given;
        this.items = items;
        this.expected = expected;
        this.where = where;
    }

    /**
     * Its title.
     *
     * @return as it was written; with the title of the file before it when the file holds several
     */
    public String title() {
        return title;
    }

    /**
     * The day for which the rules are asked.
     *
     * @return its date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The clauses that the case says it is about.
     *
     * @return ids of clauses, as in {@code QC-5.3}
     */
    public Set<String> clauses() {
        return clauses;
    }

    /**
     * Where it stands.
     *
     * @return file and line
     */
    public Where where() {
        return where;
    }

    /**
     * Asks the rules.
     *
     * @return what came out, and what is otherwise than expected
     * @throws BadFile when what is given contradicts itself, so that no rule can be asked
     */
    public CaseResult run() {
        World world = world();
        List<Difference> differences = new ArrayList<>();
        List<CaseResult.Done> done = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean last = i == items.size() - 1;
            Expected must = item.common().expected().orElseGet(() -> last ? expected : settled(item));
            Answer answer = judged(item, world);
            differences.addAll(must.from(answer));
            done.add(done(item, answer));
        }
        return new CaseResult(this, done, differences);
    }

    private static Expected settled(Item item) {
        return Expected.only(Result.SETTLED, item.where());
    }

    private static CaseResult.Done done(Item item, Answer answer) {
        Set<String> rules = new TreeSet<>();
        answer.reasons().forEach(reason -> rules.add(reason.rule()));
        answer.obligations().forEach(owed -> rules.add(owed.duty()));
        return new CaseResult.Done(item.name(), Result.of(answer).kind(), rules, answer.cited());
    }

    private World world() {
        try {
            return given.world(date);
        } catch (IllegalArgumentException contradicted) {
            throw bad(where, contradicted);
        }
    }

    private static Answer judged(Item item, World world) {
        try {
            return item.judged(world);
        } catch (IllegalArgumentException contradicted) {
            throw bad(item.where(), contradicted);
        }
    }

    private static BadFile bad(Where where, IllegalArgumentException contradicted) {
        if (contradicted instanceof BadFile known) return known;
        Text said = UnfitValue.said(contradicted);
        return new BadFile(List.of(new Mistake(
                "case-contradicts-itself",
                where,
                new Text(
                        "điều cho sẵn không dùng được: " + said.vietnamese(),
                        "what is given cannot be used: " + said.english()),
                new Text("nên không hỏi quy tắc nào được", "so that no rule can be asked"),
                new Text("sửa điều cho sẵn hoặc việc này", "correct what is given, or this act"))));
    }
}

package vn.mtb.casefile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.Text;

/** Which clauses the cases touch (<i>tình huống chạm tới điều khoản nào</i>): those they say they are about, and those the answers cite. */
public final class CaseCoverage {
    private static final Text HEAD = new Text(
            "\nĐiều khoản · tình huống được/đúng, từ chối/sai, phải hỏi\n",
            "\nClause · cases settled, refused, referred\n");
    private static final Text UNTOUCHED = new Text("chưa có tình huống nào", "no case yet");

    private final Map<String, Map<CaseResult.Kind, Integer>> touched = new LinkedHashMap<>();

    /** Begins with no case. */
    public CaseCoverage() {}

    /**
     * Counts one case, by the answer to its last act or question.
     *
     * @param result what came out of it
     */
    public void count(CaseResult result) {
        Set<String> clauses = new TreeSet<>(result.of().clauses());
        result.done().forEach(done -> clauses.addAll(done.cited()));
        for (String clause : clauses) {
            touched.computeIfAbsent(clause, one -> new EnumMap<>(CaseResult.Kind.class))
                    .merge(result.last().kind(), 1, Integer::sum);
        }
    }

    /**
     * How many cases touch a clause.
     *
     * @param clause its id, as in {@code QC-5.3}
     * @param kind with which kind of answer
     * @return 0 for a clause that no case touches
     */
    public int of(String clause, CaseResult.Kind kind) {
        return touched.getOrDefault(clause, Map.of()).getOrDefault(kind, 0);
    }

    /**
     * The list of clauses: every one of the Regulation, and of the law around it those that are touched.
     *
     * @param language of the list
     * @return one line per clause
     */
    public String in(Language language) {
        StringBuilder list = new StringBuilder(HEAD.in(language));
        for (Provision clause : Clauses.all().values()) {
            boolean known = touched.containsKey(clause.id());
            if (!known && !(clause instanceof Regulation2020) && !(clause instanceof Decision2020)) continue;
            list.append("  ").append(clause.id()).append(" · ");
            list.append(clause.place().in(language)).append(": ");
            if (known) {
                list.append(of(clause.id(), CaseResult.Kind.SETTLED)).append(", ");
                list.append(of(clause.id(), CaseResult.Kind.REFUSED)).append(", ");
                list.append(of(clause.id(), CaseResult.Kind.REFERRED));
            } else {
                list.append(UNTOUCHED.in(language));
            }
            list.append('\n');
        }
        return list.toString();
    }
}

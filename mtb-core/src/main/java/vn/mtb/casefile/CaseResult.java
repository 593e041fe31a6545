package vn.mtb.casefile;

import java.util.List;
import java.util.Set;

/**
 * What came out of a case (<i>kết quả chạy tình huống</i>).
 *
 * @param of the case
 * @param done what was answered to each act and question, in order
 * @param differences what is otherwise than expected; empty when all is
 */
public record CaseResult(Case of, List<Done> done, List<Difference> differences) {

    /** What kind of answer it was (<i>loại câu trả lời</i>). */
    public enum Kind {
        /** Allowed, or met. */
        SETTLED,
        /** Not allowed, or not met. */
        REFUSED,
        /** Left to an authority. */
        REFERRED
    }

    /**
     * One answer (<i>câu trả lời cho một việc</i>).
     *
     * @param act the name of the act or question on the wire
     * @param kind what kind of answer it was
     * @param rules the ids of its reasons and obligations
     * @param cited the clauses and readings they stand on
     */
    public record Done(String act, Kind kind, Set<String> rules, Set<String> cited) {
        /** Copies both sets. */
        public Done {
            rules = Set.copyOf(rules);
            cited = Set.copyOf(cited);
        }
    }

    /** Copies both lists. */
    public CaseResult {
        done = List.copyOf(done);
        differences = List.copyOf(differences);
    }

    /**
     * Whether all came out as expected.
     *
     * @return true when nothing differs
     */
    public boolean asExpected() {
        return differences.isEmpty();
    }

    /**
     * The last answer, to which the case's own expectation belongs.
     *
     * @return the answer to the last act or question
     */
    public Done last() {
        return done.get(done.size() - 1);
    }
}

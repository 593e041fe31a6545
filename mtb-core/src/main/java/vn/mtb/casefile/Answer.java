package vn.mtb.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/** What the rules answered, as an expectation can look at it (<i>câu trả lời</i>). */
record Answer(
        Outcome<?> outcome,
        Means means,
        SortedMap<String, Long> amounts,
        List<Object> values,
        List<Obligation> obligations) {

    /** What settled and refused say about a duty (<i>ý nghĩa của câu trả lời</i>). */
    enum Means {
        /** Settled is allowed, refused is not. */
        PERMISSION,
        /** Settled is met, refused is not met. */
        DUTY,
        /** Settled is a breach, refused is none. */
        BREACH
    }

    static <T> Answer of(Outcome<T> outcome) {
        return of(outcome, value -> List.of());
    }

    /** An answer whose value may be expected too. */
    static <T> Answer of(Outcome<T> outcome, Function<? super T, List<?>> values) {
        List<Object> found = outcome.match(
                settled -> new ArrayList<Object>(values.apply(settled.value())),
                refused -> List.<Object>of(),
                referred -> List.<Object>of());
        return new Answer(outcome, Means.PERMISSION, new TreeMap<>(), found, outcome.obligations());
    }

    Answer about(Means what) {
        return new Answer(outcome, what, amounts, values, obligations);
    }

    Answer with(Map<String, Long> sums) {
        return new Answer(outcome, means, new TreeMap<>(sums), values, obligations);
    }

    /** With obligations that stand beside the answer. */
    Answer owing(List<Obligation> more) {
        List<Obligation> all = new ArrayList<>(obligations);
        all.addAll(more);
        return new Answer(outcome, means, amounts, values, all);
    }

    /** With values that may be expected whatever the answer was. */
    Answer holding(List<Object> held) {
        return new Answer(outcome, means, amounts, held, obligations);
    }

    boolean settled() {
        return outcome instanceof Outcome.Settled<?>;
    }

    boolean refused() {
        return outcome instanceof Outcome.Refused<?>;
    }

    List<Reason> reasons() {
        return outcome.reasons();
    }

    List<Question> questions() {
        return outcome instanceof Outcome.Referred<?> referred ? referred.questions() : List.of();
    }

    /** The clauses and readings that its reasons and obligations stand on. */
    Set<String> cited() {
        Set<String> cited = new TreeSet<>();
        for (Reason reason : reasons()) cite(reason.basis(), cited);
        for (Obligation owed : obligations) cite(owed.reason().basis(), cited);
        return cited;
    }

    private static void cite(Basis basis, Set<String> cited) {
        if (basis instanceof Basis.Stated stated) cited.add(id(stated.provision()));
        if (basis instanceof Basis.Implied implied) {
            cited.add(id(implied.provision()));
            cited.add(implied.reading().label());
        }
    }

    private static String id(Provision provision) {
        return provision.id();
    }
}

package vn.mtb.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What the rules answer (<i>kết quả xem xét</i>): never null, never an exception, always with its reasons.
 *
 * @param <T> what a settled answer holds
 */
public sealed interface Outcome<T> {

    /**
     * Allowed (<i>được</i>).
     *
     * @param value what it leads to
     * @param reasons why
     * @param obligations what must follow
     * @param <T> of the value
     */
    record Settled<T>(T value, List<Reason> reasons, List<Obligation> obligations) implements Outcome<T> {
        /** Copies both lists. */
        public Settled {
            Objects.requireNonNull(value, "value");
            reasons = List.copyOf(reasons);
            obligations = List.copyOf(obligations);
        }
    }

    /**
     * Not allowed (<i>không được</i>).
     *
     * @param reasons every reason of the first tier that fails, at least one
     * @param <T> of the value there would have been
     */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {
        /** Refuses a refusal without reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal has at least one reason");
        }
    }

    /**
     * The texts stop here (<i>trình người có thẩm quyền</i>).
     *
     * @param questions each open question with the one who must answer it, at least one
     * @param <T> of the value there would be
     */
    record Referred<T>(List<Question> questions) implements Outcome<T> {
        /** Refuses a referral without questions. */
        public Referred {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) throw new IllegalArgumentException("a referral has at least one question");
        }

        @Override
        public List<Reason> reasons() {
            return questions.stream().map(Question::reason).toList();
        }
    }

    /**
     * Why.
     *
     * @return the reasons, each with its basis
     */
    List<Reason> reasons();

    /**
     * Allowed, for these reasons.
     *
     * @param value what it leads to
     * @param reasons why
     * @param <T> of the value
     * @return the answer
     */
    static <T> Outcome<T> settled(T value, Reason... reasons) {
        return new Settled<>(value, List.of(reasons), List.of());
    }

    /**
     * Not allowed.
     *
     * @param reasons why, at least one
     * @param <T> of the value there would have been
     * @return the answer
     */
    static <T> Outcome<T> refused(Reason... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /**
     * Left to an authority.
     *
     * @param authority who must decide
     * @param reason what is open
     * @param <T> of the value there would be
     * @return the answer
     */
    static <T> Outcome<T> referred(Authority authority, Reason reason) {
        return new Referred<>(List.of(new Question(authority, reason)));
    }

    /**
     * Takes the answer apart; the only way to do so that cannot forget a case.
     *
     * @param settled for an allowed act
     * @param refused for a refused one
     * @param referred for an open question
     * @param <R> of the result
     * @return what the fitting function gives
     */
    default <R> R match(
            Function<? super Settled<T>, ? extends R> settled,
            Function<? super Refused<T>, ? extends R> refused,
            Function<? super Referred<T>, ? extends R> referred) {
        if (this instanceof Settled<T> s) return settled.apply(s);
        if (this instanceof Refused<T> r) return refused.apply(r);
        return referred.apply((Referred<T>) this);
    }

    /**
     * Changes the value of a settled answer.
     *
     * @param change of the value
     * @param <U> of the new value
     * @return the same answer about the new value
     */
    default <U> Outcome<U> map(Function<? super T, ? extends U> change) {
        return match(
                s -> new Settled<U>(change.apply(s.value()), s.reasons(), s.obligations()),
                r -> new Refused<U>(r.reasons()),
                r -> new Referred<U>(r.questions()));
    }

    /**
     * Goes on with the value of a settled answer. Reasons and obligations add up along the way.
     *
     * @param next the following question
     * @param <U> of its value
     * @return its answer, or this one when it did not settle
     */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return match(
                s -> next.apply(s.value())
                        .match(
                                n -> new Settled<U>(
                                        n.value(),
                                        join(s.reasons(), n.reasons()),
                                        join(s.obligations(), n.obligations())),
                                n -> n,
                                n -> n),
                r -> new Refused<U>(r.reasons()),
                r -> new Referred<U>(r.questions()));
    }

    /**
     * Several answers as one, for a command over several subjects: refused outranks referred outranks settled.
     *
     * @param answers in the order of the command
     * @param <T> of their values
     * @return one answer with the reasons of all that have its rank
     */
    static <T> Outcome<List<T>> all(List<Outcome<T>> answers) {
        List<Reason> refusals = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<T> values = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        List<Obligation> obligations = new ArrayList<>();
        for (Outcome<T> answer : answers) {
            if (answer instanceof Settled<T> settled) {
                values.add(settled.value());
                reasons.addAll(settled.reasons());
                obligations.addAll(settled.obligations());
            } else if (answer instanceof Referred<T> referred) {
                questions.addAll(referred.questions());
            } else {
                refusals.addAll(answer.reasons());
            }
        }
        if (!refusals.isEmpty()) return new Refused<>(refusals);
        if (!questions.isEmpty()) return new Referred<>(questions);
        return new Settled<>(values, reasons, obligations);
    }

    /**
     * The second door: the value, or the same sentences thrown.
     *
     * @return the value of a settled answer
     * @throws NotSettledException with every reason, when it was refused or referred
     */
    default T orElseThrow() {
        if (this instanceof Settled<T> settled) return settled.value();
        throw new NotSettledException(this);
    }

    /**
     * What must follow.
     *
     * @return the obligations of a settled answer, otherwise none
     */
    default List<Obligation> obligations() {
        return List.of();
    }

    private static <E> List<E> join(List<E> first, List<E> second) {
        if (first.isEmpty()) return second;
        if (second.isEmpty()) return first;
        List<E> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}

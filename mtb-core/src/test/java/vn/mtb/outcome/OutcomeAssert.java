package vn.mtb.outcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;

/**
 * What a test says about an answer (<i>khẳng định về kết quả</i>). Rule ids are compared exactly and in order: a reason too many is as
 * wrong as one too few.
 *
 * <pre>{@code
 * assertThat(outcome).isRefusedBecause("accounts-before-use").citing(QC_ARTICLE_5_CLAUSE_3);
 * }</pre>
 *
 * @param <T> what a settled answer holds
 */
public final class OutcomeAssert<T> extends AbstractAssert<OutcomeAssert<T>, Outcome<T>> {

    private OutcomeAssert(Outcome<T> actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * Begins.
     *
     * @param actual the answer
     * @param <T> what a settled answer holds
     * @return to be continued
     */
    public static <T> OutcomeAssert<T> assertThat(Outcome<T> actual) {
        return new OutcomeAssert<>(actual);
    }

    /**
     * It was allowed.
     *
     * @return this
     */
    public OutcomeAssert<T> isSettled() {
        isNotNull();
        if (!(actual instanceof Outcome.Settled)) failWithMessage("Expected it to settle, but it was%n  %s", told());
        return this;
    }

    /**
     * It was refused, for exactly these rules in this order.
     *
     * @param rules the rule ids
     * @return this
     */
    public OutcomeAssert<T> isRefusedBecause(String... rules) {
        isNotNull();
        if (!(actual instanceof Outcome.Refused) || !rules().equals(List.of(rules))) {
            failWithMessage(
                    "Expected it to be refused because of %s, but it was%n  %s", Arrays.toString(rules), told());
        }
        return this;
    }

    /**
     * It was left to one authority, for exactly these rules in this order.
     *
     * @param authority who must decide
     * @param rules the rule ids
     * @return this
     */
    public OutcomeAssert<T> isReferredTo(Authority authority, String... rules) {
        isNotNull();
        boolean theirs = actual instanceof Outcome.Referred<T> referred
                && referred.questions().stream().allMatch(question -> question.authority() == authority);
        if (!theirs || !rules().equals(List.of(rules))) {
            failWithMessage(
                    "Expected it to be referred to %s because of %s, but it was%n  %s",
                    authority, Arrays.toString(rules), told());
        }
        return this;
    }

    /**
     * Every reason is stated by a provision.
     *
     * @param provision the provision
     * @return this
     */
    public OutcomeAssert<T> citing(Provision provision) {
        return resting(Basis.stated(provision));
    }

    /**
     * Every reason follows from a provision by a reading.
     *
     * @param provision the provision
     * @param reading the reading
     * @return this
     */
    public OutcomeAssert<T> reading(Provision provision, Reading reading) {
        return resting(Basis.implied(provision, reading));
    }

    /**
     * No reason cites a text: the register would contradict itself.
     *
     * @return this
     */
    public OutcomeAssert<T> citingNoText() {
        return resting(Basis.consistency());
    }

    /**
     * Every reason rests on a basis.
     *
     * @param basis the basis
     * @return this
     */
    public OutcomeAssert<T> resting(Basis basis) {
        isNotNull();
        Assertions.assertThat(actual.reasons())
                .as("the basis of each reason of%n  %s", told())
                .isNotEmpty()
                .allSatisfy(reason -> Assertions.assertThat(reason.basis()).isEqualTo(basis));
        return this;
    }

    /**
     * A settled answer was allowed on this ground besides the step itself.
     *
     * @param rule the id of the ground
     * @param basis what it rests on
     * @return this
     */
    public OutcomeAssert<T> alsoBecause(String rule, Basis basis) {
        isSettled();
        Assertions.assertThat(actual.reasons())
                .as("the grounds of%n  %s", told())
                .anySatisfy(reason -> {
                    Assertions.assertThat(reason.rule()).isEqualTo(rule);
                    Assertions.assertThat(reason.basis()).isEqualTo(basis);
                });
        return this;
    }

    /**
     * A settled answer owes exactly these duties in this order.
     *
     * @param duties their ids; none when nothing is owed
     * @return this
     */
    public OutcomeAssert<T> owingOnly(String... duties) {
        isSettled();
        Assertions.assertThat(actual.obligations())
                .as("the duties of%n  %s", told())
                .extracting(Obligation::duty)
                .containsExactly(duties);
        return this;
    }

    /**
     * A settled answer owes a duty without a last day.
     *
     * @param duty its id
     * @return this
     */
    public OutcomeAssert<T> owing(String duty) {
        return owing(duty, Optional.empty());
    }

    /**
     * A settled answer owes a duty with a last day.
     *
     * @param duty its id
     * @param due the last day
     * @return this
     */
    public OutcomeAssert<T> owing(String duty, LocalDate due) {
        return owing(duty, Optional.of(due));
    }

    /**
     * A settled answer does not owe a duty.
     *
     * @param duty its id
     * @return this
     */
    public OutcomeAssert<T> notOwing(String duty) {
        isSettled();
        Assertions.assertThat(actual.obligations())
                .as("the duties of%n  %s", told())
                .extracting(Obligation::duty)
                .doesNotContain(duty);
        return this;
    }

    private OutcomeAssert<T> owing(String duty, Optional<LocalDate> due) {
        isSettled();
        Assertions.assertThat(actual.obligations())
                .as("the duties of%n  %s", told())
                .anySatisfy(owed -> {
                    Assertions.assertThat(owed.duty()).isEqualTo(duty);
                    Assertions.assertThat(owed.due()).isEqualTo(due);
                });
        return this;
    }

    /**
     * What a settled answer leads to.
     *
     * @return the value
     */
    public T value() {
        isSettled();
        return ((Outcome.Settled<T>) actual).value();
    }

    /**
     * The obligation of a settled answer.
     *
     * @param duty its id
     * @return the obligation
     */
    public Obligation obligation(String duty) {
        return actual.obligations().stream()
                .filter(owed -> owed.duty().equals(duty))
                .findFirst()
                .orElseThrow(() -> new AssertionError("expected " + duty + " to be owed by " + told()));
    }

    private List<String> rules() {
        return actual.reasons().stream().map(Reason::rule).toList();
    }

    private String told() {
        return actual.match(
                settled -> "settled, leading to " + settled.value() + " and owing "
                        + settled.obligations().stream().map(Obligation::duty).toList(),
                refused -> "refused because of " + reasons(),
                referred -> "referred to "
                        + referred.questions().stream().map(Question::authority).toList() + " because of " + reasons());
    }

    private List<String> reasons() {
        return actual.reasons().stream()
                .map(reason -> reason.rule() + " (" + reason.citation(Language.ENGLISH) + ") " + reason.arguments())
                .toList();
    }
}

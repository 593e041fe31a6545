package vn.mtb.rule;

import java.util.Optional;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/**
 * A condition as one row asks it (<i>yêu cầu</i>): on this basis, and when unmet refused, or referred to somebody.
 *
 * @param condition the question
 * @param basis why this row asks it
 * @param otherwise who must decide when it is unmet; empty when that is refused
 * @param <C> the case it looks at
 */
public record Need<C>(Condition<C> condition, Basis basis, Optional<Authority> otherwise) {

    /** Refuses a refusal that would rest on a provision nobody has verified. */
    public Need {
        if (otherwise.isEmpty() && !basis.settles()) {
            throw new IllegalArgumentException(
                    condition.id() + " would refuse on an unverified provision; refer it to an authority instead");
        }
    }

    /**
     * Unmet, the act is refused.
     *
     * @param condition the question
     * @param basis why it is asked
     * @param <C> the case it looks at
     * @return the need
     */
    public static <C> Need<C> must(Condition<C> condition, Basis basis) {
        return new Need<>(condition, basis, Optional.empty());
    }

    /**
     * The text asks and does not say: unmet, the case goes to an authority.
     *
     * @param condition the question
     * @param basis the text that stops there
     * @param authority who must decide
     * @param <C> the case it looks at
     * @return the need
     */
    public static <C> Need<C> elseRefer(Condition<C> condition, Basis basis, Authority authority) {
        return new Need<>(condition, basis, Optional.of(authority));
    }

    Reason unmetBy(C about) {
        return Reason.lazily(condition.id(), condition.sentence(), basis, () -> condition.arguments(about));
    }

    Optional<Question> questionOf(C about) {
        return otherwise.map(authority -> new Question(authority, unmetBy(about)));
    }
}

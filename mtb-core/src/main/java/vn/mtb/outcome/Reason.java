package vn.mtb.outcome;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;

/**
 * Why (<i>lý do</i>): the rule that spoke, what it stands on, and the arguments of its sentence. The sentence is worded only
 * when somebody reads it. Two reasons are equal when rule, basis and arguments are.
 */
public final class Reason {
    private static final Object[] NONE = {};

    private final String rule;
    private final String sentence;
    private final Basis basis;
    private final Supplier<Object[]> arguments;

    private Reason(String rule, String sentence, Basis basis, Supplier<Object[]> arguments) {
        this.rule = rule;
        this.sentence = sentence;
        this.basis = basis;
        this.arguments = arguments;
    }

    /**
     * A reason whose arguments are known.
     *
     * @param rule the frozen id of the rule, which is also the key of its sentence
     * @param basis what it stands on
     * @param arguments what the sentence names
     * @return the reason
     */
    public static Reason of(String rule, Basis basis, Object... arguments) {
        Object[] kept = arguments.length == 0 ? NONE : arguments.clone();
        return new Reason(rule, rule, basis, () -> kept);
    }

    /**
     * A reason whose arguments are computed only when read.
     *
     * @param rule the frozen id of the rule
     * @param sentence the key of its sentence, the rule's own id for a rule of ours
     * @param basis what it stands on
     * @param arguments what the sentence names
     * @return the reason
     */
    public static Reason lazily(String rule, String sentence, Basis basis, Supplier<Object[]> arguments) {
        return new Reason(rule, sentence, basis, arguments);
    }

    /**
     * The frozen id of the rule.
     *
     * @return kebab-case ASCII
     */
    public String rule() {
        return rule;
    }

    /**
     * What it stands on.
     *
     * @return the basis
     */
    public Basis basis() {
        return basis;
    }

    /**
     * What the sentence names, as data.
     *
     * @return the arguments in the order of the sentence
     */
    public List<Object> arguments() {
        return Collections.unmodifiableList(Arrays.asList(arguments.get()));
    }

    /**
     * The sentence.
     *
     * @param language of the sentence
     * @return the sentence without its citation
     */
    public String in(Language language) {
        return Messages.say(language, sentence, arguments.get());
    }

    /**
     * The citation in Vietnamese.
     *
     * @return as {@link #citation(Language)} gives it
     */
    public String citation() {
        return citation(Language.VIETNAMESE);
    }

    /**
     * The citation.
     *
     * @param language of the citation
     * @return how the basis is cited
     */
    public String citation(Language language) {
        return basis.citation(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reason that
                && rule.equals(that.rule)
                && basis.equals(that.basis)
                && arguments().equals(that.arguments());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, basis);
    }

    @Override
    public String toString() {
        return in(Language.VIETNAMESE) + " (" + citation() + ")";
    }
}

package vn.mtb.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * What a constraint says of a value (<i>lời của ràng buộc</i>), in both languages at once. What a constructor would refuse one by one is so
 * found all at once.
 */
public final class Wording {
    private static final Validator VIETNAMESE = speaking(Language.VIETNAMESE);
    private static final Validator ENGLISH = speaking(Language.ENGLISH);

    private Wording() {}

    /**
     * What is wrong with a value.
     *
     * @param bean the record whose component carries the constraints
     * @param component the name of the component
     * @param value the value
     * @return a sentence for each constraint that it breaks, without the value
     */
    public static List<Text> of(Class<? extends Record> bean, String component, Object value) {
        List<String> vietnamese = check(VIETNAMESE, bean, component, value);
        if (vietnamese.isEmpty()) return List.of();
        List<String> english = check(ENGLISH, bean, component, value);
        List<Text> both = new ArrayList<>();
        for (int i = 0; i < vietnamese.size(); i++) both.add(new Text(vietnamese.get(i), english.get(i)));
        return both;
    }

    private static <B> List<String> check(Validator validator, Class<B> bean, String component, Object value) {
        Set<ConstraintViolation<B>> violations = validator.validateValue(bean, component, value);
        if (violations.isEmpty()) return List.of();
        return violations.stream()
                .sorted(Comparator.comparing(ConstraintViolation::getMessageTemplate))
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    private static Validator speaking(Language language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(language.locale()), language.locale(), false))
                .buildValidatorFactory()
                .getValidator();
    }
}

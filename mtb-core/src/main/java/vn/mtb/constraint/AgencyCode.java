package vn.mtb.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * An agency code as it came (<i>mã định danh cơ quan</i>): whatever {@link vn.mtb.party.AgencyCode} takes, {@code H26.5.12}, the older
 * {@code 000.00.12.H26} and others that live systems hold. Null passes.
 */
@Documented
@Constraint(validatedBy = AgencyCode.Form.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AgencyCode {
    /**
     * The key of the sentence.
     *
     * @return a key of the bundle, in Vietnamese and English
     */
    String message() default "{vn.mtb.constraint.AgencyCode.message}";

    /**
     * The validation groups.
     *
     * @return none unless the caller names some
     */
    Class<?>[] groups() default {};

    /**
     * What Bean Validation carries along.
     *
     * @return none unless the caller names some
     */
    Class<? extends Payload>[] payload() default {};

    /** Asks the one grammar there is (<i>kiểm tra theo quy tắc viết</i>). */
    final class Form implements ConstraintValidator<AgencyCode, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) return true;
            try {
                return new vn.mtb.party.AgencyCode(value).value().equals(value);
            } catch (IllegalArgumentException otherwise) {
                return false;
            }
        }
    }
}

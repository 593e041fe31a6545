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
 * Number and symbol of a document as typed (<i>số, ký hiệu văn bản</i>): whatever {@link vn.mtb.document.DocumentNumber#parse} reads.
 * Null passes.
 */
@Documented
@Constraint(validatedBy = DocumentNumber.Form.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface DocumentNumber {
    /**
     * The key of the sentence.
     *
     * @return a key of the bundle, in Vietnamese and English
     */
    String message() default "{vn.mtb.constraint.DocumentNumber.message}";

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
    final class Form implements ConstraintValidator<DocumentNumber, String> {
        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) return true;
            try {
                return vn.mtb.document.DocumentNumber.parse(value).serial() > 0;
            } catch (IllegalArgumentException otherwise) {
                return false;
            }
        }
    }
}

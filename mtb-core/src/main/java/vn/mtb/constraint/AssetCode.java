package vn.mtb.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code in the books (<i>mã tài sản</i>): 1 to 64 letters, digits or {@code . / _ -}, beginning with a letter or digit. Null passes. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}./_-]{0,63}")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface AssetCode {
    /**
     * The key of the sentence.
     *
     * @return a key of the bundle, in Vietnamese and English
     */
    String message() default "{vn.mtb.constraint.AssetCode.message}";

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
}

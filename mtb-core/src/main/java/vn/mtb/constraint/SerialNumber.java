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

/** A serial number as on the label of the maker (<i>số sê-ri</i>): 4 to 40 letters, digits or {@code -}. Null passes. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[A-Za-z0-9-]{4,40}")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface SerialNumber {
    /**
     * The key of the sentence.
     *
     * @return a key of the bundle, in Vietnamese and English
     */
    String message() default "{vn.mtb.constraint.SerialNumber.message}";

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

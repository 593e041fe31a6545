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

/** An agency code as written (<i>mã định danh cơ quan</i>): {@code H26.5.12} or the older {@code 000.00.12.H26}. Null passes. */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[A-Z]\\d{2}(\\.\\d{1,3}){0,3}|\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}")
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
}

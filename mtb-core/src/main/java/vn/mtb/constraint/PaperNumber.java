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

/**
 * The number of any paper as written (<i>số của giấy tờ</i>): of minutes, a slip, a report or a decision, 1 to 100 letters, digits,
 * spaces or {@code . / & ( ) , _ : -}. Units number such papers as they like; {@link DocumentNumber} asks for the form of the law. Null
 * passes.
 */
@Documented
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[\\p{L}\\p{N}]([\\p{L}\\p{N} ./&(),_:-]{0,98}[\\p{L}\\p{N})])?")
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PaperNumber {
    /**
     * The key of the sentence.
     *
     * @return a key of the bundle, in Vietnamese and English
     */
    String message() default "{vn.mtb.constraint.PaperNumber.message}";

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

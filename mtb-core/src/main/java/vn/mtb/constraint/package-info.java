/**
 * The form of values that come in (<i>ràng buộc về hình thức</i>), as constraints of Bean Validation with sentences in Vietnamese and English.
 *
 * <p>Start from {@link vn.mtb.constraint.Wording}: it checks one value under the name of the component that carries the constraints.
 *
 * <pre>{@code
 * record Heading(@DocumentNumber @PlainText String number) {}
 * List<Text> wrong = Wording.of(Heading.class, "number", "12/QĐ-SNV"); // empty
 * }</pre>
 */
@NullMarked
package vn.mtb.constraint;

import org.jspecify.annotations.NullMarked;

/**
 * The register: what was settled is written down for ever, in chains that prove themselves, without any name of a person.
 *
 * <p>Serves khoản 4 Điều 3 and khoản 3 Điều 4 of the Regulation. Start from {@link vn.mtb.register.Register} and {@link
 * vn.mtb.register.Journal}.
 */
@NullMarked
package vn.mtb.register;

import org.jspecify.annotations.NullMarked;

/**
 * Who answers for a tablet lost or damaged, under which regime, how much, by which procedure; and wear, which is for the books
 * alone.
 *
 * <p>Serves Điều 4(4) of the Regulation and the law it points to. Start from {@link vn.mtb.liability.Liability} and {@link
 * vn.mtb.liability.Claim}.
 */
@NullMarked
package vn.mtb.liability;

import org.jspecify.annotations.NullMarked;

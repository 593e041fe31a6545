/**
 * Rules as data: a condition is only a question, a row asks it on a basis and in certain years, a table answers by bits.
 *
 * <p>No clause of its own: what a text says is in the rows of the packages above. Start from {@link vn.mtb.rule.Row} and {@link
 * vn.mtb.rule.Table}.
 */
@NullMarked
package vn.mtb.rule;

import org.jspecify.annotations.NullMarked;

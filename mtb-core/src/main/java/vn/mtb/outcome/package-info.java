/**
 * What the library answers, and how firmly: settled, refused or referred, always with reasons and their basis.
 *
 * <p>Start from {@link vn.mtb.outcome.Outcome} and {@link vn.mtb.outcome.Reason}. An answer is never called a decision: a
 * <i>quyết định</i> is an act that somebody signs.
 */
@NullMarked
package vn.mtb.outcome;

import org.jspecify.annotations.NullMarked;

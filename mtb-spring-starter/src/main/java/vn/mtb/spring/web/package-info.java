/**
 * <i>REST.</i> Acts come in as JSON; answers leave with their reasons and clauses, in the caller's language. Every question is bound to what
 * its actor sees; what he does not see is not there (404).
 *
 * <pre>{@code
 * POST /mtb/units/H26.12/tablets/MTB-0042/acts
 * Idempotency-Key: 6f0f8a52
 * {"act":{"act":"take-inventory","v":1,"minutesNumber":"07/BBKK","condition":"tốt"},"on":"2017-12-29"}
 * }</pre>
 */
@NullMarked
package vn.mtb.spring.web;

import org.jspecify.annotations.NullMarked;

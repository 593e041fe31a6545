/** <i>REST.</i> Acts come in as JSON; answers leave with their reasons and clauses. */
@NullMarked
package vn.mtb.spring.web;

import org.jspecify.annotations.NullMarked;

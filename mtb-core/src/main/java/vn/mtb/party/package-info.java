/**
 * Whom the text speaks of: people by opaque ids, posts, appointments, units, and who acts as what; all as of a date.
 *
 * <p>Serves Điều 2, 3(3) and 8 of the Regulation. Start from {@link vn.mtb.party.Position} and {@link vn.mtb.party.Actor}.
 */
@NullMarked
package vn.mtb.party;

import org.jspecify.annotations.NullMarked;

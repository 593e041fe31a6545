/**
 * A tablet's life: four facts, one table of steps with its years, and the door that judges every act.
 *
 * <p>Serves Điều 2, 4, 5, 6 and khoản 1, 3 Điều 8 of the Regulation and the law on public assets around it. Start from {@link
 * vn.mtb.tablet.Rulebook} and {@link vn.mtb.tablet.Tablet}.
 */
@NullMarked
package vn.mtb.tablet;

import org.jspecify.annotations.NullMarked;

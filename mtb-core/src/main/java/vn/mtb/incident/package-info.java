/**
 * Evidence of what happened: losses, leaks, damage, faults, breaches and checks, with who was told, when and how.
 *
 * <p>Serves Điều 6, 7 and khoản 1 Điều 8 of the Regulation. Start from {@link vn.mtb.incident.LossReport} and {@link
 * vn.mtb.incident.Notice}.
 */
@NullMarked
package vn.mtb.incident;

import org.jspecify.annotations.NullMarked;

/**
 * Evidence of what happened: losses, leaks, damage, faults, breaches and checks, with who was told, when and how; and whether
 * the duties of use and of giving word were kept.
 *
 * <p>Serves Điều 6, 7 and khoản 1 Điều 8 of the Regulation. Start from {@link vn.mtb.incident.NoticeRules} and {@link
 * vn.mtb.incident.UseRules}.
 */
@NullMarked
package vn.mtb.incident;

import org.jspecify.annotations.NullMarked;

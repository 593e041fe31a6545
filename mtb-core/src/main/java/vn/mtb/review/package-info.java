/**
 * What goes on while tablets are in use: yearly reviews, upgrades on request, new shared software, the record of conduct, feedback
 * on the Regulation, and who bears which task.
 *
 * <p>Serves Điều 7 and 8 and the last paragraph of khoản 1 Điều 5 of the Regulation. Start from {@link
 * vn.mtb.review.ReviewCalendar} and {@link vn.mtb.review.ConductRecord}.
 */
@NullMarked
package vn.mtb.review;

import org.jspecify.annotations.NullMarked;

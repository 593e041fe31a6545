/**
 * A province's regulation on the use of information technology: whom it binds, and each duty it tells of, as a checklist.
 *
 * <p>Serves Bình Dương's Decision 02/2013/QĐ-UBND, known from news only. Start from {@link vn.mtb.ituse.ItUseRules} and {@link
 * vn.mtb.ituse.Practice}.
 *
 * <pre>{@code
 * Practice found = Practice.of(ProvinceBody.ADMINISTRATIVE_BODY, on)
 *         .shown(ItDuty.DOCUMENT_SOFTWARE, ItDuty.WEBSITE)
 *         .lacking(ItDuty.FEEDBACK_CHANNELS); // and so on for each duty that is looked up
 * Checklist answer = ItUseRules.check(found).orElseThrow();
 * answer.missing();
 * }</pre>
 */
@NullMarked
package vn.mtb.ituse;

import org.jspecify.annotations.NullMarked;

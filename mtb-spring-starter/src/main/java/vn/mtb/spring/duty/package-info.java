/**
 * What is open (<i>việc đang mở</i>): duties that no act discharged, reviews, warranties, and posts that ended while their holder still has the
 * tablet. {@link vn.mtb.spring.duty.Duties} answers from a table that is kept in step with the journal, page by page.
 *
 * <pre>{@code
 * duties.on(unit, today).find(DutyQuery.all(20).dueBefore(today)).rows().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package vn.mtb.spring.duty;

import org.jspecify.annotations.NullMarked;

/**
 * Working days and time limits as pure functions of dates; which days are holidays is data, and a year without data says so.
 *
 * <p>Serves the time limits in the law around the Regulation, which itself names none. Start from {@link
 * vn.mtb.calendar.WorkingCalendar} and {@link vn.mtb.calendar.HolidayYear}.
 */
@NullMarked
package vn.mtb.calendar;

import org.jspecify.annotations.NullMarked;

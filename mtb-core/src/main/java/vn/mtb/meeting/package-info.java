/**
 * Hanoi's online meeting system: convening, secrets, control rights, papers, the people and terminals of a bridge point, the yearly
 * plan, and who bears which task.
 *
 * <p>Serves Decision 3125/QĐ-UBND, known from news only, and the law of the day on meetings and state secrets. Start from {@link
 * vn.mtb.meeting.MeetingRules} and {@link vn.mtb.meeting.MeetingAct}.
 *
 * <pre>{@code
 * var briefing = OnlineMeeting.of(MeetingKind.REGULAR_BRIEFING, Convener.CITY, officeId);
 * Outcome<MeetingState> answer = MeetingRules.take(
 *         MeetingState.MEETING_PLANNED, new MeetingAct.ConveneOnline(briefing), Acting.of(office, on));
 * }</pre>
 */
@NullMarked
package vn.mtb.meeting;

import org.jspecify.annotations.NullMarked;

package vn.mtb.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.rule.Rule;

/**
 * When documents are to be sent, acknowledged and cancelled (<i>gửi, nhận, thu hồi văn bản</i>). Decree 30/2020 and Decision
 * 28/2018 say different things of one electronic document: both limits are given, each with its text. Neither is used for state
 * secrets, which are referred ({@code secrets-have-limits-of-their-own}); a document whose secrecy nobody has determined is refused
 * ({@code secrecy-determined}); and where no text at hand speaks the answer is referred ({@code no-limit-at-hand}).
 *
 * @legal Điều 18, khoản 2 Điều 21 Nghị định số 30/2020/NĐ-CP; Điều 6, Điều 9 Quyết định số 28/2018/QĐ-TTg
 */
public final class Transmission {
    private final WorkingCalendar calendar;
    private final Set<Urgency> configured;

    private Transmission(WorkingCalendar calendar, Set<Urgency> configured) {
        this.calendar = calendar;
        this.configured = configured;
    }

    /**
     * By the working days of a calendar.
     *
     * @param calendar the working days
     * @return the limits, for the levels of urgency that a source names
     */
    public static Transmission by(WorkingCalendar calendar) {
        return new Transmission(calendar, Set.of());
    }

    /**
     * The same, with a level of urgency that somebody configured; any other is referred ({@code urgency-level-not-verified}).
     *
     * @param level the level
     * @return the limits that know it as urgent
     */
    public Transmission knowing(Urgency level) {
        Set<Urgency> more = EnumSet.of(level);
        more.addAll(configured);
        return new Transmission(calendar, more);
    }

    /**
     * When a signed document is to be sent, by the texts in force on the day of signing.
     *
     * @param document the document
     * @param channel by which channel it goes
     * @return the limits side by side ({@code sent-by-the-next-working-day}, {@code sent-by-the-next-working-morning}, {@code
     *     sent-right-after-signing}, {@code sent-first-and-marked}); referred also when the next working day cannot be told
     */
    public Outcome<List<TimeLimit>> sending(OfficialDocument document, Channel channel) {
        return limits(TransmissionRules.SENDING, document, channel, document.signedOn());
    }

    /**
     * What a receiver owes, by the texts in force on the day of arrival.
     *
     * @param document the document
     * @param channel by which channel it came
     * @param arrivedOn the day on which it arrived
     * @return the limits side by side ({@code acknowledged-the-same-day}, {@code checked-or-returned}, {@code
     *     answered-with-a-status}, {@code handled-right-after-receipt})
     * @throws IllegalArgumentException when it arrived before it was signed
     */
    public Outcome<List<TimeLimit>> receiving(OfficialDocument document, Channel channel, LocalDate arrivedOn) {
        return limits(
                TransmissionRules.RECEIVING,
                document,
                channel,
                notBeforeSigning(document, "unfit-arrived-before-signing", arrivedOn));
    }

    /**
     * What a receiver owes when a document is taken back, by the texts in force on that day.
     *
     * @param document the document
     * @param channel by which channel it had come
     * @param recalledOn the day on which it was taken back
     * @return the limits side by side ({@code cancelled-and-confirmed}, {@code cancelled-on-recall})
     * @throws IllegalArgumentException when it was taken back before it was signed
     */
    public Outcome<List<TimeLimit>> recalling(OfficialDocument document, Channel channel, LocalDate recalledOn) {
        return limits(
                TransmissionRules.RECALLING,
                document,
                channel,
                notBeforeSigning(document, "unfit-recalled-before-signing", recalledOn));
    }

    private static LocalDate notBeforeSigning(OfficialDocument document, String key, LocalDate day) {
        if (day.isBefore(document.signedOn())) {
            throw new UnfitValue(key, day, document.signedOn());
        }
        return day;
    }

    private Outcome<List<TimeLimit>> limits(
            List<TransmissionRules.Line> lines, OfficialDocument document, Channel channel, LocalDate day) {
        if (document.classification() == Classification.UNKNOWN) {
            return Outcome.refused(because(ClericalRules.SECRECY, day));
        }
        if (document.classification().classified()) {
            return referred(Authority.COMPETENT_AUTHORITY, TransmissionRules.SECRETS, day);
        }
        Urgency urgency = document.urgency();
        if (!urgency.verified() && !configured.contains(urgency)) {
            return referred(Authority.MANAGING_UNIT, TransmissionRules.URGENCY, day, urgency);
        }
        List<TransmissionRules.Line> speaking = lines.stream()
                .filter(line -> line.speaksOf(channel, urgency.urgent(), day))
                .toList();
        if (speaking.isEmpty()) {
            return referred(Authority.COMPETENT_AUTHORITY, TransmissionRules.NO_LIMIT, day, channel, day);
        }
        boolean counts = speaking.stream().anyMatch(line -> line.due().needsACalendar());
        if (!counts) return settled(speaking, day, day);
        return calendar.nextWorkingDay(day).then(next -> settled(speaking, day, next));
    }

    private static Outcome<List<TimeLimit>> settled(List<TransmissionRules.Line> lines, LocalDate day, LocalDate next) {
        List<TimeLimit> limits = new ArrayList<>();
        for (TransmissionRules.Line line : lines) limits.add(line.limit(day, next));
        List<Reason> reasons = limits.stream().map(TimeLimit::reason).toList();
        return new Outcome.Settled<>(List.copyOf(limits), reasons, List.of());
    }

    private static Outcome<List<TimeLimit>> referred(
            Authority authority, List<Rule> versions, LocalDate day, Object... arguments) {
        return Outcome.referred(authority, because(versions, day, arguments));
    }

    private static Reason because(List<Rule> versions, LocalDate day, Object... arguments) {
        Optional<Rule> speaking = Grounds.on(day, versions);
        return Grounds.because(speaking.orElseThrow(), arguments);
    }
}

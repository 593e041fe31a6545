package vn.mtb.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.law.Reform2025;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Reach;
import vn.mtb.party.Unit;

/**
 * A document to be sent (<i>việc gửi văn bản, tài liệu</i>): what, by which channel, on which day, for which meeting, and
 * whether it passes between UBND Thành phố and one of its units.
 *
 * <pre>{@code
 * Outcome<Sending> answer = Sending.of(report, Channel.PAPER, on).forMeeting(meeting).answer();
 * }</pre>
 *
 * @param document what is sent
 * @param channel by which channel
 * @param on the day of sending
 * @param meeting the meeting it serves; empty for any other document
 * @param exchangedWith the unit, where the document passes between UBND Thành phố and it, in either direction
 * @legal khoản 3 Điều 3, khoản 2 Điều 5 Quy chế
 */
public record Sending(
        OfficialDocument document,
        Channel channel,
        LocalDate on,
        Optional<Meeting> meeting,
        Optional<Unit> exchangedWith) {

    /** Refuses a document sent before it was signed, and a unit that does not exist on the day, naming the dates. */
    public Sending {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(meeting, "meeting");
        if (Objects.requireNonNull(on, "on").isBefore(document.signedOn())) {
            throw new UnfitValue("unfit-sent-before-signing", on, document.signedOn());
        }
        if (Objects.requireNonNull(exchangedWith, "exchangedWith").isPresent()
                && !exchangedWith.get().existing().contains(on)) {
            throw new UnfitValue(
                    "unfit-unit-of-that-day",
                    exchangedWith.get().id(),
                    on,
                    exchangedWith.get().existing());
        }
    }

    /**
     * A document by a channel on a day, for no meeting and to nobody in particular.
     *
     * @param document what is sent
     * @param channel by which channel
     * @param on the day of sending
     * @return the sending
     */
    public static Sending of(OfficialDocument document, Channel channel, LocalDate on) {
        return new Sending(document, channel, on, Optional.empty(), Optional.empty());
    }

    /**
     * The same, as a paper of a meeting.
     *
     * @param served which meeting
     * @return the sending
     */
    public Sending forMeeting(Meeting served) {
        return new Sending(document, channel, on, Optional.of(served), exchangedWith);
    }

    /**
     * The same, between UBND Thành phố and a unit.
     *
     * @param unit the unit, sender or receiver
     * @return the sending
     */
    public Sending exchangedWith(Unit unit) {
        return new Sending(document, channel, on, meeting, Optional.of(unit));
    }

    /**
     * Whether the document may go this way.
     *
     * @return settled with this sending, its grounds and what must follow ({@code as-the-city-office-guides}, {@code
     *     recovered-after-the-meeting}); refused with every reason ({@code secrecy-determined}, {@code
     *     classified-not-electronic}, {@code no-secret-on-a-connected-device}, {@code no-secret-by-telecommunication}, {@code
     *     no-paper-for-leaders-meetings}, {@code by-mail-or-document-system}, {@code private-mail-is-no-channel}); referred
     *     where no text at hand answers ({@code before-the-regulation}, {@code classified-before-the-law-on-secrets}, {@code
     *     by-cipher-law}, {@code by-the-law-on-independent-lan}, {@code commune-leaders-at-the-meeting}, {@code
     *     exchange-with-a-commune}, {@code exchange-by-another-channel}, {@code private-mail-is-no-channel})
     */
    public Outcome<Sending> answer() {
        return SendingRules.answer(this);
    }

    /** How Điều 3(3) reaches this document. */
    Reach meetingReach() {
        return meeting.map(Meeting::reach).orElse(Reach.NOT_NAMED);
    }

    /**
     * How Điều 5(2) reaches this exchange: departments, agencies and, to 30/6/2025, districts by name; the inspectorate as an
     * agency (reading I-33); communes are open since.
     */
    Reach exchangeReach() {
        if (exchangedWith.isEmpty()) return Reach.NOT_NAMED;
        boolean twoTiers = Reform2025.TWO_TIERS.instrument().inForce().contains(on);
        return switch (exchangedWith.get().kind()) {
            case DEPARTMENT, AGENCY -> Reach.NAMED;
            case INSPECTORATE -> Reach.IMPLIED;
            case DISTRICT -> twoTiers ? Reach.NOT_NAMED : Reach.NAMED;
            case COMMUNE -> twoTiers ? Reach.OPEN : Reach.NOT_NAMED;
            case CITY_OFFICE, OTHER_CITY_UNIT, SUB_UNIT -> Reach.NOT_NAMED;
        };
    }

    /** Whether it may hold a state secret, by its mark. */
    boolean secret() {
        return document.classification().classified();
    }
}

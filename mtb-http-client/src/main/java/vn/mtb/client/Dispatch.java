package vn.mtb.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.document.Channel;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;

/**
 * A document about to be sent, with all that others will read of it before they open it (<i>văn bản chờ gửi</i>).
 *
 * @param document what the rules ask of it
 * @param channel by which channel
 * @param subject the subject of the message or the document's abstract
 * @param fileNames the names of the files that go with it
 * @param meeting the meeting it serves; empty for any other document
 * @param exchangedWith the unit, where the document passes between UBND Thành phố and it
 * @param checked who states that marks of secrecy in subject or file names do not classify the document
 */
public record Dispatch(
        OfficialDocument document,
        Channel channel,
        String subject,
        List<String> fileNames,
        Optional<Meeting> meeting,
        Optional<Unit> exchangedWith,
        Optional<Checked> checked) {

    /** Copies the names. */
    public Dispatch {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(subject, "subject");
        fileNames = List.copyOf(fileNames);
        Objects.requireNonNull(meeting, "meeting");
        Objects.requireNonNull(exchangedWith, "exchangedWith");
        Objects.requireNonNull(checked, "checked");
    }

    /**
     * A document by a channel, for no meeting and to nobody in particular.
     *
     * @param document what the rules ask of it
     * @param channel by which channel
     * @param subject the subject of the message or the document's abstract
     * @param fileNames the names of the files that go with it
     * @return the dispatch
     */
    public static Dispatch of(OfficialDocument document, Channel channel, String subject, List<String> fileNames) {
        return new Dispatch(
                document, channel, subject, fileNames, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, as a paper of a meeting.
     *
     * @param served which meeting
     * @return the changed copy
     */
    public Dispatch forMeeting(Meeting served) {
        return new Dispatch(document, channel, subject, fileNames, Optional.of(served), exchangedWith, checked);
    }

    /**
     * The same, between UBND Thành phố and a unit.
     *
     * @param unit the unit, sender or receiver
     * @return the changed copy
     */
    public Dispatch exchangedWith(Unit unit) {
        return new Dispatch(document, channel, subject, fileNames, meeting, Optional.of(unit), checked);
    }

    /**
     * The same, with somebody's statement that what looks like a mark of secrecy was checked and is none.
     *
     * @param by who checked
     * @param on on which day
     * @return the changed copy
     */
    public Dispatch checked(PersonId by, LocalDate on) {
        return new Dispatch(
                document, channel, subject, fileNames, meeting, exchangedWith, Optional.of(new Checked(by, on)));
    }

    /**
     * A statement that marks were checked (<i>xác nhận đã kiểm tra dấu chỉ độ mật</i>).
     *
     * @param by who checked
     * @param on on which day
     */
    public record Checked(PersonId by, LocalDate on) {
        /** Refuses missing parts. */
        public Checked {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }
    }

    /** Without subject and file names, which may name people. */
    @Override
    public String toString() {
        return document.type() + " by " + channel + ", " + fileNames.size() + " files";
    }
}

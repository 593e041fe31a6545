package vn.mtb.client;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.document.Channel;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;

/**
 * A document about to be sent, with all that others will read of it (<i>văn bản chờ gửi</i>). A mail makes its own by {@code
 * Draft.dispatch}, an edXML message by {@code DocumentMessage.dispatch}.
 *
 * @param document what the rules ask of it
 * @param channel by which channel
 * @param subject the subject of the message or the document's abstract
 * @param files the files that go with it
 * @param writings what else is written in it
 * @param meeting the meeting it serves; empty for any other document
 * @param exchangedWith the unit, where the document passes between UBND Thành phố and it
 * @param checked who states that marks of secrecy in it do not classify the document
 */
public record Dispatch(
        OfficialDocument document,
        Channel channel,
        String subject,
        List<Enclosure> files,
        List<Writing> writings,
        Optional<Meeting> meeting,
        Optional<Unit> exchangedWith,
        Optional<Checked> checked) {

    /** Copies the lists. */
    public Dispatch {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(subject, "subject");
        files = List.copyOf(files);
        writings = List.copyOf(writings);
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
     * @param files the files that go with it
     * @return the dispatch
     */
    public static Dispatch of(OfficialDocument document, Channel channel, String subject, List<Enclosure> files) {
        return new Dispatch(
                document, channel, subject, files, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same, with more that is written in it.
     *
     * @param more what is written, and where
     * @return the changed copy
     */
    public Dispatch saying(Collection<Writing> more) {
        List<Writing> all = new ArrayList<>(writings);
        all.addAll(more);
        return new Dispatch(document, channel, subject, files, all, meeting, exchangedWith, checked);
    }

    /**
     * The same, as a paper of a meeting.
     *
     * @param served which meeting
     * @return the changed copy
     */
    public Dispatch forMeeting(Meeting served) {
        return new Dispatch(document, channel, subject, files, writings, Optional.of(served), exchangedWith, checked);
    }

    /**
     * The same, between UBND Thành phố and a unit.
     *
     * @param unit the unit, sender or receiver
     * @return the changed copy
     */
    public Dispatch exchangedWith(Unit unit) {
        return new Dispatch(document, channel, subject, files, writings, meeting, Optional.of(unit), checked);
    }

    /**
     * The same, with somebody's statement that what looks like a mark of secrecy was checked and is none.
     *
     * @param by who checked
     * @param on on which day
     * @return the changed copy
     */
    public Dispatch checked(PersonId by, LocalDate on) {
        Checked statement = new Checked(by, on);
        return new Dispatch(
                document, channel, subject, files, writings, meeting, exchangedWith, Optional.of(statement));
    }

    /** Everything in it that is written, the subject first. */
    List<Writing> read() {
        List<Writing> all = new ArrayList<>();
        all.add(new Writing(Writing.Place.SUBJECT, subject));
        for (Enclosure file : files) all.add(new Writing(Writing.Place.FILE_NAME, file.name()));
        all.addAll(writings);
        return all;
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

    /** Without anything that is written in it, which may name people. */
    @Override
    public String toString() {
        return document.type() + " by " + channel + ", " + files.size() + " files";
    }
}

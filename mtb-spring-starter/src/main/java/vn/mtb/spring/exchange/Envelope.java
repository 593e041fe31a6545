package vn.mtb.spring.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.client.Dispatch;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.party.Actor;
import vn.mtb.party.Unit;

/**
 * What a row says beside its bytes (<i>phong bì</i>): what the guard will be asked again, who sends, and what the contents are.
 *
 * @param asked what the guard is asked
 * @param by who sends
 * @param contents of each content what it is, in their order
 */
record Envelope(Asked asked, Actor by, List<Kept> contents) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * What the guard is asked beside what it reads in the message.
     *
     * @param document what the rules ask of the document; empty for a status, which carries none
     * @param meeting the meeting it serves
     * @param exchangedWith the unit, where it passes between UBND Thành phố and it
     * @param checked who states that marks of secrecy do not classify it
     */
    record Asked(
            Optional<OfficialDocument> document,
            Optional<Meeting> meeting,
            Optional<Unit> exchangedWith,
            Optional<Dispatch.Checked> checked) {
        static Asked of(Dispatch dispatch) {
            return new Asked(
                    Optional.of(dispatch.document()), dispatch.meeting(), dispatch.exchangedWith(), dispatch.checked());
        }

        static Asked ofStatus(Optional<Dispatch.Checked> checked) {
            return new Asked(Optional.empty(), Optional.empty(), Optional.empty(), checked);
        }

        /** What is asked of the message as it was read again. */
        Dispatch about(Function<OfficialDocument, Dispatch> message) {
            Dispatch read = message.apply(document.orElseThrow());
            return new Dispatch(
                    read.document(),
                    read.channel(),
                    read.subject(),
                    read.files(),
                    read.writings(),
                    meeting,
                    exchangedWith,
                    checked);
        }
    }

    /**
     * A content of a row.
     *
     * @param name the name of a paper; empty for the letter or package itself
     * @param type its media type
     * @param size in bytes
     * @param digest SHA-256
     */
    record Kept(String name, String type, long size, String digest) {
        @Override
        public String toString() {
            return type + ", " + size + " bytes";
        }
    }

    String written() {
        return MAPPER.writeValueAsString(this);
    }

    static Envelope read(String written) {
        try {
            return MAPPER.readValue(written, Envelope.class);
        } catch (JacksonException e) {
            // The parser quotes what it read.
            throw new IllegalStateException("an envelope of the outbox cannot be read: was the table changed by hand?");
        }
    }

    /** Says how much, not what. */
    @Override
    public String toString() {
        return "Envelope[" + contents.size() + " contents]";
    }
}

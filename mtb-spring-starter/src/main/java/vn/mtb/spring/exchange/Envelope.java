package vn.mtb.spring.exchange;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.mtb.client.Dispatch;
import vn.mtb.party.Actor;

/**
 * What a row says beside its bytes (<i>phong bì</i>): what the guard will be asked again, who sends, and what the contents are.
 *
 * @param dispatch what the guard is asked; empty for a status, which carries no document
 * @param by who sends
 * @param contents of each content what it is, in their order
 */
record Envelope(Optional<Dispatch> dispatch, Actor by, List<Kept> contents) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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

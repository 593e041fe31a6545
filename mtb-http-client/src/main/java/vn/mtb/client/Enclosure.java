package vn.mtb.client;

import java.util.Objects;

/**
 * A file that goes with what is sent (<i>tệp gửi kèm</i>). The guard reads its name for marks of secrecy and takes the digest of its
 * bytes, so that no other bytes go under its clearance.
 *
 * @param name its name, as the receiver will see it
 * @param content its bytes
 */
public record Enclosure(String name, Content content) {
    /** Refuses missing parts. */
    public Enclosure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
    }

    /** Without its name, which may tell what is in it. */
    @Override
    public String toString() {
        return "enclosure of " + content;
    }
}

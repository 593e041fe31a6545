package vn.mtb.client.edxml;

import java.util.Optional;

/**
 * Who signed (<i>người ký</i>), as the message says; the signature that counts is inside the file.
 *
 * @param competence on whose behalf, as {@code TL. GIÁM ĐỐC}
 * @param position the post
 * @param fullName the name
 */
public record Signer(Optional<String> competence, Optional<String> position, Optional<String> fullName) {

    /**
     * Somebody in a post.
     *
     * @param position the post
     * @param fullName the name
     * @return the signer
     */
    public static Signer of(String position, String fullName) {
        return new Signer(Optional.empty(), Optional.of(position), Optional.of(fullName));
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "signer";
    }
}

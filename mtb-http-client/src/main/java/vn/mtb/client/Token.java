package vn.mtb.client;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A token that a server gave (<i>mã truy cập</i>).
 *
 * @param value the token itself, printed as stars
 * @param expiresAt when it ends, where the server said so
 */
public record Token(Secret value, Optional<Instant> expiresAt) {
    /** Refuses missing parts. */
    public Token {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /**
     * A token with an end.
     *
     * @param value the token itself
     * @param expiresAt when it ends
     * @return the token
     */
    public static Token until(Instant expiresAt, Secret value) {
        return new Token(value, Optional.of(expiresAt));
    }

    /** Where tokens come from (<i>nguồn cấp mã</i>): a login call, a file, an identity provider. */
    @FunctionalInterface
    public interface Source {
        /**
         * Fetches a token. However many threads wait for one, this is called once.
         *
         * @return a new token
         * @throws ClientException when none is to be had; all who waited get it
         */
        Token fetch();
    }
}

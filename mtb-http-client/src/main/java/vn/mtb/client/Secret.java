package vn.mtb.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something nobody may read in a log (<i>bí mật đăng nhập</i>): a password, a token, a shared key. It prints as stars, and as
 * JSON it has no properties.
 */
public final class Secret {
    private static final String REDACTED = "***";

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a value.
     *
     * @param value the password, token or key, not empty
     * @return the secret
     * @throws IllegalArgumentException when it is empty
     */
    public static Secret of(String value) {
        if (Objects.requireNonNull(value, "value").isEmpty()) {
            throw new IllegalArgumentException("the secret is empty; check where the configuration reads it from");
        }
        return new Secret(value);
    }

    /**
     * The value, for whoever puts it on the wire and nowhere else.
     *
     * @return what was wrapped
     */
    public String reveal() {
        return value;
    }

    /** Compares in the same time wherever the first difference is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return REDACTED;
    }
}

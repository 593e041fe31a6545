package vn.mtb.client;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under a shared key (<i>mã xác thực thông điệp</i>), RFC 2104. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Hmac(SecretKeySpec key) {
        this.key = key;
    }

    /**
     * Under a key.
     *
     * @param key the shared key, whose UTF-8 bytes are used
     * @return the function
     */
    public static Hmac sha256(Secret key) {
        return new Hmac(new SecretKeySpec(key.reveal().getBytes(StandardCharsets.UTF_8), ALGORITHM));
    }

    /**
     * The digest of a text.
     *
     * @param text whose UTF-8 bytes are used
     * @return 64 lower case hexadecimal digits
     */
    public String hex(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }

    @Override
    public String toString() {
        return ALGORITHM;
    }
}

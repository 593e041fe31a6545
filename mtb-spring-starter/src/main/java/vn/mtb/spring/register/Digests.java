package vn.mtb.spring.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has (<i>giá trị băm</i>), as the starter writes it: 64 hexadecimal digits. */
public final class Digests {
    private Digests() {}

    /**
     * Digests what comes part by part.
     *
     * @return a new digest
     */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * The digest of bytes.
     *
     * @param bytes which
     * @return 64 hexadecimal digits
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /**
     * The digest of a text in UTF-8.
     *
     * @param text which
     * @return 64 hexadecimal digits
     */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Of what came part by part.
     *
     * @param digest which is empty again afterwards
     * @return 64 hexadecimal digits
     */
    public static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}

package vn.mtb.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over stored bytes (<i>giá trị băm</i>). One digester per thread. */
final class Sha256 {
    /** What the first line links to. */
    static final String NONE = "0".repeat(64);

    static final int HEX = 64;

    private static final ThreadLocal<MessageDigest> DIGESTER = ThreadLocal.withInitial(() -> {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    });
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return DIGESTER.get().digest(bytes);
    }

    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    static String hexOf(String text) {
        return hex(of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the hexadecimal digits at a place of a line are those of a digest; makes no text. */
    static boolean written(byte[] digest, byte[] line, int at) {
        for (int i = 0; i < digest.length; i++) {
            if (line[at + 2 * i] != DIGITS[(digest[i] >> 4) & 15] || line[at + 2 * i + 1] != DIGITS[digest[i] & 15]) {
                return false;
            }
        }
        return true;
    }
}

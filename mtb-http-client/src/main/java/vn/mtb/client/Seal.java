package vn.mtb.client;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a file was when the guard looked (<i>niêm phong tệp</i>): another file, or the same with other bytes, has another seal.
 *
 * @param name its name
 * @param digest the SHA-256 of its bytes, in hexadecimal digits
 */
record Seal(String name, String digest) {

    /** Of all files, in an order of their own. */
    static List<Seal> of(List<Enclosure> files) {
        return files.stream()
                .map(file -> new Seal(file.name(), digest(file.content())))
                .sorted((one, other) -> (one.name + "\n" + one.digest).compareTo(other.name + "\n" + other.digest))
                .toList();
    }

    private static String digest(Content content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            content.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Without the name. */
    @Override
    public String toString() {
        return digest;
    }
}

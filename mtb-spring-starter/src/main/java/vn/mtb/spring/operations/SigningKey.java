package vn.mtb.spring.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.springframework.core.io.Resource;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/** The key that signs checkpoints (<i>khóa ký điểm chốt</i>); nothing of it is ever said. */
public final class SigningKey {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private static final int LONGEST = 10_000;

    private SigningKey() {}

    /**
     * Reads an Ed25519 key.
     *
     * @param pem PKCS#8 in PEM
     * @return the key
     * @throws Misconfiguration when there is none, or it is another kind of key; the message names neither the key nor its place
     */
    public static PrivateKey read(Resource pem) {
        try {
            if (!pem.exists()) throw wrong("không có tệp khóa", "the key's file is not there");
            String text = new String(pem.getInputStream().readNBytes(LONGEST), StandardCharsets.US_ASCII);
            int from = text.indexOf(BEGIN);
            int to = text.indexOf(END);
            if (from < 0 || to < from) throw wrong("tệp khóa không phải PKCS#8 PEM", "the key's file is no PKCS#8 PEM");
            byte[] der = Base64.getMimeDecoder().decode(text.substring(from + BEGIN.length(), to));
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
        } catch (IOException unreadable) {
            throw wrong("không đọc được tệp khóa", "the key's file cannot be read");
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            throw wrong("khóa không phải Ed25519", "the key is no Ed25519 key");
        }
    }

    private static Misconfiguration wrong(String vietnamese, String english) {
        return new Misconfiguration(
                "mtb.checkpoints.key",
                new Text(vietnamese, english),
                new Text(
                        "tạo khóa: openssl genpkey -algorithm ed25519 -out khoa.pem; cho phép ứng dụng đọc tệp ấy, và chỉ ứng dụng",
                        "make one: openssl genpkey -algorithm ed25519 -out key.pem; let the application read it, and nobody else"));
    }
}

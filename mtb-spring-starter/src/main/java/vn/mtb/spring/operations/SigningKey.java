package vn.mtb.spring.operations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.springframework.core.io.Resource;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/** The key that signs checkpoints, and the public ones that check them (<i>khóa ký điểm chốt</i>); nothing of them is ever said. */
public final class SigningKey {
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
        return read(
                "mtb.checkpoints.key",
                "PRIVATE KEY",
                pem,
                (keys, der) -> keys.generatePrivate(new PKCS8EncodedKeySpec(der)));
    }

    /**
     * Reads the public half of an Ed25519 key.
     *
     * @param pem X.509 in PEM, as {@code openssl pkey -in key.pem -pubout} writes it
     * @return the key
     * @throws Misconfiguration when there is none, or it is another kind of key; the message names neither the key nor its place
     */
    public static PublicKey readPublic(Resource pem) {
        return read(
                "mtb.checkpoints.public-keys",
                "PUBLIC KEY",
                pem,
                (keys, der) -> keys.generatePublic(new X509EncodedKeySpec(der)));
    }

    /** What a key is made of. */
    @FunctionalInterface
    private interface Making<K> {
        K of(KeyFactory keys, byte[] der) throws GeneralSecurityException;
    }

    private static <K> K read(String property, String kind, Resource pem, Making<K> making) {
        String begin = "-----BEGIN " + kind + "-----";
        try {
            if (!pem.exists()) throw wrong(property, "không có tệp khóa", "the key's file is not there");
            String text = text(pem);
            int from = text.indexOf(begin);
            int to = text.indexOf("-----END " + kind + "-----");
            if (from < 0 || to < from) {
                throw wrong(property, "tệp khóa không phải " + kind + " PEM", "the key's file is no PEM " + kind);
            }
            byte[] der = Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
            return making.of(KeyFactory.getInstance("Ed25519"), der);
        } catch (IOException unreadable) {
            throw wrong(property, "không đọc được tệp khóa", "the key's file cannot be read");
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            throw wrong(property, "khóa không phải Ed25519", "the key is no Ed25519 key");
        }
    }

    private static String text(Resource pem) throws IOException {
        try (InputStream in = pem.getInputStream()) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.US_ASCII);
        }
    }

    /**
     * The public half of a key. The JDK computes it only for a pair that it makes; so a pair is made from the seed that the private half
     * is.
     *
     * @throws IllegalArgumentException when the key is no Ed25519 key
     */
    static PublicKey publicHalf(PrivateKey key) {
        if (!(key instanceof EdECPrivateKey edwards) || edwards.getBytes().isEmpty()) {
            throw new IllegalArgumentException("checkpoints are signed with an Ed25519 key");
        }
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(
                    NamedParameterSpec.ED25519, new Seed(edwards.getBytes().get()));
            return pairs.generateKeyPair().getPublic();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("checkpoints are signed with an Ed25519 key", e);
        }
    }

    /** Chance that always gives the same. */
    private static final class Seed extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final transient byte[] seed;

        Seed(byte[] seed) {
            this.seed = seed;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }

    private static Misconfiguration wrong(String property, String vietnamese, String english) {
        return new Misconfiguration(
                property,
                new Text(vietnamese, english),
                new Text(
                        "tạo khóa: openssl genpkey -algorithm ed25519 -out khoa.pem; nửa công khai: openssl pkey -in khoa.pem -pubout; chỉ ứng dụng được đọc khóa bí mật",
                        "make one: openssl genpkey -algorithm ed25519 -out key.pem; its public half: openssl pkey -in key.pem -pubout; let nobody but the application read the private key"));
    }
}

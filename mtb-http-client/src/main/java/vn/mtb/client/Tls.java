package vn.mtb.client;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Contexts for TLS made of key stores (<i>chứng thư và nơi tin cậy</i>). */
public final class Tls {
    private Tls() {}

    /**
     * Trusts the certificates of a store, such as that of an authority of one's own, and shows none.
     *
     * @param trusted the certificates that are trusted, instead of those of the JVM
     * @return the context
     * @throws IllegalArgumentException when the store cannot be used
     */
    public static SSLContext trusting(KeyStore trusted) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust(trusted).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw unusable("trusted certificates", unusable);
        }
    }

    /**
     * The same, showing a client certificate.
     *
     * @param trusted the certificates that are trusted, instead of those of the JVM
     * @param own the store with the client's certificate and its private key
     * @param password of the private key
     * @return the context
     * @throws IllegalArgumentException when one of the stores cannot be used
     */
    public static SSLContext trusting(KeyStore trusted, KeyStore own, Secret password) {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, password.reveal().toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust(trusted).getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw unusable("client certificate or trusted certificates", unusable);
        }
    }

    private static TrustManagerFactory trust(KeyStore trusted) throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        return trust;
    }

    private static IllegalArgumentException unusable(String what, GeneralSecurityException cause) {
        return new IllegalArgumentException(
                "the key store with the " + what + " cannot be used; check its kind and its password", cause);
    }
}

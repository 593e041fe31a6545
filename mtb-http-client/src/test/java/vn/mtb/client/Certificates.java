package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** Certificates of a server and a client, made once for the tests of this run, and a server that shows the first. */
final class Certificates {
    static final Secret PASSWORD = Secret.of("changeit");

    private static final KeyStore SERVER;
    private static final KeyStore CLIENT;

    static {
        try {
            Path directory = Files.createTempDirectory("mtb-certificates");
            SERVER = made(directory, "server", "CN=localhost");
            CLIENT = made(directory, "client", "CN=Sở A");
            for (String left : new String[] {"server.p12", "client.p12", "server.txt", "client.txt", "."}) {
                Files.delete(directory.resolve(left).normalize());
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Certificates() {}

    static KeyStore server() {
        return SERVER;
    }

    static KeyStore client() {
        return CLIENT;
    }

    static FaultServer secured(FaultServer.Deed deed) throws Exception {
        return secured(false, deed);
    }

    static FaultServer secured(boolean asking, FaultServer.Deed deed) throws Exception {
        SSLContext context = Tls.trusting(trusting(CLIENT, "client"), SERVER, PASSWORD);
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(asking);
        return new FaultServer(request -> deed, socket);
    }

    private static KeyStore made(Path directory, String name, String subject) throws Exception {
        Path file = directory.resolve(name + ".p12");
        int made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-dname",
                        subject,
                        "-ext",
                        "san=dns:localhost",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD.reveal(),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(name + ".txt").toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.reveal().toCharArray());
        }
        return store;
    }

    static KeyStore trusting(KeyStore other, String alias) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(alias, other.getCertificate(alias));
        return store;
    }
}

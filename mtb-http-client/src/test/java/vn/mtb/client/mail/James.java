package vn.mtb.client.mail;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Apache James 3.8.1, a mail server that we did not write, in memory and in a JVM of its own. Its JMAP port cannot be bound to
 * one address; it is a free one, and the passwords live as long as the tests.
 */
final class James implements MailHost, AutoCloseable {
    /** Written by the build; see {@code src/test/james/pom.xml}. */
    static final Path CLASS_PATH = Path.of("target", "james", "classpath");

    private static final List<String> CONFIGURATION = List.of(
            "dnsservice.xml",
            "domainlist.xml",
            "imapserver.xml",
            "jmx.properties",
            "listeners.xml",
            "lmtpserver.xml",
            "logback.xml",
            "mailetcontainer.xml",
            "mailrepositorystore.xml",
            "managesieveserver.xml",
            "pop3server.xml",
            "recipientrewritetable.xml",
            "smtpserver.xml",
            "usersrepository.xml");

    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeyPair keys = keyPair();
    private final int jmapPort = freePort();
    private final int adminPort = freePort();
    private final Path log;
    private final Process process;
    private final Thread atExit;

    private James(Path home) throws IOException, InterruptedException {
        log = home.resolve("james.log");
        configure(home.resolve("conf"));
        List<String> command = new ArrayList<>();
        command.add(java("java"));
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dworking.directory=."));
        command.add("-Dlogback.configurationFile=conf/logback.xml");
        command.add("@" + home.resolve("arguments").toAbsolutePath());
        Files.writeString(
                home.resolve("arguments"),
                "-cp \"" + Files.readString(CLASS_PATH).strip().replace("\\", "\\\\")
                        + "\" org.apache.james.MemoryJamesServerMain");
        process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        atExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atExit);
        await();
    }

    /** Whether every jar that the class path names is there. */
    static boolean atHand() {
        try {
            return Arrays.stream(Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1))
                    .allMatch(jar -> Files.isReadable(Path.of(jar)));
        } catch (IOException none) {
            return false;
        }
    }

    static James start() {
        try {
            return new James(Files.createTempDirectory(Files.createDirectories(Path.of("target", "james")), "run"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:" + jmapPort);
    }

    /** The largest upload it takes, in bytes. */
    static long largestUpload() {
        return 5L << 20;
    }

    @Override
    public void user(String address, String password) {
        int status = admin("/users/" + address, "{\"password\":\"" + password + "\"}");
        if (status != 204) throw new IllegalStateException("James did not add " + address + ": " + status);
    }

    /** A token that James takes for this user until then: RS256, as its filter wants it. */
    String token(String address, Instant expires) {
        String claims = "{\"sub\":\"%s\",\"iat\":%d,\"exp\":%d}"
                .formatted(address, expires.minusSeconds(3600).getEpochSecond(), expires.getEpochSecond());
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + '.' + base64(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + '.' + BASE64_URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        process.destroyForcibly();
    }

    private void configure(Path conf) throws IOException, InterruptedException {
        Files.createDirectories(conf);
        for (String name : CONFIGURATION) {
            try (InputStream in = James.class.getResourceAsStream("/james/" + name)) {
                Files.write(conf.resolve(name), in.readAllBytes());
            }
        }
        Files.writeString(
                conf.resolve("webadmin.properties"),
                "enabled=true\nport=%d\nhost=127.0.0.1\nhttps.enabled=false\n".formatted(adminPort));
        Files.writeString(conf.resolve("jmap.properties"), """
                enabled=true
                jmap.port=%d
                jmap.version.default=rfc-8621
                url.prefix=http://127.0.0.1:%d
                websocket.url.prefix=ws://127.0.0.1:%d
                upload.max.size=5M
                authentication.strategy.rfc8621=JWTAuthenticationStrategy,BasicAuthenticationStrategy
                jwt.publickeypem.url=file://conf/jwt.pem
                tls.keystoreURL=file://conf/keystore
                tls.keystoreType=PKCS12
                tls.secret=changeit
                view.email.query.enabled=false
                """.formatted(jmapPort, jmapPort, jmapPort));
        Files.writeString(
                conf.resolve("jwt.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        // James wants a key store although it speaks no TLS here.
        new ProcessBuilder((java("keytool") + " -genkeypair -alias james -keyalg RSA -keysize 2048 -storetype PKCS12"
                                + " -storepass changeit -keypass changeit -dname CN=localhost -validity 3650 -keystore "
                                + conf.resolve("keystore").toAbsolutePath())
                        .split(" "))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
    }

    private void await() throws IOException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (System.nanoTime() < deadline) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(
                        "James ended with " + process.exitValue() + ":\n" + Files.readString(log));
            }
            if (answers(url().resolve("/.well-known/jmap")) && answers(adminUrl("/healthcheck"))) return;
        }
        process.destroyForcibly();
        throw new IllegalStateException("James did not answer within 90 seconds:\n" + Files.readString(log));
    }

    private boolean answers(URI uri) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() < 500;
        } catch (IOException e) {
            return false;
        }
    }

    private int admin(String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(adminUrl(path))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI adminUrl(String path) {
        return URI.create("http://127.0.0.1:" + adminPort + path);
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    private static String base64(String text) {
        return BASE64_URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

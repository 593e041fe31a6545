package vn.mtb.example.sandbox;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Apache James 3.8.1 in memory, in a JVM of its own that ends with this one. Its configuration is that of the long tests of {@code
 * mtb-http-client}; mail to any other domain than {@link #DOMAIN} goes nowhere.
 */
final class James implements MailHost {
    /** The one domain whose mail is delivered. */
    static final String DOMAIN = "hanoi.test";

    private static final String HOME = "james-";
    private static final String STARTER = "LoopbackJames.java";
    private static final long SECONDS_TO_START = 120;
    private static final long SECONDS_TO_END = 5;
    private static final List<String> CONFIGURATION = List.of(
            STARTER,
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

    private final Path home;
    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;
    private final ExecutorService waiting = Loopback.threads("sandbox-james");
    private final URI url;

    private James(Path home, Process process) throws IOException {
        this.home = home;
        this.process = process;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        url = URI.create("http://127.0.0.1:" + answer("port "));
    }

    /** The class path that the build wrote; empty where there is none, or a jar that it names is gone. */
    static Optional<String> classPath(Path file) {
        try {
            String jars = Files.readString(file).strip();
            boolean all =
                    Arrays.stream(jars.split(File.pathSeparator, -1)).allMatch(jar -> Files.isReadable(Path.of(jar)));
            return all ? Optional.of(jars) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A home within a folder for the James of this process; those of processes that were killed are taken away. */
    static Path home(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(James::abandoned).forEach(Kept::delete);
            return Files.createDirectories(
                    folder.resolve(HOME + ProcessHandle.current().pid()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean abandoned(Path home) {
        String name = home.getFileName().toString();
        return name.matches(HOME + "[0-9]{1,18}")
                && ProcessHandle.of(Long.parseLong(name.substring(HOME.length())))
                        .isEmpty();
    }

    /**
     * Starts it.
     *
     * @param classPath of its jars
     * @param home where it keeps its configuration and its log, until it is closed
     * @param door how it names itself to callers
     */
    static James start(String classPath, Path home, URI door) {
        try {
            Path conf = Files.createDirectories(home.resolve("conf"));
            configure(conf, door);
            Path arguments = home.resolve("arguments");
            Files.writeString(arguments, "-cp \"" + classPath.replace("\\", "\\\\") + "\"");
            List<String> command = new ArrayList<>(List.of(java("java"), "-Xmx512m", "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of("-Dworking.directory=.", "-Dlogback.configurationFile=conf/logback.xml"));
            command.addAll(List.of("@arguments", "conf/" + STARTER));
            Process process = new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectError(home.resolve("james.log").toFile())
                    .start();
            return new James(home, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public synchronized void user(String address, String password) {
        orders.println(address + " " + password);
        answer("added ");
    }

    /** The rest of the next line it prints, which begins so. */
    private String answer(String beginning) {
        String line = line();
        if (line != null && line.startsWith(beginning)) return line.substring(beginning.length());
        process.destroyForcibly();
        throw new IllegalStateException("Apache James không khởi động được, xem · Apache James did not start, see "
                + home.resolve("james.log"));
    }

    private @Nullable String line() {
        try {
            return CompletableFuture.supplyAsync(this::nextLine, waiting).get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException none) {
            return null;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private @Nullable String nextLine() {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it, by the end of its input, and takes away what it kept. */
    @Override
    public void close() {
        orders.close();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        waiting.shutdownNow();
        Kept.delete(home);
    }

    private static void configure(Path conf, URI door) throws IOException {
        for (String name : CONFIGURATION) {
            try (InputStream in = James.class.getResourceAsStream("/james/" + name)) {
                if (in == null) throw new IOException("/james/" + name + " is missing; compile the module anew");
                Files.write(conf.resolve(name), in.readAllBytes());
            }
        }
        Files.writeString(conf.resolve("webadmin.properties"), "enabled=false\n");
        Files.writeString(conf.resolve("jmap.properties"), """
                enabled=true
                jmap.version.default=rfc-8621
                url.prefix=%s
                websocket.url.prefix=ws://%s
                upload.max.size=20M
                authentication.strategy.rfc8621=BasicAuthenticationStrategy
                tls.keystoreURL=file://conf/keystore
                tls.keystoreType=PKCS12
                tls.secret=changeit
                view.email.query.enabled=false
                """.formatted(door, door.getAuthority()));
        keystore(conf);
    }

    /** James wants a key store although it speaks no TLS here. */
    private static void keystore(Path conf) throws IOException {
        List<String> command = new ArrayList<>(List.of(java("keytool"), "-genkeypair", "-alias", "james"));
        command.addAll(List.of("-keyalg", "RSA", "-keysize", "2048", "-storetype", "PKCS12", "-validity", "3650"));
        command.addAll(List.of("-storepass", "changeit", "-keypass", "changeit", "-dname", "CN=localhost"));
        command.addAll(
                List.of("-keystore", conf.resolve("keystore").toAbsolutePath().toString()));
        try {
            int status = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(conf.resolve("keytool.log").toFile())
                    .start()
                    .waitFor();
            if (status != 0)
                throw new IOException("keytool ended with " + status + ", see " + conf.resolve("keytool.log"));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while making the key store", stop);
        }
    }

    private static String java(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }
}

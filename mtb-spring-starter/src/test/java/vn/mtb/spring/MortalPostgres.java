package vn.mtb.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A PostgreSQL that is there to be killed, on a folder and a port that it keeps (<i>PostgreSQL để bị ngắt</i>). */
public final class MortalPostgres implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** Starts it in an empty folder. */
    public MortalPostgres(Path data) throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        this.data = data;
        server = started();
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .start();
    }

    /** Where it is, before and after. */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** {@code kill -9} of all its processes, and a start on what they left. */
    public void killAndRestart() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().atMost(PATIENCE).until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
        restart();
    }

    private void restart() {
        letGo();
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> {
            server = started();
            return true;
        });
    }

    /** A start on what was left, where the server has given up by itself. */
    public void restartUnlessItRuns() throws IOException {
        Path file = data.resolve("postmaster.pid");
        boolean runs = Files.exists(file)
                && ProcessHandle.of(
                                Long.parseLong(Files.readAllLines(file).get(0).strip()))
                        .map(ProcessHandle::isAlive)
                        .orElse(false);
        if (!runs) restart();
    }

    /** What held the server must let the folder go; it says that there was no server to stop. */
    private void letGo() {
        try {
            server.close();
        } catch (IOException | IllegalStateException gone) {
            assertThat(gone).isNotNull();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}

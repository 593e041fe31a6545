package vn.mtb.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A process of this class path that is there to be killed (<i>tiến trình để bị ngắt</i>), and what it has said so far. */
public final class KilledProcess {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Thread reading;
    private final Pattern counted;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final Queue<String> other = new ConcurrentLinkedQueue<>();

    /**
     * Starts it.
     *
     * @param main what it runs
     * @param counted the lines that count, whole: one that the kill cut off must not fit
     * @param arguments what it is given
     */
    public KilledProcess(Class<?> main, String counted, String... arguments) throws IOException {
        this.counted = Pattern.compile(counted);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        reading = new Thread(this::read);
        reading.start();
    }

    private void read() {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                (counted.matcher(line).matches() ? said : other).add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it has said so many lines that count. */
    public void await(int lines) {
        Awaitility.await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) throw new AssertionError(String.join("\n", other));
            return said.size() >= lines;
        });
    }

    /** How many lines that count it has said. */
    public int lines() {
        return said.size();
    }

    /** {@code kill -9}; gives back the lines that count. */
    public List<String> kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        reading.join();
        return List.copyOf(said);
    }

    /** What else it said. */
    public Stream<String> other() {
        return other.stream();
    }
}

package vn.mtb.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import vn.mtb.client.BareCredentials;
import vn.mtb.client.Credentials;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Token;
import vn.mtb.client.Transport;

/**
 * What the transport adds to raw HttpClient 5 per call of 1 KB (<i>phần thêm của đường truyền</i>): at most 5 µs of CPU and 2 KB.
 * Compare {@code ours} with {@code raw}: the difference of times, for one thread that waits for one answer, and of {@code
 * gc.alloc.rate.norm}. The server answers without looking and without allocating.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClientCalls {
    private static final byte[] BODY = "x".repeat(1024).getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private ServerSocket server;
    private CloseableHttpClient raw;
    private CloseableHttpClient rawAsItComes;
    private Transport ours;
    private Request plain;
    private Request bearing;
    private BareCredentials held;
    private String uri;

    @Setup
    public void start() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(this::accept, "echo");
        accepting.setDaemon(true);
        accepting.start();
        uri = "http://127.0.0.1:" + server.getLocalPort() + "/";
        raw = HttpClients.custom()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .build();
        rawAsItComes = HttpClients.createDefault();
        ours = Transport.builder().build();
        Credentials bearer = Credentials.bearer(() -> new Token(Secret.of("t".repeat(400)), Optional.empty()));
        plain = Request.get(URI.create(uri));
        bearing = plain.as(bearer);
        held = new BareCredentials(bearer);
        if (!Arrays.equals(raw(), ours())) throw new IllegalStateException("the two read different answers");
    }

    @TearDown
    public void stop() throws IOException {
        ours.close();
        raw.close();
        rawAsItComes.close();
        server.close();
    }

    /** Without repeats, redirects, cookies and decoding, as the transport sets it up: the fair one. */
    @Benchmark
    public byte[] raw() throws IOException {
        return read(raw);
    }

    /** With all of them. */
    @Benchmark
    public byte[] rawAsItComes() throws IOException {
        return read(rawAsItComes);
    }

    private byte[] read(CloseableHttpClient client) throws IOException {
        return client.execute(new HttpGet(uri), response -> EntityUtils.toByteArray(response.getEntity()));
    }

    @Benchmark
    public byte[] ours() {
        return ours.call(plain).bytes();
    }

    @Benchmark
    public byte[] oursWithAToken() {
        return ours.call(bearing).bytes();
    }

    /** A token that is held, shown by one thread. */
    @Benchmark
    public String tokenHeld() {
        return held.shown();
    }

    /** The same by 200 threads at once. */
    @Benchmark
    @Threads(200)
    public String tokenHeldByTwoHundred() {
        return held.shown();
    }

    private void accept() {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: " + BODY.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] answer = Arrays.copyOf(head, head.length + BODY.length);
        System.arraycopy(BODY, 0, answer, head.length, BODY.length);
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                socket.setTcpNoDelay(true);
                Thread serving = new Thread(() -> serve(socket, answer), "echo-call");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void serve(Socket socket, byte[] answer) {
        byte[] read = new byte[8192];
        try (socket) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            int held = 0;
            for (int n = in.read(read); n >= 0; n = in.read(read, held, read.length - held)) {
                held += n;
                if (held >= 4 && Arrays.equals(read, held - 4, held, END, 0, 4)) {
                    out.write(answer);
                    held = 0;
                }
            }
        } catch (IOException gone) {
            return; // the client closed its end
        }
    }
}

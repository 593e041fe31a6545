package vn.mtb.client;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A small HTTP server on loopback that does to its callers whatever a test asks of it, byte by byte. */
public final class FaultServer implements AutoCloseable {

    /** A request as it came. */
    public static final class Seen {
        private final String method;
        private final String path;
        private final Map<String, String> headers;
        private final byte[] body;

        private Seen(String method, String path, Map<String, String> headers, byte[] body) {
            this.method = method;
            this.path = path;
            this.headers = headers;
            this.body = body;
        }

        public String method() {
            return method;
        }

        public String path() {
            return path;
        }

        /** Names in lower case, in the order they came. */
        public Map<String, String> headers() {
            return headers;
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public byte[] body() {
            return body;
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** What it does with the socket after it has read a request; the connection stays open only after {@link #answer}. */
    @FunctionalInterface
    public interface Deed {
        void to(Socket socket, OutputStream out) throws IOException, InterruptedException;

        default boolean keepsOpen() {
            return false;
        }
    }

    private static final class Polite implements Deed {
        private final byte[] bytes;

        Polite(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void to(Socket socket, OutputStream out) throws IOException {
            out.write(bytes);
            out.flush();
        }

        @Override
        public boolean keepsOpen() {
            return true;
        }
    }

    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Seen> seen = new ArrayList<>();
    private volatile Function<Seen, Deed> script;

    public FaultServer(Function<Seen, Deed> script) throws IOException {
        this(script, new ServerSocket(0, 256, InetAddress.getLoopbackAddress()));
    }

    public FaultServer(Function<Seen, Deed> script, ServerSocket listening) {
        this.script = script;
        this.listening = listening;
        Thread accepting = new Thread(this::accept, "fault-server");
        accepting.setDaemon(true);
        accepting.start();
    }

    /** The same deed for every request, or one after another, the last for ever. */
    public static FaultServer doing(Deed... deeds) throws IOException {
        List<Deed> left = new ArrayList<>(List.of(deeds));
        return new FaultServer(request -> {
            synchronized (left) {
                return left.size() > 1 ? left.remove(0) : left.get(0);
            }
        });
    }

    public void now(Function<Seen, Deed> next) {
        script = next;
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + path);
    }

    /** The same server under another name, which for credentials is another host. */
    public URI foreign(String path) {
        return URI.create("http://localhost:" + listening.getLocalPort() + path);
    }

    public List<Seen> seen() {
        synchronized (seen) {
            return List.copyOf(seen);
        }
    }

    public static Deed answer(int status, String type, String body, String... headers) {
        return answer(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public static Deed answer(int status, String type, byte[] body, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " -\r\nContent-Length: " + body.length + "\r\n");
        if (!type.isEmpty()) head.append("Content-Type: ").append(type).append("\r\n");
        for (String header : headers) head.append(header).append("\r\n");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return new Polite(all.toByteArray());
    }

    /** Bytes as they are, then the connection is closed in an orderly way. */
    public static Deed raw(String bytes) {
        return (socket, out) -> {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        };
    }

    /** Bytes as they are, then a reset. */
    public static Deed reset(String bytes) {
        return (socket, out) -> {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.setSoLinger(true, 0);
        };
    }

    /** The bytes, then the last of them again and again, a few each second, for ever. */
    public static Deed drip(String bytes) {
        return (socket, out) -> {
            out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        };
    }

    /** Never a word. */
    public static Deed silence() {
        return (socket, out) -> Thread.sleep(60_000);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                open.add(socket);
                Thread serving = new Thread(() -> serve(socket), "fault-server-call");
                serving.setDaemon(true);
                serving.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (true) {
                Seen request = read(in);
                if (request == null) return;
                synchronized (seen) {
                    seen.add(request);
                }
                Deed deed = script.apply(request);
                deed.to(socket, socket.getOutputStream());
                if (!deed.keepsOpen()) return;
            }
        } catch (IOException | InterruptedException gone) {
            open.remove(socket);
        }
    }

    private static Seen read(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) return null;
        String[] parts = first.split(" ", 3);
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = headers.containsKey("transfer-encoding")
                ? chunks(in)
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Seen(parts[0], parts[1], headers, body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(line(in), 16);
            all.writeBytes(in.readNBytes(size));
            line(in);
            if (size == 0) return all.toByteArray();
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) if (b != '\r') line.write(b);
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) socket.close();
    }
}

package vn.mtb.benchmarks;

import com.sun.management.ThreadMXBean;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import vn.mtb.client.Content;
import vn.mtb.client.Progress;
import vn.mtb.client.Transport;
import vn.mtb.client.mail.BareUpload;
import vn.mtb.client.mail.EmailBodyPart;
import vn.mtb.client.mail.MailClient;

/**
 * Papers of 50 MB and 500 MB up and down (<i>tệp 50 MB và 500 MB</i>), to be run at {@code -Xmx64m}: time, and what the thread of the call
 * allocated, which has to be the same for both within 1 MB. The server drops what it is given and sends zeros.
 */
public final class MailTransfer {
    private static final int MEGABYTE = 1 << 20;
    private static final int[] SIZES = {50, 500};
    private static final byte[] BLOCK = new byte[1 << 16];
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private MailTransfer() {}

    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", MailTransfer::answer);
        server.start();
        try (Transport transport = Transport.builder().build()) {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            MailClient mail = MailClient.at(url, transport).build();
            for (int size : new int[] {1, 1, 1}) transfer(mail, size);
            long[] up = new long[SIZES.length];
            long[] down = new long[SIZES.length];
            for (int i = 0; i < SIZES.length; i++) {
                long[] allocated = transfer(mail, SIZES[i]);
                up[i] = allocated[0];
                down[i] = allocated[1];
            }
            if (Math.abs(up[1] - up[0]) > MEGABYTE || Math.abs(down[1] - down[0]) > MEGABYTE) {
                throw new IllegalStateException("what is allocated grows with the size");
            }
        } finally {
            server.stop(0);
        }
    }

    private static long[] transfer(MailClient mail, int megabytes) {
        long octets = (long) megabytes * MEGABYTE;
        long start = System.nanoTime();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        BareUpload.of(mail, Content.from("application/pdf", OptionalLong.of(octets), () -> new Zeros(octets)));
        long between = THREADS.getCurrentThreadAllocatedBytes();
        long sent = System.nanoTime();
        EmailBodyPart part = new EmailBodyPart(
                String.valueOf(octets), octets, Optional.empty(), "application/pdf", Optional.empty());
        long received = mail.download(part, OutputStream.nullOutputStream(), Progress.NOBODY);
        long after = THREADS.getCurrentThreadAllocatedBytes();
        if (received != octets) throw new IllegalStateException(received + " of " + octets + " octets arrived");
        System.out.printf(
                "%4d MB: up %d ms, %d KB allocated; down %d ms, %d KB allocated%n",
                megabytes,
                (sent - start) / 1_000_000,
                (between - before) >> 10,
                (System.nanoTime() - sent) / 1_000_000,
                (after - between) >> 10);
        return new long[] {between - before, after - between};
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/d/")) {
                long octets = Long.parseLong(path.substring(3));
                exchange.sendResponseHeaders(200, octets);
                for (long left = octets; left > 0; left -= BLOCK.length) {
                    exchange.getResponseBody().write(BLOCK, 0, (int) Math.min(left, BLOCK.length));
                }
                return;
            }
            long taken = 0;
            byte[] block = new byte[BLOCK.length];
            for (int n = exchange.getRequestBody().read(block);
                    n >= 0;
                    n = exchange.getRequestBody().read(block)) taken += n;
            byte[] body = (path.startsWith("/u/")
                            ? "{\"blobId\":\"b\",\"size\":" + taken + "}"
                            : "{\"capabilities\":{\"urn:ietf:params:jmap:mail\":{}},\"accounts\":{},"
                                    + "\"primaryAccounts\":{\"urn:ietf:params:jmap:mail\":\"a\"},\"apiUrl\":\"/api\","
                                    + "\"downloadUrl\":\"/d/{blobId}\",\"uploadUrl\":\"/u/\",\"state\":\"1\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** So many zeros (<i>dãy số không</i>). */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long octets) {
            left = octets;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int count) {
            if (left <= 0) return -1;
            int given = (int) Math.min(left, count);
            left -= given;
            return given;
        }
    }
}

package vn.mtb.benchmarks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.AgencyList;
import vn.mtb.client.axis.VnptAxis;
import vn.mtb.party.AgencyCode;

/**
 * The list of agencies of a live axis (<i>danh sách đơn vị</i>), 111,000 rows in a heap of 64 MB: {@code streamed} holds one row at a
 * time, {@code kept} all of them. The server writes its rows as it goes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx64m")
public class AgencyRows {
    /** How many agencies. */
    @Param({"11100", "111000"})
    private int rows;

    private HttpServer server;
    private Transport transport;
    private VnptAxis axis;

    @Setup
    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/getAgenciesList", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                write(out);
            }
        });
        server.start();
        transport = Transport.builder().build();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        axis = VnptAxis.of(new AgencyCode("H26.901"), address, "system", Secret.of("secret"), transport);
    }

    private void write(OutputStream out) throws IOException {
        out.write("{\"data\":[".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < rows; i++) {
            String row = (i == 0 ? "" : ",") + "{\"id\":\"" + i + "\",\"pid\":\"\",\"code\":\"H98." + i
                    + "\",\"oldCode\":\"\",\"code102\":\"\",\"name\":\"Đơn vị thử nghiệm số " + i
                    + "\",\"mail\":\"don-vi@example.vn\"}";
            out.write(row.getBytes(StandardCharsets.UTF_8));
        }
        out.write("],\"status\":\"OK\",\"ErrorDesc\":\"\",\"ErrorCode\":\"0\"}".getBytes(StandardCharsets.UTF_8));
    }

    @TearDown
    public void stop() {
        transport.close();
        server.stop(0);
    }

    @Benchmark
    public int streamed() {
        int[] letters = {0};
        axis.agencies(agency -> letters[0] += agency.code().length());
        return letters[0];
    }

    @Benchmark
    public int kept() {
        return AgencyList.of(axis, Duration.ofHours(1)).size();
    }
}

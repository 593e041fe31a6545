package vn.mtb.client;

import java.io.IOException;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.jspecify.annotations.Nullable;

/**
 * A connection that never logs what goes over it (<i>kết nối kín tiếng</i>): HttpClient's own writes headers and bodies to its
 * wire log, credentials among them, as soon as somebody sets everything to DEBUG. It also bounds what stands before a body.
 */
final class QuietConnection extends DefaultManagedHttpClientConnection {
    private static final Http1Config BOUNDED = Http1Config.custom()
            .setMaxLineLength(32 << 10)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    QuietConnection(@Nullable Socket socket) throws IOException {
        super("quiet", null, null, BOUNDED, null, null, null, null);
        if (socket != null) bind(socket);
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(new SocketHolder(socket));
    }

    @Override
    public void bind(SSLSocket secured, Socket socket) throws IOException {
        bind(new SocketHolder(secured, socket));
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {}

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {}
}

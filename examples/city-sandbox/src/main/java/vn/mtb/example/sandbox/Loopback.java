package vn.mtb.example.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/** Listening on this machine and for this machine alone (<i>chỉ nghe trên máy này</i>). */
final class Loopback {
    private Loopback() {}

    static HttpServer listen(Door door, int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException taken) {
            throw new BadOption(new Text(
                    "Cổng " + port + " (" + door.shown().in(Language.VIETNAMESE)
                            + ") đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng đầu khác, như --port=9880",
                    "Port " + port + " (" + door.shown().in(Language.ENGLISH)
                            + ") is in use; end what uses it, or choose another first port, as --port=9880"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static URI url(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    static ExecutorService threads(String name) {
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}

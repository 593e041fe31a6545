package vn.mtb.client;

import java.io.IOException;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicAuthCache;
import org.apache.hc.client5.http.impl.auth.BasicScheme;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Notes the moment from which a request may have left the house (<i>thời điểm bắt đầu gửi</i>). A proxy that is asked for a tunnel has
 * seen nothing of the request yet, and what it answers is not the server's word.
 */
final class Departure extends HttpRequestExecutor {
    private final @Nullable HttpHost proxy;
    private final @Nullable UsernamePasswordCredentials shown;

    Departure(@Nullable HttpHost proxy, @Nullable UsernamePasswordCredentials shown) {
        this.proxy = proxy;
        this.shown = shown;
    }

    /** The context of one attempt. */
    static final class Context extends HttpClientContext {
        private volatile boolean begun;
        private volatile boolean tunnelRefused;

        boolean begun() {
            return begun;
        }

        boolean tunnelRefused() {
            return tunnelRefused;
        }
    }

    /** A context for one attempt. A proxy that wants a password gets it at once: else every body would go twice. */
    Context context() {
        Context context = new Context();
        if (proxy == null || shown == null) return context;
        BasicScheme scheme = new BasicScheme();
        scheme.initPreemptive(shown);
        BasicAuthCache cache = new BasicAuthCache();
        cache.put(proxy, scheme);
        context.setAuthCache(cache);
        return context;
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        if (!(context instanceof Context ours)) return super.execute(request, connection, informed, context);
        if (!Method.CONNECT.isSame(request.getMethod())) {
            ours.begun = true;
            return super.execute(request, connection, informed, context);
        }
        ClassicHttpResponse answered = super.execute(request, connection, informed, context);
        ours.tunnelRefused = answered.getCode() >= 300;
        return answered;
    }
}

package vn.mtb.client;

import java.io.IOException;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.HttpResponseInformationCallback;
import org.apache.hc.core5.http.protocol.HttpContext;

/** Notes the moment from which a request may have left the house (<i>thời điểm bắt đầu gửi</i>). */
final class Departure extends HttpRequestExecutor {

    /** The context of one attempt. */
    static final class Context extends HttpClientContext {
        private volatile boolean begun;

        boolean begun() {
            return begun;
        }
    }

    @Override
    public ClassicHttpResponse execute(
            ClassicHttpRequest request,
            HttpClientConnection connection,
            HttpResponseInformationCallback informed,
            HttpContext context)
            throws IOException, HttpException {
        if (context instanceof Context ours) ours.begun = true;
        return super.execute(request, connection, informed, context);
    }
}

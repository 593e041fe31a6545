package vn.mtb.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;

/** What the network's own exceptions mean (<i>nguyên nhân đứt kết nối</i>). */
final class Broken {
    private Broken() {}

    static String code(IOException broken) {
        if (broken instanceof UnknownHostException) return "unknown-host";
        if (broken instanceof ConnectTimeoutException) return "connect-timeout";
        if (broken instanceof ConnectException || broken instanceof NoRouteToHostException) return "connection-refused";
        if (broken instanceof SSLException) return "no-tls";
        if (broken instanceof SocketTimeoutException) return "silent-server";
        if (broken instanceof ConnectionRequestTimeoutException) return "no-free-connection";
        return "broken-off";
    }

    /** The cause, unless its words may quote what was read. */
    static Throwable quotable(IOException broken) {
        return broken instanceof MessageConstraintException || broken instanceof MalformedChunkCodingException
                ? new Concealed(broken)
                : broken;
    }
}

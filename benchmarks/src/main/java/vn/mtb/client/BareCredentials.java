package vn.mtb.client;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Shows credentials without a call around them (<i>đo riêng phần xác thực</i>). */
public final class BareCredentials {
    private final Request request = Request.get(URI.create("http://127.0.0.1/"));
    private final Credentials credentials;

    public BareCredentials(Credentials credentials) {
        this.credentials = credentials;
    }

    public String shown() {
        Outgoing call = new Outgoing(request, request.uri(), List.of(), Duration.ofMinutes(1));
        credentials.apply(call);
        return call.header("Authorization").orElseThrow();
    }
}

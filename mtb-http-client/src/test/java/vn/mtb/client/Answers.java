package vn.mtb.client;

import java.net.URI;
import java.util.List;

/** An answer without a server, for what only reads answers. */
public final class Answers {
    private Answers() {}

    public static Answer ok(String type, byte[] body) {
        URI uri = URI.create("https://mail.hanoi.test/jmap");
        return new Answer(new Head(Request.get(uri), uri, 200, List.of(new Request.Field("Content-Type", type))), body);
    }
}

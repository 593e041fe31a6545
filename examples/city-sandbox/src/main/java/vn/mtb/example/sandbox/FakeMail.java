package vn.mtb.example.sandbox;

import java.net.URI;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;

/** The fake that stands in for James where its jars are not at hand (<i>máy chủ thư giả</i>): it speaks as Cyrus does, without push. */
final class FakeMail implements MailHost {
    /** Its addresses are relative, so that they hold behind a door too. */
    private final FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_CYRUS);

    @Override
    public URI url() {
        return server.url();
    }

    @Override
    public void user(String address, String password) {
        server.user(address, password);
    }

    @Override
    public void close() {
        server.close();
    }
}

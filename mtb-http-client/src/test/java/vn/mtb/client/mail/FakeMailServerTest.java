package vn.mtb.client.mail;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;

@DisplayName("máy chủ thư giả")
class FakeMailServerTest {

    @Nested
    class LikeJames extends Contract {
        LikeJames() {
            super(FakeMailDialect.LIKE_JAMES);
        }
    }

    @Nested
    class LikeCyrus extends Contract {
        LikeCyrus() {
            super(FakeMailDialect.LIKE_CYRUS);
        }
    }

    abstract static class Contract extends MailContract {
        private final FakeMailServer server;

        Contract(FakeMailDialect dialect) {
            server = FakeMailServer.start(dialect);
        }

        @Override
        MailHost host() {
            return new MailHost() {
                @Override
                public URI url() {
                    return server.url();
                }

                @Override
                public void user(String address, String password) {
                    server.user(address, password);
                }
            };
        }

        @AfterEach
        void stop() {
            server.close();
        }
    }
}

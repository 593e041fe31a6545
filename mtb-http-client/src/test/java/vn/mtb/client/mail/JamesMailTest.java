package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("long")
@ExtendWith(WithJames.class)
@DisplayName("máy chủ thư Apache James 3.8.1")
class JamesMailTest extends MailContract {
    private final James james;

    JamesMailTest(James james) {
        this.james = james;
    }

    @Override
    MailHost host() {
        return james;
    }
}

package vn.mtb.spring.exchange;

import org.junit.jupiter.api.DisplayName;

@DisplayName("hộp thư đến trên H2")
class InboxH2Test extends InboxContract {
    @Override
    Database database() {
        return Database.H2;
    }
}

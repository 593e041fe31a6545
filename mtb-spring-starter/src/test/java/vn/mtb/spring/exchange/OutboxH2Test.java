package vn.mtb.spring.exchange;

import org.junit.jupiter.api.DisplayName;

@DisplayName("hộp thư đi trên H2")
class OutboxH2Test extends OutboxContract {
    @Override
    Database database() {
        return Database.H2;
    }
}

package vn.mtb.spring.exchange;

import org.junit.jupiter.api.DisplayName;

@DisplayName("hộp thư đến trên PostgreSQL")
class InboxPostgresTest extends InboxContract {
    @Override
    Database database() {
        return Database.POSTGRESQL;
    }
}

package vn.mtb.spring.exchange;

import org.junit.jupiter.api.DisplayName;

@DisplayName("hộp thư đi trên PostgreSQL")
class OutboxPostgresTest extends OutboxContract {
    @Override
    Database database() {
        return Database.POSTGRESQL;
    }
}

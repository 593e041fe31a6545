package vn.mtb.spring.web;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.TestPropertySource;

/** The same tour on PostgreSQL: word for word the same answers as on H2. */
@DisplayName("Cùng một vòng hỏi đáp trên PostgreSQL, trả lời giống từng chữ")
@TestPropertySource(properties = {"town.of=tour-on-postgres", "town.database=postgres"})
class TourOnPostgresTest extends TourTest {}

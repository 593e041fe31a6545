package vn.mtb.spring.test.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.day;

import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.stereotype.Service;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Directory;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.operations.Reminders;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.MovableDate;
import vn.mtb.spring.test.MtbTest;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Status;

/** The slice as a unit's developers use it: two tests one after the other, neither of which sees the other. */
@MtbTest(unit = "SNV", date = "2019-03-04")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MtbTestTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");
    private static final PersonId PERSON = new PersonId("p-03");

    @SpringBootApplication
    static class Application {}

    @Service
    static class SomethingThatNeedsADatabase {
        SomethingThatNeedsADatabase(DataSource source) {
            throw new AssertionError("a component of the application was started: " + source);
        }
    }

    @Autowired
    Units units;

    @Autowired
    Tablets tablets;

    @Autowired
    Directory directory;

    @Autowired
    Reminders reminders;

    @Autowired
    MovableDate date;

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    ObjectProvider<FakeMailServer> mail;

    @Test
    @Order(1)
    void a_tablet_lives_in_memory_on_the_day_of_the_test() {
        new Life(units.of(SNV), "k-").recorded(TABLET, "SN-0042");
        directory.enter(PERSON, new Directory.Card("Nguyễn Văn An", "", ""));

        Line last = units.of(SNV).register().history(Subject.tablet(TABLET)).get(3);
        assertThat(last.recorded()).isEqualTo(Instant.parse("2019-03-04T05:00:00Z"));
        assertThat(tablets.count(Scope.of(SNV))).containsEntry(Status.IN_KEEPING, 1L);
        assertThat(reminders.on(date.today())).hasSize(1);
        date.moveTo(day("2019-04-04"));
        assertThat(reminders.on(date.today())).isEmpty();
    }

    @Test
    @Order(2)
    void the_next_test_begins_with_nothing_and_on_the_first_day() {
        assertThat(tablets.count(Scope.all())).isEmpty();
        assertThat(directory.card(PERSON)).isEmpty();
        assertThat(date.today()).isEqualTo(day("2019-03-04"));
    }

    @Test
    @Order(3)
    void fakes_start_when_somebody_asks_for_them() {
        assertThat(beans.containsSingleton("mtbFakeMailServer")).isFalse();

        assertThat(mail.getObject().url().getHost()).isIn("127.0.0.1", "localhost");

        assertThat(beans.containsSingleton("mtbFakeMailServer")).isTrue();
    }
}

package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.day;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.account.Application;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Status;

@DisplayName("sổ đọc như nó đứng vào một ngày")
class AsOfADayTest {

    @ParameterizedTest
    @CsvSource({
        "2016-12-19, ABSENT",
        "2016-12-20, PROCURED",
        "2017-04-02, PROCURED",
        "2017-04-03, RECEIVED",
        "2017-04-05, IN_KEEPING",
        "2017-04-19, IN_KEEPING",
        "2017-04-20, IN_USE",
        "2030-01-01, IN_USE",
    })
    void a_tablet_is_what_the_lines_up_to_that_day_say(LocalDate on, Status status) {
        assertThat(new Story().inUse().register.tablet(TABLET, on).status()).isEqualTo(status);
    }

    @Test
    void accounts_and_posts_are_those_of_the_day() {
        Story story = new Story().inUse();
        story.take(
                        Subject.accounts(DIRECTOR.person()),
                        OFFICER,
                        "2017-06-01",
                        new Deed.SuspendAccounts(Application.SHARED, "tablet/MTB-0042"))
                .orElseThrow();
        Register register = story.register;
        assertThat(register.accounts(DIRECTOR.person(), day("2017-04-17"))).isEmpty();
        assertThat(register.accounts(DIRECTOR.person(), day("2017-05-31")))
                .hasSize(Application.SHARED.size())
                .allMatch(account -> account.usable(day("2017-05-31")));
        assertThat(register.accounts(DIRECTOR.person(), day("2017-06-01")))
                .noneMatch(account -> account.usable(day("2017-06-01")));
        assertThat(register.appointments(DIRECTOR.person(), day("2015-12-31"))).isEmpty();
        assertThat(register.appointments(DIRECTOR.person(), day("2016-01-01"))).hasSize(1);
    }

    @Test
    void on_the_last_day_it_says_what_it_says_now() {
        Register register = new Story().inUse().register;
        LocalDate last = day("2017-04-20");
        assertThat(register.tablet(TABLET, last))
                .hasToString(register.tablet(TABLET).toString());
        assertThat(register.accounts(DIRECTOR.person(), last)).isEqualTo(register.accounts(DIRECTOR.person()));
        assertThat(register.appointments(DIRECTOR.person(), last)).isEqualTo(register.appointments(DIRECTOR.person()));
    }

    @Test
    void a_register_lists_its_own_subjects_of_a_kind_and_no_others() {
        InMemoryJournal shared = new InMemoryJournal();
        Story one = new Story(shared, "SNV").inUse();
        new Story(shared, "STC").recorded(new TabletId("MTB-9999"), "SN-9999");
        assertThat(one.register.subjects("tablet")).containsExactly(Subject.tablet(TABLET));
        assertThat(one.register.subjects("account")).containsExactly(Subject.accounts(DIRECTOR.person()));
        assertThat(one.register.subjects("appointment")).containsExactly(Subject.appointments(DIRECTOR.person()));
        assertThat(one.register.subjects("review")).isEmpty();
    }
}

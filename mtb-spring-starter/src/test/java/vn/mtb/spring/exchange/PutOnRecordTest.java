package vn.mtb.spring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Deed;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Rulebook;

@DisplayName("Ghi sổ một lần, cả khi ghi muộn hay đồng hồ bị lùi ngày")
class PutOnRecordTest {
    private static final Subject PAPER = DocumentSubject.ofPaper("paper-1");
    private final Register register = new Register(
            Exchange.ONE.value(),
            new InMemoryJournal(),
            Rules.of(Rulebook.city()),
            InstantSource.fixed(Exchange.NOW),
            new InMemoryDirectory());

    private Outcome<Recorded> put(String key, Instant at) {
        return PutOnRecord.once(register, key, PAPER, "đã gửi", Exchange.CLERK, at, List.of());
    }

    @Test
    void what_left_the_day_before_the_last_line_is_recorded_and_says_its_own_day() {
        put("second", Exchange.NOW).orElseThrow();
        put("first", Exchange.NOW.minus(Duration.ofDays(1))).orElseThrow();
        put("first", Exchange.NOW.minus(Duration.ofDays(1))).orElseThrow();

        assertThat(register.history(PAPER))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.made().on()).isEqualTo(Exchange.TODAY));
        assertThat(register.history(PAPER))
                .extracting(line -> ((Deed.PutOnRecord) line.deed()).findings())
                .containsExactly("đã gửi", "đã gửi, ngày 8/3/2026");
    }
}

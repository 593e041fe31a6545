package vn.mtb.spring.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.day;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Period;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.register.Deed;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.Life;
import vn.mtb.spring.duty.WalkedDuties;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryTablets;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.RegisterLooking;
import vn.mtb.spring.unit.Registers;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Upkeep;
import vn.mtb.unitrule.UnitRules;

/** A tablet in use from 20/4/2017, in warranty until 3/4/2019, reviewed on 1/12/2017, whose holder leaves the post on 2/9/2018. */
class RemindersTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Tablets tablets = new InMemoryTablets(journal);
    private final ServedUnit unit = unit();
    private final Units units = new Units(List.of(unit));
    private final Reminders reminders = new Reminders(units, new WalkedDuties(units, tablets));

    private ServedUnit unit() {
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        UnitRules rules = UnitRules.of(List.of()).orElseThrow();
        Register register = new Register("SNV", journal, Rules.of(rules.rulebook()), clock, new InMemoryDirectory());
        Unit snv = new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
        KnownUnits known = new KnownUnits(List.of(snv), new Regulations(List.of(), clock));
        var looking =
                new RegisterLooking(new Registers(List.of(register)), journal, tablets, known, FocalBody.asPrinted());
        return new ServedUnit(snv, register, () -> rules, looking);
    }

    private void live() {
        Life life = new Life(unit, "k-").recorded(TABLET, "SN-0042").staffed();
        life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse()).orElseThrow();
        var check = new SecurityCheck(day("2017-12-01"), SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "đạt");
        life.take(TABLET, DIRECTOR, "2017-12-01", new Upkeep.Review(check)).orElseThrow();
        life.take(
                        Subject.appointments(DIRECTOR.person()),
                        OFFICER,
                        "2018-09-03",
                        new Deed.EndAppointment(Position.DEPARTMENT_DIRECTOR, SNV, day("2018-09-02"), "88/QĐ-UBND"))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017-04-20, REVIEW_DUE 2017-12-31",
                "2017-12-01, -",
                "2018-01-01, REVIEW_DUE 2018-12-31",
                "2018-09-02, REVIEW_DUE 2018-12-31",
                "2018-09-03, REVIEW_DUE 2018-12-31; STANDING",
                "2019-01-01, REVIEW_LACKING 2018-12-31; REVIEW_DUE 2019-12-31; STANDING",
                "2019-03-03, REVIEW_LACKING 2018-12-31; REVIEW_DUE 2019-12-31; STANDING",
                "2019-03-04, REVIEW_LACKING 2018-12-31; REVIEW_DUE 2019-12-31; WARRANTY_ENDING 2019-04-03; STANDING",
                "2019-04-03, REVIEW_LACKING 2018-12-31; REVIEW_DUE 2019-12-31; WARRANTY_ENDING 2019-04-03; STANDING",
                "2019-04-04, REVIEW_LACKING 2018-12-31; REVIEW_DUE 2019-12-31; STANDING",
            })
    void what_is_due_on_a_day_is_a_function_of_the_register_and_the_day(String on, String expected) {
        live();

        List<String> due = reminders.on(day(on)).stream()
                .map(one -> one.kind() + one.due().map(last -> " " + last).orElse(""))
                .toList();

        assertThat(due)
                .isEqualTo(Stream.ofNullable(expected)
                        .flatMap(all -> Stream.of(all.split("; ")))
                        .toList());
    }
}

package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.mtb.tablet.TabletFixtures.*;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.account.Application;
import vn.mtb.party.PersonId;

@DisplayName("giấy tờ của mỗi việc: thiếu, trống, quá dài hay số tiền vô lý thì báo ngay, nêu đúng chỗ sai")
class ActsTest {
    private static final long A_THOUSAND_BILLION = 1_000_000_000_000L;

    /** A complete act of that step. */
    private static Record whole(Step step) {
        return (Record) LawfulActs.of(step, placeOf(step), day("2025-08-04")).act();
    }

    private static Situation placeOf(Step step) {
        return LawfulActs.cells().stream()
                .filter(cell -> cell.row().step() == step)
                .map(LawfulActs.Cell::place)
                .findFirst()
                .orElseThrow();
    }

    private static Object[] parts(Record act) {
        RecordComponent[] components = act.getClass().getRecordComponents();
        Object[] parts = new Object[components.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                parts[i] = components[i].getAccessor().invoke(act);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(components[i].getName(), e);
            }
        }
        return parts;
    }

    private static Throwable made(Record like, int changed, Object value) {
        Object[] parts = parts(like);
        parts[changed] = value;
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            like.getClass().getDeclaredConstructor(types).newInstance(parts);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(like.getClass().getName(), e);
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_whole_act_can_be_taken_apart_and_made_again(Step step) {
        Record act = whole(step);
        assertThat(act).isInstanceOf(step.act());
        assertThat(((Act) act).step()).isEqualTo(step);
        assertThat(((Act) act).version()).isEqualTo(1);
        Object[] parts = parts(act);
        if (parts.length > 0) assertThat(made(act, 0, parts[0])).isNull();
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    @DisplayName("thiếu phần nào thì nêu tên phần ấy")
    void a_missing_part_is_named(Step step) {
        Record act = whole(step);
        RecordComponent[] components = act.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isPrimitive()) continue;
            Throwable thrown = made(act, i, null);
            assertThat(thrown)
                    .as("%s without %s", step, components[i].getName())
                    .isInstanceOfAny(NullPointerException.class, IllegalArgumentException.class);
            boolean copied = Set.class.isAssignableFrom(components[i].getType());
            if (!copied) assertThat(thrown).hasMessageContaining(named(components[i]));
        }
    }

    /** What a message calls it: every serial number is called that. */
    private static String named(RecordComponent component) {
        return component.getName().endsWith("erial") ? "serial" : component.getName();
    }

    /** Words that may be empty: how a thing looked, where nothing was remarked. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("condition");

    @ParameterizedTest
    @EnumSource(Step.class)
    @DisplayName("chữ trống hay quá 200 ký tự thì nêu tên chỗ ấy và độ dài")
    void words_are_neither_blank_nor_endless(Step step) {
        Record act = whole(step);
        RecordComponent[] components = act.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            if (components[i].getType() != String.class || MAY_BE_EMPTY.contains(name)) continue;
            boolean serial = named(components[i]).equals("serial");
            for (String bad : List.of("", "  ", "x".repeat(201))) {
                assertThat(made(act, i, bad))
                        .as("%s with %s «%s»", step, name, bad)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(named(components[i]));
            }
            if (!serial) {
                assertThat(made(act, i, "x")).as("%s %s", step, name).isNull();
                assertThat(made(act, i, "x".repeat(200)))
                        .as("%s %s", step, name)
                        .isNull();
                assertThat(made(act, i, "x".repeat(201))).hasMessageContaining("201");
                assertThat(made(act, i, "")).hasMessageContaining("it has 0");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    @DisplayName("số tiền âm hay quá một nghìn tỷ đồng thì nêu số ấy")
    void dong_are_neither_negative_nor_absurd(Step step) {
        Record act = whole(step);
        RecordComponent[] components = act.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != long.class) continue;
            String what = components[i].getName().replace("InDong", "");
            for (long bad : new long[] {-1, Long.MIN_VALUE, A_THOUSAND_BILLION + 1, Long.MAX_VALUE}) {
                assertThat(made(act, i, bad))
                        .as("%s with %s %s", step, what, bad)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(what)
                        .hasMessageContaining(Long.toString(bad));
            }
            assertThat(made(act, i, 0L)).isNull();
            assertThat(made(act, i, A_THOUSAND_BILLION)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "SN 0042", "SN_0042", "SỐ-0042", "SN-0042!", ""})
    void a_serial_that_is_none_is_shown(String bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bought(bad))
                .withMessageContaining("«" + bad + "»")
                .withMessageContaining("4 to 40");
    }

    @Test
    void a_serial_has_four_to_forty_letters_digits_or_dashes() {
        bought("ABCD");
        bought("a-1-".repeat(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bought("x".repeat(41)))
                .withMessageContaining("x".repeat(41));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bought("x".repeat(201)))
                .withMessageContaining("«…»");
    }

    private static Act bought(String serial) {
        return new Acquisition.BuyForUnit(serial, VALUE, "ncc", "12/BB", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, false, false, ''",
        "RECEIVED, true, false, has no holder",
        "RECEIVED, false, true, is not yet on the books",
        "IN_KEEPING, false, true, ''",
        "IN_KEEPING, true, true, has no holder",
        "IN_KEEPING, false, false, give the line",
        "IN_USE, true, true, ''",
        "IN_USE, true, false, ''",
        "IN_USE, false, true, names its holder",
        "PROCURED, false, false, not PROCURED",
        "LOST, false, false, not LOST",
        "ABSENT, false, false, not ABSENT",
    })
    @DisplayName("vào sổ theo hiện trạng: trạng thái, người giữ và dòng sổ phải khớp nhau")
    void status_holder_and_books_of_what_was_found_fit_together(
            Status found, boolean held, boolean booked, String says) {
        Throwable thrown = catchThrowable(() -> found(
                found,
                held ? Optional.of(DIRECTOR.person()) : Optional.empty(),
                booked ? Optional.of(line(SNV)) : Optional.empty(),
                Optional.of("03/BB")));
        if (says.isEmpty()) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(says)
                    .hasMessageContaining(found.name());
        }
    }

    @Test
    void a_line_of_another_units_books_is_named_with_both_units() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> found(Status.IN_KEEPING, Optional.empty(), Optional.of(line(STC)), Optional.of("03/BB")))
                .withMessageContaining("SNV")
                .withMessageContaining("STC");
    }

    @Test
    void earlier_minutes_have_a_number_of_a_sensible_length() {
        for (String bad : List.of("", " ", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> found(Status.RECEIVED, Optional.empty(), Optional.empty(), Optional.of(bad)))
                    .withMessageContaining("earlierMinutes");
        }
        found(Status.RECEIVED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Books.On line(vn.mtb.party.UnitId unit) {
        return new Books.On(unit, day("2016-01-05"), "TS-7", VALUE, false);
    }

    private static Act found(
            Status found, Optional<PersonId> holder, Optional<Books.On> booked, Optional<String> earlierMinutes) {
        return new Acquisition.EnterAsFound(
                SERIAL, found, SNV, holder, booked, VALUE, earlierMinutes, Optional.empty(), Set.of());
    }

    @Test
    void an_installation_installs_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Installation.Preinstall(Set.of(), "1"))
                .withMessageContaining("at least one application");
        assertThatIllegalArgumentException().isThrownBy(() -> new Installation.InstallShared(Set.of(), "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Installation.InstallOnRequest(Set.of(), DIRECTOR.person(), "dự án"));
    }

    @Test
    void a_correction_corrects_a_line_by_an_act() {
        Act instead = new Acquisition.RecordAsset("TS-43", VALUE, false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upkeep.Correct(-1, "ghi nhầm", instead, day("2017-04-05")))
                .withMessageContaining("-1");
        Upkeep.Correct first = new Upkeep.Correct(0, "ghi nhầm", instead, day("2017-04-05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Upkeep.Correct(7, "ghi nhầm", first, day("2017-04-05")))
                .withMessageContaining("line 7");
    }

    @Test
    void an_act_does_not_change_with_the_sets_it_was_made_from() {
        Set<Application> applications = new HashSet<>(Set.of(Application.MAIL));
        Set<String> papers = new HashSet<>(Set.of("cam-ket"));
        Installation.Preinstall preinstall = new Installation.Preinstall(applications, "1");
        Installation.InstallShared shared = new Installation.InstallShared(applications, "1");
        Installation.InstallOnRequest request =
                new Installation.InstallOnRequest(applications, DIRECTOR.person(), "dự án");
        Holding.PutIntoUse use = new Holding.PutIntoUse(minutes("2017-04-20", OFFICER, DIRECTOR), EQUIPPED, papers);
        Holding.HandOn on =
                new Holding.HandOn(DEPUTY.person(), minutes("2017-04-20", OFFICER, DIRECTOR), EQUIPPED, papers);
        applications.clear();
        papers.clear();
        assertThat(preinstall.applications()).containsExactly(Application.MAIL);
        assertThat(shared.applications()).containsExactly(Application.MAIL);
        assertThat(request.applications()).containsExactly(Application.MAIL);
        assertThat(use.papers()).containsExactly("cam-ket");
        assertThat(on.papers()).containsExactly("cam-ket");
    }

    @Test
    void the_lines_of_the_books_check_themselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Books.NotYet(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Books.On(SNV, day("2017-04-05"), " ", VALUE, false))
                .withMessageContaining("assetCode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Books.On(SNV, day("2017-04-05"), "TS", -5, false))
                .withMessageContaining("-5");
        List<Throwable> missing = new ArrayList<>();
        missing.add(catchThrowable(() -> new Books.On(null, day("2017-04-05"), "TS", 0, false)));
        missing.add(catchThrowable(() -> new Books.On(SNV, null, "TS", 0, false)));
        missing.add(catchThrowable(() -> new Books.Off(null, day("2017-04-05"), Books.Off.Cause.LOST, "1")));
        missing.add(catchThrowable(() -> new Books.Off(SNV, null, Books.Off.Cause.LOST, "1")));
        missing.add(catchThrowable(() -> new Books.Off(SNV, day("2017-04-05"), null, "1")));
        missing.add(catchThrowable(() -> new Books.Off(SNV, day("2017-04-05"), Books.Off.Cause.LOST, null)));
        assertThat(missing)
                .extracting(Throwable::getMessage)
                .containsExactly("unit", "since", "unit", "since", "cause", "decision");
    }

    @Test
    void who_acts_and_when_are_not_left_out() {
        assertThat(catchThrowable(() -> Made.by(null).on(day("2017-04-05")))).hasMessage("by");
        assertThat(catchThrowable(() -> Made.by(OFFICER).on(null))).hasMessage("on");
        assertThat(Made.by(OFFICER).on(day("2017-04-05")))
                .isEqualTo(new Made(OFFICER, day("2017-04-05"), java.util.Map.of()));
    }
}

package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_1;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

@DisplayName("Điều 5, khoản 2 Điều 6: tài khoản, vai trò, ứng dụng")
class AccountValuesTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final UnitId SNV = new UnitId("SNV");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final Account MAILBOX =
            Account.ordinary(PERSON, Application.MAIL, SNV, Position.DEPARTMENT_DIRECTOR, DAY);

    @Test
    @DisplayName("không chỗ nào giữ tên đăng nhập hay mật khẩu")
    void no_field_anywhere_holds_a_password_or_a_sign_in_name() throws IOException, URISyntaxException {
        Path classes = Path.of(Account.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Pattern secret =
                Pattern.compile("pass(word|wd|phrase|code)|matkhau|login|user_?name|sign_?in_?name|tendangnhap");
        try (Stream<Path> files = Files.walk(classes)) {
            assertThat(files.map(classes::relativize)
                            .map(file ->
                                    file.toString().replace(file.getFileSystem().getSeparator(), "."))
                            .filter(file -> file.startsWith("vn.mtb.") && file.endsWith(".class"))
                            .map(file -> file.substring(0, file.length() - ".class".length()))
                            .flatMap(AccountValuesTest::fields)
                            .filter(field -> secret.matcher(field.getName().toLowerCase(Locale.ROOT))
                                    .find()))
                    .isEmpty();
        }
        assertThat(fields(Account.class.getName())).isNotEmpty();
    }

    private static Stream<Field> fields(String type) {
        try {
            return Stream.of(
                    Class.forName(type, false, Account.class.getClassLoader()).getDeclaredFields());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void it_is_usable_from_its_day_of_issue_while_it_is_active() {
        assertThat(MAILBOX.usable(DAY.minusDays(1))).isFalse();
        assertThat(MAILBOX.usable(DAY)).isTrue();
        assertThat(MAILBOX.in(Account.State.SUSPENDED).usable(DAY)).isFalse();
        assertThat(MAILBOX.in(Account.State.REVOKED).usable(DAY)).isFalse();
        assertThat(MAILBOX.in(Account.State.SUSPENDED).live()).isTrue();
        assertThat(MAILBOX.in(Account.State.REVOKED).live()).isFalse();
    }

    @Test
    void it_belongs_to_one_person_post_and_unit() {
        assertThat(MAILBOX.isFor(post(PERSON, Position.DEPARTMENT_DIRECTOR, SNV)))
                .isTrue();
        assertThat(MAILBOX.isFor(post(new PersonId("p-2"), Position.DEPARTMENT_DIRECTOR, SNV)))
                .isFalse();
        assertThat(MAILBOX.isFor(post(PERSON, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV)))
                .isFalse();
        assertThat(MAILBOX.isFor(post(PERSON, Position.DEPARTMENT_DIRECTOR, new UnitId("STC"))))
                .isFalse();
    }

    @Test
    void a_role_covers_ordinary_use_and_no_power_it_lacks() {
        Role role = new Role(Map.of(Application.MAIL, Set.of("delegate")));
        assertThat(role.covers(MAILBOX)).isTrue();
        assertThat(role.covers(with(Application.MAIL, "delegate"))).isTrue();
        assertThat(role.covers(with(Application.MAIL, "delegate", "read-all"))).isFalse();
        assertThat(role.covers(with(Application.PORTAL))).isFalse();
        assertThat(Role.NONE.covers(MAILBOX)).isFalse();
    }

    @Test
    void both_roles_at_once_have_the_powers_of_both() {
        Role one = new Role(Map.of(Application.MAIL, Set.of("a"), Application.PORTAL, Set.of()));
        Role other = new Role(Map.of(Application.MAIL, Set.of("b"), Application.DOCUMENTS, Set.of("c")));
        assertThat(one.and(other).powers())
                .isEqualTo(Map.of(
                        Application.MAIL, Set.of("a", "b"),
                        Application.PORTAL, Set.of(),
                        Application.DOCUMENTS, Set.of("c")))
                .isEqualTo(other.and(one).powers());
        assertThat(one.and(Role.NONE)).isEqualTo(one);
        assertThat(one.and(other).applications())
                .containsExactly(Application.DOCUMENTS, Application.MAIL, Application.PORTAL);
    }

    @Test
    void what_was_handed_in_cannot_be_changed_afterwards() {
        Map<Application, Set<String>> mine = new HashMap<>(Map.of(Application.MAIL, Set.of("a")));
        Role role = new Role(mine);
        mine.clear();
        assertThat(role.applications()).containsExactly(Application.MAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-mail", "thư", "a b", "x/y"})
    void what_is_no_code_is_no_application(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Application(code))
                .withMessageContaining("«" + code + "»");
    }

    @Test
    @Covers(QC_ARTICLE_5_CLAUSE_1)
    void four_applications_are_shared() {
        assertThat(Application.SHARED)
                .hasSize(4)
                .allMatch(Application::shared)
                .extracting(Application::code)
                .containsExactlyInAnyOrder("mail", "documents", "portal", "public-services");
        assertThat(new Application("unit-portal").shared()).isFalse();
        assertThat(new Application("x".repeat(64)).code()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new Application("x".repeat(65)));
    }

    @Test
    void a_user_has_posts_and_requests_of_one_person_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoftwareUser.with(PERSON, post(new PersonId("p-2"), Position.STAFF, SNV)))
                .withMessageContaining("p-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SoftwareUser(PERSON, List.of(), Set.of(Application.MAIL)))
                .withMessageContaining("mail");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Accounts(new PersonId("p-2"), List.of(MAILBOX)))
                .withMessageContaining("p-1");
    }

    @Test
    void nothing_may_be_left_out() {
        assertThatNullPointerException()
                .isThrownBy(() -> Account.ordinary(PERSON, null, SNV, Position.STAFF, DAY))
                .withMessage("application");
        assertThatNullPointerException().isThrownBy(() -> AccountRules.by(null)).withMessage("catalogue");
        assertThatNullPointerException()
                .isThrownBy(() -> new NoSignIn(SNV, Application.PORTAL, "x", null))
                .withMessage("declared");
    }

    private static Account with(Application application, String... powers) {
        return new Account(
                PERSON, application, SNV, Position.DEPARTMENT_DIRECTOR, Set.of(powers), DAY, Account.State.ACTIVE);
    }

    private static Appointment post(PersonId person, Position position, UnitId unit) {
        return Appointment.of(person, position, unit, Period.since(2018, 1, 1));
    }
}

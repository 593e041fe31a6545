package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.outcome.Authority.MANAGING_UNIT;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.UnitId;

@DisplayName("khoản 3 Điều 5: danh mục vai trò")
@Covers(QC_ARTICLE_5_CLAUSE_3)
class RoleCatalogueTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final UnitId SNV = new UnitId("SNV");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final Role SIGNER =
            new Role(Map.of(Application.MAIL, Set.of(), Application.DOCUMENTS, Set.of("sign", "assign")));

    @Test
    void a_power_is_granted_only_where_somebody_configured_it() {
        RoleCatalogue roles = RoleCatalogue.city().with(Position.DEPARTMENT_DIRECTOR, SIGNER);
        assertThat(roles.grants(Position.DEPARTMENT_DIRECTOR, Application.DOCUMENTS, "sign"))
                .isTrue();
        assertThat(roles.grants(Position.DEPARTMENT_DIRECTOR, Application.MAIL, "sign"))
                .isFalse();
        assertThat(roles.grants(Position.DEPARTMENT_DIRECTOR, Application.DOCUMENTS, "settle"))
                .isFalse();
        assertThat(roles.grants(Position.DEPARTMENT_DEPUTY_DIRECTOR, Application.DOCUMENTS, "sign"))
                .isFalse();
        assertThat(RoleCatalogue.city().grants(Position.DEPARTMENT_DIRECTOR, Application.DOCUMENTS, "sign"))
                .isFalse();
    }

    @Test
    void the_same_code_in_another_group_is_another_post() {
        RoleCatalogue roles = RoleCatalogue.city().with(Position.STAFF, SIGNER);
        Position namesake = new Position("staff", PositionGroup.CITY_UNIT_LEADER);
        assertThat(roles.grants(namesake, Application.DOCUMENTS, "sign")).isFalse();
        assertThat(roles.role(namesake)).isEmpty();
    }

    @Test
    void a_configured_role_replaces_the_default_and_the_one_before() {
        RoleCatalogue roles = RoleCatalogue.city()
                .with(Position.DEPARTMENT_DIRECTOR, SIGNER)
                .with(Position.DEPARTMENT_DIRECTOR, new Role(Map.of(Application.MAIL, Set.of("delegate"))));
        assertThat(roles.role(Position.DEPARTMENT_DIRECTOR).orElseThrow().applications())
                .containsExactly(Application.MAIL);
        assertThat(roles.grants(Position.DEPARTMENT_DIRECTOR, Application.DOCUMENTS, "sign"))
                .isFalse();
        assertThat(roles.grants(Position.DEPARTMENT_DIRECTOR, Application.MAIL, "delegate"))
                .isTrue();
    }

    @Test
    @DisplayName("giữ hai chức vụ thì hợp của hai vai trò, mỗi chức vụ tới ngày cuối cùng của nó")
    void two_posts_at_once_give_the_union_until_the_last_day_of_each() {
        RoleCatalogue roles = RoleCatalogue.city()
                .with(Position.STAFF, new Role(Map.of(Application.DOCUMENTS, Set.of("file"))))
                .with(Position.DEPARTMENT_DIRECTOR, SIGNER);
        List<Appointment> posts = List.of(
                post(Position.DEPARTMENT_DIRECTOR, "2017-01-01", "2018-05-02"),
                post(Position.STAFF, "2017-01-01", "2018-12-31"));
        assertThat(settled(roles.roleOfHeldPosts(posts, DAY)).powers())
                .isEqualTo(Map.of(Application.MAIL, Set.of(), Application.DOCUMENTS, Set.of("sign", "assign", "file")));
        assertThat(settled(roles.roleOfHeldPosts(posts, DAY.plusDays(1))).powers())
                .isEqualTo(Map.of(Application.DOCUMENTS, Set.of("file")));
        assertThat(settled(roles.roleOfHeldPosts(posts, LocalDate.of(2019, 1, 1))))
                .isEqualTo(Role.NONE);
    }

    @Test
    @DisplayName("danh mục chưa có chức vụ thì hỏi đơn vị, không từ chối")
    void each_unknown_post_is_a_question_to_the_unit() {
        List<Appointment> posts = List.of(
                post(Position.DEPARTMENT_DIRECTOR, "2017-01-01", "2018-12-31"),
                post(Position.ROOM_HEAD, "2017-01-01", "2018-12-31"),
                post(Position.STAFF, "2017-01-01", "2018-12-31"));
        referred(
                RoleCatalogue.city().roleOfHeldPosts(posts, DAY),
                MANAGING_UNIT,
                "role-in-catalogue",
                "role-in-catalogue");
    }

    @Test
    @DisplayName("chỉ phụ trách thì hỏi đơn vị, còn giữ chức vụ khác thì theo chức vụ ấy")
    void being_only_in_charge_is_a_question_unless_another_post_is_held() {
        Appointment inCharge = new Appointment(
                PERSON, Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2018, 1, 1), Appointment.Kind.IN_CHARGE);
        Appointment acting = new Appointment(
                PERSON, Position.DEPARTMENT_DIRECTOR, SNV, Period.since(2018, 1, 1), Appointment.Kind.ACTING);
        Appointment deputy = post(Position.DEPARTMENT_DEPUTY_DIRECTOR, "2017-01-01", "2018-12-31");
        RoleCatalogue roles = RoleCatalogue.city().with(Position.DEPARTMENT_DIRECTOR, SIGNER);
        referred(roles.roleOfHeldPosts(List.of(inCharge), DAY), MANAGING_UNIT, "account-only-in-charge");
        assertThat(settled(roles.roleOfHeldPosts(List.of(inCharge, deputy), DAY)))
                .isEqualTo(roles.role(Position.DEPARTMENT_DEPUTY_DIRECTOR).orElseThrow());
        assertThat(settled(roles.roleOfHeldPosts(List.of(acting), DAY))).isEqualTo(SIGNER);
    }

    @Test
    @DisplayName("từ 1/7/2025 không còn ai giữ chức vụ ở quận, huyện, thị xã")
    void nobody_holds_a_district_post_after_the_districts_ended() {
        List<Appointment> posts = List.of(post(Position.DISTRICT_CHAIRMAN, "2021-06-01", "2026-05-31"));
        assertThat(settled(RoleCatalogue.city().roleOfHeldPosts(posts, LocalDate.of(2025, 6, 30)))
                        .applications())
                .isEqualTo(Application.SHARED);
        assertThat(settled(RoleCatalogue.city().roleOfHeldPosts(posts, LocalDate.of(2025, 7, 1))))
                .isEqualTo(Role.NONE);
    }

    @Test
    void five_hundred_roles_are_told_apart() {
        Map<Position, Role> many = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            many.put(
                    new Position("post-" + i, PositionGroup.WITHIN_A_UNIT),
                    new Role(Map.of(
                            Application.MAIL,
                            Set.of(),
                            Application.DOCUMENTS,
                            Set.of("power-" + i, "shared-" + i % 7))));
        }
        RoleCatalogue roles = RoleCatalogue.city().with(many);
        for (int i = 0; i < 500; i++) {
            Position position = new Position("post-" + i, PositionGroup.WITHIN_A_UNIT);
            assertThat(roles.role(position)).contains(many.get(position));
            for (int power = 0; power < 500; power++) {
                assertThat(roles.grants(position, Application.DOCUMENTS, "power-" + power))
                        .isEqualTo(power == i);
            }
            for (int shared = 0; shared < 7; shared++) {
                assertThat(roles.grants(position, Application.DOCUMENTS, "shared-" + shared))
                        .isEqualTo(shared == i % 7);
            }
            assertThat(roles.grants(position, Application.MAIL, "power-" + i)).isFalse();
        }
    }

    @Test
    void asking_allocates_nothing() {
        RoleCatalogue roles = RoleCatalogue.city().with(Position.DEPARTMENT_DIRECTOR, SIGNER);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int found = 0;
        long allocated = Long.MAX_VALUE;
        // The first rounds are interpreted, and the measuring itself allocates a little.
        for (int round = 0; round < 5; round++) {
            long before = thread.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100_000; i++) {
                if (roles.grants(Position.DEPARTMENT_DIRECTOR, Application.DOCUMENTS, "sign")) found++;
                if (roles.role(Position.DEPARTMENT_DIRECTOR).isPresent()) found++;
                if (roles.role(Position.CITY_CHAIRMAN).isPresent()) found++;
                if (roles.role(Position.STAFF).isEmpty()) found++;
            }
            allocated = Math.min(allocated, thread.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(found).isEqualTo(2_000_000);
        assertThat(allocated).isLessThan(10_000);
    }

    private static Appointment post(Position position, String from, String until) {
        return Appointment.of(PERSON, position, SNV, new Period(LocalDate.parse(from), LocalDate.parse(until)));
    }

    @Test
    void a_portal_may_be_declared_free_of_sign_in_the_mailbox_and_the_documents_never() {
        RoleCatalogue open = RoleCatalogue.city().withoutSignIn(Set.of(Application.PORTAL));
        assertThat(open.asksSignIn(Application.PORTAL)).isFalse();
        assertThat(open.asksSignIn(Application.PUBLIC_SERVICES)).isTrue();
        assertThat(open.with(Position.STAFF, Role.NONE).asksSignIn(Application.PORTAL))
                .isFalse();
        assertThat(RoleCatalogue.city().asksSignIn(Application.PORTAL)).isTrue();
        for (Application never : List.of(Application.MAIL, Application.DOCUMENTS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RoleCatalogue.city().withoutSignIn(Set.of(never, Application.PORTAL)))
                    .withMessageContaining("never used without an account");
        }
    }
}

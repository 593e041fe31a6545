package vn.mtb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.duties;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_3_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_4;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Installation.RequestUpgrade.Software;

@DisplayName("Điều 8: ai làm việc gì")
class ImplementationRulesTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final UnitId SKHCN = new UnitId("SKHCN");
    private static final ImplementationRules RULES = ImplementationRules.by(FocalBody.asPrinted());
    private static final ImplementationRules CONFIGURED = ImplementationRules.by(FocalBody.asPrinted()
            .and(new FocalBody.Term(SKHCN, new FocalBody.Contact("a", "t", "e"), Period.since(2025, 3, 1))));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "DIRECT_THROUGH_THE_SYSTEM,  QC-3.1,      CITY_PEOPLES_COMMITTEE",
        "ADVISE_THE_CITY,            QC-3.2,      FOCAL_BODY",
        "DEVELOP_SHARED_SOFTWARE,    QC-5.1.cuoi, FOCAL_BODY",
        "GUIDE_THE_EXCHANGE,         QC-5.2,      CITY_OFFICE",
        "PUT_INTO_PRACTICE,          QC-8.1.d1,   FOCAL_BODY",
        "GUIDE_REVIEWS,              QC-8.1.d2,   FOCAL_BODY",
        "UPGRADE_ON_REQUEST,         QC-8.1.d2,   FOCAL_BODY",
        "GUIDE_UNIT_REGULATIONS,     QC-8.1.d3,   FOCAL_BODY",
        "RUN_THE_SYSTEM_AT_THE_SEAT, QC-8.2,      CITY_OFFICE",
        "WRITE_OWN_REGULATION,       QC-8.3,      UNIT",
        "GATHER_FEEDBACK,            QC-8.4,      FOCAL_BODY",
        "CONSIDER_CHANGES,           QC-8.4,      CITY_PEOPLES_COMMITTEE",
    })
    @Covers({
        QC_ARTICLE_3_CLAUSE_1,
        QC_ARTICLE_3_CLAUSE_2,
        QC_ARTICLE_5_CLAUSE_2,
        QC_ARTICLE_8_CLAUSE_1_DASH_1,
        QC_ARTICLE_8_CLAUSE_1_DASH_3,
        QC_ARTICLE_8_CLAUSE_2,
        QC_ARTICLE_8_CLAUSE_3,
        QC_ARTICLE_8_CLAUSE_4
    })
    void every_task_has_its_clause_and_its_bearer(Task task, String clause, Capacity bearer) {
        Outcome<Bearer> answer = RULES.bearer(task, DAY);
        assertThat(task.provision().id()).isEqualTo(clause);
        assertThat(settled(answer))
                .isEqualTo(new Bearer(
                        bearer, bearer == Capacity.FOCAL_BODY ? Optional.of(FocalBody.AS_PRINTED) : Optional.empty()));
        assertThat(basis(answer)).isEqualTo(Basis.stated(task.provision()));
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    @DisplayName("từ 1/3/2025 cơ quan đầu mối phải được khai báo")
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_1)
    void from_march_2025_the_focal_body_is_configured_or_asked_for(Task task) {
        LocalDate last = LocalDate.of(2025, 2, 28);
        settled(RULES.bearer(task, last));
        Outcome<Bearer> next = RULES.bearer(task, last.plusDays(1));
        if (task.bearer() == Capacity.FOCAL_BODY) {
            referred(next, Authority.CITY_PEOPLES_COMMITTEE, "task-focal-body-known");
            assertThat(basis(next)).isEqualTo(Basis.implied(QC_ARTICLE_8_CLAUSE_1_DASH_1, Reading.I_20));
            assertThat(settled(CONFIGURED.bearer(task, last.plusDays(1))).unit())
                    .contains(SKHCN);
        } else {
            settled(next);
        }
    }

    @Test
    @Covers(decision = Decision2020.QD_ARTICLE_2)
    void before_the_day_of_signing_nobody_had_these_tasks() {
        refused(RULES.bearer(Task.GUIDE_REVIEWS, LocalDate.of(2017, 3, 29)), "task-from-the-day-of-signing");
        settled(RULES.bearer(Task.GUIDE_REVIEWS, LocalDate.of(2017, 3, 30)));
    }

    @ParameterizedTest
    @EnumSource(Software.class)
    @DisplayName("chỉ nâng cấp hệ điều hành và ứng dụng kèm theo máy, khi người sử dụng yêu cầu")
    @Covers(QC_ARTICLE_8_CLAUSE_1_DASH_2)
    void only_what_came_with_the_tablet_is_upgraded_on_request(Software software) {
        Outcome<UpgradeRequest> answer = RULES.upgrade(new UpgradeRequest(software, "bản mới", DAY));
        boolean cameWithIt = software == Software.OPERATING_SYSTEM || software == Software.MAKERS_APPLICATION;
        if (cameWithIt) {
            settled(answer);
            assertThat(duties(answer)).containsExactly("task-upgrade-on-request");
            assertThat(answer.obligations().get(0).due()).isEmpty();
            assertThat(answer.obligations().get(0).dischargedBy()).containsExactly("upgrade");
        } else {
            refused(answer, "upgrade-makers-software-only");
            assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_8_CLAUSE_1_DASH_2));
        }
    }

    @Test
    void an_upgrade_is_owed_by_the_body_of_its_day() {
        UpgradeRequest request = new UpgradeRequest(Software.OPERATING_SYSTEM, "bản mới", LocalDate.of(2025, 3, 1));
        referred(RULES.upgrade(request), Authority.CITY_PEOPLES_COMMITTEE, "task-focal-body-known");
        settled(CONFIGURED.upgrade(request));
        UpgradeRequest early = new UpgradeRequest(Software.CITY_SOFTWARE, "bản mới", LocalDate.of(2017, 3, 29));
        refused(RULES.upgrade(early), "task-from-the-day-of-signing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UpgradeRequest(Software.OPERATING_SYSTEM, " ", DAY))
                .withMessageContaining("2018-05-02");
    }

    @Test
    @DisplayName("đoạn cuối khoản 1 Điều 5: phần mềm dùng chung mới cài lên cả máy đã bàn giao")
    @Covers({QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH, QC_ARTICLE_5_CLAUSE_3})
    void new_shared_software_reaches_delivered_tablets() {
        Application meetings = new Application("meetings");
        Map<TabletId, Set<Application>> delivered = Map.of(
                new TabletId("MTB-2"), Application.SHARED,
                new TabletId("MTB-1"), Set.of(),
                new TabletId("MTB-3"), Set.of(meetings));
        SharedRelease release = new SharedRelease(meetings, DAY);
        Outcome<Set<TabletId>> answer = RULES.reach(release, delivered, DAY);
        assertThat(settled(answer)).containsExactly(new TabletId("MTB-1"), new TabletId("MTB-2"));
        assertThat(duties(answer)).containsExactly("shared-software-on-delivered", "accounts-before-new-software");
        assertThat(answer.obligations()).extracting(Obligation::due).containsOnly(Optional.empty());
        assertThat(settled(RULES.reach(release, delivered, DAY.minusDays(1)))).isEmpty();
        Outcome<Set<TabletId>> done = RULES.reach(release, Map.of(new TabletId("MTB-3"), Set.of(meetings)), DAY);
        assertThat(settled(done)).isEmpty();
        assertThat(done.obligations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Feedback.Form.class)
    @DisplayName("khoản 4: góp ý bằng hình thức nào cũng được, gửi cơ quan đầu mối để trình UBND Thành phố")
    @Covers(QC_ARTICLE_8_CLAUSE_4)
    void feedback_in_any_form_goes_to_the_focal_body_which_submits_it(Feedback.Form form) {
        Assessed person = new Assessed.Individual(new PersonId("p-1"));
        Feedback feedback = new Feedback(person, DAY, FocalBody.AS_PRINTED, form, "đường dẫn đã đổi");
        Outcome<Feedback> answer = RULES.receive(feedback);
        assertThat(settled(answer)).isEqualTo(feedback);
        assertThat(duties(answer)).containsExactly("task-gather-feedback");
        Assessed unit = new Assessed.Collective(new UnitId("SNV"));
        refused(
                RULES.receive(new Feedback(unit, DAY, new UnitId("VPUB"), form, "đường dẫn đã đổi")),
                "feedback-to-focal-body");
    }

    @Test
    void feedback_to_an_unknown_body_is_referred_and_feedback_about_nothing_is_none() {
        Assessed unit = new Assessed.Collective(new UnitId("SNV"));
        LocalDate day = LocalDate.of(2025, 3, 1);
        Feedback feedback = new Feedback(unit, day, SKHCN, Feedback.Form.EMAIL, "x".repeat(2000));
        referred(RULES.receive(feedback), Authority.CITY_PEOPLES_COMMITTEE, "task-focal-body-known");
        settled(CONFIGURED.receive(feedback));
        for (String matter : new String[] {"", " ", "x".repeat(2001)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Feedback(unit, day, SKHCN, Feedback.Form.EMAIL, matter))
                    .withMessageContaining("2025-03-01");
        }
    }
}

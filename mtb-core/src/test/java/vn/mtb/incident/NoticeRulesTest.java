package vn.mtb.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.duties;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.ruleIds;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_5;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Application;
import vn.mtb.account.Exposure;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.party.UnitId;

@DisplayName("khoản 4 Điều 6: mất máy, lộ tài khoản thì kịp thời báo cơ quan đầu mối")
@Covers(QC_ARTICLE_6_CLAUSE_4)
class NoticeRulesTest {
    private static final UnitId SNV = new UnitId("SNV");
    private static final UnitId SKHCN = new UnitId("SKHCN");
    private static final LocalDate DAY = LocalDate.of(2018, 5, 2);
    private static final Application PROJECTS = new Application("projects");
    private static final NoticeRules RULES = NoticeRules.by(FocalBody.asPrinted());
    private static final NoticeRules CONFIGURED = NoticeRules.by(FocalBody.asPrinted()
            .and(new FocalBody.Term(SKHCN, new FocalBody.Contact("a", "t", "e"), Period.since(2025, 3, 1))));

    @ParameterizedTest
    @EnumSource(Notice.Channel.class)
    @DisplayName("hình thức nào cũng được")
    void any_form_of_word_to_the_focal_body_will_do(Notice.Channel channel) {
        Outcome<LossReport> answer =
                RULES.loss(loss(DAY, new Notice(FocalBody.AS_PRINTED, DAY, DAY.plusDays(200), channel)));
        assertThat(settled(answer).discoveredOn()).isEqualTo(DAY);
        assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_6_CLAUSE_4));
        assertThat(duties(answer)).containsExactly("focal-body-deals-with-it");
    }

    @Test
    @DisplayName("chỉ báo đơn vị mình là chưa đủ")
    void telling_only_ones_own_unit_is_not_enough() {
        Outcome<LossReport> answer = RULES.loss(loss(DAY, told(SNV, DAY)));
        refused(answer, "loss-told");
        assertThat(answer.reasons().get(0).arguments()).containsExactly(List.of(SNV));
        refused(RULES.loss(loss(DAY)), "loss-told");
        settled(RULES.loss(loss(DAY, told(SNV, DAY), told(FocalBody.AS_PRINTED, DAY.plusDays(1)))));
    }

    @Test
    @DisplayName("máy mất khi đơn vị đang giữ: đơn vị báo")
    void a_loss_in_the_units_keeping_is_told_by_the_unit() {
        Outcome<LossReport> answer = RULES.lossInKeeping(loss(DAY, told(SNV, DAY)));
        refused(answer, "loss-in-keeping-told");
        assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, Reading.I_09));
        settled(RULES.lossInKeeping(loss(DAY, told(FocalBody.AS_PRINTED, DAY))));
    }

    /** The body told, on which day, and what comes of it: without and with a body configured from 1/3/2025 on. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "STTTT, 2025-02-28, settled,  settled",
        "STTTT, 2025-03-01, referred, refused",
        "SKHCN, 2025-02-28, refused,  refused",
        "SKHCN, 2025-03-01, referred, settled",
        "SNV,   2025-02-28, refused,  refused",
        "SNV,   2025-03-01, referred, refused",
    })
    @DisplayName("cơ quan đầu mối là cơ quan giữ nhiệm vụ vào ngày báo; từ 1/3/2025 phải khai báo")
    void the_focal_body_is_that_of_the_day_of_the_word(
            String body, LocalDate day, String asPrinted, String configured) {
        LossReport report = loss(
                LocalDate.of(2025, 2, 20),
                new Notice(new UnitId(body), LocalDate.of(2025, 2, 20), day, Notice.Channel.EMAIL));
        assertThat(word(RULES.loss(report))).isEqualTo(asPrinted);
        assertThat(word(CONFIGURED.loss(report))).isEqualTo(configured);
    }

    @Test
    void an_unknown_focal_body_is_asked_of_the_city() {
        LossReport report = loss(LocalDate.of(2025, 3, 1), told(SKHCN, LocalDate.of(2025, 3, 1)));
        Outcome<LossReport> answer = RULES.loss(report);
        referred(answer, Authority.CITY_PEOPLES_COMMITTEE, "notice-focal-body-known");
        assertThat(basis(answer)).isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, Reading.I_20));
        refused(RULES.loss(loss(LocalDate.of(2025, 3, 1))), "loss-told");
    }

    @Test
    @DisplayName("“kịp thời” không có con số: báo muộn bao lâu cũng không tự coi là trễ")
    void without_a_units_limit_nothing_is_ever_late() {
        settled(RULES.loss(
                loss(DAY, new Notice(FocalBody.AS_PRINTED, DAY, LocalDate.of(2024, 12, 31), Notice.Channel.WRITTEN))));
    }

    @ParameterizedTest(name = "{0} ngày: {1}")
    @CsvSource({
        "0, 2018-05-02, settled",
        "0, 2018-05-03, refused",
        "2, 2018-05-04, settled",
        "2, 2018-05-05, refused",
    })
    @DisplayName("có thời hạn của đơn vị thì ngày cuối còn kịp, hôm sau là trễ")
    void by_a_units_limit_the_last_day_is_in_time_and_the_next_is_late(int days, LocalDate toldOn, String expected) {
        NoticeLimit limit = new NoticeLimit(days, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1));
        Outcome<LossReport> answer = RULES.within(limit)
                .loss(loss(DAY, new Notice(FocalBody.AS_PRINTED, DAY, toldOn, Notice.Channel.EMAIL)));
        assertThat(word(answer)).isEqualTo(expected);
        if (expected.equals("refused")) {
            assertThat(ruleIds(answer)).containsExactly("notice-in-time");
            assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_8_CLAUSE_3));
            assertThat(answer.reasons().get(0).arguments()).containsExactly(toldOn, DAY, DAY.plusDays(days));
        }
    }

    @Test
    void the_limit_runs_from_the_first_day_anybody_is_known_to_have_known() {
        NoticeLimit limit = new NoticeLimit(1, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1));
        refused(
                RULES.within(limit).loss(loss(DAY, told(SNV, DAY), told(FocalBody.AS_PRINTED, DAY.plusDays(2)))),
                "notice-in-time");
        settled(RULES.within(limit).loss(loss(DAY, told(SNV, DAY), told(FocalBody.AS_PRINTED, DAY.plusDays(1)))));
    }

    @Test
    @DisplayName("điều khoản chưa kiểm chứng thì không làm ai trễ hạn")
    void nothing_is_late_by_a_clause_that_nobody_has_verified() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeLimit(1, Wear.CIRCULAR_162, Period.since(2018, 1, 1)))
                .withMessageContaining(Wear.CIRCULAR_162.id());
    }

    @Test
    void a_limit_counts_only_what_was_known_while_it_held() {
        NoticeLimit limit = new NoticeLimit(0, QC_ARTICLE_8_CLAUSE_3, Period.since(DAY.plusDays(1)));
        settled(RULES.within(limit)
                .loss(loss(DAY, new Notice(FocalBody.AS_PRINTED, DAY, DAY.plusDays(9), Notice.Channel.EMAIL))));
        refused(
                RULES.within(limit)
                        .leak(leak(
                                Application.MAIL,
                                new Notice(
                                        FocalBody.AS_PRINTED, DAY.plusDays(1), DAY.plusDays(2), Notice.Channel.EMAIL))),
                "notice-in-time");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "23, 1", "24, 1", "25, 2", "48, 2", "49, 3", "8760, 365"})
    void a_limit_in_hours_counts_by_the_days_in_which_it_can_have_been_kept(int hours, int days) {
        assertThat(NoticeLimit.ofHours(hours, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1))
                        .days())
                .isEqualTo(days);
    }

    @Test
    void a_limit_is_a_sensible_number() {
        Period always = Period.since(2018, 1, 1);
        for (int days : new int[] {-1, 366}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new NoticeLimit(days, QC_ARTICLE_8_CLAUSE_3, always))
                    .withMessageContaining(Integer.toString(days));
        }
        for (int hours : new int[] {0, 8761}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NoticeLimit.ofHours(hours, QC_ARTICLE_8_CLAUSE_3, always))
                    .withMessageContaining(Integer.toString(hours));
        }
        assertThat(new NoticeLimit(365, QC_ARTICLE_8_CLAUSE_3, always).lastDay(DAY))
                .isEqualTo(DAY.plusDays(365));
    }

    @Test
    @DisplayName("lộ tài khoản ứng dụng dùng chung; ứng dụng cài theo yêu cầu cũng vậy, theo cách hiểu I-39")
    void a_leak_is_told_too_and_one_from_an_application_on_request_by_a_reading() {
        Outcome<CredentialLeak> shared = RULES.leak(leak(Application.MAIL, told(SNV, DAY)));
        refused(shared, "leak-told");
        assertThat(basis(shared)).isEqualTo(Basis.stated(QC_ARTICLE_6_CLAUSE_4));
        Outcome<CredentialLeak> onRequest = RULES.leak(leak(PROJECTS, told(SNV, DAY)));
        refused(onRequest, "leak-of-application-on-request-told");
        assertThat(basis(onRequest)).isEqualTo(Basis.implied(QC_ARTICLE_6_CLAUSE_4, Reading.I_39));
        refused(RULES.leak(new CredentialLeak(Set.of(PROJECTS, Application.DOCUMENTS), List.of())), "leak-told");
        settled(RULES.leak(leak(PROJECTS, told(FocalBody.AS_PRINTED, DAY))));
    }

    @Test
    @DisplayName("khoản 5 Điều 6: sự cố trong bảo hành thì liên hệ cơ quan đầu mối, không có chữ kịp thời")
    @Covers(QC_ARTICLE_6_CLAUSE_5)
    void a_fault_is_told_to_the_focal_body_and_never_late() {
        Notice late = new Notice(FocalBody.AS_PRINTED, DAY, DAY.plusDays(30), Notice.Channel.TELEPHONE);
        NoticeRules strict = RULES.within(new NoticeLimit(0, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1)));
        Outcome<Fault> answer = strict.fault(new Fault(DAY, "không lên nguồn", false, List.of(late)));
        settled(answer);
        assertThat(duties(answer)).containsExactly("focal-body-sees-to-warranty");
        Outcome<Fault> supplier =
                strict.fault(new Fault(DAY, "không lên nguồn", false, List.of(told(new UnitId("nha-cung-cap"), DAY))));
        refused(supplier, "fault-told");
        assertThat(basis(supplier)).isEqualTo(Basis.stated(QC_ARTICLE_6_CLAUSE_5));
    }

    @Test
    void word_from_before_the_discovery_contradicts_it() {
        refused(
                RULES.loss(loss(
                        DAY,
                        told(FocalBody.AS_PRINTED, DAY.minusDays(1)),
                        told(FocalBody.AS_PRINTED, DAY.plusDays(1)))),
                "notice-after-discovery");
    }

    @Test
    @DisplayName("việc trước ngày 30/3/2017 không xét")
    void before_the_regulation_nobody_had_to_be_told() {
        LocalDate before = LocalDate.of(2017, 3, 29);
        Outcome<LossReport> early = RULES.loss(loss(before));
        settled(early);
        assertThat(ruleIds(early)).containsExactly("notice-not-judged");
        refused(RULES.loss(loss(before.plusDays(1))), "loss-told");
        settled(RULES.leak(leak(Application.MAIL, told(SNV, before))));
        refused(RULES.leak(leak(Application.MAIL, told(SNV, before.plusDays(1)))), "leak-told");
        settled(RULES.fault(new Fault(before, "x", false, List.of())));
    }

    @Test
    void the_first_word_counts_whatever_the_order_of_the_papers() {
        NoticeLimit limit = new NoticeLimit(1, QC_ARTICLE_8_CLAUSE_3, Period.since(2018, 1, 1));
        Notice intime = new Notice(FocalBody.AS_PRINTED, DAY, DAY.plusDays(1), Notice.Channel.EMAIL);
        Notice late = new Notice(FocalBody.AS_PRINTED, DAY, DAY.plusDays(5), Notice.Channel.WRITTEN);
        settled(RULES.within(limit).loss(loss(DAY, late, intime)));
        settled(RULES.within(limit).loss(loss(DAY, intime, late)));
        refused(RULES.within(limit).loss(loss(DAY, late)), "notice-in-time");
    }

    @Test
    @DisplayName("báo rồi thì tài khoản bị coi là có nguy cơ từ ngày báo đầu tiên")
    void a_report_puts_accounts_at_risk_from_the_first_day_anybody_was_told() {
        LossReport report = loss(DAY, told(FocalBody.AS_PRINTED, DAY.plusDays(2)), told(SNV, DAY.plusDays(1)));
        assertThat(report.exposure(Application.SHARED))
                .contains(new Exposure(Exposure.Cause.LOSS, Application.SHARED, DAY.plusDays(1)));
        assertThat(leak(PROJECTS, told(SNV, DAY)).exposure())
                .contains(new Exposure(Exposure.Cause.LEAK, Set.of(PROJECTS), DAY));
        assertThat(loss(DAY).exposure(Application.SHARED)).isEmpty();
        assertThat(leak(PROJECTS).exposure()).isEmpty();
    }

    @Test
    void evidence_that_contradicts_itself_is_the_callers_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(SNV, DAY, DAY.minusDays(1), Notice.Channel.EMAIL))
                .withMessageContaining("2018-05-01")
                .withMessageContaining("2018-05-02");
        assertThatIllegalArgumentException().isThrownBy(() -> new CredentialLeak(Set.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Damage(DAY, "vỡ màn hình", " ", true));
        assertThat(Stream.of(Notice.Channel.values()).map(Enum::name)).contains("IN_PERSON", "TELEPHONE", "EMAIL");
    }

    private static LossReport loss(LocalDate discovered, Notice... notices) {
        return new LossReport(discovered, "trên xe buýt", Arrays.asList(notices));
    }

    private static CredentialLeak leak(Application application, Notice... notices) {
        return new CredentialLeak(Set.of(application), Arrays.asList(notices));
    }

    private static Notice told(UnitId body, LocalDate day) {
        return new Notice(body, day, day, Notice.Channel.TELEPHONE);
    }

    private static String word(Outcome<?> answer) {
        return answer.match(settled -> "settled", refused -> "refused", referred -> "referred");
    }
}

package vn.mtb.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_7_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_7_CLAUSE_2;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

@DisplayName("Điều 7: khen thưởng và xử lý vi phạm")
class ConductTest {
    private static final PersonId PERSON = new PersonId("p-1");
    private static final Assessed USER = new Assessed.Individual(PERSON);
    private static final Assessed UNIT = new Assessed.Collective(new UnitId("SNV"));
    private static final Period YEAR_2018 = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));

    @Test
    @DisplayName("khoản 1: việc chấp hành của cá nhân và của tập thể đơn vị đều là căn cứ")
    @Covers(QC_ARTICLE_7_CLAUSE_1)
    void conduct_of_people_and_of_units_is_a_criterion() {
        for (Assessed whom : List.of(USER, UNIT)) {
            ConductRecord record = ConductRecord.of(whom)
                    .and(entry(whom, ConductEntry.Kind.BROKEN, QC_ARTICLE_4_CLAUSE_3, "2018-12-31"))
                    .and(entry(whom, ConductEntry.Kind.KEPT, QC_ARTICLE_6_CLAUSE_3, "2018-01-01"))
                    .and(entry(whom, ConductEntry.Kind.BROKEN, QC_ARTICLE_6_CLAUSE_3, "2019-01-01"));
            Outcome<Assessment> answer = ConductRules.criterion(record, YEAR_2018);
            assertThat(settled(answer).entries())
                    .extracting(ConductEntry::on)
                    .containsExactly(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
            assertThat(settled(answer).broken()).containsExactly(QC_ARTICLE_4_CLAUSE_3);
            assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_7_CLAUSE_1));
        }
    }

    @Test
    @DisplayName("việc trước ngày 30/3/2017 không tính")
    void what_happened_before_the_regulation_does_not_count() {
        ConductRecord record =
                ConductRecord.of(USER).and(entry(USER, ConductEntry.Kind.BROKEN, QC_ARTICLE_6_CLAUSE_3, "2017-03-29"));
        Period all = Period.since(2016, 1, 1);
        assertThat(settled(ConductRules.criterion(record, all)).withoutBreach()).isTrue();
        ConductRecord later = record.and(entry(USER, ConductEntry.Kind.BROKEN, QC_ARTICLE_6_CLAUSE_3, "2017-03-30"));
        assertThat(settled(ConductRules.criterion(later, all)).withoutBreach()).isFalse();
    }

    @Test
    @DisplayName("khoản 2: khen thưởng và xử lý do cấp có thẩm quyền, thư viện không quyết")
    @Covers(QC_ARTICLE_7_CLAUSE_2)
    void what_follows_is_always_referred() {
        Assessment kept = settled(ConductRules.criterion(ConductRecord.of(UNIT), YEAR_2018));
        referred(ConductRules.consequence(kept), Authority.COMPETENT_AUTHORITY, "conduct-commendation-under-rules");
        ConductRecord broken =
                ConductRecord.of(USER).and(entry(USER, ConductEntry.Kind.BROKEN, QC_ARTICLE_6_CLAUSE_3, "2018-06-01"));
        Outcome<Assessment> answer = ConductRules.consequence(settled(ConductRules.criterion(broken, YEAR_2018)));
        referred(answer, Authority.COMPETENT_AUTHORITY, "conduct-handling-under-rules");
        assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_7_CLAUSE_2));
        assertThat(answer.reasons().get(0).in(Language.VIETNAMESE)).contains("khoản 3 Điều 6");
        assertThat(answer.reasons().get(0).in(Language.ENGLISH)).contains("Article 6(3)");
    }

    @Test
    void commendations_and_handled_breaches_are_no_breaches_themselves() {
        ConductRecord record = ConductRecord.of(USER)
                .and(entry(USER, ConductEntry.Kind.COMMENDED, QC_ARTICLE_7_CLAUSE_2, "2018-03-01"))
                .and(entry(USER, ConductEntry.Kind.DEALT_WITH, QC_ARTICLE_7_CLAUSE_2, "2018-04-01"))
                .and(entry(USER, ConductEntry.Kind.KEPT, QC_ARTICLE_6_CLAUSE_3, "2018-05-01"));
        assertThat(settled(ConductRules.criterion(record, YEAR_2018)).withoutBreach())
                .isTrue();
    }

    @Test
    @DisplayName("chỉ ghi vào hồ sơ khi đúng là vi phạm")
    void only_a_breach_enters_the_record() {
        ConductRecord record = ConductRecord.of(USER);
        Violation game = new Violation(UseDuty.NO_GAMES, LocalDate.of(2018, 6, 1), "trò chơi", true);
        assertThat(settled(ConductRules.enter(record, PERSON, game)).entries())
                .containsExactly(new ConductEntry(
                        USER, ConductEntry.Kind.BROKEN, QC_ARTICLE_6_CLAUSE_3, game.foundOn(), "trò chơi"));
        Violation allowed = new Violation(UseDuty.NO_HARDWARE_CHANGE, LocalDate.of(2018, 6, 1), "thêm bộ nhớ", true);
        refused(ConductRules.enter(record, PERSON, allowed), "use-with-authority");
    }

    @Test
    @DisplayName("vi phạm của người không phải là vi phạm của đơn vị")
    void a_persons_breach_does_not_enter_the_units_record() {
        Violation game = new Violation(UseDuty.NO_GAMES, LocalDate.of(2018, 6, 1), "trò chơi", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductRules.enter(ConductRecord.of(UNIT), PERSON, game))
                .withMessageContaining("p-1")
                .withMessageContaining("SNV");
        assertThat(new Assessed.Individual(new PersonId("SNV"))).isNotEqualTo(UNIT);
    }

    private static ConductEntry entry(Assessed whom, ConductEntry.Kind kind, Regulation2020 clause, String on) {
        return new ConductEntry(whom, kind, clause, LocalDate.parse(on), "ghi nhận");
    }
}

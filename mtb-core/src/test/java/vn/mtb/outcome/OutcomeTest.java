package vn.mtb.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;

@DisplayName("kết quả xem xét: được, không được, hoặc phải trình, luôn kèm lý do")
class OutcomeTest {
    private static final Reason RECORDED = Reason.of("value", Basis.stated(QC_ARTICLE_4_CLAUSE_3), "ghi tăng");
    private static final Reason ACCOUNTS = Reason.of("value", Basis.stated(QC_ARTICLE_5_CLAUSE_3), "tài khoản");
    private static final Obligation OWED = owed("a");
    private static final Obligation OWED_TOO = owed("b");

    private static final Outcome<Integer> TWO = new Outcome.Settled<>(2, List.of(RECORDED), List.of(OWED));
    private static final Outcome<Integer> NO = Outcome.refused(RECORDED, ACCOUNTS);
    private static final Outcome<Integer> ASK = Outcome.referred(Authority.MANAGING_UNIT, ACCOUNTS);

    private static Obligation owed(String rule) {
        return new Obligation(Reason.of(rule, Basis.consistency()), Optional.empty(), Set.of());
    }

    @Test
    void match_takes_each_kind_apart() {
        assertThat(kind(TWO)).isEqualTo("settled 2");
        assertThat(kind(NO)).isEqualTo("refused 2");
        assertThat(kind(ASK)).isEqualTo("referred MANAGING_UNIT");
    }

    private static String kind(Outcome<Integer> answer) {
        return answer.match(
                settled -> "settled " + settled.value(),
                refused -> "refused " + refused.reasons().size(),
                referred -> "referred " + referred.questions().get(0).authority());
    }

    @Test
    void map_changes_the_value_and_nothing_else() {
        assertThat(TWO.map(n -> "x".repeat(n)))
                .isEqualTo(new Outcome.Settled<>("xx", List.of(RECORDED), List.of(OWED)));
        assertThat(NO.map(n -> "x".repeat(n))).isEqualTo(Outcome.<String>refused(RECORDED, ACCOUNTS));
        assertThat(ASK.map(n -> "x".repeat(n))).isEqualTo(Outcome.<String>referred(Authority.MANAGING_UNIT, ACCOUNTS));
    }

    @Test
    void then_adds_up_reasons_and_obligations() {
        Outcome<Integer> three = new Outcome.Settled<>(3, List.of(ACCOUNTS), List.of(OWED_TOO));
        assertThat(TWO.then(n -> three))
                .isEqualTo(new Outcome.Settled<>(3, List.of(RECORDED, ACCOUNTS), List.of(OWED, OWED_TOO)));
    }

    @Test
    void then_keeps_what_one_side_alone_says() {
        Outcome<Integer> silent = Outcome.settled(3);
        assertThat(TWO.then(n -> silent)).isEqualTo(new Outcome.Settled<>(3, List.of(RECORDED), List.of(OWED)));
        assertThat(silent.then(n -> TWO)).isEqualTo(TWO);
    }

    @Test
    void then_asks_the_next_question_with_the_value() {
        assertThat(TWO.then(n -> Outcome.settled(n * 10))).isSettled();
        assertThat(assertThat(TWO.then(n -> Outcome.settled(n * 10))).value()).isEqualTo(20);
    }

    @Test
    void then_stops_at_the_first_that_does_not_settle() {
        List<Integer> asked = new ArrayList<>();
        assertThat(NO.then(n -> Outcome.settled(asked.add(n)))).isEqualTo(Outcome.<Boolean>refused(RECORDED, ACCOUNTS));
        assertThat(ASK.then(n -> Outcome.settled(asked.add(n))))
                .isEqualTo(Outcome.<Boolean>referred(Authority.MANAGING_UNIT, ACCOUNTS));
        assertThat(asked).isEmpty();
        assertThat(TWO.then(n -> NO)).isEqualTo(NO);
        assertThat(TWO.then(n -> ASK)).isEqualTo(ASK);
    }

    @Test
    void all_settles_when_all_do() {
        Outcome<Integer> three = new Outcome.Settled<>(3, List.of(ACCOUNTS), List.of(OWED_TOO));
        assertThat(Outcome.all(List.of(TWO, three)))
                .isEqualTo(new Outcome.Settled<>(List.of(2, 3), List.of(RECORDED, ACCOUNTS), List.of(OWED, OWED_TOO)));
        assertThat(Outcome.all(List.<Outcome<Integer>>of())).isEqualTo(Outcome.settled(List.<Integer>of()));
    }

    @Test
    void in_all_refused_outranks_referred_outranks_settled() {
        Outcome<Integer> no = Outcome.refused(ACCOUNTS);
        assertThat(Outcome.all(List.of(TWO, ASK, NO, no)))
                .isEqualTo(Outcome.<List<Integer>>refused(RECORDED, ACCOUNTS, ACCOUNTS));
        Outcome<Integer> ask = Outcome.referred(Authority.SUPPLIER, RECORDED);
        assertThat(Outcome.all(List.of(ASK, TWO, ask)))
                .isEqualTo(new Outcome.Referred<List<Integer>>(List.of(
                        new Question(Authority.MANAGING_UNIT, ACCOUNTS), new Question(Authority.SUPPLIER, RECORDED))));
    }

    @Test
    void or_else_throw_gives_the_value_of_a_settled_answer() {
        assertThat(TWO.orElseThrow()).isEqualTo(2);
    }

    @Test
    void or_else_throw_throws_the_same_sentences_each_on_its_line() {
        assertThatExceptionOfType(NotSettledException.class)
                .isThrownBy(NO::orElseThrow)
                .withMessage("\n- ghi tăng (" + RECORDED.citation() + ")\n- tài khoản (" + ACCOUNTS.citation() + ")")
                .satisfies(thrown -> assertThat(thrown.outcome()).isSameAs(NO));
        assertThatExceptionOfType(NotSettledException.class)
                .isThrownBy(ASK::orElseThrow)
                .withMessage("\n- " + ACCOUNTS);
    }

    @Test
    void only_a_settled_answer_has_obligations() {
        assertThat(TWO.obligations()).containsExactly(OWED);
        assertThat(NO.obligations()).isEmpty();
        assertThat(ASK.obligations()).isEmpty();
    }

    @Test
    void every_kind_gives_its_reasons() {
        assertThat(Outcome.settled(1, RECORDED, ACCOUNTS).reasons()).containsExactly(RECORDED, ACCOUNTS);
        assertThat(NO.reasons()).containsExactly(RECORDED, ACCOUNTS);
        assertThat(ASK.reasons()).containsExactly(ACCOUNTS);
    }

    @Test
    void an_answer_without_what_it_must_have_cannot_be_made() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Refused<>(List.of()))
                .withMessageContaining("at least one reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Referred<>(List.of()))
                .withMessageContaining("at least one question");
        assertThatNullPointerException().isThrownBy(() -> Outcome.settled(null)).withMessage("value");
    }

    @Test
    void an_answer_does_not_change_with_the_lists_it_was_made_from() {
        List<Reason> reasons = new ArrayList<>(List.of(RECORDED));
        List<Obligation> owed = new ArrayList<>(List.of(OWED));
        List<Question> questions = new ArrayList<>(List.of(new Question(Authority.SUPPLIER, RECORDED)));
        Outcome<Integer> settled = new Outcome.Settled<>(1, reasons, owed);
        Outcome<Integer> refused = new Outcome.Refused<>(reasons);
        Outcome<Integer> referred = new Outcome.Referred<>(questions);
        reasons.clear();
        owed.clear();
        questions.clear();
        assertThat(settled.reasons()).containsExactly(RECORDED);
        assertThat(settled.obligations()).containsExactly(OWED);
        assertThat(refused.reasons()).containsExactly(RECORDED);
        assertThat(referred.reasons()).containsExactly(RECORDED);
    }

    @Test
    @DisplayName("nghĩa vụ có hạn: ngày cuối cùng chưa quá hạn, hôm sau mới quá")
    void an_obligation_is_overdue_from_the_day_after_its_last_day() {
        LocalDate last = LocalDate.of(2019, 3, 31);
        Obligation dated = new Obligation(RECORDED, Optional.of(last), Set.of());
        assertThat(dated.overdue(last.minusDays(1))).isFalse();
        assertThat(dated.overdue(last)).isFalse();
        assertThat(dated.overdue(last.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("nghĩa vụ không có hạn thì không bao giờ quá hạn")
    void an_obligation_without_a_day_is_never_overdue() {
        assertThat(OWED.overdue(LocalDate.MAX)).isFalse();
    }

    @Test
    void an_obligation_says_its_last_day() {
        Obligation dated = new Obligation(RECORDED, Optional.of(LocalDate.of(2019, 3, 31)), Set.of());
        assertThat(dated.in(Language.VIETNAMESE)).isEqualTo("ghi tăng, hạn 31/3/2019");
        assertThat(dated.in(Language.ENGLISH)).contains("ghi tăng").contains("31/3/2019");
        Obligation undated = new Obligation(RECORDED, Optional.empty(), Set.of());
        assertThat(undated.in(Language.VIETNAMESE)).isEqualTo("ghi tăng");
        assertThat(undated.duty()).isEqualTo("value");
    }

    @Test
    void an_obligation_does_not_change_with_the_set_it_was_made_from() {
        Set<String> acts = new java.util.HashSet<>(Set.of("give-back"));
        Obligation owed = new Obligation(RECORDED, Optional.empty(), acts);
        acts.clear();
        assertThat(owed.dischargedBy()).containsExactly("give-back");
    }
}

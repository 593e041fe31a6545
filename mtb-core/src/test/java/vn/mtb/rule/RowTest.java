package vn.mtb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Reading.I_02;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.rule.Lending.*;
import static vn.mtb.rule.Lending.Place.*;
import static vn.mtb.rule.Lending.Verb.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Period;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Question;

@DisplayName("một dòng của bảng: bước nào, từ đâu tới đâu, cần gì, để lại gì, ngày nào")
class RowTest {
    private static final Need<Loan> MEMBER_ONLY = Need.must(IS_A_MEMBER, Basis.consistency());

    @Test
    void it_may_start_in_several_places_and_lead_to_several() {
        Row<Place, Verb, Loan> row =
                row(LEND, SHELF, READER).or(DESK, READER).or(SHELF, DESK).or(SHELF, READER);
        assertThat(row.moves()).isEqualTo(Map.of(SHELF, EnumSet.of(READER, DESK), DESK, EnumSet.of(READER)));
    }

    @Test
    void asking_for_more_owing_more_and_other_days_leave_the_rest_as_it_is() {
        Duty<Loan> duty = Duty.undated("return", Basis.consistency());
        Period year = Period.since(2020, 1, 1).before(2021, 1, 1);
        Row<Place, Verb, Loan> bare = row(LEND, SHELF, READER);
        Row<Place, Verb, Loan> row = bare.needs(MEMBER_ONLY).owes(duty).during(year);
        assertThat(row)
                .isEqualTo(new Row<>(
                        1, LEND, bare.moves(), List.of(MEMBER_ONLY), List.of(duty), Basis.consistency(), year));
        Need<Loan> few = Need.must(FEW_BOOKS, Basis.consistency());
        Duty<Loan> fine = Duty.undated("fine", Basis.consistency());
        assertThat(row.needs(few).needs()).containsExactly(MEMBER_ONLY, few);
        assertThat(row.owes(fine).duties()).containsExactly(duty, fine);
        assertThat(row.or(DESK, READER).needs()).containsExactly(MEMBER_ONLY);
    }

    @Test
    void it_asks_no_question_twice() {
        Need<Loan> again = Need.elseRefer(IS_A_MEMBER, Basis.consistency(), Authority.MANAGING_UNIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row(LEND, SHELF, READER).needs(MEMBER_ONLY, again))
                .withMessage("LEND asks is-a-member twice");
    }

    @Test
    void thirty_one_needs_fit_and_one_more_does_not() {
        Row<Place, Verb, Loan> full = row(LEND, SHELF, READER);
        for (int i = 1; i <= 31; i++) full = full.needs(Need.must(question("q" + i, l -> true), Basis.consistency()));
        assertThat(full.needs()).hasSize(31);
        Row<Place, Verb, Loan> fullest = full;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fullest.needs(MEMBER_ONLY))
                .withMessage("LEND has 32 needs; a row holds 31");
    }

    @Test
    void it_leads_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Row<Place, Verb, Loan>(
                        1, LEND, Map.of(), List.of(), List.of(), Basis.consistency(), ALWAYS))
                .withMessage("LEND leads from nowhere to nowhere");
    }

    @Test
    void it_does_not_change_with_what_it_was_made_from() {
        Map<Place, Set<Place>> moves = new EnumMap<>(Map.of(SHELF, Set.of(READER)));
        Row<Place, Verb, Loan> row = new Row<>(1, LEND, moves, List.of(), List.of(), Basis.consistency(), ALWAYS);
        moves.put(DESK, Set.of(READER));
        assertThat(row.moves()).containsOnlyKeys(SHELF);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> row.moves().put(DESK, Set.of(READER)));
    }

    @Test
    @DisplayName("điều chưa kiểm chứng không được dùng để từ chối, chỉ được dùng để hỏi")
    void what_nobody_has_verified_may_ask_and_never_refuse() {
        Basis remembered = Basis.stated(Wear.CIRCULAR_162);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Need.must(IS_A_MEMBER, remembered))
                .withMessageContaining("is-a-member")
                .withMessageContaining("refer it to an authority");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Need.must(IS_A_MEMBER, Basis.implied(Wear.CIRCULAR_162, I_02)));
        assertThat(Need.elseRefer(IS_A_MEMBER, remembered, Authority.MANAGING_UNIT)
                        .otherwise())
                .contains(Authority.MANAGING_UNIT);
    }

    @Test
    void an_unmet_need_speaks_with_its_own_basis_and_the_conditions_words() {
        Basis clause = Basis.stated(QC_ARTICLE_5_CLAUSE_3);
        Need<Loan> must = Need.must(FEW_BOOKS, clause);
        assertThat(must.unmetBy(new Loan(4, true)).rule()).isEqualTo("few-books");
        assertThat(must.unmetBy(new Loan(4, true)).basis()).isEqualTo(clause);
        assertThat(must.unmetBy(new Loan(4, true)).arguments()).containsExactly(4);
        assertThat(must.questionOf(MEMBER)).isEmpty();
        Need<Loan> ask = Need.elseRefer(FEW_BOOKS, clause, Authority.SUPPLIER);
        assertThat(ask.questionOf(new Loan(4, true)))
                .contains(new Question(Authority.SUPPLIER, must.unmetBy(new Loan(4, true))));
    }

    @Test
    void a_condition_is_worded_by_its_id_and_met_by_nobody_elses_clause() {
        Condition<Loan> bare = new Condition<>() {
            @Override
            public String id() {
                return "bare";
            }

            @Override
            public Standing standing() {
                return Standing.OWN;
            }

            @Override
            public boolean met(Loan about) {
                return true;
            }

            @Override
            public Object[] arguments(Loan about) {
                return new Object[0];
            }

            @Override
            public boolean readsTheAct() {
                return false;
            }
        };
        assertThat(bare.sentence()).isEqualTo("bare");
        assertThat(bare.metBy(MEMBER)).isEmpty();
    }

    @Test
    void a_duty_arises_has_a_last_day_names_and_ends_as_it_was_told() {
        LocalDate last = LocalDate.of(2020, 6, 4);
        Duty<Loan> plain = Duty.undated("return", Basis.stated(QC_ARTICLE_5_CLAUSE_3));
        Obligation bare = plain.of(MEMBER);
        assertThat(plain.arises().test(MEMBER)).isTrue();
        assertThat(bare.duty()).isEqualTo("return");
        assertThat(bare.reason().basis()).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_3));
        assertThat(bare.reason().arguments()).isEmpty();
        assertThat(bare.due()).isEmpty();
        assertThat(bare.dischargedBy()).isEmpty();

        Duty<Loan> full = plain.when(loan -> loan.books > 2)
                .dueOn(loan -> Optional.of(last.plusDays(loan.books)))
                .naming(loan -> new Object[] {loan.books})
                .by("bring-back", "scrap");
        assertThat(full.arises().test(MEMBER)).isFalse();
        assertThat(full.arises().test(new Loan(3, true))).isTrue();
        Obligation owed = full.of(new Loan(3, true));
        assertThat(owed.due()).contains(last.plusDays(3));
        assertThat(owed.reason().arguments()).containsExactly(3);
        assertThat(owed.dischargedBy()).containsExactlyInAnyOrder("bring-back", "scrap");
        assertThat(full.id()).isEqualTo("return");
        assertThat(full.basis()).isEqualTo(plain.basis());
    }

    @Test
    void the_order_of_telling_a_duty_does_not_matter() {
        Duty<Loan> one = Duty.<Loan>undated("return", Basis.consistency())
                .by("bring-back")
                .naming(loan -> new Object[] {loan.books})
                .dueOn(loan -> Optional.of(DAY))
                .when(loan -> loan.member);
        Obligation owed = one.of(MEMBER);
        assertThat(owed.dischargedBy()).containsExactly("bring-back");
        assertThat(owed.reason().arguments()).containsExactly(0);
        assertThat(owed.due()).contains(DAY);
        assertThat(one.arises().test(new Loan(0, false))).isFalse();
    }

    @Test
    void a_ban_does_not_change_with_the_sets_it_was_made_from() {
        Set<Place> at = new HashSet<>(Set.of(SHELF));
        Set<Verb> steps = new HashSet<>(Set.of(LEND));
        Ban<Place, Verb> ban = new Ban<>("no", at, steps, Basis.consistency(), ALWAYS);
        at.clear();
        steps.clear();
        assertThat(ban.at()).containsExactly(SHELF);
        assertThat(ban.steps()).containsExactly(LEND);
    }
}

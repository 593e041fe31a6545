package vn.mtb.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Reading.I_02;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;
import static vn.mtb.rule.Lending.*;
import static vn.mtb.rule.Lending.Place.*;
import static vn.mtb.rule.Lending.Verb.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

@DisplayName("bảng: mỗi ô một bước ở một nơi, mỗi ngày nhiều nhất một dòng")
class TableTest {
    private static final Basis CLAUSE = Basis.stated(QC_ARTICLE_5_CLAUSE_3);
    private static final Period FIRST = new Period(LocalDate.MIN, LocalDate.of(2019, 12, 31));
    private static final Period SECOND = Period.since(2020, 1, 1);

    @Nested
    class FindingARow {
        private final Table<Place, Verb, Loan> table = table(
                row(LEND, SHELF, READER).during(FIRST),
                row(LEND, SHELF, READER).during(SECOND).needs(Need.must(IS_A_MEMBER, CLAUSE)),
                row(BRING_BACK, READER, DESK).during(Period.since(2020, 1, 31).before(2020, 3, 1)));

        @ParameterizedTest
        @CsvSource({
            "LEND, SHELF, 1900-01-01, 0",
            "LEND, SHELF, 2019-12-31, 0",
            "LEND, SHELF, 2020-01-01, 1",
            "LEND, SHELF, 9999-12-31, 1",
            "LEND, DESK, 2020-01-01, -1",
            "RESERVE, SHELF, 2020-01-01, -1",
            "BRING_BACK, READER, 2020-01-30, -1",
            "BRING_BACK, READER, 2020-01-31, 2",
            "BRING_BACK, READER, 2020-02-29, 2",
            "BRING_BACK, READER, 2020-03-01, -1",
            "BRING_BACK, READER, 2019-02-15, -1",
            "BRING_BACK, READER, 2021-02-15, -1",
        })
        void it_holds_from_the_first_to_the_last_day(Verb verb, Place place, LocalDate day, int expected) {
            int version = table.find(place, verb, day);
            if (expected < 0) assertThat(version).isEqualTo(Table.CLOSED);
            else assertThat(table.row(version)).isSameAs(table.rows().get(expected));
        }

        @Test
        void the_ends_of_time_lie_in_open_periods() {
            assertThat(table.row(table.find(SHELF, LEND, LocalDate.MIN)))
                    .isSameAs(table.rows().get(0));
            assertThat(table.row(table.find(SHELF, LEND, LocalDate.MAX)))
                    .isSameAs(table.rows().get(1));
        }

        @Test
        void the_last_place_and_the_last_step_are_found_too() {
            Table<Place, Verb, Loan> last = table(row(SCRAP, GONE, GONE), row(RESERVE, SHELF, SHELF));
            assertThat(last.row(last.find(GONE, SCRAP, DAY)).step()).isEqualTo(SCRAP);
            assertThat(last.row(last.find(SHELF, RESERVE, DAY)).step()).isEqualTo(RESERVE);
            assertThat(last.find(GONE, RESERVE, DAY)).isEqualTo(Table.CLOSED);
        }
    }

    @Nested
    class Colliding {
        @Test
        void two_rows_never_hold_in_one_cell_on_one_day() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(
                            row(LEND, SHELF, READER).during(new Period(LocalDate.MIN, LocalDate.of(2020, 1, 1))),
                            row(LEND, SHELF, DESK).during(SECOND)))
                    .withMessage("two rows for LEND in one cell on one day: lines 1 and 1");
        }

        @Test
        void another_step_another_place_or_other_days_do_not_collide() {
            assertThat(table(
                                    row(LEND, SHELF, READER).during(FIRST),
                                    row(LEND, SHELF, READER).during(SECOND),
                                    row(LEND, DESK, READER),
                                    row(RESERVE, SHELF, DESK))
                            .rows())
                    .hasSize(4);
        }

        @Test
        void one_shared_place_is_enough() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table(
                            row(LEND, SHELF, READER).or(DESK, READER),
                            row(LEND, BINDER, READER).or(DESK, GONE)))
                    .withMessageContaining("LEND");
        }
    }

    @Nested
    class Ruling {
        private final Need<Loan> member = Need.must(IS_A_MEMBER, CLAUSE);
        private final Need<Loan> few = Need.must(FEW_BOOKS, Basis.consistency());
        private final Need<Loan> ask = Need.elseRefer(NEVER, CLAUSE, Authority.SUPPLIER);
        private final Table<Place, Verb, Loan> table =
                table(row(LEND, SHELF, READER).needs(member, ask, few));
        private final int version = table.find(SHELF, LEND, DAY);

        @Test
        void each_need_is_asked_once_in_the_order_of_the_row() {
            Loan loan = new Loan(0, true);
            int met = table.facts(version, loan);
            assertThat(loan.asked).containsExactly("is-a-member", "never", "few-books");
            assertThat(met).isEqualTo(0b101);
            assertThat(table.unmet(version, met)).isEqualTo(0b010);
            assertThat(table.unmet(version, 0b111)).isZero();
            assertThat(table.unmet(version, -1)).isZero();
        }

        @Test
        void objections_and_questions_are_told_apart() {
            Loan loan = new Loan(5, false);
            int unmet = table.unmet(version, table.facts(version, loan));
            assertThat(unmet).isEqualTo(0b111);
            assertThat(table.objections(version, unmet, loan))
                    .containsExactly(
                            Reason.of("is-a-member", CLAUSE, 5), Reason.of("few-books", Basis.consistency(), 5));
            assertThat(table.questions(version, unmet, loan))
                    .containsExactly(new Question(Authority.SUPPLIER, Reason.of("never", CLAUSE, 5)));
            assertThat(table.objections(version, 0b010, loan)).isEmpty();
            assertThat(table.questions(version, 0b101, loan)).isEmpty();
        }

        @Test
        void thirty_one_needs_are_all_asked_and_all_count() {
            Row<Place, Verb, Loan> full = row(LEND, SHELF, READER);
            for (int i = 1; i < 31; i++) full = full.needs(Need.must(question("q" + i, l -> true), CLAUSE));
            Table<Place, Verb, Loan> fullest = table(full.needs(Need.must(NEVER, CLAUSE)));
            int met = fullest.facts(0, MEMBER);
            assertThat(Integer.bitCount(met)).isEqualTo(30);
            assertThat(fullest.unmet(0, met)).isEqualTo(1 << 30);
            assertThat(fullest.objections(0, 1 << 30, MEMBER))
                    .extracting(Reason::rule)
                    .containsExactly("never");
        }

        @Test
        void a_row_without_needs_always_allows() {
            Table<Place, Verb, Loan> free = table(row(LEND, SHELF, READER));
            assertThat(free.unmet(0, free.facts(0, MEMBER))).isZero();
        }

        @Test
        void it_is_allowed_by_the_row_and_by_each_clause_that_filled_a_slot() {
            Basis own = Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02);
            Condition<Loan> filled =
                    new Lending.Question("open-to", Condition.Standing.DELEGATED, l -> true, Optional.of(own));
            Condition<Loan> unfilled =
                    new Lending.Question("hours", Condition.Standing.DELEGATED, l -> true, Optional.empty());
            Condition<Loan> guarded =
                    new Lending.Question("guarded", Condition.Standing.PROTECTED, l -> true, Optional.of(own));
            Table<Place, Verb, Loan> slots = table(Row.<Place, Verb, Loan>of(1, LEND, SHELF, READER, CLAUSE, ALWAYS)
                    .needs(Need.must(unfilled, CLAUSE), Need.must(filled, CLAUSE), Need.must(guarded, CLAUSE)));
            assertThat(slots.grounds(0, new Loan(1, true)))
                    .containsExactly(Reason.of("step-allowed", CLAUSE, LEND), Reason.of("open-to-met", own, 1));
            assertThat(table.grounds(version, MEMBER))
                    .containsExactly(Reason.of("step-allowed", Basis.consistency(), LEND));
        }

        @Test
        void only_the_duties_that_arise_are_owed() {
            Duty<Loan> bring = Duty.undated("bring-it-back", CLAUSE);
            Duty<Loan> fine = Duty.<Loan>undated("pay-a-fine", CLAUSE).when(loan -> loan.books > 2);
            Table<Place, Verb, Loan> owing = table(row(LEND, SHELF, READER).owes(bring, fine));
            assertThat(owing.obligations(0, MEMBER))
                    .extracting(Obligation::duty)
                    .containsExactly("bring-it-back");
            assertThat(owing.obligations(0, new Loan(3, true)))
                    .extracting(Obligation::duty)
                    .containsExactly("bring-it-back", "pay-a-fine");
            assertThat(table.obligations(version, MEMBER)).isEmpty();
        }
    }

    @Nested
    @DisplayName("bước đang đóng: nói từng mắt xích còn thiếu của con đường ngắn nhất")
    class Closed {
        private final Order<Verb> reserveFirst = new Order<>(RESERVE, LEND, CLAUSE, SECOND);
        private final Ban<Place, Verb> noScrap =
                new Ban<>("never-scrap-a-lent-book", Set.of(READER), Set.of(SCRAP), CLAUSE, SECOND);
        private final Table<Place, Verb, Loan> table = table(
                List.of(new Order<>(LEND, RESERVE, Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02), SECOND), reserveFirst),
                List.of(noScrap),
                row(RESERVE, SHELF, DESK),
                row(LEND, DESK, READER),
                row(BRING_BACK, READER, SHELF),
                row(MEND, BINDER, SHELF),
                row(SCRAP, BINDER, GONE));

        @Test
        void the_missing_step_is_named_with_what_demands_it() {
            assertThat(table.closed(SHELF, LEND, DAY))
                    .containsExactly(Reason.of("step-before", CLAUSE, RESERVE, LEND, SHELF));
        }

        @Test
        void every_link_has_its_own_basis_and_a_link_no_text_demands_has_none() {
            assertThat(table.closed(READER, LEND, DAY))
                    .containsExactly(
                            Reason.of("step-before", Basis.consistency(), BRING_BACK, RESERVE, READER),
                            Reason.of("step-before", CLAUSE, RESERVE, LEND, READER));
        }

        @Test
        void an_order_counts_only_on_its_days() {
            assertThat(table.closed(SHELF, LEND, LocalDate.of(2019, 12, 31)))
                    .containsExactly(Reason.of("step-before", Basis.consistency(), RESERVE, LEND, SHELF));
        }

        @Test
        void a_step_off_the_ordinary_course_is_never_advised() {
            assertThat(table.closed(BINDER, LEND, DAY))
                    .containsExactly(Reason.of("no-way-from-here", Basis.consistency(), LEND, BINDER, DAY));
        }

        @Test
        void but_it_may_be_where_one_wants_to_go() {
            Table<Place, Verb, Loan> mending = table(row(BRING_BACK, READER, BINDER), row(MEND, BINDER, SHELF));
            assertThat(mending.closed(READER, MEND, DAY))
                    .containsExactly(Reason.of("step-before", Basis.consistency(), BRING_BACK, MEND, READER));
        }

        @Test
        void from_where_nothing_leads_there_is_no_way() {
            assertThat(table.closed(GONE, LEND, DAY))
                    .containsExactly(Reason.of("no-way-from-here", Basis.consistency(), LEND, GONE, DAY));
        }

        @Test
        void the_shortest_way_is_told() {
            Table<Place, Verb, Loan> two = table(
                    row(RESERVE, SHELF, DESK).or(DESK, READER).or(SHELF, READER),
                    row(LEND, DESK, BINDER),
                    row(BRING_BACK, READER, GONE));
            assertThat(two.closed(SHELF, BRING_BACK, DAY))
                    .containsExactly(Reason.of("step-before", Basis.consistency(), RESERVE, BRING_BACK, SHELF));
        }

        @Test
        void a_way_leads_only_over_rows_of_that_day() {
            Table<Place, Verb, Loan> dated = table(row(RESERVE, SHELF, DESK).during(FIRST), row(LEND, DESK, READER));
            assertThat(dated.closed(SHELF, LEND, LocalDate.of(2019, 12, 31)))
                    .extracting(Reason::rule)
                    .containsExactly("step-before");
            assertThat(dated.closed(SHELF, LEND, LocalDate.of(2020, 1, 1)))
                    .extracting(Reason::rule)
                    .containsExactly("no-way-from-here");
        }

        @Test
        void to_a_mishap_no_way_is_told_although_there_is_one() {
            Table<Place, Verb, Loan> torn = table(row(LEND, SHELF, READER), row(SCRAP, READER, GONE));
            assertThat(torn.closed(SHELF, SCRAP, DAY))
                    .containsExactly(Reason.of("no-way-from-here", Basis.consistency(), SCRAP, SHELF, DAY));
            assertThat(torn.adding(LEND, Need.must(NEVER, CLAUSE), ALWAYS).closed(SHELF, SCRAP, DAY))
                    .extracting(Reason::rule)
                    .containsExactly("no-way-from-here");
        }

        @Test
        void what_deserves_a_sentence_of_its_own_gets_it() {
            assertThat(table.closed(READER, SCRAP, DAY))
                    .containsExactly(Reason.of("never-scrap-a-lent-book", CLAUSE, SCRAP, READER));
        }

        @Test
        void on_its_days_at_its_places_and_for_its_steps_only() {
            assertThat(table.closed(READER, SCRAP, LocalDate.of(2019, 12, 31)))
                    .extracting(Reason::rule)
                    .containsExactly("no-way-from-here");
            assertThat(table.closed(SHELF, SCRAP, DAY)).extracting(Reason::rule).containsExactly("no-way-from-here");
            assertThat(table.closed(READER, MEND, DAY)).extracting(Reason::rule).containsExactly("no-way-from-here");
        }
    }

    @Nested
    @DisplayName("thêm một yêu cầu: chỉ chặt hơn, chỉ trong những ngày của nó")
    class Adding {
        private final Need<Loan> more = Need.must(NEVER, CLAUSE);
        private final Period year = Period.since(2020, 1, 1).before(2021, 1, 1);

        @ParameterizedTest
        @CsvSource({"2019-12-31, false", "2020-01-01, true", "2020-12-31, true", "2021-01-01, false"})
        void a_row_splits_at_the_first_and_after_the_last_day(LocalDate day, boolean asked) {
            Table<Place, Verb, Loan> stricter = table(row(LEND, SHELF, READER)).adding(LEND, more, year);
            Row<Place, Verb, Loan> row = stricter.row(stricter.find(SHELF, LEND, day));
            assertThat(row.needs().contains(more)).isEqualTo(asked);
        }

        @Test
        void the_pieces_lie_side_by_side_without_a_gap() {
            assertThat(table(row(LEND, SHELF, READER)).adding(LEND, more, year).rows())
                    .extracting(Row::inForce)
                    .containsExactly(
                            new Period(LocalDate.MIN, LocalDate.of(2019, 12, 31)), year, Period.since(2021, 1, 1));
        }

        @Test
        void a_row_wholly_inside_the_period_stays_one() {
            Table<Place, Verb, Loan> stricter =
                    table(row(LEND, SHELF, READER).during(year)).adding(LEND, more, ALWAYS);
            assertThat(stricter.rows()).singleElement().satisfies(row -> {
                assertThat(row.inForce()).isEqualTo(year);
                assertThat(row.needs()).containsExactly(more);
            });
            assertThat(table(row(LEND, SHELF, READER).during(year))
                            .adding(LEND, more, year)
                            .rows())
                    .hasSize(1);
        }

        @Test
        void a_period_across_two_rows_reaches_into_both() {
            Table<Place, Verb, Loan> stricter = table(
                            row(LEND, SHELF, READER).during(FIRST),
                            row(LEND, SHELF, READER).during(SECOND))
                    .adding(LEND, more, new Period(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1)));
            assertThat(stricter.rows())
                    .extracting(row -> row.inForce() + " " + row.needs().size())
                    .containsExactly(
                            new Period(LocalDate.MIN, LocalDate.of(2019, 12, 30)) + " 0",
                            new Period(LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 31)) + " 1",
                            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1)) + " 1",
                            Period.since(2020, 1, 2) + " 0");
        }

        @Test
        void other_steps_and_rows_of_other_days_stay_as_they_are() {
            Row<Place, Verb, Loan> early = row(LEND, SHELF, READER).during(FIRST);
            Row<Place, Verb, Loan> other = row(MEND, SHELF, BINDER);
            assertThat(table(early, other).adding(LEND, more, SECOND).rows()).containsExactly(early, other);
        }

        @Test
        void the_table_it_was_added_to_does_not_change() {
            Table<Place, Verb, Loan> before = table(row(LEND, SHELF, READER));
            before.adding(LEND, more, year);
            assertThat(before.rows())
                    .singleElement()
                    .satisfies(row -> assertThat(row.needs()).isEmpty());
        }

        @Test
        void orders_bans_and_the_course_stay() {
            Order<Verb> order = new Order<>(RESERVE, LEND, CLAUSE, ALWAYS);
            Ban<Place, Verb> ban = new Ban<>("no", Set.of(GONE), Set.of(LEND), CLAUSE, ALWAYS);
            Table<Place, Verb, Loan> stricter = table(
                            List.of(order), List.of(ban), row(RESERVE, SHELF, DESK), row(LEND, DESK, READER))
                    .adding(LEND, more, year);
            assertThat(stricter.orders()).containsExactly(order);
            assertThat(stricter.bans()).containsExactly(ban);
            assertThat(stricter.closed(SHELF, LEND, DAY))
                    .containsExactly(Reason.of("step-before", CLAUSE, RESERVE, LEND, SHELF));
        }

        @Test
        void the_same_question_is_not_added_twice_on_one_day() {
            Table<Place, Verb, Loan> stricter = table(row(LEND, SHELF, READER)).adding(LEND, more, year);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stricter.adding(LEND, more, ALWAYS))
                    .withMessage("LEND asks never twice");
            assertThat(stricter.adding(LEND, more, Period.since(2021, 1, 1)).rows())
                    .hasSize(3);
        }
    }

    @Test
    void every_rule_is_listed_once_in_the_order_of_the_page() {
        Duty<Loan> duty = Duty.undated("bring-it-back", CLAUSE);
        Need<Loan> member = Need.must(IS_A_MEMBER, CLAUSE);
        Table<Place, Verb, Loan> table = table(
                List.of(new Order<>(BRING_BACK, LEND, CLAUSE, SECOND)),
                List.of(new Ban<>("no", Set.of(GONE), Set.of(LEND), CLAUSE, FIRST)),
                row(BRING_BACK, READER, DESK).needs(member).owes(duty),
                row(LEND, DESK, READER).needs(member));
        assertThat(table.rules())
                .containsExactly(
                        new Rule("bring-back", Basis.consistency(), ALWAYS),
                        new Rule("is-a-member", CLAUSE, ALWAYS),
                        new Rule("bring-it-back", CLAUSE, ALWAYS),
                        new Rule("lend", Basis.consistency(), ALWAYS),
                        new Rule("bring-back-before-lend", CLAUSE, SECOND),
                        new Rule("no", CLAUSE, FIRST));
    }
}

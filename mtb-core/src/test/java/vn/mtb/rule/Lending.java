package vn.mtb.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.mtb.law.Period;
import vn.mtb.outcome.Basis;

/** A library book, the smallest life a table can rule (<i>chuyện mượn sách</i>): nothing of a tablet, so that the table is tested alone. */
final class Lending {
    enum Place {
        SHELF,
        DESK,
        READER,
        BINDER,
        GONE
    }

    enum Verb {
        RESERVE,
        LEND,
        BRING_BACK,
        MEND,
        SCRAP
    }

    /** Who asks, on which day, with how many books already; notes what was asked of him. */
    static final class Loan {
        final int books;
        final boolean member;
        final List<String> asked = new ArrayList<>();

        Loan(int books, boolean member) {
            this.books = books;
            this.member = member;
        }
    }

    static final Loan MEMBER = new Loan(0, true);
    static final LocalDate DAY = LocalDate.of(2020, 5, 5);
    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private Lending() {}

    record Question(String id, Condition.Standing standing, Predicate<Loan> answer, Optional<Basis> metBy)
            implements Condition<Loan> {
        @Override
        public boolean met(Loan about) {
            about.asked.add(id);
            return answer.test(about);
        }

        @Override
        public Object[] arguments(Loan about) {
            return new Object[] {about.books};
        }

        @Override
        public Optional<Basis> metBy(Loan about) {
            return metBy;
        }

        @Override
        public boolean readsTheAct() {
            return false;
        }
    }

    static Condition<Loan> question(String id, Predicate<Loan> answer) {
        return new Question(id, Condition.Standing.PROTECTED, answer, Optional.empty());
    }

    static final Condition<Loan> IS_A_MEMBER = question("is-a-member", loan -> loan.member);
    static final Condition<Loan> FEW_BOOKS = question("few-books", loan -> loan.books < 3);
    static final Condition<Loan> NEVER = question("never", loan -> false);

    static Row<Place, Verb, Loan> row(Verb verb, Place from, Place to) {
        return Row.of(1, verb, from, to, Basis.consistency(), ALWAYS);
    }

    @SafeVarargs
    static Table<Place, Verb, Loan> table(Row<Place, Verb, Loan>... rows) {
        return table(List.of(), List.of(), rows);
    }

    @SafeVarargs
    static Table<Place, Verb, Loan> table(
            List<Order<Verb>> orders, List<Ban<Place, Verb>> bans, Row<Place, Verb, Loan>... rows) {
        Set<Verb> course = EnumSet.of(Verb.RESERVE, Verb.LEND, Verb.BRING_BACK);
        List<Row<Place, Verb, Loan>> all = new ArrayList<>();
        for (Row<Place, Verb, Loan> row : rows) all.add(row);
        return new Table<>(Place.class, Verb.class, all, orders, bans, course, EnumSet.of(Verb.SCRAP));
    }
}

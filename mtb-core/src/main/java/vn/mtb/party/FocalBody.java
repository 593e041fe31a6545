package vn.mtb.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.mtb.law.Period;
import vn.mtb.outcome.UnfitValue;

/**
 * Which unit has the tasks of Sở TT&amp;TT, by date (<i>cơ quan đầu mối</i>). Printed in the text until 28/2/2025; since the
 * reform of 1/3/2025 it is configured, and unknown until then.
 *
 * @legal khoản 4 Điều 6, khoản 1 Điều 8 Quy chế
 */
public final class FocalBody {

    /** Sở Thông tin và Truyền thông, by the symbol of its own papers. */
    public static final UnitId AS_PRINTED = new UnitId("STTTT");

    /**
     * One body while it has the tasks (<i>một thời kỳ</i>).
     *
     * @param unit which unit
     * @param contact how to reach it
     * @param held the days
     */
    public record Term(UnitId unit, Contact contact, Period held) {}

    /**
     * How to reach it (<i>đầu mối liên hệ</i>).
     *
     * @param address street and place
     * @param telephone as printed
     * @param email as printed
     */
    public record Contact(String address, String telephone, String email) {}

    private static final FocalBody CITY = new FocalBody(List.of(new Term(
            AS_PRINTED,
            new Contact("185 Giảng Võ, Đống Đa, Hà Nội", "043.7366621", "pcntt_sotttt@hanoi.gov.vn"),
            new Period(LocalDate.MIN, LocalDate.of(2025, 2, 28)))));

    private final List<Term> terms;

    private FocalBody(List<Term> terms) {
        this.terms = terms;
    }

    /**
     * As printed in khoản 4 Điều 6, until 28/2/2025; unknown from 1/3/2025.
     *
     * @return the body the text names
     */
    public static FocalBody asPrinted() {
        return CITY;
    }

    /**
     * With one more term, as somebody configured it.
     *
     * @param term a body and its days
     * @return the longer timeline
     * @throws IllegalArgumentException when two bodies would have the tasks on one day
     */
    public FocalBody and(Term term) {
        for (Term known : terms) {
            if (known.held().overlaps(term.held())) {
                throw new UnfitValue("unfit-two-focal-bodies", known.unit(), known.held(), term.unit(), term.held());
            }
        }
        List<Term> more = new ArrayList<>(terms);
        more.add(term);
        return new FocalBody(List.copyOf(more));
    }

    /**
     * Who has the tasks on a day.
     *
     * @param on the day
     * @return the term, or nothing when nobody has been named
     */
    public Optional<Term> on(LocalDate on) {
        for (Term term : terms) if (term.held().contains(on)) return Optional.of(term);
        return Optional.empty();
    }
}

package vn.mtb.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A text of law (<i>văn bản</i>): its number, what a citation calls it, the days it holds and how surely they are known.
 *
 * @param id frozen key, as in {@code HN-2020-QC}
 * @param number number and symbol as printed, as in {@code 2020/QĐ-UBND}, or {@code chưa rõ số} when not known
 * @param citedAs how a citation names it
 * @param inForce the days it holds, as far as known
 * @param since how surely the first day is known
 * @param until how surely the last day, or that there is none yet, is known
 * @param checkedOn the day on which somebody last compared this record with the sources
 */
public record Instrument(
        String id, String number, Text citedAs, Period inForce, Certainty since, Certainty until, LocalDate checkedOn) {

    /**
     * Refuses blank keys and missing parts.
     *
     * @param id frozen key
     * @param number number and symbol
     * @param citedAs how a citation names it
     * @param inForce the days it holds
     * @param since how surely the first day is known
     * @param until how surely the last day is known
     * @param checkedOn the day of the last comparison with the sources
     */
    public Instrument {
        if (id.isBlank() || number.isBlank()) {
            throw new IllegalArgumentException(
                    "an instrument needs an id and a number: «" + id + "», «" + number + "»");
        }
        Objects.requireNonNull(citedAs, "citedAs");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}

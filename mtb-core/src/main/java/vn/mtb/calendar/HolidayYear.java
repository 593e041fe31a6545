package vn.mtb.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.outcome.UnfitValue;

/**
 * The days off of one year, as a notice gave them (<i>lịch nghỉ lễ, Tết của một năm</i>). Every holiday is listed, those with a
 * fixed date too: which days officials have off is what the year's notice says, and nothing is built in.
 *
 * @param year the calendar year
 * @param holidays every public holiday of the year, also one that falls on a weekly day of rest
 * @param swaps the days exchanged that year; one that reaches into another year is listed in both
 * @param instrument the notice
 * @param certainty how surely its content is known; what is {@link Certainty#UNVERIFIED} settles nothing
 */
public record HolidayYear(
        int year, SortedSet<LocalDate> holidays, List<Swap> swaps, Instrument instrument, Certainty certainty)
        implements Provision {

    /**
     * A working day taken off and worked on another day (<i>hoán đổi ngày làm việc</i>).
     *
     * @param off the working day that nobody works
     * @param worked the day of rest worked instead
     */
    public record Swap(LocalDate off, LocalDate worked) {
        /** Refuses a day exchanged for itself. */
        public Swap {
            if (off.equals(worked)) throw new UnfitValue("unfit-swap-of-itself", off);
        }

        boolean touches(int year) {
            return off.getYear() == year || worked.getYear() == year;
        }
    }

    /** Copies the days. Refuses those of another year and a day that would be both off and worked, naming it. */
    public HolidayYear {
        holidays = Collections.unmodifiableSortedSet(new TreeSet<>(holidays));
        swaps = List.copyOf(swaps);
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(certainty, "certainty");
        Set<LocalDate> worked = new HashSet<>();
        Set<LocalDate> off = new HashSet<>(holidays);
        for (LocalDate holiday : holidays) {
            if (holiday.getYear() != year) {
                throw new UnfitValue("unfit-holiday-of-another-year", holiday, String.valueOf(year));
            }
        }
        for (Swap swap : swaps) {
            if (!swap.touches(year)) {
                throw new UnfitValue("unfit-swap-of-another-year", swap.off(), swap.worked(), String.valueOf(year));
            }
            if (!worked.add(swap.worked())) {
                throw new UnfitValue("unfit-worked-twice", swap.worked(), String.valueOf(year));
            }
            if (!off.add(swap.off())) {
                throw new UnfitValue("unfit-off-twice", swap.off(), String.valueOf(year));
            }
        }
        worked.retainAll(off);
        if (!worked.isEmpty()) {
            throw new UnfitValue("unfit-off-and-worked", new TreeSet<>(worked), String.valueOf(year));
        }
    }

    /**
     * The days of a year from a notice.
     *
     * @param year the calendar year
     * @param holidays every public holiday of the year
     * @param swaps the days exchanged that year
     * @param notice number and symbol of the notice, as printed
     * @param certainty how surely its content is known
     * @param checkedOn the day on which somebody last compared these days with the notice
     * @return the year
     * @throws IllegalArgumentException for a blank number, a day of another year, or a day both off and worked
     */
    public static HolidayYear announced(
            int year,
            Set<LocalDate> holidays,
            List<Swap> swaps,
            String notice,
            Certainty certainty,
            LocalDate checkedOn) {
        Period whole = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        Text cited = new Text("Thông báo số " + notice, "Notice " + notice);
        Instrument instrument = new Instrument("TB-" + notice, notice, cited, whole, certainty, certainty, checkedOn);
        return new HolidayYear(year, new TreeSet<>(holidays), swaps, instrument, certainty);
    }

    @Override
    public String id() {
        return instrument.id() + "-lich-" + year;
    }

    @Override
    public Text place() {
        return new Text("lịch nghỉ năm " + year, "days off in " + year);
    }

    @Override
    public Text gist() {
        return new Text(
                "Ngày nghỉ lễ, Tết và ngày làm bù của năm " + year + ".",
                "Public holidays of " + year + " and the days worked instead.");
    }
}

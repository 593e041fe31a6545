package vn.mtb.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;

/**
 * What somebody counted (<i>số liệu</i>): so many of so many, on a day, by a source. Who has a share only, gives 425 of 1,000 for 42.5 %
 * and says so in the source.
 *
 * @param of who or what was counted
 * @param counted how many reach it
 * @param total how many there are
 * @param asOf the day of the count
 * @param source where it comes from, 1 to 200 characters: a report's number, or the register
 */
public record Figure(Population of, long counted, long total, LocalDate asOf, String source) {
    private static final int LONGEST = 200;

    /** Refuses counts that cannot be and a figure without a source, naming the values. */
    public Figure {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(asOf, "asOf");
        if (counted < 0 || total < counted) {
            throw new UnfitValue("unfit-count", counted, total, of);
        }
        if (of == Population.FOUR_DATABASES && total != Database.values().length) {
            throw new UnfitValue("unfit-databases", Database.values().length, total);
        }
        if (Objects.requireNonNull(source, "source").isBlank() || source.length() > LONGEST) {
            throw new UnfitValue("unfit-source", LONGEST, source.strip().length());
        }
    }

    /**
     * The databases that are digitised, built and maintained.
     *
     * @param kept which
     * @param asOf the day of the count
     * @param source where it comes from
     * @return so many of the four
     */
    public static Figure databases(Set<Database> kept, LocalDate asOf, String source) {
        return new Figure(Population.FOUR_DATABASES, kept.size(), Database.values().length, asOf, source);
    }
}

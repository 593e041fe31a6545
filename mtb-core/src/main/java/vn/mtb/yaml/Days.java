package vn.mtb.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them (<i>cách viết ngày</i>): 30/3/2017, day first, or 2017-03-30. */
final class Days {
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Days() {}

    /** Whether it is written as a day, existing or not. */
    static boolean looksLike(String text) {
        return DAY_FIRST.matcher(text).matches() || YEAR_FIRST.matcher(text).matches();
    }

    /** The day; empty when it is not written as one or does not exist. */
    static Optional<LocalDate> read(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}

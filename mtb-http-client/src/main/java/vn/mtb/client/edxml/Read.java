package vn.mtb.client.edxml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import vn.mtb.party.AgencyCode;

/** Values as live systems write them: in one of the known forms, strictly, or not at all. */
final class Read {
    private static final DateTimeFormatter DAY = form("uuuu/MM/dd");
    private static final DateTimeFormatter DAY_TIME = form("uuuu/MM/dd HH:mm:ss");
    private static final List<DateTimeFormatter> DAYS = List.of(DAY, form("dd/MM/uuuu"));
    private static final List<DateTimeFormatter> DAY_TIMES = List.of(DAY_TIME, form("dd/MM/uuuu HH:mm:ss"));

    private Read() {}

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    static String written(LocalDate date) {
        return DAY.format(date);
    }

    static String written(LocalDateTime time) {
        return DAY_TIME.format(time);
    }

    static Optional<LocalDate> date(String text) {
        return DAYS.stream()
                .flatMap(form -> parsed(text, form, LocalDate::from).stream())
                .findFirst()
                .or(() -> time(text).map(LocalDateTime::toLocalDate));
    }

    static Optional<LocalDateTime> time(String text) {
        return DAY_TIMES.stream()
                .flatMap(form -> parsed(text, form, LocalDateTime::from).stream())
                .findFirst();
    }

    private static <T> Optional<T> parsed(String text, DateTimeFormatter form, TemporalQuery<T> query) {
        try {
            return Optional.of(form.parse(text, query));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    static OptionalInt number(String text) {
        try {
            return OptionalInt.of(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static Optional<AgencyCode> code(String text) {
        try {
            return Optional.of(new AgencyCode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package vn.mtb.spring.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mtb.outcome.Contacts;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Subject;

/** What stands in the path, the query and the headers (<i>tham số</i>), read strictly. */
final class Given {
    private static final int SHOWN = 80;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Given() {}

    static UnitId unit(String text) {
        return id("unit", UnitId::new, text);
    }

    static TabletId tablet(String text) {
        return id("tablet", TabletId::new, text);
    }

    static PersonId person(String text) {
        return id("person", PersonId::new, text);
    }

    static Subject subject(String kind, String text) {
        return id("id", id -> new Subject(kind, id), text);
    }

    private static <T> T id(String name, Function<String, T> maker, String text) {
        try {
            return maker.apply(text);
        } catch (IllegalArgumentException noId) {
            throw Flawed.of(name, "flaw-id", shown(text));
        }
    }

    /** A day, as papers have it. */
    static LocalDate day(String name, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) return day;
        } catch (DateTimeException e) {
            // said below, with the value
        }
        throw Flawed.of(name, "flaw-date", shown(text));
    }

    static int number(String name, String text, int least, int most) {
        if (text.matches("[0-9]{1,9}")) {
            int value = Integer.parseInt(text);
            if (value >= least && value <= most) return value;
        }
        throw Flawed.of(name, "flaw-range", shown(text), String.valueOf(least), String.valueOf(most));
    }

    static <E extends Enum<E>> E constant(String name, Class<E> type, String text) {
        for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
        throw Flawed.of(
                name,
                "flaw-constant",
                shown(text),
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** Free text of a search or of a page. */
    static String text(String name, String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.chars().anyMatch(Character::isISOControl)) {
            throw Flawed.of(name, "flaw-text", String.valueOf(longest));
        }
        return text;
    }

    /** The key of a command; nothing is recorded without one. */
    static String key(Optional<String> header) {
        String key = header.orElseThrow(() -> new Stopped(Problem.KEY_MISSING));
        if (!key.matches("[A-Za-z0-9._:-]{1,100}")) throw Flawed.of("Idempotency-Key", "flaw-key", shown(key));
        return key;
    }

    /** The version that a caller has seen, as the tag of an answer said it. */
    static Optional<Integer> version(Optional<String> ifMatch) {
        if (ifMatch.isEmpty()) return Optional.empty();
        String tag = ifMatch.get().strip();
        if (!tag.matches("\"[0-9]{1,9}\"")) throw Flawed.of("If-Match", "flaw-tag", shown(tag));
        return Optional.of(Integer.parseInt(tag.substring(1, tag.length() - 1)));
    }

    /** A value short enough for a message, without what would reach a person. */
    static String shown(String value) {
        String hidden = Contacts.hidden(value).replaceAll("\\p{Cntrl}", "?");
        return hidden.length() > SHOWN ? hidden.substring(0, SHOWN) + "…" : hidden;
    }
}

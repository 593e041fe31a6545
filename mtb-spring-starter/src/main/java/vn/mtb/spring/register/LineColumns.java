package vn.mtb.spring.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import vn.mtb.register.Entry;

/** What a line is found by: read from its beginning, as far as the time of recording. Whatever is not there stays empty. */
record LineColumns(
        @Nullable String act,
        @Nullable String actor,
        @Nullable String unit,
        @Nullable LocalDate onPaper,
        @Nullable OffsetDateTime recorded) {

    private static final JsonFactory JSON = new JsonFactory();

    /** Neither database has a column for dates before or after these. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    static LineColumns of(Entry entry) {
        Reading reading = new Reading();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), entry.text())) {
            json.nextToken();
            while (reading.recorded == null && json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                reading.property(name, json);
            }
        } catch (JacksonException e) {
            return new LineColumns(null, null, null, null, null);
        }
        return reading.columns();
    }

    /** The nearest date that a column can hold. */
    static LocalDate within(LocalDate date) {
        if (date.isBefore(FIRST)) return FIRST;
        return date.isAfter(LAST) ? LAST : date;
    }

    private static final class Reading {
        private @Nullable String act;
        private @Nullable String actor;
        private @Nullable String unit;
        private @Nullable String onPaper;
        private @Nullable String recorded;

        private void property(String name, JsonParser json) {
            switch (name) {
                case "act" ->
                    inside(json, (inner, value) -> {
                        if (inner.equals("act")) act = value.getValueAsString();
                    });
                case "made" -> inside(json, this::made);
                case "recorded" -> recorded = json.getValueAsString();
                default -> json.skipChildren();
            }
        }

        private void made(String name, JsonParser json) {
            if (name.equals("on")) onPaper = json.getValueAsString();
            if (name.equals("by")) {
                inside(json, (inner, value) -> {
                    if (inner.equals("person")) actor = value.getValueAsString();
                    if (inner.equals("unit")) unit = value.getValueAsString();
                });
            }
        }

        private interface Property {
            void at(String name, JsonParser value);
        }

        private static void inside(JsonParser json, Property property) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                property.at(name, json);
                if (json.currentToken().isStructStart()) json.skipChildren();
            }
        }

        private LineColumns columns() {
            return new LineColumns(act, actor, unit, date(onPaper), time(recorded));
        }

        private static @Nullable LocalDate date(@Nullable String text) {
            try {
                return text == null ? null : within(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                return null;
            }
        }

        private static @Nullable OffsetDateTime time(@Nullable String text) {
            try {
                if (text == null) return null;
                OffsetDateTime time = Instant.parse(text).atOffset(ZoneOffset.UTC);
                return time.toLocalDate().equals(within(time.toLocalDate())) ? time : null;
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}

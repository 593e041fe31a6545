package vn.mtb.example.desk.form;

import java.util.List;

/**
 * One thing that a form asks for, as it is drawn.
 *
 * @param path its path in the act's JSON form, as in {@code minutes.number}; also the name of its input
 * @param label what is asked
 * @param kind how it is asked
 * @param required whether it may be left empty
 * @param choices what to choose from
 * @param parts the fields of a group
 * @param values what was typed, or is suggested
 * @param wrong what is wrong with it
 */
public record Field(
        String path,
        String label,
        Kind kind,
        boolean required,
        List<Choice> choices,
        List<Field> parts,
        List<String> values,
        List<String> wrong) {

    /** How something is asked. */
    public enum Kind {
        /** One line of text. */
        TEXT,
        /** Some lines of text. */
        LONG_TEXT,
        /** A day. */
        DATE,
        /** A whole number. */
        NUMBER,
        /** A person, by id, with the unit's people to choose from. */
        PERSON,
        /** A unit, by its code. */
        UNIT,
        /** A box to tick. */
        YES,
        /** One of several. */
        ONE,
        /** Any of several. */
        SOME,
        /** Several texts, one a line. */
        LINES,
        /** Several fields under one heading. */
        GROUP
    }

    /** Copies the lists. */
    public Field {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
        values = List.copyOf(values);
        wrong = List.copyOf(wrong);
    }

    /**
     * Its id in the page.
     *
     * @return letters, digits and {@code -}
     */
    public String id() {
        return "f-" + path.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /**
     * What was typed.
     *
     * @return the first value; for {@link Kind#LINES} all of them
     */
    public String value() {
        return kind == Kind.LINES ? String.join("\n", values) : values.isEmpty() ? "" : values.get(0);
    }

    /**
     * Whether a choice was made.
     *
     * @param choice its value
     * @return true when it is among the values
     */
    public boolean has(String choice) {
        return values.contains(choice);
    }
}

package vn.mtb.client.edxml;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The type of a document as a message gives it (<i>loại văn bản</i>). The name is what counts: live systems write one and
 * the same number for different types.
 *
 * @param type 1 for a legal normative document, 2 for an administrative one, by the standard; others occur
 * @param detail the item in the list of its type
 * @param name the name, as <i>Công văn</i>
 */
public record DocumentKind(OptionalInt type, OptionalInt detail, Optional<String> name) {
    private static final int NORMATIVE = 1;
    private static final int ADMINISTRATIVE = 2;

    /**
     * An administrative document.
     *
     * @param detail its item in list B, as 18 for a letter
     * @param name its name
     * @return the type
     */
    public static DocumentKind administrative(int detail, String name) {
        return new DocumentKind(OptionalInt.of(ADMINISTRATIVE), OptionalInt.of(detail), Optional.of(name));
    }

    /**
     * An administrative document whose item in list B is not at hand.
     *
     * @param name its name
     * @return the type
     */
    public static DocumentKind administrative(String name) {
        return new DocumentKind(OptionalInt.of(ADMINISTRATIVE), OptionalInt.empty(), Optional.of(name));
    }

    /**
     * A legal normative document.
     *
     * @param detail its item in list A, as 8 for a decision
     * @param name its name
     * @return the type
     */
    public static DocumentKind normative(int detail, String name) {
        return new DocumentKind(OptionalInt.of(NORMATIVE), OptionalInt.of(detail), Optional.of(name));
    }
}

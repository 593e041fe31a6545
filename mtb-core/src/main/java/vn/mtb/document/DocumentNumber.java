package vn.mtb.document;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Number and symbol of a document (<i>số, ký hiệu</i>), as in {@code 2020/QĐ-UBND} or {@code 02/2013/QĐ-UBND}. The serial
 * number comes first and a year only ever stands second, between two slashes: the 2020 of the first is a serial number. A symbol
 * that begins with the abbreviation of a type names type and agency; any other is that of a letter, as {@code 7816/VPCP-TTĐT},
 * or of a text of the National Assembly, and names the agency and, for a letter, the drafting unit.
 *
 * @param serial the serial number, 1 to 999999
 * @param year the year that normative texts carry, 1945 to 2999
 * @param type the abbreviation of the type, one that {@link DocumentType#named} knows
 * @param agency the abbreviation of the agency; of a joint circular, all its agencies with their hyphens
 * @param unit the abbreviation of the unit that drafted it
 * @legal Điều 15 Nghị định số 30/2020/NĐ-CP
 */
public record DocumentNumber(
        int serial, OptionalInt year, Optional<String> type, String agency, Optional<String> unit) {

    /** Refuses what {@link #parse} would not read back as the same number, naming the part. */
    public DocumentNumber {
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(unit, "unit");
        Symbol.checkSerial(serial);
        year.ifPresent(Symbol::checkYear);
        Symbol.check(type, agency, unit);
    }

    /**
     * Reads a number. What never changes the meaning is put in order: composed and decomposed letters are one, the look-alikes
     * of Đ from old fonts become Đ, blanks around the whole and beside slash and hyphen go, and so do zeros in front.
     * Everything else is refused, for a register must not guess.
     *
     * @param text the number as typed
     * @return the number
     * @throws IllegalArgumentException naming what was read, the character, what is wrong with it and how to write it
     */
    public static DocumentNumber parse(String text) {
        return new NumberReader(text).read();
    }

    /**
     * The type its abbreviation stands for, whatever the day.
     *
     * @return the type; empty where the symbol names none
     */
    public Optional<DocumentType> documentType() {
        return type.flatMap(DocumentType::named);
    }

    /**
     * Whether it carries a year, as normative texts do.
     *
     * @return true for {@code 02/2013/QĐ-UBND}, false for {@code 2020/QĐ-UBND}
     */
    public boolean normative() {
        return year.isPresent();
    }

    /**
     * The number as it is written: a serial number below 10 with a zero in front.
     *
     * @return what {@link #parse} reads back as the same number
     */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        if (serial < 10) written.append('0');
        written.append(serial).append('/');
        year.ifPresent(value -> written.append(value).append('/'));
        type.ifPresent(value -> written.append(value).append('-'));
        written.append(agency);
        unit.ifPresent(value -> written.append('-').append(value));
        return written.toString();
    }
}

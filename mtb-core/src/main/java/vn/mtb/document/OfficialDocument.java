package vn.mtb.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.UnfitValue;

/**
 * A document of an agency (<i>văn bản, tài liệu</i>), by what the rules ask of it; its content is nobody's business here.
 *
 * @param number number and symbol; empty for a paper that bears none, as a draft report for a meeting
 * @param type what it is
 * @param signedOn the date on it
 * @param urgency how urgent
 * @param classification how secret
 * @legal Điều 8 Nghị định số 30/2020/NĐ-CP
 */
public record OfficialDocument(
        Optional<DocumentNumber> number,
        DocumentType type,
        LocalDate signedOn,
        Urgency urgency,
        Classification classification) {

    /** Refuses missing parts, and a number whose abbreviation is that of another type, naming both. */
    public OfficialDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(classification, "classification");
        Optional<DocumentType> printed =
                Objects.requireNonNull(number, "number").flatMap(DocumentNumber::documentType);
        if (printed.isPresent() && printed.get() != type) {
            throw new UnfitValue("unfit-document-type", number.get(), printed.get(), type);
        }
    }

    /**
     * An ordinary document that bears a number.
     *
     * @param number number and symbol
     * @param type what it is
     * @param signedOn the date on it
     * @return the document, neither urgent nor secret
     */
    public static OfficialDocument of(DocumentNumber number, DocumentType type, LocalDate signedOn) {
        return new OfficialDocument(Optional.of(number), type, signedOn, Urgency.ORDINARY, Classification.NONE);
    }

    /**
     * An ordinary paper without a number, as most papers of a meeting are.
     *
     * @param type what it is
     * @param signedOn its date
     * @return the paper, neither urgent nor secret
     */
    public static OfficialDocument unnumbered(DocumentType type, LocalDate signedOn) {
        return new OfficialDocument(Optional.empty(), type, signedOn, Urgency.ORDINARY, Classification.NONE);
    }

    /**
     * The same document with a mark of urgency.
     *
     * @param level how urgent
     * @return the marked document
     */
    public OfficialDocument marked(Urgency level) {
        return new OfficialDocument(number, type, signedOn, level, classification);
    }

    /**
     * The same document with a level of secrecy.
     *
     * @param level how secret
     * @return the marked document
     */
    public OfficialDocument marked(Classification level) {
        return new OfficialDocument(number, type, signedOn, urgency, level);
    }
}

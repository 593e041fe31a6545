package vn.mtb.client.edxml;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document that is answered (<i>văn bản được phản hồi</i>).
 *
 * @param organId the agency that sent it
 * @param code its number and symbol as written, {@code 267/VPCP-TTĐT}
 * @param promulgatedOn the date on it
 * @param documentId its id, whatever form that has
 */
public record ResponseFor(
        Optional<String> organId,
        Optional<String> code,
        Optional<LocalDate> promulgatedOn,
        Optional<String> documentId) {

    /**
     * A document by what its sender wrote on it.
     *
     * @param document the document
     * @return what an answer says of it
     */
    public static ResponseFor of(DocumentMessage document) {
        return new ResponseFor(document.from().id(), document.code(), document.promulgatedOn(), document.documentId());
    }
}

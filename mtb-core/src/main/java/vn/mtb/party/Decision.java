package vn.mtb.party;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A decision somebody signed (<i>quyết định</i>). What the library answers is never called that.
 *
 * @param number number and symbol as printed
 * @param signedOn its date
 * @param signer who signed, as what, for whom
 */
public record Decision(String number, LocalDate signedOn, Actor signer) {

    /** Refuses missing parts and a blank number. */
    public Decision {
        Papers.number("decision", number);
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(signer, "signer");
    }
}

package vn.mtb.client.axis;

import java.util.Optional;
import vn.mtb.party.AgencyCode;

/**
 * An agency that the axis knows (<i>đơn vị trên trục liên thông</i>).
 *
 * @param id its id on the axis
 * @param parent the id of the one above it
 * @param code its code as it came, of any form
 * @param oldCode the code it had before
 * @param name its name
 */
public record Agency(String id, Optional<String> parent, String code, Optional<String> oldCode, Optional<String> name) {

    /**
     * Its code, where it is one.
     *
     * @return the code; empty where it holds characters that no code has
     */
    public Optional<AgencyCode> agencyCode() {
        try {
            return Optional.of(new AgencyCode(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

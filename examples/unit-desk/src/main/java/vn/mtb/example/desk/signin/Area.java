package vn.mtb.example.desk.signin;

import java.util.Arrays;
import java.util.Optional;

/** A part of the desk; its path is the first word of the address, and its name the key of its words. */
public enum Area {
    OVERVIEW("overview"),
    TABLETS("tablets"),
    PEOPLE("people"),
    MISHAPS("mishaps"),
    DOCUMENTS("documents"),
    REVIEWS("reviews"),
    CONDUCT("conduct"),
    FEEDBACK("feedback"),
    REGULATION("regulation"),
    REPORTS("reports"),
    BULK("bulk"),
    AUDIT("audit");

    private final String path;

    Area(String path) {
        this.path = path;
    }

    /**
     * Where it is.
     *
     * @return the first word of its addresses
     */
    public String path() {
        return path;
    }

    /**
     * The part that an address belongs to.
     *
     * @param uri the address inside the application
     * @return the part; empty for the rest
     */
    public static Optional<Area> at(String uri) {
        String first = uri.replaceFirst("^/+", "").replaceFirst("/.*$", "");
        return Arrays.stream(values()).filter(area -> area.path.equals(first)).findFirst();
    }
}

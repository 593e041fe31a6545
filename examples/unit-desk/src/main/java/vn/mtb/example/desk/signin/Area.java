package vn.mtb.example.desk.signin;

import jakarta.servlet.http.HttpServletRequest;
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
     * The part that a request is for, by its decoded path: what is written otherwise is the same place.
     *
     * @param request a request
     * @return the part; empty for the rest
     */
    public static Optional<Area> of(HttpServletRequest request) {
        String first = path(request).replaceFirst("^/+", "").replaceFirst("/.*$", "");
        return Arrays.stream(values()).filter(area -> area.path.equals(first)).findFirst();
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }
}

package vn.mtb.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.mtb.party.UnitId;

/**
 * A unit's own address in the system for documents (<i>đường link riêng của đơn vị</i>). It is configured, never made up.
 *
 * @param unit whose
 * @param address http or https with a host, at most 300 characters, and nobody's sign-in in it
 * @legal gạch đầu dòng 2 khoản 1 Điều 5 Quy chế
 */
public record UnitLink(UnitId unit, String address) {
    private static final int LONGEST = 300;
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

    /** Refuses what is no such address, naming the unit; the address is not repeated, lest it carry a sign-in. */
    public UnitLink {
        Objects.requireNonNull(unit, "unit");
        URI read = read(unit, Objects.requireNonNull(address, "address"));
        String scheme = String.valueOf(read.getScheme()).toLowerCase(Locale.ROOT);
        if (read.getHost() == null || !SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException("the link of unit " + unit + " must be http or https with a host");
        }
        if (read.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the link of unit " + unit + " carries somebody's sign-in; give the address alone");
        }
    }

    /** Whether both lead to the same place, however they are spelled. */
    boolean leadsWhere(UnitLink other) {
        return destination().equals(other.destination());
    }

    private String destination() {
        URI read = URI.create(address);
        String path = read.getRawPath().replaceAll("/+$", "");
        String query = read.getRawQuery() == null ? "" : "?" + read.getRawQuery();
        String port = USUAL_PORTS.contains(read.getPort()) ? "" : ":" + read.getPort();
        return read.getHost().toLowerCase(Locale.ROOT) + port + path + query;
    }

    private static URI read(UnitId unit, String address) {
        if (address.length() > LONGEST) {
            throw new IllegalArgumentException("the link of unit " + unit + " has " + address.length() + " characters; "
                    + LONGEST + " are the most");
        }
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            // Without its cause, which would repeat the address.
            throw new IllegalArgumentException(
                    "the link of unit " + unit + " is no address: " + e.getReason() + " at character " + e.getIndex());
        }
    }
}

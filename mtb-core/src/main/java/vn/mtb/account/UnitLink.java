package vn.mtb.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;
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
            throw new UnfitValue("unfit-link", unit);
        }
        if (read.getRawUserInfo() != null) {
            throw new UnfitValue("unfit-link-with-sign-in", unit);
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
            throw new UnfitValue("unfit-link-too-long", unit, address.length(), LONGEST);
        }
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            // Without its cause, which would repeat the address.
            throw new UnfitValue("unfit-link-no-address", unit, e.getIndex());
        }
    }
}

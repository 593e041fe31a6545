package vn.mtb.account;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.mtb.law.Instruments;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Rule;

/**
 * The addresses of all units in the system for documents (<i>đường link của các đơn vị</i>), each unit with its own.
 *
 * @legal gạch đầu dòng 2 khoản 1 Điều 5 Quy chế
 */
public final class UnitLinks {
    private static final Rule OWN = rule("unit-link-own");
    private static final Rule KNOWN = rule("unit-link-known");
    private static final UnitLinks NONE = new UnitLinks(Map.of());

    private final Map<UnitId, UnitLink> links;

    private UnitLinks(Map<UnitId, UnitLink> links) {
        this.links = links;
    }

    /**
     * The rules kept here.
     *
     * @return in the order of the clause
     */
    public static List<Rule> all() {
        return List.of(OWN, KNOWN);
    }

    /**
     * Nothing configured yet.
     *
     * @return no links
     */
    public static UnitLinks none() {
        return NONE;
    }

    /**
     * With one unit's link, instead of the one it had.
     *
     * @param link whose and which
     * @return the links with it; refused ({@code unit-link-own}) when another unit already has that address
     */
    public Outcome<UnitLinks> with(UnitLink link) {
        for (UnitLink known : links.values()) {
            if (!known.unit().equals(link.unit()) && known.leadsWhere(link)) {
                return Outcome.refused(Reason.of(OWN.id(), OWN.basis(), link.unit(), known.unit()));
            }
        }
        Map<UnitId, UnitLink> more = new TreeMap<>(links);
        more.put(link.unit(), link);
        return Outcome.settled(new UnitLinks(more), met(OWN, link.unit()));
    }

    /**
     * A unit's link.
     *
     * @param unit whose
     * @return its link; referred to the focal body ({@code unit-link-known}) when nobody has configured one
     */
    public Outcome<UnitLink> of(UnitId unit) {
        UnitLink link = links.get(unit);
        if (link == null) return Outcome.referred(Authority.FOCAL_BODY, Reason.of(KNOWN.id(), KNOWN.basis(), unit));
        return Outcome.settled(link, met(KNOWN, unit));
    }

    private static Reason met(Rule rule, UnitId unit) {
        return Reason.lazily(rule.id(), rule.id() + "-met", rule.basis(), () -> new Object[] {unit});
    }

    private static Rule rule(String id) {
        return new Rule(
                id, Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_2), Instruments.REGULATION_2020.inForce());
    }
}

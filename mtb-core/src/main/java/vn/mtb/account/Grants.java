package vn.mtb.account;

import java.util.Map;
import java.util.Set;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;

/** Every configured power in one flat table (<i>bảng quyền</i>): one probe answers a check, and nothing is allocated. */
final class Grants {
    /** One power of one post in one application (<i>một quyền</i>), spelled out so that a probe looks at one object only. */
    private record Grant(String post, PositionGroup group, String application, String power) {}

    /** Spreads neighbouring hashes over the whole table: the golden ratio, as 32 bits. */
    private static final int SPREAD = 0x9E3779B9;

    private final Grant[] table;
    private final int shift;

    Grants(Map<Position, Role> roles) {
        int size = 0;
        for (Role role : roles.values()) {
            for (Set<String> powers : role.powers().values()) size += powers.size();
        }
        // At most a quarter full, so that a probe ends soon; a power of two, so that a mask is the remainder.
        table = new Grant[Integer.highestOneBit(Math.max(size, 1)) * 8];
        shift = Integer.numberOfLeadingZeros(table.length) + 1;
        roles.forEach((position, role) -> role.powers()
                .forEach((application, powers) -> powers.forEach(
                        power -> put(new Grant(position.code(), position.group(), application.code(), power)))));
    }

    boolean has(Position position, Application application, String power) {
        String post = position.code();
        String where = application.code();
        int mask = table.length - 1;
        for (int i = place(post, where, power); ; i = (i + 1) & mask) {
            Grant grant = table[i];
            if (grant == null) return false;
            if (grant.post.equals(post)
                    && grant.power.equals(power)
                    && grant.application.equals(where)
                    && grant.group == position.group()) {
                return true;
            }
        }
    }

    private void put(Grant grant) {
        int mask = table.length - 1;
        int i = place(grant.post, grant.application, grant.power);
        while (table[i] != null) i = (i + 1) & mask;
        table[i] = grant;
    }

    /** Where to look first; the texts remember their own hashes. */
    private int place(String post, String application, String power) {
        int hash = (post.hashCode() * 31 + application.hashCode()) * 31 + power.hashCode();
        return (hash * SPREAD) >>> shift;
    }
}

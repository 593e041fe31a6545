package vn.mtb.spring.register;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Status;

/**
 * The tablets as they are now (<i>các máy tính bảng</i>), for lists, searches and reports. Every question names the scope of who asks: no
 * unit sees another's.
 */
public interface Tablets {

    /**
     * One tablet.
     *
     * @param tablet which
     * @param scope whose tablets are seen
     * @return its state; empty when there is none in the scope
     */
    Optional<TabletState> find(TabletId tablet, Scope scope);

    /**
     * A page of tablets, in the order of register and id; the last page costs what the first does.
     *
     * @param query which tablets
     * @param scope whose tablets are seen
     * @return the page
     */
    Page<TabletState> find(TabletQuery query, Scope scope);

    /**
     * What somebody holds, in whatever register.
     *
     * @param person who
     * @return the tablets in this person's hands
     */
    Set<TabletId> heldBy(PersonId person);

    /**
     * How many stand where.
     *
     * @param scope whose tablets are counted
     * @return a number for every status that occurs
     */
    Map<Status, Long> count(Scope scope);
}

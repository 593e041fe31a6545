package vn.mtb.party;

/**
 * A tablet, by the id that the register gives it (<i>mã máy</i>).
 *
 * @param value letters, digits and {@code . _ : -}, 1 to 64 characters
 */
public record TabletId(String value) implements Comparable<TabletId> {

    /** Refuses anything that is not such an id, naming the value. */
    public TabletId {
        Ids.check("TabletId", value);
    }

    @Override
    public int compareTo(TabletId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

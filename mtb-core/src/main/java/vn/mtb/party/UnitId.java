package vn.mtb.party;

/**
 * A unit, by its agency code or another id that the register uses for it (<i>mã đơn vị</i>).
 *
 * @param value letters, digits and {@code . _ : -}, 1 to 64 characters
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /** Refuses anything that is not such an id, naming the value. */
    public UnitId {
        Ids.check("UnitId", value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

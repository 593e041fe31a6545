package vn.mtb.party;

/**
 * A person, by an opaque id; names and contacts live in an erasable directory (<i>mã cán bộ</i>).
 *
 * @param value letters, digits and {@code . _ : -}, 1 to 64 characters
 */
public record PersonId(String value) implements Comparable<PersonId> {

    /** Refuses anything that is not such an id, naming the value. */
    public PersonId {
        Ids.check("PersonId", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

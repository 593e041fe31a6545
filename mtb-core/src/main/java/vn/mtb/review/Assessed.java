package vn.mtb.review;

import java.util.Objects;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * Whose conduct counts, and who may give feedback (<i>tập thể đơn vị và cá nhân</i>).
 *
 * @legal Điều 7, khoản 4 Điều 8 Quy chế
 */
public sealed interface Assessed {

    /**
     * A person (<i>cá nhân</i>).
     *
     * @param id who
     */
    record Individual(PersonId id) implements Assessed {
        /** Refuses nobody. */
        public Individual {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return id.value();
        }
    }

    /**
     * A unit as a whole (<i>tập thể đơn vị</i>).
     *
     * @param id which
     */
    record Collective(UnitId id) implements Assessed {
        /** Refuses none. */
        public Collective {
            Objects.requireNonNull(id, "id");
        }

        @Override
        public String toString() {
            return id.value();
        }
    }
}

package vn.mtb.meeting;

import java.util.List;
import java.util.Objects;
import vn.mtb.party.PersonId;

/**
 * The people assigned to a bridge point (<i>cán bộ tại điểm cầu</i>).
 *
 * @param people each with the part they have there
 * @legal câu 1 gạch đầu dòng 3 đoạn 5 bản tin về Quyết định số 3125/QĐ-UBND
 */
public record PointStaff(List<Assigned> people) {

    /** The part somebody has at a bridge point (<i>vai trò tại điểm cầu</i>). */
    public enum Part {
        /** Leader of the unit's office (<i>lãnh đạo Văn phòng</i>). */
        OFFICE_LEADER,
        /** The equivalent, where a unit has no office (<i>hoặc tương đương</i>); the unit says who. */
        EQUIVALENT_LEADER,
        /** Technician (<i>cán bộ kỹ thuật</i>). */
        TECHNICIAN,
        /** Anybody else (<i>người khác</i>). */
        ANOTHER
    }

    /**
     * Somebody with a part (<i>người được phân công</i>).
     *
     * @param person who
     * @param part as what
     */
    public record Assigned(PersonId person, Part part) {
        /** Refuses missing parts. */
        public Assigned {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(part, "part");
        }
    }

    /** Copies the people. */
    public PointStaff {
        people = List.copyOf(people);
    }

    boolean led() {
        return people.stream().anyMatch(PointStaff::leads);
    }

    boolean technical() {
        return people.stream().anyMatch(one -> one.part() == Part.TECHNICIAN);
    }

    /** A leader and a technician who are not one and the same; without either, another condition speaks. */
    boolean twoPeople() {
        if (!led() || !technical()) return true;
        return people.stream()
                .filter(PointStaff::leads)
                .anyMatch(leader -> people.stream()
                        .anyMatch(other -> other.part() == Part.TECHNICIAN
                                && !other.person().equals(leader.person())));
    }

    private static boolean leads(Assigned one) {
        return one.part() == Part.OFFICE_LEADER || one.part() == Part.EQUIVALENT_LEADER;
    }
}

package vn.mtb.example.desk.signin;

import static vn.mtb.example.desk.signin.Area.AUDIT;
import static vn.mtb.example.desk.signin.Area.BULK;
import static vn.mtb.example.desk.signin.Area.CONDUCT;
import static vn.mtb.example.desk.signin.Area.DOCUMENTS;
import static vn.mtb.example.desk.signin.Area.FEEDBACK;
import static vn.mtb.example.desk.signin.Area.MISHAPS;
import static vn.mtb.example.desk.signin.Area.OVERVIEW;
import static vn.mtb.example.desk.signin.Area.PEOPLE;
import static vn.mtb.example.desk.signin.Area.REGULATION;
import static vn.mtb.example.desk.signin.Area.REPORTS;
import static vn.mtb.example.desk.signin.Area.REVIEWS;
import static vn.mtb.example.desk.signin.Area.TABLETS;

import java.util.EnumSet;
import java.util.Set;
import vn.mtb.party.Capacity;

/** What somebody is at this desk: which parts it opens, and in which capacity the rules hear it. */
public enum Role {
    /** Holds a tablet, and sees that one. */
    USER(Capacity.USER, EnumSet.of(TABLETS, MISHAPS, FEEDBACK, REGULATION), EnumSet.of(TABLETS, FEEDBACK)),
    /** Keeps the unit's tablets and their papers. */
    ASSET_OFFICER(
            Capacity.UNIT,
            EnumSet.allOf(Area.class),
            EnumSet.of(TABLETS, PEOPLE, MISHAPS, DOCUMENTS, REVIEWS, CONDUCT, FEEDBACK, BULK, REGULATION)),
    /** Directs, and signs for the unit. */
    LEADER(Capacity.UNIT, EnumSet.allOf(Area.class), EnumSet.of(TABLETS, DOCUMENTS, CONDUCT, FEEDBACK, REGULATION)),
    /** Knows the law: liability, open questions, the unit's own regulation. */
    LEGAL_OFFICER(Capacity.UNIT, EnumSet.allOf(Area.class), EnumSet.of(MISHAPS, CONDUCT, FEEDBACK, REGULATION)),
    /** Sees everything, changes nothing, takes checkpoints. */
    AUDITOR(Capacity.UNIT, EnumSet.allOf(Area.class), EnumSet.of(AUDIT, REGULATION)),
    /** Acts for the body that has the tasks of the Department of Information and Communications. */
    FOCAL_BODY(
            Capacity.FOCAL_BODY,
            EnumSet.of(OVERVIEW, TABLETS, MISHAPS, REVIEWS, FEEDBACK, REGULATION, REPORTS),
            EnumSet.of(TABLETS, FEEDBACK)),
    /** The Office of the City People's Committee. */
    CITY_OFFICE(
            Capacity.CITY_OFFICE, EnumSet.of(OVERVIEW, TABLETS, DOCUMENTS, REGULATION, REPORTS), EnumSet.of(DOCUMENTS));

    private final Capacity capacity;
    private final Set<Area> seen;
    private final Set<Area> worked;

    Role(Capacity capacity, Set<Area> seen, Set<Area> worked) {
        this.capacity = capacity;
        this.seen = seen;
        this.worked = worked;
    }

    /**
     * As what the rules hear it.
     *
     * @return the capacity of its acts
     */
    public Capacity capacity() {
        return capacity;
    }

    /**
     * Whether it may look at a part.
     *
     * @param area which part
     * @return true when its pages open
     */
    public boolean sees(Area area) {
        return seen.contains(area);
    }

    /**
     * Whether it may send forms of a part; whether an act is then allowed is for the rules to say.
     *
     * @param area which part
     * @return true when its forms are drawn
     */
    public boolean worksIn(Area area) {
        return worked.contains(area);
    }
}

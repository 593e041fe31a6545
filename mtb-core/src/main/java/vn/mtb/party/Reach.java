package vn.mtb.party;

/** How far a clause that lists bodies reaches one of them on a day (<i>diện điều chỉnh</i>), the firmest first. */
public enum Reach {
    /** The clause names it. */
    NAMED,
    /** The clause does not name it, but a numbered reading counts it among those named. */
    IMPLIED,
    /** Whether it does is open since a reform, and an authority must say. */
    OPEN,
    /** The clause does not name it. */
    NOT_NAMED
}

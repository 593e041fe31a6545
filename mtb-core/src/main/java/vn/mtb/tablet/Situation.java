package vn.mtb.tablet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Status and custody as they go together (<i>tình trạng và nơi giữ</i>): the places of the table. What is not here cannot be.
 */
public enum Situation {
    /** Not in the register. */
    ABSENT(Status.ABSENT, Custody.Kind.NOBODY),
    /** Bought, at the focal body. */
    PROCURED(Status.PROCURED, Custody.Kind.FOCAL_BODY),
    /** Received by a unit, not yet recorded. */
    RECEIVED(Status.RECEIVED, Custody.Kind.UNIT),
    /** Recorded and kept by the unit. */
    IN_KEEPING(Status.IN_KEEPING, Custody.Kind.UNIT),
    /** In use. */
    IN_USE(Status.IN_USE, Custody.Kind.USER),
    /** Faulty, at the unit. */
    FAULTY_AT_UNIT(Status.FAULTY, Custody.Kind.UNIT),
    /** Faulty, still in the user's hands. */
    FAULTY_WITH_USER(Status.FAULTY, Custody.Kind.USER),
    /** Damaged, at the unit. */
    DAMAGED_AT_UNIT(Status.DAMAGED, Custody.Kind.UNIT),
    /** Damaged, still in the user's hands. */
    DAMAGED_WITH_USER(Status.DAMAGED, Custody.Kind.USER),
    /** With the supplier for warranty. */
    AT_WARRANTY(Status.AT_WARRANTY, Custody.Kind.SUPPLIER),
    /** With a repairer. */
    UNDER_REPAIR(Status.UNDER_REPAIR, Custody.Kind.SUPPLIER),
    /** Repaired on the spot, at the unit. */
    UNDER_REPAIR_AT_UNIT(Status.UNDER_REPAIR, Custody.Kind.UNIT),
    /** Repaired on the spot, in the user's hands. */
    UNDER_REPAIR_WITH_USER(Status.UNDER_REPAIR, Custody.Kind.USER),
    /** Lost. */
    LOST(Status.LOST, Custody.Kind.MISSING),
    /** Recall decided, at the unit. */
    RECALL_DECIDED_AT_UNIT(Status.RECALL_DECIDED, Custody.Kind.UNIT),
    /** Recall decided, still in the user's hands. */
    RECALL_DECIDED_WITH_USER(Status.RECALL_DECIDED, Custody.Kind.USER),
    /** Recalled, with the body that the decision names. */
    RECALLED(Status.RECALL_DECIDED, Custody.Kind.AUTHORITY),
    /** Disposal decided, at the unit. */
    DISPOSAL_DECIDED(Status.DISPOSAL_DECIDED, Custody.Kind.UNIT),
    /** Sold, destroyed or exchanged. */
    DISPOSED(Status.DISPOSED, Custody.Kind.GONE),
    /** Written off because of loss. */
    LOSS_CLOSED(Status.LOSS_CLOSED, Custody.Kind.GONE);

    private static final int KINDS = Custody.Kind.values().length;
    private static final @Nullable Situation[] BY_FACTS = new Situation[Status.values().length * KINDS];

    static {
        for (Situation situation : values()) BY_FACTS[cell(situation.status, situation.custody)] = situation;
    }

    private final Status status;
    private final Custody.Kind custody;

    Situation(Status status, Custody.Kind custody) {
        this.status = status;
        this.custody = custody;
    }

    /**
     * The situation of these two facts.
     *
     * @param status the status
     * @param custody the hands
     * @return the situation, or nothing when the two cannot go together
     */
    public static Optional<Situation> of(Status status, Custody.Kind custody) {
        return Optional.ofNullable(at(status, custody));
    }

    static @Nullable Situation at(Status status, Custody.Kind custody) {
        return BY_FACTS[cell(status, custody)];
    }

    /**
     * Its status.
     *
     * @return the first fact
     */
    public Status status() {
        return status;
    }

    /**
     * Its kind of custody.
     *
     * @return the second fact
     */
    public Custody.Kind custody() {
        return custody;
    }

    @SuppressWarnings("EnumOrdinal") // a cell is a place in an array
    private static int cell(Status status, Custody.Kind custody) {
        return status.ordinal() * KINDS + custody.ordinal();
    }
}

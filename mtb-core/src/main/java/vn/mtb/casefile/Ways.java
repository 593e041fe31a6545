package vn.mtb.casefile;

import static vn.mtb.tablet.Step.*;

import java.util.ArrayList;
import java.util.List;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;

/** By which steps a tablet usually comes where it stands (<i>con đường thường gặp tới từng tình trạng</i>). */
final class Ways {
    private Ways() {}

    /** The steps from the purchase on. */
    static List<Step> to(Situation place, Tablet.Origin origin) {
        List<Step> received = origin == Tablet.Origin.UNIT
                ? List.of(BUY_FOR_UNIT, INSTALL_SHARED)
                : List.of(PROCURE, PREINSTALL, HAND_OVER);
        List<Step> kept = and(received, RECORD_ASSET);
        List<Step> used = and(kept, PUT_INTO_USE);
        return switch (place) {
            case ABSENT -> List.of();
            case PROCURED -> List.of(PROCURE, PREINSTALL);
            case RECEIVED -> received;
            case IN_KEEPING -> kept;
            case IN_USE -> used;
            case FAULTY_WITH_USER -> and(used, REPORT_FAULT);
            case FAULTY_AT_UNIT -> and(used, REPORT_FAULT, GIVE_BACK);
            case DAMAGED_WITH_USER -> and(used, ESTABLISH_DAMAGE);
            case DAMAGED_AT_UNIT -> and(used, ESTABLISH_DAMAGE, GIVE_BACK);
            case AT_WARRANTY -> and(used, REPORT_FAULT, SEND_TO_WARRANTY);
            case UNDER_REPAIR, UNDER_REPAIR_WITH_USER -> and(used, ESTABLISH_DAMAGE, SEND_TO_REPAIR);
            case UNDER_REPAIR_AT_UNIT -> and(used, ESTABLISH_DAMAGE, GIVE_BACK, SEND_TO_REPAIR);
            case LOST -> and(used, REPORT_LOSS);
            case RECALL_DECIDED_WITH_USER -> and(used, DECIDE_RECALL);
            case RECALL_DECIDED_AT_UNIT -> and(kept, DECIDE_RECALL);
            case RECALLED -> and(kept, DECIDE_RECALL, HAND_OVER_RECALLED);
            case DISPOSAL_DECIDED -> and(kept, DECIDE_DISPOSAL);
            case DISPOSED -> and(kept, DECIDE_DISPOSAL, DISPOSE);
            case LOSS_CLOSED -> and(used, REPORT_LOSS, WRITE_OFF_LOSS);
        };
    }

    /** Where a tablet stands before a step that is taken in order. */
    static Situation before(Step step) {
        return switch (step) {
            case PROCURE, ENTER_AS_FOUND, BUY_FOR_UNIT, ENTER_REPLACEMENT -> Situation.ABSENT;
            case PREINSTALL, HAND_OVER, REPORT_LOSS_AT_FOCAL_BODY -> Situation.PROCURED;
            case RECORD_ASSET -> Situation.RECEIVED;
            case PUT_INTO_USE,
                    HAND_ON,
                    ENTRUST,
                    REPORT_LOSS_IN_KEEPING,
                    TRANSFER,
                    TAKE_OVER,
                    DECIDE_DISPOSAL,
                    DECIDE_RECALL -> Situation.IN_KEEPING;
            case REPORT_LOSS_AT_SUPPLIER, COME_BACK_FROM_WARRANTY, REPLACE_UNDER_WARRANTY -> Situation.AT_WARRANTY;
            case FIND_AGAIN, WRITE_OFF_LOSS -> Situation.LOST;
            case FIND_AFTER_WRITE_OFF -> Situation.LOSS_CLOSED;
            case SEND_TO_WARRANTY -> Situation.FAULTY_WITH_USER;
            case SEND_TO_REPAIR -> Situation.DAMAGED_WITH_USER;
            case COME_BACK_FROM_REPAIR -> Situation.UNDER_REPAIR;
            case HAND_OVER_RECALLED -> Situation.RECALL_DECIDED_AT_UNIT;
            case DISPOSE -> Situation.DISPOSAL_DECIDED;
            case INSTALL_SHARED,
                    INSTALL_ON_REQUEST,
                    REQUEST_UPGRADE,
                    UPGRADE,
                    GIVE_BACK,
                    RECOVER,
                    TAKE_NEW_POST,
                    LOSE_POST,
                    MOVE_TO_ANOTHER_UNIT,
                    REPORT_LEAK,
                    REPORT_LOSS,
                    REPORT_LOSS_IN_ABSENCE,
                    ESTABLISH_DAMAGE,
                    NOTE_WEAR,
                    RECORD_VIOLATION,
                    REPORT_FAULT,
                    REVIEW,
                    TAKE_INVENTORY,
                    CORRECT -> Situation.IN_USE;
        };
    }

    private static List<Step> and(List<Step> way, Step... more) {
        List<Step> longer = new ArrayList<>(way);
        longer.addAll(List.of(more));
        return longer;
    }
}

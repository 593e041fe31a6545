package vn.mtb.benchmarks;

import java.time.LocalDate;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * The same rows as somebody would write them by hand (<i>viết tay bằng switch</i>): nested switches, yes or no, no reason. The
 * numbers are how many needs a step has; what is the same in all years is written once.
 */
final class BareByHand implements Contender {
    private static final LocalDate ALLOCATION = LocalDate.of(2016, 12, 14);
    private static final LocalDate REGULATION = LocalDate.of(2017, 3, 30);
    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate OWN = LocalDate.of(2018, 6, 1);
    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);

    @Override
    public int ruling(BareQuestion q) {
        return allows(q.at(), q.step(), q.on(), q.met()) ? 0 : 1;
    }

    private static boolean all(int needs, int met) {
        int wanted = (1 << needs) - 1;
        return (met & wanted) == wanted;
    }

    private static boolean since(LocalDate day, LocalDate on) {
        return !on.isBefore(day);
    }

    private static boolean allows(Situation at, Step step, LocalDate on, int met) {
        return switch (step) {
            case PROCURE -> at == Situation.ABSENT && since(ALLOCATION, on) && all(4, met);
            case ENTER_AS_FOUND -> at == Situation.ABSENT && all(3, met);
            case BUY_FOR_UNIT -> at == Situation.ABSENT && since(REGULATION, on) && all(3, met);
            case ENTER_REPLACEMENT -> at == Situation.ABSENT && since(REGULATION, on) && all(2, met);
            case PREINSTALL -> at == Situation.PROCURED && since(ALLOCATION, on) && all(3, met);
            case HAND_OVER -> at == Situation.PROCURED && since(REGULATION, on) && all(10, met);
            case RECORD_ASSET ->
                switch (at) {
                    case RECEIVED,
                            IN_KEEPING,
                            IN_USE,
                            FAULTY_AT_UNIT,
                            FAULTY_WITH_USER,
                            DAMAGED_AT_UNIT,
                            DAMAGED_WITH_USER -> since(Y2026, on) ? all(5, met) : since(REGULATION, on) && all(4, met);
                    default -> false;
                };
            case INSTALL_SHARED -> installed(at) && since(REGULATION, on) && all(3, met);
            case INSTALL_ON_REQUEST -> installed(at) && since(REGULATION, on) && all(4, met);
            case PUT_INTO_USE -> at == Situation.IN_KEEPING && issued(21, on, met);
            case HAND_ON -> at == Situation.IN_KEEPING && issued(22, on, met);
            case TAKE_NEW_POST -> at == Situation.IN_USE && since(REGULATION, on) && all(8, met);
            case LOSE_POST, ESTABLISH_DAMAGE, RECORD_VIOLATION, REQUEST_UPGRADE, UPGRADE ->
                at == Situation.IN_USE && since(REGULATION, on) && all(3, met);
            case MOVE_TO_ANOTHER_UNIT -> at == Situation.IN_USE && since(REGULATION, on) && all(7, met);
            case NOTE_WEAR -> at == Situation.IN_USE && since(REGULATION, on) && all(2, met);
            case REVIEW -> at == Situation.IN_USE && since(REGULATION, on) && all(5, met);
            case GIVE_BACK -> returnable(at) && since(REGULATION, on) && all(7, met);
            case RECOVER -> returnable(at) && since(REGULATION, on) && all(3, met);
            case ENTRUST -> at == Situation.IN_KEEPING && since(REGULATION, on) && all(6, met);
            case REPORT_LEAK -> withUser(at) && since(REGULATION, on) && all(4, met);
            case REPORT_LOSS, REPORT_LOSS_IN_ABSENCE -> withUser(at) && since(REGULATION, on) && all(5, met);
            case REPORT_LOSS_IN_KEEPING ->
                switch (at) {
                    case RECEIVED,
                            IN_KEEPING,
                            FAULTY_AT_UNIT,
                            DAMAGED_AT_UNIT,
                            UNDER_REPAIR_AT_UNIT,
                            RECALL_DECIDED_AT_UNIT,
                            DISPOSAL_DECIDED -> since(REGULATION, on) && all(5, met);
                    default -> false;
                };
            case REPORT_LOSS_AT_SUPPLIER ->
                (at == Situation.AT_WARRANTY || at == Situation.UNDER_REPAIR) && since(REGULATION, on) && all(5, met);
            case REPORT_LOSS_AT_FOCAL_BODY -> at == Situation.PROCURED && since(REGULATION, on) && all(4, met);
            case FIND_AGAIN -> at == Situation.LOST && since(REGULATION, on) && all(4, met);
            case FIND_AFTER_WRITE_OFF -> at == Situation.LOSS_CLOSED && since(REGULATION, on) && all(3, met);
            case WRITE_OFF_LOSS -> at == Situation.LOST && since(REGULATION, on) && all(5, met);
            case REPORT_FAULT ->
                switch (at) {
                    case IN_KEEPING, IN_USE, FAULTY_AT_UNIT, FAULTY_WITH_USER -> since(REGULATION, on) && all(4, met);
                    default -> false;
                };
            case SEND_TO_WARRANTY -> faulty(at) && since(REGULATION, on) && all(10, met);
            case COME_BACK_FROM_WARRANTY -> at == Situation.AT_WARRANTY && comesBack(on, met);
            case COME_BACK_FROM_REPAIR ->
                switch (at) {
                    case UNDER_REPAIR, UNDER_REPAIR_AT_UNIT, UNDER_REPAIR_WITH_USER -> comesBack(on, met);
                    default -> false;
                };
            case REPLACE_UNDER_WARRANTY -> at == Situation.AT_WARRANTY && since(REGULATION, on) && all(3, met);
            case SEND_TO_REPAIR -> (faulty(at) || damaged(at)) && since(REGULATION, on) && all(3, met);
            case DECIDE_RECALL ->
                (at == Situation.IN_KEEPING || at == Situation.IN_USE || faulty(at) || damaged(at))
                        && since(REGULATION, on)
                        && all(4, met);
            case HAND_OVER_RECALLED -> at == Situation.RECALL_DECIDED_AT_UNIT && since(Y2018, on) && all(6, met);
            case TRANSFER -> at == Situation.IN_KEEPING && since(REGULATION, on) && all(11, met);
            case DECIDE_DISPOSAL ->
                (at == Situation.IN_KEEPING || at == Situation.DAMAGED_AT_UNIT) && since(REGULATION, on) && all(5, met);
            case DISPOSE -> at == Situation.DISPOSAL_DECIDED && since(Y2018, on) && all(4, met);
            case TAKE_OVER ->
                switch (at) {
                    case RECEIVED, IN_KEEPING, FAULTY_AT_UNIT, DAMAGED_AT_UNIT -> since(MARCH_2025, on) && all(10, met);
                    default -> false;
                };
            case TAKE_INVENTORY ->
                switch (at) {
                    case ABSENT, LOST, RECALLED, DISPOSED, LOSS_CLOSED -> false;
                    default -> since(REGULATION, on) && all(2, met);
                };
            case CORRECT -> at != Situation.ABSENT && all(2, met);
        };
    }

    private static boolean issued(int needs, LocalDate on, int met) {
        if (!since(REGULATION, on)) return false;
        if (!since(Y2018, on)) return all(needs, met);
        return since(OWN, on) ? all(needs + 2, met) : all(needs + 1, met);
    }

    private static boolean comesBack(LocalDate on, int met) {
        return since(Y2018, on) ? all(9, met) : since(REGULATION, on) && all(8, met);
    }

    private static boolean installed(Situation at) {
        return at == Situation.RECEIVED || at == Situation.IN_KEEPING || at == Situation.IN_USE;
    }

    private static boolean faulty(Situation at) {
        return at == Situation.FAULTY_AT_UNIT || at == Situation.FAULTY_WITH_USER;
    }

    private static boolean damaged(Situation at) {
        return at == Situation.DAMAGED_AT_UNIT || at == Situation.DAMAGED_WITH_USER;
    }

    private static boolean returnable(Situation at) {
        return switch (at) {
            case IN_USE, FAULTY_WITH_USER, DAMAGED_WITH_USER, RECALL_DECIDED_WITH_USER -> true;
            default -> false;
        };
    }

    private static boolean withUser(Situation at) {
        return at == Situation.UNDER_REPAIR_WITH_USER || returnable(at);
    }
}

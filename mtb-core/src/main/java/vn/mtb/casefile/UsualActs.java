package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Repair;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** An act with its papers in order (<i>việc làm đúng, đủ giấy tờ</i>): what a case does not write is taken from here. */
final class UsualActs {
    static final String SERIAL = "SN-0001";
    static final long VALUE = 9_500_000;
    private static final long REPAIR = 500_000;

    private final World world;
    private final Tablet tablet;
    private final LocalDate on;
    private final UnitId unit;
    private final PersonId holder;

    UsualActs(World world, Tablet tablet, LocalDate on) {
        this.world = world;
        this.tablet = tablet;
        this.on = on;
        this.unit = tablet.managingUnit().orElse(world.unit());
        this.holder = tablet.holder().or(tablet::lastHolder).orElse(world.person());
    }

    /** Who does it when all is in order. */
    Actor actor(Step step) {
        return switch (step) {
            case PROCURE, PREINSTALL, HAND_OVER, INSTALL_SHARED, UPGRADE, REPORT_LOSS_AT_FOCAL_BODY -> focal();
            case SEND_TO_WARRANTY, COME_BACK_FROM_WARRANTY, REPLACE_UNDER_WARRANTY, ENTER_REPLACEMENT ->
                tablet.origin() == Tablet.Origin.UNIT ? officer(unit) : focal();
            case FIND_AGAIN, TAKE_INVENTORY, CORRECT -> tablet.managingUnit().isEmpty() ? focal() : officer(unit);
            case GIVE_BACK, REPORT_LEAK, REPORT_LOSS, REVIEW, REQUEST_UPGRADE -> user(holder);
            case REPORT_FAULT -> tablet.custody().kind() == Custody.Kind.USER ? user(holder) : officer(unit);
            case DECIDE_RECALL -> acting(Capacity.CITY_PEOPLES_COMMITTEE);
            case ENTER_AS_FOUND,
                    BUY_FOR_UNIT,
                    RECORD_ASSET,
                    INSTALL_ON_REQUEST,
                    PUT_INTO_USE,
                    HAND_ON,
                    RECOVER,
                    ENTRUST,
                    TAKE_NEW_POST,
                    LOSE_POST,
                    MOVE_TO_ANOTHER_UNIT,
                    REPORT_LOSS_IN_ABSENCE,
                    REPORT_LOSS_IN_KEEPING,
                    REPORT_LOSS_AT_SUPPLIER,
                    FIND_AFTER_WRITE_OFF,
                    ESTABLISH_DAMAGE,
                    NOTE_WEAR,
                    RECORD_VIOLATION,
                    SEND_TO_REPAIR,
                    COME_BACK_FROM_REPAIR,
                    WRITE_OFF_LOSS,
                    HAND_OVER_RECALLED,
                    TRANSFER,
                    TAKE_OVER,
                    DECIDE_DISPOSAL,
                    DISPOSE -> officer(unit);
        };
    }

    Act act(Step step) {
        return switch (step) {
            case PROCURE ->
                new Acquisition.Procure(
                        SERIAL, VALUE, "nha-cung-cap", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
            case ENTER_AS_FOUND ->
                new Acquisition.EnterAsFound(
                        SERIAL,
                        Status.IN_KEEPING,
                        unit,
                        Optional.empty(),
                        Optional.of(booked()),
                        VALUE,
                        Optional.of("03/BB"),
                        warranty(),
                        Application.SHARED);
            case BUY_FOR_UNIT -> new Acquisition.BuyForUnit(SERIAL, VALUE, "nha-cung-cap", "12/BB-NT", warranty());
            case ENTER_REPLACEMENT ->
                new Acquisition.EnterReplacement(new TabletId("MTB-0"), SERIAL, unit, VALUE, "06/BB", warranty());
            case HAND_OVER -> new Acquisition.HandOver(minutes(focal(), officer(unit)), serial(), VALUE, warranty());
            case RECORD_ASSET ->
                new Acquisition.RecordAsset(
                        "TS-01", tablet.books() instanceof Books.NotYet books ? books.valueInDong() : VALUE, false);
            case PREINSTALL -> new Installation.Preinstall(Application.SHARED, "1.0");
            case INSTALL_SHARED -> new Installation.InstallShared(Application.SHARED, "2.0");
            case INSTALL_ON_REQUEST ->
                new Installation.InstallOnRequest(
                        Set.of(new Application("ung-dung-rieng")), holder, "nhiệm vụ được phân công");
            case REQUEST_UPGRADE ->
                new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.OPERATING_SYSTEM);
            case UPGRADE -> new Installation.Upgrade("2.0");
            case PUT_INTO_USE ->
                new Holding.PutIntoUse(minutes(officer(unit), user(world.person())), equipped(), Set.of());
            case HAND_ON ->
                new Holding.HandOn(
                        holder, minutes(officer(unit), user(world.personBeside(holder))), equipped(), Set.of());
            case GIVE_BACK -> new Holding.GiveBack(minutes(user(holder), officer(unit)));
            case RECOVER ->
                new Holding.Recover(
                        "08/BB", new PersonId("nguoi-lam-chung"), Holding.Recover.Cause.ABSENCE, "máy và bộ sạc");
            case ENTRUST -> new Holding.Entrust(minutes(officer(unit), world.custodian(unit)));
            case TAKE_NEW_POST -> new Holding.TakeNewPost(holder, "88/QĐ-UBND");
            case LOSE_POST -> new Holding.LosePost(holder, "88/QĐ-UBND");
            case MOVE_TO_ANOTHER_UNIT -> new Holding.MoveToAnotherUnit(holder, elsewhere(), "89/QĐ-UBND");
            case REPORT_LEAK -> new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), List.of(told())));
            case REPORT_LOSS -> new Mishap.ReportLoss(loss());
            case REPORT_LOSS_IN_ABSENCE -> new Mishap.ReportLossInAbsence(loss(), Holding.Recover.Cause.ABSENCE);
            case REPORT_LOSS_IN_KEEPING -> new Mishap.ReportLossInKeeping(loss());
            case REPORT_LOSS_AT_SUPPLIER -> new Mishap.ReportLossAtSupplier(loss(), "P-01");
            case REPORT_LOSS_AT_FOCAL_BODY -> new Mishap.ReportLossAtFocalBody(loss());
            case FIND_AGAIN ->
                new Mishap.FindAgain("10/BB", tablet.managingUnit().orElse(world.focalUnit(on)), false);
            case FIND_AFTER_WRITE_OFF -> new Mishap.FindAfterWriteOff("10/BB", unit, VALUE);
            case ESTABLISH_DAMAGE -> new Mishap.EstablishDamage(new Damage(on, "vỡ màn hình", "05/BB", true));
            case NOTE_WEAR -> new Mishap.NoteWear("pin yếu", false);
            case RECORD_VIOLATION ->
                new Mishap.RecordViolation(new Violation(UseDuty.NO_GAMES, on, "có trò chơi trên máy", false));
            case REPORT_FAULT -> new Repair.ReportFault(new Fault(on, "không lên nguồn", false, List.of(told())));
            case SEND_TO_WARRANTY -> new Repair.SendToWarranty("P-01", true);
            case COME_BACK_FROM_WARRANTY -> new Repair.ComeBackFromWarranty("P-01", "đã thay pin", backTo());
            case REPLACE_UNDER_WARRANTY -> new Repair.ReplaceUnderWarranty("06/BB", new TabletId("MTB-2"), "SN-0002");
            case SEND_TO_REPAIR -> new Repair.SendToRepair("P-02", REPAIR, false);
            case COME_BACK_FROM_REPAIR -> new Repair.ComeBackFromRepair("P-02", "đã thay màn hình", backTo());
            case WRITE_OFF_LOSS -> new Removal.WriteOffLoss("31/BC", decided());
            case DECIDE_RECALL -> new Removal.DecideRecall(decided(), Removal.DecideRecall.RecallCase.NO_LONGER_NEEDED);
            case HAND_OVER_RECALLED -> new Removal.HandOverRecalled(minutes(officer(unit), acting(Capacity.AUTHORITY)));
            case TRANSFER ->
                new Removal.Transfer(
                        minutes(officer(unit), officer(elsewhere())),
                        decided(),
                        Removal.Transfer.TransferCase.REORGANISATION,
                        VALUE);
            case TAKE_OVER -> new Removal.TakeOver(minutes(officer(unit), officer(elsewhere())), decided(), VALUE);
            case DECIDE_DISPOSAL ->
                new Removal.DecideDisposal(decided(), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false);
            case DISPOSE -> new Removal.Dispose("11/BB", Removal.Dispose.Form.DESTROYED, true);
            case REVIEW ->
                new Upkeep.Review(new SecurityCheck(
                        on, SecurityCheck.Occasion.YEARLY, world.focalUnit(on), "không phát hiện gì"));
            case TAKE_INVENTORY -> new Upkeep.TakeInventory("09/BB-KK", "tốt");
            case CORRECT ->
                new Upkeep.Correct(0, "ghi nhầm số", new Acquisition.RecordAsset("TS-02", VALUE, false), on);
        };
    }

    Notice told() {
        return new Notice(world.focalUnit(on), on, on, Notice.Channel.TELEPHONE);
    }

    Minutes minutes(Actor giver, Actor receiver) {
        return Minutes.between("07/BB", on, giver, receiver);
    }

    Decision decision() {
        return world.decision("95/QĐ-UBND", on);
    }

    private Books.On booked() {
        return new Books.On(unit, on, "TS-01", VALUE, false);
    }

    Actor acting(Capacity as) {
        return world.actor(as, unit, holder, on);
    }

    private Optional<Decision> decided() {
        return Optional.of(decision());
    }

    private Optional<Decision> equipped() {
        return Optional.of(world.decision("1500/QĐ-UBND", on));
    }

    private LossReport loss() {
        return new LossReport(on, "mất trên đường đi công tác", List.of(told()));
    }

    private String serial() {
        return tablet.serial().isEmpty() ? SERIAL : tablet.serial();
    }

    private Optional<LocalDate> warranty() {
        return Optional.of(world.warrantyUntil());
    }

    private UnitId elsewhere() {
        return world.otherUnit().equals(unit) ? world.unit() : world.otherUnit();
    }

    private Optional<PersonId> backTo() {
        return tablet.cameFrom().orElse(null) instanceof Custody.User user
                ? Optional.of(user.person())
                : Optional.empty();
    }

    private Actor focal() {
        return acting(Capacity.FOCAL_BODY);
    }

    private Actor officer(UnitId of) {
        return world.actor(Capacity.UNIT, of, holder, on);
    }

    private Actor user(PersonId who) {
        return new Actor(who, Capacity.USER, unit);
    }
}

package vn.mtb.tablet;

import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.party.Actor;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.rule.Need;
import vn.mtb.rule.Row;

/** For each open cell of the city's table an attempt with nothing wrong in it (<i>việc làm đúng, đủ giấy tờ</i>). */
final class LawfulActs {
    private LawfulActs() {}

    /** A cell of the table while one of its rows holds. */
    record Cell(Row<Situation, Step, Case> row, Situation place) {
        @Override
        public String toString() {
            return row.step() + " from " + place + " " + row.inForce().from();
        }
    }

    static List<Cell> cells() {
        List<Cell> all = new ArrayList<>();
        for (Row<Situation, Step, Case> row : Rulebook.city().table().rows()) {
            for (Situation place : row.moves().keySet()) all.add(new Cell(row, place));
        }
        return all;
    }

    /** A quiet day within the row's years, after every fixture. */
    static LocalDate aDayOf(Row<Situation, Step, Case> row) {
        LocalDate day = AFTERWARDS;
        for (String later : List.of("2017-06-05", "2019-03-05", "2025-04-01", "2025-08-04", "2026-02-02")) {
            day = day(later);
            if (row.inForce().contains(day)) return day;
        }
        throw new IllegalStateException("no quiet day in " + row.inForce());
    }

    static Attempt in(Cell cell) {
        LocalDate on = aDayOf(cell.row());
        if (cell.place() == Situation.RECALLED && on.isBefore(day("2019-03-05"))) on = day("2019-03-05");
        Attempt attempt = of(cell.row().step(), cell.place(), on);
        Made made = attempt.made();
        for (Need<Case> need : cell.row().needs()) {
            boolean alwaysOpen = need.condition() == CityCondition.LAW_OF_THE_DAY_NAMED
                    || need.condition() == CityCondition.SIGNER_NAMED_BY_LAW
                    || need.condition() == CityCondition.BOOKS_OF_AN_EXCHANGE_DECIDED;
            if (alwaysOpen) made = answered(made, need.condition().id());
        }
        return attempt.with(made);
    }

    static Attempt of(Step step, Situation place, LocalDate on) {
        return new Attempt(
                        bookFor(step),
                        tabletFor(step, place),
                        act(step, on),
                        lookedUp(),
                        Made.by(actor(step, place, on)).on(on))
                .with(factsFor(step));
    }

    private static Rulebook bookFor(Step step) {
        return step == Step.BUY_FOR_UNIT ? aUnitsBook() : Rulebook.city();
    }

    private static Facts factsFor(Step step) {
        return step == Step.MOVE_TO_ANOTHER_UNIT
                ? lookedUp().about(DIRECTOR.person(), leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, STC))
                : lookedUp();
    }

    private static Tablet tabletFor(Step step, Situation place) {
        switch (step) {
            case PUT_INTO_USE:
                return aTabletInKeeping();
            case RECORD_ASSET:
                return unrecorded(place);
            case SEND_TO_REPAIR:
                return outOfWarranty(place);
            default:
                return aTabletIn(place);
        }
    }

    /** Found in use when the register was opened, and on nobody's books. */
    private static Tablet unrecorded(Situation place) {
        Story found = Story.foundInUse(DIRECTOR);
        return switch (place) {
            case RECEIVED -> aTabletReceived();
            case IN_KEEPING -> aTabletKeptOffTheBooks(aTabletReceived());
            case IN_USE -> found.tablet();
            case FAULTY_WITH_USER -> found.faulty().tablet();
            case FAULTY_AT_UNIT -> found.faulty().givenBack().tablet();
            case DAMAGED_WITH_USER -> found.damaged().tablet();
            case DAMAGED_AT_UNIT -> found.damaged().givenBack().tablet();
            default -> throw new IllegalArgumentException("nothing is recorded in " + place);
        };
    }

    private static Tablet outOfWarranty(Situation place) {
        Story inUse = Story.ofTheCity(Optional.of(day("2017-04-27")))
                .bought()
                .handedOver()
                .recorded()
                .putIntoUse(DIRECTOR);
        return switch (place) {
            case FAULTY_WITH_USER -> inUse.faulty().tablet();
            case FAULTY_AT_UNIT -> inUse.faulty().givenBack().tablet();
            case DAMAGED_WITH_USER -> inUse.damaged().tablet();
            case DAMAGED_AT_UNIT -> inUse.damaged().givenBack().tablet();
            default -> throw new IllegalArgumentException("nothing is sent to repair in " + place);
        };
    }

    private static Actor actor(Step step, Situation place, LocalDate on) {
        if (place == Situation.PROCURED) return focalBody(on);
        if (place == Situation.IN_KEEPING) return step == Step.INSTALL_SHARED ? focalBody(on) : ofTheUnit(step);
        if (step == Step.REPORT_FAULT) return place.custody() == Custody.Kind.USER ? DIRECTOR : OFFICER;
        return switch (step) {
            case PROCURE,
                    PREINSTALL,
                    HAND_OVER,
                    INSTALL_SHARED,
                    UPGRADE,
                    SEND_TO_WARRANTY,
                    COME_BACK_FROM_WARRANTY,
                    REPLACE_UNDER_WARRANTY,
                    REPORT_LOSS_AT_FOCAL_BODY -> focalBody(on);
            case GIVE_BACK, REPORT_LEAK, REPORT_LOSS, REVIEW, REQUEST_UPGRADE -> DIRECTOR;
            default -> ofTheUnit(step);
        };
    }

    private static Actor ofTheUnit(Step step) {
        return step == Step.DECIDE_RECALL ? COMMITTEE : OFFICER;
    }

    private static Act act(Step step, LocalDate on) {
        Notice told = told(focalBody(on).unit(), on);
        return switch (step) {
            case PROCURE ->
                new Acquisition.Procure(
                        SERIAL, VALUE, "nha-cung-cap", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
            case ENTER_AS_FOUND ->
                new Acquisition.EnterAsFound(
                        SERIAL,
                        Status.IN_KEEPING,
                        SNV,
                        Optional.empty(),
                        Optional.of(new Books.On(SNV, on, "TS-42", VALUE, false)),
                        VALUE,
                        Optional.of("03/BB"),
                        Optional.of(WARRANTY),
                        Application.SHARED);
            case BUY_FOR_UNIT ->
                new Acquisition.BuyForUnit(SERIAL, VALUE, "nha-cung-cap", "12/BB-NT", Optional.of(WARRANTY));
            case ENTER_REPLACEMENT ->
                new Acquisition.EnterReplacement(
                        new TabletId("MTB-0041"), SERIAL, SNV, VALUE, "06/BB", Optional.of(WARRANTY));
            case HAND_OVER ->
                new Acquisition.HandOver(minutes(on, focalBody(on), OFFICER), SERIAL, VALUE, Optional.of(WARRANTY));
            case RECORD_ASSET -> new Acquisition.RecordAsset("TS-2017-42", VALUE, false);
            case PREINSTALL -> new Installation.Preinstall(Application.SHARED, "2017.1");
            case INSTALL_SHARED -> new Installation.InstallShared(Application.SHARED, "2017.2");
            case INSTALL_ON_REQUEST ->
                new Installation.InstallOnRequest(
                        Set.of(new Application("quan-ly-du-an")), DIRECTOR.person(), "theo dõi dự án");
            case REQUEST_UPGRADE ->
                new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.OPERATING_SYSTEM);
            case UPGRADE -> new Installation.Upgrade("Android 8");
            case PUT_INTO_USE -> new Holding.PutIntoUse(minutes(on, OFFICER, DIRECTOR), EQUIPPED, Set.of());
            case HAND_ON -> new Holding.HandOn(DIRECTOR.person(), minutes(on, OFFICER, DEPUTY), EQUIPPED, Set.of());
            case GIVE_BACK -> new Holding.GiveBack(minutes(on, DIRECTOR, OFFICER));
            case RECOVER -> new Holding.Recover("08/BB", WITNESS, Holding.Recover.Cause.DEATH, "máy, sạc");
            case ENTRUST -> new Holding.Entrust(minutes(on, OFFICER, CUSTODIAN));
            case TAKE_NEW_POST -> new Holding.TakeNewPost(DIRECTOR.person(), "88/QĐ-SNV");
            case LOSE_POST -> new Holding.LosePost(DIRECTOR.person(), "88/QĐ-SNV");
            case MOVE_TO_ANOTHER_UNIT -> new Holding.MoveToAnotherUnit(DIRECTOR.person(), STC, "89/QĐ-UBND");
            case REPORT_LEAK -> new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), List.of(told)));
            case REPORT_LOSS -> new Mishap.ReportLoss(loss(on, told));
            case REPORT_LOSS_IN_ABSENCE ->
                new Mishap.ReportLossInAbsence(loss(on, told), Holding.Recover.Cause.ABSENCE);
            case REPORT_LOSS_IN_KEEPING -> new Mishap.ReportLossInKeeping(loss(on, told));
            case REPORT_LOSS_AT_SUPPLIER -> new Mishap.ReportLossAtSupplier(loss(on, told), "P-01");
            case REPORT_LOSS_AT_FOCAL_BODY -> new Mishap.ReportLossAtFocalBody(loss(on, told));
            case FIND_AGAIN -> new Mishap.FindAgain("10/BB", SNV, false);
            case FIND_AFTER_WRITE_OFF -> new Mishap.FindAfterWriteOff("10/BB", SNV, 4_000_000);
            case ESTABLISH_DAMAGE -> new Mishap.EstablishDamage(new Damage(on, "vỡ màn hình", "05/BB", true));
            case NOTE_WEAR -> new Mishap.NoteWear("pin yếu", false);
            case RECORD_VIOLATION ->
                new Mishap.RecordViolation(new Violation(UseDuty.NO_GAMES, on, "có trò chơi", false));
            case REPORT_FAULT -> new Repair.ReportFault(fault(on, told));
            case SEND_TO_WARRANTY -> new Repair.SendToWarranty("P-01", true);
            case COME_BACK_FROM_WARRANTY ->
                new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(DIRECTOR.person()));
            case REPLACE_UNDER_WARRANTY ->
                new Repair.ReplaceUnderWarranty("06/BB", new TabletId("MTB-0043"), "SN-0043");
            case SEND_TO_REPAIR -> new Repair.SendToRepair("P-02", 500_000, false);
            case COME_BACK_FROM_REPAIR -> new Repair.ComeBackFromRepair("P-02", "thay màn hình", Optional.empty());
            case WRITE_OFF_LOSS -> new Removal.WriteOffLoss("31/BC", decided(on, COMMITTEE));
            case DECIDE_RECALL ->
                new Removal.DecideRecall(decided(on, COMMITTEE), Removal.DecideRecall.RecallCase.NO_LONGER_NEEDED);
            case HAND_OVER_RECALLED -> new Removal.HandOverRecalled(minutes(on, OFFICER, COMPETENT));
            case TRANSFER ->
                new Removal.Transfer(
                        minutes(on, OFFICER, STC_OFFICER),
                        decided(on, COMMITTEE),
                        Removal.Transfer.TransferCase.REORGANISATION,
                        VALUE);
            case TAKE_OVER -> new Removal.TakeOver(minutes(on, OFFICER, STC_OFFICER), decided(on, COMMITTEE), VALUE);
            case DECIDE_DISPOSAL ->
                new Removal.DecideDisposal(decided(on, COMMITTEE), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false);
            case DISPOSE -> new Removal.Dispose("11/BB", Removal.Dispose.Form.DESTROYED, true);
            case REVIEW ->
                new Upkeep.Review(new SecurityCheck(
                        on, SecurityCheck.Occasion.YEARLY, focalBody(on).unit(), "không có gì lạ"));
            case TAKE_INVENTORY -> new Upkeep.TakeInventory("09/BB-KK", "tốt");
            case CORRECT ->
                new Upkeep.Correct(
                        0, "ghi nhầm số", new Acquisition.RecordAsset("TS-2017-43", VALUE, false), day("2017-04-05"));
        };
    }
}

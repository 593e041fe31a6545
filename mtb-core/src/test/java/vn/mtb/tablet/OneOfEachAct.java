package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/** One act for each step (<i>mỗi bước một hành vi</i>), for tests that ask what any of them would be told. */
final class OneOfEachAct {
    static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    static final PersonId HOLDER = new PersonId("CB-01");
    static final PersonId OFFICER = new PersonId("CB-02");
    static final UnitId UNIT = new UnitId("SXD");
    static final UnitId OTHER_UNIT = new UnitId("SGTVT");
    static final Actor FOR_THE_UNIT = new Actor(OFFICER, Capacity.UNIT, UNIT);
    static final Actor AS_USER = new Actor(HOLDER, Capacity.USER, UNIT);
    static final Minutes OUT = Minutes.between("01/BB", DAY, FOR_THE_UNIT, AS_USER);
    static final Minutes BACK = Minutes.between("02/BB", DAY, AS_USER, FOR_THE_UNIT);

    private static final Decision DECISION = new Decision("12/QĐ", DAY, FOR_THE_UNIT);
    private static final List<Notice> NOTICES =
            List.of(new Notice(FocalBody.AS_PRINTED, DAY, DAY, Notice.Channel.WRITTEN));
    private static final LossReport LOSS = new LossReport(DAY, "trên xe khách", NOTICES);
    private static final Map<Step, Act> ACTS = acts();

    private OneOfEachAct() {}

    static Act of(Step step) {
        Act act = ACTS.get(step);
        if (act == null) throw new AssertionError("give " + step + " an act in OneOfEachAct");
        return act;
    }

    /** A tablet in use at a unit, with everything a sentence may name, and not yet on the books. */
    static Tablet tablet() {
        Act found = new Acquisition.EnterAsFound(
                "SN-0001",
                Status.IN_USE,
                UNIT,
                Optional.of(HOLDER),
                Optional.empty(),
                9_000_000,
                Optional.empty(),
                Optional.of(DAY),
                Set.of(Application.MAIL));
        Tablet absent = Tablet.absent(new TabletId("MTB-1"));
        return absent.after(found, FOR_THE_UNIT, DAY, found.becomes(absent));
    }

    /** Facts about the two people and the two units. */
    static Facts facts() {
        Period open = Period.since(2016, 1, 1);
        return Facts.none()
                .about(HOLDER, Facts.Person.with(List.of(), List.of()))
                .about(OFFICER, Facts.Person.with(List.of(), List.of()))
                .about(new Unit(UNIT, Unit.Kind.DEPARTMENT, open, Optional.empty()))
                .about(new Unit(OTHER_UNIT, Unit.Kind.DEPARTMENT, open, Optional.empty()));
    }

    /** The case in which somebody of the unit takes a step. */
    static Case taking(Step step) {
        return new Case(tablet(), of(step), facts(), Made.by(FOR_THE_UNIT).on(DAY), List.of());
    }

    private static Map<Step, Act> acts() {
        Minutes between = Minutes.between("03/BB", DAY, FOR_THE_UNIT, new Actor(HOLDER, Capacity.UNIT, OTHER_UNIT));
        Map<Step, Act> acts = new EnumMap<>(Step.class);
        for (Act act : List.of(
                new Acquisition.Procure(
                        "SN-0001", 9_000_000, "NCC", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND"),
                enterAsFound(),
                new Acquisition.BuyForUnit("SN-0001", 9_000_000, "NCC", "04/BB", Optional.empty()),
                new Acquisition.EnterReplacement(
                        new TabletId("MTB-0"), "SN-0002", UNIT, 9_000_000, "05/BB", Optional.empty()),
                new Acquisition.HandOver(between, "SN-0001", 9_000_000, Optional.of(DAY)),
                new Acquisition.RecordAsset("TS-1", 9_000_000, false),
                new Installation.Preinstall(Application.SHARED, "1"),
                new Installation.InstallShared(Application.SHARED, "2"),
                new Installation.InstallOnRequest(Set.of(new Application("du-an")), HOLDER, "dự án"),
                new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.CITY_SOFTWARE),
                new Installation.Upgrade("12"),
                new Holding.PutIntoUse(OUT, Optional.empty(), Set.of()),
                new Holding.HandOn(OFFICER, OUT, Optional.empty(), Set.of()),
                new Holding.GiveBack(BACK),
                new Holding.Recover("06/BB", OFFICER, Holding.Recover.Cause.DEATH, "máy và sạc"),
                new Holding.Entrust(OUT),
                new Holding.TakeNewPost(HOLDER, "13/QĐ"),
                new Holding.LosePost(HOLDER, "14/QĐ"),
                new Holding.MoveToAnotherUnit(HOLDER, OTHER_UNIT, "15/QĐ"),
                new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), NOTICES)),
                new Mishap.ReportLoss(LOSS),
                new Mishap.ReportLossInAbsence(LOSS, Holding.Recover.Cause.DETENTION),
                new Mishap.ReportLossInKeeping(LOSS),
                new Mishap.ReportLossAtSupplier(LOSS, "07/P"),
                new Mishap.ReportLossAtFocalBody(LOSS),
                new Mishap.FindAgain("08/BB", UNIT, false),
                new Mishap.FindAfterWriteOff("09/BB", UNIT, 1_000_000),
                new Mishap.EstablishDamage(new Damage(DAY, "vỡ màn hình", "10/BB", false)),
                new Mishap.NoteWear("pin chai", false),
                new Mishap.RecordViolation(new Violation(UseDuty.NO_GAMES, DAY, "trò chơi", false)),
                new Repair.ReportFault(new Fault(DAY, "không lên nguồn", false, NOTICES)),
                new Repair.SendToWarranty("11/P", true),
                new Repair.ComeBackFromWarranty("12/P", "thay pin", Optional.of(HOLDER)),
                new Repair.ReplaceUnderWarranty("13/BB", new TabletId("MTB-2"), "SN-0003"),
                new Repair.SendToRepair("14/P", 500_000, false),
                new Repair.ComeBackFromRepair("15/P", "thay pin", Optional.of(HOLDER)),
                new Removal.WriteOffLoss("16/BC", Optional.of(DECISION)),
                new Removal.DecideRecall(Optional.of(DECISION), Removal.DecideRecall.RecallCase.RENEWAL),
                new Removal.HandOverRecalled(between),
                new Removal.Transfer(
                        between, Optional.of(DECISION), Removal.Transfer.TransferCase.REORGANISATION, 9_000_000),
                new Removal.TakeOver(between, Optional.of(DECISION), 9_000_000),
                new Removal.DecideDisposal(Optional.of(DECISION), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false),
                new Removal.Dispose("17/BB", Removal.Dispose.Form.DESTROYED, true),
                new Upkeep.Review(
                        new SecurityCheck(DAY, SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "không có gì lạ")),
                new Upkeep.TakeInventory("18/BB", "tốt"),
                new Upkeep.Correct(0, "ghi nhầm ngày", enterAsFound(), DAY))) {
            acts.put(act.step(), act);
        }
        return acts;
    }

    private static Acquisition.EnterAsFound enterAsFound() {
        return new Acquisition.EnterAsFound(
                "SN-0001",
                Status.IN_USE,
                UNIT,
                Optional.of(HOLDER),
                Optional.empty(),
                9_000_000,
                Optional.empty(),
                Optional.of(DAY),
                Set.of(Application.MAIL));
    }
}

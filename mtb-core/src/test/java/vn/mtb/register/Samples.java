package vn.mtb.register;

import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.CHAIRMAN;
import static vn.mtb.register.Story.DIRECTOR;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.SNV;
import static vn.mtb.register.Story.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Account;
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
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Repair;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/** One act for each step and one of each other deed (<i>hành vi mẫu</i>), with every field filled at least once. */
final class Samples {
    static final Actor SUCCESSOR = new Actor(new PersonId("p-04"), Capacity.USER, SNV);
    static final UnitId STC = new UnitId("STC");
    static final Decision DECISION = new Decision("1500/QĐ-UBND", day("2017-03-31"), CHAIRMAN);
    static final Minutes MINUTES = new Minutes(
            "11/BB-SNV",
            day("2017-04-20"),
            OFFICER,
            DIRECTOR,
            Optional.of(new PersonId("p-09")),
            "máy mới, \"nguyên hộp\"",
            List.of("sạc", "bao da"));
    static final Minutes BACK = Minutes.between("21/BB-SNV", day("2018-09-03"), DIRECTOR, OFFICER);
    static final Notice NOTICE =
            new Notice(FocalBody.AS_PRINTED, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE);
    static final LossReport LOSS = new LossReport(day("2019-03-01"), "mất trên xe buýt", List.of(NOTICE));
    static final Set<Application> APPS = Set.of(Application.MAIL, Application.PORTAL);

    private Samples() {}

    static List<Act> acts() {
        return List.of(
                Story.procure("SN-0042"),
                new Acquisition.EnterAsFound(
                        "SN-0042",
                        Status.IN_USE,
                        SNV,
                        Optional.of(DIRECTOR.person()),
                        Optional.of(new Books.On(SNV, day("2017-04-05"), "TS-2017-42", 9_500_000, true)),
                        9_500_000,
                        Optional.of("07/BB-TTDL"),
                        Optional.of(day("2019-04-03")),
                        APPS),
                new Acquisition.BuyForUnit("SN-0043", 8_000_000, "nha-cung-cap", "1/BB-NT", Optional.empty()),
                new Acquisition.EnterReplacement(
                        new TabletId("MTB-0041"), "SN-0044", SNV, 9_000_000, "5/BB-DM", Optional.of(day("2020-01-01"))),
                Story.handOver("SN-0042"),
                Story.record(),
                new Installation.Preinstall(Application.SHARED, "2017.1"),
                new Installation.InstallShared(APPS, "2018.2"),
                new Installation.InstallOnRequest(Set.of(new Application("gis")), DIRECTOR.person(), "quy hoạch"),
                new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.OPERATING_SYSTEM),
                new Installation.Upgrade("15.1"),
                new Holding.PutIntoUse(MINUTES, Optional.of(DECISION), Set.of("acknowledgement", "training")),
                new Holding.HandOn(DIRECTOR.person(), MINUTES, Optional.empty(), Set.of()),
                new Holding.GiveBack(BACK),
                new Holding.Recover("9/BB-SNV", OFFICER.person(), Holding.Recover.Cause.ABSENCE, "máy, sạc"),
                new Holding.Entrust(BACK),
                new Holding.TakeNewPost(DIRECTOR.person(), "88/QĐ-UBND"),
                new Holding.LosePost(DIRECTOR.person(), "89/QĐ-UBND"),
                new Holding.MoveToAnotherUnit(DIRECTOR.person(), STC, "90/QĐ-UBND"),
                new Mishap.ReportLeak(new CredentialLeak(APPS, List.of(NOTICE))),
                new Mishap.ReportLoss(LOSS),
                new Mishap.ReportLossInAbsence(LOSS, Holding.Recover.Cause.DETENTION),
                new Mishap.ReportLossInKeeping(LOSS),
                new Mishap.ReportLossAtSupplier(LOSS, "PN-12"),
                new Mishap.ReportLossAtFocalBody(LOSS),
                new Mishap.FindAgain("3/BB-SNV", SNV, true),
                new Mishap.FindAfterWriteOff("4/BB-SNV", SNV, 3_000_000),
                new Mishap.EstablishDamage(new Damage(day("2018-05-05"), "vỡ màn hình", "6/BB-SNV", true)),
                new Mishap.NoteWear("pin chai", true),
                new Mishap.RecordViolation(new Violation(UseDuty.NO_GAMES, day("2018-05-05"), "có trò chơi", false)),
                new Repair.ReportFault(new Fault(day("2018-06-01"), "không lên nguồn", false, List.of(NOTICE))),
                new Repair.SendToWarranty("PN-12", true),
                new Repair.ComeBackFromWarranty("PT-12", "đã thay pin", Optional.of(DIRECTOR.person())),
                new Repair.ReplaceUnderWarranty("5/BB-DM", new TabletId("MTB-0044"), "SN-0044"),
                new Repair.SendToRepair("SC-7", 1_200_000, true),
                new Repair.ComeBackFromRepair("SC-7", "đã thay màn hình", Optional.empty()),
                new Removal.WriteOffLoss("31/BC-SNV", Optional.of(DECISION)),
                new Removal.DecideRecall(Optional.of(DECISION), Removal.DecideRecall.RecallCase.RENEWAL),
                new Removal.HandOverRecalled(BACK),
                new Removal.Transfer(
                        BACK, Optional.of(DECISION), Removal.Transfer.TransferCase.REORGANISATION, 4_000_000),
                new Removal.TakeOver(BACK, Optional.empty(), 4_000_000),
                new Removal.DecideDisposal(Optional.of(DECISION), Removal.DecideDisposal.Ground.BEYOND_REPAIR, false),
                new Removal.Dispose("40/BB-SNV", Removal.Dispose.Form.DESTROYED, true),
                new Upkeep.Review(new SecurityCheck(
                        day("2018-12-01"), SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "đạt")),
                new Upkeep.TakeInventory("50/BB-SNV", "tốt"),
                new Upkeep.Correct(3, "ghi sai giá trị", Story.record(), day("2017-04-05")));
    }

    static List<Deed> deeds() {
        Account account = new Account(
                DIRECTOR.person(),
                Application.DOCUMENTS,
                SNV,
                Position.DEPARTMENT_DIRECTOR,
                Set.of("sign", "approve"),
                day("2017-04-18"),
                Account.State.ACTIVE);
        return List.of(
                Story.appoint(),
                new Deed.EndAppointment(Position.DEPARTMENT_DIRECTOR, SNV, day("2018-08-31"), "88/QĐ-UBND"),
                new Deed.IssueAccounts(Set.of(account)),
                new Deed.SuspendAccounts(APPS, "tablet/MTB-0042"),
                new Deed.ReissueAccounts(APPS),
                new Deed.RevokeAccounts(Position.DEPARTMENT_DIRECTOR, SNV),
                new Deed.RefitAccounts(Position.DEPARTMENT_DIRECTOR, SNV, Set.of(account)),
                new Deed.PutOnRecord("đã lập biên bản"),
                new Deed.Close("STC"),
                new Deed.Open(dossier()));
    }

    private static Dossier dossier() {
        Story story = new Story();
        story.take(new TabletId("MTB-0001"), CENTRE, "2016-12-20", Story.procure("SN-0001"))
                .orElseThrow();
        Subject subject = Subject.tablet(new TabletId("MTB-0001"));
        story.take(subject, CENTRE, "2017-01-01", new Deed.Close("STC")).orElseThrow();
        return story.register.dossier(subject);
    }
}

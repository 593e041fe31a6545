package vn.mtb.example.desk.demo;

import java.time.LocalDate;
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
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Compound;
import vn.mtb.register.Deed;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Repair;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/** Three years of forty tablets: one in every status that a unit's register knows, most of them simply in use. */
final class Story {
    private static final long CITY_PRICE = 9_500_000;
    private static final long OWN_PRICE = 8_200_000;
    private static final String OFFICER = "cb-030";
    private static final Set<String> ACKNOWLEDGED = Set.of("cam-ket-su-dung");

    private static final List<String> WITHIN_THE_UNIT =
            List.of("cb-011", "cb-012", "cb-013", "cb-014", "cb-015", "cb-017", "cb-018", "cb-019", "cb-027");

    private final History history;

    Story(History history) {
        this.history = history;
    }

    static void of(History history) {
        Story story = new Story(history);
        story.people();
        story.inUse();
        story.handedOn();
        story.waiting();
        story.broken();
        story.lost();
        story.dossiers();
        story.goingAndGone();
        story.reviewsAndConduct();
        story.documents();
    }

    private void people() {
        for (Cast.Person one : Cast.PEOPLE) {
            history.ago(one.since(), on -> history.appoint(one.id(), one.position(), one.where(), on));
        }
        history.ago(45, on -> history.end("cb-005", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", on));
        history.ago(
                44,
                on -> history.act(
                        "MTB-005",
                        history.forTheUnit(OFFICER),
                        on,
                        new Holding.LosePost(new PersonId("cb-005"), "318/QĐ-UBND")));
    }

    /** Leaders with tablets of the city, heads of rooms with those the unit bought. */
    private void inUse() {
        for (int i = 1; i <= 5; i++) fromTheCity(tablet(i), "cb-00" + i, 1100 - 7 * i);
        for (int i = 0; i < WITHIN_THE_UNIT.size(); i++) bought(tablet(i + 7), WITHIN_THE_UNIT.get(i), 860 - 20 * i);
    }

    /** A post changes hands: the tablet goes back to the unit, and from there to the successor. */
    private void handedOn() {
        bought(tablet(6), "cb-016", 960);
        history.ago(
                402,
                on -> history.command(key -> Compound.leavePost(
                        key,
                        register(),
                        new PersonId("cb-016"),
                        new Deed.EndAppointment(
                                Position.ROOM_DEPUTY_HEAD, new UnitId("SXD-VP"), on.minusDays(1), "77/QĐ-SXD"),
                        Map.of(
                                new TabletId(tablet(6)),
                                history.minutes("TL", on, history.user("cb-016"), history.forTheUnit(OFFICER))),
                        Made.by(history.forTheUnit(OFFICER)).on(on),
                        Facts.none())));
        history.ago(371, on -> {
            history.accounts("cb-026", on);
            history.act(
                    tablet(6),
                    history.forTheUnit(OFFICER),
                    on,
                    new Holding.HandOn(
                            new PersonId("cb-016"),
                            history.minutes("BG", on, history.forTheUnit(OFFICER), history.user("cb-026")),
                            Optional.empty(),
                            ACKNOWLEDGED));
        });
    }

    /** Bought, received, recorded, given back: nobody uses them. */
    private void waiting() {
        history.ago(9, on -> procure(tablet(16), on));
        history.ago(6, on -> buy(tablet(17), on));
        history.ago(15, on -> buy(tablet(18), on));
        for (int i = 19; i <= 21; i++) recorded(tablet(i), 300 + i);
        bought(tablet(22), "cb-024", 800);
        history.ago(
                20,
                on -> history.act(
                        tablet(22),
                        history.user("cb-024"),
                        on,
                        new Holding.GiveBack(
                                history.minutes("TL", on, history.user("cb-024"), history.forTheUnit(OFFICER)))));
    }

    private void broken() {
        fromTheCity(tablet(23), "cb-006", 33);
        history.ago(5, on -> fault(tablet(23), history.user("cb-006"), on, "màn hình không nhận cảm ứng"));
        recorded(tablet(24), 250);
        history.ago(30, on -> fault(tablet(24), history.forTheUnit(OFFICER), on, "pin phồng"));
        bought(tablet(25), "cb-020", 760);
        history.ago(26, on -> damage(tablet(25), on, "rơi khi đi kiểm tra công trường, vỡ màn hình"));
        bought(tablet(26), "cb-021", 740);
        history.ago(60, on -> damage(tablet(26), on, "nước tràn vào máy"));
        history.ago(
                52,
                on -> history.act(
                        tablet(26),
                        history.user("cb-021"),
                        on,
                        new Holding.GiveBack(
                                history.minutes("TL", on, history.user("cb-021"), history.forTheUnit(OFFICER)))));
        history.ago(120, on -> {
            procure(tablet(27), on);
            receive(tablet(27), on);
            record(tablet(27), on, CITY_PRICE);
        });
        history.ago(25, on -> fault(tablet(27), history.forTheUnit(OFFICER), on, "máy tự khởi động lại"));
        history.ago(
                18, on -> history.act(tablet(27), history.focal(on), on, new Repair.SendToWarranty("14/PGN", true)));
        recorded(tablet(28), 900);
        history.ago(70, on -> fault(tablet(28), history.forTheUnit(OFFICER), on, "cổng sạc lỏng"));
        history.ago(
                62,
                on -> history.act(
                        tablet(28),
                        history.forTheUnit(OFFICER),
                        on,
                        new Repair.SendToRepair("21/ĐNSC", 1_200_000, false)));
        recorded(tablet(29), 890);
        history.ago(41, on -> fault(tablet(29), history.forTheUnit(OFFICER), on, "loa rè"));
        history.ago(
                38,
                on -> history.act(
                        tablet(29),
                        history.forTheUnit(OFFICER),
                        on,
                        new Repair.SendToRepair("22/ĐNSC", 400_000, true)));
    }

    private void lost() {
        bought(tablet(30), "cb-022", 720);
        history.ago(12, on -> lose(tablet(30), "cb-022", on, "mất trên xe khách khi đi công tác"));
        recorded(tablet(31), 700);
        history.ago(
                90,
                on -> history.act(
                        tablet(31),
                        history.forTheUnit(OFFICER),
                        on,
                        new Mishap.ReportLossInKeeping(told(on, "kiểm kho thấy thiếu một máy"))));
        bought(tablet(32), "cb-023", 705);
        history.ago(210, on -> lose(tablet(32), "cb-023", on, "bị trộm tại nhà riêng"));
        history.ago(
                160,
                on -> history.act(
                        tablet(32),
                        history.forTheUnit(OFFICER),
                        on,
                        new Removal.WriteOffLoss(
                                "09/BC-SXD",
                                Optional.of(history.decision(
                                        "131/QĐ-SXD", on.minusDays(2), history.forTheUnit("cb-001"))))));
        bought(tablet(33), "cb-025", 690);
        history.ago(130, on -> lose(tablet(33), "cb-025", on, "để quên trên xe taxi"));
        history.ago(
                122,
                on -> history.act(
                        tablet(33),
                        history.forTheUnit(OFFICER),
                        on,
                        new Mishap.FindAgain("17/BB-TL", history.unit(), false)));
        history.ago(118, on -> history.reissue("cb-025", Set.of(Application.MAIL, Application.DOCUMENTS), on));
    }

    /** No act discharges a loss dossier: the papers are put on record about the incident, under the name of the duty. */
    private void dossiers() {
        history.ago(
                195,
                on -> history.note(
                        new Subject("incident", tablet(32)),
                        "loss-dossier: hồ sơ 04/HS-SXD, mất do bị trộm, có biên bản của công an",
                        on));
        history.ago(
                121,
                on -> history.note(
                        new Subject("incident", tablet(33)),
                        "loss-dossier: hồ sơ 06/HS-SXD, đóng vì đã tìm lại được máy",
                        on));
    }

    private void goingAndGone() {
        found(tablet(34), 1050);
        history.ago(35, on -> recall(tablet(34), on));
        found(tablet(35), 1049);
        history.ago(110, on -> recall(tablet(35), on));
        history.ago(
                101,
                on -> history.act(
                        tablet(35),
                        history.forTheUnit(OFFICER),
                        on,
                        new Removal.HandOverRecalled(
                                history.minutes("BGTH", on, history.forTheUnit(OFFICER), history.authority()))));
        found(tablet(36), 1048);
        history.ago(22, on -> decideDisposal(tablet(36), on));
        found(tablet(37), 1047);
        history.ago(140, on -> decideDisposal(tablet(37), on));
        history.ago(
                125,
                on -> history.act(
                        tablet(37),
                        history.forTheUnit(OFFICER),
                        on,
                        new Removal.Dispose("05/BB-TH", Removal.Dispose.Form.DESTROYED, true)));
        exchanged();
        found(tablet(40), 1046);
        history.ago(80, on -> transfer(tablet(40), on));
    }

    /** No text says how the books of an exchange are kept: the question was put to whoever decides, and answered. */
    private void exchanged() {
        history.ago(200, on -> {
            procure(tablet(38), on);
            receive(tablet(38), on);
            record(tablet(38), on, CITY_PRICE);
        });
        history.ago(190, on -> fault(tablet(38), history.forTheUnit(OFFICER), on, "bo mạch hỏng"));
        history.ago(
                180, on -> history.act(tablet(38), history.focal(on), on, new Repair.SendToWarranty("11/PGN", true)));
        history.ago(150, on -> {
            Decision answer = history.decision("412/STC-QLCS", on.minusDays(3), history.authority());
            history.act(
                    tablet(38),
                    Made.by(history.forTheUnit(OFFICER)).on(on).answering("books-of-an-exchange-decided", answer),
                    new Repair.ReplaceUnderWarranty("03/BB-ĐB", new TabletId(tablet(39)), "SN-26-1039"));
            history.act(
                    tablet(39),
                    history.forTheUnit(OFFICER),
                    on,
                    new Acquisition.EnterReplacement(
                            new TabletId(tablet(38)),
                            "SN-26-1039",
                            history.unit(),
                            CITY_PRICE,
                            "03/BB-ĐB",
                            Optional.of(on.plusDays(365))));
        });
        history.ago(146, on -> record(tablet(39), on, CITY_PRICE));
    }

    private void reviewsAndConduct() {
        for (int i = 1; i <= 4; i++) {
            String holder = "cb-00" + i;
            String tablet = tablet(i);
            for (int days : new int[] {800 - i, 500 - i, 300 - i, 100 - i}) {
                history.ago(days, on -> review(tablet, holder, on));
            }
        }
        for (int i = 7; i <= 12; i++) {
            String holder = WITHIN_THE_UNIT.get(i - 7);
            String tablet = tablet(i);
            history.ago(330 - i, on -> review(tablet, holder, on));
        }
        history.ago(
                75,
                on -> history.act(
                        tablet(9),
                        history.forTheUnit(OFFICER),
                        on,
                        new Mishap.RecordViolation(new Violation(
                                UseDuty.NO_GAMES, on.minusDays(1), "có trò chơi điện tử cài trên máy", false))));
        history.ago(
                55,
                on -> history.act(
                        tablet(10),
                        history.user("cb-014"),
                        on,
                        new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), List.of(notice(on))))));
        history.ago(
                8,
                on -> history.act(
                        tablet(2),
                        history.user("cb-002"),
                        on,
                        new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.OPERATING_SYSTEM)));
        history.ago(
                95,
                on -> history.note(
                        new Subject("review", "ra-soat-quy-che"),
                        "Rà soát tình hình thực hiện quy chế của Sở: đề nghị bổ sung tổ trưởng vào đối tượng được trang bị",
                        on));
        history.ago(
                64,
                on -> history.note(
                        new Subject("feedback", "gop-y-1"),
                        "Đề nghị nêu rõ số ngày phải báo khi mất máy, vì khoản 4 Điều 6 chỉ nói kịp thời",
                        on));
        history.ago(
                33,
                on -> history.note(
                        new Subject("feedback", "gop-y-2"),
                        "Đề nghị hướng dẫn cách ghi sổ khi máy được đổi theo bảo hành",
                        on));
    }

    /** The register tells where a document is; what it is and says lies elsewhere, where it can be erased. */
    private void documents() {
        history.ago(
                58,
                on -> history.note(
                        new Subject("document", "di-118"),
                        "gửi qua phần mềm quản lý văn bản: đã đến, đã tiếp nhận",
                        on));
        history.ago(29, on -> history.note(new Subject("document", "den-204"), "đã đến, đã chuyển cán bộ tài sản", on));
        history.ago(11, on -> history.note(new Subject("document", "di-131"), "đã gửi, chờ tiếp nhận", on));
    }

    private void fromTheCity(String tablet, String holder, int days) {
        history.ago(days, on -> procure(tablet, on));
        history.ago(days - 4, on -> receive(tablet, on));
        history.ago(days - 6, on -> record(tablet, on, CITY_PRICE));
        history.ago(days - 8, on -> {
            history.accounts(holder, on);
            issue(tablet, holder, on, Optional.of(equipping(on)));
        });
    }

    private Decision equipping(LocalDate on) {
        Actor city = new Actor(new PersonId("tp-001"), Capacity.CITY_PEOPLES_COMMITTEE, new UnitId("UBNDTP"));
        return history.decision("1500/QĐ-UBND", on.minusDays(30), city);
    }

    void bought(String tablet, String holder, int days) {
        recorded(tablet, days);
        history.ago(days - 9, on -> {
            history.accounts(holder, on);
            issue(tablet, holder, on, Optional.empty());
        });
    }

    void recorded(String tablet, int days) {
        history.ago(days, on -> buy(tablet, on));
        history.ago(days - 5, on -> record(tablet, on, OWN_PRICE));
        history.ago(
                days - 7,
                on -> history.act(
                        tablet,
                        history.focal(on),
                        on,
                        new Installation.InstallShared(Application.SHARED, "đợt " + on.getYear())));
    }

    void found(String tablet, int days) {
        history.ago(
                days,
                on -> history.act(
                        tablet,
                        history.forTheUnit(OFFICER),
                        on,
                        new Acquisition.EnterAsFound(
                                "SN-19-" + tablet.substring(4),
                                Status.IN_KEEPING,
                                history.unit(),
                                Optional.empty(),
                                Optional.of(new Books.On(
                                        history.unit(),
                                        on.minusDays(900),
                                        "TS-19-" + tablet.substring(4),
                                        CITY_PRICE,
                                        false)),
                                CITY_PRICE,
                                Optional.of("02/BB-BG"),
                                Optional.empty(),
                                Application.SHARED)));
    }

    private void procure(String tablet, LocalDate on) {
        history.act(
                tablet,
                history.focal(on),
                on,
                new Acquisition.Procure(
                        serial(tablet),
                        CITY_PRICE,
                        "nha-cung-cap-01",
                        Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                        "6869/QĐ-UBND"));
        history.act(
                tablet, history.focal(on), on, new Installation.Preinstall(Application.SHARED, "bản " + on.getYear()));
    }

    private void receive(String tablet, LocalDate on) {
        history.act(
                tablet,
                history.focal(on),
                on,
                new Acquisition.HandOver(
                        history.minutes("BGTB", on, history.focal(on), history.forTheUnit(OFFICER)),
                        serial(tablet),
                        CITY_PRICE,
                        Optional.of(on.plusYears(2))));
    }

    private void buy(String tablet, LocalDate on) {
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Acquisition.BuyForUnit(
                        serial(tablet), OWN_PRICE, "nha-cung-cap-02", "07/BB-NT", Optional.of(on.plusYears(1))));
    }

    private void record(String tablet, LocalDate on, long value) {
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Acquisition.RecordAsset("TS-" + on.getYear() % 100 + "-" + tablet.substring(4), value, false));
    }

    private void issue(String tablet, String holder, LocalDate on, Optional<Decision> equippedBy) {
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Holding.PutIntoUse(
                        history.minutes("BG", on, history.forTheUnit(OFFICER), history.user(holder)),
                        equippedBy,
                        ACKNOWLEDGED));
    }

    void fault(String tablet, Actor by, LocalDate on, String what) {
        history.act(
                tablet, by, on, new Repair.ReportFault(new Fault(on.minusDays(1), what, false, List.of(notice(on)))));
    }

    void damage(String tablet, LocalDate on, String what) {
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Mishap.EstablishDamage(new Damage(on.minusDays(2), what, "31/BB-HH", false)));
    }

    void lose(String tablet, String holder, LocalDate on, String where) {
        Mishap report = new Mishap.ReportLoss(told(on, where));
        history.command(key -> Compound.reportLoss(
                key,
                register(),
                new TabletId(tablet),
                report,
                Made.by(history.user(holder)).on(on),
                history.about(report, on)));
    }

    private LossReport told(LocalDate on, String where) {
        return new LossReport(on.minusDays(1), where, List.of(notice(on)));
    }

    private Notice notice(LocalDate on) {
        return new Notice(history.focalBody(on), on.minusDays(1), on, Notice.Channel.TELEPHONE);
    }

    private void recall(String tablet, LocalDate on) {
        history.act(
                tablet,
                history.authority(),
                on,
                new Removal.DecideRecall(
                        Optional.of(history.decision("2210/QĐ-UBND", on.minusDays(1), history.authority())),
                        Removal.DecideRecall.RecallCase.NO_LONGER_NEEDED));
    }

    private void decideDisposal(String tablet, LocalDate on) {
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Removal.DecideDisposal(
                        Optional.of(history.decision("96/QĐ-SXD", on.minusDays(1), history.forTheUnit("cb-001"))),
                        Removal.DecideDisposal.Ground.LIFE_EXPIRED,
                        false));
    }

    private void transfer(String tablet, LocalDate on) {
        Actor receiver = new Actor(new PersonId("gt-001"), Capacity.UNIT, new UnitId("SGTVT"));
        history.act(
                tablet,
                history.forTheUnit(OFFICER),
                on,
                new Removal.Transfer(
                        history.minutes("ĐC", on, history.forTheUnit(OFFICER), receiver),
                        Optional.of(history.decision("1877/QĐ-UBND", on.minusDays(4), history.authority())),
                        Removal.Transfer.TransferCase.SURPLUS_TO_SHORTAGE,
                        CITY_PRICE));
    }

    void review(String tablet, String holder, LocalDate on) {
        history.act(
                tablet,
                history.user(holder),
                on,
                new Upkeep.Review(new SecurityCheck(
                        on, SecurityCheck.Occasion.YEARLY, history.focalBody(on), "không phát hiện phần mềm lạ")));
    }

    private Register register() {
        return history.register();
    }

    static String tablet(int number) {
        return "MTB-%03d".formatted(number);
    }

    private static String serial(String tablet) {
        return "SN-23-1" + tablet.substring(4);
    }
}

package vn.mtb.benchmarks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;
import vn.mtb.tablet.Repair;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** Tablets, acts and facts made up from a seed, mostly in order (<i>tình huống thử</i>): one department, its rooms, its tablets. */
final class Cases {

    /** A clause of the department's own regulation (<i>khoản trong quy chế của đơn vị</i>). */
    private record OwnClause(String id, Instrument instrument, Text place, Text gist, Certainty certainty)
            implements Provision {}

    private static final Period OWN_YEARS = Period.since(2018, 6, 1);
    private static final Instrument OWN = new Instrument(
            "SNV-2018",
            "15/QC-SNV",
            new Text("Quy chế 15/QC-SNV", "Regulation 15/QC-SNV"),
            OWN_YEARS,
            Certainty.PRIMARY,
            Certainty.PRIMARY,
            LocalDate.of(2026, 1, 1));
    private static final Provision OWN_CLAUSE = new OwnClause(
            "SNV-3.1",
            OWN,
            new Text("khoản 1 Điều 3", "Article 3(1)"),
            new Text("đối tượng trang bị thêm", "who else is equipped"),
            Certainty.PRIMARY);

    static final UnitId PRINTED = FocalBody.AS_PRINTED;
    static final UnitId SUCCESSOR = new UnitId("SKHCN");
    static final UnitId UNIT = new UnitId("SNV");
    static final UnitId ROOM = new UnitId("SNV-P1");
    static final UnitId OTHER = new UnitId("SXD");
    static final UnitId CITY = new UnitId("UBNDTP");

    static final PersonId DIRECTOR = new PersonId("p-1");
    static final PersonId DEPUTY = new PersonId("p-2");
    static final PersonId HEAD_OF_ROOM = new PersonId("p-3");
    static final PersonId STAFF = new PersonId("p-4");
    static final PersonId MOVED = new PersonId("p-5");
    static final PersonId KEEPER = new PersonId("p-6");
    static final PersonId OFFICER = new PersonId("p-7");
    static final PersonId CHAIRMAN = new PersonId("p-8");
    private static final List<PersonId> HOLDERS =
            List.of(DIRECTOR, DEPUTY, DIRECTOR, DEPUTY, HEAD_OF_ROOM, DIRECTOR, DEPUTY, STAFF);

    static final List<Slot> SLOTS = List.of(
            new Slot.Holders(UNIT, Set.of(Position.ROOM_HEAD), OWN_CLAUSE, OWN_YEARS),
            new Slot.OwnTablets(UNIT, OWN_CLAUSE, OWN_YEARS));

    /** The city's rules with the department's layer: two slots filled, one paper more at each issue. */
    static final Rulebook RULES = SLOTS.stream()
            .reduce(Rulebook.city(), Rulebook::filling, (one, other) -> other)
            .asking(Step.PUT_INTO_USE, "commitment-signed", "commitment", OWN_CLAUSE, OWN_YEARS)
            .asking(Step.HAND_ON, "commitment-signed", "commitment", OWN_CLAUSE, OWN_YEARS);

    private static final RoleCatalogue ROLES = RoleCatalogue.city()
            .with(
                    Position.ROOM_HEAD,
                    new Role(Map.of(Application.MAIL, Set.of(), Application.DOCUMENTS, Set.of("sign"))));
    private static final FocalBody BODIES = FocalBody.asPrinted()
            .and(new FocalBody.Term(SUCCESSOR, new FocalBody.Contact("Hà Nội", "-", "-"), Period.since(2025, 3, 1)));
    private static final Period SINCE_2010 = Period.since(2010, 1, 1);
    private static final Map<UnitId, Unit> UNITS = Map.of(
            UNIT, new Unit(UNIT, Unit.Kind.DEPARTMENT, SINCE_2010, Optional.empty()),
            OTHER, new Unit(OTHER, Unit.Kind.DEPARTMENT, SINCE_2010, Optional.empty()),
            CITY, new Unit(CITY, Unit.Kind.CITY_OFFICE, SINCE_2010, Optional.empty()),
            ROOM, new Unit(ROOM, Unit.Kind.SUB_UNIT, SINCE_2010, Optional.of(UNIT)));

    private static final long PRICE = 9_500_000;
    private static final String SERIAL = "DMPT1234-A";

    private final Random random;

    Cases(long seed) {
        random = new Random(seed);
    }

    /** A day of a row's years between the Regulation and 2027. */
    LocalDate day(Period years) {
        LocalDate first = later(years.from(), LocalDate.of(2017, 3, 30));
        LocalDate last = years.until().isBefore(LocalDate.of(2027, 6, 30)) ? years.until() : LocalDate.of(2027, 6, 30);
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    <E> E any(List<E> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Most papers are in order. */
    private boolean inOrder() {
        return random.nextInt(100) < 96;
    }

    /** A tablet that stands where it should, its last paper some days old. */
    Tablet tablet(Situation at, LocalDate on) {
        LocalDate day = inOrder() ? on.minusDays(random.nextInt(300)) : on.plusDays(1);
        PersonId holder = any(HOLDERS);
        Tablet absent = Tablet.absent(new TabletId("MTB-" + random.nextInt(100_000)));
        return switch (at) {
            case ABSENT -> absent;
            case PROCURED -> bought(absent, day);
            case RECEIVED -> received(absent, day);
            case IN_KEEPING -> kept(absent, holder, day);
            case IN_USE -> inUse(absent, holder, day);
            case FAULTY_AT_UNIT -> faulty(kept(absent, holder, day), day);
            case FAULTY_WITH_USER -> faulty(inUse(absent, holder, day), day);
            case DAMAGED_AT_UNIT -> returned(damaged(inUse(absent, holder, day), day), holder, day);
            case DAMAGED_WITH_USER -> damaged(inUse(absent, holder, day), day);
            case AT_WARRANTY ->
                after(
                        faulty(random.nextBoolean() ? inUse(absent, holder, day) : kept(absent, holder, day), day),
                        new Repair.SendToWarranty("PB-1", true),
                        day);
            case UNDER_REPAIR ->
                repaired(
                        faulty(random.nextBoolean() ? inUse(absent, holder, day) : kept(absent, holder, day), day),
                        false,
                        day);
            case UNDER_REPAIR_AT_UNIT -> repaired(faulty(kept(absent, holder, day), day), true, day);
            case UNDER_REPAIR_WITH_USER -> repaired(damaged(inUse(absent, holder, day), day), true, day);
            case LOST -> lost(inUse(absent, holder, day), day);
            case RECALL_DECIDED_AT_UNIT -> recalling(kept(absent, holder, day), day);
            case RECALL_DECIDED_WITH_USER -> recalling(inUse(absent, holder, day), day);
            case RECALLED ->
                after(
                        recalling(kept(absent, holder, day), day),
                        new Removal.HandOverRecalled(minutes(day, unit(KEEPER), authority())),
                        day);
            case DISPOSAL_DECIDED -> disposing(kept(absent, holder, day), day);
            case DISPOSED ->
                after(
                        disposing(kept(absent, holder, day), day),
                        new Removal.Dispose("BB-9", Removal.Dispose.Form.DESTROYED, true),
                        day);
            case LOSS_CLOSED ->
                after(
                        lost(inUse(absent, holder, day), day),
                        new Removal.WriteOffLoss("BC-1", Optional.of(decision(day))),
                        day);
        };
    }

    private static Tablet after(Tablet tablet, Act act, LocalDate on) {
        return tablet.after(act, unit(KEEPER), on, act.becomes(tablet));
    }

    private static Tablet bought(Tablet absent, LocalDate on) {
        Tablet bought = after(
                absent,
                new Acquisition.Procure(
                        SERIAL, PRICE, "NCC-1", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6856/QĐ-UBND"),
                on);
        return after(bought, new Installation.Preinstall(Application.SHARED, "2017.1"), on);
    }

    private Tablet received(Tablet absent, LocalDate on) {
        Optional<LocalDate> warranty =
                random.nextInt(5) > 0 ? Optional.of(on.plusDays(random.nextInt(700))) : Optional.empty();
        return after(
                bought(absent, on),
                new Acquisition.HandOver(minutes(on, focal(PRINTED), unit(KEEPER)), SERIAL, PRICE, warranty),
                on);
    }

    private Tablet kept(Tablet absent, PersonId holder, LocalDate on) {
        Tablet kept = after(received(absent, on), new Acquisition.RecordAsset("TS-1", PRICE, false), on);
        return random.nextBoolean() ? kept : returned(issued(kept, holder, on), holder, on);
    }

    private Tablet inUse(Tablet absent, PersonId holder, LocalDate on) {
        return issued(after(received(absent, on), new Acquisition.RecordAsset("TS-1", PRICE, false), on), holder, on);
    }

    private static Tablet issued(Tablet kept, PersonId holder, LocalDate on) {
        return after(
                kept, new Holding.PutIntoUse(minutes(on, unit(KEEPER), user(holder)), Optional.empty(), Set.of()), on);
    }

    private static Tablet returned(Tablet used, PersonId holder, LocalDate on) {
        return after(used, new Holding.GiveBack(minutes(on, user(holder), unit(KEEPER))), on);
    }

    private Tablet faulty(Tablet sound, LocalDate on) {
        return after(sound, new Repair.ReportFault(fault(on)), on);
    }

    private static Tablet damaged(Tablet used, LocalDate on) {
        return after(used, new Mishap.EstablishDamage(new Damage(on, "màn hình", "BB-2", true)), on);
    }

    private static Tablet repaired(Tablet faulty, boolean onSite, LocalDate on) {
        return after(faulty, new Repair.SendToRepair("SC-1", 800_000, onSite), on);
    }

    private static Tablet lost(Tablet used, LocalDate on) {
        return after(used, new Mishap.ReportLoss(new LossReport(on, "không rõ", List.of())), on);
    }

    private static Tablet recalling(Tablet tablet, LocalDate on) {
        return after(
                tablet,
                new Removal.DecideRecall(Optional.of(decision(on)), Removal.DecideRecall.RecallCase.RENEWAL),
                on);
    }

    private static Tablet disposing(Tablet tablet, LocalDate on) {
        return after(
                tablet,
                new Removal.DecideDisposal(
                        Optional.of(decision(on)), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false),
                on);
    }

    /** The act of a step on that tablet, its papers mostly in order. */
    Act act(Step step, Tablet tablet, LocalDate on) {
        PersonId holder = tablet.holder().orElse(DIRECTOR);
        PersonId next = any(HOLDERS);
        LocalDate signed = inOrder() ? on : on.plusDays(3);
        return switch (step) {
            case PROCURE ->
                new Acquisition.Procure(
                        SERIAL,
                        PRICE,
                        "NCC-1",
                        inOrder()
                                ? Acquisition.Procure.Funding.CITY_IT_PROGRAMME
                                : Acquisition.Procure.Funding.UNIT_BUDGET,
                        "6856/QĐ-UBND");
            case ENTER_AS_FOUND -> asFound(on);
            case BUY_FOR_UNIT ->
                new Acquisition.BuyForUnit(SERIAL, PRICE, "NCC-1", "BB-3", Optional.of(on.plusYears(1)));
            case ENTER_REPLACEMENT ->
                new Acquisition.EnterReplacement(
                        new TabletId("MTB-0"), SERIAL, unitOrOther(), PRICE, "BB-4", Optional.empty());
            case HAND_OVER ->
                new Acquisition.HandOver(
                        minutes(
                                signed,
                                inOrder() ? focal(bodyOn(on)) : unit(OFFICER),
                                inOrder() ? unit(KEEPER) : user(DIRECTOR)),
                        inOrder() ? SERIAL : "DMPT9999-B",
                        PRICE,
                        Optional.of(on.plusYears(1)));
            case RECORD_ASSET -> new Acquisition.RecordAsset("TS-1", inOrder() ? PRICE : PRICE + 1, !inOrder());
            case PREINSTALL -> new Installation.Preinstall(Application.SHARED, "2017.2");
            case INSTALL_SHARED -> new Installation.InstallShared(Set.of(Application.MAIL), "3.1");
            case INSTALL_ON_REQUEST ->
                new Installation.InstallOnRequest(
                        Set.of(inOrder() ? new Application("gis") : Application.PORTAL),
                        inOrder() ? holder : STAFF,
                        "quy hoạch");
            case REQUEST_UPGRADE ->
                new Installation.RequestUpgrade(
                        inOrder()
                                ? Installation.RequestUpgrade.Software.OPERATING_SYSTEM
                                : Installation.RequestUpgrade.Software.CITY_SOFTWARE);
            case UPGRADE -> new Installation.Upgrade("11.2");
            case PUT_INTO_USE -> new Holding.PutIntoUse(issue(signed, next), equipping(on), papers());
            case HAND_ON ->
                new Holding.HandOn(
                        tablet.lastHolder().filter(last -> inOrder()).orElse(MOVED),
                        issue(signed, next),
                        equipping(on),
                        papers());
            case GIVE_BACK ->
                new Holding.GiveBack(minutes(
                        signed, inOrder() ? user(holder) : user(MOVED), inOrder() ? unit(KEEPER) : focal(PRINTED)));
            case RECOVER ->
                new Holding.Recover(
                        "BB-5", inOrder() ? STAFF : KEEPER, Holding.Recover.Cause.ABSENCE, "một máy, một sạc");
            case ENTRUST -> new Holding.Entrust(minutes(signed, unit(KEEPER), unit(STAFF)));
            case TAKE_NEW_POST -> new Holding.TakeNewPost(inOrder() ? holder : MOVED, "QĐ-1");
            case LOSE_POST -> new Holding.LosePost(inOrder() ? holder : MOVED, "QĐ-2");
            case MOVE_TO_ANOTHER_UNIT -> new Holding.MoveToAnotherUnit(holder, OTHER, "QĐ-3");
            case REPORT_LEAK -> new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), notices(on)));
            case REPORT_LOSS -> new Mishap.ReportLoss(loss(on));
            case REPORT_LOSS_IN_ABSENCE -> new Mishap.ReportLossInAbsence(loss(on), Holding.Recover.Cause.DEATH);
            case REPORT_LOSS_IN_KEEPING -> new Mishap.ReportLossInKeeping(loss(on));
            case REPORT_LOSS_AT_SUPPLIER -> new Mishap.ReportLossAtSupplier(loss(on), "PB-1");
            case REPORT_LOSS_AT_FOCAL_BODY -> new Mishap.ReportLossAtFocalBody(loss(on));
            case FIND_AGAIN -> new Mishap.FindAgain("BB-6", unitOrOther(), false);
            case FIND_AFTER_WRITE_OFF -> new Mishap.FindAfterWriteOff("BB-6", unitOrOther(), 4_000_000);
            case ESTABLISH_DAMAGE ->
                new Mishap.EstablishDamage(new Damage(on, "màn hình", "BB-2", random.nextBoolean()));
            case NOTE_WEAR -> new Mishap.NoteWear("pin yếu", random.nextBoolean());
            case RECORD_VIOLATION ->
                new Mishap.RecordViolation(new Violation(UseDuty.NO_DISMANTLING, on, "mở nắp máy", !inOrder()));
            case REPORT_FAULT -> new Repair.ReportFault(fault(inOrder() ? on : on.plusDays(1)));
            case SEND_TO_WARRANTY -> new Repair.SendToWarranty("PB-1", inOrder());
            case COME_BACK_FROM_WARRANTY -> new Repair.ComeBackFromWarranty("PB-1", "thay pin", backTo(tablet));
            case REPLACE_UNDER_WARRANTY -> new Repair.ReplaceUnderWarranty("BB-4", new TabletId("MTB-1"), SERIAL);
            case SEND_TO_REPAIR -> new Repair.SendToRepair("SC-1", 800_000, random.nextBoolean());
            case COME_BACK_FROM_REPAIR -> new Repair.ComeBackFromRepair("SC-1", "thay kính", backTo(tablet));
            case WRITE_OFF_LOSS -> new Removal.WriteOffLoss("BC-1", decided(on));
            case DECIDE_RECALL -> new Removal.DecideRecall(decided(on), Removal.DecideRecall.RecallCase.RENEWAL);
            case HAND_OVER_RECALLED ->
                new Removal.HandOverRecalled(minutes(signed, unit(KEEPER), inOrder() ? authority() : unit(STAFF)));
            case TRANSFER ->
                new Removal.Transfer(
                        minutes(signed, unit(KEEPER), inOrder() ? otherUnit() : unit(STAFF)),
                        decided(on),
                        Removal.Transfer.TransferCase.SURPLUS_TO_SHORTAGE,
                        5_000_000);
            case TAKE_OVER ->
                new Removal.TakeOver(
                        minutes(signed, unit(KEEPER), inOrder() ? otherUnit() : unit(STAFF)), decided(on), 5_000_000);
            case DECIDE_DISPOSAL ->
                new Removal.DecideDisposal(decided(on), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false);
            case DISPOSE -> new Removal.Dispose("BB-9", Removal.Dispose.Form.DESTROYED, inOrder());
            case REVIEW ->
                new Upkeep.Review(new SecurityCheck(
                        inOrder() ? on : on.plusDays(2),
                        SecurityCheck.Occasion.YEARLY,
                        inOrder() ? bodyOn(on) : UNIT,
                        "không"));
            case TAKE_INVENTORY -> new Upkeep.TakeInventory("KK-1", "tốt");
            case CORRECT -> new Upkeep.Correct(0, "sai số", new Holding.LosePost(DIRECTOR, "QĐ-2"), on.minusDays(5));
        };
    }

    private Act asFound(LocalDate on) {
        UnitId unit = unitOrOther();
        return new Acquisition.EnterAsFound(
                SERIAL,
                Status.IN_KEEPING,
                unit,
                Optional.empty(),
                Optional.of(new Books.On(unit, on, "TS-1", PRICE, false)),
                PRICE,
                random.nextBoolean() ? Optional.of("BB-1") : Optional.empty(),
                Optional.empty(),
                Application.SHARED);
    }

    private Optional<PersonId> backTo(Tablet tablet) {
        return tablet.cameFrom()
                .filter(from -> inOrder() && from instanceof Custody.User)
                .map(from -> ((Custody.User) from).person());
    }

    private Minutes issue(LocalDate signed, PersonId to) {
        Actor giver = inOrder() ? unit(KEEPER) : focal(PRINTED);
        return minutes(signed, giver, inOrder() ? user(to) : new Actor(to, Capacity.UNIT, UNIT));
    }

    private Optional<Decision> equipping(LocalDate on) {
        return inOrder() ? Optional.of(decision(on)) : Optional.empty();
    }

    private Optional<Decision> decided(LocalDate on) {
        return inOrder() ? Optional.of(decision(inOrder() ? on : on.plusDays(9))) : Optional.empty();
    }

    private static Decision decision(LocalDate on) {
        return new Decision("77/QĐ-UBND", on, new Actor(CHAIRMAN, Capacity.CITY_PEOPLES_COMMITTEE, CITY));
    }

    private Set<String> papers() {
        return random.nextInt(12) > 0 ? Set.of("commitment") : Set.of();
    }

    private Fault fault(LocalDate on) {
        return new Fault(on, "không lên nguồn", !inOrder(), notices(on));
    }

    private LossReport loss(LocalDate on) {
        return new LossReport(inOrder() ? on.minusDays(1) : on.plusDays(1), "không rõ", notices(on));
    }

    private List<Notice> notices(LocalDate on) {
        UnitId told = inOrder() ? bodyOn(on) : UNIT;
        return List.of(new Notice(told, on.minusDays(1), on, Notice.Channel.WRITTEN));
    }

    private UnitId unitOrOther() {
        return inOrder() ? UNIT : OTHER;
    }

    private static UnitId bodyOn(LocalDate on) {
        return BODIES.on(on).map(FocalBody.Term::unit).orElse(PRINTED);
    }

    private static Minutes minutes(LocalDate signed, Actor giver, Actor receiver) {
        return Minutes.between("12/BB-SNV", signed, giver, receiver);
    }

    private static Actor unit(PersonId person) {
        return new Actor(person, Capacity.UNIT, UNIT);
    }

    private static Actor otherUnit() {
        return new Actor(MOVED, Capacity.UNIT, OTHER);
    }

    private static Actor user(PersonId person) {
        return new Actor(person, Capacity.USER, UNIT);
    }

    private static Actor focal(UnitId body) {
        return new Actor(OFFICER, Capacity.FOCAL_BODY, body);
    }

    private static Actor authority() {
        return new Actor(CHAIRMAN, Capacity.AUTHORITY, CITY);
    }

    /** Who usually takes a step, and on which day. */
    Made made(Step step, Tablet tablet, LocalDate on) {
        Actor usual = switch (step) {
            case PROCURE, HAND_OVER, PREINSTALL, INSTALL_SHARED, UPGRADE, SEND_TO_WARRANTY, REPORT_LOSS_AT_FOCAL_BODY ->
                focal(bodyOn(on));
            case REPORT_LEAK, REPORT_LOSS, REVIEW, REQUEST_UPGRADE ->
                user(tablet.holder().orElse(DIRECTOR));
            case GIVE_BACK -> random.nextBoolean() ? user(tablet.holder().orElse(DIRECTOR)) : unit(KEEPER);
            case DECIDE_RECALL -> authority();
            case FIND_AGAIN -> tablet.managingUnit().isPresent() ? unit(KEEPER) : focal(bodyOn(on));
            default -> unit(KEEPER);
        };
        return Made.by(inOrder() ? usual : new Actor(STAFF, Capacity.SUPPLIER, OTHER))
                .on(on);
    }

    /** What was looked up: the posts, accounts and tablets of those whom the act names, as an application does. */
    Facts facts(Act act, Tablet tablet) {
        Facts facts = new Facts(Map.of(), UNITS, ROLES, inOrder() ? BODIES : FocalBody.asPrinted());
        for (PersonId id : act.people()) facts = facts.about(id, person(id, act.step(), tablet));
        return facts;
    }

    private Facts.Person person(PersonId id, Step step, Tablet tablet) {
        if (id.equals(HEAD_OF_ROOM)) return person(id, Position.ROOM_HEAD, ROOM, tablet);
        if (id.equals(STAFF)) return person(id, Position.STAFF, ROOM, tablet);
        Position position = id.equals(DEPUTY) ? Position.DEPARTMENT_DEPUTY_DIRECTOR : Position.DEPARTMENT_DIRECTOR;
        boolean elsewhere = id.equals(MOVED) || step == Step.MOVE_TO_ANOTHER_UNIT;
        return person(id, position, elsewhere ? OTHER : UNIT, tablet);
    }

    private Facts.Person person(PersonId id, Position position, UnitId unit, Tablet tablet) {
        Set<Application> fitting =
                new HashSet<>(ROLES.role(position).map(Role::applications).orElse(Set.of()));
        if (!inOrder()) fitting.remove(Application.MAIL);
        List<Account> accounts = fitting.stream()
                .sorted()
                .map(one -> Account.ordinary(id, one, UNIT, position, LocalDate.of(2017, 1, 1)))
                .toList();
        Period held = inOrder() ? SINCE_2010 : new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2018, 1, 1));
        Set<TabletId> holding = tablet.holder().filter(id::equals).isPresent() || inOrder()
                ? tablet.holder()
                        .filter(id::equals)
                        .map(h -> Set.of(tablet.id()))
                        .orElse(Set.of())
                : Set.of(new TabletId("MTB-77777"));
        return new Facts.Person(List.of(Appointment.of(id, position, unit, held)), accounts, holding, Set.of());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

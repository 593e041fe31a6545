package vn.mtb.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.incident.Circumstance;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.Violation;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
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

/**
 * Histories and acts from a seed (<i>vụ việc ngẫu nhiên</i>): mostly as an official would do it, with something wrong here and there, on days that
 * crowd around the days on which the law changed. The same seed always gives the same history.
 */
final class RandomRulings {

    /** One act put to both readers (<i>một vụ việc</i>). */
    record Trial(Tablet tablet, Act act, Facts facts, Made made, List<Slot> slots, Rulebook rulebook) {}

    private static final LocalDate[] BOUNDARIES = {
        LocalDate.of(2016, 12, 13),
        LocalDate.of(2016, 12, 14),
        LocalDate.of(2017, 3, 29),
        LocalDate.of(2017, 3, 30),
        LocalDate.of(2017, 12, 31),
        LocalDate.of(2018, 1, 1),
        LocalDate.of(2025, 2, 28),
        LocalDate.of(2025, 3, 1),
        LocalDate.of(2025, 6, 30),
        LocalDate.of(2025, 7, 1),
        LocalDate.of(2025, 12, 31),
        LocalDate.of(2026, 1, 1)
    };
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);
    private static final LocalDate MERGED = LocalDate.of(2025, 3, 1);

    private static final UnitId STTTT = FocalBody.AS_PRINTED;
    private static final UnitId SKHCN = new UnitId("SKHCN");
    private static final UnitId STC = new UnitId("STC");
    private static final UnitId VPUB = new UnitId("VPUB");
    private static final UnitId UBNDTP = new UnitId("UBNDTP");
    private static final UnitId TTRA = new UnitId("TTRA");
    private static final UnitId BQL = new UnitId("BQL");
    private static final UnitId QHK = new UnitId("QHK");
    private static final UnitId TRUONG = new UnitId("TRUONG");
    private static final UnitId PHUONG = new UnitId("PHUONG");
    private static final UnitId PHONG_STC = new UnitId("PHONG-STC");
    private static final UnitId PHONG_QHK = new UnitId("PHONG-QHK");

    private static final Map<UnitId, Unit> UNITS = units();
    private static final UnitId[] ALL_UNITS = {
        STTTT, SKHCN, STC, VPUB, UBNDTP, TTRA, BQL, QHK, TRUONG, PHUONG, PHONG_STC, PHONG_QHK
    };
    /** Units that manage tablets, the likelier ones more than once. */
    private static final UnitId[] MANAGING = {
        STC, STC, STC, VPUB, VPUB, TTRA, BQL, QHK, QHK, SKHCN, STTTT, TRUONG, PHUONG
    };

    private static final Position[] POSITIONS = {
        Position.CITY_CHAIRMAN,
        Position.CITY_VICE_CHAIRMAN,
        Position.OFFICE_CHIEF,
        Position.OFFICE_DEPUTY_CHIEF,
        Position.DEPARTMENT_DIRECTOR,
        Position.DEPARTMENT_DEPUTY_DIRECTOR,
        Position.AGENCY_HEAD,
        Position.AGENCY_DEPUTY_HEAD,
        Position.CHIEF_INSPECTOR,
        Position.DEPUTY_CHIEF_INSPECTOR,
        Position.DISTRICT_CHAIRMAN,
        Position.DISTRICT_VICE_CHAIRMAN,
        Position.CITY_UNIT_HEAD,
        Position.CITY_UNIT_LEADER,
        Position.ROOM_HEAD,
        Position.ROOM_DEPUTY_HEAD,
        Position.SUB_UNIT_HEAD,
        Position.STAFF,
        Position.COMMUNE_LEADER,
        Position.COUNCIL_OR_PARTY_LEADER,
        Position.TECHNICIAN
    };

    private static final Application[] SHARED = {
        Application.MAIL, Application.DOCUMENTS, Application.PORTAL, Application.PUBLIC_SERVICES
    };
    private static final Application UNIT_PORTAL = new Application("unit-portal");
    private static final Application SPECIAL = new Application("special");
    private static final Application[] ANY_APPLICATION = {
        Application.MAIL, Application.DOCUMENTS, Application.PORTAL, Application.PUBLIC_SERVICES, UNIT_PORTAL, SPECIAL
    };

    private static final PersonId[] HOLDERS = people("cb", 8);
    private static final PersonId[] OFFICERS = people("vt", 6);
    private static final TabletId ID = new TabletId("MTB-1");
    private static final TabletId OTHER = new TabletId("MTB-2");

    private static final FocalBody[] BODIES = bodies();
    private static final RoleCatalogue[] CATALOGUES = catalogues();
    private static final List<List<Slot>> LAYERS = layers();
    private static final List<Rulebook> RULEBOOKS = rulebooks();
    private static final Map<Situation, Step[]> OPEN = open();
    private static final Step[] STEPS = Step.values();

    private final SplittableRandom random;
    private final FocalBody bodies;
    private final RoleCatalogue roles;
    private final List<Slot> slots;
    private final Rulebook rulebook;
    private final Set<String> asked;
    private final boolean regulated;
    private double rate;

    private Tablet tablet = Tablet.absent(ID);
    private UnitId unit;
    private LocalDate on = FIRST;

    /** One history. */
    RandomRulings(long seed) {
        random = new SplittableRandom(seed);
        bodies = pick(BODIES);
        int layer = random.nextInt(LAYERS.size());
        slots = LAYERS.get(layer);
        rulebook = RULEBOOKS.get(layer);
        asked = Set.of();
        regulated = false;
        unit = pick(MANAGING);
        RoleCatalogue known = pick(CATALOGUES);
        roles = chance(8)
                ? known.waiving(new NoSignIn(
                        chance(2) ? unit : pick(ALL_UNITS),
                        chance(2) ? Application.PORTAL : Application.PUBLIC_SERVICES,
                        "anybody may look",
                        chance(2) ? Period.since(2017, 1, 1) : new Period(FIRST, FIRST.plusDays(random.nextInt(3000)))))
                : known;
    }

    /** One history, mostly of one unit, by its own roles and with the papers that it asks for. */
    RandomRulings(long seed, UnitId managing, RoleCatalogue catalogue, Set<String> papers) {
        random = new SplittableRandom(seed);
        bodies = pick(BODIES);
        roles = catalogue;
        slots = List.of();
        rulebook = Rulebook.city();
        asked = papers;
        regulated = true;
        unit = chance(6) ? pick(MANAGING) : managing;
    }

    Tablet tablet() {
        return tablet;
    }

    /** Goes on from the tablet as it became. */
    void became(Tablet next) {
        tablet = next;
        next.managingUnit().ifPresent(managing -> unit = managing);
    }

    /** Whether nothing more can be expected of this tablet. */
    boolean over() {
        return switch (tablet.situation()) {
            case RECALLED, DISPOSED -> random.nextInt(3) == 0;
            case LOSS_CLOSED -> random.nextInt(6) == 0;
            default -> false;
        };
    }

    /** The next act. */
    Trial next() {
        int mood = random.nextInt(10);
        rate = mood < 5 ? 0 : mood < 9 ? 0.04 : 0.2;
        Step step = step();
        on = date();
        Act act = act(step);
        Facts facts = facts(act);
        return new Trial(tablet, act, facts, made(step, act), slots, rulebook);
    }

    /** The same act, with its questions answered. */
    Trial answering(Trial trial, Iterable<String> rules) {
        Made made = trial.made;
        boolean late = chance(4);
        for (String rule : rules) {
            LocalDate day = late && chance(2) ? made.on().plusDays(1 + random.nextInt(3)) : on(made.on());
            made = made.answering(rule, new Decision("77/QĐ", day, authority()));
        }
        return new Trial(trial.tablet, trial.act, trial.facts, made, trial.slots, trial.rulebook);
    }

    private Step step() {
        Step[] open = OPEN.get(tablet.situation());
        if (open.length == 0 || chance(8)) return pick(STEPS);
        Step step = pick(open);
        if ((step != Step.PUT_INTO_USE && step != Step.HAND_ON) || chance(8)) return step;
        if (!tablet.installed().containsAll(Application.SHARED) && !chance(4)) return Step.INSTALL_SHARED;
        return tablet.lastHolder().isEmpty() ? Step.PUT_INTO_USE : Step.HAND_ON;
    }

    // Days

    private LocalDate date() {
        boolean first = tablet.asOf().isBefore(FIRST);
        LocalDate from = first ? FIRST : tablet.asOf();
        int kind = random.nextInt(40);
        if (kind == 0) return FIRST.plusDays(random.nextInt(4380));
        if (kind == 1) return from.minusDays(1 + random.nextInt(400));
        if (kind < 12) return boundary(from);
        if (first || kind < 15) {
            return from.plusDays(random.nextLong(Math.max(1, LAST.toEpochDay() - from.toEpochDay())));
        }
        return from.plusDays(kind < 20 ? 0 : random.nextInt(60));
    }

    /** The next of the days on which something changed, or any of them. */
    private LocalDate boundary(LocalDate from) {
        if (!chance(3)) {
            for (LocalDate boundary : BOUNDARIES) if (!boundary.isBefore(from) && !chance(3)) return boundary;
        }
        return pick(BOUNDARIES);
    }

    /** A day shortly before or on another, never before the last paper unless something is wrong. */
    private LocalDate on(LocalDate day) {
        LocalDate earlier = day.minusDays(chance(2) ? 0 : random.nextInt(20));
        return earlier.isBefore(tablet.asOf()) && !tablet.asOf().isAfter(day) ? tablet.asOf() : earlier;
    }

    private LocalDate notAhead() {
        return odd() ? on.plusDays(1) : on(on);
    }

    // People who act

    private Actor actor(PersonId person, Capacity as, UnitId of) {
        return new Actor(person, as, of);
    }

    private Actor anybody() {
        return actor(chance(3) ? pick(HOLDERS) : pick(OFFICERS), pick(Capacity.values()), pick(ALL_UNITS));
    }

    private Actor focalBody() {
        if (odd()) return anybody();
        UnitId known = bodies.on(on).map(term -> term.unit()).orElse(chance(2) ? SKHCN : STTTT);
        UnitId of = odd() ? pick(ALL_UNITS) : known;
        return actor(pick(OFFICERS), chance(3) ? Capacity.STATE_DATA_CENTRE : Capacity.FOCAL_BODY, of);
    }

    private Actor managing() {
        if (odd()) return anybody();
        return actor(pick(OFFICERS), odd() ? pick(Capacity.values()) : Capacity.UNIT, odd() ? pick(ALL_UNITS) : unit);
    }

    private Actor user(PersonId person) {
        if (odd()) return anybody();
        return actor(odd() ? pick(HOLDERS) : person, odd() ? pick(Capacity.values()) : Capacity.USER, unit);
    }

    private Actor authority() {
        if (odd()) return anybody();
        return chance(2)
                ? actor(pick(OFFICERS), Capacity.AUTHORITY, STC)
                : actor(pick(OFFICERS), Capacity.CITY_PEOPLES_COMMITTEE, UBNDTP);
    }

    private Actor either(Actor one, Actor other) {
        return chance(2) ? one : other;
    }

    private PersonId holder() {
        return tablet.holder().orElseGet(() -> pick(HOLDERS));
    }

    private Made made(Step step, Act act) {
        Actor by = switch (step) {
            case PROCURE, PREINSTALL, INSTALL_SHARED, UPGRADE, REPORT_LOSS_AT_FOCAL_BODY -> focalBody();
            case SEND_TO_WARRANTY ->
                either(
                        tablet.origin() == Tablet.Origin.CITY ? focalBody() : managing(),
                        odd() ? managing() : tablet.origin() == Tablet.Origin.CITY ? focalBody() : managing());
            case HAND_OVER -> {
                Minutes minutes = ((Act.Signed) act).minutes();
                yield chance(8) ? minutes.receiver() : chance(2) ? minutes.giver() : focalBody();
            }
            case INSTALL_ON_REQUEST,
                    REPORT_LOSS_AT_SUPPLIER,
                    COME_BACK_FROM_WARRANTY,
                    REPLACE_UNDER_WARRANTY,
                    TAKE_INVENTORY,
                    CORRECT -> either(focalBody(), managing());
            case FIND_AGAIN -> tablet.managingUnit().isEmpty() || odd() ? focalBody() : managing();
            case ENTER_REPLACEMENT ->
                either(
                        focalBody(),
                        odd()
                                ? managing()
                                : actor(pick(OFFICERS), Capacity.UNIT, ((Acquisition.EnterReplacement) act).unit()));
            case ENTER_AS_FOUND ->
                odd() ? managing() : actor(pick(OFFICERS), Capacity.UNIT, ((Acquisition.EnterAsFound) act).unit());
            case REQUEST_UPGRADE, REPORT_LEAK, REPORT_LOSS, REVIEW -> odd() ? managing() : user(holder());
            case GIVE_BACK, NOTE_WEAR, REPORT_FAULT ->
                tablet.holder().isPresent() ? either(user(holder()), managing()) : managing();
            case RECORD_VIOLATION -> anybody();
            case DECIDE_RECALL -> authority();
            case TRANSFER, TAKE_OVER -> {
                Minutes minutes = ((Act.Signed) act).minutes();
                yield odd() || chance(20) ? managing() : either(minutes.giver(), minutes.receiver());
            }
            default -> managing();
        };
        Made made = Made.by(by).on(on);
        if (chance(12)) {
            for (String rule : Questions.all()) {
                if (chance(2)) made = made.answering(rule, new Decision("78/QĐ", notAhead(), authority()));
            }
        }
        return made;
    }

    // Papers

    private Minutes minutes(Actor giver, Actor receiver) {
        LocalDate signed = on(on);
        if (odd()) {
            signed = chance(2) || tablet.asOf().equals(LocalDate.MIN)
                    ? on.plusDays(1)
                    : tablet.asOf().minusDays(1);
        }
        Actor other = odd() ? actor(giver.person(), receiver.as(), receiver.unit()) : receiver;
        return Minutes.between("12/BB", signed, giver, other);
    }

    private Optional<Decision> decision(Capacity... usual) {
        if (odd()) return Optional.empty();
        Capacity as = odd() ? pick(Capacity.values()) : usual[random.nextInt(usual.length)];
        UnitId of = as == Capacity.UNIT && !odd() ? unit : pick(ALL_UNITS);
        return Optional.of(new Decision("55/QĐ-UBND", notAhead(), actor(pick(OFFICERS), as, of)));
    }

    private Optional<LocalDate> warranty() {
        return chance(6)
                ? Optional.empty()
                : Optional.of(chance(3) ? pick(BOUNDARIES) : on.plusDays(random.nextInt(900) - 30));
    }

    private long price() {
        return chance(4)
                ? pick(new Long[] {9_999_999L, 10_000_000L, 10_000_001L, 0L})
                : chance(2) ? 8_500_000 : 14_000_000;
    }

    private Set<String> papers() {
        if (asked.isEmpty() || odd()) return Set.of();
        return chance(8) ? Set.of("another") : asked;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(2);
        if (!odd() && !chance(12)) notices.add(notice());
        while (chance(6)) notices.add(notice());
        return notices;
    }

    private Notice notice() {
        LocalDate told = odd() ? on.plusDays(1) : chance(4) ? on.minusDays(random.nextInt(60)) : on(on);
        UnitId right = bodies.on(told).map(term -> term.unit()).orElse(SKHCN);
        UnitId whom = odd() || chance(12) ? (chance(2) ? unit : pick(ALL_UNITS)) : right;
        return new Notice(whom, told.minusDays(random.nextInt(3)), told, pick(Notice.Channel.values()));
    }

    private LossReport loss() {
        return new LossReport(notAhead(), "on the way", notices());
    }

    private Set<Application> shared() {
        if (!chance(4)) return Application.SHARED;
        Set<Application> some = new HashSet<>();
        some.add(pick(SHARED));
        for (Application application : SHARED) if (chance(2)) some.add(application);
        if (odd()) some.add(SPECIAL);
        return some;
    }

    private Set<Application> special() {
        Set<Application> some = new HashSet<>();
        some.add(odd() ? pick(SHARED) : pick(ANY_SPECIAL));
        if (chance(3)) some.add(pick(ANY_SPECIAL));
        if (odd()) some.add(pick(SHARED));
        return some;
    }

    private static final Application[] ANY_SPECIAL = {UNIT_PORTAL, SPECIAL};

    private Act act(Step step) {
        return switch (step) {
            case PROCURE ->
                new Acquisition.Procure(
                        serial(),
                        price(),
                        "NCC",
                        odd()
                                ? pick(Acquisition.Procure.Funding.values())
                                : Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                        "6869/QĐ-UBND");
            case ENTER_AS_FOUND -> found();
            case BUY_FOR_UNIT -> new Acquisition.BuyForUnit(serial(), price(), "NCC", "9/NT", warranty());
            case ENTER_REPLACEMENT ->
                new Acquisition.EnterReplacement(OTHER, serial(), anyManaging(), price(), "3/BB", warranty());
            case HAND_OVER -> {
                UnitId to = odd() ? pick(ALL_UNITS) : anyManaging();
                Capacity as = odd() ? pick(Capacity.values()) : Capacity.UNIT;
                yield new Acquisition.HandOver(
                        minutes(focalBody(), actor(pick(HOLDERS), as, to)),
                        odd() ? "WRONG-1" : tablet.serial().isEmpty() ? serial() : tablet.serial(),
                        price(),
                        warranty());
            }
            case RECORD_ASSET -> {
                long value = tablet.books() instanceof Books.NotYet waiting && !odd() ? waiting.valueInDong() : price();
                yield new Acquisition.RecordAsset("TS-1", value, odd() ? chance(2) : value >= 10_000_000);
            }
            case PREINSTALL -> new Installation.Preinstall(shared(), "1");
            case INSTALL_SHARED -> new Installation.InstallShared(shared(), "2");
            case INSTALL_ON_REQUEST ->
                new Installation.InstallOnRequest(special(), odd() ? pick(HOLDERS) : holder(), "task");
            case REQUEST_UPGRADE ->
                new Installation.RequestUpgrade(
                        odd()
                                ? pick(Installation.RequestUpgrade.Software.values())
                                : Installation.RequestUpgrade.Software.OPERATING_SYSTEM);
            case UPGRADE -> new Installation.Upgrade("3");
            case PUT_INTO_USE -> new Holding.PutIntoUse(issue(), equippedBy(), papers());
            case HAND_ON -> {
                PersonId last = tablet.lastHolder().filter(p -> !odd()).orElseGet(() -> pick(HOLDERS));
                yield new Holding.HandOn(last, issue(), equippedBy(), papers());
            }
            case GIVE_BACK -> new Holding.GiveBack(minutes(user(holder()), managing()));
            case RECOVER ->
                new Holding.Recover(
                        "4/BB",
                        odd() ? holder() : chance(6) ? pick(OFFICERS) : pick(HOLDERS),
                        pick(Holding.Recover.Cause.values()),
                        "charger");
            case ENTRUST -> new Holding.Entrust(minutes(managing(), either(managing(), managing())));
            case TAKE_NEW_POST -> new Holding.TakeNewPost(odd() ? pick(HOLDERS) : holder(), "5/QĐ");
            case LOSE_POST -> new Holding.LosePost(odd() ? pick(HOLDERS) : holder(), "6/QĐ");
            case MOVE_TO_ANOTHER_UNIT ->
                new Holding.MoveToAnotherUnit(odd() ? pick(HOLDERS) : holder(), odd() ? unit : pick(ALL_UNITS), "7/QĐ");
            case REPORT_LEAK -> new Mishap.ReportLeak(new CredentialLeak(Set.of(pick(ANY_APPLICATION)), notices()));
            case REPORT_LOSS -> new Mishap.ReportLoss(loss());
            case REPORT_LOSS_IN_ABSENCE -> new Mishap.ReportLossInAbsence(loss(), pick(Holding.Recover.Cause.values()));
            case REPORT_LOSS_IN_KEEPING -> new Mishap.ReportLossInKeeping(loss());
            case REPORT_LOSS_AT_SUPPLIER -> new Mishap.ReportLossAtSupplier(loss(), "8");
            case REPORT_LOSS_AT_FOCAL_BODY -> new Mishap.ReportLossAtFocalBody(loss());
            case FIND_AGAIN -> new Mishap.FindAgain("10/BB", finder(), chance(3));
            case FIND_AFTER_WRITE_OFF -> new Mishap.FindAfterWriteOff("11/BB", finder(), price());
            case ESTABLISH_DAMAGE -> new Mishap.EstablishDamage(new Damage(notAhead(), "screen", "13/BB", !chance(4)));
            case NOTE_WEAR -> new Mishap.NoteWear("battery", chance(3));
            case RECORD_VIOLATION -> new Mishap.RecordViolation(seen(pick(UseDuty.values())));
            case REPORT_FAULT -> new Repair.ReportFault(fault());
            case SEND_TO_WARRANTY -> new Repair.SendToWarranty("14", !odd());
            case COME_BACK_FROM_WARRANTY -> new Repair.ComeBackFromWarranty("15", "mended", back());
            case REPLACE_UNDER_WARRANTY -> new Repair.ReplaceUnderWarranty("16/BB", OTHER, "NEW-123");
            case SEND_TO_REPAIR -> new Repair.SendToRepair("17", 1_000_000, chance(2));
            case COME_BACK_FROM_REPAIR -> new Repair.ComeBackFromRepair("18", "mended", back());
            case WRITE_OFF_LOSS -> new Removal.WriteOffLoss("19/BC", disposal());
            case DECIDE_RECALL ->
                new Removal.DecideRecall(
                        decision(Capacity.AUTHORITY, Capacity.CITY_PEOPLES_COMMITTEE),
                        pick(Removal.DecideRecall.RecallCase.values()));
            case HAND_OVER_RECALLED -> new Removal.HandOverRecalled(minutes(managing(), authority()));
            case TRANSFER ->
                new Removal.Transfer(
                        minutes(managing(), otherUnit()),
                        decision(Capacity.AUTHORITY, Capacity.CITY_PEOPLES_COMMITTEE),
                        pick(Removal.Transfer.TransferCase.values()),
                        price());
            case TAKE_OVER ->
                new Removal.TakeOver(
                        minutes(managing(), otherUnit()),
                        decision(Capacity.AUTHORITY, Capacity.CITY_PEOPLES_COMMITTEE),
                        price());
            case DECIDE_DISPOSAL ->
                new Removal.DecideDisposal(disposal(), pick(Removal.DecideDisposal.Ground.values()), chance(2));
            case DISPOSE -> new Removal.Dispose("20/BB", pick(Removal.Dispose.Form.values()), !odd());
            case REVIEW -> new Upkeep.Review(check());
            case TAKE_INVENTORY -> new Upkeep.TakeInventory("21/BB", "good");
            case CORRECT -> new Upkeep.Correct(0, "typing error", new Installation.Upgrade("4"), on);
        };
    }

    private String serial() {
        return "SN-" + (1000 + random.nextInt(9000));
    }

    private UnitId anyManaging() {
        return chance(3) ? unit : pick(MANAGING);
    }

    private Act found() {
        UnitId of = odd() ? pick(ALL_UNITS) : anyManaging();
        Status status = pick(new Status[] {Status.RECEIVED, Status.IN_KEEPING, Status.IN_USE, Status.IN_USE});
        long value = price();
        Optional<Books.On> line = status == Status.RECEIVED || (status == Status.IN_USE && chance(3))
                ? Optional.empty()
                : Optional.of(new Books.On(
                        of, odd() ? on.plusDays(1) : on.minusDays(30), "TS-2", value, value >= 10_000_000));
        return new Acquisition.EnterAsFound(
                serial(),
                status,
                of,
                status == Status.IN_USE ? Optional.of(pick(HOLDERS)) : Optional.empty(),
                line,
                value,
                Optional.of("1/BB"),
                warranty(),
                chance(5) ? shared() : Application.SHARED);
    }

    private Minutes issue() {
        return minutes(managing(), user(pick(HOLDERS)));
    }

    private Optional<Decision> equippedBy() {
        return chance(8) ? Optional.empty() : decision(Capacity.CITY_PEOPLES_COMMITTEE);
    }

    private UnitId finder() {
        if (odd()) return pick(ALL_UNITS);
        if (tablet.managingUnit().isPresent()) return unit;
        return bodies.on(on).map(term -> term.unit()).orElse(SKHCN);
    }

    private Fault fault() {
        LocalDate day = notAhead();
        if (tablet.warrantyUntil().isPresent() && chance(2)) {
            LocalDate last = tablet.warrantyUntil().get().plusDays(random.nextInt(2));
            if (!last.isAfter(on)) day = last;
        }
        return new Fault(day, "no charge", chance(8), notices());
    }

    private Optional<PersonId> back() {
        if (chance(3)) return Optional.empty();
        if (tablet.cameFrom().orElse(null) instanceof Custody.User user && !odd()) return Optional.of(user.person());
        return odd() || chance(20) ? Optional.of(pick(HOLDERS)) : Optional.empty();
    }

    private Optional<Decision> disposal() {
        return decision(Capacity.AUTHORITY, Capacity.CITY_PEOPLES_COMMITTEE, Capacity.UNIT);
    }

    private Actor otherUnit() {
        UnitId to = anyManaging();
        for (int i = 0; i < 3 && to.equals(unit); i++) to = pick(ALL_UNITS);
        return actor(pick(HOLDERS), odd() ? pick(Capacity.values()) : Capacity.UNIT, odd() ? unit : to);
    }

    private SecurityCheck check() {
        LocalDate day = odd() ? on.plusDays(1) : chance(4) ? on.minusDays(random.nextInt(200)) : on(on);
        UnitId right = bodies.on(day).map(term -> term.unit()).orElse(SKHCN);
        return new SecurityCheck(
                day, pick(SecurityCheck.Occasion.values()), odd() ? pick(ALL_UNITS) : right, "nothing");
    }

    // What was looked up

    private Facts facts(Act act) {
        Map<PersonId, Facts.Person> people = new HashMap<>(4);
        for (PersonId id : new TreeSet<>(act.people())) {
            if (random.nextInt(400) == 0) continue;
            boolean before = act instanceof Holding.HandOn handOn
                    && id.equals(handOn.predecessor())
                    && !id.equals(handOn.holder());
            people.put(id, before ? predecessor(id) : person(id, act));
        }
        Map<UnitId, Unit> units = UNITS;
        if (!act.units().isEmpty() && random.nextInt(400) == 0) {
            units = new HashMap<>(UNITS);
            units.keySet().removeAll(act.units());
        }
        return new Facts(people, units, roles, bodies);
    }

    private Facts.Person person(PersonId id, Act act) {
        List<Appointment> posts = new ArrayList<>(3);
        Set<UnitId> served = Set.of();
        UnitId at = act instanceof Holding.MoveToAnotherUnit move && !odd() ? move.newUnit() : unit;
        if (at.equals(VPUB) && chance(3)) {
            posts.add(post(id, chance(2) ? Position.CITY_CHAIRMAN : Position.CITY_VICE_CHAIRMAN, UBNDTP));
            served = odd() || chance(regulated ? 2 : 4) ? (odd() ? Set.of(STC) : Set.of()) : Set.of(VPUB);
        } else {
            posts.add(main(id, at));
            if (odd()) served = Set.of(pick(ALL_UNITS));
        }
        if (odd()) posts.clear();
        while (chance(4)) posts.add(chance(3) ? main(id, chance(2) ? unit : anyManaging()) : anyPost(id));
        if (posts.size() > 1 && chance(2)) posts.add(posts.remove(0));
        Set<TabletId> holding = odd() ? Set.of(OTHER) : chance(8) ? Set.of(ID) : Set.of();
        return new Facts.Person(posts, accounts(id, posts), holding, served);
    }

    private Violation seen(UseDuty duty) {
        Circumstance[] told = duty.circumstances().stream().sorted().toArray(Circumstance[]::new);
        LocalDate found = chance(8) ? LocalDate.of(2017, 3, 29 + random.nextInt(2)) : notAhead();
        return new Violation(
                duty, found, "seen", chance(3), told.length > 0 && chance(2) ? Set.of(pick(told)) : Set.of());
    }

    private Facts.Person predecessor(PersonId id) {
        List<Appointment> posts = new ArrayList<>(2);
        List<Account> accounts = new ArrayList<>(4);
        if (chance(2)) {
            Appointment post = main(id, unit);
            posts.add(post);
            if (chance(2)) accounts.addAll(accounts(id, posts));
        }
        if (chance(4)) {
            Position lost = pick(POSITIONS);
            accounts.add(new Account(
                    id,
                    pick(ANY_APPLICATION),
                    chance(5) ? pick(ALL_UNITS) : unit,
                    lost,
                    Set.of(),
                    odd() ? on.plusDays(1) : on(on),
                    odd() ? Account.State.ACTIVE : pick(Account.State.values())));
        }
        return new Facts.Person(
                posts, accounts, chance(4) ? Set.of(OTHER) : Set.of(), chance(6) ? Set.of(unit) : Set.of());
    }

    /** A post with a title in a unit, if the unit has any. */
    private Appointment main(PersonId id, UnitId of) {
        if (chance(regulated ? 2 : 6)) {
            UnitId room = of.equals(STC) ? PHONG_STC : of.equals(QHK) ? PHONG_QHK : of;
            return post(id, chance(2) ? Position.ROOM_HEAD : Position.STAFF, chance(2) ? room : of);
        }
        Position position = switch (UNITS.get(of).kind()) {
            case DEPARTMENT -> chance(2) ? Position.DEPARTMENT_DIRECTOR : Position.DEPARTMENT_DEPUTY_DIRECTOR;
            case CITY_OFFICE -> chance(2) ? Position.OFFICE_CHIEF : Position.OFFICE_DEPUTY_CHIEF;
            case AGENCY -> chance(2) ? Position.AGENCY_HEAD : Position.AGENCY_DEPUTY_HEAD;
            case INSPECTORATE -> chance(2) ? Position.CHIEF_INSPECTOR : Position.DEPUTY_CHIEF_INSPECTOR;
            case DISTRICT -> chance(2) ? Position.DISTRICT_CHAIRMAN : Position.DISTRICT_VICE_CHAIRMAN;
            case OTHER_CITY_UNIT -> of.equals(UBNDTP) ? Position.CITY_VICE_CHAIRMAN : Position.CITY_UNIT_HEAD;
            case COMMUNE -> Position.COMMUNE_LEADER;
            case SUB_UNIT -> chance(2) ? Position.SUB_UNIT_HEAD : Position.STAFF;
        };
        return post(id, position, of);
    }

    private Appointment anyPost(PersonId id) {
        return post(id, pick(POSITIONS), chance(2) ? unit : pick(ALL_UNITS));
    }

    private Appointment post(PersonId id, Position position, UnitId of) {
        int how = random.nextInt(24);
        Appointment.Kind kind = how < 2
                ? Appointment.Kind.ACTING
                : how == 2 || odd() || (position.group() == PositionGroup.WITHIN_A_UNIT && chance(5))
                        ? Appointment.Kind.IN_CHARGE
                        : Appointment.Kind.APPOINTED;
        Period held = new Period(
                chance(6) ? on : on.minusDays(random.nextInt(900)),
                chance(6) ? on : chance(4) ? on.plusDays(random.nextInt(900)) : LocalDate.MAX);
        if (odd()) {
            held = chance(2)
                    ? new Period(on.minusDays(900), on.minusDays(1))
                    : new Period(on.plusDays(1), LocalDate.MAX);
        }
        return new Appointment(id, position, of, held, kind);
    }

    private List<Account> accounts(PersonId id, List<Appointment> posts) {
        List<Account> accounts = new ArrayList<>(8);
        for (Appointment post : posts) {
            if (odd()) continue;
            Role role = roles.role(post.position()).orElse(null);
            if (role == null) continue;
            for (Map.Entry<Application, Set<String>> entry : role.powers().entrySet()) {
                if (odd()) continue;
                Set<String> powers = odd() ? Set.of("all") : chance(2) ? Set.of() : entry.getValue();
                accounts.add(new Account(
                        id,
                        entry.getKey(),
                        chance(8) ? pick(ALL_UNITS) : chance(2) ? unit : post.unit(),
                        post.position(),
                        powers,
                        odd() ? on.plusDays(1) : on(on),
                        odd() ? pick(Account.State.values()) : Account.State.ACTIVE));
            }
        }
        while (odd() || chance(16)) {
            accounts.add(new Account(
                    id,
                    pick(ANY_APPLICATION),
                    chance(2) ? unit : pick(ALL_UNITS),
                    pick(POSITIONS),
                    chance(2) ? Set.of() : Set.of("sign"),
                    on(on),
                    pick(Account.State.values())));
        }
        return accounts;
    }

    // Dice

    /** True when something is to be wrong here. */
    private boolean odd() {
        return rate > 0 && random.nextDouble() < rate;
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(T[] of) {
        return of[random.nextInt(of.length)];
    }

    // The world

    private static PersonId[] people(String prefix, int count) {
        PersonId[] people = new PersonId[count];
        for (int i = 0; i < count; i++) people[i] = new PersonId(prefix + i);
        return people;
    }

    private static Map<UnitId, Unit> units() {
        Period always = new Period(LocalDate.of(2010, 1, 1), LocalDate.MAX);
        Period untilMerged = new Period(LocalDate.of(2010, 1, 1), MERGED.minusDays(1));
        Period untilTwoTiers = new Period(LocalDate.of(2010, 1, 1), DISTRICTS_ENDED.minusDays(1));
        Map<UnitId, Unit> units = new HashMap<>();
        for (Unit unit : List.of(
                new Unit(STTTT, Unit.Kind.DEPARTMENT, untilMerged, Optional.empty()),
                new Unit(SKHCN, Unit.Kind.DEPARTMENT, always, Optional.empty()),
                new Unit(STC, Unit.Kind.DEPARTMENT, always, Optional.empty()),
                new Unit(VPUB, Unit.Kind.CITY_OFFICE, always, Optional.empty()),
                new Unit(UBNDTP, Unit.Kind.OTHER_CITY_UNIT, always, Optional.empty()),
                new Unit(TTRA, Unit.Kind.INSPECTORATE, always, Optional.empty()),
                new Unit(BQL, Unit.Kind.AGENCY, always, Optional.empty()),
                new Unit(QHK, Unit.Kind.DISTRICT, untilTwoTiers, Optional.empty()),
                new Unit(TRUONG, Unit.Kind.OTHER_CITY_UNIT, always, Optional.empty()),
                new Unit(PHUONG, Unit.Kind.COMMUNE, always, Optional.empty()),
                new Unit(PHONG_STC, Unit.Kind.SUB_UNIT, always, Optional.of(STC)),
                new Unit(PHONG_QHK, Unit.Kind.SUB_UNIT, untilTwoTiers, Optional.of(QHK)))) {
            units.put(unit.id(), unit);
        }
        return Map.copyOf(units);
    }

    private static FocalBody[] bodies() {
        FocalBody.Contact contact = new FocalBody.Contact("", "", "");
        FocalBody printed = FocalBody.asPrinted();
        return new FocalBody[] {
            printed,
            printed.and(new FocalBody.Term(SKHCN, contact, Period.since(MERGED))),
            printed.and(new FocalBody.Term(SKHCN, contact, Period.since(MERGED))),
            printed.and(new FocalBody.Term(SKHCN, contact, Period.since(DISTRICTS_ENDED))),
            printed.and(new FocalBody.Term(SKHCN, contact, new Period(MERGED, LocalDate.of(2025, 12, 31))))
        };
    }

    private static RoleCatalogue[] catalogues() {
        RoleCatalogue city = RoleCatalogue.city();
        Role four = new Role(Map.of(
                Application.MAIL, Set.of(),
                Application.DOCUMENTS, Set.of("sign", "assign"),
                Application.PORTAL, Set.of(),
                Application.PUBLIC_SERVICES, Set.of("settle")));
        Role withSpecial = new Role(Map.of(
                Application.MAIL,
                Set.of(),
                Application.DOCUMENTS,
                Set.of(),
                Application.PORTAL,
                Set.of(),
                Application.PUBLIC_SERVICES,
                Set.of(),
                SPECIAL,
                Set.of("read")));
        Role two = new Role(Map.of(Application.MAIL, Set.of(), Application.DOCUMENTS, Set.of()));
        return new RoleCatalogue[] {
            city,
            city.with(Position.DEPARTMENT_DIRECTOR, four).with(Position.ROOM_HEAD, two),
            city.with(Position.STAFF, two).with(Position.ROOM_HEAD, two).with(Position.DISTRICT_CHAIRMAN, withSpecial),
            city.with(Position.STAFF, two)
                    .with(Position.ROOM_HEAD, withSpecial)
                    .with(Position.CITY_UNIT_HEAD, two)
                    .with(Position.COMMUNE_LEADER, two)
                    .with(Position.DEPARTMENT_DEPUTY_DIRECTOR, two)
        };
    }

    private static List<List<Slot>> layers() {
        Regulation2020 clause = Regulation2020.QC_ARTICLE_8_CLAUSE_3;
        Period always = Period.since(2017, 3, 30);
        Period later = Period.since(2018, 1, 1);
        Period ended = new Period(LocalDate.of(2017, 3, 30), LocalDate.of(2025, 6, 30));
        Set<Position> rooms = Set.of(Position.ROOM_HEAD, Position.STAFF);
        Slot stcHolders = new Slot.Holders(STC, rooms, clause, always);
        Slot qhkHolders = new Slot.Holders(QHK, Set.of(Position.ROOM_HEAD), clause, later);
        Slot bqlHolders = new Slot.Holders(BQL, rooms, clause, ended);
        Slot schoolHolders = new Slot.Holders(TRUONG, rooms, clause, always);
        List<Slot> own = new ArrayList<>();
        for (UnitId unit : List.of(STC, VPUB, TTRA, QHK)) own.add(new Slot.OwnTablets(unit, clause, always));
        own.add(new Slot.OwnTablets(BQL, clause, ended));
        own.add(new Slot.OwnTablets(SKHCN, clause, later));
        Slot byPost = new Slot.EquippedByPost(
                Set.of(PositionGroup.CITY_LEADER, PositionGroup.CITY_OFFICE_LEADER), clause, always);
        Slot byPostLater = new Slot.EquippedByPost(Set.of(PositionGroup.CITY_LEADER), clause, later);
        List<Slot> everything = new ArrayList<>(own);
        everything.addAll(List.of(stcHolders, qhkHolders, bqlHolders, schoolHolders, byPost));
        return List.of(
                List.of(),
                List.copyOf(own),
                List.copyOf(everything),
                List.of(stcHolders, byPostLater),
                List.of(own.get(0), qhkHolders, schoolHolders, bqlHolders));
    }

    private static List<Rulebook> rulebooks() {
        List<Rulebook> rulebooks = new ArrayList<>();
        for (List<Slot> layer : LAYERS) {
            Rulebook rulebook = Rulebook.city();
            for (Slot slot : layer) rulebook = rulebook.filling(slot);
            rulebooks.add(rulebook);
        }
        return rulebooks;
    }

    private static Map<Situation, Step[]> open() {
        Map<Situation, Step[]> open = new EnumMap<>(Situation.class);
        for (Situation situation : Situation.values()) {
            List<Step> steps = new ArrayList<>();
            for (Step step : Step.values()) if (SecondReading.places(step).contains(situation)) steps.add(step);
            // A tablet has to get somewhere before the rarer steps can be taken.
            switch (situation) {
                case PROCURED -> often(steps, 4, Step.HAND_OVER);
                case RECEIVED -> often(steps, 8, Step.RECORD_ASSET);
                case IN_KEEPING -> often(steps, 6, Step.PUT_INTO_USE, Step.HAND_ON);
                case IN_USE -> often(steps, 3, Step.REPORT_FAULT);
                case FAULTY_AT_UNIT, FAULTY_WITH_USER -> often(steps, 8, Step.SEND_TO_WARRANTY);
                case AT_WARRANTY -> often(steps, 4, Step.COME_BACK_FROM_WARRANTY, Step.REPLACE_UNDER_WARRANTY);
                case UNDER_REPAIR, UNDER_REPAIR_AT_UNIT, UNDER_REPAIR_WITH_USER ->
                    often(steps, 4, Step.COME_BACK_FROM_REPAIR);
                case DAMAGED_AT_UNIT, DAMAGED_WITH_USER -> often(steps, 3, Step.SEND_TO_REPAIR);
                case LOST -> often(steps, 3, Step.WRITE_OFF_LOSS);
                default -> {}
            }
            open.put(situation, steps.toArray(new Step[0]));
        }
        return open;
    }

    private static void often(List<Step> steps, int times, Step... these) {
        for (int i = 0; i < times; i++) steps.addAll(List.of(these));
    }
}

package vn.mtb.tablet;

import static vn.mtb.party.Capacity.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.incident.Damage;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

/**
 * Tablets by the situation they are in (<i>máy mẫu theo tình huống</i>), each brought there by lawful acts in the first half of 2017 (one
 * step only became possible in 2018), so that a test may go on at any later date.
 */
public final class TabletFixtures {
    public static final UnitId SNV = new UnitId("SNV");
    public static final UnitId STC = new UnitId("STC");
    public static final UnitId SKHCN = new UnitId("SKHCN");
    public static final UnitId VPUB = new UnitId("VPUB");
    public static final UnitId BA_DINH = new UnitId("UBND-BA-DINH");
    public static final UnitId NGOC_HA = new UnitId("UBND-NGOC-HA");
    public static final UnitId ROOM = new UnitId("SNV-VP");
    public static final UnitId CITY = new UnitId("UBND-TP");

    /** Signs for the State Data Centre of Sở TT&TT, until 28/2/2025. */
    public static final Actor CENTRE = new Actor(new PersonId("p-centre"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    /** Signs for the body that has the tasks from 1/3/2025, as the tests configure it. */
    public static final Actor NEW_BODY = new Actor(new PersonId("p-new-body"), FOCAL_BODY, SKHCN);

    public static final Actor OFFICER = new Actor(new PersonId("p-officer"), UNIT, SNV);
    public static final Actor STC_OFFICER = new Actor(new PersonId("p-stc-officer"), UNIT, STC);
    public static final Actor VPUB_OFFICER = new Actor(new PersonId("p-vpub-officer"), UNIT, VPUB);
    public static final Actor DIRECTOR = new Actor(new PersonId("p-director"), USER, SNV);
    public static final Actor DEPUTY = new Actor(new PersonId("p-deputy"), USER, SNV);
    public static final Actor COMMITTEE = new Actor(new PersonId("p-chairman"), CITY_PEOPLES_COMMITTEE, CITY);
    public static final Actor COMPETENT = new Actor(new PersonId("p-competent"), AUTHORITY, CITY);
    public static final Actor CUSTODIAN = new Actor(new PersonId("p-custodian"), UNIT, SNV);
    public static final PersonId WITNESS = new PersonId("p-witness");

    public static final TabletId ID = new TabletId("MTB-0042");
    public static final String SERIAL = "SN-0042";
    public static final long VALUE = 9_500_000;
    public static final LocalDate WARRANTY = day("2019-04-03");
    /** Every fixture is done by then, but for {@link #aRecalledTablet()}. */
    public static final LocalDate AFTERWARDS = day("2017-06-01");

    /** The decision that equips the leaders of the department. */
    public static final Optional<Decision> EQUIPPED =
            Optional.of(new Decision("1500/QĐ-UBND", day("2017-03-31"), COMMITTEE));

    /** Clauses of a unit's own regulation. */
    public enum OwnClause implements Provision {
        EQUIPS_ROOMS,
        BUYS_TABLETS,
        ASKS_A_PAPER,
        BY_POST;

        @Override
        public String id() {
            return "SNV-" + name();
        }

        @Override
        public Instrument instrument() {
            return Instruments.DECISION_2020;
        }

        @Override
        public Text place() {
            return new Text("Điều " + (ordinal() + 1), "Article " + (ordinal() + 1));
        }

        @Override
        public Text gist() {
            return new Text("quy chế của đơn vị", "a unit's own regulation");
        }

        @Override
        public Certainty certainty() {
            return Certainty.PRIMARY;
        }
    }

    private static final Period LONG_AGO = Period.since(2008, 1, 1);

    private TabletFixtures() {}

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** The city's book, with the one slot that lets the department buy tablets of its own. */
    public static Rulebook aUnitsBook() {
        return Rulebook.city().filling(new Slot.OwnTablets(SNV, OwnClause.BUYS_TABLETS, Period.since(2017, 4, 1)));
    }

    // ---- What was looked up.

    /** Every unit, and the two leaders of the department with their posts and ordinary accounts. */
    public static Facts lookedUp() {
        return Facts.none()
                .about(new Unit(SNV, Unit.Kind.DEPARTMENT, LONG_AGO, Optional.empty()))
                .about(new Unit(STC, Unit.Kind.DEPARTMENT, LONG_AGO, Optional.empty()))
                .about(new Unit(SKHCN, Unit.Kind.DEPARTMENT, LONG_AGO, Optional.empty()))
                .about(new Unit(VPUB, Unit.Kind.CITY_OFFICE, LONG_AGO, Optional.empty()))
                .about(new Unit(
                        FocalBody.AS_PRINTED, Unit.Kind.DEPARTMENT, LONG_AGO.before(2025, 3, 1), Optional.empty()))
                .about(new Unit(BA_DINH, Unit.Kind.DISTRICT, LONG_AGO.before(2025, 7, 1), Optional.empty()))
                .about(new Unit(NGOC_HA, Unit.Kind.COMMUNE, LONG_AGO, Optional.empty()))
                .about(new Unit(CITY, Unit.Kind.OTHER_CITY_UNIT, LONG_AGO, Optional.empty()))
                .about(new Unit(ROOM, Unit.Kind.SUB_UNIT, LONG_AGO, Optional.of(SNV)))
                .about(DIRECTOR.person(), leading(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV))
                .about(DEPUTY.person(), leading(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV))
                .with(afterTheReform());
    }

    /** As printed, and then the department that took the tasks over, as somebody would configure it. */
    public static FocalBody afterTheReform() {
        return FocalBody.asPrinted()
                .and(new FocalBody.Term(
                        SKHCN,
                        new FocalBody.Contact("Hà Nội", "024", "dau-moi@example.invalid"),
                        Period.since(2025, 3, 1)));
    }

    /** In that post since 2016, with an ordinary account in each shared application. */
    public static Facts.Person leading(Actor who, Position position, UnitId unit) {
        return with(List.of(post(who, position, unit)), accounts(who, position, unit));
    }

    /** In that post, with no account at all. */
    public static Facts.Person withoutAccounts(Actor who, Position position, UnitId unit) {
        return with(List.of(post(who, position, unit)), List.of());
    }

    public static Facts.Person with(List<Appointment> posts, List<Account> accounts) {
        return Facts.Person.with(posts, accounts);
    }

    /** Nobody: no post, no account, no tablet. */
    public static Facts.Person nobody() {
        return with(List.of(), List.of());
    }

    public static Appointment post(Actor who, Position position, UnitId unit) {
        return Appointment.of(who.person(), position, unit, Period.since(2016, 1, 1));
    }

    public static Appointment postUntil(Actor who, Position position, UnitId unit, String last) {
        return Appointment.of(who.person(), position, unit, new Period(day("2016-01-01"), day(last)));
    }

    public static List<Account> accounts(Actor who, Position position, UnitId unit) {
        return Application.SHARED.stream()
                .sorted()
                .map(application -> account(who, application, position, unit))
                .toList();
    }

    public static Account account(Actor who, Application application, Position position, UnitId unit) {
        return Account.ordinary(who.person(), application, unit, position, day("2017-04-18"));
    }

    /** Holding these tablets now. */
    public static Facts.Person holding(Facts.Person who, String... tablets) {
        Set<TabletId> ids = Set.copyOf(Arrays.stream(tablets).map(TabletId::new).toList());
        return new Facts.Person(who.appointments(), who.accounts(), ids, who.servedBy());
    }

    /** Recorded as served by these units. */
    public static Facts.Person served(Facts.Person who, UnitId... units) {
        return new Facts.Person(who.appointments(), who.accounts(), who.holding(), Set.of(units));
    }

    // ---- Papers.

    public static Minutes minutes(String date, Actor giver, Actor receiver) {
        return minutes(day(date), giver, receiver);
    }

    public static Minutes minutes(LocalDate date, Actor giver, Actor receiver) {
        return Minutes.between("07/BB", date, giver, receiver);
    }

    public static Optional<Decision> decided(LocalDate date, Actor signer) {
        return Optional.of(new Decision("95/QĐ", date, signer));
    }

    public static Optional<Decision> decided(String date, Actor signer) {
        return decided(day(date), signer);
    }

    public static Notice told(UnitId unit, LocalDate date) {
        return new Notice(unit, date, date, Notice.Channel.TELEPHONE);
    }

    public static LossReport loss(LocalDate discovered, Notice... notices) {
        return new LossReport(discovered, "mất trên xe", List.of(notices));
    }

    public static Fault fault(LocalDate occurred, Notice... notices) {
        return new Fault(occurred, "không lên nguồn", false, List.of(notices));
    }

    public static Made by(Actor actor, String date) {
        return Made.by(actor).on(day(date));
    }

    /** Who has the tasks of the focal body on a day, and signs for it. */
    public static Actor focalBody(LocalDate on) {
        return on.isBefore(day("2025-03-01")) ? CENTRE : NEW_BODY;
    }

    /** What the city's rules answer, with {@link #lookedUp()} looked up. */
    public static Outcome<Tablet> ask(Tablet tablet, Actor actor, String date, Act act) {
        return ask(tablet, actor, date, act, lookedUp());
    }

    public static Outcome<Tablet> ask(Tablet tablet, Actor actor, String date, Act act, Facts facts) {
        return Rulebook.city().take(tablet, act, facts, by(actor, date));
    }

    // ---- Tablets.

    public static Tablet aTabletNobodyKnows() {
        return Tablet.absent(ID);
    }

    public static Tablet aTabletBought() {
        return Story.ofTheCity().bought().tablet();
    }

    public static Tablet aTabletReceived() {
        return Story.ofTheCity().bought().handedOver().tablet();
    }

    public static Tablet aTabletInKeeping() {
        return Story.ofTheCity().bought().handedOver().recorded().tablet();
    }

    public static Tablet aTabletInUseBy(Actor holder) {
        return inUse(holder).tablet();
    }

    public static Tablet aTabletGivenBackBy(Actor holder) {
        return inUse(holder).givenBack().tablet();
    }

    public static Tablet aFaultyTabletWith(Actor holder) {
        return inUse(holder).faulty().tablet();
    }

    public static Tablet aFaultyTabletAtTheUnit() {
        return inUse(DIRECTOR).givenBack().faulty().tablet();
    }

    public static Tablet aDamagedTabletWith(Actor holder) {
        return inUse(holder).damaged().tablet();
    }

    public static Tablet aDamagedTabletAtTheUnit() {
        return inUse(DIRECTOR).damaged().givenBack().tablet();
    }

    public static Tablet aTabletAtWarrantyFrom(Actor holder) {
        return inUse(holder).faulty().sentToWarranty().tablet();
    }

    public static Tablet aTabletAtARepairerFrom(Actor holder) {
        return inUse(holder).damaged().sentToRepair(false).tablet();
    }

    public static Tablet aTabletRepairedOnSiteWith(Actor holder) {
        return inUse(holder).damaged().sentToRepair(true).tablet();
    }

    public static Tablet aTabletRepairedAtTheUnit() {
        return inUse(DIRECTOR).damaged().givenBack().sentToRepair(true).tablet();
    }

    public static Tablet aLostTabletOf(Actor holder) {
        return inUse(holder).lost().tablet();
    }

    public static Tablet aTabletToBeRecalledFrom(Actor holder) {
        return inUse(holder).recallDecided().tablet();
    }

    public static Tablet aTabletToBeRecalledAtTheUnit() {
        return inUse(DIRECTOR).givenBack().recallDecided().tablet();
    }

    public static Tablet aRecalledTablet() {
        return inUse(DIRECTOR)
                .givenBack()
                .recallDecided()
                .did(OFFICER, "2018-01-02", new Removal.HandOverRecalled(minutes("2018-01-02", OFFICER, COMPETENT)))
                .tablet();
    }

    public static Tablet aTabletToBeDisposedOf() {
        return inUse(DIRECTOR).givenBack().disposalDecided(false).tablet();
    }

    public static Tablet aTabletExchangedUnderWarranty() {
        return inUse(DIRECTOR).faulty().sentToWarranty().exchanged().tablet();
    }

    public static Tablet aTabletWrittenOff() {
        return inUse(DIRECTOR).lost().writtenOff().tablet();
    }

    public static Tablet aTabletTheUnitBought() {
        return Story.ofTheUnit(Optional.of(WARRANTY)).tablet();
    }

    /** In keeping and not on the books: by lawful acts there is none, but a line recorded under other rules may say so. */
    static Tablet aTabletKeptOffTheBooks(Tablet received) {
        Upkeep.TakeInventory seen = new Upkeep.TakeInventory("09/BB-KK", "tốt");
        return received.after(seen, OFFICER, day("2017-05-05"), Status.IN_KEEPING);
    }

    /** A tablet in each situation, with a first or last holder where there can be one. */
    public static Tablet aTabletIn(Situation situation) {
        return switch (situation) {
            case ABSENT -> aTabletNobodyKnows();
            case PROCURED -> aTabletBought();
            case RECEIVED -> aTabletReceived();
            case IN_KEEPING -> aTabletGivenBackBy(DIRECTOR);
            case IN_USE -> aTabletInUseBy(DIRECTOR);
            case FAULTY_AT_UNIT -> aFaultyTabletAtTheUnit();
            case FAULTY_WITH_USER -> aFaultyTabletWith(DIRECTOR);
            case DAMAGED_AT_UNIT -> aDamagedTabletAtTheUnit();
            case DAMAGED_WITH_USER -> aDamagedTabletWith(DIRECTOR);
            case AT_WARRANTY -> aTabletAtWarrantyFrom(DIRECTOR);
            case UNDER_REPAIR -> aTabletAtARepairerFrom(DIRECTOR);
            case UNDER_REPAIR_AT_UNIT -> aTabletRepairedAtTheUnit();
            case UNDER_REPAIR_WITH_USER -> aTabletRepairedOnSiteWith(DIRECTOR);
            case LOST -> aLostTabletOf(DIRECTOR);
            case RECALL_DECIDED_AT_UNIT -> aTabletToBeRecalledAtTheUnit();
            case RECALL_DECIDED_WITH_USER -> aTabletToBeRecalledFrom(DIRECTOR);
            case RECALLED -> aRecalledTablet();
            case DISPOSAL_DECIDED -> aTabletToBeDisposedOf();
            case DISPOSED -> aTabletExchangedUnderWarranty();
            case LOSS_CLOSED -> aTabletWrittenOff();
        };
    }

    private static Story inUse(Actor holder) {
        return Story.ofTheCity().bought().handedOver().recorded().putIntoUse(holder);
    }

    /** A life told act by act (<i>chuyện một chiếc máy</i>); every act must settle. */
    public static final class Story {
        private final Optional<LocalDate> warranty;
        private Tablet tablet = Tablet.absent(ID);
        private Facts facts = lookedUp();

        private Story(Optional<LocalDate> warranty) {
            this.warranty = warranty;
        }

        /** A tablet of the city, with a warranty until {@link #WARRANTY}. */
        public static Story ofTheCity() {
            return new Story(Optional.of(WARRANTY));
        }

        /** The same, with another term of warranty on the minutes, or none. */
        public static Story ofTheCity(Optional<LocalDate> warranty) {
            return new Story(warranty);
        }

        /** A tablet that the unit bought itself and recorded. */
        public static Story ofTheUnit(Optional<LocalDate> warranty) {
            Acquisition.BuyForUnit bought =
                    new Acquisition.BuyForUnit(SERIAL, VALUE, "nha-cung-cap", "12/BB-NT", warranty);
            Story story = new Story(warranty);
            story.tablet = aUnitsBook()
                    .take(story.tablet, bought, story.facts, by(OFFICER, "2017-04-03"))
                    .orElseThrow();
            return story.did(CENTRE, "2017-04-04", new Installation.InstallShared(Application.SHARED, "2017.1"))
                    .recorded();
        }

        /** A tablet found in use when the register was opened, on nobody's books yet. */
        public static Story foundInUse(Actor holder) {
            return new Story(Optional.of(WARRANTY))
                    .did(
                            OFFICER,
                            "2017-04-10",
                            new Acquisition.EnterAsFound(
                                    SERIAL,
                                    Status.IN_USE,
                                    SNV,
                                    Optional.of(holder.person()),
                                    Optional.empty(),
                                    VALUE,
                                    Optional.of("03/BB"),
                                    Optional.of(WARRANTY),
                                    Application.SHARED));
        }

        public Tablet tablet() {
            return tablet;
        }

        public Story knowing(Facts more) {
            facts = more;
            return this;
        }

        public Story did(Actor actor, String date, Act act) {
            return did(by(actor, date), act);
        }

        public Story did(Made made, Act act) {
            tablet = Rulebook.city().take(tablet, act, facts, made).orElseThrow();
            return this;
        }

        public Story bought() {
            return bareBought().did(CENTRE, "2017-04-01", new Installation.Preinstall(Application.SHARED, "2017.1"));
        }

        /** Bought, with nothing installed. */
        public Story bareBought() {
            return did(
                    CENTRE,
                    "2016-12-20",
                    new Acquisition.Procure(
                            SERIAL,
                            VALUE,
                            "nha-cung-cap",
                            Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                            "6869/QĐ-UBND"));
        }

        public Story handedOver() {
            return did(
                    CENTRE,
                    "2017-04-03",
                    new Acquisition.HandOver(minutes("2017-04-03", CENTRE, OFFICER), SERIAL, VALUE, warranty));
        }

        public Story recorded() {
            return did(OFFICER, "2017-04-05", new Acquisition.RecordAsset("TS-2017-42", VALUE, false));
        }

        public Story recordedAsFixedAsset() {
            return did(OFFICER, "2017-04-05", new Acquisition.RecordAsset("TS-2017-42", VALUE, true));
        }

        public Story putIntoUse(Actor holder) {
            return did(
                    OFFICER,
                    "2017-04-20",
                    new Holding.PutIntoUse(minutes("2017-04-20", OFFICER, holder), EQUIPPED, Set.of()));
        }

        public Story givenBack() {
            Actor holder = new Actor(tablet.holder().orElseThrow(), USER, SNV);
            return did(holder, "2017-05-02", new Holding.GiveBack(minutes("2017-05-02", holder, OFFICER)));
        }

        /** A fault of 28/4/2017, told to the focal body at once. */
        public Story faulty() {
            return did(
                    OFFICER,
                    "2017-05-02",
                    new Repair.ReportFault(fault(day("2017-04-28"), told(FocalBody.AS_PRINTED, day("2017-04-28")))));
        }

        public Story damaged() {
            return did(
                    OFFICER,
                    "2017-05-02",
                    new Mishap.EstablishDamage(new Damage(day("2017-04-28"), "vỡ màn hình", "05/BB", true)));
        }

        public Story sentToWarranty() {
            return did(CENTRE, "2017-05-05", new Repair.SendToWarranty("P-01", true));
        }

        public Story sentToRepair(boolean onSite) {
            return did(OFFICER, "2017-05-05", new Repair.SendToRepair("P-02", 500_000, onSite));
        }

        public Story exchanged() {
            return did(
                    answered(by(CENTRE, "2017-05-20"), "books-of-an-exchange-decided"),
                    new Repair.ReplaceUnderWarranty("06/BB", new TabletId("MTB-0043"), "SN-0043"));
        }

        public Story lost() {
            Actor holder = new Actor(tablet.holder().orElseThrow(), USER, SNV);
            return did(
                    holder,
                    "2017-05-09",
                    new Mishap.ReportLoss(loss(day("2017-05-08"), told(FocalBody.AS_PRINTED, day("2017-05-08")))));
        }

        public Story writtenOff() {
            return did(
                    answered(by(OFFICER, "2017-05-25"), "law-of-the-day-named"),
                    new Removal.WriteOffLoss("31/BC", decided("2017-05-24", COMMITTEE)));
        }

        public Story recallDecided() {
            return did(
                    answered(by(COMMITTEE, "2017-05-20"), "law-of-the-day-named"),
                    new Removal.DecideRecall(
                            decided("2017-05-20", COMMITTEE), Removal.DecideRecall.RecallCase.NO_LONGER_NEEDED));
        }

        public Story disposalDecided(boolean heldSecrets) {
            return did(
                    answered(by(OFFICER, "2017-05-20"), "law-of-the-day-named"),
                    new Removal.DecideDisposal(
                            decided("2017-05-20", COMMITTEE), Removal.DecideDisposal.Ground.LIFE_EXPIRED, heldSecrets));
        }

        /** The last paper bears this date. */
        public Story inventoried(String date) {
            return did(OFFICER, date, new Upkeep.TakeInventory("09/BB-KK", "tốt"));
        }
    }

    /** An open question answered the same day by the committee. */
    public static Made answered(Made made, String rule) {
        return made.answering(rule, new Decision("2190/UBND-KT", made.on(), COMMITTEE));
    }
}

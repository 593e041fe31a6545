package vn.mtb.tablet;

import static vn.mtb.party.Capacity.*;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Condition;

/**
 * For each condition the smallest change to a lawful attempt that leaves it unmet (<i>thiếu đúng một điều kiện</i>). The switch has no
 * default: a new condition does not compile before it has its case.
 */
final class Unmet {
    private Unmet() {}

    /** The attempt without that condition, or nothing where it cannot be unmet in this cell. */
    static Optional<Attempt> without(Condition<Case> condition, LawfulActs.Cell cell) {
        Attempt good = LawfulActs.in(cell);
        Situation place = cell.place();
        LocalDate on = good.on();
        return switch ((CityCondition) condition) {
            // Who acts.
            case IS_THE_FOCAL_BODY, IS_THE_AUTHORITY -> Optional.of(good.by(STC_OFFICER));
            case ACTS_FOR_THE_MANAGING_UNIT,
                    HOLDER_OR_MANAGING_UNIT,
                    FOCAL_BODY_OR_MANAGING_UNIT,
                    ENTERS_FOR_ITS_OWN_UNIT,
                    ENTERS_THE_EXCHANGED,
                    KEEPER_OF_WHAT_IS_FOUND -> Optional.of(good.by(STC_OFFICER));
            case IS_THE_HOLDER -> Optional.of(good.by(DEPUTY));
            case ONE_OF_BOTH_UNITS -> Optional.of(good.by(VPUB_OFFICER));
            case THROUGH_THE_FOCAL_BODY -> Optional.of(good.by(OFFICER));
            case THROUGH_ITS_OWN_UNIT ->
                Optional.of(good.with(ownFaulty(place, Optional.of(WARRANTY))).by(focalBody(on)));
            case KEEPER_KNOWN -> Optional.of(foundWhenNobodyIsNamed(cell));
            case IS_A_UNIT -> Optional.of(good.by(new Actor(OFFICER.person(), USER, SNV)));
            case FOCAL_BODY_KNOWN, WHOSE_WARRANTY_KNOWN, FOCAL_BODY_OF_THE_NOTICE_KNOWN, GUIDE_KNOWN ->
                nobodyNamed(cell, good);
            case BOOKED_BY_THEN -> {
                Acquisition.EnterAsFound act = (Acquisition.EnterAsFound) good.act();
                Books.On ahead = new Books.On(SNV, on.plusDays(1), "TS-42", VALUE, false);
                yield Optional.of(good.with(new Acquisition.EnterAsFound(
                        act.serial(),
                        act.found(),
                        act.unit(),
                        act.holder(),
                        Optional.of(ahead),
                        act.valueInDong(),
                        act.earlierMinutes(),
                        act.warrantyUntil(),
                        act.installed())));
            }

            // Papers.
            case PAPERS_RUN_FORWARD -> laterPaper(place, good);
            case MINUTES_SIGNED_BY_THEN -> Optional.of(good.signedOn(on.plusDays(1)));
            case TWO_SIDED_MINUTES -> Optional.of(oneSided(good));
            case SERIAL_AS_BOUGHT -> {
                Acquisition.HandOver act = (Acquisition.HandOver) good.act();
                yield Optional.of(good.with(
                        new Acquisition.HandOver(act.minutes(), "SN-9999", act.valueInDong(), act.warrantyUntil())));
            }

            // Buying, handing over, recording.
            case FUNDED_BY_THE_PROGRAMME ->
                Optional.of(good.with(new Acquisition.Procure(
                        SERIAL, VALUE, "nha-cung-cap", Acquisition.Procure.Funding.UNIT_BUDGET, "6869/QĐ-UBND")));
            case UNIT_REGULATION_IN_FORCE -> Optional.of(good.with(Rulebook.city()));
            case GIVEN_BY_THE_FOCAL_BODY -> Optional.of(good.givenBy(STC_OFFICER));
            case RECEIVED_BY_A_UNIT ->
                Optional.of(good.receivedBy(new Actor(
                        good.minutes().receiver().person(),
                        USER,
                        good.minutes().receiver().unit())));
            case COMMUNE_NAMED_BY_A_TEXT -> {
                LocalDate reform = day("2025-07-01");
                yield Optional.of(LawfulActs.of(good.step(), place, reform)
                        .receivedBy(new Actor(OFFICER.person(), UNIT, NGOC_HA)));
            }
            case RECEIVER_UNDER_THE_CITY -> Optional.of(good.receivedBy(new Actor(OFFICER.person(), UNIT, ROOM)));
            case NOT_YET_ON_THE_BOOKS ->
                place == Situation.RECEIVED ? Optional.empty() : Optional.of(good.with(aTabletIn(place)));
            case VALUE_OF_THE_MINUTES ->
                Optional.of(good.with(new Acquisition.RecordAsset("TS-2017-42", VALUE - 1, false)));
            case FIXED_ASSET_CLASS -> Optional.of(good.with(new Acquisition.RecordAsset("TS-2017-42", VALUE, true)));
            case ON_THE_BOOKS -> Optional.of(good.with(offTheBooks(good.step(), place)));

            // Installing, upgrading.
            case NO_SHARED_SOFTWARE ->
                Optional.of(good.with(new Installation.InstallOnRequest(
                        Set.of(Application.PORTAL, new Application("du-an")), DIRECTOR.person(), "theo dõi dự án")));
            case REQUESTED_BY_THE_USER ->
                place == Situation.IN_USE
                        ? Optional.of(good.with(new Installation.InstallOnRequest(
                                Set.of(new Application("du-an")), DEPUTY.person(), "theo dõi dự án")))
                        : Optional.empty();
            case MAKERS_SOFTWARE ->
                Optional.of(
                        good.with(new Installation.RequestUpgrade(Installation.RequestUpgrade.Software.CITY_SOFTWARE)));
            case APPLICATIONS_INSTALLED -> Optional.of(good.with(withLittleInstalled(good.step())));

            // Into somebody's hands.
            case GIVEN_BY_THE_UNIT -> Optional.of(good.givenBy(VPUB_OFFICER));
            case RECEIVED_BY_THE_USER -> Optional.of(good.receivedBy(new Actor(holder(good), UNIT, SNV)));
            case KEPT_WITHIN_THE_UNIT -> Optional.of(good.receivedBy(STC_OFFICER));
            case NO_DECISION_PENDING -> Optional.of(good.with(recalledLostAndFound(good.step())));
            case FIRST_HOLDER -> Optional.of(good.with(aTabletGivenBackBy(DEPUTY)));
            case AFTER_THE_PREDECESSOR -> {
                Holding.HandOn act = (Holding.HandOn) good.act();
                yield Optional.of(good.knowing(WITNESS, nobody())
                        .with(new Holding.HandOn(WITNESS, act.minutes(), act.equippedBy(), act.papers())));
            }
            case PREDECESSOR_ACCOUNTS_CLOSED ->
                Optional.of(good.knowing(
                        DIRECTOR.person(), with(List.of(), accounts(DIRECTOR, Position.DEPARTMENT_DIRECTOR, SNV))));
            case HOLDER_ENTITLED -> Optional.of(holderIs(good, Position.ROOM_HEAD));
            case POST_NAMED_BY_A_TEXT ->
                !cell.row().inForce().contains(day("2025-07-01"))
                        ? Optional.empty()
                        : concerning(
                                        LawfulActs.of(good.step(), place, day("2025-07-01")),
                                        who -> leading(who, Position.COMMUNE_LEADER, whereOf(good)))
                                .map(open -> open.with(open.facts().with(communeRole())));
            case MORE_THAN_IN_CHARGE ->
                concerning(good, who -> inCharge(who, Position.DEPARTMENT_DIRECTOR, whereOf(good)));
            case IN_CHARGE_BY_UNIT_RULE ->
                concerning(good.with(aBookForRooms()), who -> inCharge(who, Position.ROOM_HEAD, whereOf(good)))
                        .map(room -> room.with(room.facts().with(roomRole())));
            case EQUIPPED_BY_DECISION -> Optional.of(good.with(undecided(good.act())));
            case EQUIPPED_BY_DECISION_TOO ->
                Optional.of(good.with(undecided(good.act()))
                        .knowing(holder(good), served(leading(user(good), Position.CITY_VICE_CHAIRMAN, CITY), SNV)));
            case SERVING_UNIT_NAMED -> concerning(good, who -> leading(who, Position.CITY_VICE_CHAIRMAN, CITY));
            case HOLDER_OF_THE_UNIT ->
                Optional.of(good.knowing(holder(good), leading(user(good), Position.DEPARTMENT_DIRECTOR, STC)));
            case ROLE_IN_CATALOGUE ->
                Optional.of(holderIs(good, Position.ROOM_HEAD).with(aBookForRooms()));
            case ACCOUNTS_BEFORE_USE ->
                Optional.of(good.knowing(holder(good), withoutAccounts(user(good), Position.DEPARTMENT_DIRECTOR, SNV)));
            case NOTHING_BEYOND_THE_ROLE -> Optional.of(good.knowing(holder(good), withAPowerTooMany(user(good))));
            case ONE_TABLET_A_PERSON ->
                concerning(good, who -> holding(good.facts().people().get(who.person()), "MTB-0001"));

            // Posts that change.
            case ABOUT_THE_HOLDER -> Optional.of(aboutTheDeputy(good));
            case HOLDS_A_LISTED_POST_HERE ->
                Optional.of(good.knowing(DIRECTOR.person(), withoutAccounts(DIRECTOR, Position.ROOM_HEAD, SNV)));
            case HOLDS_A_LISTED_POST_ELSEWHERE -> Optional.of(good.with(lookedUp()));

            // Giving back.
            case GIVEN_BY_THE_HOLDER -> Optional.of(good.givenBy(DEPUTY));
            case NOT_BACK_TO_THE_FOCAL_BODY -> Optional.of(good.receivedBy(CENTRE));
            case RETURNED_TO_THE_MANAGING_UNIT -> Optional.of(good.receivedBy(STC_OFFICER));
            case WITNESSED ->
                Optional.of(good.with(
                        new Holding.Recover("08/BB", OFFICER.person(), Holding.Recover.Cause.DEATH, "máy, sạc")));

            // Losses and leaks.
            case FOCAL_BODY_TOLD -> Optional.of(good.with(telling(good.act(), told(SNV, on))));
            case REPORTED_AFTER_DISCOVERY ->
                Optional.of(good.with(
                        happening(good.act(), on.plusDays(1), told(focalBody(on).unit(), on))));
            case FOUND_TO_THE_MANAGING_UNIT ->
                Optional.of(good.with(
                        good.act() instanceof Mishap.FindAgain
                                ? new Mishap.FindAgain("10/BB", STC, false)
                                : new Mishap.FindAfterWriteOff("10/BB", STC, 4_000_000)));
            case IS_A_BREACH ->
                Optional.of(good.with(new Mishap.RecordViolation(
                        new Violation(UseDuty.NO_DISMANTLING, on, "mở máy theo chỉ đạo", true))));

            // Faults, warranty, repair.
            case FAULT_NOT_AHEAD ->
                Optional.of(good.with(new Repair.ReportFault(
                        fault(on.plusDays(1), told(focalBody(on).unit(), on)))));
            case FAULT_TOLD_TO_THE_FOCAL_BODY ->
                Optional.of(good.with(new Repair.ReportFault(fault(on, told(SNV, on)))));
            case FAULT_REPORTED -> Optional.of(good.with(wornOut(place)));
            case WARRANTY_TERM_NAMED -> Optional.of(good.with(faulty(place, Optional.empty(), false)));
            case OWN_WARRANTY_TERM_NAMED ->
                Optional.of(good.with(ownFaulty(place, Optional.empty())).by(OFFICER));
            case FAULT_WITHIN_WARRANTY -> Optional.of(good.with(faulty(place, Optional.of(day("2017-04-27")), false)));
            case NOT_DISMANTLED -> Optional.of(good.with(faulty(place, Optional.of(WARRANTY), true)));
            case DATA_REMOVED -> Optional.of(good.with(new Repair.SendToWarranty("P-01", false)));
            case NOT_UNDER_WARRANTY ->
                place == Situation.FAULTY_AT_UNIT || place == Situation.FAULTY_WITH_USER
                        ? Optional.of(good.with(aTabletIn(place)))
                        : Optional.empty();
            case GOES_BACK_TO_WHO_HAD_IT -> Optional.of(good.with(comingBackTo(good.act(), DEPUTY)));
            case POST_STILL_HELD ->
                place == Situation.UNDER_REPAIR_AT_UNIT
                        ? Optional.empty()
                        : Optional.of(
                                good.with(comingBackTo(good.act(), DIRECTOR)).knowing(DIRECTOR.person(), nobody()));

            // The law of the day.
            case LAW_OF_THE_DAY_NAMED, SIGNER_NAMED_BY_LAW, BOOKS_OF_AN_EXCHANGE_DECIDED ->
                Optional.of(good.unanswered());
            case DECISION_FIRST -> Optional.of(good.with(deciding(good.act(), Optional.empty())));
            case SIGNER_FITS_ASSET_CLASS -> Optional.of(good.with(deciding(good.act(), decided(on, STC_OFFICER))));
            case RECEIVER_STILL_EXISTS ->
                Optional.of(good.with(good.facts()
                        .about(new Unit(
                                STC,
                                Unit.Kind.DEPARTMENT,
                                new Period(day("2008-01-01"), on.minusDays(1)),
                                Optional.empty()))));
            case DECIDED_BY_THE_AUTHORITY -> Optional.of(good.with(deciding(good.act(), decided(on, STC_OFFICER))));
            case ANOTHER_UNIT -> Optional.of(good.receivedBy(new Actor(WITNESS, UNIT, SNV)));
            case RECEIVED_FOR_THE_AUTHORITY -> Optional.of(good.receivedBy(STC_OFFICER));
            case DATA_WIPED ->
                Optional.of(good.with(new Removal.Dispose("11/BB", Removal.Dispose.Form.DESTROYED, false)));
            case SECRETS_ARE_DESTROYED ->
                Optional.of(good.with(new Removal.Dispose("11/BB", Removal.Dispose.Form.SOLD, true))
                        .with(keptAgain().disposalDecided(true).tablet()));

            // Checks.
            case GUIDED_BY_THE_FOCAL_BODY -> Optional.of(good.with(checked(on, SNV)));
            case REVIEW_NOT_AHEAD ->
                Optional.of(good.with(checked(on.plusDays(1), focalBody(on).unit())));
        };
    }

    static PersonId holder(Attempt attempt) {
        return ((Act.Issuing) attempt.act()).holder();
    }

    private static Actor user(Attempt attempt) {
        return ((Act.Issuing) attempt.act()).minutes().receiver();
    }

    /** The attempt with other facts about the person it is judged by; nothing where it names nobody. */
    private static Optional<Attempt> concerning(
            Attempt attempt, java.util.function.Function<Actor, Facts.Person> change) {
        if (attempt.act() instanceof Act.Issuing issuing) {
            Actor who = issuing.minutes().receiver();
            return Optional.of(attempt.knowing(who.person(), change.apply(who)));
        }
        Attempt named = attempt.act() instanceof Repair ? attempt.with(comingBackTo(attempt.act(), DIRECTOR)) : attempt;
        boolean couldComeBack = attempt.tablet()
                .cameFrom()
                .filter(new Custody.Unit(SNV)::equals)
                .isEmpty();
        return couldComeBack ? Optional.of(named.knowing(DIRECTOR.person(), change.apply(DIRECTOR))) : Optional.empty();
    }

    /** Where the post lies that the step asks for. */
    private static UnitId whereOf(Attempt attempt) {
        return attempt.step() == Step.MOVE_TO_ANOTHER_UNIT ? STC : SNV;
    }

    private static Facts.Person inCharge(Actor who, Position position, UnitId unit) {
        Appointment post =
                new Appointment(who.person(), position, unit, Period.since(2016, 1, 1), Appointment.Kind.IN_CHARGE);
        return with(List.of(post), accounts(who, position, unit));
    }

    static Rulebook aBookForRooms() {
        return Rulebook.city()
                .filling(new Slot.Holders(
                        SNV, Set.of(Position.ROOM_HEAD), OwnClause.EQUIPS_ROOMS, Period.since(2017, 4, 1)))
                .filling(new Slot.Holders(
                        STC, Set.of(Position.ROOM_HEAD), OwnClause.EQUIPS_ROOMS, Period.since(2017, 4, 1)));
    }

    private static RoleCatalogue roomRole() {
        return RoleCatalogue.city().with(Position.ROOM_HEAD, ordinary());
    }

    private static RoleCatalogue communeRole() {
        return RoleCatalogue.city().with(Position.COMMUNE_LEADER, ordinary());
    }

    private static Role ordinary() {
        return RoleCatalogue.city().role(Position.DEPARTMENT_DIRECTOR).orElseThrow();
    }

    /** A recall decided, the tablet lost and found again: the decision still stands. */
    private static Tablet recalledLostAndFound(Step step) {
        LocalDate lost = day("2017-05-22");
        Notice told = told(FocalBody.AS_PRINTED, lost);
        Story story = Story.ofTheCity().bought().handedOver().recorded();
        if (step == Step.HAND_ON) story = story.putIntoUse(DIRECTOR).givenBack();
        return story.recallDecided()
                .did(OFFICER, "2017-05-22", new Mishap.ReportLossInKeeping(loss(lost, told)))
                .did(OFFICER, "2017-05-23", new Mishap.FindAgain("10/BB", SNV, false))
                .tablet();
    }

    private static Attempt holderIs(Attempt attempt, Position position) {
        return attempt.knowing(holder(attempt), leading(user(attempt), position, SNV));
    }

    /** From 1/3/2025 on nobody has been configured; before that day the text itself names the body. */
    private static Optional<Attempt> nobodyNamed(LawfulActs.Cell cell, Attempt good) {
        LocalDate day = good.on().isAfter(day("2025-03-01")) ? good.on() : day("2025-04-01");
        if (!cell.row().inForce().contains(day)) return Optional.empty();
        Attempt later = LawfulActs.of(good.step(), cell.place(), day);
        return Optional.of(later.with(later.facts().with(FocalBody.asPrinted())));
    }

    /** A paper of the day after has been entered already; before the first one nothing can run backwards. */
    private static Optional<Attempt> laterPaper(Situation place, Attempt good) {
        if (place == Situation.ABSENT) return Optional.empty();
        LocalDate later = good.on().plusDays(1);
        Actor actor = place == Situation.PROCURED ? focalBody(later) : OFFICER;
        Act instead = new Acquisition.RecordAsset("TS-2017-42", VALUE, false);
        Upkeep.Correct correction = new Upkeep.Correct(0, "ghi nhầm", instead, good.on());
        return Optional.of(good.with(Rulebook.city()
                .take(good.tablet(), correction, lookedUp(), Made.by(actor).on(later))
                .orElseThrow()));
    }

    private static Attempt oneSided(Attempt good) {
        Actor giver = good.minutes().giver();
        Actor receiver = good.minutes().receiver();
        return good.act() instanceof Holding.GiveBack
                ? good.receivedBy(new Actor(giver.person(), receiver.as(), receiver.unit()))
                : good.givenBy(new Actor(receiver.person(), giver.as(), giver.unit()));
    }

    private static Tablet offTheBooks(Step step, Situation place) {
        if (place == Situation.LOST) return Story.foundInUse(DIRECTOR).lost().tablet();
        if (place == Situation.DAMAGED_AT_UNIT) {
            return Story.foundInUse(DIRECTOR).damaged().givenBack().tablet();
        }
        Tablet received = step == Step.PUT_INTO_USE
                ? aTabletReceived()
                : Story.foundInUse(DIRECTOR).givenBack().tablet();
        return aTabletKeptOffTheBooks(received);
    }

    private static Tablet withLittleInstalled(Step step) {
        if (step == Step.PUT_INTO_USE) {
            return Story.ofTheCity().bareBought().handedOver().recorded().tablet();
        }
        Acquisition.EnterAsFound found = new Acquisition.EnterAsFound(
                SERIAL,
                Status.IN_USE,
                SNV,
                Optional.of(DIRECTOR.person()),
                Optional.of(new Books.On(SNV, day("2017-04-05"), "TS-42", VALUE, false)),
                VALUE,
                Optional.of("03/BB"),
                Optional.of(WARRANTY),
                Set.of(Application.MAIL));
        return Story.ofTheCity().did(OFFICER, "2017-04-10", found).givenBack().tablet();
    }

    private static Act undecided(Act act) {
        return act instanceof Holding.HandOn on
                ? new Holding.HandOn(on.predecessor(), on.minutes(), Optional.empty(), on.papers())
                : new Holding.PutIntoUse(((Holding.PutIntoUse) act).minutes(), Optional.empty(), Set.of());
    }

    static Facts.Person withAPowerTooMany(Actor who) {
        List<Account> accounts = new java.util.ArrayList<>(accounts(who, Position.DEPARTMENT_DIRECTOR, SNV));
        accounts.add(new Account(
                who.person(),
                Application.DOCUMENTS,
                SNV,
                Position.DEPARTMENT_DIRECTOR,
                Set.of("ky-so"),
                day("2017-04-18"),
                Account.State.ACTIVE));
        return with(List.of(post(who, Position.DEPARTMENT_DIRECTOR, SNV)), accounts);
    }

    private static Attempt aboutTheDeputy(Attempt good) {
        Attempt knowing = good.knowing(DEPUTY.person(), leading(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, SNV));
        if (good.act() instanceof Holding.TakeNewPost) {
            return knowing.with(new Holding.TakeNewPost(DEPUTY.person(), "88/QĐ-SNV"));
        }
        if (good.act() instanceof Holding.LosePost) {
            return knowing.with(new Holding.LosePost(DEPUTY.person(), "88/QĐ-SNV"));
        }
        return knowing.with(new Holding.MoveToAnotherUnit(DEPUTY.person(), STC, "89/QĐ-UBND"))
                .knowing(DEPUTY.person(), leading(DEPUTY, Position.DEPARTMENT_DEPUTY_DIRECTOR, STC));
    }

    static Act telling(Act act, Notice... notices) {
        if (act instanceof Mishap.ReportLeak) {
            return new Mishap.ReportLeak(new CredentialLeak(Set.of(Application.MAIL), List.of(notices)));
        }
        return reporting(act, loss(notices.length == 0 ? AFTERWARDS : notices[0].knownOn(), notices));
    }

    /** The same mishap, discovered on another day. */
    static Act happening(Act act, LocalDate day, Notice... notices) {
        if (act instanceof Mishap.EstablishDamage) {
            return new Mishap.EstablishDamage(new Damage(day, "vỡ màn hình", "05/BB", true));
        }
        if (act instanceof Mishap.RecordViolation) {
            return new Mishap.RecordViolation(new Violation(UseDuty.NO_GAMES, day, "có trò chơi", false));
        }
        return reporting(act, loss(day, notices));
    }

    static Act reporting(Act act, LossReport report) {
        if (act instanceof Mishap.ReportLoss) return new Mishap.ReportLoss(report);
        if (act instanceof Mishap.ReportLossInAbsence a) return new Mishap.ReportLossInAbsence(report, a.cause());
        if (act instanceof Mishap.ReportLossInKeeping) return new Mishap.ReportLossInKeeping(report);
        if (act instanceof Mishap.ReportLossAtSupplier a) return new Mishap.ReportLossAtSupplier(report, a.slip());
        if (act instanceof Mishap.ReportLossAtFocalBody) return new Mishap.ReportLossAtFocalBody(report);
        throw new IllegalArgumentException(act.step() + " reports no loss");
    }

    /** Out of order by wear: faulty, and nobody reported a fault. */
    private static Tablet wornOut(Situation place) {
        Story worn = keptByTheDirector(Optional.of(WARRANTY))
                .did(OFFICER, "2017-05-02", new Mishap.NoteWear("hết pin", true));
        return place == Situation.FAULTY_WITH_USER
                ? worn.tablet()
                : worn.givenBack().tablet();
    }

    private static Tablet faulty(Situation place, Optional<LocalDate> warranty, boolean dismantled) {
        Fault fault = new Fault(
                day("2017-04-28"),
                "không lên nguồn",
                dismantled,
                List.of(told(FocalBody.AS_PRINTED, day("2017-04-28"))));
        Story story = keptByTheDirector(warranty).did(OFFICER, "2017-05-02", new Repair.ReportFault(fault));
        return place == Situation.FAULTY_WITH_USER
                ? story.tablet()
                : story.givenBack().tablet();
    }

    /** A faulty tablet that the unit bought itself. */
    static Tablet ownFaulty(Situation place, Optional<LocalDate> warranty) {
        Story story = Story.ofTheUnit(warranty);
        return place == Situation.FAULTY_WITH_USER
                ? story.putIntoUse(DIRECTOR).faulty().tablet()
                : story.faulty().tablet();
    }

    /** Lost before it was ever handed over, and found when nobody is configured as the focal body. */
    private static Attempt foundWhenNobodyIsNamed(LawfulActs.Cell cell) {
        LocalDate day = day("2025-04-01");
        Attempt found = LawfulActs.of(cell.row().step(), cell.place(), day);
        return found.by(NEW_BODY)
                .with(new Mishap.FindAgain("10/BB", SKHCN, false))
                .with(lostBeforeDelivery())
                .with(found.facts().with(FocalBody.asPrinted()));
    }

    static Tablet lostBeforeDelivery() {
        Notice told = told(FocalBody.AS_PRINTED, day("2017-05-08"));
        return Story.ofTheCity()
                .bought()
                .did(CENTRE, "2017-05-09", new Mishap.ReportLossAtFocalBody(loss(day("2017-05-08"), told)))
                .tablet();
    }

    private static Story keptByTheDirector(Optional<LocalDate> warranty) {
        return Story.ofTheCity(warranty).bought().handedOver().recorded().putIntoUse(DIRECTOR);
    }

    private static Story keptAgain() {
        return keptByTheDirector(Optional.of(WARRANTY)).givenBack();
    }

    static Act comingBackTo(Act act, Actor who) {
        return act instanceof Repair.ComeBackFromWarranty
                ? new Repair.ComeBackFromWarranty("P-01", "thay pin", Optional.of(who.person()))
                : new Repair.ComeBackFromRepair("P-02", "thay màn hình", Optional.of(who.person()));
    }

    static Act deciding(Act act, Optional<Decision> decision) {
        if (act instanceof Removal.WriteOffLoss a) return new Removal.WriteOffLoss(a.report(), decision);
        if (act instanceof Removal.DecideRecall a) return new Removal.DecideRecall(decision, a.ground());
        if (act instanceof Removal.Transfer a) {
            return new Removal.Transfer(a.minutes(), decision, a.ground(), a.valueInDong());
        }
        if (act instanceof Removal.TakeOver a) return new Removal.TakeOver(a.minutes(), decision, a.valueInDong());
        if (act instanceof Removal.DecideDisposal a) {
            return new Removal.DecideDisposal(decision, a.ground(), a.heldSecrets());
        }
        throw new IllegalArgumentException(act.step() + " needs no decision");
    }

    private static Act checked(LocalDate on, UnitId guidedBy) {
        return new Upkeep.Review(new SecurityCheck(on, SecurityCheck.Occasion.YEARLY, guidedBy, "không có gì lạ"));
    }
}

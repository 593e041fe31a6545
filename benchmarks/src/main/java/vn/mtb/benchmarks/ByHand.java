package vn.mtb.benchmarks;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup.Entitlement;
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
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/**
 * The same rules as somebody would write them by hand over the real objects (<i>viết tay trên hồ sơ thật</i>): yes or no, and the
 * next tablet, no reason. It leaves out what no question needs: several posts at once, posts somebody is only in charge of, the
 * city's own leaders, referrals that were answered.
 */
final class ByHand {
    private static final LocalDate ALLOCATION = LocalDate.of(2016, 12, 14);
    private static final LocalDate REGULATION = LocalDate.of(2017, 3, 30);
    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1);
    private static final LocalDate OWN = LocalDate.of(2018, 6, 1);
    private static final LocalDate MARCH_2025 = LocalDate.of(2025, 3, 1);
    private static final LocalDate JULY_2025 = LocalDate.of(2025, 7, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final long FIXED_ASSET_FROM = 10_000_000;

    private ByHand() {}

    static @Nullable Tablet next(Tablet tablet, Act act, Facts facts, Made made) {
        return allows(tablet, act, facts, made) ? tablet.after(act, made.by(), made.on(), act.becomes(tablet)) : null;
    }

    static boolean allows(Tablet t, Act act, Facts facts, Made made) {
        LocalDate on = made.on();
        Actor by = made.by();
        Situation at = t.situation();
        if (on.isBefore(t.asOf())) return false;
        return switch (act.step()) {
            case PROCURE ->
                at == Situation.ABSENT
                        && since(ALLOCATION, on)
                        && focalBody(facts, by, on)
                        && ((Acquisition.Procure) act).funding() == Acquisition.Procure.Funding.CITY_IT_PROGRAMME;
            case ENTER_AS_FOUND -> at == Situation.ABSENT && enters((Acquisition.EnterAsFound) act, by, on);
            case BUY_FOR_UNIT -> at == Situation.ABSENT && since(OWN, on) && by.isUnit(Cases.UNIT);
            case ENTER_REPLACEMENT ->
                at == Situation.ABSENT
                        && since(REGULATION, on)
                        && (lenientFocalBody(facts, by, on) || by.isUnit(((Acquisition.EnterReplacement) act).unit()));
            case PREINSTALL -> at == Situation.PROCURED && since(ALLOCATION, on) && focalBody(facts, by, on);
            case HAND_OVER ->
                at == Situation.PROCURED
                        && since(REGULATION, on)
                        && focalBody(facts, by, on)
                        && handsOver(t, (Acquisition.HandOver) act, facts, on);
            case RECORD_ASSET -> since(REGULATION, on) && records(t, (Acquisition.RecordAsset) act, by, on);
            case INSTALL_SHARED -> delivered(at) && since(REGULATION, on) && focalBody(facts, by, on);
            case INSTALL_ON_REQUEST -> {
                Installation.InstallOnRequest install = (Installation.InstallOnRequest) act;
                yield delivered(at)
                        && since(REGULATION, on)
                        && (lenientFocalBody(facts, by, on) || managing(t, by))
                        && (holder(t) == null || install.requestedBy().equals(holder(t)))
                        && Collections.disjoint(install.applications(), Application.SHARED);
            }
            case PUT_INTO_USE ->
                at == Situation.IN_KEEPING
                        && since(REGULATION, on)
                        && managing(t, by)
                        && t.lastHolder().isEmpty()
                        && issues(t, (Act.Issuing) act, facts, on);
            case HAND_ON -> {
                Holding.HandOn hand = (Holding.HandOn) act;
                yield at == Situation.IN_KEEPING
                        && since(REGULATION, on)
                        && managing(t, by)
                        && hand.predecessor().equals(t.lastHolder().orElse(null))
                        && (hand.holder().equals(hand.predecessor()) || closed(t, facts, hand.predecessor(), on))
                        && issues(t, hand, facts, on);
            }
            case TAKE_NEW_POST ->
                at == Situation.IN_USE
                        && since(REGULATION, on)
                        && managing(t, by)
                        && ((Holding.TakeNewPost) act).holder().equals(holder(t))
                        && postIn(facts, holder(t), on, Cases.UNIT);
            case LOSE_POST ->
                at == Situation.IN_USE
                        && since(REGULATION, on)
                        && managing(t, by)
                        && ((Holding.LosePost) act).holder().equals(holder(t));
            case MOVE_TO_ANOTHER_UNIT ->
                at == Situation.IN_USE
                        && since(REGULATION, on)
                        && managing(t, by)
                        && ((Holding.MoveToAnotherUnit) act).holder().equals(holder(t))
                        && postIn(facts, holder(t), on, ((Holding.MoveToAnotherUnit) act).newUnit());
            case GIVE_BACK ->
                returnable(at)
                        && since(REGULATION, on)
                        && (managing(t, by) || holds(t, by))
                        && givesBack(t, ((Holding.GiveBack) act).minutes(), on);
            case RECOVER ->
                returnable(at)
                        && since(REGULATION, on)
                        && managing(t, by)
                        && !((Holding.Recover) act).witness().equals(by.person())
                        && !((Holding.Recover) act).witness().equals(holder(t));
            case ENTRUST -> {
                Minutes minutes = ((Holding.Entrust) act).minutes();
                yield at == Situation.IN_KEEPING
                        && since(REGULATION, on)
                        && managing(t, by)
                        && signed(t, minutes, on)
                        && fromManaging(t, minutes.giver())
                        && fromManaging(t, minutes.receiver());
            }
            case REPORT_LEAK ->
                withUser(at)
                        && since(REGULATION, on)
                        && holds(t, by)
                        && told(facts, ((Mishap.ReportLeak) act).leak().notices(), on);
            case REPORT_LOSS -> withUser(at) && holds(t, by) && lost(facts, ((Mishap.ReportLoss) act).report(), on);
            case REPORT_LOSS_IN_ABSENCE -> {
                Mishap.ReportLossInAbsence loss = (Mishap.ReportLossInAbsence) act;
                yield withUser(at) && managing(t, by) && lost(facts, loss.report(), on);
            }
            case REPORT_LOSS_IN_KEEPING -> {
                Mishap.ReportLossInKeeping loss = (Mishap.ReportLossInKeeping) act;
                yield atUnit(at) && managing(t, by) && lost(facts, loss.report(), on);
            }
            case REPORT_LOSS_AT_SUPPLIER -> {
                Mishap.ReportLossAtSupplier loss = (Mishap.ReportLossAtSupplier) act;
                yield (at == Situation.AT_WARRANTY || at == Situation.UNDER_REPAIR)
                        && (lenientFocalBody(facts, by, on) || managing(t, by))
                        && lost(facts, loss.report(), on);
            }
            case REPORT_LOSS_AT_FOCAL_BODY ->
                at == Situation.PROCURED
                        && since(REGULATION, on)
                        && focalBody(facts, by, on)
                        && !((Mishap.ReportLossAtFocalBody) act)
                                .report()
                                .discoveredOn()
                                .isAfter(on);
            case FIND_AGAIN ->
                at == Situation.LOST
                        && since(REGULATION, on)
                        && managing(t, by)
                        && ((Mishap.FindAgain) act).receiver().equals(by.unit());
            case FIND_AFTER_WRITE_OFF ->
                at == Situation.LOSS_CLOSED
                        && since(REGULATION, on)
                        && managing(t, by)
                        && ((Mishap.FindAfterWriteOff) act).receiver().equals(by.unit());
            case WRITE_OFF_LOSS ->
                at == Situation.LOST
                        && since(JULY_2025, on)
                        && managing(t, by)
                        && t.books() instanceof Books.On line
                        && fitting(
                                t,
                                line,
                                decision(((Removal.WriteOffLoss) act).decision().orElse(null), on));
            case REPORT_FAULT ->
                (at == Situation.IN_KEEPING || at == Situation.IN_USE || faulty(at))
                        && since(REGULATION, on)
                        && (managing(t, by) || holds(t, by))
                        && faultTold(t, facts, (Repair.ReportFault) act, on);
            case SEND_TO_WARRANTY ->
                faulty(at)
                        && since(REGULATION, on)
                        && focalBody(facts, by, on)
                        && ((Repair.SendToWarranty) act).dataRemoved()
                        && t.fault().isPresent()
                        && !t.fault().get().dismantled()
                        && underWarranty(t);
            case COME_BACK_FROM_WARRANTY ->
                at == Situation.AT_WARRANTY
                        && since(REGULATION, on)
                        && (lenientFocalBody(facts, by, on) || managing(t, by))
                        && comesBack(
                                t,
                                ((Repair.ComeBackFromWarranty) act).toHolder().orElse(null),
                                facts,
                                on);
            case COME_BACK_FROM_REPAIR ->
                underRepair(at)
                        && since(REGULATION, on)
                        && managing(t, by)
                        && comesBack(
                                t, ((Repair.ComeBackFromRepair) act).toHolder().orElse(null), facts, on);
            case REPLACE_UNDER_WARRANTY -> false;
            case SEND_TO_REPAIR ->
                (faulty(at) || damaged(at))
                        && since(REGULATION, on)
                        && managing(t, by)
                        && (t.status() != Status.FAULTY || !underWarranty(t));
            case ESTABLISH_DAMAGE ->
                at == Situation.IN_USE
                        && since(REGULATION, on)
                        && managing(t, by)
                        && !((Mishap.EstablishDamage) act).damage().occurredOn().isAfter(on);
            case NOTE_WEAR -> at == Situation.IN_USE && since(REGULATION, on) && managing(t, by);
            case RECORD_VIOLATION -> {
                Mishap.RecordViolation found = (Mishap.RecordViolation) act;
                yield at == Situation.IN_USE
                        && since(REGULATION, on)
                        && !found.violation().foundOn().isAfter(on)
                        && !(found.violation().authorised()
                                && found.violation().kind().onlyWithoutAuthority());
            }
            case DECIDE_RECALL ->
                (at == Situation.IN_KEEPING || at == Situation.IN_USE || faulty(at) || damaged(at))
                        && since(Y2018, on)
                        && authority(by)
                        && byAuthority(((Removal.DecideRecall) act).decision().orElse(null), on);
            case HAND_OVER_RECALLED -> {
                Minutes minutes = ((Removal.HandOverRecalled) act).minutes();
                yield at == Situation.RECALL_DECIDED_AT_UNIT
                        && since(Y2018, on)
                        && managing(t, by)
                        && signed(t, minutes, on)
                        && fromManaging(t, minutes.giver())
                        && authority(minutes.receiver());
            }
            case TRANSFER -> {
                Removal.Transfer transfer = (Removal.Transfer) act;
                yield at == Situation.IN_KEEPING
                        && since(Y2018, on)
                        && t.books() instanceof Books.On
                        && moves(t, transfer.minutes(), facts, by, on)
                        && byAuthority(transfer.decision().orElse(null), on);
            }
            case TAKE_OVER -> {
                Removal.TakeOver over = (Removal.TakeOver) act;
                yield (at == Situation.RECEIVED
                                || at == Situation.IN_KEEPING
                                || at == Situation.FAULTY_AT_UNIT
                                || at == Situation.DAMAGED_AT_UNIT)
                        && since(MARCH_2025, on)
                        && moves(t, over.minutes(), facts, by, on)
                        && byAuthority(over.decision().orElse(null), on);
            }
            case DECIDE_DISPOSAL ->
                (at == Situation.IN_KEEPING || at == Situation.DAMAGED_AT_UNIT)
                        && since(JULY_2025, on)
                        && managing(t, by)
                        && t.books() instanceof Books.On line
                        && fitting(
                                t,
                                line,
                                decision(
                                        ((Removal.DecideDisposal) act)
                                                .decision()
                                                .orElse(null),
                                        on));
            case DISPOSE -> {
                Removal.Dispose dispose = (Removal.Dispose) act;
                yield at == Situation.DISPOSAL_DECIDED
                        && since(Y2018, on)
                        && managing(t, by)
                        && dispose.wiped()
                        && (!t.heldSecrets() || dispose.form() == Removal.Dispose.Form.DESTROYED);
            }
            case REVIEW -> {
                Upkeep.Review review = (Upkeep.Review) act;
                LocalDate done = review.check().doneOn();
                FocalBody.Term term = facts.focalBody().on(done).orElse(null);
                yield at == Situation.IN_USE
                        && since(REGULATION, on)
                        && holds(t, by)
                        && !done.isAfter(on)
                        && term != null
                        && term.unit().equals(review.check().guidedBy());
            }
            case REQUEST_UPGRADE ->
                at == Situation.IN_USE
                        && since(REGULATION, on)
                        && holds(t, by)
                        && ((Installation.RequestUpgrade) act).what()
                                != Installation.RequestUpgrade.Software.CITY_SOFTWARE;
            case UPGRADE -> at == Situation.IN_USE && since(REGULATION, on) && focalBody(facts, by, on);
            case TAKE_INVENTORY ->
                present(at) && since(REGULATION, on) && (lenientFocalBody(facts, by, on) || managing(t, by));
            case CORRECT -> at != Situation.ABSENT && (lenientFocalBody(facts, by, on) || managing(t, by));
        };
    }

    private static boolean since(LocalDate day, LocalDate on) {
        return !on.isBefore(day);
    }

    private static boolean focalBody(Facts facts, Actor by, LocalDate on) {
        FocalBody.Term term = facts.focalBody().on(on).orElse(null);
        return term != null && by.as().forTheFocalBody() && term.unit().equals(by.unit());
    }

    private static boolean lenientFocalBody(Facts facts, Actor by, LocalDate on) {
        FocalBody.Term term = facts.focalBody().on(on).orElse(null);
        return by.as().forTheFocalBody() && (term == null || term.unit().equals(by.unit()));
    }

    private static boolean managing(Tablet t, Actor by) {
        return by.as() == Capacity.UNIT && by.unit().equals(t.managingUnit().orElse(null));
    }

    private static boolean holds(Tablet t, Actor by) {
        return by.as() == Capacity.USER && by.person().equals(holder(t));
    }

    private static @Nullable PersonId holder(Tablet t) {
        return t.custody() instanceof Custody.User user ? user.person() : null;
    }

    private static boolean fromManaging(Tablet t, Actor actor) {
        return t.managingUnit().isEmpty() || actor.isUnit(t.managingUnit().get());
    }

    private static boolean authority(Actor actor) {
        return actor.as() == Capacity.AUTHORITY || actor.as() == Capacity.CITY_PEOPLES_COMMITTEE;
    }

    private static boolean signed(Tablet t, Minutes minutes, LocalDate on) {
        return !minutes.signedOn().isAfter(on)
                && !minutes.signedOn().isBefore(t.asOf())
                && !minutes.giver().person().equals(minutes.receiver().person());
    }

    private static @Nullable Decision decision(@Nullable Decision decision, LocalDate on) {
        return decision != null && !decision.signedOn().isAfter(on) ? decision : null;
    }

    private static boolean byAuthority(@Nullable Decision decision, LocalDate on) {
        return decision != null && !decision.signedOn().isAfter(on) && authority(decision.signer());
    }

    private static boolean fitting(Tablet t, Books.On line, @Nullable Decision decision) {
        return decision != null
                && (authority(decision.signer()) || (!line.fixedAsset() && fromManaging(t, decision.signer())));
    }

    private static boolean enters(Acquisition.EnterAsFound found, Actor by, LocalDate on) {
        return by.isUnit(found.unit())
                && (found.booked().isEmpty() || !found.booked().get().since().isAfter(on));
    }

    private static boolean handsOver(Tablet t, Acquisition.HandOver over, Facts facts, LocalDate on) {
        Minutes minutes = over.minutes();
        FocalBody.Term term = facts.focalBody().on(on).orElse(null);
        return signed(t, minutes, on)
                && minutes.giver().as().forTheFocalBody()
                && (term == null || term.unit().equals(minutes.giver().unit()))
                && minutes.receiver().as() == Capacity.UNIT
                && facts.units().get(minutes.receiver().unit()).directlyUnderTheCity(on)
                && over.serial().equals(t.serial());
    }

    private static boolean records(Tablet t, Acquisition.RecordAsset act, Actor by, LocalDate on) {
        return recordable(t.situation())
                && managing(t, by)
                && t.books() instanceof Books.NotYet waiting
                && waiting.valueInDong() == act.valueInDong()
                && (!since(Y2026, on) || act.fixedAsset() == (act.valueInDong() >= FIXED_ASSET_FROM));
    }

    private static boolean recordable(Situation at) {
        return delivered(at) || faulty(at) || damaged(at);
    }

    private static boolean issues(Tablet t, Act.Issuing act, Facts facts, LocalDate on) {
        Minutes minutes = act.minutes();
        if (!signed(t, minutes, on)
                || !fromManaging(t, minutes.giver())
                || minutes.receiver().as() != Capacity.USER
                || !(t.books() instanceof Books.On)
                || t.pending().isPresent()
                || !t.installed().containsAll(Application.SHARED)
                || (since(OWN, on) && !act.papers().contains("commitment"))) return false;
        Facts.Person person = facts.people().get(act.holder());
        if (since(Y2018, on)
                && !person.holding().isEmpty()
                && !(person.holding().size() == 1 && person.holding().contains(t.id()))) return false;
        Appointment post = entitling(person, on);
        if (post == null || !within(facts, post.unit(), Cases.UNIT)) return false;
        if (post.position().group().entitlement(on) == Entitlement.LISTED && !equipped(act, on)) return false;
        Role role = facts.roles().role(post.position()).orElse(null);
        if (role == null) return false;
        for (Application application : role.applications()) {
            if (t.installed().contains(application) && !has(person, application, on)) return false;
        }
        for (Account account : person.accounts()) {
            if (account.usable(on) && account.unit().equals(t.managingUnit().orElse(null)) && !role.covers(account)) {
                return false;
            }
        }
        return true;
    }

    private static boolean equipped(Act.Issuing act, LocalDate on) {
        Decision decision = decision(act.equippedBy().orElse(null), on);
        return decision != null && decision.signer().as() == Capacity.CITY_PEOPLES_COMMITTEE;
    }

    private static @Nullable Appointment entitling(Facts.Person person, LocalDate on) {
        for (Appointment post : person.appointments()) {
            if (!post.holdsOn(on)) continue;
            if (post.position().group().entitlement(on) == Entitlement.LISTED) return post;
            if (post.position().equals(Position.ROOM_HEAD) && since(OWN, on)) return post;
        }
        return null;
    }

    private static boolean has(Facts.Person person, Application application, LocalDate on) {
        for (Account account : person.accounts()) {
            if (account.application().equals(application) && account.usable(on)) return true;
        }
        return false;
    }

    private static boolean closed(Tablet t, Facts facts, PersonId predecessor, LocalDate on) {
        Facts.Person person = facts.people().get(predecessor);
        for (Account account : person.accounts()) {
            if (account.usable(on)
                    && account.unit().equals(t.managingUnit().orElse(null))
                    && !stillHeld(person, account, on)) return false;
        }
        return true;
    }

    private static boolean stillHeld(Facts.Person person, Account account, LocalDate on) {
        for (Appointment post : person.appointments()) {
            if (post.holdsOn(on)
                    && post.position().equals(account.position())
                    && post.unit().equals(account.unit())) return true;
        }
        return false;
    }

    private static boolean postIn(Facts facts, @Nullable PersonId who, LocalDate on, UnitId unit) {
        if (who == null) return false;
        Appointment post = entitling(facts.people().get(who), on);
        return post != null && within(facts, post.unit(), unit);
    }

    private static boolean within(Facts facts, UnitId unit, UnitId whole) {
        return unit.equals(whole)
                || whole.equals(facts.units().get(unit).parent().orElse(null));
    }

    private static boolean givesBack(Tablet t, Minutes minutes, LocalDate on) {
        return signed(t, minutes, on)
                && minutes.giver().as() == Capacity.USER
                && minutes.giver().person().equals(holder(t))
                && fromManaging(t, minutes.receiver());
    }

    private static boolean told(Facts facts, List<Notice> notices, LocalDate on) {
        for (Notice notice : notices) {
            if (notice.toldOn().isAfter(on)) continue;
            FocalBody.Term term = facts.focalBody().on(notice.toldOn()).orElse(null);
            if (term != null && term.unit().equals(notice.told())) return true;
        }
        return false;
    }

    private static boolean lost(Facts facts, LossReport report, LocalDate on) {
        return since(REGULATION, on) && !report.discoveredOn().isAfter(on) && told(facts, report.notices(), on);
    }

    private static boolean faultTold(Tablet t, Facts facts, Repair.ReportFault act, LocalDate on) {
        LocalDate occurred = act.fault().occurredOn();
        if (occurred.isAfter(on)) return false;
        if (t.warrantyUntil().isEmpty() || occurred.isAfter(t.warrantyUntil().get())) return true;
        for (Notice notice : act.fault().notices()) {
            if (notice.toldOn().isAfter(on)) continue;
            FocalBody.Term term = facts.focalBody().on(notice.toldOn()).orElse(null);
            if (term == null || term.unit().equals(notice.told())) return true;
        }
        return false;
    }

    private static boolean underWarranty(Tablet t) {
        return t.warrantyUntil().isPresent()
                && t.fault().isPresent()
                && !t.fault().get().occurredOn().isAfter(t.warrantyUntil().get());
    }

    private static boolean comesBack(Tablet t, @Nullable PersonId to, Facts facts, LocalDate on) {
        if (to == null) return true;
        if (!(t.cameFrom().orElse(null) instanceof Custody.User user)
                || !user.person().equals(to)) return false;
        Facts.Person person = facts.people().get(to);
        if (since(Y2018, on)
                && !person.holding().isEmpty()
                && !(person.holding().size() == 1 && person.holding().contains(t.id()))) return false;
        return postIn(facts, to, on, Cases.UNIT);
    }

    private static boolean moves(Tablet t, Minutes minutes, Facts facts, Actor by, LocalDate on) {
        Actor receiver = minutes.receiver();
        return (managing(t, by) || by.isUnit(receiver.unit()))
                && signed(t, minutes, on)
                && fromManaging(t, minutes.giver())
                && receiver.as() == Capacity.UNIT
                && !receiver.unit().equals(t.managingUnit().orElse(null))
                && facts.units().get(receiver.unit()).existing().contains(on);
    }

    private static boolean delivered(Situation at) {
        return at == Situation.RECEIVED || at == Situation.IN_KEEPING || at == Situation.IN_USE;
    }

    private static boolean faulty(Situation at) {
        return at == Situation.FAULTY_AT_UNIT || at == Situation.FAULTY_WITH_USER;
    }

    private static boolean damaged(Situation at) {
        return at == Situation.DAMAGED_AT_UNIT || at == Situation.DAMAGED_WITH_USER;
    }

    private static boolean underRepair(Situation at) {
        return at == Situation.UNDER_REPAIR
                || at == Situation.UNDER_REPAIR_AT_UNIT
                || at == Situation.UNDER_REPAIR_WITH_USER;
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

    private static boolean atUnit(Situation at) {
        return switch (at) {
            case RECEIVED,
                    IN_KEEPING,
                    FAULTY_AT_UNIT,
                    DAMAGED_AT_UNIT,
                    UNDER_REPAIR_AT_UNIT,
                    RECALL_DECIDED_AT_UNIT,
                    DISPOSAL_DECIDED -> true;
            default -> false;
        };
    }

    private static boolean present(Situation at) {
        return switch (at) {
            case ABSENT, LOST, RECALLED, DISPOSED, LOSS_CLOSED -> false;
            default -> true;
        };
    }
}

package vn.mtb.secondreading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.mtb.account.Application;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.UseDuty;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
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
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/** Every sentence of the tables, and what makes it true (<i>các mệnh đề của bảng</i>). */
final class Sentences {
    private static final long FIXED_ASSET_FROM = 10_000_000;

    private static final Map<String, Predicate<Asked>> ALL = new HashMap<>();

    static {
        who();
        comingIn();
        holding();
        mishaps();
        repairs();
        goingOut();
    }

    private Sentences() {}

    static Predicate<Asked> of(String sentence) {
        Predicate<Asked> found = ALL.get(sentence);
        if (found == null) throw new IllegalArgumentException("no such sentence: «" + sentence + "»");
        return found;
    }

    private static void say(String sentence, Predicate<Asked> truth) {
        if (ALL.put(sentence, truth) != null) throw new IllegalArgumentException("said twice: " + sentence);
    }

    private static void who() {
        say("the date is not before the last paper", q -> !q.on.isBefore(q.tablet.asOf()));
        say("it is handed back to the managing unit", q -> {
            Actor receiver = minutes(q).receiver();
            return q.managing(receiver.unit())
                    && (receiver.as() == Capacity.UNIT
                            || receiver.as() == Capacity.FOCAL_BODY
                            || receiver.as() == Capacity.STATE_DATA_CENTRE);
        });
        say(
                "two people signed",
                q -> !minutes(q).giver().person().equals(minutes(q).receiver().person()));
        say("the minutes are signed between the last paper and the act", q -> {
            LocalDate signed = minutes(q).signedOn();
            return !signed.isBefore(q.tablet.asOf()) && !q.ahead(signed);
        });
        say("the actor is the focal body, as far as it is known", q -> q.forTheFocalBody(q.by));
        say("the focal body is known", q -> q.focalBody(q.on).isPresent());
        say("the managing unit acts", q -> q.forTheManagingUnit(q.by));
        say("the holder acts", q -> q.isTheHolder(q.by));
        say("the holder or the managing unit acts", q -> q.isTheHolder(q.by) || q.forTheManagingUnit(q.by));
        say(
                "the actor is the focal body or the managing unit",
                q -> q.forTheFocalBody(q.by) || q.forTheManagingUnit(q.by));
        say("the actor signs for a unit", q -> q.by.as() == Capacity.UNIT);
        say(
                "the giver signs for the managing unit",
                q -> q.forTheManagingUnit(minutes(q).giver()));
        say(
                "the receiver signs for the managing unit",
                q -> q.forTheManagingUnit(minutes(q).receiver()));
        say("the receiver signs for a unit", q -> minutes(q).receiver().as() == Capacity.UNIT);
        say("the receiver signs as user", q -> minutes(q).receiver().as() == Capacity.USER);
    }

    private static void comingIn() {
        say(
                "the money is that of the city's programme",
                q -> q.act(Acquisition.Procure.class).funding() == Acquisition.Procure.Funding.CITY_IT_PROGRAMME);
        say(
                "a unit enters its own tablet",
                q -> q.by.as() == Capacity.UNIT
                        && q.by.unit()
                                .equals(q.act(Acquisition.EnterAsFound.class).unit()));
        say("the line is that unit's and not ahead", q -> {
            Acquisition.EnterAsFound found = q.act(Acquisition.EnterAsFound.class);
            return found.booked().isEmpty()
                    || (found.booked().get().unit().equals(found.unit())
                            && !q.ahead(found.booked().get().since()));
        });
        say("that unit's regulation lets it buy tablets", q -> {
            for (Slot slot : q.slots) {
                if (slot instanceof Slot.OwnTablets own
                        && own.unit().equals(q.by.unit())
                        && own.inForce().contains(q.on)) return true;
            }
            return false;
        });
        say("the actor is the focal body or the unit named", q -> {
            UnitId named = q.act(Acquisition.EnterReplacement.class).unit();
            return q.forTheFocalBody(q.by)
                    || (q.by.as() == Capacity.UNIT && q.by.unit().equals(named));
        });
        say(
                "the giver is the focal body, as far as it is known",
                q -> q.forTheFocalBody(minutes(q).giver()));
        say("the receiving unit stands directly under the city, or may since the reform", q -> {
            Unit unit = receivingUnit(q);
            return unit.kind() != Unit.Kind.SUB_UNIT
                    && (unit.kind() != Unit.Kind.COMMUNE || !q.on.isBefore(Asked.DISTRICTS_ENDED))
                    && unit.existing().contains(q.on);
        });
        say("the receiving unit is no commune", q -> receivingUnit(q).kind() != Unit.Kind.COMMUNE);
        say(
                "the serial number is the tablet's",
                q -> q.act(Acquisition.HandOver.class).serial().equals(q.tablet.serial()));
        say("it is on nobody's books", q -> !q.booked());
        say(
                "the value is that of the minutes",
                q -> !(q.tablet.books() instanceof Books.NotYet waiting)
                        || waiting.valueInDong()
                                == q.act(Acquisition.RecordAsset.class).valueInDong());
        say("the class of asset fits the value", q -> {
            Acquisition.RecordAsset line = q.act(Acquisition.RecordAsset.class);
            return line.fixedAsset() == (line.valueInDong() >= FIXED_ASSET_FROM);
        });
        say("it was received only", q -> q.tablet.status() == Status.RECEIVED);
        say(
                "the holder asked, when there is one",
                q -> q.tablet.holder().isEmpty()
                        || q.tablet
                                .holder()
                                .get()
                                .equals(q.act(Installation.InstallOnRequest.class)
                                        .requestedBy()));
        say("none of it is shared software", q -> {
            for (Application application :
                    q.act(Installation.InstallOnRequest.class).applications()) {
                if (Application.SHARED.contains(application)) return false;
            }
            return true;
        });
        say(
                "it is the maker's software",
                q -> q.act(Installation.RequestUpgrade.class).what()
                        != Installation.RequestUpgrade.Software.CITY_SOFTWARE);
    }

    private static void holding() {
        say("nobody held it before", q -> q.tablet.lastHolder().isEmpty());
        say(
                "the predecessor named held it last",
                q -> q.tablet
                        .lastHolder()
                        .filter(q.act(Holding.HandOn.class).predecessor()::equals)
                        .isPresent());
        say(
                "it is on the managing unit's books",
                q -> q.tablet.books() instanceof Books.On line && q.managing(line.unit()));
        say(
                "the four shared applications are installed",
                q -> q.tablet.installed().contains(Application.MAIL)
                        && q.tablet.installed().contains(Application.DOCUMENTS)
                        && q.tablet.installed().contains(Application.PORTAL)
                        && q.tablet.installed().contains(Application.PUBLIC_SERVICES));
        say("the title is more than being in charge", q -> !q.titles(subject(q)).onlyInCharge());
        say(
                "the title is more than being in charge of a room",
                q -> !q.titles(subject(q)).onlyInChargeOfARoom());
        say("the title is not that of a commune", q -> !q.titles(subject(q)).onlyOfACommune());
        say(
                "a post gives the title or leaves it open",
                q -> q.titles(subject(q)).givenOrOpen());
        say("the title comes from the managing unit or he is served by it", q -> {
            Asked.Titles titles = q.titles(subject(q));
            return !titles.givenOrOpen()
                    || titles.fromTheManagingUnit()
                    || titles.served()
                    || titles.nobodySaysWhoServes();
        });
        say("somebody says who serves him", q -> !q.titles(subject(q)).nobodySaysWhoServes());
        say(
                "the decision that equips is there where it is needed",
                q -> q.titles(subject(q)).equipped(q.act(Act.Issuing.class).equippedBy()));
        say(
                "he has an account for every application of his roles",
                q -> q.titles(subject(q)).everyAccount());
        say("no account goes beyond his roles", q -> q.titles(subject(q)).noAccountTooMany());
        say(
                "no decision to recall or dispose of it stands",
                q -> q.tablet.pending().isEmpty());
        say("he holds no other tablet", q -> !q.titles(subject(q)).holdsAnother());
        say("the roles of his posts are known", q -> q.titles(subject(q)).rolesKnown());
        say("the predecessor's accounts of lost posts are gone", q -> {
            Holding.HandOn act = q.act(Holding.HandOn.class);
            return act.predecessor().equals(act.holder())
                    || q.titles(act.predecessor()).noAccountOfALostPost();
        });
        say("the giver is the holder", q -> q.isTheHolder(minutes(q).giver()));
        say("it was in use and is on the books", q -> q.tablet.status() == Status.IN_USE && q.booked());
        say("it was in use", q -> q.tablet.status() == Status.IN_USE);
        say("the witness is neither actor nor holder", q -> {
            PersonId witness = q.act(Holding.Recover.class).witness();
            return !witness.equals(q.by.person())
                    && q.tablet.holder().filter(witness::equals).isEmpty();
        });
        say(
                "it is about the holder",
                q -> q.tablet.holder().filter(subject(q)::equals).isPresent());
        say("the title comes from the unit named", q -> {
            Asked.Titles titles = q.titles(subject(q));
            return titles.from(q.act(Holding.MoveToAnotherUnit.class).newUnit());
        });
        say("no title comes from the managing unit, which does not serve him either", q -> {
            Asked.Titles titles = q.titles(subject(q));
            return !titles.fromTheManagingUnit() && !titles.served();
        });
    }

    private static void mishaps() {
        say(
                "the focal body was told, as far as it is known",
                q -> q.focalBodyTold(
                        q.act instanceof Mishap.ReportLeak leak
                                ? leak.leak().notices()
                                : report(q).notices()));
        say(
                "a notice went to the body known on its day",
                q -> q.focalBodySurelyTold(
                        q.act instanceof Mishap.ReportLeak leak
                                ? leak.leak().notices()
                                : report(q).notices()));
        say("the loss is not ahead", q -> !q.ahead(report(q).discoveredOn()));
        say(
                "the managing unit acts, or the focal body for what was never handed over",
                q -> q.tablet.managingUnit().isPresent() ? q.forTheManagingUnit(q.by) : q.forTheFocalBody(q.by));
        say("it is handed to the managing unit, or to the focal body when it was never handed over", q -> {
            UnitId receiver = q.act instanceof Mishap.FindAgain again
                    ? again.receiver()
                    : q.act(Mishap.FindAfterWriteOff.class).receiver();
            if (q.tablet.managingUnit().isPresent()) return q.managing(receiver);
            Optional<UnitId> body = q.focalBody(q.on);
            return body.isEmpty() || body.get().equals(receiver);
        });
        say(
                "it was handed over or the focal body is known",
                q -> q.tablet.managingUnit().isPresent() || q.focalBody(q.on).isPresent());
        say("it was never handed over", q -> q.tablet.managingUnit().isEmpty());
        say("it is found damaged", q -> q.act(Mishap.FindAgain.class).damaged());
        say("it is on the books", Asked::booked);
        say(
                "the damage is not ahead",
                q -> !q.ahead(q.act(Mishap.EstablishDamage.class).damage().occurredOn()));
        say("it is out of order", q -> q.act(Mishap.NoteWear.class).outOfOrder());
        say(
                "it was found by then",
                q -> !q.ahead(q.act(Mishap.RecordViolation.class).violation().foundOn()));
        say("it is a breach even so", q -> {
            var violation = q.act(Mishap.RecordViolation.class).violation();
            boolean onlyOnOnesOwn =
                    violation.kind() == UseDuty.NO_HARDWARE_CHANGE || violation.kind() == UseDuty.NO_DISMANTLING;
            boolean excused = violation.circumstances().stream().anyMatch(known -> switch (known) {
                case WARRANTY_NOT_AFFECTED,
                        COULD_NOT_BE_AVOIDED,
                        RIGHT_PURPOSE_AND_RULES_KEPT,
                        ORIGIN_EXAMINED,
                        OUTSIDE_WARRANTY -> true;
                case WARRANTY_AFFECTED, TOLD_LATE -> false;
            });
            boolean beforeTheRegulation = violation.foundOn().isBefore(LocalDate.of(2017, 3, 30));
            return !(onlyOnOnesOwn && violation.authorised()) && !excused && !beforeTheRegulation;
        });
    }

    private static void repairs() {
        say(
                "the fault is not ahead",
                q -> !q.ahead(q.act(Repair.ReportFault.class).fault().occurredOn()));
        say("the focal body was told of a fault within the city's warranty", q -> {
            var fault = q.act(Repair.ReportFault.class).fault();
            if (!q.city() || !q.withinWarranty(fault.occurredOn())) return true;
            return q.focalBodyTold(fault.notices());
        });
        say("he who must send it sends it", q -> q.city() ? q.forTheFocalBody(q.by) : q.forTheManagingUnit(q.by));
        say("a fault was reported", q -> q.tablet.fault().isPresent());
        say(
                "the fault is not after the city's term",
                q -> !q.city()
                        || q.tablet.fault().isEmpty()
                        || q.tablet.warrantyUntil().isEmpty()
                        || q.withinWarranty(q.tablet.fault().get().occurredOn()));
        say("the data is removed", q -> q.act(Repair.SendToWarranty.class).dataRemoved());
        say(
                "the unit bought it or the focal body is known",
                q -> !q.city() || q.focalBody(q.on).isPresent());
        say(
                "the papers name a term or it is the unit's own",
                q -> q.tablet.warrantyUntil().isPresent() || !q.city());
        say(
                "the papers name a term or it is the city's",
                q -> q.tablet.warrantyUntil().isPresent() || q.city());
        say(
                "nobody dismantled it",
                q -> q.tablet.fault().isEmpty() || !q.tablet.fault().get().dismantled());
        say(
                "it goes to the unit or to him from whom it came",
                q -> back(q).isEmpty()
                        || (q.tablet.cameFrom().orElse(null) instanceof Custody.User user
                                && user.person().equals(back(q).get())));
        say(
                "it goes to the unit or a post gives the title or leaves it open",
                q -> back(q).isEmpty() || q.titles(back(q).get()).givenOrOpen());
        say("it goes to the unit or to one with a title from it or served by it", q -> {
            if (back(q).isEmpty()) return true;
            Asked.Titles titles = q.titles(back(q).get());
            return !titles.givenOrOpen()
                    || titles.fromTheManagingUnit()
                    || titles.served()
                    || titles.nobodySaysWhoServes();
        });
        say(
                "it goes to the unit or somebody says who serves him",
                q -> back(q).isEmpty() || !q.titles(back(q).get()).nobodySaysWhoServes());
        say(
                "it goes to the unit or the title is more than being in charge",
                q -> back(q).isEmpty() || !q.titles(back(q).get()).onlyInCharge());
        say(
                "it goes to the unit or the title is more than being in charge of a room",
                q -> back(q).isEmpty() || !q.titles(back(q).get()).onlyInChargeOfARoom());
        say(
                "it goes to the unit or the title is not that of a commune",
                q -> back(q).isEmpty() || !q.titles(back(q).get()).onlyOfACommune());
        say(
                "it goes to the unit or to one without another tablet",
                q -> back(q).isEmpty() || !q.titles(back(q).get()).holdsAnother());
        say("it goes to a holder", q -> back(q).isPresent());
        say(
                "it is no fault within the city's warranty",
                q -> !q.city()
                        || q.tablet.status() != Status.FAULTY
                        || q.tablet.fault().isEmpty()
                        || !q.withinWarranty(q.tablet.fault().get().occurredOn()));
        say("it is repaired on the spot", q -> q.act(Repair.SendToRepair.class).onSite());
    }

    private static void goingOut() {
        say("it is on somebody's books", Asked::booked);
        say("there is a decision, not after the act", q -> q.signed(decision(q)));
        say("an authority or the city signed the decision", q -> {
            Optional<Decision> decision = decision(q);
            return decision.isEmpty() || authorityOrCity(decision.get().signer());
        });
        say("the receiving unit exists", q -> receivingUnit(q).existing().contains(q.on));
        say("the signer may write it off", q -> {
            Optional<Decision> decision = decision(q);
            if (decision.isEmpty() || !(q.tablet.books() instanceof Books.On line)) return true;
            Actor signer = decision.get().signer();
            return authorityOrCity(signer) || (!line.fixedAsset() && q.forTheManagingUnit(signer));
        });
        say("an authority or the city acts", q -> authorityOrCity(q.by));
        say(
                "the receiver is an authority or the city",
                q -> authorityOrCity(minutes(q).receiver()));
        say("one of both units acts", q -> {
            Minutes minutes = minutes(q);
            return q.by.as() == Capacity.UNIT
                    && (q.by.unit().equals(minutes.giver().unit())
                            || q.by.unit().equals(minutes.receiver().unit()));
        });
        say(
                "the receiver signs for another unit",
                q -> minutes(q).receiver().as() == Capacity.UNIT
                        && !q.managing(minutes(q).receiver().unit()));
        say("it was kept", q -> q.tablet.status() == Status.IN_KEEPING);
        say("the data is wiped", q -> q.act(Removal.Dispose.class).wiped());
        say(
                "it is destroyed or held no secrets",
                q -> !q.tablet.heldSecrets() || q.act(Removal.Dispose.class).form() == Removal.Dispose.Form.DESTROYED);
        say(
                "the review is not ahead",
                q -> !q.ahead(q.act(Upkeep.Review.class).check().doneOn()));
        say("the focal body of that day guided it, as far as it is known", q -> {
            var check = q.act(Upkeep.Review.class).check();
            Optional<UnitId> body = q.focalBody(check.doneOn());
            return body.isEmpty() || body.get().equals(check.guidedBy());
        });
        say(
                "the focal body of that day is known",
                q -> q.focalBody(q.act(Upkeep.Review.class).check().doneOn()).isPresent());
    }

    private static boolean authorityOrCity(Actor actor) {
        return actor.as() == Capacity.AUTHORITY || actor.as() == Capacity.CITY_PEOPLES_COMMITTEE;
    }

    private static Minutes minutes(Asked q) {
        return q.act(Act.Signed.class).minutes();
    }

    private static Unit receivingUnit(Asked q) {
        return q.facts.units().get(minutes(q).receiver().unit());
    }

    /** About whom the rules ask: the next holder, or the one whose post changed. */
    private static PersonId subject(Asked q) {
        if (q.act instanceof Act.Issuing issuing) return issuing.holder();
        if (q.act instanceof Holding.TakeNewPost post) return post.holder();
        if (q.act instanceof Holding.LosePost post) return post.holder();
        return q.act(Holding.MoveToAnotherUnit.class).holder();
    }

    private static LossReport report(Asked q) {
        if (q.act instanceof Mishap.ReportLoss loss) return loss.report();
        if (q.act instanceof Mishap.ReportLossInAbsence loss) return loss.report();
        if (q.act instanceof Mishap.ReportLossInKeeping loss) return loss.report();
        if (q.act instanceof Mishap.ReportLossAtSupplier loss) return loss.report();
        return q.act(Mishap.ReportLossAtFocalBody.class).report();
    }

    private static Optional<PersonId> back(Asked q) {
        return q.act instanceof Repair.ComeBackFromWarranty back
                ? back.toHolder()
                : q.act(Repair.ComeBackFromRepair.class).toHolder();
    }

    private static Optional<Decision> decision(Asked q) {
        if (q.act instanceof Removal.WriteOffLoss act) return act.decision();
        if (q.act instanceof Removal.DecideRecall act) return act.decision();
        if (q.act instanceof Removal.Transfer act) return act.decision();
        if (q.act instanceof Removal.TakeOver act) return act.decision();
        return q.act(Removal.DecideDisposal.class).decision();
    }

    /** The sentences, for the test that none is idle. */
    static List<String> all() {
        return List.copyOf(ALL.keySet());
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;

/** Somebody's attempt at a step, with all that the rules look at (<i>một lần đề nghị</i>); each part can be exchanged alone. */
record Attempt(Rulebook book, Tablet tablet, Act act, Facts facts, Made made) {

    Outcome<Tablet> answer() {
        return book.take(tablet, act, facts, made);
    }

    boolean permitted() {
        return book.permits(tablet, act, facts, made);
    }

    Step step() {
        return act.step();
    }

    LocalDate on() {
        return made.on();
    }

    Attempt by(Actor actor) {
        return new Attempt(book, tablet, act, facts, new Made(actor, made.on(), made.answered()));
    }

    Attempt on(LocalDate date) {
        return new Attempt(book, tablet, act, facts, new Made(made.by(), date, made.answered()));
    }

    Attempt unanswered() {
        return with(Made.by(made.by()).on(made.on()));
    }

    Attempt with(Rulebook other) {
        return new Attempt(other, tablet, act, facts, made);
    }

    Attempt with(Tablet other) {
        return new Attempt(book, other, act, facts, made);
    }

    Attempt with(Act other) {
        return new Attempt(book, tablet, other, facts, made);
    }

    Attempt with(Facts other) {
        return new Attempt(book, tablet, act, other, made);
    }

    Attempt with(Made other) {
        return new Attempt(book, tablet, act, facts, other);
    }

    Attempt knowing(PersonId person, Facts.Person found) {
        return with(facts.about(person, found));
    }

    /** The same act with other minutes. */
    Attempt with(UnaryOperator<Minutes> change) {
        return with(signed(((Act.Signed) act), change.apply(((Act.Signed) act).minutes())));
    }

    Attempt givenBy(Actor giver) {
        return with(m -> new Minutes(
                m.number(), m.signedOn(), giver, m.receiver(), m.witness(), m.condition(), m.accessories()));
    }

    Attempt receivedBy(Actor receiver) {
        return with(m -> new Minutes(
                m.number(), m.signedOn(), m.giver(), receiver, m.witness(), m.condition(), m.accessories()));
    }

    Attempt signedOn(LocalDate date) {
        return with(m ->
                new Minutes(m.number(), date, m.giver(), m.receiver(), m.witness(), m.condition(), m.accessories()));
    }

    Minutes minutes() {
        return ((Act.Signed) act).minutes();
    }

    private static Act signed(Act.Signed act, Minutes minutes) {
        if (act instanceof Acquisition.HandOver a) {
            return new Acquisition.HandOver(minutes, a.serial(), a.valueInDong(), a.warrantyUntil());
        }
        if (act instanceof Holding.PutIntoUse a) return new Holding.PutIntoUse(minutes, a.equippedBy(), a.papers());
        if (act instanceof Holding.HandOn a) {
            return new Holding.HandOn(a.predecessor(), minutes, a.equippedBy(), a.papers());
        }
        if (act instanceof Holding.Entrust) return new Holding.Entrust(minutes);
        if (act instanceof Holding.GiveBack) return new Holding.GiveBack(minutes);
        if (act instanceof Removal.HandOverRecalled) return new Removal.HandOverRecalled(minutes);
        if (act instanceof Removal.TakeOver a) return new Removal.TakeOver(minutes, a.decision(), a.valueInDong());
        if (act instanceof Removal.Transfer a) {
            return new Removal.Transfer(minutes, a.decision(), a.ground(), a.valueInDong());
        }
        throw new IllegalArgumentException("no minutes to exchange in " + act);
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.mtb.incident.Notice;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/** All that a condition may look at (<i>hồ sơ xét</i>). There is no act while somebody only asks what would be possible. */
final class Case {
    final Tablet tablet;
    final @Nullable Act act;
    final Facts facts;
    final Made made;
    final List<Slot> slots;

    /** By whose posts the act is judged: who holds the tablet, or is to hold it; nobody for most acts. */
    private final @Nullable PersonId judged;

    private @Nullable Minutes minutes;
    private @Nullable Posts posts;
    private FocalBody.@Nullable Term today;
    private boolean todayLookedUp;

    Case(Tablet tablet, @Nullable Act act, Facts facts, Made made, List<Slot> slots) {
        this.tablet = tablet;
        this.act = act;
        this.facts = facts;
        this.made = made;
        this.slots = slots;
        this.judged = whoIsJudged(act);
        if (act != null) facts.mustCover(act, made.on());
    }

    LocalDate on() {
        return made.on();
    }

    Actor actor() {
        return made.by();
    }

    boolean cityTablet() {
        return tablet.origin() == Tablet.Origin.CITY;
    }

    /** The focal body of the day on paper, looked up once. */
    FocalBody.@Nullable Term focalBody() {
        if (!todayLookedUp) {
            today = focalBody(on());
            todayLookedUp = true;
        }
        return today;
    }

    FocalBody.@Nullable Term focalBody(LocalDate day) {
        return facts.focalBody().on(day).orElse(null);
    }

    boolean isFocalBody(UnitId unit, LocalDate day) {
        FocalBody.Term term = focalBody(day);
        return term != null && term.unit().equals(unit);
    }

    /** Whether somebody acts for the focal body, and for the right one as far as anybody knows. */
    boolean byFocalBody() {
        FocalBody.Term term = focalBody();
        return actor().as().forTheFocalBody() && (term == null || term.unit().equals(actor().unit()));
    }

    boolean byManagingUnit() {
        return actor().as() == Capacity.UNIT && tablet.managedBy(actor().unit());
    }

    boolean byHolder() {
        return actor().as() == Capacity.USER
                && tablet.custody() instanceof Custody.User user
                && user.person().equals(actor().person());
    }

    /** Whether one of the notices went to the body that had the tasks on the day it was told. */
    boolean focalBodyTold(List<Notice> notices) {
        for (Notice notice : notices) {
            if (!notice.toldOn().isAfter(on()) && isFocalBody(notice.told(), notice.toldOn())) return true;
        }
        return false;
    }

    /** Whether one of the notices went out on a day whose body nobody has named: it may have been the right one. */
    boolean perhapsTold(List<Notice> notices) {
        for (Notice notice : notices) {
            if (!notice.toldOn().isAfter(on()) && focalBody(notice.toldOn()) == null) return true;
        }
        return false;
    }

    private static @Nullable PersonId whoIsJudged(@Nullable Act act) {
        if (act instanceof Holding.PutIntoUse issuing) return issuing.holder();
        if (act instanceof Holding.HandOn issuing) return issuing.holder();
        if (act instanceof Holding.TakeNewPost post) return post.holder();
        if (act instanceof Holding.MoveToAnotherUnit move) return move.holder();
        return act instanceof Repair.ComeBack back ? back.toHolder().orElse(null) : null;
    }

    /** By whose posts the act is judged, if by anybody's. */
    @Nullable
    PersonId judged() {
        return judged;
    }

    /** The posts and accounts that an act with a holder is judged by. */
    Posts holder() {
        return posts(Objects.requireNonNull(judged, "an act that names a holder"));
    }

    /** The minutes of an act that has some. */
    Minutes minutes() {
        Minutes signed = minutes;
        if (signed == null) minutes = signed = ((Act.Signed) Objects.requireNonNull(act, "act")).minutes();
        return signed;
    }

    /** What the posts and accounts of a person say; the person asked about last is kept, for several conditions ask. */
    Posts posts(PersonId person) {
        Posts known = posts;
        if (known == null || !known.of(person)) posts = known = new Posts(tablet, facts, slots, on(), person);
        return known;
    }
}

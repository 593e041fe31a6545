package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.mtb.incident.Notice;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/** All that a condition may look at (<i>hồ sơ xét</i>). There is no act while somebody only asks what would be possible. */
final class Case {
    final Tablet tablet;
    final @Nullable Act act;
    final Facts facts;
    final Made made;
    final List<Slot> slots;
    private @Nullable Posts posts;

    Case(Tablet tablet, @Nullable Act act, Facts facts, Made made, List<Slot> slots) {
        this.tablet = tablet;
        this.act = act;
        this.facts = facts;
        this.made = made;
        this.slots = slots;
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

    FocalBody.@Nullable Term focalBody(LocalDate day) {
        return facts.focalBody().on(day).orElse(null);
    }

    boolean isFocalBody(UnitId unit, LocalDate day) {
        FocalBody.Term term = focalBody(day);
        return term != null && term.unit().equals(unit);
    }

    /** Whether somebody acts for the focal body, and for the right one as far as anybody knows. */
    boolean byFocalBody() {
        FocalBody.Term term = focalBody(on());
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

    /** What the posts and accounts of a person say; the person asked about last is kept, for several conditions ask. */
    Posts posts(PersonId person) {
        Posts known = posts;
        if (known == null || !known.of(person)) posts = known = new Posts(tablet, facts, slots, on(), person);
        return known;
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.incident.Notice;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup.Entitlement;
import vn.mtb.party.UnitId;

/** All that a condition may look at (<i>hồ sơ xét</i>). There is no act while somebody only asks what would be possible. */
final class Case {
    final Tablet tablet;
    final @Nullable Act act;
    final Facts facts;
    final Made made;
    final List<Slot> slots;

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

    /** Whether somebody with the tasks of Sở TT&amp;TT acts, or nobody knows who has them. */
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

    /** Whether a notice of that day can be checked at all. */
    boolean focalBodyKnown(List<Notice> notices) {
        for (Notice notice : notices) if (focalBody(notice.toldOn()) == null) return false;
        return focalBody(on()) != null;
    }

    /** The post that entitles a person to this tablet: one in the managing unit if there is one, else one elsewhere. */
    @Nullable
    Appointment entitling(PersonId person) {
        Appointment elsewhere = null;
        List<Appointment> posts = facts.person(person).appointments();
        for (int i = 0; i < posts.size(); i++) {
            Appointment post = posts.get(i);
            if (!entitles(post)) continue;
            if (ofTheUnit(post)) return post;
            if (elsewhere == null) elsewhere = post;
        }
        return elsewhere;
    }

    /** Whether a post in that very unit entitles. */
    boolean entitledIn(PersonId person, UnitId unit) {
        for (Appointment post : facts.person(person).appointments()) {
            if (post.unit().equals(unit) && entitles(post)) return true;
        }
        return false;
    }

    private boolean entitles(Appointment post) {
        return post.holdsOn(on())
                && post.kind() != Appointment.Kind.IN_CHARGE
                && (listed(post) || covering(post) != null);
    }

    private boolean listed(Appointment post) {
        return post.position().group().entitlement(on()) == Entitlement.LISTED;
    }

    /** The slot by which a unit equips a post that Điều 2 does not name. */
    Slot.@Nullable Holders covering(Appointment post) {
        if (slots.isEmpty() || post.position().group().entitlement(on()) != Entitlement.UNIT_RULE) return null;
        for (Slot slot : slots) {
            if (slot instanceof Slot.Holders holders
                    && holders.inForce().contains(on())
                    && holders.positions().contains(post.position())
                    && within(post.unit(), holders.unit())) return holders;
        }
        return null;
    }

    /** Whether a post lies in the managing unit or in one of its sub-units. */
    boolean ofTheUnit(Appointment post) {
        UnitId managing = tablet.managingUnit().orElse(null);
        return managing != null && within(post.unit(), managing);
    }

    private boolean within(UnitId unit, UnitId whole) {
        return unit.equals(whole)
                || facts.unit(unit).parent().filter(whole::equals).isPresent();
    }

    boolean served(PersonId person) {
        UnitId managing = tablet.managingUnit().orElse(null);
        return managing != null && facts.person(person).servedBy().contains(managing);
    }

    /** A post of which the texts do not say whether it entitles. */
    boolean openPost(PersonId person) {
        for (Appointment post : facts.person(person).appointments()) {
            if (post.holdsOn(on()) && post.position().group().entitlement(on()) == Entitlement.OPEN) return true;
        }
        return false;
    }

    /** A listed post of which somebody is only in charge. */
    boolean inCharge(PersonId person) {
        for (Appointment post : facts.person(person).appointments()) {
            if (post.holdsOn(on()) && post.kind() == Appointment.Kind.IN_CHARGE && listed(post)) return true;
        }
        return false;
    }

    /** The first post that entitles and that the catalogue does not know. */
    @Nullable
    Appointment unknownRole(PersonId person) {
        List<Appointment> posts = facts.person(person).appointments();
        for (int i = 0; i < posts.size(); i++) {
            if (entitles(posts.get(i))
                    && facts.roles().role(posts.get(i).position()).isEmpty()) return posts.get(i);
        }
        return null;
    }

    /** Whether every fitting account exists: for each post that entitles, in each installed application of its role. */
    boolean accountsComplete(PersonId person) {
        List<Appointment> posts = facts.person(person).appointments();
        for (int i = 0; i < posts.size(); i++) {
            if (!entitles(posts.get(i))) continue;
            Role role = facts.roles().role(posts.get(i).position()).orElse(null);
            if (role == null) continue;
            for (Application application : role.applications()) {
                if (tablet.installed().contains(application) && !hasAccount(person, application)) return false;
            }
        }
        return true;
    }

    Set<Application> missingAccounts(PersonId person) {
        Set<Application> missing = new TreeSet<>();
        for (Appointment post : facts.person(person).appointments()) {
            Optional<Role> role = entitles(post) ? facts.roles().role(post.position()) : Optional.empty();
            if (role.isEmpty()) continue;
            for (Application application : role.get().applications()) {
                if (tablet.installed().contains(application) && !hasAccount(person, application))
                    missing.add(application);
            }
        }
        return missing;
    }

    private boolean hasAccount(PersonId person, Application application) {
        List<Account> accounts = facts.person(person).accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.application().equals(application) && account.usable(on())) return true;
        }
        return false;
    }

    /** The first usable account of the managing unit that fits no post of the person, when every role is known. */
    @Nullable
    Account beyondRole(PersonId person) {
        if (unknownRole(person) != null) return null;
        for (Account account : facts.person(person).accounts()) {
            if (account.usable(on()) && tablet.managedBy(account.unit()) && !fitsAPost(person, account)) return account;
        }
        return null;
    }

    private boolean fitsAPost(PersonId person, Account account) {
        for (Appointment post : facts.person(person).appointments()) {
            if (!post.holdsOn(on())) continue;
            Role role = facts.roles().role(post.position()).orElse(null);
            if (role == null || role.covers(account)) return true;
        }
        return false;
    }

    /** Accounts that the managing unit gave somebody for a post that is over. */
    Set<Application> leftOpen(PersonId person) {
        Set<Application> open = new TreeSet<>();
        for (Account account : facts.person(person).accounts()) {
            if (account.usable(on()) && tablet.managedBy(account.unit()) && !stillHeld(person, account)) {
                open.add(account.application());
            }
        }
        return open;
    }

    private boolean stillHeld(PersonId person, Account account) {
        for (Appointment post : facts.person(person).appointments()) {
            if (post.holdsOn(on())
                    && post.position().equals(account.position())
                    && post.unit().equals(account.unit())) return true;
        }
        return false;
    }
}

package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.PositionGroup.Entitlement;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;

/**
 * What one person's posts and accounts say about one tablet on one day (<i>chức vụ và tài khoản của một người</i>).
 *
 * <p>A post <em>entitles</em> when it is held in its own right and is listed by Điều 2 or covered by a unit's regulation. One that
 * somebody is only in charge of, or of which no text says whether it is listed, <em>counts</em>: the question is referred, and
 * whatever the answer, accounts and unit are judged by it. The order in which the posts were looked up
 * decides no answer, only which of several is named first.
 */
final class Posts {
    private final Tablet tablet;
    private final Facts facts;
    private final List<Slot> slots;
    private final LocalDate on;
    private final PersonId who;
    private final Facts.Person person;
    private final boolean entitled;
    private final boolean here;

    Posts(Tablet tablet, Facts facts, List<Slot> slots, LocalDate on, PersonId who) {
        this.tablet = tablet;
        this.facts = facts;
        this.slots = slots;
        this.on = on;
        this.who = who;
        this.person = facts.person(who);
        boolean anyEntitles = false;
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size() && !anyEntitles; i++) anyEntitles = entitles(all.get(i));
        this.entitled = anyEntitles;
        boolean anyHere = false;
        for (int i = 0; i < all.size() && !anyHere; i++) anyHere = relevant(all.get(i)) && ofTheUnit(all.get(i));
        this.here = anyHere;
    }

    boolean of(PersonId asked) {
        return who.equals(asked);
    }

    /** Whether some post entitles by itself. */
    boolean entitled() {
        return entitled;
    }

    /** Whether some post at least counts. */
    boolean any() {
        return first() != null;
    }

    /** Whether a post that matters lies in the managing unit, or the unit serves the person without being theirs. */
    boolean hereOrServed() {
        return here || (any() && served());
    }

    private boolean served() {
        UnitId managing = tablet.managingUnit().orElse(null);
        return managing != null && person.servedBy().contains(managing);
    }

    /** Whether the person holds no tablet but perhaps this one. */
    boolean holdsNoOther() {
        Set<TabletId> holding = person.holding();
        return holding.isEmpty() || (holding.size() == 1 && holding.contains(tablet.id()));
    }

    /** A leader of the city, whom no unit has been named to serve yet. */
    boolean servedByNobody() {
        return !here
                && person.servedBy().isEmpty()
                && deciding(post -> post.position().group() == PositionGroup.CITY_LEADER) != null;
    }

    /** Whether a post that matters lies in that very unit. */
    boolean in(UnitId unit) {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).unit().equals(unit) && relevant(all.get(i))) return true;
        }
        return false;
    }

    /** Not entitled, and holding a post of which no text says whether Điều 2 lists it. */
    boolean onlyOpen() {
        return !entitled && some(post -> group(post) == Entitlement.OPEN);
    }

    /** Not entitled, and in charge of a post that Điều 2 lists, or may list. */
    boolean onlyInCharge() {
        return !entitled
                && some(post -> post.kind() == Appointment.Kind.IN_CHARGE
                        && (group(post) == Entitlement.LISTED || group(post) == Entitlement.OPEN));
    }

    /** Only in charge of a post that a unit's regulation covers. */
    boolean onlyInChargeByUnitRule() {
        return !entitled && some(post -> post.kind() == Appointment.Kind.IN_CHARGE && covering(post) != null);
    }

    /** Whether a post that decides needs no decision of UBND TP: a unit's regulation covers it, or the post alone was said to do. */
    boolean equippedWithoutDecision() {
        return deciding(post -> covering(post) != null || byPost(post) != null) != null;
    }

    /** Whether the grammar of Điều 2 leaves open that a post that decides needs a decision. */
    boolean decisionInDoubt() {
        return deciding(post -> group(post) == Entitlement.LISTED
                        && !post.position().group().equippedByDecisionBeyondDoubt())
                != null;
    }

    /** Whether Điều 2 ties a post that decides to a decision, beyond doubt. */
    boolean decisionBeyondDoubt() {
        return deciding(post -> group(post) == Entitlement.LISTED
                        && post.position().group().equippedByDecisionBeyondDoubt())
                != null;
    }

    /** The clause of a unit that covers a post that decides. */
    Slot.@Nullable Holders coveredBy() {
        Appointment post = deciding(one -> covering(one) != null);
        return post == null || deciding(one -> group(one) == Entitlement.LISTED) != null ? null : covering(post);
    }

    /** The clause by which a post alone equips its holder. */
    Slot.@Nullable EquippedByPost byPost() {
        Appointment post = deciding(one -> byPost(one) != null);
        return post == null ? null : byPost(post);
    }

    /** The first post that matters and that the catalogue does not know. */
    @Nullable
    Appointment unknownRole() {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            Appointment post = all.get(i);
            if (relevant(post) && facts.roles().role(post.position()).isEmpty()) return post;
        }
        return null;
    }

    /** Whether every fitting account exists: for each post that matters, in each installed application of its role. */
    boolean accountsComplete() {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            Role role = relevant(all.get(i))
                    ? facts.roles().role(all.get(i).position()).orElse(null)
                    : null;
            if (role == null) continue;
            for (Application application : role.applications()) {
                if (lacks(application)) return false;
            }
        }
        return true;
    }

    Set<Application> missingAccounts() {
        Set<Application> missing = new TreeSet<>();
        for (Appointment post : person.appointments()) {
            Role role = relevant(post) ? facts.roles().role(post.position()).orElse(null) : null;
            if (role == null) continue;
            for (Application application : role.applications()) if (lacks(application)) missing.add(application);
        }
        return missing;
    }

    private boolean lacks(Application application) {
        if (!tablet.installed().contains(application) || !facts.roles().asksSignIn(application)) return false;
        List<Account> accounts = person.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).application().equals(application)
                    && accounts.get(i).usable(on)) return false;
        }
        return true;
    }

    /** The first usable account of the managing unit that fits no post of the person, when every role is known. */
    @Nullable
    Account beyondRole() {
        if (unknownRole() != null) return null;
        List<Account> accounts = person.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.usable(on) && tablet.managedBy(account.unit()) && !fitsAPost(account)) return account;
        }
        return null;
    }

    private boolean fitsAPost(Account account) {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).holdsOn(on)) continue;
            Role role = facts.roles().role(all.get(i).position()).orElse(null);
            if (role == null || role.covers(account)) return true;
        }
        return false;
    }

    /** Accounts that the managing unit gave for a post that is over. */
    Set<Application> leftOpen() {
        Set<Application> open = new TreeSet<>();
        for (Account account : person.accounts()) {
            if (account.usable(on) && tablet.managedBy(account.unit()) && !stillHeld(account))
                open.add(account.application());
        }
        return open;
    }

    private boolean stillHeld(Account account) {
        return some(post ->
                post.position().equals(account.position()) && post.unit().equals(account.unit()));
    }

    private @Nullable Appointment first() {
        return deciding(post -> true);
    }

    /** A question to one post (<i>câu hỏi về một chức vụ</i>). */
    private interface Asked {
        boolean of(Appointment post);
    }

    /** Of the posts that matter, those in the managing unit decide; where there is none, all of them. */
    private @Nullable Appointment deciding(Asked asked) {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            Appointment post = all.get(i);
            if (relevant(post) && (!here || ofTheUnit(post)) && asked.of(post)) return post;
        }
        return null;
    }

    private boolean some(Asked asked) {
        List<Appointment> all = person.appointments();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).holdsOn(on) && asked.of(all.get(i))) return true;
        }
        return false;
    }

    private boolean relevant(Appointment post) {
        return entitled ? entitles(post) : counts(post);
    }

    private boolean entitles(Appointment post) {
        return post.kind() != Appointment.Kind.IN_CHARGE && counts(post) && group(post) != Entitlement.OPEN;
    }

    private boolean counts(Appointment post) {
        if (!post.holdsOn(on)) return false;
        return switch (group(post)) {
            case LISTED, OPEN -> true;
            case UNIT_RULE -> covering(post) != null;
            case NONE -> false;
        };
    }

    private Entitlement group(Appointment post) {
        return post.position().group().entitlement(on);
    }

    /** The slot by which a unit equips a post that Điều 2 does not name. */
    private Slot.@Nullable Holders covering(Appointment post) {
        if (slots.isEmpty() || group(post) != Entitlement.UNIT_RULE) return null;
        for (Slot slot : slots) {
            if (slot instanceof Slot.Holders holders
                    && holders.inForce().contains(on)
                    && holders.positions().contains(post.position())
                    && within(post.unit(), holders.unit())) return holders;
        }
        return null;
    }

    private Slot.@Nullable EquippedByPost byPost(Appointment post) {
        for (Slot slot : slots) {
            if (slot instanceof Slot.EquippedByPost by
                    && by.inForce().contains(on)
                    && by.groups().contains(post.position().group())) return by;
        }
        return null;
    }

    private boolean ofTheUnit(Appointment post) {
        UnitId managing = tablet.managingUnit().orElse(null);
        return managing != null && within(post.unit(), managing);
    }

    private boolean within(UnitId unit, UnitId whole) {
        return unit.equals(whole)
                || facts.unit(unit).parent().filter(whole::equals).isPresent();
    }
}

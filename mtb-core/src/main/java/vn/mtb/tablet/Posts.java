package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The posts that matter: those that entitle, and where none does, those that count. */
    private final List<Appointment> mattering;

    /** Of the posts that matter, those in the managing unit; where there is none, all of them. */
    private final List<Appointment> deciding;

    Posts(Tablet tablet, Facts facts, List<Slot> slots, LocalDate on, PersonId who) {
        this.tablet = tablet;
        this.facts = facts;
        this.slots = slots;
        this.on = on;
        this.who = who;
        this.person = facts.person(who);
        List<Appointment> entitling = those(person.appointments(), this::entitles);
        this.entitled = !entitling.isEmpty();
        this.mattering = entitled ? entitling : those(person.appointments(), this::counts);
        List<Appointment> local = those(mattering, this::ofTheUnit);
        this.here = !local.isEmpty();
        this.deciding = here ? local : mattering;
    }

    /** A question to one post (<i>câu hỏi về một chức vụ</i>). */
    private interface Asked {
        boolean of(Appointment post);
    }

    /** The posts of a list that answer with yes; the list itself where all do. */
    private static List<Appointment> those(List<Appointment> all, Asked asked) {
        List<Appointment> some = null;
        for (int i = 0; i < all.size(); i++) {
            Appointment post = all.get(i);
            boolean yes = asked.of(post);
            if (!yes && some == null) some = new ArrayList<>(all.subList(0, i));
            else if (yes && some != null) some.add(post);
        }
        return some == null ? all : some;
    }

    private static @Nullable Appointment first(List<Appointment> all, Asked asked) {
        for (int i = 0; i < all.size(); i++) {
            if (asked.of(all.get(i))) return all.get(i);
        }
        return null;
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
        return !mattering.isEmpty();
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
                && first(deciding, post -> post.position().group() == PositionGroup.CITY_LEADER) != null;
    }

    /** Whether a post that matters lies in that very unit. */
    boolean in(UnitId unit) {
        return first(mattering, post -> post.unit().equals(unit)) != null;
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
        return first(deciding, post -> covering(post) != null || byPost(post) != null) != null;
    }

    /** Whether the grammar of Điều 2 leaves open that a post that decides needs a decision. */
    boolean decisionInDoubt() {
        return first(
                        deciding,
                        post -> group(post) == Entitlement.LISTED
                                && !post.position().group().equippedByDecisionBeyondDoubt())
                != null;
    }

    /** Whether Điều 2 ties a post that decides to a decision, beyond doubt. */
    boolean decisionBeyondDoubt() {
        return first(
                        deciding,
                        post -> group(post) == Entitlement.LISTED
                                && post.position().group().equippedByDecisionBeyondDoubt())
                != null;
    }

    /** The clause of a unit that covers a post that decides. */
    Slot.@Nullable Holders coveredBy() {
        Appointment post = first(deciding, one -> covering(one) != null);
        return post == null || first(deciding, one -> group(one) == Entitlement.LISTED) != null ? null : covering(post);
    }

    /** The clause by which a post alone equips its holder. */
    Slot.@Nullable EquippedByPost byPost() {
        Appointment post = first(deciding, one -> byPost(one) != null);
        return post == null ? null : byPost(post);
    }

    /** The first post that matters and that the catalogue does not know. */
    @Nullable
    Appointment unknownRole() {
        return first(mattering, post -> facts.roles().role(post.position()).isEmpty());
    }

    /** Whether every fitting account exists: for each post that matters, in each installed application of its role. */
    boolean accountsComplete() {
        for (int i = 0; i < mattering.size(); i++) {
            Role role = facts.roles().role(mattering.get(i).position()).orElse(null);
            if (role == null) continue;
            for (Application application : role.applications()) {
                if (lacks(mattering.get(i), application)) return false;
            }
        }
        return true;
    }

    Set<Application> missingAccounts() {
        Set<Application> missing = new TreeSet<>();
        for (Appointment post : mattering) {
            Role role = facts.roles().role(post.position()).orElse(null);
            if (role == null) continue;
            for (Application application : role.applications()) {
                if (lacks(post, application)) missing.add(application);
            }
        }
        return missing;
    }

    private boolean lacks(Appointment post, Application application) {
        if (!tablet.installed().contains(application)) return false;
        if (!facts.roles().asks(post, application, on)) return false;
        List<Account> accounts = person.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).application().equals(application)
                    && accounts.get(i).usable(on)) return false;
        }
        return true;
    }

    /** The first usable account the managing unit answers for that fits no post of the person, when every role is known. */
    @Nullable
    Account beyondRole() {
        if (unknownRole() != null) return null;
        List<Account> accounts = person.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.usable(on) && ofTheUnit(account) && !fitsAPost(account)) return account;
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

    /** Accounts the managing unit answers for, given for a post that is over. */
    Set<Application> leftOpen() {
        Set<Application> open = new TreeSet<>();
        for (Account account : person.accounts()) {
            if (account.usable(on) && ofTheUnit(account) && !stillHeld(account)) open.add(account.application());
        }
        return open;
    }

    /** Accounts of the managing unit, and all of whom it serves: a city leader's post lies in no unit that manages tablets. */
    private boolean ofTheUnit(Account account) {
        return tablet.managedBy(account.unit()) || served();
    }

    private boolean stillHeld(Account account) {
        return some(post ->
                post.position().equals(account.position()) && post.unit().equals(account.unit()));
    }

    private boolean some(Asked asked) {
        return first(person.appointments(), post -> post.holdsOn(on) && asked.of(post)) != null;
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

package vn.mtb.secondreading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.incident.Notice;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Slot;
import vn.mtb.tablet.Tablet;

/**
 * One question to the second reader (<i>vụ việc</i>), and what several sentences of the tables need to know about it: who is who,
 * and who has a title to a tablet.
 */
final class Asked {
    static final LocalDate DISTRICTS_ENDED = LocalDate.of(2025, 7, 1);

    final Tablet tablet;
    final Act act;
    final Facts facts;
    final Actor by;
    final LocalDate on;
    final Map<String, Decision> answered;
    final List<Slot> slots;
    private final Map<PersonId, Titles> read = new HashMap<>(4);

    Asked(Tablet tablet, Act act, Facts facts, Made made, List<Slot> slots) {
        this.tablet = tablet;
        this.act = act;
        this.facts = facts;
        this.by = made.by();
        this.on = made.on();
        this.answered = made.answered();
        this.slots = slots;
    }

    /** The act as what it is known to be by its step. */
    <A> A act(Class<A> kind) {
        return kind.cast(act);
    }

    boolean managing(UnitId unit) {
        return tablet.managingUnit().filter(unit::equals).isPresent();
    }

    boolean forTheManagingUnit(Actor actor) {
        return actor.as() == Capacity.UNIT && managing(actor.unit());
    }

    boolean isTheHolder(Actor actor) {
        return actor.as() == Capacity.USER
                && tablet.holder().filter(actor.person()::equals).isPresent();
    }

    Optional<UnitId> focalBody(LocalDate day) {
        return facts.focalBody().on(day).map(term -> term.unit());
    }

    /** For the focal body or its centre; of that unit, where anybody knows which it is. */
    boolean forTheFocalBody(Actor actor) {
        if (actor.as() != Capacity.FOCAL_BODY && actor.as() != Capacity.STATE_DATA_CENTRE) return false;
        Optional<UnitId> body = focalBody(on);
        return body.isEmpty() || body.get().equals(actor.unit());
    }

    boolean booked() {
        return tablet.books() instanceof Books.On;
    }

    boolean city() {
        return tablet.origin() == Tablet.Origin.CITY;
    }

    boolean ahead(LocalDate day) {
        return day.isAfter(on);
    }

    /** Điều 6(4): somebody told the body that had the tasks on the day it was told, or nobody can say whether it was that one. */
    boolean focalBodyTold(List<Notice> notices) {
        for (Notice notice : notices) {
            if (ahead(notice.toldOn())) continue;
            Optional<UnitId> body = focalBody(notice.toldOn());
            if (body.isEmpty() || body.get().equals(notice.told())) return true;
        }
        return false;
    }

    boolean focalBodySurelyTold(List<Notice> notices) {
        for (Notice notice : notices) {
            if (!ahead(notice.toldOn())
                    && focalBody(notice.toldOn()).filter(notice.told()::equals).isPresent()) return true;
        }
        return false;
    }

    boolean withinWarranty(LocalDate fault) {
        return tablet.warrantyUntil().isPresent()
                && !fault.isAfter(tablet.warrantyUntil().get());
    }

    boolean signed(Optional<Decision> decision) {
        return decision.isPresent() && !ahead(decision.get().signedOn());
    }

    /** A unit, or a room or sub-unit under the managing one. */
    boolean withinTheManagingUnit(UnitId unit) {
        if (managing(unit)) return true;
        Unit known = facts.units().get(unit);
        return known != null && known.parent().filter(this::managing).isPresent();
    }

    Titles titles(PersonId id) {
        return read.computeIfAbsent(id, who -> new Titles(this, facts.people().get(who)));
    }

    /** How a post stands to Điều 2 on a day, by the second reader's own list. */
    private static Title byThePost(PositionGroup group, Appointment.Kind kind, LocalDate on) {
        boolean listed = switch (group) {
            case CITY_LEADER, CITY_OFFICE_LEADER, DEPARTMENT_LEADER, AGENCY_LEADER, INSPECTORATE_LEADER -> true;
            case DISTRICT_LEADER -> on.isBefore(DISTRICTS_ENDED);
            default -> false;
        };
        if (listed) return kind == Appointment.Kind.IN_CHARGE ? Title.OPEN : Title.LISTED;
        return group == PositionGroup.COMMUNE_LEADER && !on.isBefore(DISTRICTS_ENDED) ? Title.OPEN : Title.NONE;
    }

    /** What a post gives its holder (<i>căn cứ được trang bị</i>). */
    private enum Title {
        LISTED,
        BY_UNIT_RULE,
        OPEN,
        NONE
    }

    /** Everything about one person's posts and accounts on the day (<i>chức vụ và tài khoản của một người</i>). */
    static final class Titles {
        private final Asked asked;
        private final Facts.Person person;
        private final List<Appointment> held = new ArrayList<>(4);
        private final List<Appointment> listed = new ArrayList<>(4);
        private final List<Appointment> byUnitRule = new ArrayList<>(4);
        private final List<Appointment> open = new ArrayList<>(4);

        private Titles(Asked asked, Facts.Person person) {
            this.asked = asked;
            this.person = person;
            for (Appointment post : person.appointments()) {
                if (post.held().from().isAfter(asked.on) || post.held().until().isBefore(asked.on)) continue;
                held.add(post);
                switch (title(post)) {
                    case LISTED -> listed.add(post);
                    case BY_UNIT_RULE -> byUnitRule.add(post);
                    case OPEN -> open.add(post);
                    case NONE -> {}
                }
            }
        }

        private Title title(Appointment post) {
            Title own = byThePost(post.position().group(), post.kind(), asked.on);
            if (own == Title.LISTED) return own;
            for (Slot slot : asked.slots) {
                if (slot instanceof Slot.Holders rule
                        && rule.inForce().contains(asked.on)
                        && rule.positions().contains(post.position())
                        && reaches(rule.unit(), post.unit())) {
                    return post.kind() == Appointment.Kind.IN_CHARGE ? Title.OPEN : Title.BY_UNIT_RULE;
                }
            }
            return own;
        }

        /** Điều 8(3): a unit's regulation speaks for its own rooms and sub-units. */
        private boolean reaches(UnitId unit, UnitId of) {
            if (unit.equals(of)) return true;
            Unit known = asked.facts.units().get(of);
            return known != null && known.parent().filter(unit::equals).isPresent();
        }

        boolean given() {
            return !listed.isEmpty() || !byUnitRule.isEmpty();
        }

        boolean givenOrOpen() {
            return given() || !open.isEmpty();
        }

        /** I-23: whether who is only in charge counts as holding the post, nobody has said. */
        boolean onlyInCharge() {
            if (given()) return false;
            for (Appointment post : open) {
                if (post.kind() == Appointment.Kind.IN_CHARGE && !inARoom(post)) return true;
            }
            return false;
        }

        /** The same of a post that a unit's regulation covers: that unit may say. */
        boolean onlyInChargeOfARoom() {
            if (given()) return false;
            for (Appointment post : open) if (inARoom(post)) return true;
            return false;
        }

        private static boolean inARoom(Appointment post) {
            return post.position().group() == PositionGroup.WITHIN_A_UNIT;
        }

        /** Whether the communes stepped into the districts' place on 1/7/2025, nobody has said. */
        boolean onlyOfACommune() {
            if (given()) return false;
            for (Appointment post : open) if (post.position().group() == PositionGroup.COMMUNE_LEADER) return true;
            return false;
        }

        /** The posts on which the title rests: the open ones only when nothing else does. */
        private List<List<Appointment>> resting() {
            return given() ? List.of(listed, byUnitRule) : List.of(open);
        }

        boolean fromTheManagingUnit() {
            for (List<Appointment> posts : resting())
                for (Appointment post : posts) if (asked.withinTheManagingUnit(post.unit())) return true;
            return false;
        }

        boolean from(UnitId unit) {
            for (List<Appointment> posts : resting())
                for (Appointment post : posts) if (post.unit().equals(unit)) return true;
            return false;
        }

        /** I-16: who serves a city leader is recorded by somebody, or nobody has said. */
        boolean nobodySaysWhoServes() {
            if (!person.servedBy().isEmpty() || fromTheManagingUnit()) return false;
            for (List<Appointment> posts : resting()) {
                for (Appointment post : posts) {
                    if (post.position().group() == PositionGroup.CITY_LEADER) return true;
                }
            }
            return false;
        }

        boolean served() {
            return asked.tablet.managingUnit().isPresent()
                    && person.servedBy().contains(asked.tablet.managingUnit().get());
        }

        /**
         * Điều 2, second half: the listed are equipped by decision of the city, or by the post where that may do; whom a unit's own
         * regulation covers needs neither. A post in the managing unit counts before one elsewhere.
         */
        boolean equipped(Optional<Decision> decision) {
            boolean here = fromTheManagingUnit();
            boolean needed = false;
            for (List<Appointment> posts : resting()) {
                for (Appointment post : posts) {
                    if (here && !asked.withinTheManagingUnit(post.unit())) continue;
                    if (inARoom(post) || equippedByPost(post)) return true;
                    needed |= post.position().group() != PositionGroup.COMMUNE_LEADER;
                }
            }
            return !needed
                    || (asked.signed(decision) && decision.get().signer().as() == Capacity.CITY_PEOPLES_COMMITTEE);
        }

        private boolean equippedByPost(Appointment post) {
            for (Slot slot : asked.slots) {
                if (slot instanceof Slot.EquippedByPost rule
                        && rule.inForce().contains(asked.on)
                        && rule.groups().contains(post.position().group())) return true;
            }
            return false;
        }

        boolean rolesKnown() {
            for (List<Appointment> posts : resting())
                for (Appointment post : posts)
                    if (asked.facts.roles().role(post.position()).isEmpty()) return false;
            return true;
        }

        /** Điều 5(3): an account in every installed application of every role. */
        boolean everyAccount() {
            Set<Application> installed = asked.tablet.installed();
            for (List<Appointment> posts : resting()) {
                for (Appointment post : posts) {
                    Optional<Role> role = asked.facts.roles().role(post.position());
                    if (role.isEmpty()) continue;
                    for (Application application : role.get().powers().keySet()) {
                        if (installed.contains(application) && !free(application, post) && !hasAccount(application))
                            return false;
                    }
                }
            }
            return true;
        }

        /** I-36: the unit of the post said that nobody signs in there. */
        private boolean free(Application application, Appointment post) {
            return asked.facts.roles().waived().stream()
                    .anyMatch(said -> said.application().equals(application)
                            && said.unit().equals(post.unit())
                            && !asked.on.isBefore(said.declared().from())
                            && !asked.on.isAfter(said.declared().until()));
        }

        private boolean hasAccount(Application application) {
            for (Account account : person.accounts()) {
                if (account.application().equals(application) && usable(account)) return true;
            }
            return false;
        }

        private boolean usable(Account account) {
            return account.state() == Account.State.ACTIVE
                    && !account.issuedOn().isAfter(asked.on);
        }

        /** Điều 5(3), the other way round: nothing the managing unit gave goes beyond what the posts need. */
        boolean noAccountTooMany() {
            List<Role> roles = new ArrayList<>(held.size());
            for (Appointment post : held) {
                Optional<Role> role = asked.facts.roles().role(post.position());
                if (role.isEmpty()) return true;
                roles.add(role.get());
            }
            for (Account account : person.accounts()) {
                if ((served() || asked.managing(account.unit())) && usable(account) && !fits(account, roles))
                    return false;
            }
            return true;
        }

        private static boolean fits(Account account, List<Role> roles) {
            for (Role role : roles) {
                Set<String> powers = role.powers().get(account.application());
                if (powers != null && powers.containsAll(account.powers())) return true;
            }
            return false;
        }

        /** Điều 5(3): who lost a post has no account of it any more. */
        boolean noAccountOfALostPost() {
            for (Account account : person.accounts()) {
                if ((served() || asked.managing(account.unit())) && usable(account) && !holds(account)) return false;
            }
            return true;
        }

        private boolean holds(Account account) {
            for (Appointment post : held) {
                if (post.position().equals(account.position()) && post.unit().equals(account.unit())) return true;
            }
            return false;
        }

        boolean holdsAnother() {
            for (var id : person.holding()) if (!id.equals(asked.tablet.id())) return true;
            return false;
        }
    }
}

package vn.mtb.unitrule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.document.Classification;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Step;

/**
 * Regulations from a seed (<i>quy chế ngẫu nhiên</i>): every kind of content with every value that conforms, and, when asked for, contents
 * that would take something off. The same seed always gives the same regulation.
 */
public final class RandomRegulations {
    private static final List<Position> WITHIN =
            List.of(Position.ROOM_HEAD, Position.ROOM_DEPUTY_HEAD, Position.SUB_UNIT_HEAD, Position.STAFF);
    private static final List<Application> OWN =
            List.of(new Application("unit-portal"), new Application("special"), new Application("games"));
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 30);

    private final Random random;
    private int article;

    private RandomRegulations(long seed) {
        this.random = new Random(seed);
    }

    /** A regulation that conforms. */
    public static UnitRegulation conforming(long seed) {
        RandomRegulations dice = new RandomRegulations(seed);
        Heading heading = dice.heading();
        return new UnitRegulation(heading, dice.contents(heading));
    }

    /** A regulation with contents that take something off, and how many of them. */
    public record Loosened(UnitRegulation regulation, int loosenings) {}

    /** A regulation of which some clauses take something off. */
    public static Loosened loosening(long seed) {
        RandomRegulations dice = new RandomRegulations(seed);
        Heading heading = dice.heading();
        List<Content> contents = new ArrayList<>(dice.contents(heading));
        contents.removeIf(content -> content instanceof Access.Forbidden
                || (content instanceof Access.RoleOf role && role.position().equals(Position.DEPARTMENT_DIRECTOR)));
        List<Content> looser = dice.looser(heading);
        Collections.shuffle(looser, dice.random);
        List<Content> some = looser.subList(0, 1 + dice.random.nextInt(3));
        for (Content one : some) contents.add(dice.random.nextInt(contents.size() + 1), one);
        return new Loosened(new UnitRegulation(heading, contents), some.size());
    }

    private Heading heading() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> heading("STC", Unit.Kind.DEPARTMENT, "PHONG-STC");
            case 2 -> heading("QHK", Unit.Kind.DISTRICT, "PHONG-QHK");
            case 3 -> heading("VPUB", Unit.Kind.CITY_OFFICE, "VPUB-1");
            case 4 -> heading("TTRA", Unit.Kind.INSPECTORATE, "TTRA-1");
            default -> heading("BQL", Unit.Kind.AGENCY, "BQL-1");
        };
    }

    private Heading heading(String unit, Unit.Kind kind, String sub) {
        LocalDate from = random.nextBoolean() ? FIRST : FIRST.plusDays(random.nextInt(2900));
        Period days = random.nextInt(3) > 0 ? Period.since(from) : new Period(from, from.plusDays(random.nextInt(100)));
        Map<UnitId, UnitId> subs = random.nextBoolean() ? Map.of() : Map.of(new UnitId(sub), new UnitId(unit));
        return new Heading(new UnitId(unit), kind, "1/QĐ-" + unit, "Quy chế", from, new PersonId("cb-1"), days, subs);
    }

    private List<Content> contents(Heading heading) {
        List<Content> all = new ArrayList<>();
        if (random.nextInt(4) > 0) all.add(new Equipping.AlsoEquipped(clause(), someOf(WITHIN)));
        if (random.nextInt(8) == 0) all.add(new Equipping.AlsoEquipped(clause(), someOf(WITHIN)));
        if (random.nextBoolean()) all.add(new Equipping.OwnTablets(clause()));
        if (heading.kind() == Unit.Kind.CITY_OFFICE && random.nextBoolean()) {
            all.add(new Equipping.ByPost(
                    clause(), someOf(List.of(PositionGroup.CITY_LEADER, PositionGroup.CITY_OFFICE_LEADER))));
        }
        if (random.nextInt(heading.kind() == Unit.Kind.CITY_OFFICE ? 2 : 4) == 0) {
            all.add(new Equipping.Serves(
                    clause(), someOf(List.of(Position.CITY_CHAIRMAN, Position.CITY_VICE_CHAIRMAN))));
        }
        Set<Application> open = new HashSet<>();
        for (Application portal : List.of(Application.PORTAL, Application.PUBLIC_SERVICES)) {
            if (random.nextInt(4) > 0) continue;
            open.add(portal);
            all.add(new Access.NoSignInOn(clause(), portal, "chỉ để đọc"));
        }
        for (Position position : WrittenNames.POSITIONS) {
            if (random.nextBoolean()) all.add(new Access.RoleOf(clause(), position, role(position, open)));
        }
        if (random.nextBoolean()) all.add(new Access.OwnApplication(clause(), OWN.get(0), "Cổng đơn vị"));
        if (random.nextBoolean()) all.add(new Access.Forbidden(clause(), someOf(OWN)));
        for (Timing.Matter matter : Timing.Matter.values()) {
            int most = matter == Timing.Matter.LOSS_DOSSIER ? 720 : 8760;
            if (random.nextInt(3) == 0) all.add(new Timing.Limit(clause(), matter, 1 + random.nextInt(most)));
        }
        if (random.nextBoolean()) all.add(new Timing.ReviewEvery(clause(), 1 + random.nextInt(12)));
        if (random.nextBoolean()) {
            all.add(new Timing.WeeklyRest(
                    clause(), someOf(List.copyOf(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))));
        }
        int papers = random.nextInt(4);
        for (int i = 0; i < papers; i++) {
            all.add(new Demand.Acknowledgement(
                    clause(), "giay-" + i, "Giấy", someOf(List.of(Step.PUT_INTO_USE, Step.HAND_ON))));
        }
        if (random.nextBoolean()) all.add(new Demand.ExtraDuty(clause(), "Giữ máy trong tủ"));
        if (random.nextBoolean()) {
            all.add(new Demand.SignsInstead(
                    clause(), Position.DEPARTMENT_DIRECTOR, Position.DEPARTMENT_DEPUTY_DIRECTOR));
        }
        return all;
    }

    /** All that the city asks of the post and more, with any powers. */
    private Role role(Position position, Set<Application> open) {
        Map<Application, Set<String>> powers = new HashMap<>();
        RoleCatalogue.city()
                .role(position)
                .ifPresent(city -> city.applications().forEach(one -> powers.put(one, some())));
        open.forEach(powers::remove);
        for (Application one : List.of(Application.MAIL, Application.DOCUMENTS, OWN.get(0), OWN.get(1))) {
            if (random.nextInt(3) == 0) powers.put(one, some());
        }
        return new Role(powers);
    }

    private Set<String> some() {
        return random.nextBoolean() ? Set.of() : someOf(List.of("sign", "assign", "settle"));
    }

    private List<Content> looser(Heading heading) {
        List<Content> all = new ArrayList<>(List.of(
                new Equipping.AlsoEquipped(clause(), Set.of(Position.ROOM_HEAD, Position.COUNCIL_OR_PARTY_LEADER)),
                new Equipping.ByPost(clause(), Set.of(PositionGroup.DEPARTMENT_LEADER)),
                new Equipping.Serves(clause(), Set.of(Position.AGENCY_HEAD)),
                new Access.RoleOf(
                        clause(), Position.DEPARTMENT_DIRECTOR, new Role(Map.of(Application.MAIL, Set.of("sign")))),
                new Access.NoSignInOn(clause(), Application.MAIL, "cho nhanh"),
                new Access.Forbidden(clause(), Set.of(OWN.get(2), Application.PORTAL)),
                new Timing.ReviewEvery(clause(), 13 + random.nextInt(100)),
                new Timing.WeeklyRest(clause(), Set.of(DayOfWeek.MONDAY)),
                new Demand.SignsInstead(clause(), Position.DISTRICT_CHAIRMAN, Position.DISTRICT_CHAIRMAN),
                new Surrounding.PaperList(clause(), List.of("Hồ sơ"), true, Optional.empty())));
        List<String> rules = RulesAbove.BASES.keySet().stream().sorted().toList();
        all.add(new Departure.Waived(clause(), rules.get(random.nextInt(rules.size()))));
        if (!heading.inForce().from().isBefore(LocalDate.of(2018, 1, 1))) {
            all.add(new Timing.Limit(clause(), Timing.Matter.LOSS_DOSSIER, 721 + random.nextInt(1000)));
        }
        if (!heading.inForce().from().isBefore(LocalDate.of(2020, 7, 1))) {
            all.add(new Surrounding.MeetingDevices(
                    clause(), Map.of(Classification.SECRET, Surrounding.Choice.CHAIR_DECIDES)));
            all.add(new Surrounding.MeetingForm(clause(), Surrounding.Choice.ALLOWED));
        }
        return all;
    }

    private Clause clause() {
        return new Clause(++article, Optional.empty(), Optional.empty());
    }

    private <T> Set<T> someOf(List<T> all) {
        Set<T> some = new HashSet<>();
        some.add(all.get(random.nextInt(all.size())));
        for (T one : all) if (random.nextBoolean()) some.add(one);
        return some;
    }
}

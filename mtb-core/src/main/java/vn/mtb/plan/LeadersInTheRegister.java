package vn.mtb.plan;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.TabletId;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;

/** Counts leaders and those of them who use a shared application on a tablet (<i>đếm lãnh đạo trong sổ</i>); readings I-50, I-52, I-53. */
final class LeadersInTheRegister {
    private static final Set<PositionGroup> OF_UNITS = EnumSet.of(
            PositionGroup.CITY_OFFICE_LEADER,
            PositionGroup.DEPARTMENT_LEADER,
            PositionGroup.AGENCY_LEADER,
            PositionGroup.INSPECTORATE_LEADER,
            PositionGroup.DISTRICT_LEADER,
            PositionGroup.CITY_UNIT_LEADER);

    private LeadersInTheRegister() {}

    static Figure counted(Register register, LocalDate asOf) {
        Map<PersonId, Set<Application>> tablets = inUse(register, asOf);
        long total = 0;
        long using = 0;
        for (Subject subject : register.subjects("appointment")) {
            PersonId person = new PersonId(subject.id());
            if (register.appointments(person, asOf).stream().noneMatch(post -> leads(post, asOf))) continue;
            total++;
            Set<Application> installed = tablets.getOrDefault(person, Set.of());
            if (register.accounts(person, asOf).stream()
                    .anyMatch(account -> account.usable(asOf) && installed.contains(account.application()))) using++;
        }
        return new Figure(Population.LEADERS_OF_UNITS, using, total, asOf, register.name());
    }

    /** Whoever is only in charge holds no post. */
    private static boolean leads(Appointment post, LocalDate asOf) {
        return post.holdsOn(asOf)
                && post.kind() != Appointment.Kind.IN_CHARGE
                && OF_UNITS.contains(post.position().group());
    }

    /** By holder, the shared applications on tablets in use. */
    private static Map<PersonId, Set<Application>> inUse(Register register, LocalDate asOf) {
        Map<PersonId, Set<Application>> shared = new HashMap<>();
        for (Subject subject : register.subjects("tablet")) {
            Tablet tablet = register.tablet(new TabletId(subject.id()), asOf);
            if (tablet.status() != Status.IN_USE) continue;
            tablet.holder()
                    .ifPresent(holder -> tablet.installed().stream()
                            .filter(Application::shared)
                            .forEach(one -> shared.computeIfAbsent(holder, who -> new HashSet<>())
                                    .add(one)));
        }
        return shared;
    }
}

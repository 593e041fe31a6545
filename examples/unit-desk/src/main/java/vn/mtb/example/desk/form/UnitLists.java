package vn.mtb.example.desk.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.mtb.account.Application;
import vn.mtb.example.desk.page.Words;
import vn.mtb.unitrule.Access;
import vn.mtb.unitrule.Demand;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

/** What the unit's own regulation names: its applications, and the papers it asks for. */
public final class UnitLists implements Lists {
    private final Optional<UnitRegulation> regulation;
    private final Words words;

    /**
     * The lists of a day.
     *
     * @param rules the unit's rules
     * @param on the day
     * @param words of the page
     */
    public UnitLists(UnitRules rules, LocalDate on, Words words) {
        this.regulation = rules.regulation(on);
        this.words = words;
    }

    @Override
    public List<Choice> of(String name) {
        return switch (name) {
            case "applications" -> applications();
            case "papers" -> papers();
            default -> List.of();
        };
    }

    /**
     * The city's shared applications and the unit's own.
     *
     * @return by name
     */
    public List<Choice> applications() {
        List<Choice> choices = new ArrayList<>();
        new TreeSet<>(Application.SHARED).forEach(one -> choices.add(new Choice(one.code(), words.name(one))));
        regulation.ifPresent(text -> text.all(Access.OwnApplication.class)
                .forEach(own -> choices.add(new Choice(own.application().code(), own.name()))));
        return choices;
    }

    private List<Choice> papers() {
        return regulation.stream()
                .flatMap(text -> text.all(Demand.Acknowledgement.class).stream())
                .map(one -> new Choice(one.paper(), one.name()))
                .toList();
    }
}

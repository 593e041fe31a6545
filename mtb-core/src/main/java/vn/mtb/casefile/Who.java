package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.law.Language;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Who acts or signs, as far as a case says (<i>người làm, người ký</i>): an id, a capacity, or both with the unit. */
record Who(Optional<PersonId> person, Optional<Capacity> as, Optional<UnitId> unit) {
    private static final Form<Who> WHOLE = Form.either(Form.text().as(Who::of), Form.object(fields -> {
        Read<Optional<PersonId>> person = fields.maybe(Key.of("mã", "person"), Words.PERSON);
        Read<Optional<Capacity>> as = fields.maybe(Key.of("tư cách", "as"), Words.constant(Capacity.class));
        Read<Optional<UnitId>> unit = fields.maybe(Key.of("đơn vị", "unit"), Words.UNIT);
        return fields.make(() -> new Who(person.get(), as.get(), unit.get()));
    }));
    static final Form<Who> FORM = Form.lazily("who", () -> WHOLE);

    private static Who of(String written) {
        for (Capacity capacity : Capacity.values()) {
            for (Language language : Language.values()) {
                if (Words.same(Words.in(language, capacity)).equals(Words.same(written))
                        || Words.same(capacity.name()).equals(Words.same(written))) {
                    return new Who(Optional.empty(), Optional.of(capacity), Optional.empty());
                }
            }
        }
        return new Who(Optional.of(new PersonId(written)), Optional.empty(), Optional.empty());
    }

    /** The actor that is meant, where another would be usual. */
    Actor over(Actor usual, World world, LocalDate on) {
        Actor base = as.isEmpty() || as.get() == usual.as()
                ? usual
                : world.actor(as.get(), usualUnit(usual, world), world.person(), on);
        return new Actor(person.orElse(base.person()), base.as(), unit.orElse(base.unit()));
    }

    private static UnitId usualUnit(Actor usual, World world) {
        return usual.as() == Capacity.UNIT || usual.as() == Capacity.USER ? usual.unit() : world.unit();
    }
}

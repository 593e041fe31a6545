package vn.mtb.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Decision2020;
import vn.mtb.law.EquipmentStandards;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.PersonalData;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.StateSecrets;
import vn.mtb.law.Wear;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Form;

/** The clauses that a case may name (<i>điều khoản mà tình huống nêu được</i>), by their ids. */
final class Clauses {
    private static final List<Class<? extends Provision>> TEXTS = List.of(
            Decision2020.class,
            Regulation2020.class,
            ClericalWork.class,
            EquipmentStandards.class,
            MaterialLiability.class,
            PersonalData.class,
            PublicAssets.class,
            Reform2025.class,
            StateSecrets.class,
            Wear.class,
            Hanoi3125.class,
            Plan2017.class,
            BinhDuong02.class);
    private static final Map<String, Provision> BY_ID = byId();

    /** A clause. */
    static final Form<Provision> CLAUSE = named("clause", Form.oneOf(clauses()));

    /** A clause or a reading, by its id. */
    static final Form<String> CITED = named("clauseOrReading", Form.oneOf(cited()));

    private Clauses() {}

    /** Every clause, text by text. */
    static Map<String, Provision> all() {
        return BY_ID;
    }

    private static <T> Form<T> named(String name, Form<T> form) {
        return Form.lazily(name, () -> form);
    }

    private static Map<String, Provision> byId() {
        Map<String, Provision> all = new LinkedHashMap<>();
        for (Class<? extends Provision> text : TEXTS) {
            for (Provision provision : text.getEnumConstants()) all.put(provision.id(), provision);
        }
        return all;
    }

    private static Choices<Provision> clauses() {
        Choices<Provision> choices = Choices.none();
        for (Provision provision : BY_ID.values()) choices = choices.and(provision, provision.id());
        return choices;
    }

    private static Choices<String> cited() {
        Choices<String> choices = Choices.none();
        List<String> ids = Stream.concat(
                        BY_ID.keySet().stream(), Stream.of(Reading.values()).map(Reading::label))
                .toList();
        for (String id : ids) choices = choices.and(id, id);
        return choices;
    }
}

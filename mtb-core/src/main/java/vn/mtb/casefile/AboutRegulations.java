package vn.mtb.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Whether a unit's own regulation fits the city's (<i>quy chế riêng có phù hợp không</i>): khoản 1, khoản 3 Điều 8. */
final class AboutRegulations {
    private AboutRegulations() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("quy chế riêng có phù hợp không", "conformity"), AboutRegulations::conformity);
        return all;
    }

    private static Read<Asked> conformity(Fields fields) {
        return fields.make(() -> (world, on, common) -> {
            if (world.regulations.isEmpty()) {
                throw new UnfitValue("unfit-given-no-regulation");
            }
            List<Object> kinds = new ArrayList<>();
            List<Outcome<UnitRegulation>> answers = new ArrayList<>();
            for (UnitRegulation regulation : world.regulations) {
                Conformity found = Conformity.of(regulation);
                found.findings().forEach(one -> kinds.add(one.kind()));
                answers.add(found.outcome());
            }
            return Answer.of(Outcome.all(answers)).holding(kinds);
        });
    }
}

package vn.mtb.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import vn.mtb.law.Covers;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.Finding;
import vn.mtb.unitrule.RandomRegulations;
import vn.mtb.unitrule.UnitRules;

@DisplayName("Định lý: điều gì quy chế của đơn vị cho phép thì Quy chế của Thành phố cũng cho phép")
class UnitRegulationProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Covers({Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3, Regulation2020.QC_ARTICLE_8_CLAUSE_3})
    void what_a_conforming_unit_settles_the_city_settles_with_the_same_places_filled(@ForAll long seed) {
        UnitLayer.judge(seed);
    }

    /** A theorem about histories in which nothing happens would hold too. */
    @Example
    void the_histories_come_across_what_the_theorem_is_about() {
        Map<UnitLayer.Seen, Integer> seen = new EnumMap<>(UnitLayer.Seen.class);
        for (long seed = 0; seed < 300; seed++) {
            UnitLayer.judge(seed).forEach((what, times) -> seen.merge(what, times, Integer::sum));
        }
        assertThat(seen).containsOnlyKeys(UnitLayer.Seen.values());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_clause_that_takes_something_off_is_caught_and_no_other(@ForAll long seed) {
        RandomRegulations.Loosened loosened = RandomRegulations.loosening(seed);
        Conformity conformity = Conformity.of(loosened.regulation());
        assertThat(conformity.all(Finding.Kind.LOOSENED)).hasSize(loosened.loosenings());
        Outcome<UnitRules> rules = UnitRules.of(List.of(loosened.regulation()));
        assertThat(rules).isInstanceOf(Outcome.Refused.class);
        assertThat(rules.reasons()).hasSize(loosened.loosenings());
    }
}

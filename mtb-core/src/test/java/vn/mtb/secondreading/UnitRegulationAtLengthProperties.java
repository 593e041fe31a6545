package vn.mtb.secondreading;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.DisplayName;

@Tag("long")
@DisplayName("Định lý về quy chế của đơn vị, trên mười nghìn cặp quy chế và lịch sử")
class UnitRegulationAtLengthProperties {

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void what_a_conforming_unit_settles_the_city_settles_with_the_same_places_filled(@ForAll long seed) {
        UnitLayer.judge(seed);
    }
}

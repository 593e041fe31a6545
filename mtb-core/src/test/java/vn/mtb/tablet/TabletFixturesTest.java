package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("mọi tình huống đều tới được bằng những việc đúng quy định")
class TabletFixturesTest {

    @ParameterizedTest
    @EnumSource(Situation.class)
    void every_situation_can_be_reached_by_lawful_acts(Situation situation) {
        Tablet tablet = aTabletIn(situation);
        assertThat(tablet.situation()).isEqualTo(situation);
        if (situation != Situation.RECALLED) assertThat(tablet.asOf()).isBefore(AFTERWARDS);
    }
}

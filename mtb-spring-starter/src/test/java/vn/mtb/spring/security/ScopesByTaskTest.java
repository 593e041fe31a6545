package vn.mtb.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.Period;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

@DisplayName("Ai xem được sổ nào, theo nhiệm vụ trong Quy chế")
class ScopesByTaskTest {
    private static final FocalBody SINCE_THE_REFORM = FocalBody.asPrinted()
            .and(new FocalBody.Term(new UnitId("SKHCN"), new FocalBody.Contact("", "", ""), Period.since(2025, 4, 1)));

    @ParameterizedTest(name = "{0} of {1} on {2}: everything {3}, its own {4}")
    @CsvSource({
        "UNIT,SNV,2017-04-20,false,true",
        "USER,SNV,2017-04-20,false,true",
        "SUPPLIER,SNV,2017-04-20,false,false",
        "AUTHORITY,SNV,2017-04-20,false,true",
        "CITY_PEOPLES_COMMITTEE,SNV,2017-04-20,false,true",
        "CITY_OFFICE,VPUB,2017-04-20,true,true",
        "FOCAL_BODY,STTTT,2017-04-20,true,true",
        "STATE_DATA_CENTRE,STTTT,2017-04-20,true,true",
        "FOCAL_BODY,SNV,2017-04-20,false,true",
        "FOCAL_BODY,STTTT,2025-02-28,true,true",
        "FOCAL_BODY,STTTT,2025-03-01,false,true",
        "FOCAL_BODY,SKHCN,2025-03-31,false,true",
        "FOCAL_BODY,SKHCN,2025-04-01,true,true",
        "FOCAL_BODY,STTTT,2025-04-01,false,true"
    })
    void each_capacity_sees_what_its_task_asks_for(
            Capacity as, String unit, LocalDate on, boolean everything, boolean own) {
        Actor actor = new Actor(new PersonId("p-1"), as, new UnitId(unit));
        var scope = new ScopesByTask(SINCE_THE_REFORM).of(actor, on);
        assertThat(scope.everything()).isEqualTo(everything);
        assertThat(scope.includes(new UnitId(unit))).isEqualTo(own);
        assertThat(scope.includes(new UnitId("SVHTT"))).isEqualTo(everything);
    }

    @Test
    void only_a_user_is_confined_to_himself_and_only_a_unit_keeps_its_own_register() {
        Scopes scopes = new ScopesByTask(FocalBody.asPrinted());
        UnitId snv = new UnitId("SNV");
        for (Capacity as : Capacity.values()) {
            Actor actor = new Actor(new PersonId("p-1"), as, snv);
            assertThat(scopes.confinedTo(actor).isPresent()).isEqualTo(as == Capacity.USER);
            assertThat(scopes.keeps(actor, snv)).isEqualTo(as == Capacity.UNIT);
            assertThat(scopes.keeps(actor, new UnitId("SVHTT"))).isFalse();
        }
    }
}

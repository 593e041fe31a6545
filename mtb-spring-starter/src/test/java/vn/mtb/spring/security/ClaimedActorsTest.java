package vn.mtb.spring.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

@DisplayName("Người thực hiện theo thông tin đăng nhập")
class ClaimedActorsTest {
    private static final Actors ACTORS =
            new ClaimedActors(new SecurityProperties("mtb_person", "mtb_unit", "mtb_capacity", true));

    private static Authentication granted(String... authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(
                "van-thu",
                "",
                Arrays.stream(authorities).map(SimpleGrantedAuthority::new).toList());
    }

    private static Authentication token(Map<String, Object> claims) {
        return new JwtAuthenticationToken(
                new Jwt("t", Instant.EPOCH, Instant.MAX, Map.of("alg", "none"), claims), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mtb_person=CB-01 mtb_unit=H26.12 mtb_capacity=UNIT              | UNIT
                    mtb_person=CB-01 mtb_unit=H26.12 mtb_capacity=state-data-centre | STATE_DATA_CENTRE
                    mtb_person=CB-01 mtb_unit=H26.12                                | USER
                    mtb_person=CB-01 mtb_unit=H26.12 mtb_capacity=KING              | -
                    mtb_person=CB-01 mtb_unit=H26.12 mtb_capacity=UNIT mtb_capacity=FOCAL_BODY | -
                    mtb_person=CB-01 mtb_person=CB-02 mtb_unit=H26.12               | -
                    mtb_person=CB-01 mtb_unit=H26.12 mtb_unit=H26.13                | -
                    mtb_person=CB/01 mtb_unit=H26.12                                | -
                    mtb_person= mtb_unit=H26.12                                     | -
                    mtb_unit=H26.12                                                 | -
                    mtb_person=CB-01                                                | -
                    ROLE_ADMIN                                                      | -
                    """)
    void authorities_say_who_acts_and_two_of_a_kind_say_nothing(String authorities, String as) {
        var actor = ACTORS.of(granted(authorities.strip().split(" ")));
        if (as.equals("-")) assertThat(actor).isEmpty();
        else {
            assertThat(actor).contains(new Actor(new PersonId("CB-01"), Capacity.valueOf(as), new UnitId("H26.12")));
        }
    }

    @Test
    void the_claims_of_a_token_say_it_and_a_claim_that_is_no_text_says_nothing() {
        Actor officer = new Actor(new PersonId("CB-01"), Capacity.UNIT, new UnitId("SNV"));
        assertThat(ACTORS.of(token(Map.of("mtb_person", "CB-01", "mtb_unit", "SNV", "mtb_capacity", "unit"))))
                .contains(officer);
        assertThat(ACTORS.of(token(Map.of("mtb_person", List.of("CB-01", "CB-02"), "mtb_unit", "SNV"))))
                .isEmpty();
        assertThat(ACTORS.of(token(Map.of("sub", "x")))).isEmpty();
    }

    @Test
    void the_attributes_of_an_account_say_it_too() {
        var principal =
                new DefaultOAuth2AuthenticatedPrincipal(Map.of("mtb_person", "CB-01", "mtb_unit", "SNV"), List.of());
        assertThat(ACTORS.of(UsernamePasswordAuthenticationToken.authenticated(principal, "", List.of())))
                .contains(new Actor(new PersonId("CB-01"), Capacity.USER, new UnitId("SNV")));
    }
}

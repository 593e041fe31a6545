package vn.mtb.example.desk.signin;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import vn.mtb.party.Actor;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/** Who may sit at the desk: the same list for the sign-in form and for single sign-on. */
@Component
public final class Officers {
    private final DeskProperties desk;

    Officers(DeskProperties desk) {
        this.desk = desk;
    }

    /**
     * Who signed in.
     *
     * @param signedIn as Spring Security knows it
     * @return the officer; empty for somebody who is not on the list
     */
    public Optional<SignedIn> of(Authentication signedIn) {
        String name = signedIn.getPrincipal() instanceof OAuth2User user
                ? Optional.<String>ofNullable(user.getAttribute(desk.userNameClaim()))
                        .orElse(signedIn.getName())
                : signedIn.getName();
        return Optional.ofNullable(desk.officers().get(name)).map(officer -> signedIn(name, officer));
    }

    private SignedIn signedIn(String name, DeskProperties.Officer officer) {
        UnitId unit = new UnitId(
                switch (officer.role()) {
                    case FOCAL_BODY -> desk.focalBody();
                    case CITY_OFFICE -> desk.cityOffice();
                    default -> desk.unit();
                });
        return new SignedIn(
                name,
                officer.role(),
                new Actor(new PersonId(officer.person()), officer.role().capacity(), unit));
    }
}

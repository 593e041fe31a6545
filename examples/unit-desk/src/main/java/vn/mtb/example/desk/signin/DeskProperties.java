package vn.mtb.example.desk.signin;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The desk's own settings.
 *
 * @param unit the unit whose desk it is, one of those under {@code mtb.units}
 * @param focalBody the body that has the tasks of the focal body today, as its officers sign in
 * @param cityOffice the Office of the City People's Committee
 * @param names what to call units on the pages
 * @param officers who may sign in, by user name
 * @param userNameClaim with single sign-on: the claim that holds the user name
 */
@ConfigurationProperties("desk")
public record DeskProperties(
        String unit,
        @DefaultValue("SKHCN") String focalBody,
        @DefaultValue("VPUB") String cityOffice,
        @DefaultValue Map<String, String> names,
        @DefaultValue Map<String, Officer> officers,
        @DefaultValue("preferred_username") String userNameClaim) {

    /**
     * Somebody who may sign in.
     *
     * @param role in which role
     * @param person who it is in the register
     * @param password with its encoding, as in {@code {bcrypt}…}; none when only single sign-on is used
     */
    public record Officer(
            Role role, String person, @Nullable String password) {

        @Override
        public String toString() {
            return person + " as " + role;
        }
    }
}

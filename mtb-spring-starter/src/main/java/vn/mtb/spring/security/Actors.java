package vn.mtb.spring.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import vn.mtb.party.Actor;

/**
 * Who acts, by who is signed in (<i>người thực hiện theo người đăng nhập</i>). Replace it where people, units and capacities are kept in
 * another system.
 */
@FunctionalInterface
public interface Actors {

    /**
     * Who acts.
     *
     * @param signedIn an authentication that holds
     * @return person, capacity and unit; empty when this account acts for nobody
     */
    Optional<Actor> of(Authentication signedIn);
}

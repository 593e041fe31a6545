package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.mtb.party.Actor;
import vn.mtb.spring.security.Actors;

/** Who acts is who is signed in by Spring Security (<i>người đăng nhập</i>). */
public final class SignedIn implements WhoActs {
    private final Actors actors;

    /**
     * By a mapping from authentications.
     *
     * @param actors who each authentication is
     */
    public SignedIn(Actors actors) {
        this.actors = Objects.requireNonNull(actors, "actors");
    }

    @Override
    public Actor in(HttpServletRequest request) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            throw new NobodyActs(false);
        }
        return WhoActs.orNobody(actors.of(signedIn));
    }
}

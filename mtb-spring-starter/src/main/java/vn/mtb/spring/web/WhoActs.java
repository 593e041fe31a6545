package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.mtb.party.Actor;

/**
 * Who acts in a request (<i>người thực hiện yêu cầu</i>). With Spring Security on the class path the starter has one; without it the
 * application must say, or the API does not start.
 */
@FunctionalInterface
public interface WhoActs {

    /**
     * Who acts.
     *
     * @param request the request
     * @return the actor
     * @throws NobodyActs when nobody is signed in, or who is signed in acts for nobody
     */
    Actor in(HttpServletRequest request);

    /** Nobody acts in a request (<i>không xác định được người thực hiện</i>). */
    final class NobodyActs extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean signedIn;

        /**
         * Nobody acts.
         *
         * @param signedIn whether somebody is signed in all the same, who then is no official: 403 instead of 401
         */
        public NobodyActs(boolean signedIn) {
            super(signedIn ? "who is signed in acts for nobody" : "nobody is signed in");
            this.signedIn = signedIn;
        }

        /**
         * Whether somebody is signed in.
         *
         * @return true when the sign-in holds but names no actor
         */
        public boolean signedIn() {
            return signedIn;
        }
    }

    /**
     * An actor that was found, or nobody.
     *
     * @param found what a lookup found
     * @return the actor
     * @throws NobodyActs when it found none
     */
    static Actor orNobody(Optional<Actor> found) {
        return found.orElseThrow(() -> new NobodyActs(true));
    }
}

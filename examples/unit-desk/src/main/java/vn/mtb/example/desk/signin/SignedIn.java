package vn.mtb.example.desk.signin;

import vn.mtb.party.Actor;
import vn.mtb.party.PersonId;

/**
 * Who sits at the desk.
 *
 * @param userName as signed in
 * @param role in which role
 * @param actor who it is to the rules
 */
public record SignedIn(String userName, Role role, Actor actor) {

    /**
     * Who it is in the register.
     *
     * @return the person
     */
    public PersonId person() {
        return actor.person();
    }

    /**
     * Whether only the person's own tablet is seen.
     *
     * @return true for a user
     */
    public boolean seesOnlyOwn() {
        return role == Role.USER;
    }
}

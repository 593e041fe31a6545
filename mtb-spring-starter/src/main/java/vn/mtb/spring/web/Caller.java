package vn.mtb.spring.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.law.Language;
import vn.mtb.party.Actor;
import vn.mtb.party.PersonId;
import vn.mtb.spring.register.Scope;

/**
 * Who asks, what he sees, and how he is answered (<i>người hỏi</i>).
 *
 * @param actor who
 * @param scope whose registers he sees
 * @param confinedTo the person of whom alone he sees something
 * @param today the day on which he asks
 * @param language of the answers
 */
record Caller(Actor actor, Scope scope, Optional<PersonId> confinedTo, LocalDate today, Language language) {

    boolean sees(PersonId person) {
        return confinedTo.isEmpty() || confinedTo.get().equals(person);
    }
}

package vn.mtb.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;

/**
 * Names, posts and contacts by id (<i>danh bạ</i>), outside the chains, so that they can be erased and the chains still prove
 * themselves. Safe for many threads.
 */
public interface Directory {

    /**
     * What is known of a person (<i>thông tin người</i>).
     *
     * @param name the full name
     * @param post the post in words, may be empty
     * @param contact how to reach the person, may be empty
     */
    record Card(String name, String post, String contact) {
        /** Refuses a card without a name. */
        public Card {
            if (name.isBlank()) throw new UnfitValue("unfit-card");
        }
    }

    /**
     * Enters a person, or replaces what was known.
     *
     * @param person whose card
     * @param card what is known
     * @throws IllegalArgumentException when the id spells the name: an id must not say who it is
     */
    void enter(PersonId person, Card card);

    /**
     * Looks a person up.
     *
     * @param person whose card
     * @return the card; empty when there is none or it was erased
     */
    Optional<Card> card(PersonId person);

    /**
     * Looks many people up at once.
     *
     * @param people whose cards
     * @return the cards that there are
     */
    default Map<PersonId, Card> cards(Set<PersonId> people) {
        Map<PersonId, Card> cards = new HashMap<>();
        for (PersonId person : people) card(person).ifPresent(card -> cards.put(person, card));
        return cards;
    }

    /**
     * Erases a card for good.
     *
     * @param person whose card
     * @param erasure when and under which rule
     */
    void erase(PersonId person, Erasure erasure);

    /**
     * Whether and why a card is gone.
     *
     * @param person whose card
     * @return when it was erased, under which rule
     */
    Optional<Erasure> erasure(PersonId person);

    /**
     * Whether a text names somebody of this directory.
     *
     * @param text free text that would go into an entry
     * @return the id of somebody whose full name stands in it, with or without its marks
     */
    Optional<PersonId> namedIn(String text);

    /**
     * How a view shows a person.
     *
     * @param person whom
     * @param language of the words
     * @return the name; after erasing the id with the day and the rule; without a card the id
     */
    default String shown(PersonId person, Language language) {
        return card(person)
                .map(Card::name)
                .or(() -> erasure(person)
                        .map(gone -> Messages.say(language, "erased", person.value(), gone.on(), gone.rule())))
                .orElse(person.value());
    }
}

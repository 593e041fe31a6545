package vn.mtb.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Signed minutes (<i>biên bản bàn giao</i>): two sides, one date on paper, what was handed over and how it looked.
 *
 * @param number number and symbol as printed
 * @param signedOn the date on the paper
 * @param giver who handed over
 * @param receiver who took over
 * @param witness who saw it, where somebody had to
 * @param condition the state of the tablet in a few words
 * @param accessories what came with it
 */
public record Minutes(
        String number,
        LocalDate signedOn,
        Actor giver,
        Actor receiver,
        Optional<PersonId> witness,
        String condition,
        List<String> accessories) {

    /** Refuses missing parts and a blank number; copies the accessories. */
    public Minutes {
        Papers.number("minutes", number);
        Objects.requireNonNull(signedOn, "signedOn");
        Objects.requireNonNull(giver, "giver");
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(condition, "condition");
        accessories = List.copyOf(accessories);
    }

    /**
     * Minutes between two people, nothing remarked.
     *
     * @param number number and symbol as printed
     * @param signedOn the date on the paper
     * @param giver who handed over
     * @param receiver who took over
     * @return the minutes
     */
    public static Minutes between(String number, LocalDate signedOn, Actor giver, Actor receiver) {
        return new Minutes(number, signedOn, giver, receiver, Optional.empty(), "", List.of());
    }

    /**
     * Whether two people signed.
     *
     * @return false when one person signed for both sides
     */
    public boolean twoSided() {
        return !giver.person().equals(receiver.person());
    }
}

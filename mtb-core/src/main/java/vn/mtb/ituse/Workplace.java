package vn.mtb.ituse;

import java.util.Objects;
import vn.mtb.party.PersonId;

/**
 * Somebody at work, and the computer (<i>chỗ làm việc</i>).
 *
 * @param person who
 * @param needsIt whether the work needs information technology; the body says so
 * @param ownComputer whether there is a computer of this person's own; a shared one is none
 * @param fitsTheSoftware whether its configuration fits the software of the work
 * @legal câu 1 và ý 1 câu 2 đoạn 3 bản tin về Quyết định số 02/2013/QĐ-UBND
 */
public record Workplace(PersonId person, boolean needsIt, boolean ownComputer, boolean fitsTheSoftware) {
    /** Refuses nobody. */
    public Workplace {
        Objects.requireNonNull(person, "person");
    }

    boolean lacksComputer() {
        return needsIt && !ownComputer;
    }

    boolean ofAWrongKind() {
        return ownComputer && !fitsTheSoftware;
    }
}

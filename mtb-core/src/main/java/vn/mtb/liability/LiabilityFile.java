package vn.mtb.liability;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.PersonId;

/**
 * What goes to whoever must decide (<i>hồ sơ trình người có thẩm quyền</i>): the case with its papers, the regime of each person,
 * what the damage is said to come to and how firmly, the deadlines, and what is still missing.
 *
 * @param claim the case with its papers
 * @param regimes by person, the regime that their standing on the day of the event leads to, whether or not it still holds
 * @param damage the damage in whole dong, if its measure settles; otherwise who must say
 * @param proposalInDong the figure that is proposed, settled or not
 * @param councilBy the last day for setting the council up, if the days off are known
 * @param procedure where the case stands; referred where its procedure was not read
 * @param missing what the case still needs
 * @legal Điều 6 Nghị định số 118/2006/NĐ-CP
 */
public record LiabilityFile(
        Claim claim,
        SortedMap<PersonId, LiabilityRegime> regimes,
        Outcome<Long> damage,
        OptionalLong proposalInDong,
        Outcome<LocalDate> councilBy,
        Outcome<Progress> procedure,
        List<Reason> missing) {

    /** Refuses missing parts; copies the collections. */
    public LiabilityFile {
        Objects.requireNonNull(claim, "claim");
        regimes = Collections.unmodifiableSortedMap(new TreeMap<>(regimes));
        Objects.requireNonNull(damage, "damage");
        Objects.requireNonNull(proposalInDong, "proposalInDong");
        Objects.requireNonNull(councilBy, "councilBy");
        Objects.requireNonNull(procedure, "procedure");
        missing = List.copyOf(missing);
    }
}

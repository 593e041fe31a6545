package vn.mtb.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;

/**
 * What an answer rested on (<i>căn cứ ghi sổ</i>): enough to say years later why the register allowed this, under which clause and on
 * which facts.
 *
 * @param library the version of this library that judged
 * @param reasons why it was allowed
 * @param obligations what had to follow, without what the same command fulfilled
 * @param instruments the cited texts by id, each with the digest of its record in this library
 * @param law one digest over the records of all texts in force on the date on paper
 * @param facts what was looked up about the people and units that the act reads; posts carry the role they had
 * @param focalBody the focal body of the date on paper, if it was known
 */
public record Receipt(
        String library,
        List<Reason> reasons,
        List<Obligation> obligations,
        Map<String, String> instruments,
        String law,
        Facts facts,
        Optional<UnitId> focalBody) {

    /** Copies the lists and sorts the texts. */
    public Receipt {
        Objects.requireNonNull(library, "library");
        reasons = List.copyOf(reasons);
        obligations = List.copyOf(obligations);
        instruments = Collections.unmodifiableMap(new TreeMap<>(instruments));
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(focalBody, "focalBody");
    }
}

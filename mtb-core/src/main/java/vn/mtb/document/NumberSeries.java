package vn.mtb.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.mtb.law.ClericalWork;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Rule;

/**
 * A run of serial numbers (<i>hệ thống số văn bản</i>): from 01 on 1 January to 31 December, the same for paper and electronic
 * documents, and one of its own for secret ones. Within it an agency may number type by type; that is its own affair.
 *
 * @param agency whose numbers
 * @param year which year
 * @param secret whether it is the run of secret documents
 * @legal Điều 15 Nghị định số 30/2020/NĐ-CP
 */
public record NumberSeries(UnitId agency, int year, boolean secret) {

    private static final Rule YEARLY = new Rule(
            "numbered-through-the-year", Basis.stated(ClericalWork.DECREE_30_ARTICLE_15), ClericalRules.DECREE_30);
    private static final Rule SECRET = new Rule(
            "secret-documents-numbered-apart",
            Basis.stated(ClericalWork.DECREE_30_ARTICLE_15),
            ClericalRules.DECREE_30);
    private static final List<Rule> BEFORE = ClericalRules.silent("series-not-known", ClericalWork.DECREE_30_ARTICLE_15)
            .subList(0, 2);

    static final List<Rule> RULES = List.of(YEARLY, SECRET, BEFORE.get(0), BEFORE.get(1));

    /** Refuses missing parts. */
    public NumberSeries {
        Objects.requireNonNull(agency, "agency");
    }

    /**
     * The series a document takes its number from.
     *
     * @param agency who issues it
     * @param issuedOn on which day
     * @param classification how secret it is
     * @return the series ({@code numbered-through-the-year}, {@code secret-documents-numbered-apart}); refused while nobody has
     *     determined its secrecy ({@code secrecy-determined}); referred before 5/3/2020 ({@code series-not-known})
     */
    public static Outcome<NumberSeries> of(UnitId agency, LocalDate issuedOn, Classification classification) {
        if (classification == Classification.UNKNOWN) {
            return Outcome.refused(
                    Grounds.because(Grounds.on(issuedOn, ClericalRules.SECRECY).orElseThrow()));
        }
        NumberSeries series = new NumberSeries(agency, issuedOn.getYear(), classification.classified());
        if (!YEARLY.inForce().contains(issuedOn)) {
            Rule silent = Grounds.on(issuedOn, BEFORE).orElseThrow();
            return Outcome.referred(Authority.COMPETENT_AUTHORITY, Grounds.because(silent, issuedOn));
        }
        String year = String.valueOf(series.year());
        List<Reason> reasons = new ArrayList<>(List.of(Grounds.because(YEARLY, year)));
        if (series.secret()) reasons.add(Grounds.because(SECRET, year));
        return new Outcome.Settled<>(series, reasons, List.of());
    }

    /**
     * The serial number that follows.
     *
     * @param last the last one issued, 0 before the first
     * @return the next one, without a gap
     * @throws IllegalArgumentException for a number that no document can have
     */
    public int after(int last) {
        Symbol.checkSerial(last + 1);
        return last + 1;
    }
}

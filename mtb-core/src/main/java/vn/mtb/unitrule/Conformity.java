package vn.mtb.unitrule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Unit;
import vn.mtb.rule.Rule;

/**
 * A unit's regulation held against the city's, clause by clause (<i>đối chiếu quy chế của đơn vị với Quy chế của Thành phố</i>). It conforms
 * when no clause takes anything off and none is open.
 *
 * @param regulation what was held against it
 * @param findings one for each clause, in the order of the file; before them one for the unit, where it may not issue a regulation
 * @legal gạch đầu dòng 3 khoản 1, khoản 3 Điều 8 Quy chế
 */
public record Conformity(UnitRegulation regulation, List<Finding> findings) {
    private static final Text HEADING = new Text("phần mở đầu", "the heading");
    private static final Text ISSUER = new Text("đơn vị ban hành", "the issuing unit");

    /** Copies the findings. */
    public Conformity {
        Objects.requireNonNull(regulation, "regulation");
        findings = List.copyOf(findings);
    }

    /**
     * Holds a regulation against the city's.
     *
     * @param regulation a unit's own
     * @return what was found
     */
    public static Conformity of(UnitRegulation regulation) {
        List<Finding> findings = new ArrayList<>();
        issuer(regulation.heading()).ifPresent(findings::add);
        for (Content content : regulation.contents()) findings.add(content.against(regulation));
        return new Conformity(regulation, findings);
    }

    /**
     * Every rule by which a clause is refused.
     *
     * @return in the order of the text
     */
    public static List<Rule> all() {
        return Arrays.stream(Loosening.values()).map(Loosening::rule).toList();
    }

    /**
     * The findings of one kind.
     *
     * @param kind which
     * @return in the order of the file
     */
    public List<Finding> all(Finding.Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /**
     * Whether the regulation may stand.
     *
     * @return settled with the regulation; refused with a reason for each clause that takes something off; referred with a question for each
     *     clause of which no text says whether it may
     */
    public Outcome<UnitRegulation> outcome() {
        List<Reason> loosened =
                all(Finding.Kind.LOOSENED).stream().map(Finding::reason).toList();
        if (!loosened.isEmpty()) return new Outcome.Refused<>(loosened);
        List<Question> open = all(Finding.Kind.OPEN).stream()
                .map(finding -> new Question(finding.asked().orElseThrow(), finding.reason()))
                .toList();
        if (!open.isEmpty()) return new Outcome.Referred<>(open);
        List<Reason> reasons = findings.stream().map(Finding::reason).toList();
        return reasons.isEmpty()
                ? Outcome.settled(
                        regulation,
                        Reason.of("conforms-as-the-city", Basis.stated(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3)))
                : new Outcome.Settled<>(regulation, reasons, List.of());
    }

    private static Optional<Finding> issuer(Heading heading) {
        if (Heading.NAMED.contains(heading.kind())) return Optional.empty();
        Basis basis = Loosening.ISSUER.basis();
        if (heading.kind() == Unit.Kind.SUB_UNIT) {
            Reason reason = Reason.of(Loosening.ISSUER.id(), basis, HEADING, ISSUER, heading.unit(), heading.kind());
            return Optional.of(new Finding(HEADING, ISSUER, Finding.Kind.LOOSENED, reason, Optional.empty()));
        }
        Reason reason = Reason.of("conforms-open", basis, HEADING, ISSUER);
        return Optional.of(
                new Finding(HEADING, ISSUER, Finding.Kind.OPEN, reason, Optional.of(Authority.CITY_PEOPLES_COMMITTEE)));
    }
}

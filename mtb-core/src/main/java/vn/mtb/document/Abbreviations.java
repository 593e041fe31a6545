package vn.mtb.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.rule.Rule;

/** The tables of abbreviations, by the day (<i>bảng chữ viết tắt tên loại văn bản</i>). */
final class Abbreviations {
    private static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);
    private static final Period DECREE_30 = Instruments.DECREE_30_2020.inForce();
    private static final Period CIRCULAR_01 = Instruments.CIRCULAR_01_2011.inForce();

    private static final List<Rule> OF_THE_DAY = tables("abbreviation-of-the-day");
    private static final List<Rule> WRITTEN_OTHERWISE = tables("abbreviation-written-otherwise");
    private static final List<Rule> NOT_LISTED = tables("abbreviation-not-listed");
    private static final Rule NO_TABLE = new Rule(
            "abbreviation-not-listed",
            Basis.consistency(),
            new Period(LocalDate.MIN, CIRCULAR_01.from().minusDays(1)));
    private static final Rule AS_PRINTED = new Rule("abbreviation-as-printed", Basis.consistency(), ALWAYS);

    static final List<Rule> RULES = Stream.of(OF_THE_DAY, WRITTEN_OTHERWISE, NOT_LISTED, List.of(NO_TABLE, AS_PRINTED))
            .flatMap(List::stream)
            .toList();

    private Abbreviations() {}

    private static List<Rule> tables(String id) {
        return List.of(
                new Rule(id, Basis.stated(ClericalWork.CIRCULAR_01_2011), CIRCULAR_01),
                new Rule(id, Basis.stated(ClericalWork.DECREE_30_APPENDIX_III), DECREE_30));
    }

    static Outcome<DocumentType> read(String abbreviation, LocalDate on) {
        Optional<DocumentType> named = DocumentType.named(abbreviation);
        if (named.isPresent() && named.get().asPrinted()) {
            return Outcome.settled(named.get(), Grounds.because(AS_PRINTED, abbreviation, named.get()));
        }
        Optional<String> written = named.flatMap(type -> type.abbreviation(on));
        if (written.isEmpty()) {
            Rule silent = Grounds.on(on, NOT_LISTED).orElse(NO_TABLE);
            return Outcome.referred(Authority.COMPETENT_AUTHORITY, Grounds.because(silent, abbreviation, on));
        }
        DocumentType type = named.get();
        return written.get().equals(abbreviation)
                ? Outcome.settled(
                        type, Grounds.because(Grounds.on(on, OF_THE_DAY).orElseThrow(), abbreviation, type, on))
                : Outcome.refused(Grounds.because(
                        Grounds.on(on, WRITTEN_OTHERWISE).orElseThrow(), abbreviation, type, written.get(), on));
    }
}

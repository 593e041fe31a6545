package vn.mtb.document;

import java.time.LocalDate;
import java.util.List;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.rule.Rule;

/** What the rules on clerical work have in common (<i>quy tắc chung về công tác văn thư</i>). */
final class ClericalRules {
    static final Period DECREE_30 = Instruments.DECREE_30_2020.inForce();
    static final Period DECREE_110 = Instruments.DECREE_110_2004.inForce();

    /** Whoever drafts determines the level of secrecy; without it no other rule can be asked. */
    static final Rule SECRECY_DETERMINED =
            new Rule("secrecy-determined", Basis.implied(ClericalWork.DECREE_30_ARTICLE_10, Reading.I_34), DECREE_30);

    /** The same before the decree of 2020, where no text at hand says who determines it. */
    static final Rule SECRECY_DETERMINED_BEFORE =
            new Rule("secrecy-determined", Basis.consistency(), new Period(LocalDate.MIN, DECREE_110.until()));

    static final List<Rule> SECRECY = List.of(SECRECY_DETERMINED, SECRECY_DETERMINED_BEFORE);

    private ClericalRules() {}

    /** A rule by which a text is known to stop: the decree of its day, and before the first of them nothing at all. */
    static List<Rule> silent(String id, Provision today) {
        return List.of(
                new Rule(
                        id,
                        Basis.consistency(),
                        new Period(LocalDate.MIN, DECREE_110.from().minusDays(1))),
                new Rule(id, Basis.stated(ClericalWork.DECREE_110), DECREE_110),
                new Rule(id, Basis.stated(today), DECREE_30));
    }
}

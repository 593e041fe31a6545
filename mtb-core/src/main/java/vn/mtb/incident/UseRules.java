package vn.mtb.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/**
 * Whether something is a breach of the duties of use (<i>xem xét vi phạm</i>), with the words that limit each duty: “tự ý”, “sai
 * mục đích”, the origin of a download, the warranty. What follows from a breach is left “theo quy định”.
 *
 * @legal khoản 4 Điều 3, khoản 4 Điều 4, Điều 6, khoản 2 Điều 7 Quy chế
 */
public final class UseRules {
    private static final Rule AUTHORISED = rule("use-with-authority", Regulation2020.QC_ARTICLE_6_CLAUSE_1);
    private static final Rule WARRANTY_UNHARMED =
            rule("use-warranty-not-affected", Regulation2020.QC_ARTICLE_6_CLAUSE_1);
    private static final Rule WARRANTY_OPEN =
            rule("use-warranty-by-supplier-rules", Regulation2020.QC_ARTICLE_6_CLAUSE_1);
    private static final Rule UNAVOIDABLE = rule("use-could-not-be-avoided", Regulation2020.QC_ARTICLE_6_CLAUSE_1);
    private static final Rule RIGHTLY_SHARED = rule("use-account-rightly", Regulation2020.QC_ARTICLE_6_CLAUSE_2);
    private static final Rule ORIGIN_EXAMINED = rule("use-origin-examined", Regulation2020.QC_ARTICLE_6_CLAUSE_3);
    private static final Rule LATE = rule("use-promptness-has-no-number", Regulation2020.QC_ARTICLE_6_CLAUSE_4);
    private static final Rule OUTSIDE_WARRANTY = rule("use-outside-warranty", Regulation2020.QC_ARTICLE_6_CLAUSE_5);
    private static final Rule HANDLED = rule("breach-handled-under-rules", Regulation2020.QC_ARTICLE_7_CLAUSE_2);
    private static final Rule NOT_JUDGED = rule("use-not-judged", Decision2020.QD_ARTICLE_2);

    private UseRules() {}

    /**
     * Every rule kept here: each duty, and each of the words that limit one.
     *
     * @return in the order of the text
     */
    public static List<Rule> all() {
        Stream<Rule> duties = Arrays.stream(UseDuty.values()).map(duty -> rule(duty.id(), duty.provision()));
        Stream<Rule> limits = Stream.of(
                AUTHORISED,
                WARRANTY_UNHARMED,
                WARRANTY_OPEN,
                UNAVOIDABLE,
                RIGHTLY_SHARED,
                ORIGIN_EXAMINED,
                LATE,
                OUTSIDE_WARRANTY,
                HANDLED,
                NOT_JUDGED);
        return Stream.concat(duties, limits).toList();
    }

    /**
     * Whether it is a breach.
     *
     * @param found what somebody found
     * @return settled for a breach, under the id of its duty, with the obligation to handle it under the rules ({@code
     *     breach-handled-under-rules}); refused when the words of the text make it none ({@code use-with-authority}, {@code
     *     use-warranty-not-affected}, {@code use-could-not-be-avoided}, {@code use-account-rightly}, {@code
     *     use-origin-examined}, {@code use-outside-warranty}) and when it was found before the Regulation took effect ({@code
     *     use-not-judged}); referred to the supplier while nobody has said whether the warranty suffered ({@code
     *     use-warranty-by-supplier-rules}), and to the managing unit when word was given late, because the text has no number
     *     ({@code use-promptness-has-no-number})
     */
    public static Outcome<Violation> breach(Violation found) {
        if (!Instruments.REGULATION_2020.inForce().contains(found.foundOn())) {
            return Outcome.refused(because(NOT_JUDGED, found.foundOn()));
        }
        if (found.authorised() && found.kind().onlyWithoutAuthority()) {
            return Outcome.refused(because(AUTHORISED));
        }
        Set<Circumstance> known = found.circumstances();
        return switch (found.kind()) {
            case NO_DISMANTLING -> dismantling(found);
            case PHYSICAL_CARE -> unless(found, Circumstance.COULD_NOT_BE_AVOIDED, UNAVOIDABLE);
            case NO_MISUSED_ACCOUNT -> unless(found, Circumstance.RIGHT_PURPOSE_AND_RULES_KEPT, RIGHTLY_SHARED);
            case CHECK_ORIGIN_OF_DOWNLOADS -> unless(found, Circumstance.ORIGIN_EXAMINED, ORIGIN_EXAMINED);
            case TELL_OF_FAULT -> unless(found, Circumstance.OUTSIDE_WARRANTY, OUTSIDE_WARRANTY);
            case TELL_OF_LOSS_OR_LEAK ->
                known.contains(Circumstance.TOLD_LATE)
                        ? Outcome.referred(Authority.MANAGING_UNIT, because(LATE))
                        : broken(found);
            case RIGHT_PURPOSE,
                    SAFETY_AND_SECRECY,
                    FOLLOW_INSTRUCTIONS,
                    NO_HARDWARE_CHANGE,
                    PROTECT_ACCOUNT,
                    NETWORK_SECURITY,
                    NO_GAMES,
                    NO_STRANGE_MAIL,
                    NO_DOUBTFUL_SITES -> broken(found);
        };
    }

    private static Outcome<Violation> dismantling(Violation found) {
        if (found.circumstances().isEmpty()) return Outcome.referred(Authority.SUPPLIER, because(WARRANTY_OPEN));
        return unless(found, Circumstance.WARRANTY_NOT_AFFECTED, WARRANTY_UNHARMED);
    }

    private static Outcome<Violation> unless(Violation found, Circumstance circumstance, Rule makesItNone) {
        return found.circumstances().contains(circumstance) ? Outcome.refused(because(makesItNone)) : broken(found);
    }

    private static Outcome<Violation> broken(Violation found) {
        Reason reason = Reason.of(found.kind().id(), Basis.stated(found.kind().provision()), found.foundOn());
        Obligation handling = new Obligation(because(HANDLED), Optional.empty(), Set.of());
        return new Outcome.Settled<>(found, List.of(reason), List.of(handling));
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    private static Rule rule(String id, Provision provision) {
        return new Rule(id, Basis.stated(provision), Instruments.REGULATION_2020.inForce());
    }
}

package vn.mtb.liability;

import static vn.mtb.outcome.Basis.implied;
import static vn.mtb.outcome.Basis.stated;

import java.time.LocalDate;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/** The rules on wear, fixed assets and lost assets in the books, on one page (<i>các quy tắc về sổ tài sản</i>). */
enum WearRule {
    /** What a fixed asset is, in the years of the circular that was read. */
    FIXED_ASSET("fixed-asset", stated(Wear.CIRCULAR_141_ARTICLE_3), WearCircular.CIRCULAR_141.days()),
    /** What a fixed asset was, until 2017: remembered. */
    FIXED_ASSET_162("fixed-asset-configured", stated(Wear.CIRCULAR_162), WearCircular.CIRCULAR_162.days()),
    /** What a fixed asset was, 2018 to 2022: remembered. */
    FIXED_ASSET_45("fixed-asset-configured", stated(Wear.CIRCULAR_45), WearCircular.CIRCULAR_45.days()),
    /** What a fixed asset was, 2023 to 2025: remembered. */
    FIXED_ASSET_23("fixed-asset-configured", stated(Wear.CIRCULAR_23_LIFE), WearCircular.CIRCULAR_23.days()),

    /** Life and rate, until 2017: configured. */
    TERMS_162("wear-terms-configured", stated(Wear.CIRCULAR_162), WearCircular.CIRCULAR_162.days()),
    /** Life and rate, 2018 to 2022: configured. */
    TERMS_45("wear-terms-configured", stated(Wear.CIRCULAR_45), WearCircular.CIRCULAR_45.days()),
    /** Life and rate, 2023 to 2025: configured. */
    TERMS_23("wear-terms-configured", stated(Wear.CIRCULAR_23_LIFE), WearCircular.CIRCULAR_23.days()),
    /** Life and rate, from 2026 on: configured. */
    TERMS_141("wear-terms-configured", stated(Wear.CIRCULAR_141_ANNEX_1), WearCircular.CIRCULAR_141.days()),

    /** Cost times rate, the last year takes the rest. */
    FORMULA("wear-formula", stated(Wear.CIRCULAR_141_ARTICLE_14), WearCircular.CIRCULAR_141.days()),
    /** Once a year, in December. */
    DECEMBER("wear-in-december", stated(Wear.CIRCULAR_141_ARTICLE_12), WearCircular.CIRCULAR_141.days()),
    /** Once a year, in December, by the circular before. */
    DECEMBER_23("wear-in-december", stated(Wear.CIRCULAR_23_DECEMBER), WearCircular.CIRCULAR_23.days()),
    /** A full year, whatever the month of first use; whole dong, half up. */
    FULL_YEAR(
            "wear-of-a-full-year",
            implied(Wear.CIRCULAR_141_ARTICLE_12, Reading.I_45),
            WearCircular.CIRCULAR_141.days()),
    /** Charged at the receiver. */
    RECEIVER("wear-at-the-receiver", stated(Wear.CIRCULAR_141_ARTICLE_12), WearCircular.CIRCULAR_141.days()),
    /** Who bore it before. */
    RECEIVER_EARLIER(
            "wear-bearer-unread",
            stated(Wear.CIRCULAR_23_DECEMBER),
            new Period(
                    WearCircular.CIRCULAR_162.days().from(),
                    WearCircular.CIRCULAR_23.days().until())),
    /** What remains on 31 December. */
    REMAINS("wear-remaining-value", stated(Wear.CIRCULAR_141_ARTICLE_16), WearCircular.CIRCULAR_141.days()),
    /** The transition into 2026. */
    TRANSITION("wear-transition-2026", stated(Wear.CIRCULAR_141_ARTICLE_18_CLAUSE_1), WearCircular.CIRCULAR_141.days()),
    /** The transition into 2018. */
    TRANSITION_45("wear-transition-unread", stated(Wear.CIRCULAR_45), WearCircular.CIRCULAR_45.days()),
    /** The transition into 2023. */
    TRANSITION_23("wear-transition-unread", stated(Wear.CIRCULAR_23_LIFE), WearCircular.CIRCULAR_23.days()),
    /** The chairman's rate stays within a fifth. */
    RATE_WITHIN("wear-rate-within-a-fifth", stated(Wear.CIRCULAR_141_ARTICLE_13), WearCircular.CIRCULAR_141.days()),
    /** It is the chairman's. */
    RATE_SIGNED("wear-rate-set-by-chairman", stated(Wear.CIRCULAR_141_ARTICLE_13), WearCircular.CIRCULAR_141.days()),
    /** Whether a rate could be moved before. */
    RATE_EARLIER(
            "wear-rate-before-2026",
            stated(Wear.CIRCULAR_23_LIFE),
            new Period(
                    WearCircular.CIRCULAR_162.days().from(),
                    WearCircular.CIRCULAR_23.days().until())),
    /** Fully worn and usable, it stays on the books. */
    STAYS("fully-worn-stays-on-books", stated(Wear.CIRCULAR_141_ARTICLE_5), WearCircular.CIRCULAR_141.days()),
    /** Whether it did before. */
    STAYS_EARLIER(
            "fully-worn-on-books-unread",
            stated(Wear.CIRCULAR_23_LIFE),
            new Period(
                    WearCircular.CIRCULAR_162.days().from(),
                    WearCircular.CIRCULAR_23.days().until())),

    /** Thirty days for the dossier, until 30/6/2025. */
    DOSSIER_151(
            "loss-dossier-in-thirty-days",
            stated(PublicAssets.DECREE_151_ARTICLE_35),
            Instruments.DECREE_151_2017.inForce()),
    /** Thirty days for the dossier, since. */
    DOSSIER_186(
            "loss-dossier-in-thirty-days",
            stated(PublicAssets.DECREE_186_ARTICLE_35),
            Instruments.DECREE_186_2025.inForce()),
    /** The rules on lost assets before 2018 were not read. */
    DOSSIER_EARLIER("loss-dossier-unread", stated(Regulation2020.QC_ARTICLE_4_CLAUSE_3), Books.beforeTheLawOf2017()),
    /** Who decides about a lost asset. */
    DECIDER("loss-decided-by", stated(PublicAssets.DECREE_186_ARTICLE_34), Instruments.DECREE_186_2025.inForce()),
    /** Who did, from 2018 to 30/6/2025: not read. */
    DECIDER_151("loss-decider-unread", stated(PublicAssets.LAW_2017_ARTICLE_47), Instruments.DECREE_151_2017.inForce()),
    /** Who did before: not read. */
    DECIDER_EARLIER("loss-decider-unread", stated(Regulation2020.QC_ARTICLE_4_CLAUSE_3), Books.beforeTheLawOf2017());

    private final Rule rule;

    WearRule(String id, Basis basis, Period inForce) {
        this.rule = new Rule(id, basis, inForce);
    }

    Rule rule() {
        return rule;
    }

    /** Life and rate in the years of a circular. */
    static WearRule terms(WearCircular circular) {
        return switch (circular) {
            case CIRCULAR_162 -> TERMS_162;
            case CIRCULAR_45 -> TERMS_45;
            case CIRCULAR_23 -> TERMS_23;
            case CIRCULAR_141 -> TERMS_141;
        };
    }

    /** What a fixed asset is in the years of a circular. */
    static WearRule fixedAsset(WearCircular circular) {
        return switch (circular) {
            case CIRCULAR_162 -> FIXED_ASSET_162;
            case CIRCULAR_45 -> FIXED_ASSET_45;
            case CIRCULAR_23 -> FIXED_ASSET_23;
            case CIRCULAR_141 -> FIXED_ASSET;
        };
    }

    boolean holds(LocalDate on) {
        return rule.inForce().contains(on);
    }

    Reason because(Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    /** The same rule met: why something settled, in a sentence of its own. */
    Reason met(Object... arguments) {
        return met(rule.basis(), arguments);
    }

    /** The same, on a ground that somebody else vouches for. */
    Reason met(Basis ground, Object... arguments) {
        return Reason.lazily(rule.id(), rule.id() + "-met", ground, () -> arguments);
    }

    /** Days before the law on public assets (<i>trước Luật năm 2017</i>). */
    private static final class Books {
        static Period beforeTheLawOf2017() {
            return new Period(
                    Instruments.REGULATION_2020.inForce().from(),
                    Instruments.LAW_15_2017.inForce().from().minusDays(1));
        }
    }
}

package vn.mtb.unitrule;

import static vn.mtb.outcome.Basis.implied;
import static vn.mtb.outcome.Basis.stated;

import vn.mtb.law.ClericalWork;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.StateSecrets;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.rule.Rule;

/** Every way in which a unit's regulation could take something off (<i>các cách nới lỏng</i>), and the text that forbids it. */
enum Loosening {
    ISSUER("loosens-who-may-issue", stated(Regulation2020.QC_ARTICLE_8_CLAUSE_3)),
    WHO_IS_EQUIPPED("loosens-who-is-equipped", stated(Regulation2020.QC_ARTICLE_8_CLAUSE_3)),
    DECISION_TO_EQUIP("loosens-decision-to-equip", stated(Regulation2020.QC_ARTICLE_2)),
    WHO_IS_SERVED("loosens-who-is-served", implied(Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, Reading.I_16)),
    ACCOUNTS("loosens-accounts", stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3)),
    SIGN_IN("loosens-sign-in", stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3)),
    SHARED_APPLICATIONS("loosens-shared-applications", stated(Regulation2020.QC_ARTICLE_5_CLAUSE_1)),
    LOSS_DOSSIER("loosens-loss-dossier", stated(PublicAssets.DECREE_151_ARTICLE_35)),
    REVIEW("loosens-review", implied(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2, Reading.I_21)),
    TWO_SIDES("loosens-two-sides", implied(Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, Reading.I_03)),
    WORKING_DAYS("loosens-working-days", stated(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3)),
    DAYS_OFF("loosens-days-off", stated(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3)),
    CITY_RULE("loosens-city-rule", stated(Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3)),
    WEAR_RATE("loosens-wear-rate", stated(Wear.CIRCULAR_141_ARTICLE_13)),
    ASSET_AUTHORITY("loosens-asset-authority", stated(PublicAssets.DECREE_186_ARTICLE_34)),
    PAPER_LIST("loosens-paper-list", stated(ClericalWork.DECISION_28_NO_PAPER)),
    MEETING_PAPERS("loosens-meeting-papers", stated(Regulation2020.QC_ARTICLE_3_CLAUSE_3)),
    SECRET_SERIES("loosens-secret-series", stated(ClericalWork.DECREE_30_ARTICLE_15)),
    MEETING_DEVICES("loosens-meeting-devices", stated(StateSecrets.DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B)),
    MEETING_FORM("loosens-meeting-form", stated(ClericalWork.DECISION_45_ARTICLE_7));

    private final String id;
    private final Basis basis;

    Loosening(String id, Basis basis) {
        this.id = id;
        this.basis = basis;
    }

    String id() {
        return id;
    }

    Basis basis() {
        return basis;
    }

    Rule rule() {
        return new Rule(id, basis, law().instrument().inForce());
    }

    private Provision law() {
        return basis instanceof Basis.Stated text ? text.provision() : ((Basis.Implied) basis).provision();
    }
}

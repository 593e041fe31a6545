package vn.mtb.tablet;

import static vn.mtb.law.PublicAssets.DECREE_151_ARTICLE_35;
import static vn.mtb.law.PublicAssets.DECREE_186_ARTICLE_35;
import static vn.mtb.law.PublicAssets.LAW_2017_ARTICLE_41_CLAUSE_1;
import static vn.mtb.law.PublicAssets.LOSS_DOSSIER_DAYS;
import static vn.mtb.law.Reading.*;
import static vn.mtb.law.Regulation2020.*;
import static vn.mtb.outcome.Basis.consistency;
import static vn.mtb.outcome.Basis.implied;
import static vn.mtb.outcome.Basis.stated;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.calendar.DayLimit;
import vn.mtb.law.MaterialLiability;
import vn.mtb.law.Provision;
import vn.mtb.outcome.Basis;
import vn.mtb.party.PersonId;
import vn.mtb.rule.Duty;

/** What the city's rows leave behind (<i>nghĩa vụ phát sinh</i>). Dates stand only where a verified text gives a number of days. */
final class CityDuties {
    private CityDuties() {}

    private static final DayLimit DOSSIER = new DayLimit(LOSS_DOSSIER_DAYS);

    static final Duty<Case> RECORD_THE_ASSET = Duty.<Case>undated("record-the-asset", stated(QC_ARTICLE_4_CLAUSE_3))
            .by("record-asset");
    static final Duty<Case> RECORD_WHAT_WAS_FOUND = Duty.<Case>undated(
                    "record-what-was-found", stated(QC_ARTICLE_4_CLAUSE_3))
            .when(c -> c.act instanceof Acquisition.EnterAsFound found
                    && found.booked().isEmpty())
            .by("record-asset");
    static final Duty<Case> COMPLETE_THE_PAPERS = Duty.<Case>undated("complete-the-papers", consistency())
            .when(c -> c.act instanceof Acquisition.EnterAsFound found
                    && found.earlierMinutes().isEmpty());

    static final Duty<Case> REFIT_ACCOUNTS = Duty.<Case>undated("refit-accounts", stated(QC_ARTICLE_5_CLAUSE_3))
            .when(c ->
                    c.tablet.holder().filter(holder -> entitledHere(c, holder)).isPresent())
            .naming(CityDuties::holder)
            .by("refit-accounts");
    static final Duty<Case> REVOKE_ACCOUNTS = Duty.<Case>undated(
                    "revoke-accounts", implied(QC_ARTICLE_5_CLAUSE_3, I_10))
            .naming(CityDuties::holder)
            .by("revoke-accounts", "refit-accounts");
    static final Duty<Case> SUSPEND_ACCOUNTS = Duty.<Case>undated(
                    "suspend-accounts", implied(QC_ARTICLE_6_CLAUSE_4, I_10))
            .when(c -> c.tablet.lastHolder().isPresent())
            .naming(CityDuties::holder)
            .by("suspend-accounts");
    static final Duty<Case> ISSUE_ACCOUNTS_ANEW = Duty.<Case>undated(
                    "issue-accounts-anew", implied(QC_ARTICLE_5_CLAUSE_3, I_13))
            .when(c -> c.tablet.lastHolder().isPresent())
            .naming(CityDuties::holder)
            .by("reissue-accounts");

    /** Nobody keeps a tablet whose holder has no post any more: back to the unit, by the text itself. */
    static final Duty<Case> GIVE_IT_BACK = giveItBack(stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2));
    /** The same where nobody dismissed the holder: the post went with a reform. */
    static final Duty<Case> GIVE_IT_BACK_AFTER_THE_REFORM = giveItBack(implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, I_14));

    static final Duty<Case> ASK_ABOUT_THE_POST = Duty.<Case>undated("ask-about-the-post", implied(QC_ARTICLE_2, I_14))
            .when(c -> c.tablet
                    .holder()
                    .filter(holder -> c.posts(holder).onlyOpen())
                    .isPresent())
            .naming(CityDuties::holder);
    static final Duty<Case> ASK_ABOUT_BEING_IN_CHARGE = Duty.<Case>undated(
                    "ask-about-being-in-charge", implied(QC_ARTICLE_2, I_23))
            .when(c -> c.tablet
                    .holder()
                    .filter(holder -> c.posts(holder).onlyInCharge())
                    .isPresent())
            .naming(CityDuties::holder);
    /** Whose post is in another unit gives it back, unless a transfer is decided: the asset stays on the first unit's books. */
    static final Duty<Case> GIVE_BACK_OR_TRANSFER = Duty.<Case>undated(
                    "give-back-or-transfer", implied(QC_ARTICLE_4_CLAUSE_3, I_07))
            .when(c -> c.tablet
                    .holder()
                    .filter(holder -> entitledElsewhere(c, holder))
                    .isPresent())
            .naming(CityDuties::holder)
            .by("give-back", "transfer");

    static final Duty<Case> CO_ORDINATE = Duty.undated("co-ordinate-handling", stated(QC_ARTICLE_6_CLAUSE_4));
    static final Duty<Case> LOSS_DOSSIER_2018 = dossier(DECREE_151_ARTICLE_35);
    static final Duty<Case> LOSS_DOSSIER_2025 = dossier(DECREE_186_ARTICLE_35);
    static final Duty<Case> CHECK_WHAT_IS_FOUND =
            Duty.undated("check-what-is-found", implied(QC_ARTICLE_8_CLAUSE_1_DASH_2, I_13));
    static final Duty<Case> CLOSE_THE_LOSS_DOSSIER =
            Duty.undated("close-the-loss-dossier", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_3, I_13));
    static final Duty<Case> ASK_ABOUT_REPAYMENT =
            Duty.undated("ask-about-repayment", implied(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1, I_13));

    static final Duty<Case> SETTLE_LIABILITY =
            Duty.undated("settle-liability", stated(QC_ARTICLE_4_CLAUSE_4_SENTENCE_1));
    static final Duty<Case> WRITTEN_ACCOUNT = Duty.<Case>undated(
                    "written-account", stated(MaterialLiability.DECREE_118_ARTICLE_6))
            .when(c ->
                    c.act instanceof Mishap.EstablishDamage act && !act.damage().writtenAccount());
    static final Duty<Case> HANDLE_THE_VIOLATION = Duty.undated("handle-the-violation", stated(QC_ARTICLE_7_CLAUSE_2));
    static final Duty<Case> COUNT_IN_THE_ASSESSMENT =
            Duty.undated("count-in-the-assessment", stated(QC_ARTICLE_7_CLAUSE_1));

    static final Duty<Case> DECIDE_WHO_PAYS_FOR_REPAIR =
            Duty.undated("decide-who-pays-for-repair", implied(QC_ARTICLE_4_CLAUSE_3, I_12));
    static final Duty<Case> ENTER_THE_REPLACEMENT = Duty.<Case>undated(
                    "enter-the-replacement", implied(QC_ARTICLE_4_CLAUSE_3, I_12))
            .by("enter-replacement");
    static final Duty<Case> UPGRADE = Duty.<Case>undated("upgrade-on-request", stated(QC_ARTICLE_8_CLAUSE_1_DASH_2))
            .by("upgrade");

    static final Duty<Case> LEAVE_AS_IT_IS = Duty.undated("leave-as-it-is", stated(LAW_2017_ARTICLE_41_CLAUSE_1));
    static final Duty<Case> HAND_OVER_RECALLED = Duty.<Case>undated(
                    "hand-over-recalled", stated(LAW_2017_ARTICLE_41_CLAUSE_1))
            .by("hand-over-recalled");
    static final Duty<Case> CLOSE_ACCOUNTS = Duty.<Case>undated("close-accounts", implied(QC_ARTICLE_5_CLAUSE_3, I_10))
            .when(c -> c.tablet.lastHolder().isPresent())
            .naming(CityDuties::holder)
            .by("revoke-accounts");

    private static Duty<Case> giveItBack(Basis basis) {
        return Duty.<Case>undated("give-it-back", basis)
                .when(c ->
                        c.tablet.holder().filter(holder -> hasNoPost(c, holder)).isPresent())
                .naming(CityDuties::holder)
                .by("give-back");
    }

    private static Duty<Case> dossier(Provision provision) {
        return Duty.<Case>undated("loss-dossier", stated(provision)).dueOn(CityDuties::thirtyDays);
    }

    /** The thirtieth day after the discovery is the last. */
    private static Optional<LocalDate> thirtyDays(Case c) {
        return CityCondition.discoveredOn(c).map(DOSSIER::lastDay);
    }

    private static boolean hasNoPost(Case c, PersonId holder) {
        return !c.posts(holder).any();
    }

    private static boolean entitledHere(Case c, PersonId holder) {
        return c.posts(holder).entitled() && c.posts(holder).hereOrServed();
    }

    private static boolean entitledElsewhere(Case c, PersonId holder) {
        return c.posts(holder).entitled() && !c.posts(holder).hereOrServed();
    }

    private static Object[] holder(Case c) {
        return new Object[] {c.tablet.lastHolder().map(Object::toString).orElse("—")};
    }
}

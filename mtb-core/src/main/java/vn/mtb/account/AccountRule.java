package vn.mtb.account;

import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Rule;

/** The rules of an account's life, on one page (<i>các quy tắc về tài khoản</i>). */
enum AccountRule {
    /** An account fits the role: it opens nothing, and carries no power, that the post's role lacks. */
    BEYOND_ROLE("account-beyond-role", Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3)),
    /** It is issued for a post that is held. */
    POST_HELD("account-post-held", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_3, Reading.I_37)),
    /** Of a post that somebody is only in charge of, only the unit can say whether it comes with accounts. */
    ONLY_IN_CHARGE("account-only-in-charge", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_3, Reading.I_23)),
    /** What was installed on request needs a fitting account too, and only the unit can say which. */
    APPLICATION_IN_ROLE(
            "application-in-role", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_5, Reading.I_19)),
    /** Every fitting account comes before use. */
    TO_ISSUE("accounts-to-issue", Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3)),
    /** With the role the accounts change. */
    REFITTED("accounts-refitted", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_3, Reading.I_10)),
    /** With the post its accounts go. */
    REVOKED("account-revoked-with-post", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_3, Reading.I_10)),
    /** A report comes before suspending. */
    SUSPENDED("account-suspended-on-report", Basis.implied(Regulation2020.QC_ARTICLE_6_CLAUSE_4, Reading.I_10)),
    /** A report comes before reissuing. */
    REISSUED("account-reissued-after-report", Basis.implied(Regulation2020.QC_ARTICLE_6_CLAUSE_4, Reading.I_10)),
    /** A portal may be declared free of sign-in. */
    NO_SIGN_IN("sign-in-waived", Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_3, Reading.I_36)),
    /** The mailbox and the documents may not. */
    SIGN_IN_STAYS("sign-in-not-waivable", Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_3)),
    /** One account per person, application and post. */
    NOT_TWICE("account-not-twice", Basis.consistency()),
    /** A reissue replaces a suspended account. */
    WAS_SUSPENDED("account-was-suspended", Basis.consistency()),
    /** A post that is still held is not left. */
    POST_LEFT("account-post-left", Basis.consistency()),
    /** Nothing happens to an account before it was issued. */
    DATES_RUN_FORWARD("account-dates-run-forward", Basis.consistency()),
    /** What happened before the Regulation took effect is entered as found. */
    NOT_JUDGED("account-not-judged", Basis.stated(Decision2020.QD_ARTICLE_2));

    /** The days on which accounts are judged. */
    static final Period GOVERNED = Instruments.REGULATION_2020.inForce();

    private final Rule rule;

    AccountRule(String id, Basis basis) {
        this.rule = new Rule(id, basis, Instruments.REGULATION_2020.inForce());
    }

    Rule rule() {
        return rule;
    }

    Reason because(Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    /** The same rule met: why something was allowed. */
    Reason met(Object... arguments) {
        return worded("-met", arguments);
    }

    /** The same rule in another sentence. */
    Reason worded(String variant, Object... arguments) {
        return Reason.lazily(rule.id(), rule.id() + variant, rule.basis(), () -> arguments);
    }
}

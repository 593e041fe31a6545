package vn.mtb.register;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.mtb.account.AccountRules;
import vn.mtb.account.Accounts;
import vn.mtb.account.SoftwareUser;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.tablet.Made;

/**
 * What is recorded about somebody's accounts (<i>các việc về tài khoản</i>). {@link AccountRules} judges it; here stands only which of
 * its questions a deed asks, and beside that what a recorded deed makes of the accounts, whatever the rules say by then.
 */
final class AccountDeeds {
    private AccountDeeds() {}

    /** The accounts afterwards, or why not. The posts are looked up only by deeds that are judged by them. */
    static Outcome<Accounts> judge(
            Deed.OnAccounts deed, Accounts held, Supplier<SoftwareUser> user, AccountRules rules, Made made) {
        Outcome<Accounts> answer = ask(deed, held, user, rules, made.on());
        return answer instanceof Outcome.Referred<Accounts> open
                        && open.questions().stream().allMatch(q -> closed(q, made))
                ? Outcome.settled(after(held, deed, made.on()))
                : answer;
    }

    private static Outcome<Accounts> ask(
            Deed.OnAccounts deed, Accounts held, Supplier<SoftwareUser> user, AccountRules rules, LocalDate on) {
        if (deed instanceof Deed.IssueAccounts issue) return rules.issue(held, issue.accounts(), user.get());
        if (deed instanceof Deed.SuspendAccounts suspend) {
            return changing(deed, held, rules.suspend(held, suspend.applications(), suspend.because(), on));
        }
        if (deed instanceof Deed.ReissueAccounts reissue) {
            return rules.reissue(held, reissue.applications(), user.get(), on);
        }
        if (deed instanceof Deed.RevokeAccounts revoke) {
            return changing(deed, held, rules.revoke(held, revoke.position(), revoke.unit(), user.get(), on));
        }
        Deed.RefitAccounts refit = (Deed.RefitAccounts) deed;
        return changing(deed, held, rules.revoke(held, refit.position(), refit.unit(), user.get(), on))
                .then(without -> rules.issue(without, refit.accounts(), user.get()));
    }

    /** What a recorded deed makes of the accounts. */
    static Accounts after(Accounts held, Deed.OnAccounts deed, LocalDate on) {
        if (deed instanceof Deed.IssueAccounts issue) return held.issued(issue.accounts());
        if (deed instanceof Deed.SuspendAccounts suspend) return held.suspended(suspend.applications(), on);
        if (deed instanceof Deed.ReissueAccounts reissue) return held.reissued(reissue.applications(), on);
        if (deed instanceof Deed.RevokeAccounts revoke) return held.revoked(revoke.position(), revoke.unit());
        Deed.RefitAccounts refit = (Deed.RefitAccounts) deed;
        return held.revoked(refit.position(), refit.unit()).issued(refit.accounts());
    }

    /** A line that changes nothing is a slip of the pen: another application or another post was meant. */
    private static Outcome<Accounts> changing(Deed deed, Accounts held, Outcome<Accounts> answer) {
        return answer.then(after -> after.equals(held)
                ? new Outcome.Refused<>(
                        List.of(Consistency.because("accounts-unchanged", deed.wireName(), held.holder())))
                : Outcome.settled(after));
    }

    private static boolean closed(Question question, Made made) {
        return made.answered().containsKey(question.reason().rule())
                && !made.answered().get(question.reason().rule()).signedOn().isAfter(made.on());
    }
}

package vn.mtb.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Rule;

/**
 * An account's life (<i>cấp, đổi, tạm khóa, cấp lại, thu hồi tài khoản</i>): issued for a post within its role, refitted when the
 * post changes, suspended when a leak or a loss is reported, reissued after that, revoked with the post.
 *
 * <pre>{@code
 * AccountRules rules = AccountRules.by(RoleCatalogue.city());
 * Outcome<Accounts> answer = rules.issue(Accounts.none(person), account, SoftwareUser.with(person, post));
 * }</pre>
 *
 * <p>Two posts at once give the union of their accounts; each account is tied to its own post and goes with it. What happened
 * before 30/3/2017 is entered as found and not judged. Using somebody else's account is a breach of the duties of use, not a
 * state of the account.
 *
 * @legal khoản 1 và khoản 3 Điều 5, khoản 2 và khoản 4 Điều 6 Quy chế
 */
public final class AccountRules {
    /** The acts by which somebody comes to the accounts that are missing. */
    private static final Set<String> ISSUING = Set.of("issue-accounts", "reissue-accounts", "refit-accounts");

    private final Fit fit;

    private AccountRules(Fit fit) {
        this.fit = fit;
    }

    /**
     * The rules by a catalogue of roles.
     *
     * @param catalogue which accounts fit which post, and which portals ask for no sign-in
     * @return the rules
     */
    public static AccountRules by(RoleCatalogue catalogue) {
        return new AccountRules(new Fit(Objects.requireNonNull(catalogue, "catalogue")));
    }

    /**
     * Every rule of this package, for the coverage of the texts.
     *
     * @return in a fixed order
     */
    public static List<Rule> all() {
        Stream<Rule> life = Arrays.stream(AccountRule.values()).map(AccountRule::rule);
        return Stream.of(Stream.of(RoleCatalogue.IN_CATALOGUE), life, UnitLinks.all().stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /**
     * The same rules with a unit's declaration that one of its portals asks for no sign-in.
     *
     * @param declaration which portal, for which days, on what ground
     * @return the rules with it; refused ({@code sign-in-not-waivable}) for the mailbox and the system for documents
     */
    public Outcome<AccountRules> declaring(NoSignIn declaration) {
        if (!RoleCatalogue.waivable(declaration)) {
            return Outcome.refused(AccountRule.SIGN_IN_STAYS.because(declaration.application(), declaration.unit()));
        }
        return Outcome.settled(
                by(fit.catalogue().waiving(declaration)),
                AccountRule.NO_SIGN_IN.because(declaration.application(), declaration.unit(), declaration.ground()));
    }

    /**
     * The catalogue they go by, with what units declared: what the rules of tablets are to be given as a fact.
     *
     * @return the catalogue
     */
    public RoleCatalogue catalogue() {
        return fit.catalogue();
    }

    /**
     * In which applications somebody needs an account: what the roles of all held posts name, of the applications on request
     * only those that were asked for, and no portal that the post's unit declared free of sign-in.
     *
     * @param user who, with posts and applications
     * @param on the day
     * @return the applications in the order of their codes; referred to the managing unit for each held post that the catalogue
     *     does not know ({@code role-in-catalogue}), for somebody only in charge ({@code account-only-in-charge}), else for each
     *     application on request that no role names ({@code application-in-role})
     */
    public Outcome<Set<Application>> needed(SoftwareUser user, LocalDate on) {
        if (!AccountRule.GOVERNED.contains(on)) return Outcome.settled(Set.of(), AccountRule.NOT_JUDGED.because(on));
        return fit.needed(user, on);
    }

    /**
     * In which applications an account is missing before use.
     *
     * @param held the accounts of that person
     * @param user who, with posts and applications
     * @param on the day
     * @return the applications in the order of their codes, none when everything is there; referred as {@link #needed} is
     */
    public Outcome<Set<Application>> missing(Accounts held, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        return needed(user, on).then(needed -> {
            Set<Application> missing = new TreeSet<>(needed);
            held.usable(on).stream()
                    .filter(account -> fit.fits(account, user, on))
                    .map(Account::application)
                    .forEach(missing::remove);
            Reason reason = missing.isEmpty()
                    ? AccountRule.TO_ISSUE.met(user.person())
                    : AccountRule.TO_ISSUE.because(user.person(), missing);
            return Outcome.settled(Collections.unmodifiableSet(missing), reason);
        });
    }

    /**
     * Accounts that no held post accounts for: the post ended, or its role does not name the application.
     *
     * @param held the accounts of that person
     * @param user who, with posts
     * @param on the day
     * @return active and suspended ones, in the order of issue; none of a post that the catalogue does not know
     */
    public List<Account> orphans(Accounts held, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        return held.live().stream()
                .filter(account -> fit.orphan(account, user, on))
                .toList();
    }

    /**
     * Issues an account (<i>cấp tài khoản</i>).
     *
     * @param held the accounts of that person
     * @param wanted the new account, active from its day of issue
     * @param user who, with posts
     * @return the accounts with it; refused when that post has a live account in the application ({@code account-not-twice}),
     *     when the post is not held that day ({@code account-post-held}), and beyond its role ({@code account-beyond-role});
     *     referred to the managing unit for a post that somebody is only in charge of ({@code account-only-in-charge}), when the
     *     catalogue does not know the post ({@code role-in-catalogue}), and when no role names the application on request
     *     ({@code application-in-role})
     * @throws IllegalArgumentException when the account is another person's or not active
     */
    public Outcome<Accounts> issue(Accounts held, Account wanted, SoftwareUser user) {
        return issue(held, Set.of(wanted), user);
    }

    /**
     * Issues several accounts at once.
     *
     * @param held the accounts of that person
     * @param wanted the new accounts, each active from its day of issue
     * @param user who, with posts
     * @return the accounts with them; refused and referred as {@link #issue(Accounts, Account, SoftwareUser)} is, with the
     *     reasons of every account that cannot be issued
     * @throws IllegalArgumentException when an account is another person's or not active
     */
    public Outcome<Accounts> issue(Accounts held, Set<Account> wanted, SoftwareUser user) {
        mustBeOf(user, held);
        List<Outcome<Account>> answers = new ArrayList<>();
        List<Account> live = new ArrayList<>(held.live());
        for (Account account : Accounts.none(user.person()).issued(wanted).all()) {
            if (account.state() != Account.State.ACTIVE) {
                throw new UnfitValue("unfit-issued-not-active", user.person(), account.application(), account.state());
            }
            answers.add(once(account, live).then(one -> fit.judge(one, user)));
            live.add(account);
        }
        return Outcome.all(answers).map(held::issued);
    }

    /**
     * Makes accounts fit after a post was taken or left (<i>đổi cho hợp vai trò</i>). An active account that fits a new post of
     * the same unit is kept and belongs to that post from now on; what fits no post is revoked; what is missing is named.
     *
     * @param held the accounts of that person
     * @param user who, with posts and applications
     * @param on the day
     * @return what changed, with an obligation naming what is missing ({@code accounts-to-issue}); refused when an account was
     *     issued later than that day ({@code account-dates-run-forward}); referred as {@link #needed} is
     */
    public Outcome<Refit> refit(Accounts held, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        List<Account> later = held.live().stream()
                .filter(account -> account.issuedOn().isAfter(on))
                .toList();
        if (!later.isEmpty()) {
            return Outcome.refused(AccountRule.DATES_RUN_FORWARD.because(
                    later.stream().map(Account::application).toList(), on));
        }
        if (!AccountRule.GOVERNED.contains(on)) {
            return Outcome.settled(new Refit(held, List.of(), List.of(), Set.of()), AccountRule.NOT_JUDGED.because(on));
        }
        return needed(user, on).then(needed -> {
            List<Account> kept = new ArrayList<>();
            List<Account> revoked = new ArrayList<>();
            List<Account> after = new ArrayList<>();
            for (Account account : held.all()) {
                if (!account.live() || fit.fits(account, user, on)) {
                    after.add(account);
                    continue;
                }
                Optional<Account> moved = fit.moved(account, user, on)
                        .filter(other -> Stream.concat(held.live().stream(), kept.stream())
                                .noneMatch(live -> sameAccess(live, other)));
                moved.ifPresentOrElse(kept::add, () -> revoked.add(account));
                after.add(moved.orElseGet(() -> account.in(Account.State.REVOKED)));
            }
            Accounts fitted = new Accounts(held.holder(), after);
            return missing(fitted, user, on)
                    .then(missing -> new Outcome.Settled<>(
                            new Refit(fitted, kept, revoked, missing),
                            List.of(AccountRule.REFITTED.because(kept.size(), revoked.size())),
                            owed(user.person(), missing)));
        });
    }

    /**
     * Suspends what a reported leak or loss put at risk (<i>tạm khóa</i>). Accounts issued after the report stay as they are.
     *
     * @param held the accounts of that person
     * @param exposure the report
     * @param on the day
     * @return the accounts afterwards, with the obligation to reissue before use; refused before the report ({@code
     *     account-suspended-on-report})
     */
    public Outcome<Accounts> suspend(Accounts held, Exposure exposure, LocalDate on) {
        if (on.isBefore(exposure.reportedOn())) {
            return Outcome.refused(AccountRule.SUSPENDED.because(on, exposure.reportedOn()));
        }
        return suspended(held, exposure.applications(), exposure.reportedOn(), exposure.cause());
    }

    /**
     * Suspends on a paper that was recorded, whatever its kind.
     *
     * @param held the accounts of that person
     * @param applications in which applications
     * @param paper the subject or the paper that gave cause
     * @param on the day
     * @return the accounts afterwards, with the obligation to reissue before use
     */
    public Outcome<Accounts> suspend(Accounts held, Set<Application> applications, String paper, LocalDate on) {
        return suspended(held, applications, on, paper);
    }

    private static Outcome<Accounts> suspended(
            Accounts held, Set<Application> applications, LocalDate reportedOn, Object cause) {
        Accounts after = held.suspended(applications, reportedOn);
        List<Account> going = held.all().stream()
                .filter(account -> !after.all().contains(account))
                .toList();
        return new Outcome.Settled<>(
                after,
                List.of(AccountRule.SUSPENDED.met(going.size(), cause)),
                owed(held.holder(), applications(going)));
    }

    /**
     * Issues a suspended account anew (<i>cấp lại</i>): the old one is revoked, the new one begins on the day itself.
     *
     * @param held the accounts of that person
     * @param suspended the account to replace, one of those
     * @param exposure the report for which it was suspended
     * @param user who, with posts
     * @param on the day
     * @return the accounts with the new one; refused when the old one is not suspended ({@code account-was-suspended}), when the
     *     report does not reach it or is of a later day ({@code account-reissued-after-report}), and as {@link #issue} is
     * @throws IllegalArgumentException when the account is none of those held
     */
    public Outcome<Accounts> reissue(
            Accounts held, Account suspended, Exposure exposure, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        int place = held.all().indexOf(suspended);
        if (place < 0) {
            throw new UnfitValue(
                    "unfit-account-not-held", suspended.application(), suspended.issuedOn(), held.holder());
        }
        if (suspended.state() != Account.State.SUSPENDED) {
            return Outcome.refused(AccountRule.WAS_SUSPENDED.because(suspended.application(), suspended.state()));
        }
        if (!exposure.reaches(suspended) || on.isBefore(exposure.reportedOn())) {
            return Outcome.refused(AccountRule.REISSUED.because(suspended.application(), on));
        }
        return anew(held, suspended::equals, user, on);
    }

    /**
     * Issues anew what is suspended, every account on a report that was recorded when it was.
     *
     * @param held the accounts of that person
     * @param applications in which applications
     * @param user who, with posts
     * @param on the day
     * @return the accounts with the new ones; refused for every application without a suspended account ({@code
     *     account-was-suspended}), and as {@link #issue(Accounts, Account, SoftwareUser)} is
     */
    public Outcome<Accounts> reissue(Accounts held, Set<Application> applications, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        List<Reason> none = new TreeSet<>(applications)
                .stream()
                        .filter(application -> held.live().stream()
                                .noneMatch(account -> account.state() == Account.State.SUSPENDED
                                        && account.application().equals(application)))
                        .map(application -> AccountRule.WAS_SUSPENDED.worded("-none", application))
                        .toList();
        if (!none.isEmpty()) return new Outcome.Refused<>(none);
        return anew(held, account -> applications.contains(account.application()), user, on);
    }

    private Outcome<Accounts> anew(Accounts held, Predicate<Account> which, SoftwareUser user, LocalDate on) {
        Accounts after = held.reissued(which, on);
        List<Outcome<Account>> answers = new ArrayList<>();
        for (Account fresh : after.all().subList(held.all().size(), after.all().size())) {
            List<Account> others = new ArrayList<>(after.live());
            others.remove(fresh);
            answers.add(once(fresh, others)
                    .then(account -> fit.judge(account, user))
                    .then(account -> Outcome.settled(account, AccountRule.REISSUED.met(account.application(), on))));
        }
        return Outcome.all(answers).map(all -> after);
    }

    /**
     * Revokes the accounts of a post that was left (<i>thu hồi</i>). Doing it again changes nothing.
     *
     * @param held the accounts of that person
     * @param left the post
     * @param user who, with posts
     * @param on the day, the first one after the last day of the post at the earliest
     * @return the accounts afterwards; refused while the post is held ({@code account-post-left}) and when an account was issued
     *     later than that day ({@code account-dates-run-forward})
     * @throws IllegalArgumentException when the post was another person's
     */
    public Outcome<Accounts> revoke(Accounts held, Appointment left, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        if (!left.person().equals(user.person())) {
            throw new UnfitValue("unfit-post-of-another-account", left.position(), left.person(), user.person());
        }
        if (SoftwareUser.held(left, on)) {
            return Outcome.refused(AccountRule.POST_LEFT.because(left.position(), left.unit(), on));
        }
        return revoke(held, left.position(), left.unit(), user, on);
    }

    /**
     * Revokes the accounts of a post, whichever term of it. Doing it again changes nothing.
     *
     * @param held the accounts of that person
     * @param position the post they were issued for
     * @param unit the unit in which it was held
     * @param user who, with posts
     * @param on the day, the first one after the last day of the post at the earliest
     * @return the accounts afterwards; refused while the post is held ({@code account-post-left}) and when an account was issued
     *     later than that day ({@code account-dates-run-forward})
     */
    public Outcome<Accounts> revoke(Accounts held, Position position, UnitId unit, SoftwareUser user, LocalDate on) {
        mustBeOf(user, held);
        boolean still = user.postsOn(on).stream()
                .anyMatch(
                        post -> post.position().equals(position) && post.unit().equals(unit));
        if (still) return Outcome.refused(AccountRule.POST_LEFT.because(position, unit, on));
        List<Account> going = held.live().stream()
                .filter(account -> account.isFor(position, unit))
                .toList();
        if (going.stream().anyMatch(account -> account.issuedOn().isAfter(on))) {
            return Outcome.refused(AccountRule.DATES_RUN_FORWARD.because(applications(going), on));
        }
        return Outcome.settled(held.revoked(position, unit), AccountRule.REVOKED.because(position, unit, going.size()));
    }

    private static Outcome<Account> once(Account wanted, List<Account> live) {
        for (Account account : live) {
            if (sameAccess(account, wanted)) {
                return Outcome.refused(
                        AccountRule.NOT_TWICE.because(wanted.application(), wanted.position(), account.state()));
            }
        }
        return Outcome.settled(wanted);
    }

    private static boolean sameAccess(Account one, Account other) {
        return one.application().equals(other.application())
                && one.unit().equals(other.unit())
                && one.position().equals(other.position());
    }

    private static List<Obligation> owed(PersonId person, Set<Application> missing) {
        if (missing.isEmpty()) return List.of();
        return List.of(new Obligation(AccountRule.TO_ISSUE.because(person, missing), Optional.empty(), ISSUING));
    }

    private static Set<Application> applications(List<Account> accounts) {
        Set<Application> named = new TreeSet<>();
        accounts.forEach(account -> named.add(account.application()));
        return named;
    }

    private static void mustBeOf(SoftwareUser user, Accounts held) {
        if (!held.holder().equals(user.person())) {
            throw new UnfitValue("unfit-accounts-and-posts", held.holder(), user.person());
        }
    }
}

package vn.mtb.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.mtb.account.Account;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;

/** What must be so in any register (<i>tính nhất quán của sổ</i>), whatever the rules say; none of it is law. */
final class Consistency {
    private Consistency() {}

    /** Whether a chain can take a further line at all. */
    static Optional<Reason> objection(String register, Item item, List<Line> lines) {
        Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        if (last != null && last.deed() instanceof Deed.Close close) {
            return say("chain-closed", item.subject(), close.toRegister());
        }
        if (item.deed() instanceof Deed.Close)
            return last == null ? say("chain-empty", item.subject()) : Optional.empty();
        if (item.deed() instanceof Deed.Open open) {
            if (last != null) return say("chain-not-empty", item.subject(), lines.size());
            Dossier dossier = open.dossier();
            Subject subject = dossier.lines().get(0).chain().subject();
            if (!subject.equals(item.subject()) || !dossier.to().equals(register)) {
                return say("dossier-for-another", subject, dossier.to(), item.subject(), register);
            }
            return Optional.empty();
        }
        if (item.deed() instanceof Deed.OnTablet) return Optional.empty(); // the rulebook asks it
        LocalDate before = last == null ? LocalDate.MIN : last.made().on();
        if (item.made().on().isBefore(before))
            return say("papers-run-forward", item.made().on(), before);
        return Optional.empty();
    }

    /** Whether accounts and posts allow it. */
    static Outcome<Deed> judge(Item item, List<Line> lines) {
        Deed deed = item.deed();
        List<Reason> objections = new ArrayList<>();
        if (deed instanceof Deed.IssueAccounts issue) {
            issue.accounts().forEach(account -> issuable(account, item, Fold.accounts(lines), objections));
        } else if (deed instanceof Deed.SuspendAccounts suspend) {
            suspend.applications().forEach(application -> {
                if (none(lines, one -> one.application().equals(application) && one.state() == Account.State.ACTIVE))
                    say("account-not-active", application).ifPresent(objections::add);
            });
        } else if (deed instanceof Deed.ReissueAccounts reissue) {
            reissue.applications().forEach(application -> {
                if (none(lines, one -> one.application().equals(application) && one.state() == Account.State.SUSPENDED))
                    say("account-not-suspended", application).ifPresent(objections::add);
            });
        } else if (deed instanceof Deed.RevokeAccounts revoke) {
            if (none(
                    lines,
                    one -> held(one, revoke.position().code(), revoke.unit().value())))
                say("no-accounts-of-the-post", revoke.position(), revoke.unit()).ifPresent(objections::add);
        } else if (deed instanceof Deed.RefitAccounts refit) {
            if (none(
                    lines,
                    one -> held(one, refit.position().code(), refit.unit().value())))
                say("no-accounts-of-the-post", refit.position(), refit.unit()).ifPresent(objections::add);
            refit.accounts().forEach(account -> mustBeOf(account.holder(), item));
        } else if (deed instanceof Deed.Appoint appoint) {
            mustBeOf(appoint.appointment().person(), item);
            if (Fold.appointments(lines).stream().anyMatch(post -> same(post, appoint.appointment())))
                say(
                                "post-already-held",
                                appoint.appointment().position(),
                                appoint.appointment().unit())
                        .ifPresent(objections::add);
        } else if (deed instanceof Deed.EndAppointment end
                && Fold.appointments(lines).stream().noneMatch(post -> Fold.ended(post, end))) {
            say("post-not-held", end.position(), end.unit(), end.lastDay()).ifPresent(objections::add);
        }
        return objections.isEmpty()
                ? Outcome.settled(
                        deed,
                        Reason.of(
                                "chain-goes-on",
                                Basis.consistency(),
                                item.subject().toString()))
                : new Outcome.Refused<>(objections);
    }

    private static void issuable(Account account, Item item, List<Account> accounts, List<Reason> objections) {
        mustBeOf(account.holder(), item);
        boolean known = accounts.stream()
                .anyMatch(one -> one.application().equals(account.application())
                        && held(one, account.position().code(), account.unit().value()));
        if (known)
            say("account-already-issued", account.application(), account.position())
                    .ifPresent(objections::add);
    }

    private static boolean same(Appointment one, Appointment other) {
        return one.position().equals(other.position())
                && one.unit().equals(other.unit())
                && one.held().overlaps(other.held());
    }

    private static boolean held(Account account, String position, String unit) {
        return account.state() != Account.State.REVOKED && Fold.of(account, position, unit);
    }

    private static boolean none(List<Line> lines, Predicate<Account> which) {
        return Fold.accounts(lines).stream().noneMatch(which);
    }

    private static void mustBeOf(PersonId person, Item item) {
        if (!person.value().equals(item.subject().id())) {
            throw new IllegalArgumentException("«" + item.deed().wireName() + "» of " + person + " does not belong to "
                    + item.subject() + "; write it to the chain of that person");
        }
    }

    static Optional<Reason> say(String rule, Object... arguments) {
        return Optional.of(Reason.of(rule, Basis.consistency(), arguments));
    }
}

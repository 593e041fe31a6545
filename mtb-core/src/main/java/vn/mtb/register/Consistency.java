package vn.mtb.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.mtb.account.Account;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.outcome.UnfitValue;
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

    /** Whether the posts allow it, and whether it stands in the chain of whom it is about. */
    static Outcome<Deed> judge(Item item, List<Line> lines) {
        Deed deed = item.deed();
        if (deed instanceof Deed.IssueAccounts issue) mustBeOf(issue.accounts(), item);
        if (deed instanceof Deed.RefitAccounts refit) mustBeOf(refit.accounts(), item);
        if (deed instanceof Deed.Appoint appoint) {
            Appointment taken = appoint.appointment();
            mustBeOf(taken.person(), item);
            if (Fold.appointments(lines).stream().anyMatch(post -> same(post, taken)))
                return Outcome.refused(because("post-already-held", taken.position(), taken.unit()));
        }
        if (deed instanceof Deed.EndAppointment end
                && Fold.appointments(lines).stream().noneMatch(post -> Fold.ended(post, end)))
            return Outcome.refused(because("post-not-held", end.position(), end.unit(), end.lastDay()));
        return Outcome.settled(deed, because("chain-goes-on", item.subject().toString()));
    }

    private static boolean same(Appointment one, Appointment other) {
        return one.position().equals(other.position())
                && one.unit().equals(other.unit())
                && one.held().overlaps(other.held());
    }

    private static void mustBeOf(Iterable<Account> accounts, Item item) {
        accounts.forEach(account -> mustBeOf(account.holder(), item));
    }

    private static void mustBeOf(PersonId person, Item item) {
        if (!person.value().equals(item.subject().id())) {
            throw new UnfitValue("unfit-deed-of-another", item.deed().wireName(), person, item.subject());
        }
    }

    static Optional<Reason> say(String rule, Object... arguments) {
        return Optional.of(because(rule, arguments));
    }

    static Reason because(String rule, Object... arguments) {
        return Reason.of(rule, Basis.consistency(), arguments);
    }
}

package vn.mtb.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.mtb.account.Accounts;
import vn.mtb.law.Period;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;
import vn.mtb.tablet.Upkeep;

/** The state as the fold of recorded lines (<i>trạng thái suy từ sổ</i>). No rule is asked: what was recorded, happened. */
final class Fold {
    /** An act as it counts now (<i>hành vi đang có hiệu lực</i>): corrected lines carry what replaced them. */
    record Step(Act act, Made made, LocalDate on, Status became) {
        Tablet after(Tablet before) {
            Status status = act instanceof Upkeep.Correct ? before.status() : became;
            return before.after(act, made.by(), on, status);
        }
    }

    private Fold() {}

    static Tablet tablet(TabletId id, List<Line> lines) {
        Tablet tablet = Tablet.absent(id);
        for (Optional<Step> step : steps(lines))
            if (step.isPresent()) tablet = step.get().after(tablet);
        return tablet;
    }

    /** What counts now, one place per line that the chain has here, after those of the dossiers it came with. */
    static List<Optional<Step>> steps(List<Line> lines) {
        List<Optional<Step>> steps = new ArrayList<>();
        int first = 0;
        for (Line line : lines) {
            if (line.deed() instanceof Deed.Open open) {
                steps.addAll(steps(open.dossier().lines().stream().map(Line::of).toList()));
                first = steps.size();
            }
            if (!(line.deed() instanceof Deed.OnTablet on)) {
                steps.add(Optional.empty());
                continue;
            }
            Status became = line.became()
                    .orElseThrow(() -> new IllegalStateException(
                            line.chain() + " line " + line.sequence() + " does not say what the tablet became"));
            if (on.act() instanceof Upkeep.Correct correct) {
                int at = first + correct.line();
                Made wasMade = steps.get(at).orElseThrow().made();
                Status then = line.corrected()
                        .orElseThrow(() -> new IllegalStateException(line.chain() + " line " + line.sequence()
                                + " does not say what the corrected line leads to"));
                steps.set(at, Optional.of(new Step(correct.instead(), wasMade, correct.onPaper(), then)));
            }
            steps.add(Optional.of(new Step(on.act(), line.made(), line.made().on(), became)));
        }
        return steps;
    }

    /** Where in {@link #steps} the first line of the chain itself stands. */
    static int offset(List<Line> lines) {
        if (lines.isEmpty() || !(lines.get(0).deed() instanceof Deed.Open)) return 0;
        return steps(lines.subList(0, 1)).size() - 1;
    }

    static Accounts accounts(PersonId holder, List<Line> lines) {
        Accounts accounts = Accounts.none(holder);
        for (Line line : lines) {
            if (line.deed() instanceof Deed.Open open) {
                List<Line> before =
                        open.dossier().lines().stream().map(Line::of).toList();
                accounts = accounts(holder, before);
            } else if (line.deed() instanceof Deed.OnAccounts deed) {
                accounts = AccountDeeds.after(accounts, deed, line.made().on());
            }
        }
        return accounts;
    }

    static List<Appointment> appointments(List<Line> lines) {
        List<Appointment> posts = new ArrayList<>();
        for (Line line : lines) {
            if (line.deed() instanceof Deed.Open open) {
                posts.addAll(appointments(
                        open.dossier().lines().stream().map(Line::of).toList()));
            } else if (line.deed() instanceof Deed.Appoint appoint) {
                posts.add(appoint.appointment());
            } else if (line.deed() instanceof Deed.EndAppointment end) {
                replace(
                        posts,
                        post -> ended(post, end),
                        post -> new Appointment(
                                post.person(),
                                post.position(),
                                post.unit(),
                                new Period(post.held().from(), end.lastDay()),
                                post.kind()));
            }
        }
        return posts;
    }

    /** Whether the end of an appointment means this one. */
    static boolean ended(Appointment post, Deed.EndAppointment end) {
        return post.position().equals(end.position())
                && post.unit().equals(end.unit())
                && post.held().contains(end.lastDay());
    }

    private static <T> void replace(List<T> items, Predicate<T> which, UnaryOperator<T> change) {
        items.replaceAll(item -> which.test(item) ? change.apply(item) : item);
    }
}

package vn.mtb.account;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.party.Appointment;

/**
 * Whether accounts fit the posts held on a day (<i>tài khoản phù hợp với vai trò</i>).
 *
 * @param catalogue which accounts fit which post, and which portals ask for no sign-in
 * @legal khoản 3 Điều 5 Quy chế
 */
record Fit(RoleCatalogue catalogue) {

    Outcome<Set<Application>> needed(SoftwareUser user, LocalDate on) {
        List<Appointment> posts = user.postsOn(on).stream().filter(Fit::owned).toList();
        return catalogue.roleOfHeldPosts(user.appointments(), on).then(role -> {
            List<Question> open = user.onRequest().stream()
                    .filter(application -> !role.applications().contains(application))
                    .filter(application -> posts.stream().anyMatch(post -> catalogue.asks(post, application, on)))
                    .sorted()
                    .map(Fit::questionAbout)
                    .toList();
            if (!open.isEmpty()) return new Outcome.Referred<>(open);
            Set<Application> needed = new TreeSet<>();
            for (Appointment post : posts) {
                for (Application application : roleOf(post).applications()) {
                    boolean there = application.shared() || user.onRequest().contains(application);
                    if (there && catalogue.asks(post, application, on)) needed.add(application);
                }
            }
            return Outcome.settled(Collections.unmodifiableSet(needed));
        });
    }

    /** Its post is held, and its post's role covers it. */
    boolean fits(Account account, SoftwareUser user, LocalDate on) {
        return postHeld(account, user, on)
                && catalogue
                        .role(account.position())
                        .filter(role -> role.covers(account))
                        .isPresent();
    }

    /** No held post accounts for it: the post ended, or its role does not name the application. */
    boolean orphan(Account account, SoftwareUser user, LocalDate on) {
        return !postHeld(account, user, on)
                || catalogue
                        .role(account.position())
                        .filter(role -> !role.applications().contains(account.application()))
                        .isPresent();
    }

    /** The same as {@link #fits}, with its reasons, on the day of issue. */
    Outcome<Account> judge(Account wanted, SoftwareUser user) {
        LocalDate on = wanted.issuedOn();
        if (!AccountRule.GOVERNED.contains(on)) return Outcome.settled(wanted, AccountRule.NOT_JUDGED.because(on));
        List<Appointment> posts =
                user.postsOn(on).stream().filter(wanted::isFor).toList();
        if (posts.isEmpty()) {
            return Outcome.refused(AccountRule.POST_HELD.because(wanted.position(), wanted.unit(), on));
        }
        if (posts.stream().noneMatch(Fit::owned)) {
            return new Outcome.Referred<>(
                    posts.stream().map(RoleCatalogue::inChargeOf).toList());
        }
        Optional<Role> role = catalogue.role(wanted.position());
        if (role.isEmpty()) return new Outcome.Referred<>(List.of(RoleCatalogue.unknown(wanted.position())));
        Set<String> fitting = role.get().powers().get(wanted.application());
        if (fitting == null && !wanted.application().shared()) {
            return new Outcome.Referred<>(List.of(questionAbout(wanted.application())));
        }
        if (fitting == null) {
            return Outcome.refused(
                    AccountRule.BEYOND_ROLE.worded("-application", wanted.position(), wanted.application()));
        }
        if (!role.get().covers(wanted)) {
            Set<String> beyond = new TreeSet<>(wanted.powers());
            beyond.removeAll(fitting);
            return Outcome.refused(
                    AccountRule.BEYOND_ROLE.worded("-powers", wanted.position(), wanted.application(), beyond));
        }
        return Outcome.settled(
                wanted, AccountRule.BEYOND_ROLE.worded("-within", wanted.position(), wanted.application()));
    }

    /** The account as it would belong to another post of its unit, held in one's own right, whose role covers it. */
    Optional<Account> moved(Account account, SoftwareUser user, LocalDate on) {
        if (account.state() != Account.State.ACTIVE || postHeld(account, user, on)) return Optional.empty();
        return user.postsOn(on).stream()
                .filter(post -> post.unit().equals(account.unit()) && owned(post))
                .map(account::of)
                .filter(other -> fits(other, user, on))
                .findFirst();
    }

    private Role roleOf(Appointment post) {
        return catalogue.role(post.position()).orElse(Role.NONE);
    }

    /** In their own right or acting, not only in charge. */
    private static boolean owned(Appointment post) {
        return post.kind() != Appointment.Kind.IN_CHARGE;
    }

    private static boolean postHeld(Account account, SoftwareUser user, LocalDate on) {
        return user.postsOn(on).stream().anyMatch(account::isFor);
    }

    private static Question questionAbout(Application application) {
        return new Question(Authority.MANAGING_UNIT, AccountRule.APPLICATION_IN_ROLE.because(application));
    }
}

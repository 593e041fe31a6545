package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.FocalBody;
import vn.mtb.party.UnitId;
import vn.mtb.rule.Rule;

/**
 * Whether word of a loss, a leak or a fault was given as the text asks (<i>thông báo cho cơ quan đầu mối</i>): to the body with
 * the tasks of Sở TT&amp;TT on the day of the word. Telling one's own unit is not enough. The form is free, and nothing is late
 * unless a unit's own regulation gives a limit.
 *
 * @legal khoản 4 và khoản 5 Điều 6 Quy chế
 */
public final class NoticeRules {
    private static final Rule LOSS = stated("loss-told", Regulation2020.QC_ARTICLE_6_CLAUSE_4);
    private static final Rule LOSS_IN_KEEPING = implied("loss-in-keeping-told", Reading.I_09);
    private static final Rule LEAK = stated("leak-told", Regulation2020.QC_ARTICLE_6_CLAUSE_4);
    private static final Rule LEAK_ON_REQUEST = implied("leak-of-application-on-request-told", Reading.I_39);
    private static final Rule FAULT = stated("fault-told", Regulation2020.QC_ARTICLE_6_CLAUSE_5);
    private static final Rule BODY_KNOWN = implied("notice-focal-body-known", Reading.I_20);
    private static final Rule IN_TIME = stated("notice-in-time", Regulation2020.QC_ARTICLE_6_CLAUSE_4);
    private static final Rule DEALT_WITH = stated("focal-body-deals-with-it", Regulation2020.QC_ARTICLE_6_CLAUSE_4);
    private static final Rule SEES_TO_WARRANTY =
            stated("focal-body-sees-to-warranty", Regulation2020.QC_ARTICLE_6_CLAUSE_5);
    private static final Rule AFTERWARDS = rule("notice-after-discovery", Basis.consistency());
    private static final Rule NOT_JUDGED = rule("notice-not-judged", Basis.stated(Decision2020.QD_ARTICLE_2));

    private final FocalBody focalBody;
    private final Optional<NoticeLimit> limit;

    private NoticeRules(FocalBody focalBody, Optional<NoticeLimit> limit) {
        this.focalBody = Objects.requireNonNull(focalBody, "focalBody");
        this.limit = limit;
    }

    /**
     * The rules of the text alone.
     *
     * @param focalBody who has the tasks of Sở TT&amp;TT, by date
     * @return rules by which nothing is late
     */
    public static NoticeRules by(FocalBody focalBody) {
        return new NoticeRules(focalBody, Optional.empty());
    }

    /**
     * The same rules with a unit's own limit for losses and leaks.
     *
     * @param own the limit
     * @return rules by which word can be late
     */
    public NoticeRules within(NoticeLimit own) {
        return new NoticeRules(focalBody, Optional.of(own));
    }

    /**
     * Every rule kept here.
     *
     * @return in the order of the text
     */
    public static List<Rule> all() {
        return List.of(
                LOSS,
                LOSS_IN_KEEPING,
                LEAK,
                LEAK_ON_REQUEST,
                FAULT,
                BODY_KNOWN,
                IN_TIME,
                DEALT_WITH,
                SEES_TO_WARRANTY,
                AFTERWARDS,
                NOT_JUDGED);
    }

    /**
     * Word of a loss by the user ({@code loss-told}).
     *
     * @param report the loss and who was told
     * @return settled when the focal body was told, with its obligation to deal with it ({@code focal-body-deals-with-it});
     *     refused when it was not ({@code loss-told}), when word came before the discovery ({@code notice-after-discovery}), and
     *     past a unit's limit ({@code notice-in-time}); referred when nobody has said which body has the tasks on the day
     *     ({@code notice-focal-body-known})
     */
    public Outcome<LossReport> loss(LossReport report) {
        return judge(report, Optional.of(report.discoveredOn()), report.notices(), LOSS, DEALT_WITH, limit);
    }

    /**
     * Word by a unit of a loss in its own keeping ({@code loss-in-keeping-told}).
     *
     * @param report the loss and who was told
     * @return as {@link #loss}
     */
    public Outcome<LossReport> lossInKeeping(LossReport report) {
        return judge(report, Optional.of(report.discoveredOn()), report.notices(), LOSS_IN_KEEPING, DEALT_WITH, limit);
    }

    /**
     * Word of a leak ({@code leak-told}; {@code leak-of-application-on-request-told} when only applications on request leaked).
     *
     * @param leak whose accounts leaked, and who was told
     * @return as {@link #loss}
     */
    public Outcome<CredentialLeak> leak(CredentialLeak leak) {
        boolean shared = leak.applications().stream().anyMatch(Application::shared);
        Optional<LocalDate> known = leak.notices().stream().map(Notice::knownOn).min(Comparator.naturalOrder());
        return judge(leak, known, leak.notices(), shared ? LEAK : LEAK_ON_REQUEST, DEALT_WITH, limit);
    }

    /**
     * Word of a fault within the warranty ({@code fault-told}). The clause says nothing of promptness.
     *
     * @param fault what failed, and who was told
     * @return as {@link #loss}, but never late, and with the obligation to see to the warranty ({@code
     *     focal-body-sees-to-warranty})
     */
    public Outcome<Fault> fault(Fault fault) {
        return judge(
                fault, Optional.of(fault.occurredOn()), fault.notices(), FAULT, SEES_TO_WARRANTY, Optional.empty());
    }

    private <T> Outcome<T> judge(
            T event, Optional<LocalDate> since, List<Notice> notices, Rule told, Rule owed, Optional<NoticeLimit> own) {
        List<Notice> inOrder = notices.stream()
                .sorted(Comparator.comparing(Notice::toldOn).thenComparing(Notice::knownOn))
                .toList();
        if (since.isPresent()) {
            LocalDate day = since.get();
            if (!Instruments.REGULATION_2020.inForce().contains(day)) {
                return Outcome.settled(event, because(NOT_JUDGED, day));
            }
            if (!inOrder.isEmpty() && inOrder.get(0).toldOn().isBefore(day)) {
                return Outcome.refused(because(AFTERWARDS, inOrder.get(0).toldOn(), day));
            }
        }
        Optional<Notice> given =
                inOrder.stream().filter(this::reachesTheFocalBody).findFirst();
        if (given.isEmpty()) return notTold(inOrder, told);
        Notice notice = given.get();
        LocalDate knownOn =
                Collections.min(inOrder.stream().map(Notice::knownOn).toList());
        Optional<NoticeLimit> counting = own.filter(one -> one.inForce().contains(knownOn));
        if (counting.isPresent() && notice.toldOn().isAfter(counting.get().lastDay(knownOn))) {
            LocalDate last = counting.get().lastDay(knownOn);
            return Outcome.refused(
                    Reason.of(IN_TIME.id(), Basis.stated(counting.get().clause()), notice.toldOn(), knownOn, last));
        }
        return new Outcome.Settled<>(
                event,
                List.of(Reason.lazily(told.id(), told.id() + "-met", told.basis(), () ->
                        new Object[] {notice.told(), notice.toldOn(), notice.channel()})),
                List.of(new Obligation(because(owed, notice.told()), Optional.empty(), Set.of())));
    }

    private <T> Outcome<T> notTold(List<Notice> notices, Rule told) {
        Optional<LocalDate> open = notices.stream()
                .map(Notice::toldOn)
                .filter(day -> focalBody.on(day).isEmpty())
                .findFirst();
        if (open.isPresent()) {
            return Outcome.referred(Authority.CITY_PEOPLES_COMMITTEE, because(BODY_KNOWN, open.get()));
        }
        List<UnitId> instead = notices.stream().map(Notice::told).toList();
        return Outcome.refused(
                instead.isEmpty()
                        ? Reason.lazily(told.id(), told.id() + "-to-nobody", told.basis(), () -> new Object[0])
                        : because(told, instead));
    }

    private boolean reachesTheFocalBody(Notice notice) {
        return focalBody
                .on(notice.toldOn())
                .filter(term -> term.unit().equals(notice.told()))
                .isPresent();
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }

    private static Rule stated(String id, Regulation2020 clause) {
        return rule(id, Basis.stated(clause));
    }

    private static Rule implied(String id, Reading reading) {
        return rule(id, Basis.implied(Regulation2020.QC_ARTICLE_6_CLAUSE_4, reading));
    }

    private static Rule rule(String id, Basis basis) {
        return new Rule(id, basis, Instruments.REGULATION_2020.inForce());
    }
}

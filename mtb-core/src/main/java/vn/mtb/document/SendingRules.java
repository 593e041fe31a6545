package vn.mtb.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.StateSecrets;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Reach;
import vn.mtb.party.Unit;
import vn.mtb.rule.Rule;

/**
 * By which channel a document may go (<i>quy tắc gửi văn bản</i>). Bars refuse or refer, all that apply at once; where none
 * does, the grounds say why the channel is good, or why no clause speaks.
 *
 * @legal khoản 3 Điều 3, khoản 2 Điều 5, khoản 2 Điều 8 Quy chế
 */
final class SendingRules {

    /** A rule and the cases it applies to; {@code to} is who must decide, and nobody when the case is refused. */
    private record Line(Rule rule, Predicate<Sending> applies, Optional<Authority> to) {
        boolean speaksOf(Sending sending) {
            return rule.inForce().contains(sending.on()) && applies.test(sending);
        }

        Reason reason(Sending sending) {
            return Grounds.because(
                    rule,
                    sending.channel(),
                    sending.document().type(),
                    sending.document().classification());
        }
    }

    private static final Period REGULATION = Instruments.REGULATION_2020.inForce();
    private static final Period LAW_2018 = Instruments.LAW_29_2018.inForce();
    private static final Period LAW_2025 = Instruments.LAW_117_2025.inForce();
    private static final Period TWO_TIERS = Reform2025.TWO_TIERS.instrument().inForce();
    private static final Period DECREE_30 = Instruments.DECREE_30_2020.inForce();
    /** Before the law of 2018; what the ordinance of 2000 said of sending is only remembered. */
    private static final Period ORDINANCE = until(LAW_2018);

    private static final Rule BEFORE_THE_REGULATION =
            new Rule("before-the-regulation", Basis.stated(Decision2020.QD_ARTICLE_2), REGULATION);

    /** Nothing else can be told before this is known, so it refuses alone. */
    private static final List<Line> SECRECY = lines(
            refuses(
                    ClericalRules.SECRECY_DETERMINED.id(),
                    ClericalRules.SECRECY_DETERMINED.basis(),
                    DECREE_30,
                    SendingRules::undetermined),
            refuses(
                    ClericalRules.SECRECY_DETERMINED.id(),
                    Basis.implied(Regulation2020.QC_ARTICLE_3_CLAUSE_3, Reading.I_34),
                    until(DECREE_30),
                    s -> undetermined(s) && governed(s)),
            refuses(
                    ClericalRules.SECRECY_DETERMINED.id(),
                    Basis.consistency(),
                    until(DECREE_30),
                    s -> undetermined(s) && !governed(s)));

    private static final List<Line> BARS = lines(
            refuses(
                    "classified-not-electronic",
                    Basis.implied(Regulation2020.QC_ARTICLE_3_CLAUSE_3, Reading.I_17),
                    ORDINANCE,
                    s -> electronicSecret(s) && governed(s)),
            refers(
                    "classified-before-the-law-on-secrets",
                    Basis.stated(StateSecrets.ORDINANCE_2000_LEVELS),
                    ORDINANCE,
                    s -> electronicSecret(s) && !governed(s),
                    Authority.COMPETENT_AUTHORITY),
            refuses(
                    "no-secret-on-a-connected-device",
                    Basis.stated(StateSecrets.LAW_2018_ARTICLE_5_CLAUSE_5),
                    LAW_2018,
                    s -> electronicSecret(s) && s.channel() != Channel.CIPHER_LINE),
            refuses(
                    "no-secret-by-telecommunication",
                    Basis.stated(StateSecrets.LAW_2018_ARTICLE_5_CLAUSE_6),
                    LAW_2018,
                    SendingRules::networkedSecret),
            refers(
                    "by-cipher-law",
                    Basis.stated(StateSecrets.LAW_2018_ARTICLE_5_CLAUSE_6),
                    LAW_2018,
                    s -> s.secret() && s.channel() == Channel.CIPHER_LINE,
                    Authority.COMPETENT_AUTHORITY),
            refuses(
                    "classified-not-electronic",
                    Basis.implied(StateSecrets.LAW_2025, Reading.I_35),
                    LAW_2025,
                    SendingRules::networkedSecret),
            refers(
                    "by-cipher-law",
                    Basis.stated(StateSecrets.LAW_2025),
                    LAW_2025,
                    s -> s.secret() && s.channel() == Channel.CIPHER_LINE,
                    Authority.COMPETENT_AUTHORITY),
            refers(
                    "by-the-law-on-independent-lan",
                    Basis.stated(StateSecrets.LAW_2025),
                    LAW_2025,
                    s -> s.secret() && s.channel() == Channel.INDEPENDENT_LAN,
                    Authority.COMPETENT_AUTHORITY),
            meetings(
                    "no-paper-for-leaders-meetings",
                    s -> !s.secret() && s.channel() == Channel.PAPER,
                    Optional.empty()),
            meetings("by-mail-or-document-system", SendingRules::otherWay, Optional.empty()),
            refers(
                    "commune-leaders-at-the-meeting",
                    Basis.stated(Regulation2020.QC_ARTICLE_3_CLAUSE_3),
                    REGULATION,
                    s -> !s.secret()
                            && s.meetingReach() == Reach.OPEN
                            && !s.channel().ofTheCity(),
                    Authority.CITY_PEOPLES_COMMITTEE),
            refuses(
                    "private-mail-is-no-channel",
                    Basis.implied(Regulation2020.QC_ARTICLE_5_CLAUSE_2, Reading.I_32),
                    REGULATION,
                    s -> privately(s) && exchanged(s)),
            refers(
                    "private-mail-is-no-channel",
                    Basis.implied(Regulation2020.QC_ARTICLE_3_CLAUSE_3, Reading.I_32),
                    REGULATION,
                    s -> privately(s) && s.meetingReach() == Reach.NOT_NAMED && s.exchangeReach() == Reach.NOT_NAMED,
                    Authority.MANAGING_UNIT),
            exchanges(
                    "exchange-by-another-channel",
                    s -> otherWay(s) && !privately(s),
                    Optional.of(Authority.CITY_OFFICE)),
            refers(
                    "exchange-with-a-commune",
                    Basis.stated(Regulation2020.QC_ARTICLE_5_CLAUSE_2),
                    TWO_TIERS,
                    s -> otherWay(s) && s.exchangeReach() == Reach.OPEN,
                    Authority.CITY_PEOPLES_COMMITTEE));

    private static final List<Line> GROUNDS = lines(
            meetings("sent-by-the-citys-systems", s -> s.channel().ofTheCity(), Optional.empty()),
            says(
                    "classified-may-go-on-paper",
                    Basis.stated(Regulation2020.QC_ARTICLE_3_CLAUSE_3),
                    s -> s.secret() && s.meetingReach() != Reach.NOT_NAMED && s.channel() == Channel.PAPER),
            says(
                    "the-citys-systems-are-good-either-way",
                    Basis.stated(Regulation2020.QC_ARTICLE_3_CLAUSE_3),
                    s -> s.meetingReach() == Reach.OPEN && s.channel().ofTheCity()),
            says(
                    "no-meeting",
                    Basis.stated(Regulation2020.QC_ARTICLE_3_CLAUSE_3),
                    s -> s.meeting().isEmpty()),
            says(
                    "no-leader-of-the-city-at-the-meeting",
                    Basis.implied(Regulation2020.QC_ARTICLE_3_CLAUSE_3, Reading.I_33),
                    s -> s.meeting()
                            .filter(meeting -> !meeting.ofTheCitysLeaders())
                            .isPresent()),
            says(
                    "no-body-of-the-clause-at-the-meeting",
                    Basis.implied(Regulation2020.QC_ARTICLE_3_CLAUSE_3, Reading.I_33),
                    s -> s.meeting().filter(Meeting::ofTheCitysLeaders).isPresent()
                            && s.meetingReach() == Reach.NOT_NAMED),
            exchanges("exchanged-through-the-tablet", s -> s.channel().ofTheCity(), Optional.empty()));

    private static final List<Line> DUTIES = lines(
            exchanges("as-the-city-office-guides", s -> s.channel().ofTheCity(), Optional.empty()),
            says(
                    "as-the-city-office-guides",
                    Basis.stated(Regulation2020.QC_ARTICLE_8_CLAUSE_2),
                    s -> s.channel().ofTheCity() && !exchanged(s) && underTheCity(s)),
            List.of(new Line(
                    new Rule("recovered-after-the-meeting", Basis.stated(StateSecrets.LAW_2018_ARTICLE_17), LAW_2018),
                    s -> s.secret() && s.meeting().isPresent(),
                    Optional.empty())));

    static final List<Rule> RULES = Stream.concat(
                    Stream.of(BEFORE_THE_REGULATION),
                    Stream.of(SECRECY, BARS, GROUNDS, DUTIES)
                            .flatMap(List::stream)
                            .map(Line::rule))
            .toList();

    private SendingRules() {}

    static Outcome<Sending> answer(Sending sending) {
        if (sending.on().isBefore(REGULATION.from())) {
            return Outcome.referred(
                    Authority.COMPETENT_AUTHORITY,
                    Grounds.because(BEFORE_THE_REGULATION, sending.on(), REGULATION.from()));
        }
        List<Line> barred = speaking(SECRECY, sending);
        if (barred.isEmpty()) barred = speaking(BARS, sending);
        return barred.isEmpty() ? settled(sending) : barred(sending, barred);
    }

    private static Outcome<Sending> barred(Sending sending, List<Line> barred) {
        List<Reason> refusals = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Line line : barred) {
            Reason reason = line.reason(sending);
            line.to()
                    .ifPresentOrElse(
                            authority -> questions.add(new Question(authority, reason)), () -> refusals.add(reason));
        }
        return refusals.isEmpty() ? new Outcome.Referred<>(questions) : new Outcome.Refused<>(refusals);
    }

    private static Outcome<Sending> settled(Sending sending) {
        List<Reason> grounds = speaking(GROUNDS, sending).stream()
                .map(line -> line.reason(sending))
                .toList();
        List<Obligation> owed = speaking(DUTIES, sending).stream()
                .map(line -> new Obligation(line.reason(sending), Optional.empty(), Set.of()))
                .toList();
        return new Outcome.Settled<>(sending, grounds, owed);
    }

    private static List<Line> speaking(List<Line> lines, Sending sending) {
        return lines.stream().filter(line -> line.speaksOf(sending)).toList();
    }

    private static boolean undetermined(Sending sending) {
        return sending.document().classification() == Classification.UNKNOWN;
    }

    private static boolean electronicSecret(Sending sending) {
        return sending.secret() && sending.channel().electronic();
    }

    private static boolean networkedSecret(Sending sending) {
        return sending.secret() && sending.channel().networked();
    }

    /** Electronic, and by neither of the city's systems; secrets have bars of their own. */
    private static boolean otherWay(Sending sending) {
        return !sending.secret()
                && sending.channel().electronic()
                && !sending.channel().ofTheCity();
    }

    private static boolean privately(Sending sending) {
        return sending.channel() == Channel.PRIVATE_MAIL;
    }

    /** Papers of a meeting of Điều 3(3), by its words or by a reading. */
    private static boolean governed(Sending sending) {
        return firm(sending.meetingReach());
    }

    /** An exchange of Điều 5(2), by its words or by a reading. */
    private static boolean exchanged(Sending sending) {
        return firm(sending.exchangeReach());
    }

    private static boolean firm(Reach reach) {
        return reach == Reach.NAMED || reach == Reach.IMPLIED;
    }

    private static boolean underTheCity(Sending sending) {
        return governed(sending)
                || sending.exchangedWith()
                        .filter(unit -> unit.kind() == Unit.Kind.OTHER_CITY_UNIT)
                        .isPresent();
    }

    private static Period until(Period next) {
        return new Period(REGULATION.from(), next.from().minusDays(1));
    }

    private static List<Line> refuses(String id, Basis basis, Period inForce, Predicate<Sending> when) {
        return List.of(new Line(new Rule(id, basis, inForce), when, Optional.empty()));
    }

    private static List<Line> refers(String id, Basis basis, Period inForce, Predicate<Sending> when, Authority to) {
        return List.of(new Line(new Rule(id, basis, inForce), when, Optional.of(to)));
    }

    private static List<Line> says(String id, Basis basis, Predicate<Sending> when) {
        return refuses(id, basis, REGULATION, when);
    }

    /** Stated where Điều 3(3) names somebody who attends, a reading where it only counts him in. */
    private static List<Line> meetings(String id, Predicate<Sending> when, Optional<Authority> to) {
        return byReach(id, Regulation2020.QC_ARTICLE_3_CLAUSE_3, Sending::meetingReach, when, to);
    }

    /** The same for Điều 5(2) and the unit on the other side. */
    private static List<Line> exchanges(String id, Predicate<Sending> when, Optional<Authority> to) {
        return byReach(id, Regulation2020.QC_ARTICLE_5_CLAUSE_2, Sending::exchangeReach, when, to);
    }

    private static List<Line> byReach(
            String id,
            Regulation2020 clause,
            Function<Sending, Reach> reach,
            Predicate<Sending> when,
            Optional<Authority> to) {
        Rule stated = new Rule(id, Basis.stated(clause), REGULATION);
        Rule implied = new Rule(id, Basis.implied(clause, Reading.I_33), REGULATION);
        return List.of(
                new Line(stated, s -> reach.apply(s) == Reach.NAMED && when.test(s), to),
                new Line(implied, s -> reach.apply(s) == Reach.IMPLIED && when.test(s), to));
    }

    @SafeVarargs
    private static List<Line> lines(List<Line>... parts) {
        List<Line> all = new ArrayList<>();
        for (List<Line> part : parts) all.addAll(part);
        return List.copyOf(all);
    }
}

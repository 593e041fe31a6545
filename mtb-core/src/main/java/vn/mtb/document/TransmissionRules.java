package vn.mtb.document;

import static vn.mtb.document.ClericalRules.DECREE_30;
import static vn.mtb.law.ClericalWork.DECISION_28_ARTICLE_6;
import static vn.mtb.law.ClericalWork.DECISION_28_ARTICLE_9;
import static vn.mtb.law.ClericalWork.DECREE_30_ARTICLE_18;
import static vn.mtb.law.ClericalWork.DECREE_30_ARTICLE_21_CLAUSE_2;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.document.TimeLimit.DayPart;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.StateSecrets;
import vn.mtb.outcome.Basis;
import vn.mtb.rule.Rule;

/** The limits of the two texts, by channel, urgency and day (<i>quy tắc về thời hạn gửi, nhận</i>). */
final class TransmissionRules {

    /** Until when (<i>hạn</i>). */
    enum Due {
        NEXT_WORKING_DAY,
        NEXT_WORKING_MORNING,
        SAME_DAY,
        AT_ONCE;

        boolean needsACalendar() {
            return this == NEXT_WORKING_DAY || this == NEXT_WORKING_MORNING;
        }
    }

    /** To which documents a line speaks (<i>loại văn bản</i>). */
    private enum Of {
        ORDINARY,
        URGENT,
        ALL;

        boolean includes(boolean urgent) {
            return this == ALL || urgent == (this == URGENT);
        }
    }

    /** One limit: a rule, the channels and documents it speaks of, and until when. */
    record Line(Rule rule, Set<Channel> channels, Of documents, Due due) {
        boolean speaksOf(Channel channel, boolean urgent, LocalDate day) {
            return rule.inForce().contains(day) && channels.contains(channel) && documents.includes(urgent);
        }

        TimeLimit limit(LocalDate day, LocalDate next) {
            Optional<LocalDate> last = switch (due) {
                case NEXT_WORKING_DAY, NEXT_WORKING_MORNING -> Optional.of(next);
                case SAME_DAY -> Optional.of(day);
                case AT_ONCE -> Optional.empty();
            };
            DayPart until = due == Due.NEXT_WORKING_MORNING ? DayPart.MORNING : DayPart.AFTERNOON;
            return new TimeLimit(Grounds.because(rule, last.orElse(day)), last, until);
        }
    }

    private static final Set<Channel> EVERY = EnumSet.allOf(Channel.class);
    private static final Set<Channel> ELECTRONIC = EnumSet.complementOf(EnumSet.of(Channel.PAPER));
    private static final Set<Channel> SYSTEM = Set.of(Channel.DOCUMENT_SYSTEM);
    private static final Set<Channel> MAIL = Set.of(Channel.CITY_MAIL);
    private static final Period DECISION_28 = Instruments.DECISION_28_2018.inForce();

    static final List<Line> SENDING = List.of(
            decree("sent-by-the-next-working-day", DECREE_30_ARTICLE_18, EVERY, Of.ORDINARY, Due.NEXT_WORKING_DAY),
            decree("sent-right-after-signing", DECREE_30_ARTICLE_18, EVERY, Of.URGENT, Due.AT_ONCE),
            system("sent-by-the-next-working-morning", DECISION_28_ARTICLE_6, Of.ORDINARY, Due.NEXT_WORKING_MORNING),
            mail("sent-by-the-next-working-morning", DECISION_28_ARTICLE_6, Of.ORDINARY, Due.NEXT_WORKING_MORNING),
            system("sent-first-and-marked", DECISION_28_ARTICLE_6, Of.URGENT, Due.AT_ONCE),
            mail("sent-first-and-marked", DECISION_28_ARTICLE_6, Of.URGENT, Due.AT_ONCE));

    static final List<Line> RECEIVING = List.of(
            decree("acknowledged-the-same-day", DECREE_30_ARTICLE_21_CLAUSE_2, ELECTRONIC, Of.ALL, Due.SAME_DAY),
            decree("checked-or-returned", DECREE_30_ARTICLE_21_CLAUSE_2, ELECTRONIC, Of.ALL, Due.AT_ONCE),
            system("answered-with-a-status", DECISION_28_ARTICLE_9, Of.ALL, Due.AT_ONCE),
            mail("answered-with-a-status", DECISION_28_ARTICLE_9, Of.ALL, Due.AT_ONCE),
            system("handled-right-after-receipt", DECISION_28_ARTICLE_6, Of.URGENT, Due.AT_ONCE),
            mail("handled-right-after-receipt", DECISION_28_ARTICLE_6, Of.URGENT, Due.AT_ONCE));

    static final List<Line> RECALLING = List.of(
            decree("cancelled-and-confirmed", DECREE_30_ARTICLE_18, ELECTRONIC, Of.ALL, Due.AT_ONCE),
            system("cancelled-on-recall", DECISION_28_ARTICLE_9, Of.ALL, Due.AT_ONCE),
            mail("cancelled-on-recall", DECISION_28_ARTICLE_9, Of.ALL, Due.AT_ONCE));

    static final List<Rule> NO_LIMIT = ClericalRules.silent("no-limit-at-hand", DECREE_30_ARTICLE_18);

    static final List<Rule> URGENCY =
            ClericalRules.silent("urgency-level-not-verified", ClericalWork.DECREE_30_ARTICLE_8);

    static final List<Rule> SECRETS = secrets();

    static final List<Rule> RULES = Stream.concat(
                    Stream.of(SENDING, RECEIVING, RECALLING)
                            .flatMap(List::stream)
                            .map(Line::rule),
                    Stream.of(NO_LIMIT, URGENCY, SECRETS, ClericalRules.SECRECY).flatMap(List::stream))
            .toList();

    private TransmissionRules() {}

    private static Line decree(String id, Provision text, Set<Channel> channels, Of documents, Due due) {
        return new Line(new Rule(id, Basis.stated(text), DECREE_30), channels, documents, due);
    }

    private static Line system(String id, Provision text, Of documents, Due due) {
        return new Line(new Rule(id, Basis.stated(text), DECISION_28), SYSTEM, documents, due);
    }

    /** The decision speaks of document systems; that the city's mail counts too is a reading. */
    private static Line mail(String id, Provision text, Of documents, Due due) {
        return new Line(new Rule(id, Basis.implied(text, Reading.I_31), DECISION_28), MAIL, documents, due);
    }

    private static List<Rule> secrets() {
        String id = "secrets-have-limits-of-their-own";
        Period ordinance = Instruments.ORDINANCE_30_2000.inForce();
        return List.of(
                new Rule(
                        id,
                        Basis.consistency(),
                        new Period(LocalDate.MIN, ordinance.from().minusDays(1))),
                new Rule(id, Basis.stated(StateSecrets.ORDINANCE_2000_LEVELS), ordinance),
                new Rule(id, Basis.stated(StateSecrets.LAW_2018_ARTICLE_8), Instruments.LAW_29_2018.inForce()),
                new Rule(id, Basis.stated(StateSecrets.LAW_2025), Instruments.LAW_117_2025.inForce()));
    }
}

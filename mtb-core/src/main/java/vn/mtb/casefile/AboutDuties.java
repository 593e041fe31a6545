package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.account.Application;
import vn.mtb.incident.Circumstance;
import vn.mtb.incident.CredentialLeak;
import vn.mtb.incident.DataBreach;
import vn.mtb.incident.DataBreachRules;
import vn.mtb.incident.Fault;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.incident.UseDuty;
import vn.mtb.incident.UseRules;
import vn.mtb.incident.Violation;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.tablet.Situation;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** Questions about duties of use, of telling and of reviewing (<i>câu hỏi về nghĩa vụ</i>): Điều 3(4), 6, 8(1). */
final class AboutDuties {

    /** A notice as it is given; the day of the case where no day is written. */
    private record Told(
            Optional<UnitId> told,
            Optional<LocalDate> knownOn,
            Optional<LocalDate> toldOn,
            Optional<Notice.Channel> channel) {
        private static final Form<Told> WHOLE = Form.either(
                Words.UNIT.as(
                        unit -> new Told(Optional.of(unit), Optional.empty(), Optional.empty(), Optional.empty())),
                Form.object(fields -> {
                    Read<Optional<UnitId>> told = fields.maybe(
                            Key.of("báo cho", "told")
                                    .saying("không viết là cơ quan đầu mối", "left out, the focal body"),
                            Words.UNIT);
                    Read<Optional<LocalDate>> knownOn = fields.maybe(
                            Key.of("biết ngày", "knownOn")
                                    .saying("không viết là ngày xảy ra", "left out, the day of the event"),
                            Form.date());
                    Read<Optional<LocalDate>> toldOn = fields.maybe(
                            Key.of("báo ngày", "toldOn")
                                    .saying("không viết là ngày xét", "left out, the day of the case"),
                            Form.date());
                    Read<Optional<Notice.Channel>> channel = fields.maybe(
                            Key.of("bằng", "channel").saying("không viết là điện thoại", "left out, by telephone"),
                            Words.constant(Notice.Channel.class));
                    return fields.make(() -> new Told(told.get(), knownOn.get(), toldOn.get(), channel.get()));
                }));
        static final Form<Told> FORM = Form.lazily("notice", () -> WHOLE);
        static final Told USUAL = new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Notice notice(World world, LocalDate event, LocalDate on) {
            LocalDate day = toldOn.orElse(on);
            return new Notice(
                    told.orElse(world.focalUnit(day)),
                    knownOn.orElse(event),
                    day,
                    channel.orElse(Notice.Channel.TELEPHONE));
        }
    }

    private static final Key NOTICES = Key.of("đã báo", "notices")
            .saying(
                    "báo cho ai, ngày nào; không viết là đã báo cơ quan đầu mối vào ngày xét; hoặc không",
                    "who was told, when; left out, the focal body on the day of the case; or none");
    private static final Key EVENT =
            Key.of("xảy ra ngày", "occurredOn").saying("không viết là ngày xét", "left out, the day of the case");

    private AboutDuties() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("nghĩa vụ báo mất máy", "duty-to-tell-of-loss"), AboutDuties::loss);
        all.put(Key.of("nghĩa vụ báo lộ tài khoản", "duty-to-tell-of-leak"), AboutDuties::leak);
        all.put(Key.of("nghĩa vụ báo sự cố", "duty-to-tell-of-fault"), AboutDuties::fault);
        all.put(Key.of("nghĩa vụ khi sử dụng", "duty-of-use"), AboutDuties::use);
        all.put(Key.of("nghĩa vụ rà soát", "duty-to-review"), AboutDuties::review);
        all.put(Key.of("lộ dữ liệu cá nhân", "data-breach"), AboutDuties::dataBreach);
        all.put(Key.of("nghĩa vụ đang có", "what-is-owed"), AboutDuties::standing);
        return all;
    }

    private static Read<Asked> loss(Fields fields) {
        Read<Optional<LocalDate>> discovered = fields.maybe(EVENT, Form.date());
        Read<List<Told>> notices = fields.or(NOTICES, Variants.some(Told.FORM), List.of(Told.USUAL));
        Read<Boolean> inKeeping = fields.or(
                Key.of("đơn vị đang giữ", "inKeeping")
                        .saying("không viết là người dùng giữ", "left out, the user had it"),
                Form.yesOrNo(),
                false);
        return fields.make(() -> (world, on, common) -> {
            LocalDate day = discovered.get().orElse(on);
            LossReport report = new LossReport(day, "", told(world, notices.get(), day, on));
            NoticeRules rules = world.rules().notices(world.focalBody, on);
            return Answer.of(inKeeping.get() ? rules.lossInKeeping(report) : rules.loss(report))
                    .about(Answer.Means.DUTY);
        });
    }

    private static Read<Asked> leak(Fields fields) {
        Read<Optional<LocalDate>> known = fields.maybe(EVENT, Form.date());
        Read<Set<Application>> applications = fields.or(
                Key.of("phần mềm", "applications").saying("không viết là hộp thư điện tử", "left out, the mailbox"),
                Words.SOME_APPLICATIONS,
                Set.of(Application.MAIL));
        Read<List<Told>> notices = fields.or(NOTICES, Variants.some(Told.FORM), List.of(Told.USUAL));
        return fields.make(() -> (world, on, common) -> {
            List<Notice> told = told(world, notices.get(), known.get().orElse(on), on);
            return Answer.of(world.rules()
                            .notices(world.focalBody, on)
                            .leak(new CredentialLeak(applications.get(), told)))
                    .about(Answer.Means.DUTY);
        });
    }

    private static Read<Asked> fault(Fields fields) {
        Read<Optional<LocalDate>> occurred = fields.maybe(EVENT, Form.date());
        Read<List<Told>> notices = fields.or(NOTICES, Variants.some(Told.FORM), List.of(Told.USUAL));
        return fields.make(() -> (world, on, common) -> {
            LocalDate day = occurred.get().orElse(on);
            Fault fault = new Fault(day, "", false, told(world, notices.get(), day, on));
            return Answer.of(world.rules().notices(world.focalBody, on).fault(fault))
                    .about(Answer.Means.DUTY);
        });
    }

    private static Read<Asked> use(Fields fields) {
        Read<Function<LocalDate, Violation>> found = violation(fields, Key.of("nghĩa vụ", "duty"));
        return fields.make(() -> (world, on, common) ->
                Answer.of(UseRules.breach(found.get().apply(on))).about(Answer.Means.BREACH));
    }

    /** What was found of a duty of use, to be dated. */
    static Read<Function<LocalDate, Violation>> violation(Fields fields, Key duty) {
        Read<UseDuty> kind = fields.needed(duty, Words.constant(UseDuty.class));
        Read<String> facts =
                fields.or(Key.of("sự việc", "facts").saying("cho người đọc", "for the reader"), Form.text(), "—");
        Read<Boolean> authorised = fields.or(
                Key.of("được phép", "authorised").saying("không viết là tự ý", "left out, on one's own"),
                Form.yesOrNo(),
                false);
        Read<List<Circumstance>> circumstances = fields.or(
                Key.of("tình tiết", "circumstances").saying("không viết là không có", "left out, none"),
                Variants.some(Words.constant(Circumstance.class)),
                List.of());
        return fields.make(() ->
                on -> new Violation(kind.get(), on, facts.get(), authorised.get(), Set.copyOf(circumstances.get())));
    }

    private static Read<Asked> review(Fields fields) {
        Read<Optional<Period>> inUse = fields.maybe(
                Key.of("sử dụng từ", "inUse").saying("không viết là từ 3/4/2017", "left out, since 3/4/2017"),
                Given.Days.SINCE);
        Read<List<LocalDate>> reviews = fields.or(
                Key.of("đã rà soát", "reviews")
                        .saying("các ngày đã rà soát; không viết là chưa", "the days; left out, none"),
                Variants.some(Form.date()),
                List.of());
        return fields.make(() -> (world, on, common) -> {
            List<Period> use = List.of(inUse.get().orElse(Period.since(2017, 4, 3)));
            List<SecurityCheck> done = reviews.get().stream()
                    .map(day -> new SecurityCheck(day, SecurityCheck.Occasion.YEARLY, world.focalUnit(day), ""))
                    .toList();
            ReviewCalendar calendar = world.rules().reviews(on);
            List<Obligation> owed = calendar.owed(use, done, on);
            List<Reason> lacking = calendar.lacking(use, done, on);
            List<Object> years = new ArrayList<>(calendar.yearsLacking(use, done, on));
            Answer answer = lacking.isEmpty()
                    ? Answer.of(new Outcome.Settled<>(years, List.of(), owed))
                    : Answer.of(new Outcome.Refused<>(lacking)).owing(owed);
            return answer.about(Answer.Means.DUTY).holding(years);
        });
    }

    private static Read<Asked> dataBreach(Fields fields) {
        Read<Optional<LocalDate>> occurred = fields.maybe(EVENT, Form.date());
        return fields.make(() -> (world, on, common) ->
                Answer.of(DataBreachRules.clock(new DataBreach(occurred.get().orElse(on), "dữ liệu trên máy"))));
    }

    private static Read<Asked> standing(Fields fields) {
        return fields.make(() -> (world, on, common) -> {
            if (!world.hasTablet())
                world.put(GivenTablet.standing(Situation.IN_USE).as(World.TABLET, world));
            List<Obligation> owed = world.rules()
                    .rulebook()
                    .standing(world.tablet(common.tablet()), world.rules().facts(world.facts(), on), on);
            return Answer.of(new Outcome.Settled<>(owed, List.of(), owed));
        });
    }

    private static List<Notice> told(World world, List<Told> notices, LocalDate event, LocalDate on) {
        return notices.stream().map(one -> one.notice(world, event, on)).toList();
    }
}

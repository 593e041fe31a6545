package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.account.Application;
import vn.mtb.incident.Violation;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.review.Assessed;
import vn.mtb.review.ConductRecord;
import vn.mtb.review.ConductRules;
import vn.mtb.review.Feedback;
import vn.mtb.review.ImplementationRules;
import vn.mtb.review.SharedRelease;
import vn.mtb.review.Task;
import vn.mtb.review.UpgradeRequest;
import vn.mtb.tablet.Installation.RequestUpgrade.Software;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** Questions about tasks, feedback and conduct (<i>câu hỏi về nhiệm vụ, phản ánh, chấp hành</i>): Điều 3, 5, 7, 8. */
final class AboutTasks {
    private static final Form<Function<LocalDate, Violation>> BREACH =
            Form.object(fields -> AboutDuties.violation(fields, Key.of("nghĩa vụ", "duty")));

    private AboutTasks() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("ai làm nhiệm vụ", "who-has-the-task"), AboutTasks::task);
        all.put(Key.of("nâng cấp theo yêu cầu", "upgrade-on-request"), AboutTasks::upgrade);
        all.put(Key.of("máy chưa có phần mềm mới", "reach-of-a-release"), AboutTasks::release);
        all.put(Key.of("phản ánh vướng mắc", "feedback"), AboutTasks::feedback);
        all.put(Key.of("đánh giá chấp hành", "assess-conduct"), fields -> conduct(fields, false));
        all.put(Key.of("khen thưởng, xử lý", "conduct-consequence"), fields -> conduct(fields, true));
        return all;
    }

    private static Read<Asked> task(Fields fields) {
        Choices<Task> tasks = Choices.none();
        for (Task task : Task.values()) tasks = tasks.and(task, task.id().substring("task-".length()), task.id());
        Read<Task> task = fields.needed(Key.of("nhiệm vụ", "task"), Form.oneOf(tasks));
        return fields.make(() -> (world, on, common) -> Answer.of(
                ImplementationRules.by(world.focalBody).bearer(task.get(), on),
                bearer -> bearer.unit().isPresent()
                        ? List.of(bearer.as(), bearer.unit().get())
                        : List.of(bearer.as())));
    }

    private static Read<Asked> upgrade(Fields fields) {
        Read<Software> source = fields.or(
                Key.of("nâng cấp gì", "source").saying("không viết là hệ điều hành", "left out, the operating system"),
                Words.constant(Software.class),
                Software.OPERATING_SYSTEM);
        return fields.make(() -> (world, on, common) -> Answer.of(
                ImplementationRules.by(world.focalBody).upgrade(new UpgradeRequest(source.get(), "bản mới", on))));
    }

    private static Read<Asked> release(Fields fields) {
        Read<Application> application = fields.or(
                Key.of("phần mềm", "application").saying("không viết là quản lý văn bản", "left out, documents"),
                Words.APPLICATION,
                Application.DOCUMENTS);
        Read<Optional<LocalDate>> ready = fields.maybe(
                Key.of("ngày phát hành", "readyOn").saying("không viết là ngày xét", "left out, the day of the case"),
                Form.date());
        Read<Map<TabletId, Set<Application>>> delivered = fields.or(
                Key.of("máy đã giao", "delivered").saying("mã máy: phần mềm đã cài", "tablet: what is installed"),
                Form.mapOf(Words.TABLET, Words.SOME_APPLICATIONS),
                Map.of());
        return fields.make(() -> (world, on, common) -> Answer.of(
                ImplementationRules.by(world.focalBody)
                        .reach(new SharedRelease(application.get(), ready.get().orElse(on)), delivered.get(), on),
                List::copyOf));
    }

    private static Read<Asked> feedback(Fields fields) {
        Read<Optional<PersonId>> from = fields.maybe(
                Key.of("của ai", "from").saying("không viết là người đầu tiên", "left out, the first person"),
                Words.PERSON);
        Read<Optional<UnitId>> to = fields.maybe(
                Key.of("gửi", "to").saying("không viết là cơ quan đầu mối", "left out, the focal body"), Words.UNIT);
        Read<Feedback.Form> form = fields.or(
                Key.of("bằng", "form").saying("không viết là văn bản", "left out, in writing"),
                Form.oneOf(Choices.<Feedback.Form>none()
                        .and(Feedback.Form.WRITTEN, "văn bản", "written")
                        .and(Feedback.Form.EMAIL, "thư điện tử", "email")
                        .and(Feedback.Form.TELEPHONE, "điện thoại", "telephone")
                        .and(Feedback.Form.OTHER, "cách khác", "other")),
                Feedback.Form.WRITTEN);
        return fields.make(() -> (world, on, common) -> {
            Assessed who = new Assessed.Individual(from.get().orElse(world.person()));
            UnitId receiver = to.get().orElse(world.focalUnit(on));
            return Answer.of(ImplementationRules.by(world.focalBody)
                    .receive(new Feedback(who, on, receiver, form.get(), "vướng mắc khi thực hiện")));
        });
    }

    private static Read<Asked> conduct(Fields fields, boolean consequence) {
        Read<Optional<PersonId>> person = fields.maybe(
                Key.of("của ai", "person").saying("không viết là người đầu tiên", "left out, the first person"),
                Words.PERSON);
        Read<List<Function<LocalDate, Violation>>> breaches = fields.or(
                Key.of("vi phạm", "breaches").saying("không viết là không có", "left out, none"),
                Variants.some(BREACH),
                List.of());
        return fields.make(() -> (world, on, common) -> {
            PersonId who = person.get().orElse(world.person());
            Outcome<ConductRecord> record = Outcome.settled(ConductRecord.of(new Assessed.Individual(who)));
            for (Function<LocalDate, Violation> found : breaches.get()) {
                record = record.then(before -> ConductRules.enter(before, who, found.apply(on)));
            }
            Period year = new Period(LocalDate.of(on.getYear(), 1, 1), LocalDate.of(on.getYear(), 12, 31));
            return Answer.of(
                    record.then(whole -> ConductRules.criterion(whole, year))
                            .then(assessed ->
                                    consequence ? ConductRules.consequence(assessed) : Outcome.settled(assessed)),
                    assessed -> List.copyOf(assessed.broken()));
        });
    }
}

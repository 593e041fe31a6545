package vn.mtb.casefile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.mtb.liability.Cause;
import vn.mtb.liability.Claim;
import vn.mtb.liability.Compensation;
import vn.mtb.liability.Employment;
import vn.mtb.liability.Incident;
import vn.mtb.liability.Instalments;
import vn.mtb.liability.Liability;
import vn.mtb.liability.Progress;
import vn.mtb.liability.Respondent;
import vn.mtb.liability.SalaryBase;
import vn.mtb.liability.Valuation;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Made;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Questions about compensation (<i>câu hỏi về bồi thường</i>): câu 1 khoản 4 Điều 4 and the law on material liability. */
final class AboutLiability {
    private static final Key DONG = Key.of("số tiền phải trả", "dong");
    private static final Key SERVES = Key.of("là", "employment")
            .saying("cán bộ, công chức, viên chức, hợp đồng; không viết là công chức", "left out, a civil servant");
    private static final Form<Employment> EMPLOYMENT = Words.constant(Employment.class);

    private AboutLiability() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(
                Key.of("bồi thường", "compensation"),
                fields -> claim(
                        fields,
                        (rules, claim, made) -> sums(Answer.of(rules.assess(claim, made), paid -> List.of(paid)))));
        all.put(
                Key.of("trình tự bồi thường", "liability-progress"),
                fields -> claim(fields, (rules, claim, made) -> progress(rules, claim, made)));
        all.put(
                Key.of("còn xét bồi thường được không", "liability-still-open"),
                fields -> claim(fields, (rules, claim, made) -> Answer.of(rules.mayStillOpen(claim, made))));
        all.put(Key.of("trả dần", "instalments"), AboutLiability::instalments);
        all.put(Key.of("trả trước khi thôi việc", "pay-before-leaving"), AboutLiability::leaving);
        return all;
    }

    /** What is asked about a claim. */
    @FunctionalInterface
    private interface About {
        Answer ask(Liability rules, Claim claim, Made made);
    }

    private static Read<Asked> claim(Fields fields, About about) {
        Read<Incident.Kind> kind = fields.or(
                Key.of("sự việc", "kind").saying("mất hoặc hư hỏng; không viết là mất", "left out, a loss"),
                Words.constant(Incident.Kind.class),
                Incident.Kind.LOSS);
        Read<Optional<LocalDate>> occurred = fields.maybe(
                Key.of("xảy ra ngày", "occurredOn")
                        .saying("không viết là ngày phát hiện", "left out, the day of discovery"),
                Form.date());
        Read<Optional<LocalDate>> discovered = fields.maybe(
                Key.of("phát hiện ngày", "discoveredOn")
                        .saying("không viết là ngày xét", "left out, the day of the case"),
                Form.date());
        Read<Optional<LocalDate>> found =
                fields.maybe(Key.of("tìm lại được ngày", "foundOn").saying("nếu có", "if it was"), Form.date());
        Read<Cause> cause = fields.or(
                Key.of("nguyên nhân", "cause").saying("không viết là do người gây ra", "left out, people"),
                Words.constant(Cause.class),
                Cause.PEOPLE);
        Read<Custody.Kind> hands = fields.or(
                Key.of("lúc đó", "hands")
                        .saying("ai đang giữ máy; không viết là người sử dụng", "who had it; left out, a user"),
                Words.constant(Custody.Kind.class),
                Custody.Kind.USER);
        Read<Optional<PersonId>> holder = fields.maybe(
                Key.of("người giữ", "holder").saying("không viết là người đầu tiên", "left out, the first person"),
                Words.PERSON);
        Read<Optional<Map<PersonId, GivenRespondent>>> people = fields.maybe(
                Key.of("người liên quan", "respondents")
                        .saying(
                                "mã người: lỗi, hoặc các mục; không viết là người giữ máy",
                                "person: fault, or keys; left out, the holder"),
                Form.mapOf(Words.PERSON, GivenRespondent.FORM));
        Read<Optional<Valuation>> damage = fields.maybe(
                Key.of("thiệt hại", "damage")
                        .saying(
                                "số đồng hội đồng xác định, hoặc các mục; không viết là chưa xác định",
                                "dong as appraised, or keys; left out, not yet"),
                GivenDamage.FORM);
        Read<Optional<Paper>> waste = fields.maybe(
                Key.of("kết luận lãng phí", "waste").saying("quyết định, nếu có", "the decision, if any"), Paper.FORM);
        Read<GivenProceedings> done = fields.or(
                Key.of("đã làm", "done")
                        .saying("các bước đã làm; không viết là chưa", "the steps taken; left out, none"),
                GivenProceedings.FORM,
                GivenProceedings.NONE);
        Read<DaysOff> daysOff = DaysOff.ask(fields);
        return fields.make(() -> (world, on, common) -> {
            LocalDate day = discovered.get().orElse(on);
            PersonId who = holder.get().orElse(world.person());
            Incident incident = new Incident(
                    World.TABLET,
                    kind.get(),
                    occurred.get().orElse(day),
                    day,
                    custody(hands.get(), who, world.unit()),
                    cause.get(),
                    found.get());
            List<Respondent> respondents = new ArrayList<>();
            people.get()
                    .orElseGet(() -> hands.get() == Custody.Kind.USER ? Map.of(who, GivenRespondent.USUAL) : Map.of())
                    .forEach((id, one) -> respondents.add(one.as(id, world, incident.occurredOn())));
            Claim claim = Claim.about(incident, respondents.toArray(Respondent[]::new));
            if (damage.get().isPresent()) claim = claim.valued(damage.get().get());
            if (waste.get().isPresent())
                claim = claim.foundWasteful(waste.get().get().decision(world, "21/KL", on));
            claim = claim.after(done.get().as(world, day));
            Map<String, vn.mtb.party.Decision> answered = new HashMap<>(world.answered());
            common.answered().forEach((rule, paper) -> answered.put(rule, paper.decision(world, "15/QĐ-UBND", on)));
            Actor officer = world.actor(Capacity.UNIT, world.unit(), who, on);
            Made made = new Made(
                    common.by().map(one -> one.over(officer, world, on)).orElse(officer), on, answered);
            return about.ask(Liability.by(daysOff.get().calendar()), claim, made);
        });
    }

    private static Custody custody(Custody.Kind kind, PersonId holder, UnitId unit) {
        return switch (kind) {
            case USER -> new Custody.User(holder);
            case UNIT -> new Custody.Unit(unit);
            case SUPPLIER -> new Custody.Supplier();
            case FOCAL_BODY -> new Custody.FocalBody();
            case AUTHORITY -> new Custody.Authority(unit);
            case NOBODY -> new Custody.Nobody();
            case MISSING -> new Custody.Missing();
            case GONE -> new Custody.Gone();
        };
    }

    private static Answer sums(Answer answer) {
        Map<String, Long> sums = new HashMap<>();
        for (Object value : answer.values()) {
            if (!(value instanceof Compensation paid)) continue;
            paid.sumsInDong().forEach((person, dong) -> sums.put(person.value(), dong));
            sums.put(Expected.TOTAL, paid.totalInDong());
        }
        return answer.with(sums);
    }

    private static Answer progress(Liability rules, Claim claim, Made made) {
        Answer answer = Answer.of(rules.progress(claim, made), List::of);
        for (Object value : answer.values()) {
            if (value instanceof Progress told) {
                return answer.owing(told.owed())
                        .holding(List.copyOf(told.next().stream().toList()));
            }
        }
        return answer;
    }

    private static Read<Asked> instalments(Fields fields) {
        Read<Long> dong = fields.needed(DONG, Words.DONG);
        Read<Employment> serves = fields.or(SERVES, EMPLOYMENT, Employment.CIVIL_SERVANT);
        Read<Optional<Long>> salary = fields.maybe(
                Key.of("lương tháng", "salary")
                        .saying("theo quyết định; không viết là chưa xác định", "as decided; left out, not yet"),
                Words.DONG);
        return fields.make(() -> (world, on, common) -> {
            Optional<SalaryBase> base = salary.get().map(sum -> new SalaryBase(sum, world.decision("40/QĐ", on)));
            Answer answer =
                    Answer.of(Instalments.of(dong.get(), serves.get().regime(), base, YearMonth.from(on)), List::of);
            Map<String, Long> sums = new HashMap<>();
            for (Object value : answer.values()) {
                if (!(value instanceof Instalments plan)) continue;
                sums.put("hằng tháng", plan.monthlyInDong());
                sums.put("monthly", plan.monthlyInDong());
                sums.put("số tháng", plan.months());
                sums.put("months", plan.months());
                sums.put(Expected.TOTAL, plan.totalInDong());
            }
            return answer.with(sums);
        });
    }

    private static Read<Asked> leaving(Fields fields) {
        Read<Long> dong = fields.needed(DONG, Words.DONG);
        Read<Employment> serves = fields.or(SERVES, EMPLOYMENT, Employment.CIVIL_SERVANT);
        Read<Optional<LocalDate>> away = fields.maybe(
                Key.of("nghỉ từ ngày", "firstDayAway")
                        .saying("không viết là ngày xét", "left out, the day of the case"),
                Form.date());
        Read<Boolean> able = fields.or(
                Key.of("đủ khả năng", "able").saying("không viết là có", "left out, yes"), Form.yesOrNo(), true);
        return fields.make(() -> (world, on, common) -> Answer.of(
                Instalments.beforeLeaving(
                        dong.get(), serves.get().regime(), away.get().orElse(on), able.get()),
                List::of));
    }
}

package vn.mtb.casefile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.document.Classification;
import vn.mtb.law.Language;
import vn.mtb.meeting.Acting;
import vn.mtb.meeting.Convener;
import vn.mtb.meeting.MeetingAct;
import vn.mtb.meeting.MeetingKind;
import vn.mtb.meeting.MeetingRules;
import vn.mtb.meeting.MeetingState;
import vn.mtb.meeting.MeetingStep;
import vn.mtb.meeting.OnlineMeeting;
import vn.mtb.meeting.PointStaff;
import vn.mtb.meeting.Safeguard;
import vn.mtb.meeting.TerminalPlan;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** Questions about the online meeting system (<i>câu hỏi về họp trực tuyến</i>): Quyết định số 3125/QĐ-UBND as the news tells it. */
final class AboutMeetings {
    private static final long MOST_TERMINALS = 10_000;
    private static final Form<TerminalPlan.Origin> ORIGIN = Form.oneOf(Choices.<TerminalPlan.Origin>none()
            .and(TerminalPlan.Origin.OF_THE_UNIT, "của đơn vị", "of-the-unit")
            .and(TerminalPlan.Origin.RENTED, "thuê", "rented")
            .and(TerminalPlan.Origin.HANDED_OVER_BY_THE_CITY_OFFICE, "Văn phòng UBND Thành phố giao", "handed-over"));
    private static final Form<PointStaff.Part> PART = Form.oneOf(Choices.<PointStaff.Part>none()
            .and(PointStaff.Part.OFFICE_LEADER, "lãnh đạo văn phòng", "office-leader")
            .and(PointStaff.Part.EQUIVALENT_LEADER, "lãnh đạo tương đương", "equivalent-leader")
            .and(PointStaff.Part.TECHNICIAN, "kỹ thuật viên", "technician")
            .and(PointStaff.Part.ANOTHER, "người khác", "another"));

    private AboutMeetings() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        for (MeetingStep step : MeetingStep.values()) {
            Key name = Key.of(Words.in(Language.VIETNAMESE, step), Words.hyphenated(step.name()));
            all.put(name, fields -> asked(step, fields));
        }
        return all;
    }

    private static Read<Asked> asked(MeetingStep step, Fields fields) {
        Read<MeetingState> stands = fields.or(
                Key.of("đang ở", "stands")
                        .saying("không viết là đúng chỗ mà việc này cần", "left out, where the act needs it"),
                Words.constant(MeetingState.class),
                before(step));
        Read<Optional<UnitId>> unit = fields.maybe(
                Key.of("đơn vị", "unit").saying("nơi làm; không viết là đơn vị đầu tiên", "which acts; the first"),
                Words.UNIT);
        Read<Function<World, MeetingAct>> act = act(step, fields);
        return fields.make(() -> (world, on, common) -> {
            Map<String, Decision> answered = new HashMap<>(world.answered());
            common.answered().forEach((rule, paper) -> answered.put(rule, paper.decision(world, "15/QĐ-UBND", on)));
            Acting acting = new Acting(world.unitOf(unit.get().orElse(world.unit())), on, answered);
            return Answer.of(MeetingRules.take(stands.get(), act.get().apply(world), acting), List::of);
        });
    }

    private static MeetingState before(MeetingStep step) {
        return switch (step) {
            case CONVENE_ONLINE -> MeetingState.MEETING_PLANNED;
            case CONNECT_SYSTEM, GIVE_CONTROL, HOLD_SESSION -> MeetingState.MEETING_CONVENED;
            case KEEP_PAPERS -> MeetingState.MEETING_HELD;
            case GIVE_OUT_PAPERS -> MeetingState.PAPERS_KEPT;
            case STAFF_POINT -> MeetingState.POINT_UNSTAFFED;
            case RELEASE_STAFF -> MeetingState.POINT_STAFFED;
            case REPLACE_STAFF -> MeetingState.POINT_SHORT;
            case CHECK_TERMINAL -> MeetingState.TERMINAL_UNCHECKED;
            case START_TERMINAL -> MeetingState.TERMINAL_CHECKED;
            case SERVICE_TERMINAL -> MeetingState.TERMINAL_IN_USE;
            case SUBMIT_PLAN -> MeetingState.PLAN_DRAFTED;
        };
    }

    private static Read<Function<World, MeetingAct>> act(MeetingStep step, Fields fields) {
        return switch (step) {
            case CONVENE_ONLINE ->
                meeting(fields).map(made -> world -> new MeetingAct.ConveneOnline(made.apply(world)));
            case HOLD_SESSION -> meeting(fields).map(made -> world -> new MeetingAct.HoldSession(made.apply(world)));
            case KEEP_PAPERS -> meeting(fields).map(made -> world -> new MeetingAct.KeepPapers(made.apply(world)));
            case CONNECT_SYSTEM -> {
                Read<MeetingAct.OtherSystem> system = fields.or(
                        Key.of("hệ thống", "system")
                                .saying("không viết là của Chính phủ", "left out, the Government's"),
                        Words.constant(MeetingAct.OtherSystem.class),
                        MeetingAct.OtherSystem.GOVERNMENT);
                yield meeting(fields)
                        .map(made -> world -> new MeetingAct.ConnectSystem(made.apply(world), system.get()));
            }
            case GIVE_CONTROL -> {
                Read<MeetingAct.PointLevel> level = fields.or(
                        Key.of("cấp", "level").saying("không viết là cấp Thành phố", "left out, the City"),
                        Words.constant(MeetingAct.PointLevel.class),
                        MeetingAct.PointLevel.CITY);
                yield meeting(fields).map(made -> world -> new MeetingAct.GiveControl(made.apply(world), level.get()));
            }
            case GIVE_OUT_PAPERS -> giveOut(fields);
            case STAFF_POINT -> staff(fields).map(people -> world -> new MeetingAct.StaffPoint(people));
            case REPLACE_STAFF -> staff(fields).map(people -> world -> new MeetingAct.ReplaceStaff(people));
            case RELEASE_STAFF -> {
                Read<Optional<PersonId>> who = fields.maybe(
                        Key.of("ai", "person").saying("không viết là người đầu tiên", "left out, the first person"),
                        Words.PERSON);
                yield fields.make(
                        () -> world -> new MeetingAct.ReleaseStaff(who.get().orElse(world.person())));
            }
            case CHECK_TERMINAL -> {
                Read<Boolean> police = fields.or(
                        Key.of("cùng Công an Thành phố", "withTheCityPolice")
                                .saying("không viết là có", "left out, yes"),
                        Form.yesOrNo(),
                        true);
                yield fields.make(() -> world -> new MeetingAct.CheckTerminal(police.get()));
            }
            case START_TERMINAL -> fields.make(() -> world -> new MeetingAct.StartTerminal());
            case SERVICE_TERMINAL -> fields.make(() -> world -> new MeetingAct.ServiceTerminal());
            case SUBMIT_PLAN -> plan(fields);
        };
    }

    private static Read<Function<World, OnlineMeeting>> meeting(Fields fields) {
        Read<MeetingKind> kind = fields.or(
                Key.of("loại họp", "kind").saying("không viết là giao ban", "left out, a briefing"),
                Words.constant(MeetingKind.class),
                MeetingKind.REGULAR_BRIEFING);
        Read<Convener> convener = fields.or(
                Key.of("người triệu tập", "convener").saying("không viết là UBND Thành phố", "left out, the City"),
                Words.constant(Convener.class),
                Convener.CITY);
        Read<OnlineMeeting.Purpose> purpose = fields.or(
                Key.of("mục đích", "purpose")
                        .saying("không viết là chỉ đạo của Thành phố", "left out, the City's direction"),
                Words.constant(OnlineMeeting.Purpose.class),
                OnlineMeeting.Purpose.DIRECTION_OF_THE_CITY);
        Read<Boolean> online = fields.or(
                Key.of("chủ trì chọn họp trực tuyến", "chairChoseOnline").saying("không viết là có", "left out, yes"),
                Form.yesOrNo(),
                true);
        Read<Optional<String>> need =
                fields.maybe(Key.of("yêu cầu riêng", "need").saying("nếu có", "if any"), Form.text());
        Read<Classification> secrecy = fields.or(
                Key.of("độ mật", "classification").saying("không viết là không mật", "left out, not secret"),
                Words.constant(Classification.class),
                Classification.NONE);
        Read<List<Safeguard>> safeguards = fields.or(
                Key.of("đã bảo đảm", "safeguards").saying("không viết là chưa có gì", "left out, nothing"),
                Variants.some(Words.constant(Safeguard.class)),
                List.of());
        return fields.make(() -> world -> new OnlineMeeting(
                kind.get(),
                convener.get(),
                world.unit(),
                purpose.get(),
                online.get(),
                need.get(),
                secrecy.get(),
                Set.copyOf(safeguards.get())));
    }

    private static Read<Function<World, MeetingAct>> giveOut(Fields fields) {
        Read<Optional<UnitId>> to = fields.maybe(
                Key.of("cho", "to").saying("không viết là đơn vị thứ hai", "left out, the second unit"), Words.UNIT);
        Read<Boolean> wanted = fields.or(
                Key.of("có yêu cầu", "wanted").saying("không viết là có", "left out, yes"), Form.yesOrNo(), true);
        Read<Classification> papers = fields.or(
                Key.of("độ mật của tài liệu", "secrecy").saying("không viết là không mật", "left out, not secret"),
                Words.constant(Classification.class),
                Classification.NONE);
        return meeting(fields)
                .map(made -> world -> new MeetingAct.GiveOutPapers(
                        made.apply(world), to.get().orElse(world.otherUnit()), wanted.get(), papers.get()));
    }

    private static Read<PointStaff> staff(Fields fields) {
        Read<Map<PersonId, PointStaff.Part>> people = fields.or(
                Key.of("người", "people")
                        .saying(
                                "mã người: vị trí; không viết là một lãnh đạo văn phòng và một kỹ thuật viên",
                                "left out, a leader and a technician"),
                Form.mapOf(Words.PERSON, PART),
                Map.of(
                        new PersonId("lanh-dao-van-phong"), PointStaff.Part.OFFICE_LEADER,
                        new PersonId("ky-thuat-vien"), PointStaff.Part.TECHNICIAN));
        return fields.make(() -> new PointStaff(people.get().entrySet().stream()
                .map(one -> new PointStaff.Assigned(one.getKey(), one.getValue()))
                .toList()));
    }

    private static Read<Function<World, MeetingAct>> plan(Fields fields) {
        Read<Optional<Long>> year = fields.maybe(
                Key.of("năm", "year").saying("không viết là năm xét", "left out, the year of the case"),
                Form.whole(2000, 2100));
        Read<Map<String, TerminalPlan.Origin>> terminals = fields.or(
                Key.of("thiết bị", "terminals").saying("mã: nguồn gốc", "code: origin"),
                Form.mapOf(Form.text(), ORIGIN),
                Map.of());
        Read<List<String>> maintained = fields.or(
                Key.of("bảo trì", "maintained")
                        .saying("không viết là mọi thiết bị của đơn vị", "left out, all of the unit's"),
                Variants.some(Form.text()),
                List.of("*"));
        Read<Long> toBuy = fields.or(
                Key.of("mua", "toBuy").saying("không viết là 0", "left out, 0"), Form.whole(0, MOST_TERMINALS), 0L);
        Read<Long> toRent = fields.or(
                Key.of("thuê", "toRent").saying("không viết là 0", "left out, 0"), Form.whole(0, MOST_TERMINALS), 0L);
        Read<Boolean> competent = fields.or(
                Key.of("trình đúng cấp", "toTheCompetentLevel").saying("không viết là có", "left out, yes"),
                Form.yesOrNo(),
                true);
        return fields.make(() -> world -> new MeetingAct.SubmitPlan(
                new TerminalPlan(
                        year.get().map(Math::toIntExact).orElse(world.date.getYear()),
                        terminals.get(),
                        maintained.get().equals(List.of("*")) ? own(terminals.get()) : Set.copyOf(maintained.get()),
                        Math.toIntExact(toBuy.get()),
                        Math.toIntExact(toRent.get())),
                competent.get()));
    }

    private static Set<String> own(Map<String, TerminalPlan.Origin> terminals) {
        Map<String, TerminalPlan.Origin> own = new HashMap<>(terminals);
        own.values().removeIf(origin -> origin != TerminalPlan.Origin.OF_THE_UNIT);
        return own.keySet();
    }
}

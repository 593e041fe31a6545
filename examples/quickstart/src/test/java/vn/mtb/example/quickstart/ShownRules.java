package vn.mtb.example.quickstart;

import static vn.mtb.law.Language.VIETNAMESE;
import static vn.mtb.meeting.MeetingState.TERMINAL_UNCHECKED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.mtb.casefile.Case;
import vn.mtb.casefile.CaseFile;
import vn.mtb.constraint.DocumentNumber;
import vn.mtb.constraint.PlainText;
import vn.mtb.constraint.Wording;
import vn.mtb.ituse.Checklist;
import vn.mtb.ituse.ItDuty;
import vn.mtb.ituse.ItUseRules;
import vn.mtb.ituse.Practice;
import vn.mtb.ituse.ProvinceBody;
import vn.mtb.law.Period;
import vn.mtb.law.Text;
import vn.mtb.meeting.Acting;
import vn.mtb.meeting.Convener;
import vn.mtb.meeting.MeetingAct;
import vn.mtb.meeting.MeetingKind;
import vn.mtb.meeting.MeetingRules;
import vn.mtb.meeting.MeetingState;
import vn.mtb.meeting.OnlineMeeting;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.plan.Figure;
import vn.mtb.plan.Finding;
import vn.mtb.plan.PlanRules;
import vn.mtb.plan.Population;
import vn.mtb.plan.Target;
import vn.mtb.register.Hindsight;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;
import vn.mtb.unitrule.Conformity;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Yaml;

/** What the Javadoc of unit regulations, case files and other instruments shows, compiled (<i>ví dụ trong chú thích</i>). */
final class ShownRules {
    private ShownRules() {}

    record Heading(@DocumentNumber @PlainText String number) {}

    static List<Text> constraint() {
        List<Text> wrong = Wording.of(Heading.class, "number", "12/QĐ-SNV"); // empty
        return wrong;
    }

    static Period yaml(String text) {
        Form<Period> days = Form.object(fields -> {
            Read<LocalDate> from = fields.needed(Key.of("từ ngày", "from"), Form.date());
            Read<LocalDate> until = fields.needed(Key.of("đến ngày", "until"), Form.date());
            return fields.make(() -> new Period(from.get(), until.get()));
        });
        Period period = days.of(Yaml.parse("quy-che.yaml", text)); // or BadFile with every mistake
        return period;
    }

    static Outcome<Tablet> regulation(Tablet tablet, Act act, Facts facts, Made made) {
        UnitRegulation regulation =
                UnitRegulation.read(Path.of("quy-che-so-noi-vu.yaml")); // or BadFile with every mistake
        Conformity.of(regulation).findings().forEach(System.out::println); // filled, added, tightened, loosened
        UnitRules rules = UnitRules.of(List.of(regulation)).orElseThrow();
        Outcome<Tablet> answer = rules.take(tablet, act, facts, made);
        return answer;
    }

    static void hindsight(Register register, Path file, Collection<TabletId> tablets) {
        UnitRules draft = UnitRules.of(List.of(UnitRegulation.read(file))).orElseThrow();
        new Hindsight(register, FocalBody.asPrinted()).changed(tablets, Rules.of(Rulebook.city()), draft::take);
    }

    static void cases() {
        for (Case one : CaseFile.read(Path.of("chua-ghi-tang.yaml")).cases()) {
            one.run().differences().forEach(difference -> System.out.println(difference.in(VIETNAMESE)));
        }
    }

    static void plan(LocalDate endOf2017) {
        var files = new Figure(Population.JUDICIAL_FILES, 6_000, 10_000, endOf2017, "Báo cáo số 12/BC-STP");
        Finding found = PlanRules.measure(Target.JUDICIAL_FILES_ONLINE, files).orElseThrow();
        found.reached(); // false: it must be over 60 %
        found.gap(); // 1
    }

    static Outcome<MeetingState> meeting(UnitId officeId, Unit office, LocalDate on) {
        var briefing = OnlineMeeting.of(MeetingKind.REGULAR_BRIEFING, Convener.CITY, officeId);
        Outcome<MeetingState> answer = MeetingRules.take(
                MeetingState.MEETING_PLANNED, new MeetingAct.ConveneOnline(briefing), Acting.of(office, on));
        return answer;
    }

    static Outcome<MeetingState> terminal(Unit unit, LocalDate on) {
        Outcome<MeetingState> answer =
                MeetingRules.take(TERMINAL_UNCHECKED, new MeetingAct.StartTerminal(), Acting.of(unit, on));
        return answer;
    }

    static void checklist(LocalDate on) {
        Practice found = Practice.of(ProvinceBody.ADMINISTRATIVE_BODY, on)
                .shown(ItDuty.DOCUMENT_SOFTWARE, ItDuty.WEBSITE)
                .lacking(ItDuty.FEEDBACK_CHANNELS); // and so on for each duty that is looked up
        Checklist answer = ItUseRules.check(found).orElseThrow();
        answer.missing();
    }
}

package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.ituse.Checklist;
import vn.mtb.ituse.ItDuty;
import vn.mtb.ituse.ItUseRules;
import vn.mtb.ituse.ProvinceBody;
import vn.mtb.law.Language;
import vn.mtb.meeting.Convener;
import vn.mtb.meeting.MeetingAct;
import vn.mtb.meeting.MeetingKind;
import vn.mtb.meeting.MeetingRules;
import vn.mtb.meeting.MeetingState;
import vn.mtb.meeting.MeetingStep;
import vn.mtb.meeting.OnlineMeeting;
import vn.mtb.meeting.Safeguard;
import vn.mtb.outcome.Messages;
import vn.mtb.plan.Comparison;
import vn.mtb.plan.PlanRules;
import vn.mtb.plan.Population;
import vn.mtb.plan.Target;
import vn.mtb.rule.Rule;

@DisplayName(
        "họp trực tuyến, ứng dụng công nghệ thông tin, kế hoạch 2017: mỗi quy tắc, mỗi tên có câu chữ hai thứ tiếng, không câu nào thừa")
class InstrumentsInWordsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "plan", "ituse"})
    void every_rule_and_every_name_has_its_sentence_and_none_is_left_over(String room) throws IOException {
        for (Language language : Language.values()) {
            assertThat(bundle(room, language).stringPropertyNames().stream().filter(key -> !UnfitValues.says(key)))
                    .as("%s in %s", room, language)
                    .containsExactlyInAnyOrderElementsOf(expected(room));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"meeting", "plan", "ituse"})
    void both_languages_name_the_same_things_without_full_stop_or_lone_apostrophe(String room) throws IOException {
        Properties english = bundle(room, Language.ENGLISH);
        Properties vietnamese = bundle(room, Language.VIETNAMESE);
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
            for (Properties bundle : List.of(english, vietnamese)) {
                assertThat(bundle.getProperty(key))
                        .as(key)
                        .doesNotEndWith(".")
                        .isEqualTo(bundle.getProperty(key).strip());
                assertThat(bundle.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    private static Set<String> expected(String room) {
        Set<String> steps = steps(room);
        Set<String> keys = new TreeSet<>();
        for (Rule rule : rules(room)) {
            if (!steps.contains(rule.id()) && Messages.knows(Language.VIETNAMESE, rule.id())) keys.add(rule.id());
            assertThat(steps.contains(rule.id()) || keys.contains(rule.id()))
                    .as("%s needs a sentence", rule.id())
                    .isTrue();
        }
        if (room.equals("plan")) keys.addAll(Set.of("plan-reached", "plan-missed", "plan-not-yet"));
        if (room.equals("ituse")) keys.addAll(Set.of("it-met", "it-aim", "it-not-applicable"));
        names(room).forEach(name -> keys.add(name.getDeclaringClass().getSimpleName() + "." + name.name()));
        return keys;
    }

    /** Steps and orders go by the names of their constants, targets by the sentence of how far they are reached. */
    private static Set<String> steps(String room) {
        Set<String> steps = new TreeSet<>();
        if (room.equals("plan")) for (Target target : Target.values()) steps.add(target.id());
        if (!room.equals("meeting")) return steps;
        for (MeetingStep step : MeetingStep.values()) {
            steps.add(step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        }
        steps.add("check-terminal-before-start-terminal");
        return steps;
    }

    private static List<Rule> rules(String room) {
        return switch (room) {
            case "meeting" -> MeetingRules.all();
            case "plan" -> PlanRules.all();
            case "ituse" -> ItUseRules.all();
            default -> throw new AssertionError(room);
        };
    }

    private static Stream<Enum<?>> names(String room) {
        return switch (room) {
            case "meeting" ->
                Stream.<Enum<?>[]>of(
                                MeetingStep.values(),
                                MeetingState.values(),
                                MeetingKind.values(),
                                Convener.values(),
                                Safeguard.values(),
                                OnlineMeeting.Purpose.values(),
                                MeetingAct.OtherSystem.values(),
                                MeetingAct.PointLevel.values())
                        .flatMap(Stream::of);
            case "plan" ->
                Stream.<Enum<?>[]>of(
                                Target.values(), Comparison.values(), Target.Firmness.values(), Population.values())
                        .flatMap(Stream::of);
            case "ituse" ->
                Stream.<Enum<?>[]>of(ItDuty.values(), ProvinceBody.values(), Checklist.Answer.values())
                        .flatMap(Stream::of);
            default -> throw new AssertionError(room);
        };
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String room, Language language) throws IOException {
        Properties bundle = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Messages.class.getResourceAsStream("/vn/mtb/" + room + "/messages_" + language.tag() + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}

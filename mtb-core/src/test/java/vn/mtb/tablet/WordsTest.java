package vn.mtb.tablet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.UnfitValues;
import vn.mtb.account.Application;
import vn.mtb.incident.UseDuty;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.rule.Ban;
import vn.mtb.rule.Condition;
import vn.mtb.rule.Duty;
import vn.mtb.rule.Need;
import vn.mtb.rule.Row;

@DisplayName("mọi lý do, nghĩa vụ, bước, tình trạng đều có câu chữ tiếng Việt và tiếng Anh")
class WordsTest {
    private static final List<String> ROOMS = List.of("outcome", "party", "rule", "tablet");
    /** What has a sentence and is neither a rule nor a name. */
    private static final List<String> FRAMES = List.of(
            "value",
            "period-closed",
            "period-open",
            "period-past",
            "basis-implied",
            "basis-consistency",
            "obligation-due",
            "step-allowed",
            "step-before",
            "no-way-from-here",
            "paper-attached",
            "application-not-forbidden");

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");
    private static final Pattern SYLLABLE = Pattern.compile("(ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?"
            + "(oai|oao|oay|oeo|ieu|yeu|uay|uoi|uou|uya|uye|uyu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uo|uu|uy|ye|"
            + "[aeiouy])(ch|ng|nh|[cmnpt])?");
    private static final List<String> ABBREVIATIONS = List.of("UBND", "HĐND");
    /** English words that would pass as Vietnamese syllables. */
    private static final List<String> ENGLISH = List.of("the", "that", "then", "this", "not");

    @ParameterizedTest
    @EnumSource
    void every_rule_and_name_has_a_sentence_and_no_sentence_is_left_over(Language language) {
        Set<String> left = new TreeSet<>(bundle(language).keySet());
        left.removeAll(expected());
        left.removeIf(UnfitValues::says);
        Set<String> missing = new TreeSet<>(expected());
        missing.removeAll(bundle(language).keySet());
        assertThat(missing).as("without a sentence in %s", language.tag()).isEmpty();
        assertThat(left).as("sentences of nothing in %s", language.tag()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_is_said_twice_in_a_bundle(Language language) throws IOException {
        for (String room : ROOMS) {
            try (InputStream in = Messages.class.getResourceAsStream(file(room, language))) {
                assertThat(new String(in.readAllBytes(), UTF_8).lines().filter(line -> line.contains("=")))
                        .extracting(line -> line.substring(0, line.indexOf('=')))
                        .as(room)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void no_two_names_share_a_key() {
        assertThat(names()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_is_well_formed_and_a_clause_without_a_full_stop(Language language) {
        assertThat(bundle(language)).allSatisfy((key, sentence) -> {
            assertThat(new MessageFormat(sentence, language.locale()).toPattern())
                    .as(key)
                    .isNotBlank();
            assertThat(sentence).as(key).doesNotEndWith(".").isEqualTo(sentence.strip());
            assertThat(sentence.replace("''", ""))
                    .as("%s: an apostrophe is doubled", key)
                    .doesNotContain("'");
        });
    }

    @Test
    void both_languages_name_the_same_values() {
        Map<String, String> english = bundle(Language.ENGLISH);
        assertThat(bundle(Language.VIETNAMESE))
                .allSatisfy((key, sentence) ->
                        assertThat(values(english.get(key))).as(key).isEqualTo(values(sentence)));
    }

    @Test
    void the_vietnamese_is_vietnamese() {
        assertThat(bundle(Language.VIETNAMESE)).allSatisfy((key, sentence) -> {
            List<String> words =
                    WORD.matcher(sentence).results().map(found -> found.group()).toList();
            assertThat(words).as(key).allMatch(WordsTest::vietnamese);
        });
    }

    @Test
    void the_english_is_not() {
        assertThat(bundle(Language.ENGLISH))
                .allSatisfy((key, sentence) -> assertThat(sentence).as(key).matches("[\\x20-\\x7E«»]+"));
    }

    @Test
    void a_sentence_names_no_more_than_its_rule_gives() {
        for (Row<Situation, Step, Case> row : CityRules.TABLE.rows()) {
            Case about = OneOfEachAct.taking(row.step());
            for (Need<Case> need : row.needs()) {
                Condition<Case> condition = need.condition();
                assertSaid(condition.sentence(), condition.arguments(about));
                if (condition.standing() == Condition.Standing.DELEGATED) {
                    assertSaid(condition.id() + "-met", condition.arguments(about));
                }
            }
            for (Duty<Case> duty : row.duties()) {
                assertSaid(duty.id(), duty.arguments().apply(about));
            }
        }
    }

    @Test
    void a_closed_step_is_told_in_words_too() {
        for (Situation place : Situation.values()) {
            for (Step step : Step.values()) {
                if (CityRules.TABLE.find(place, step, OneOfEachAct.DAY) >= 0) continue;
                for (Reason reason : CityRules.TABLE.closed(place, step, OneOfEachAct.DAY)) {
                    assertSaid(reason.rule(), reason.arguments().toArray());
                }
            }
        }
    }

    @Test
    void what_time_brings_is_told_in_words_too() {
        Facts ended = OneOfEachAct.facts()
                .about(new Unit(
                        OneOfEachAct.UNIT,
                        Unit.Kind.DEPARTMENT,
                        Period.since(2016, 1, 1).before(2019, 1, 1),
                        Optional.empty()));
        List<Obligation> owed = Rulebook.city().standing(OneOfEachAct.tablet(), ended, OneOfEachAct.DAY);
        assertThat(owed).extracting(Obligation::duty).containsExactly("give-it-back", "unit-has-ended");
        for (Obligation one : owed)
            assertSaid(one.duty(), one.reason().arguments().toArray());
    }

    @Test
    void a_paper_that_a_unit_asks_for_is_named() {
        Rulebook asking = Rulebook.city()
                .asking(
                        Step.PUT_INTO_USE,
                        "a-unit-rule",
                        "cam-ket",
                        Regulation2020.QC_ARTICLE_8_CLAUSE_3,
                        Period.since(2017, 3, 30));
        Case about = OneOfEachAct.taking(Step.PUT_INTO_USE);
        Condition<Case> own = asking.table().rows().stream()
                .flatMap(row -> row.needs().stream())
                .map(Need::condition)
                .filter(condition -> condition.id().equals("a-unit-rule"))
                .findFirst()
                .orElseThrow();
        assertSaid(own.sentence(), own.arguments(about));
    }

    @Test
    void values_are_named_as_an_official_would_name_them() {
        assertThat(Messages.name(Language.VIETNAMESE, Application.MAIL)).isEqualTo("hộp thư điện tử");
        assertThat(Messages.name(Language.ENGLISH, Position.ROOM_HEAD)).isEqualTo("Head of a room");
        assertThat(Messages.name(Language.VIETNAMESE, new Application("du-an"))).isEqualTo("du-an");
        assertThat(Messages.name(Language.VIETNAMESE, List.of())).isEqualTo("—");
        assertThat(Messages.say(Language.VIETNAMESE, "fixed-asset-class", 9_500_000L, 10_000_000L))
                .startsWith("Giá trị 9.500.000 đồng")
                .contains("từ 10.000.000 đồng");
    }

    @Test
    void a_closed_step_reads_as_a_sentence() {
        assertThat(CityRules.TABLE.closed(Situation.PROCURED, Step.PUT_INTO_USE, OneOfEachAct.DAY))
                .extracting(reason -> reason.in(Language.VIETNAMESE))
                .containsExactly(
                        "Đang ở tình trạng «đã mua, ở cơ quan đầu mối»: phải bàn giao máy cho đơn vị trước rồi mới ghi tăng tài sản",
                        "Đang ở tình trạng «đã mua, ở cơ quan đầu mối»: phải ghi tăng tài sản trước rồi mới giao máy cho người sử dụng");
    }

    @Test
    void a_refusal_reads_as_a_sentence() {
        Outcome<Tablet> answer = Rulebook.city()
                .take(
                        OneOfEachAct.tablet(),
                        new Holding.GiveBack(OneOfEachAct.OUT),
                        OneOfEachAct.facts(),
                        Made.by(OneOfEachAct.FOR_THE_UNIT).on(OneOfEachAct.DAY));
        assertThat(answer.reasons())
                .extracting(Reason::toString)
                .anySatisfy(said -> assertThat(said)
                        .startsWith(
                                "CB-02 ký bên giao nhưng không phải là người sử dụng đang giữ máy; để người đang giữ máy ký")
                        .contains("khoản 4 Điều 4"));
    }

    private static void assertSaid(String key, Object[] arguments) {
        for (Language language : Language.values()) {
            String sentence = bundle(language).get(key);
            assertThat(sentence).as("%s in %s", key, language.tag()).isNotNull();
            assertThat(highest(sentence))
                    .as("values named by «%s» in %s; given: %s", key, language.tag(), Arrays.toString(arguments))
                    .isLessThanOrEqualTo(arguments.length);
            assertThat(Messages.say(language, key, arguments))
                    .as(key)
                    .doesNotContain("{", "}", "null", "Optional", "vn.mtb");
        }
    }

    /** How many values a sentence counts on. */
    private static int highest(String sentence) {
        return new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Set<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean vietnamese(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word)
                || (SYLLABLE.matcher(plain).matches() && !ENGLISH.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> expected() {
        Set<String> keys = new TreeSet<>(FRAMES);
        for (CityCondition condition : CityCondition.values()) {
            keys.add(condition.id());
            if (condition.standing() == Condition.Standing.DELEGATED) keys.add(condition.id() + "-met");
        }
        for (Row<Situation, Step, Case> row : CityRules.TABLE.rows()) {
            for (Duty<Case> duty : row.duties()) keys.add(duty.id());
        }
        keys.add("unit-has-ended");
        for (Ban<Situation, Step> ban : CityRules.TABLE.bans()) keys.add(ban.rule());
        keys.addAll(names());
        return keys;
    }

    /** The keys of every public enum of these packages, of the duties of use, of the posts and of the shared applications. */
    private static List<String> names() {
        List<String> keys = new ArrayList<>();
        Stream.concat(ROOMS.stream().flatMap(WordsTest::enums), Stream.of(UseDuty.class))
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(constant -> (Enum<?>) constant)
                .forEach(one -> keys.add(one.getDeclaringClass().getSimpleName() + "." + one.name()));
        keys.addAll(constants(Position.class));
        keys.addAll(constants(Application.class));
        return keys;
    }

    private static Stream<Class<?>> enums(String room) {
        try (Stream<Path> classes =
                Files.list(Path.of(Messages.class.getResource("Messages.class").toURI())
                        .getParent()
                        .resolveSibling(room))) {
            List<Class<?>> found = new ArrayList<>();
            for (Path file : classes.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".class") || name.equals("package-info.class")) continue;
                Class<?> type = Class.forName("vn.mtb." + room + "." + name.replace(".class", ""));
                if (type.isEnum() && Modifier.isPublic(type.getModifiers())) found.add(type);
            }
            return found.stream();
        } catch (IOException | URISyntaxException | ClassNotFoundException e) {
            throw new AssertionError("the compiled package " + room + " must be readable as files", e);
        }
    }

    private static List<String> constants(Class<?> type) {
        List<String> keys = new ArrayList<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || field.getType() != type) continue;
            try {
                keys.add(type.getSimpleName() + "." + field.get(null));
            } catch (IllegalAccessException e) {
                throw new AssertionError(field + " must be public", e);
            }
        }
        return keys;
    }

    private static Map<String, String> bundle(Language language) {
        Map<String, String> all = new TreeMap<>();
        for (String room : ROOMS) {
            try (InputStream in = Messages.class.getResourceAsStream(file(room, language))) {
                Properties sentences = new Properties();
                sentences.load(new InputStreamReader(in, UTF_8));
                sentences.stringPropertyNames().forEach(key -> all.put(key, sentences.getProperty(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(room, e);
            }
        }
        return all;
    }

    private static String file(String room, Language language) {
        return "/vn/mtb/" + room + "/messages_" + language.tag() + ".properties";
    }
}

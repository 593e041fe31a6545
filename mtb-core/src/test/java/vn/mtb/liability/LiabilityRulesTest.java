package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.UnfitValues;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.rule.Rule;

@DisplayName("mỗi quy tắc có mã, có căn cứ, có thời gian, có câu chữ hai thứ tiếng")
class LiabilityRulesTest {

    @Test
    void ids_are_kebab_case() {
        assertThat(LiabilityRules.all()).extracting(Rule::id).allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void one_id_stands_on_different_ground_each_time() {
        assertThat(LiabilityRules.all())
                .extracting(rule -> rule.id() + " " + rule.basis())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_rule_of_both_pages_is_listed() {
        assertThat(LiabilityRules.all()).hasSize(LiabilityRule.values().length + WearRule.values().length);
    }

    @Test
    void none_holds_before_the_regulation_but_what_the_books_and_other_statutes_say() {
        assertThat(Stream.of(LiabilityRule.values()).map(LiabilityRule::rule))
                .filteredOn(rule ->
                        rule.inForce().from().isBefore(Given.ALWAYS.from().withYear(2017)))
                .extracting(Rule::id)
                .containsOnly("waste-unread", "waste-council-unread", "instalments-unread");
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_and_every_name_has_a_sentence_and_none_is_left_over(Language language) throws IOException {
        Set<String> expected = new LinkedHashSet<>(Set.of("liability-answered"));
        LiabilityRules.all().forEach(rule -> expected.add(rule.id()));
        for (Enum<?> name : names()) expected.add(name.getDeclaringClass().getSimpleName() + "." + name.name());
        Set<String> left = new TreeSet<>(bundle(language).stringPropertyNames());
        assertThat(left).containsAll(expected);
        left.removeAll(expected);
        left.removeIf(UnfitValues::says);
        assertThat(left).allMatch(key -> key.endsWith("-met") && expected.contains(key.replaceAll("-met$", "")));
    }

    @Test
    void both_languages_name_the_same_things() throws IOException {
        Properties vietnamese = bundle(Language.VIETNAMESE);
        Properties english = bundle(Language.ENGLISH);
        assertThat(vietnamese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(values(vietnamese.getProperty(key))).as(key).isSubsetOf(all(5));
            assertThat(values(english.getProperty(key))).as(key).isEqualTo(values(vietnamese.getProperty(key)));
        }
    }

    @Test
    void names_are_worded() {
        assertThat(Messages.name(Language.VIETNAMESE, Stage.COUNCIL)).isEqualTo("lập hội đồng");
        assertThat(Messages.name(Language.ENGLISH, Cause.MAKERS_FAULT)).isEqualTo("the maker's fault");
    }

    private static List<Enum<?>> names() {
        return Stream.<Enum<?>[]>of(
                        Cause.values(),
                        Culpability.values(),
                        Employment.values(),
                        Incident.Kind.values(),
                        LiabilityRegime.values(),
                        Stage.values(),
                        WearCircular.values())
                .flatMap(Stream::of)
                .collect(Collectors.toList());
    }

    private static Set<String> values(String sentence) {
        return Stream.of(sentence.split("(?=\\{)"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.substring(0, 3))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(int count) {
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> "{" + i + "}")
                .collect(Collectors.toSet());
    }

    private static Properties bundle(Language language) throws IOException {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                LiabilityRules.class.getResourceAsStream("messages_" + language.tag() + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}

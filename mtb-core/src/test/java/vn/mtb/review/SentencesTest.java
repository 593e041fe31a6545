package vn.mtb.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.UnfitValues;
import vn.mtb.account.AccountRules;
import vn.mtb.incident.DataBreachRules;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.UseRules;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.rule.Rule;

@DisplayName("mỗi quy tắc về tài khoản, sự cố, rà soát có câu chữ hai thứ tiếng")
class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    @Test
    void every_rule_has_an_id_of_its_own_and_a_sentence_in_both_languages() {
        assertThat(rules())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.basis().settles()).isTrue();
            for (Language language : Language.values()) {
                assertThat(Messages.knows(language, rule.id())).as(rule.id()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "incident", "review"})
    void both_languages_say_the_same_things_about_the_same_places(String room) {
        Map<String, Set<String>> vietnamese = places(room, Language.VIETNAMESE);
        assertThat(places(room, Language.ENGLISH)).isEqualTo(vietnamese);
        assertThat(vietnamese).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "incident", "review"})
    void every_sentence_belongs_to_a_rule_or_is_a_name(String room) {
        Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(places(room, Language.VIETNAMESE).keySet())
                .allMatch(key -> key.contains(".")
                        || UnfitValues.says(key)
                        || ids.contains(key)
                        || Stream.of(
                                        "-met",
                                        "-to-nobody",
                                        "-owed",
                                        "-application",
                                        "-powers",
                                        "-within",
                                        "-asked",
                                        "-none",
                                        "-held")
                                .anyMatch(variant -> key.endsWith(variant)
                                        && ids.contains(key.substring(0, key.length() - variant.length()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"account", "incident", "review"})
    void an_apostrophe_is_doubled_or_messageformat_swallows_it(String room) {
        for (Language language : Language.values()) {
            assertThat(bundle(room, language))
                    .allSatisfy((key, sentence) ->
                            assertThat(sentence.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

    private static List<Rule> rules() {
        return Stream.of(
                        AccountRules.all(),
                        UseRules.all(),
                        NoticeRules.all(),
                        DataBreachRules.all(),
                        ReviewCalendar.all(),
                        ConductRules.all(),
                        ImplementationRules.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Map<String, Set<String>> places(String room, Language language) {
        return bundle(room, language).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> PLACE.matcher(entry.getValue())
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static Map<String, String> bundle(String room, Language language) {
        String file = "/vn/mtb/" + room + "/messages_" + language.tag() + ".properties";
        Properties sentences = new Properties();
        try (InputStream in = SentencesTest.class.getResourceAsStream(file)) {
            assertThat(in).as(file).isNotNull();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, sentences::getProperty));
    }
}

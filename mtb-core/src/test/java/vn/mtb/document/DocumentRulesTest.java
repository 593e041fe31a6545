package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.rule.Rule;

@DisplayName("danh mục quy tắc về văn bản: mỗi quy tắc có mã, có căn cứ, có câu chữ hai thứ tiếng")
class DocumentRulesTest {

    @Test
    void every_id_is_frozen_kebab_case_with_a_sentence_in_both_languages() {
        assertThat(DocumentRules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
            for (Language language : Language.values())
                assertThat(Messages.knows(language, rule.id())).as(rule.id()).isTrue();
        });
    }

    @Test
    void the_ids_are_these_and_stay() {
        assertThat(DocumentRules.all().stream().map(Rule::id).distinct().sorted())
                .containsExactly(
                        "abbreviation-as-printed",
                        "abbreviation-not-listed",
                        "abbreviation-of-the-day",
                        "abbreviation-written-otherwise",
                        "acknowledged-the-same-day",
                        "answered-with-a-status",
                        "as-the-city-office-guides",
                        "before-the-regulation",
                        "by-cipher-law",
                        "by-mail-or-document-system",
                        "by-the-law-on-independent-lan",
                        "cancelled-and-confirmed",
                        "cancelled-on-recall",
                        "checked-or-returned",
                        "classified-before-the-law-on-secrets",
                        "classified-may-go-on-paper",
                        "classified-not-electronic",
                        "commune-leaders-at-the-meeting",
                        "exchange-by-another-channel",
                        "exchange-with-a-commune",
                        "exchanged-through-the-tablet",
                        "handled-right-after-receipt",
                        "no-body-of-the-clause-at-the-meeting",
                        "no-leader-of-the-city-at-the-meeting",
                        "no-limit-at-hand",
                        "no-meeting",
                        "no-paper-for-leaders-meetings",
                        "no-secret-by-telecommunication",
                        "no-secret-on-a-connected-device",
                        "numbered-through-the-year",
                        "private-mail-is-no-channel",
                        "recovered-after-the-meeting",
                        "secrecy-determined",
                        "secret-documents-numbered-apart",
                        "secrets-have-limits-of-their-own",
                        "sent-by-the-citys-systems",
                        "sent-by-the-next-working-day",
                        "sent-by-the-next-working-morning",
                        "sent-first-and-marked",
                        "sent-right-after-signing",
                        "series-not-known",
                        "the-citys-systems-are-good-either-way",
                        "urgency-level-not-verified");
    }

    @Test
    void a_rule_that_stands_on_a_text_speaks_only_while_the_text_holds() {
        assertThat(DocumentRules.all()).allSatisfy(rule -> {
            if (rule.basis() instanceof Basis.Stated stated) {
                assertThat(stated.provision()
                                .instrument()
                                .inForce()
                                .contains(rule.inForce().from()))
                        .as(rule.toString())
                        .isTrue();
                assertThat(stated.provision()
                                .instrument()
                                .inForce()
                                .contains(rule.inForce().until()))
                        .as(rule.toString())
                        .isTrue();
            }
            assertThat(rule.basis().settles()).as(rule.toString()).isTrue();
        });
    }

    @Test
    void both_languages_name_the_same_values() {
        Object[] values = {"⟦0⟧", "⟦1⟧", "⟦2⟧", "⟦3⟧"};
        assertThat(DocumentRules.all()).allSatisfy(rule -> {
            String vietnamese = Messages.say(Language.VIETNAMESE, rule.id(), values);
            String english = Messages.say(Language.ENGLISH, rule.id(), values);
            for (Object value : values) {
                assertThat(vietnamese.contains(value.toString()))
                        .as(rule.id())
                        .isEqualTo(english.contains(value.toString()));
            }
            assertThat(vietnamese).as(rule.id()).doesNotContain("{").doesNotEndWith(".");
            assertThat(english).as(rule.id()).doesNotContain("{").doesNotEndWith(".");
        });
    }

    @Test
    void every_name_has_words_in_both_languages() {
        List<Enum<?>> named = new ArrayList<>();
        Stream.of(
                        Channel.values(),
                        Classification.values(),
                        Urgency.values(),
                        DocumentType.values(),
                        TimeLimit.DayPart.values())
                .forEach(constants -> named.addAll(List.of(constants)));
        for (Enum<?> constant : named) {
            for (Language language : Language.values()) {
                String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
                assertThat(Messages.knows(language, key)).as(key).isTrue();
            }
        }
    }
}

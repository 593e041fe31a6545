package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import vn.mtb.law.Language;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/** Short words about answers, for tests. */
public final class Answers {
    private Answers() {}

    /** Settled; its value. */
    public static <T> T settled(Outcome<T> answer) {
        assertThat(answer).as(() -> answer.reasons().toString()).isInstanceOf(Outcome.Settled.class);
        readable(answer);
        return answer.orElseThrow();
    }

    /** Refused, by exactly these rules. */
    public static void refused(Outcome<?> answer, String... rules) {
        assertThat(answer).as(() -> answer.reasons().toString()).isInstanceOf(Outcome.Refused.class);
        readable(answer);
        assertThat(ruleIds(answer)).containsExactly(rules);
    }

    /** Referred to one authority, by exactly these rules. */
    public static void referred(Outcome<?> answer, Authority authority, String... rules) {
        assertThat(answer).as(() -> answer.reasons().toString()).isInstanceOf(Outcome.Referred.class);
        readable(answer);
        assertThat(((Outcome.Referred<?>) answer).questions())
                .extracting(Question::authority)
                .containsOnly(authority);
        assertThat(ruleIds(answer)).containsExactly(rules);
    }

    /** The rules that spoke. */
    public static List<String> ruleIds(Outcome<?> answer) {
        return answer.reasons().stream().map(Reason::rule).toList();
    }

    /** The duties that follow. */
    public static List<String> duties(Outcome<?> answer) {
        return answer.obligations().stream().map(Obligation::duty).toList();
    }

    /** The only reason's basis. */
    public static Basis basis(Outcome<?> answer) {
        assertThat(answer.reasons()).hasSize(1);
        return answer.reasons().get(0).basis();
    }

    /** Every reason and duty reads as a sentence in both languages, each of its places filled. */
    private static void readable(Outcome<?> answer) {
        Stream<Reason> reasons = Stream.concat(
                answer.reasons().stream(), answer.obligations().stream().map(Obligation::reason));
        reasons.forEach(reason -> {
            for (Language language : Language.values()) {
                assertThat(reason.in(language)).contains(" ").doesNotContain("{");
                assertThat(reason.citation(language)).isNotBlank();
            }
        });
    }
}

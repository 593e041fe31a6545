package vn.mtb.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.mtb.law.Reading.I_02;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_3;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;

@DisplayName("lý do: quy tắc nào, căn cứ nào, nêu gì")
class ReasonTest {
    private static final Basis BASIS = Basis.stated(QC_ARTICLE_5_CLAUSE_3);
    private static final Reason MAIL = Reason.of("value", BASIS, "mail");

    @Test
    void its_arguments_are_computed_only_when_read() {
        AtomicInteger computed = new AtomicInteger();
        Reason lazy = Reason.lazily("accounts-before-use", "value", BASIS, () -> {
            computed.incrementAndGet();
            return new Object[] {"mail"};
        });
        assertThat(lazy.rule()).isEqualTo("accounts-before-use");
        assertThat(lazy.basis()).isEqualTo(BASIS);
        assertThat(lazy.citation()).isEqualTo(QC_ARTICLE_5_CLAUSE_3.citation(Language.VIETNAMESE));
        assertThat(lazy.hashCode())
                .isEqualTo(Reason.of("accounts-before-use", BASIS).hashCode());
        assertThat(computed).hasValue(0);
        assertThat(lazy.arguments()).containsExactly("mail");
        assertThat(computed).hasValue(1);
    }

    @Test
    void it_words_a_shared_sentence_under_its_own_rule() {
        Reason lazy = Reason.lazily("snv-cam-ket", "value", BASIS, () -> new Object[] {"cam kết"});
        assertThat(lazy.in(Language.VIETNAMESE)).isEqualTo("cam kết");
        assertThat(lazy.rule()).isEqualTo("snv-cam-ket");
    }

    @Test
    void two_are_equal_when_rule_basis_and_arguments_are() {
        assertThat(MAIL).isEqualTo(Reason.of("value", Basis.stated(QC_ARTICLE_5_CLAUSE_3), "mail"));
        assertThat(MAIL).isEqualTo(Reason.lazily("value", "another-sentence", BASIS, () -> new Object[] {"mail"}));
        assertThat(MAIL).hasSameHashCodeAs(Reason.of("value", BASIS, "mail"));
        assertThat(MAIL).isNotEqualTo(Reason.of("other", BASIS, "mail"));
        assertThat(MAIL).isNotEqualTo(Reason.of("value", Basis.consistency(), "mail"));
        assertThat(MAIL).isNotEqualTo(Reason.of("value", BASIS, "portal"));
        assertThat(MAIL).isNotEqualTo(Reason.of("value", BASIS));
        assertThat(MAIL).isNotEqualTo("mail").isNotEqualTo(null);
    }

    @Test
    void hash_codes_tell_rules_and_bases_apart() {
        assertThat(MAIL.hashCode())
                .isNotEqualTo(Reason.of("other", BASIS, "mail").hashCode());
        assertThat(MAIL.hashCode())
                .isNotEqualTo(Reason.of("value", Basis.consistency(), "mail").hashCode());
    }

    @Test
    void what_it_names_does_not_change_afterwards() {
        Object[] names = {"mail"};
        Reason reason = Reason.of("value", BASIS, names);
        names[0] = "portal";
        assertThat(reason.arguments()).containsExactly("mail");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> reason.arguments().set(0, "portal"));
    }

    @Test
    void it_prints_its_sentence_with_the_citation_behind() {
        assertThat(MAIL.toString()).isEqualTo("mail (" + QC_ARTICLE_5_CLAUSE_3.citation(Language.VIETNAMESE) + ")");
        assertThat(MAIL.citation(Language.ENGLISH)).isEqualTo(QC_ARTICLE_5_CLAUSE_3.citation(Language.ENGLISH));
        assertThat(MAIL.citation()).isEqualTo(MAIL.citation(Language.VIETNAMESE));
    }

    @Test
    @DisplayName("căn cứ suy ra luôn ghi số cách hiểu; sổ mâu thuẫn thì nói rõ đó không phải quy định")
    void a_basis_never_says_more_than_it_has() {
        String clause = QC_ARTICLE_4_CLAUSE_3.citation(Language.VIETNAMESE);
        assertThat(Basis.stated(QC_ARTICLE_4_CLAUSE_3).citation(Language.VIETNAMESE))
                .isEqualTo(clause);
        assertThat(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02).citation(Language.VIETNAMESE))
                .contains(clause)
                .contains("I-02")
                .isNotEqualTo(clause);
        assertThat(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02).citation(Language.ENGLISH))
                .contains(QC_ARTICLE_4_CLAUSE_3.citation(Language.ENGLISH))
                .contains("I-02");
        assertThat(Basis.consistency().citation(Language.VIETNAMESE)).contains("không phải quy định");
        assertThat(Basis.consistency().citation(Language.ENGLISH)).isNotBlank().doesNotContain("basis-consistency");
    }

    @Test
    @DisplayName("điều chưa kiểm chứng thì không quyết được gì")
    void what_nobody_has_verified_settles_nothing() {
        assertThat(Basis.stated(vn.mtb.law.Wear.CIRCULAR_162).settles()).isFalse();
        assertThat(Basis.implied(vn.mtb.law.Wear.CIRCULAR_162, I_02).settles()).isFalse();
        assertThat(Basis.stated(vn.mtb.law.Wear.CIRCULAR_23_DECEMBER).settles()).isTrue();
        assertThat(Basis.stated(QC_ARTICLE_4_CLAUSE_3).settles()).isTrue();
        assertThat(Basis.implied(QC_ARTICLE_4_CLAUSE_3, I_02).settles()).isTrue();
        assertThat(Basis.consistency().settles()).isTrue();
    }
}

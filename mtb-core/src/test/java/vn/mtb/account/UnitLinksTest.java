package vn.mtb.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.account.Answers.basis;
import static vn.mtb.account.Answers.referred;
import static vn.mtb.account.Answers.refused;
import static vn.mtb.account.Answers.settled;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_2;
import static vn.mtb.outcome.Authority.FOCAL_BODY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.UnitId;

@DisplayName("gạch đầu dòng 2 khoản 1 Điều 5: mỗi đơn vị có đường dẫn riêng")
@Covers(QC_ARTICLE_5_CLAUSE_1_DASH_2)
class UnitLinksTest {
    private static final UnitId SNV = new UnitId("SNV");
    private static final UnitId STC = new UnitId("STC");

    @Test
    void a_unit_is_found_by_its_own_link() {
        UnitLinks links = settled(UnitLinks.none().with(link(SNV, "http://qlvb.example.vn/snv")));
        Outcome<UnitLink> answer = links.of(SNV);
        assertThat(settled(answer).address()).isEqualTo("http://qlvb.example.vn/snv");
        assertThat(basis(answer)).isEqualTo(Basis.stated(QC_ARTICLE_5_CLAUSE_1_DASH_2));
    }

    @Test
    @DisplayName("chưa khai báo thì hỏi, không đoán")
    void a_link_that_nobody_configured_is_asked_for_and_never_made_up() {
        referred(UnitLinks.none().of(SNV), FOCAL_BODY, "unit-link-known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qlvb.example.vn/snv",
                "https://qlvb.example.vn/snv",
                "HTTP://QLVB.EXAMPLE.VN/snv",
                "http://qlvb.example.vn:80/snv/",
                "https://qlvb.example.vn:443/snv//",
            })
    void another_unit_cannot_have_the_same_link_however_it_is_spelled(String address) {
        UnitLinks links = settled(UnitLinks.none().with(link(SNV, "http://qlvb.example.vn/snv")));
        refused(links.with(link(STC, address)), "unit-link-own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://qlvb.example.vn/stc",
                "http://qlvb.example.vn/SNV",
                "http://stc.example.vn/snv",
                "http://qlvb.example.vn:8080/snv",
                "http://qlvb.example.vn/snv?unit=stc",
            })
    void any_other_place_is_another_link(String address) {
        UnitLinks links = settled(UnitLinks.none().with(link(SNV, "http://qlvb.example.vn/snv")));
        UnitLinks both = settled(links.with(link(STC, address)));
        assertThat(settled(both.of(STC)).address()).isEqualTo(address);
        assertThat(settled(both.of(SNV)).address()).isEqualTo("http://qlvb.example.vn/snv");
    }

    @Test
    void links_that_differ_only_in_what_follows_the_question_mark_are_different() {
        UnitLinks links = settled(UnitLinks.none().with(link(SNV, "http://qlvb.example.vn/?unit=snv")));
        refused(links.with(link(STC, "https://qlvb.example.vn/?unit=snv")), "unit-link-own");
        settled(links.with(link(STC, "http://qlvb.example.vn/?unit=stc")));
    }

    @Test
    void a_unit_may_change_its_own_link_and_configure_it_again() {
        UnitLinks links = settled(UnitLinks.none().with(link(SNV, "http://qlvb.example.vn/snv")));
        UnitLinks same = settled(links.with(link(SNV, "https://qlvb.example.vn/snv")));
        assertThat(settled(same.of(SNV)).address()).startsWith("https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "qlvb",
                "//qlvb.example.vn",
                "ftp://qlvb.example.vn",
                "javascript:alert(1)",
                "http:///snv",
                "http://somebody:word@qlvb.example.vn/",
                "http://somebody@qlvb.example.vn/",
                "http://qlvb.example.vn/a b",
            })
    void what_is_no_address_is_refused_naming_the_unit_and_never_repeating_it(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link(SNV, address))
                .withMessageContaining("SNV")
                .withMessageNotContaining("somebody:")
                .withNoCause();
    }

    @Test
    void three_hundred_characters_are_the_most() {
        String start = "http://qlvb.example.vn/";
        assertThat(link(SNV, start + "x".repeat(300 - start.length())).address())
                .hasSize(300);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link(SNV, start + "x".repeat(301 - start.length())))
                .withMessageContaining("301");
    }

    private static UnitLink link(UnitId unit, String address) {
        return new UnitLink(unit, address);
    }
}

package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_1;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;

@Covers({QC_ARTICLE_6_CLAUSE_4, QC_ARTICLE_8_CLAUSE_1_DASH_1})
@DisplayName("đầu mối là Sở TT&TT đến 28/2/2025, từ 1/3/2025 phải khai báo")
class FocalBodyTest {
    private static final LocalDate LAST = LocalDate.of(2025, 2, 28);
    private static final FocalBody.Term NEXT = new FocalBody.Term(
            new UnitId("SKHCN"), new FocalBody.Contact("made up", "made up", "made up"), Period.since(2025, 3, 1));

    @Test
    void the_contact_of_the_text_holds_to_28_february_2025() {
        FocalBody.Term printed = FocalBody.asPrinted().on(LAST).orElseThrow();
        assertThat(printed.unit()).isEqualTo(FocalBody.AS_PRINTED);
        assertThat(printed.contact().address()).isEqualTo("185 Giảng Võ, Đống Đa, Hà Nội");
        assertThat(printed.contact().telephone()).isEqualTo("043.7366621");
        assertThat(printed.contact().email()).isEqualTo("pcntt_sotttt@hanoi.gov.vn");
        assertThat(FocalBody.asPrinted().on(LocalDate.of(2017, 3, 30))).contains(printed);
    }

    @Test
    void nobody_is_known_from_1_march_2025_until_somebody_says_who() {
        assertThat(FocalBody.asPrinted().on(LAST.plusDays(1))).isEmpty();
        FocalBody configured = FocalBody.asPrinted().and(NEXT);
        assertThat(configured.on(LAST.plusDays(1))).contains(NEXT);
        assertThat(configured.on(LAST)).map(FocalBody.Term::unit).contains(FocalBody.AS_PRINTED);
        assertThat(FocalBody.asPrinted().on(LAST.plusDays(1)))
                .as("configuring makes a new timeline")
                .isEmpty();
    }

    @Test
    void two_bodies_on_one_day_are_refused_by_name() {
        FocalBody.Term early = new FocalBody.Term(NEXT.unit(), NEXT.contact(), Period.since(LAST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FocalBody.asPrinted().and(early))
                .withMessageContaining("STTTT")
                .withMessageContaining("SKHCN");
    }
}

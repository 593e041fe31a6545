package vn.mtb.liability;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.PublicAssets.DECREE_151_ARTICLE_35;
import static vn.mtb.law.PublicAssets.DECREE_186_ARTICLE_34;
import static vn.mtb.law.PublicAssets.DECREE_186_ARTICLE_35;
import static vn.mtb.law.PublicAssets.LAW_2017_ARTICLE_47;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.liability.Given.referred;
import static vn.mtb.liability.Given.settled;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.law.PublicAssets;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;

@DisplayName("tài sản bị mất, bị hủy hoại: hồ sơ trong 30 ngày, ai quyết định")
class LostAssetTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2018-01-01, DECREE_151_ARTICLE_35",
        "2025-06-30, DECREE_151_ARTICLE_35",
        "2025-07-01, DECREE_186_ARTICLE_35",
    })
    void thirty_calendar_days_by_the_decree_of_the_day_of_discovery(LocalDate discovered, PublicAssets clause) {
        Outcome<LocalDate> answer = LostAsset.dossierBy(discovered);
        assertThat(settled(answer)).containsExactly("loss-dossier-in-thirty-days");
        assertThat(answer.orElseThrow()).isEqualTo(discovered.plusDays(30));
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(clause));
        Obligation send = answer.obligations().get(0);
        assertThat(send.overdue(discovered.plusDays(30))).isFalse();
        assertThat(send.overdue(discovered.plusDays(31))).isTrue();
        assertThat(clause).isIn(DECREE_151_ARTICLE_35, DECREE_186_ARTICLE_35);
    }

    @Test
    void the_rules_before_2018_were_not_read() {
        Outcome<LocalDate> answer = LostAsset.dossierBy(LocalDate.of(2017, 12, 31));
        assertThat(referred(answer)).containsExactly("loss-dossier-unread");
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_3));
    }

    @ParameterizedTest(name = "fixed {0}, delegated {1}: {2}")
    @CsvSource({
        "true, false, CITY_PEOPLES_COMMITTEE",
        "true, true, MANAGING_UNIT",
        "false, false, MANAGING_UNIT",
        "false, true, MANAGING_UNIT",
    })
    void from_july_2025_a_fixed_asset_is_the_city_chairmans_unless_delegated(
            boolean fixed, boolean delegated, Authority decider) {
        Outcome<Authority> answer = LostAsset.decidedBy(fixed, delegated, LocalDate.of(2025, 7, 1));
        assertThat(answer.orElseThrow()).isEqualTo(decider);
        assertThat(answer.reasons().get(0).basis()).isEqualTo(Basis.stated(DECREE_186_ARTICLE_34));
    }

    @Test
    void who_decided_before_was_not_read() {
        Outcome<Authority> lastDay = LostAsset.decidedBy(true, false, LocalDate.of(2025, 6, 30));
        assertThat(referred(lastDay)).containsExactly("loss-decider-unread");
        assertThat(lastDay.reasons().get(0).basis()).isEqualTo(Basis.stated(LAW_2017_ARTICLE_47));
        Outcome<Authority> in2017 = LostAsset.decidedBy(true, false, LocalDate.of(2017, 12, 31));
        assertThat(referred(in2017)).containsExactly("loss-decider-unread");
        assertThat(in2017.reasons().get(0).basis()).isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_3));
    }
}

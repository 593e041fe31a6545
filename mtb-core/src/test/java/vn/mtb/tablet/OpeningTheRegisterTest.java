package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Decision2020.QD_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.outcome.OutcomeAssert.assertThat;
import static vn.mtb.tablet.TabletFixtures.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.mtb.account.Application;
import vn.mtb.law.Covers;
import vn.mtb.outcome.Basis;
import vn.mtb.party.PersonId;

@DisplayName("Điều 2 Quyết định: có hiệu lực từ ngày ký; việc trước đó vào sổ theo hiện trạng, không bị xét lại")
class OpeningTheRegisterTest {
    private static final PersonId SOMEBODY = new PersonId("p-somebody");

    private static Act found(Status status, boolean booked, boolean papers) {
        return new Acquisition.EnterAsFound(
                SERIAL,
                status,
                SNV,
                status == Status.IN_USE ? Optional.of(SOMEBODY) : Optional.empty(),
                booked ? Optional.of(new Books.On(SNV, day("2016-01-05"), "TS-7", VALUE, false)) : Optional.empty(),
                VALUE,
                papers ? Optional.of("03/BB") : Optional.empty(),
                Optional.of(WARRANTY),
                Set.of(Application.MAIL));
    }

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, false, true, record-what-was-found",
        "RECEIVED, false, false, complete-the-papers record-what-was-found",
        "IN_KEEPING, true, true, ''",
        "IN_KEEPING, true, false, complete-the-papers",
        "IN_USE, true, true, ''",
        "IN_USE, true, false, complete-the-papers",
        "IN_USE, false, true, record-what-was-found",
        "IN_USE, false, false, complete-the-papers record-what-was-found",
    })
    @Covers(decision = QD_ARTICLE_2)
    @DisplayName("vào sổ như đang có; thiếu giấy, chưa ghi tăng thì thành nghĩa vụ, không thành lý do từ chối")
    void what_is_missing_becomes_a_duty_and_not_a_refusal(
            Status status, boolean booked, boolean papers, String duties) {
        Tablet tablet = assertThat(
                        ask(aTabletNobodyKnows(), OFFICER, "2017-03-01", found(status, booked, papers), Facts.none()))
                .isSettled()
                .citing(QD_ARTICLE_2)
                .owingOnly(duties.isEmpty() ? new String[0] : duties.split(" "))
                .value();
        assertThat(tablet.status()).isEqualTo(status);
        assertThat(tablet.managingUnit()).contains(SNV);
        assertThat(tablet.holder().isPresent()).isEqualTo(status == Status.IN_USE);
        assertThat(tablet.lastHolder().isPresent()).isEqualTo(status == Status.IN_USE);
        assertThat(tablet.books() instanceof Books.On).isEqualTo(booked);
        if (!booked) assertThat(tablet.books()).isEqualTo(new Books.NotYet(VALUE));
        assertThat(tablet.origin()).isEqualTo(Tablet.Origin.CITY);
        assertThat(tablet.serial()).isEqualTo(SERIAL);
        assertThat(tablet.warrantyUntil()).contains(WARRANTY);
        assertThat(tablet.installed()).containsExactly(Application.MAIL);
        assertThat(tablet.asOf()).isEqualTo(day("2017-03-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-01-01", "2017-03-29", "2017-03-30", "2026-02-02"})
    void it_can_be_done_on_any_day(String date) {
        assertThat(ask(aTabletNobodyKnows(), OFFICER, date, found(Status.IN_USE, false, true), Facts.none()))
                .isSettled();
    }

    @ParameterizedTest
    @CsvSource({"2016-01-04, false", "2016-01-05, true"})
    void a_line_in_the_books_is_not_younger_than_the_entry(String date, boolean good) {
        var answer = assertThat(ask(aTabletNobodyKnows(), OFFICER, date, found(Status.IN_KEEPING, true, true)));
        if (good) answer.isSettled();
        else answer.isRefusedBecause("booked-by-then").citingNoText();
    }

    @Test
    void the_record_is_owed_under_the_regulation_and_the_papers_under_no_text() {
        var answer = assertThat(ask(aTabletNobodyKnows(), OFFICER, "2017-03-01", found(Status.RECEIVED, false, false)));
        assertThat(answer.obligation("record-what-was-found").reason().basis())
                .isEqualTo(Basis.stated(QC_ARTICLE_4_CLAUSE_3));
        assertThat(answer.obligation("record-what-was-found").dischargedBy()).containsExactly("record-asset");
        assertThat(answer.obligation("complete-the-papers").reason().basis()).isEqualTo(Basis.consistency());
        assertThat(answer.obligation("complete-the-papers").dischargedBy()).isEmpty();
    }

    @Test
    void a_unit_enters_its_own_tablets_only() {
        assertThat(ask(aTabletNobodyKnows(), STC_OFFICER, "2017-03-01", found(Status.IN_USE, true, true)))
                .isRefusedBecause("enters-for-its-own-unit")
                .citingNoText();
        assertThat(ask(aTabletNobodyKnows(), CENTRE, "2017-03-01", found(Status.IN_USE, true, true)))
                .isRefusedBecause("enters-for-its-own-unit");
        assertThat(ask(aTabletNobodyKnows(), DIRECTOR, "2017-03-01", found(Status.IN_USE, true, true)))
                .isRefusedBecause("enters-for-its-own-unit");
    }

    /** Whatever the Regulation orders is closed the day before it, but for what the allocation and the register need. */
    @Test
    @Covers(decision = QD_ARTICLE_2)
    @DisplayName("ngày 29/3/2017 chưa xét theo Quy chế, ngày 30/3/2017 xét rồi")
    void the_regulation_judges_from_the_day_it_was_signed() {
        LocalDate signed = day("2017-03-30");
        List<Step> before = new ArrayList<>();
        for (Step step : Step.values()) {
            boolean openOnTheDay = false;
            boolean openTheDayBefore = false;
            for (Situation place : Situation.values()) {
                openOnTheDay |= Rulebook.city().table().find(place, step, signed) >= 0;
                openTheDayBefore |= Rulebook.city().table().find(place, step, signed.minusDays(1)) >= 0;
            }
            if (openTheDayBefore) before.add(step);
            boolean onlySince2018Or2025 =
                    step == Step.HAND_OVER_RECALLED || step == Step.DISPOSE || step == Step.TAKE_OVER;
            assertThat(openOnTheDay).as("%s on 30/3/2017", step).isEqualTo(!onlySince2018Or2025);
        }
        assertThat(before).containsExactly(Step.PROCURE, Step.ENTER_AS_FOUND, Step.PREINSTALL, Step.CORRECT);
    }
}

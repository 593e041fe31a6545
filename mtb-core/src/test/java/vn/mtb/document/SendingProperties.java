package vn.mtb.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.mtb.law.Covers;
import vn.mtb.law.Language;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;

@Covers(Regulation2020.QC_ARTICLE_3_CLAUSE_3)
class SendingProperties {
    private static final LocalDate FIRST = LocalDate.of(2017, 3, 30);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @Property(tries = 5000)
    void no_classified_document_ever_settles_on_an_electronic_channel(
            @ForAll Situations matter,
            @ForAll Channel channel,
            @ForAll Classification level,
            @ForAll("days") LocalDate on) {
        Outcome<Sending> answer = matter.sending(channel, level, on).answer();
        if (level.classified() && channel.electronic()) assertThat(answer).isNotInstanceOf(Outcome.Settled.class);
        if (level.classified() && channel.networked() && !on.isBefore(LocalDate.of(2020, 7, 1))) {
            assertThat(answer).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Property(tries = 5000)
    void whatever_is_classified_may_go_on_paper_and_what_nobody_determined_may_not_go(
            @ForAll Situations matter,
            @ForAll Channel channel,
            @ForAll Classification level,
            @ForAll("days") LocalDate on) {
        Outcome<Sending> answer = matter.sending(channel, level, on).answer();
        if (level == Classification.UNKNOWN) assertThat(answer).isInstanceOf(Outcome.Refused.class);
        if (level.classified() && channel == Channel.PAPER) assertThat(answer).isInstanceOf(Outcome.Settled.class);
    }

    @Property(tries = 5000)
    void the_citys_systems_always_take_what_is_not_secret_and_private_mail_never_settles(
            @ForAll Situations matter, @ForAll Channel channel, @ForAll("days") LocalDate on) {
        Outcome<Sending> answer =
                matter.sending(channel, Classification.NONE, on).answer();
        if (channel.ofTheCity()) assertThat(answer).isInstanceOf(Outcome.Settled.class);
        if (channel == Channel.PRIVATE_MAIL) assertThat(answer).isNotInstanceOf(Outcome.Settled.class);
    }

    @Property(tries = 5000)
    void every_answer_has_reasons_in_force_that_speak_both_languages(
            @ForAll Situations matter,
            @ForAll Channel channel,
            @ForAll Classification level,
            @ForAll("days") LocalDate on) {
        Outcome<Sending> answer = matter.sending(channel, level, on).answer();
        assertThat(answer.reasons()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(reason -> {
            assertThat(reason.in(Language.VIETNAMESE))
                    .isNotEqualTo(reason.in(Language.ENGLISH))
                    .doesNotContain("{");
            assertThat(DocumentRules.all())
                    .anyMatch(rule -> rule.id().equals(reason.rule())
                            && rule.basis().equals(reason.basis())
                            && rule.inForce().contains(on));
        });
        if (answer instanceof Outcome.Refused<Sending>) {
            assertThat(answer.reasons()).allMatch(reason -> reason.basis().settles());
        }
    }

    @Property(tries = 300)
    void answers_do_not_depend_on_locale_or_zone(
            @ForAll Situations matter,
            @ForAll Channel channel,
            @ForAll Classification level,
            @ForAll("days") LocalDate on,
            @ForAll("locales") Locale locale,
            @ForAll("zones") TimeZone zone) {
        String expected = told(matter.sending(channel, level, on));
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            assertThat(told(matter.sending(channel, level, on))).isEqualTo(expected);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    private static String told(Sending sending) {
        Outcome<Sending> answer = sending.answer();
        StringBuilder told = new StringBuilder(answer.getClass().getSimpleName());
        for (Reason reason : answer.reasons()) {
            for (Language language : Language.values())
                told.append(reason.in(language)).append(reason.citation(language));
        }
        return told.append(answer.obligations().stream()
                        .map(owed -> owed.in(Language.VIETNAMESE))
                        .toList())
                .toString();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> boundaries = Arbitraries.of(
                        "2017-03-30",
                        "2020-03-04",
                        "2020-03-05",
                        "2020-06-30",
                        "2020-07-01",
                        "2025-02-28",
                        "2025-03-01",
                        "2025-06-30",
                        "2025-07-01",
                        "2026-02-28",
                        "2026-03-01",
                        "2030-12-31")
                .map(LocalDate::parse);
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(0, FIRST.until(LAST, java.time.temporal.ChronoUnit.DAYS))
                .map(FIRST::plusDays);
        return Arbitraries.oneOf(boundaries, any);
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of("tr-TR", "ar-EG-u-nu-arab", "vi-VN", "th-TH-u-ca-buddhist", "hi-IN-u-nu-deva")
                .map(Locale::forLanguageTag);
    }

    @Provide
    Arbitrary<TimeZone> zones() {
        return Arbitraries.of("Asia/Ho_Chi_Minh", "UTC", "Pacific/Kiritimati", "America/Los_Angeles")
                .map(TimeZone::getTimeZone);
    }
}

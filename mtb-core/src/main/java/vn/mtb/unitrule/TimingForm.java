package vn.mtb.unitrule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.law.Certainty;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Read;

/** Limits and days, as a file says them (<i>các mục về thời hạn, ngày làm việc</i>). */
final class TimingForm {
    private static final int MOST_DAYS = 365;
    private static final int HOURS_OF_A_DAY = 24;
    private static final int MOST_MONTHS = 120;

    private static final Form<Timing.Limit> LIMIT = Form.object(fields -> {
        Read<Timing.Matter> matter = fields.needed(Keys.MATTER, Form.oneOf(WrittenNames.MATTERS));
        Read<Optional<Long>> hours = fields.maybe(Keys.HOURS, Form.whole(1, MOST_DAYS * HOURS_OF_A_DAY));
        Read<Optional<Long>> days = fields.maybe(Keys.DAYS, Form.whole(1, MOST_DAYS));
        Read<Clause> clause = RegulationForm.clause(fields);
        if (hours.present()
                && days.present()
                && hours.get().isPresent() == days.get().isPresent()) {
            fields.mistake("unit-one-measure", fields.where());
        }
        return fields.make(() -> new Timing.Limit(
                clause.get(),
                matter.get(),
                Math.toIntExact(hours.get().orElseGet(() -> days.get().orElseThrow() * HOURS_OF_A_DAY))));
    });

    private static final Form<HolidayYear.Swap> SWAP = Form.object(fields -> {
        Read<LocalDate> off = fields.needed(Keys.OFF, Form.date());
        Read<LocalDate> worked = fields.needed(Keys.WORKED, Form.date());
        return fields.make(() -> new HolidayYear.Swap(off.get(), worked.get()));
    });

    private static final Form<Timing.DaysOff> YEAR = Form.object(fields -> {
        Read<Long> year = fields.needed(Keys.YEAR, Form.whole(2017, 2100));
        Read<String> notice = fields.needed(Keys.NOTICE, Words.form("number"));
        Read<List<LocalDate>> days = fields.needed(Keys.DAYS, Form.listOf(Form.date()));
        Read<List<HolidayYear.Swap>> swaps = fields.or(Keys.SWAPS, Form.listOf(SWAP), List.of());
        Read<LocalDate> checked = fields.needed(Keys.CHECKED_ON, Form.date());
        Read<Clause> clause = RegulationForm.clause(fields);
        return fields.make(() -> new Timing.DaysOff(
                clause.get(),
                HolidayYear.announced(
                        Math.toIntExact(year.get()),
                        new HashSet<>(days.get()),
                        swaps.get(),
                        notice.get(),
                        Certainty.PRIMARY,
                        checked.get())));
    });

    private TimingForm() {}

    static List<Read<? extends List<? extends Content>>> sections(Fields fields) {
        return List.of(
                RegulationForm.many(fields, Keys.LIMITS, LIMIT),
                RegulationForm.one(fields, Keys.REVIEW, Form.object(section -> {
                    Read<Long> months = section.needed(Keys.MONTHS, Form.whole(1, MOST_MONTHS));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Timing.ReviewEvery(clause.get(), Math.toIntExact(months.get())));
                })),
                RegulationForm.one(fields, Keys.WEEKLY_REST, Form.object(section -> {
                    Read<List<DayOfWeek>> days =
                            section.needed(Keys.DAYS, RegulationForm.some(Form.oneOf(WrittenNames.DAYS)));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Timing.WeeklyRest(clause.get(), Set.copyOf(days.get())));
                })),
                RegulationForm.many(fields, Keys.DAYS_OFF, YEAR));
    }
}

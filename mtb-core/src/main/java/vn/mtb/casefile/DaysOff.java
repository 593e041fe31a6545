package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.calendar.HolidayYear;
import vn.mtb.calendar.WorkingCalendar;
import vn.mtb.law.Certainty;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** The public holidays that a case gives (<i>ngày nghỉ cho sẵn</i>), year by year; a year that is not given is not known. */
record DaysOff(Map<Integer, Set<LocalDate>> years) {
    private static final Key KEY = Key.of("ngày nghỉ", "daysOff")
            .saying(
                    "năm: các ngày nghỉ lễ của năm ấy, hoặc không; năm không viết thì chưa biết, và phải hỏi",
                    "year: its public holidays, or none; a year that is left out is not known, and is referred");
    private static final int FIRST = 2015;
    private static final int LAST = 2100;
    private static final Form<Map<Integer, Set<LocalDate>>> FORM = Form.mapOf(
            Form.whole(FIRST, LAST).as(Math::toIntExact),
            Variants.some(Form.date()).as(days -> (Set<LocalDate>) new LinkedHashSet<>(days)));

    static Read<DaysOff> ask(Fields fields) {
        return fields.or(KEY, FORM, Map.of()).map(DaysOff::new);
    }

    WorkingCalendar calendar() {
        return WorkingCalendar.of(years.entrySet().stream()
                .map(year -> HolidayYear.announced(
                        year.getKey(),
                        year.getValue(),
                        List.of(),
                        "tinh-huong-" + year.getKey(),
                        Certainty.SECONDARY,
                        LocalDate.of(year.getKey(), 1, 1)))
                .toArray(HolidayYear[]::new));
    }
}

package vn.mtb.review;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/**
 * What a unit or a person reports about carrying the Regulation out (<i>góp ý, phản ánh vướng mắc</i>).
 *
 * @param from who reports
 * @param givenOn the day
 * @param to which body got it
 * @param form how
 * @param matter what it is about, 1 to 2000 characters
 * @legal khoản 4 Điều 8 Quy chế
 */
public record Feedback(Assessed from, LocalDate givenOn, UnitId to, Form form, String matter) {
    private static final int LONGEST = 2000;

    /** How it was given (<i>hình thức</i>); any will do. */
    public enum Form {
        /** In writing (<i>văn bản</i>). */
        WRITTEN,
        /** By e-mail (<i>thư điện tử</i>). */
        EMAIL,
        /** By telephone (<i>điện thoại</i>). */
        TELEPHONE,
        /** In any other way (<i>hình thức khác</i>). */
        OTHER
    }

    /** Refuses missing parts, and feedback about nothing or too much. */
    public Feedback {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(givenOn, "givenOn");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(form, "form");
        if (Objects.requireNonNull(matter, "matter").isBlank() || matter.length() > LONGEST) {
            throw new UnfitValue(
                    "unfit-feedback", givenOn, LONGEST, matter.strip().length());
        }
    }
}

package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.party.UnitId;

/**
 * A check of safety, security and secrecy on one tablet (<i>rà soát kiểm tra an ninh, an toàn, bảo mật</i>), done by the user
 * under the guidance of the focal body.
 *
 * @param doneOn the day
 * @param occasion the yearly one, or one that was found necessary
 * @param guidedBy the unit that guided it
 * @param findings what was found, in a few words
 * @legal gạch đầu dòng 2 khoản 1 Điều 8 Quy chế
 */
public record SecurityCheck(LocalDate doneOn, Occasion occasion, UnitId guidedBy, String findings) {

    /** Why it is done (<i>định kỳ hoặc khi cần</i>). */
    public enum Occasion {
        /** Once in each calendar year (<i>định kỳ hằng năm</i>). */
        YEARLY,
        /** When found necessary (<i>khi thấy cần thiết</i>). */
        WHEN_NECESSARY
    }

    /** Refuses missing parts. */
    public SecurityCheck {
        Objects.requireNonNull(doneOn, "doneOn");
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(guidedBy, "guidedBy");
        Objects.requireNonNull(findings, "findings");
    }
}

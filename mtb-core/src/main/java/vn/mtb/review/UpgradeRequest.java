package vn.mtb.review;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a user asks to have upgraded (<i>yêu cầu nâng cấp</i>).
 *
 * @param source where the software comes from
 * @param what which of it, in a few words
 * @param askedOn the day
 * @legal gạch đầu dòng 2 khoản 1 Điều 8 Quy chế
 */
public record UpgradeRequest(Source source, String what, LocalDate askedOn) {

    /** Where software comes from (<i>nguồn phần mềm</i>). */
    public enum Source {
        /** The operating system (<i>hệ điều hành</i>). */
        OPERATING_SYSTEM,
        /** An application that the maker put on the tablet (<i>ứng dụng kèm theo máy của nhà sản xuất</i>). */
        MAKERS_APPLICATION,
        /** The City's shared software (<i>phần mềm dùng chung của Thành phố</i>). */
        CITY_SHARED,
        /** The unit's portal or a special application (<i>cổng, ứng dụng đặc thù của đơn vị</i>). */
        OF_THE_UNIT;

        boolean cameWithTheTablet() {
            return this == OPERATING_SYSTEM || this == MAKERS_APPLICATION;
        }
    }

    /** Refuses missing parts and a request for nothing. */
    public UpgradeRequest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(askedOn, "askedOn");
        if (Objects.requireNonNull(what, "what").isBlank()) {
            throw new IllegalArgumentException("a request of " + askedOn + " says what is to be upgraded");
        }
    }
}

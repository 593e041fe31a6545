package vn.mtb.review;

import java.time.LocalDate;
import java.util.Objects;
import vn.mtb.account.Application;

/**
 * New shared software of the City (<i>phần mềm dùng chung mới</i>).
 *
 * @param application which
 * @param readyOn the day from which it can be installed
 * @legal đoạn cuối khoản 1 Điều 5 Quy chế
 */
public record SharedRelease(Application application, LocalDate readyOn) {

    /** Refuses missing parts. */
    public SharedRelease {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(readyOn, "readyOn");
    }
}

package vn.mtb.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/**
 * Word given to a body (<i>thông báo</i>). The text says “kịp thời” and gives no number: both dates are kept and nothing is
 * judged, unless a unit's own rule gives a limit.
 *
 * @param told which body
 * @param knownOn the day on which the user knew
 * @param toldOn the day on which the body was told
 * @param channel how
 * @legal khoản 4 Điều 6 Quy chế
 */
public record Notice(UnitId told, LocalDate knownOn, LocalDate toldOn, Channel channel) {

    /** How word was given (<i>hình thức thông báo</i>); the form is free. */
    public enum Channel {
        /** At the office (<i>trực tiếp</i>). */
        IN_PERSON,
        /** By telephone (<i>điện thoại</i>). */
        TELEPHONE,
        /** By e-mail (<i>thư điện tử</i>). */
        EMAIL,
        /** In writing (<i>văn bản</i>). */
        WRITTEN
    }

    /** Refuses missing parts and word given before anybody knew. */
    public Notice {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(knownOn, "knownOn");
        Objects.requireNonNull(channel, "channel");
        if (Objects.requireNonNull(toldOn, "toldOn").isBefore(knownOn)) {
            throw new UnfitValue("unfit-told-before-known", toldOn, knownOn);
        }
    }

    /** The first day on which anybody was told. */
    static Optional<LocalDate> first(List<Notice> notices) {
        return notices.stream().map(Notice::toldOn).min(Comparator.naturalOrder());
    }
}

package vn.mtb.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.mtb.law.Reform2025;

/**
 * The kinds of meetings that may be online (<i>loại hình họp</i>): the six of khoản 2 Điều 7 of Decision 45/2018, and any other that
 * meets what a body needs to manage and direct.
 *
 * @legal khoản 2 Điều 7 Quyết định số 45/2018/QĐ-TTg; khoản 2 Điều 4 Quy chế theo Quyết định số 3125/QĐ-UBND
 */
public enum MeetingKind {
    /** Briefing and business with lower levels (<i>giao ban, làm việc</i>): a higher chairman, or a ministry with local units. */
    REGULAR_BRIEFING(Convener.MINISTRY, Convener.CITY, Convener.DISTRICT),
    /** Deployment and review of a sector (<i>triển khai, sơ kết, tổng kết ngành</i>). */
    SECTOR_REVIEW(Convener.MINISTRY, Convener.CITY),
    /** A thematic meeting (<i>họp chuyên đề</i>). */
    THEMATIC(Convener.PRIME_MINISTER, Convener.MINISTRY, Convener.CITY),
    /** Training (<i>tập huấn, bồi dưỡng</i>). */
    TRAINING(Convener.MINISTRY, Convener.CITY, Convener.DISTRICT),
    /** Consultation on schemes, projects and drafts (<i>lấy ý kiến đề án, dự án, dự thảo</i>), by whomever. */
    CONSULTATION(Convener.values()),
    /** Another that the convener requires (<i>cuộc họp khác theo yêu cầu của người triệu tập</i>). */
    AS_THE_CONVENER_REQUIRES(Convener.values()),
    /** Another kind that meets what a body needs (<i>loại hình họp khác đáp ứng yêu cầu quản lý, điều hành</i>). */
    OTHER(Convener.values());

    private final Set<Convener> conveners;

    MeetingKind(Convener... conveners) {
        this.conveners = EnumSet.noneOf(Convener.class);
        for (Convener convener : conveners) this.conveners.add(convener);
    }

    /**
     * Who convenes meetings of this kind.
     *
     * @param on the day of the meeting; districts convene to 30/6/2025
     * @return those the text names, or all where it names none
     */
    public Set<Convener> conveners(LocalDate on) {
        Set<Convener> named = EnumSet.copyOf(conveners);
        if (Reform2025.TWO_TIERS.instrument().inForce().contains(on)) named.remove(Convener.DISTRICT);
        return named;
    }
}

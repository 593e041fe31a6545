package vn.mtb.meeting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.document.Classification;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.UnitId;

/**
 * A meeting to be held online (<i>cuộc họp trực tuyến</i>).
 *
 * @param kind what kind of meeting
 * @param convener who convenes it
 * @param mainPoint the unit whose bridge point is the main one (<i>điểm cầu chính</i>)
 * @param purpose whom it serves
 * @param chairChoseOnline whether the chair chose to hold it online
 * @param need for a kind outside Decision 45/2018, which need of managing and directing it meets
 * @param secrecy how secret its content is
 * @param safeguards what protects it; an empty set says that nothing was seen to
 * @legal khoản 2 Điều 4, Điều 5 Quy chế theo Quyết định số 3125/QĐ-UBND
 */
public record OnlineMeeting(
        MeetingKind kind,
        Convener convener,
        UnitId mainPoint,
        Purpose purpose,
        boolean chairChoseOnline,
        Optional<String> need,
        Classification secrecy,
        Set<Safeguard> safeguards) {

    /** Whom the system serves (<i>mục đích sử dụng hệ thống</i>). */
    public enum Purpose {
        /** Direction from the Government down to communes (<i>chỉ đạo, điều hành từ Chính phủ</i>). */
        DIRECTION_OF_THE_GOVERNMENT,
        /** Direction from the City to its levels and branches (<i>chỉ đạo, điều hành của Thành phố</i>). */
        DIRECTION_OF_THE_CITY,
        /** Anything else (<i>việc khác</i>). */
        SOMETHING_ELSE
    }

    /** Refuses missing parts and a blank need; copies the safeguards. */
    public OnlineMeeting {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(convener, "convener");
        Objects.requireNonNull(mainPoint, "mainPoint");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(secrecy, "secrecy");
        if (Objects.requireNonNull(need, "need").filter(String::isBlank).isPresent()) {
            throw new UnfitValue("unfit-blank-need", kind);
        }
        safeguards = Set.copyOf(safeguards);
    }

    /**
     * A meeting without secrets that serves the City's direction, held online by the choice of its chair.
     *
     * @param kind what kind of meeting
     * @param convener who convenes it
     * @param mainPoint the unit with the main bridge point
     * @return the meeting
     */
    public static OnlineMeeting of(MeetingKind kind, Convener convener, UnitId mainPoint) {
        return new OnlineMeeting(
                kind,
                convener,
                mainPoint,
                Purpose.DIRECTION_OF_THE_CITY,
                true,
                Optional.empty(),
                Classification.NONE,
                EnumSet.noneOf(Safeguard.class));
    }

    /**
     * The same meeting with content of some secrecy, protected somehow.
     *
     * @param level how secret
     * @param seenTo what was seen to
     * @return the meeting
     */
    public OnlineMeeting secret(Classification level, Set<Safeguard> seenTo) {
        return new OnlineMeeting(
                kind, convener, mainPoint, purpose, chairChoseOnline, need, level, new HashSet<>(seenTo));
    }

    /**
     * The same meeting with the need it meets.
     *
     * @param which need of managing and directing
     * @return the meeting
     */
    public OnlineMeeting meeting(String which) {
        return new OnlineMeeting(
                kind, convener, mainPoint, purpose, chairChoseOnline, Optional.of(which), secrecy, safeguards);
    }

    boolean classified() {
        return secrecy.classified();
    }

    boolean has(Safeguard safeguard) {
        return safeguards.contains(safeguard);
    }
}

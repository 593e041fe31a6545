package vn.mtb.meeting;

import java.util.Objects;
import vn.mtb.document.Classification;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * What somebody wants to do, with its evidence (<i>hành vi trên hệ thống họp</i>).
 *
 * @legal Quyết định số 3125/QĐ-UBND
 */
public sealed interface MeetingAct {

    /**
     * Which step it is.
     *
     * @return the step
     */
    MeetingStep step();

    /** An act on one meeting (<i>việc về một cuộc họp</i>). */
    sealed interface OnMeeting extends MeetingAct {
        /**
         * The meeting.
         *
         * @return which
         */
        OnlineMeeting meeting();
    }

    /** An act that names the people of a bridge point (<i>việc phân công</i>). */
    sealed interface Staffing extends MeetingAct {
        /**
         * The people from then on.
         *
         * @return all of them
         */
        PointStaff staff();
    }

    /**
     * Convene online (<i>triệu tập họp trực tuyến</i>).
     *
     * @param meeting which
     */
    record ConveneOnline(OnlineMeeting meeting) implements OnMeeting {
        @Override
        public MeetingStep step() {
            return MeetingStep.CONVENE_ONLINE;
        }
    }

    /**
     * Connect another meeting system (<i>kết nối hệ thống họp truyền hình</i>).
     *
     * @param meeting for which meeting
     * @param system whose system
     */
    record ConnectSystem(OnlineMeeting meeting, OtherSystem system) implements OnMeeting {
        /** Refuses missing parts. */
        public ConnectSystem {
            Objects.requireNonNull(system, "system");
        }

        @Override
        public MeetingStep step() {
            return MeetingStep.CONNECT_SYSTEM;
        }
    }

    /** Whose meeting system is connected (<i>hệ thống được kết nối</i>). */
    enum OtherSystem {
        /** The Government's (<i>Chính phủ</i>). */
        GOVERNMENT,
        /** The City's Party Committee's (<i>Thành ủy Hà Nội</i>). */
        CITY_PARTY_COMMITTEE,
        /** A telecom enterprise's (<i>doanh nghiệp viễn thông</i>). */
        TELECOM_ENTERPRISE,
        /** Any other (<i>hệ thống khác</i>). */
        ANOTHER_SYSTEM
    }

    /**
     * Give a bridge point the right to control the session (<i>phân quyền điều khiển</i>).
     *
     * @param meeting in which meeting
     * @param level of which level the point is
     */
    record GiveControl(OnlineMeeting meeting, PointLevel level) implements OnMeeting {
        /** Refuses missing parts. */
        public GiveControl {
            Objects.requireNonNull(level, "level");
        }

        @Override
        public MeetingStep step() {
            return MeetingStep.GIVE_CONTROL;
        }
    }

    /** The level of a bridge point (<i>cấp của điểm cầu</i>). */
    enum PointLevel {
        /** The City's (<i>cấp Thành phố</i>). */
        CITY,
        /** A district's (<i>cấp huyện</i>), until 30/6/2025. */
        DISTRICT,
        /** A commune's (<i>cấp xã</i>). */
        COMMUNE
    }

    /**
     * Hold the session (<i>tiến hành phiên họp</i>).
     *
     * @param meeting which
     */
    record HoldSession(OnlineMeeting meeting) implements OnMeeting {
        @Override
        public MeetingStep step() {
            return MeetingStep.HOLD_SESSION;
        }
    }

    /**
     * Keep the session's electronic papers; whoever acts keeps them (<i>lưu trữ tư liệu, tài liệu điện tử</i>).
     *
     * @param meeting of which meeting
     */
    record KeepPapers(OnlineMeeting meeting) implements OnMeeting {
        @Override
        public MeetingStep step() {
            return MeetingStep.KEEP_PAPERS;
        }
    }

    /**
     * Give papers to another body (<i>cung cấp tài liệu</i>).
     *
     * @param meeting of which meeting
     * @param to who gets them
     * @param wanted whether that body said that it needs them
     * @param secrecy how secret these papers are
     */
    record GiveOutPapers(OnlineMeeting meeting, UnitId to, boolean wanted, Classification secrecy)
            implements OnMeeting {
        /** Refuses missing parts. */
        public GiveOutPapers {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(secrecy, "secrecy");
        }

        @Override
        public MeetingStep step() {
            return MeetingStep.GIVE_OUT_PAPERS;
        }
    }

    /**
     * Assign people to the unit's bridge point (<i>phân công cán bộ</i>).
     *
     * @param staff all of them
     */
    record StaffPoint(PointStaff staff) implements Staffing {
        @Override
        public MeetingStep step() {
            return MeetingStep.STAFF_POINT;
        }
    }

    /**
     * Move somebody to other work (<i>thay đổi hoặc luân chuyển cán bộ</i>).
     *
     * @param person who leaves the bridge point
     */
    record ReleaseStaff(PersonId person) implements MeetingAct {
        /** Refuses nobody. */
        public ReleaseStaff {
            Objects.requireNonNull(person, "person");
        }

        @Override
        public MeetingStep step() {
            return MeetingStep.RELEASE_STAFF;
        }
    }

    /**
     * Name who replaces somebody (<i>cử cán bộ thay thế</i>).
     *
     * @param staff all who are assigned from then on
     */
    record ReplaceStaff(PointStaff staff) implements Staffing {
        @Override
        public MeetingStep step() {
            return MeetingStep.REPLACE_STAFF;
        }
    }

    /**
     * Check a terminal (<i>kiểm tra, rà soát an ninh, bảo mật</i>).
     *
     * @param withTheCityPolice whether the city police took part (<i>phối hợp Công an Thành phố</i>)
     */
    record CheckTerminal(boolean withTheCityPolice) implements MeetingAct {
        @Override
        public MeetingStep step() {
            return MeetingStep.CHECK_TERMINAL;
        }
    }

    /** Put a terminal into use (<i>đưa thiết bị vào khai thác, sử dụng</i>). */
    record StartTerminal() implements MeetingAct {
        @Override
        public MeetingStep step() {
            return MeetingStep.START_TERMINAL;
        }
    }

    /** Repair or upgrade a terminal (<i>sửa chữa, nâng cấp thiết bị</i>). */
    record ServiceTerminal() implements MeetingAct {
        @Override
        public MeetingStep step() {
            return MeetingStep.SERVICE_TERMINAL;
        }
    }

    /**
     * Put the yearly plan forward (<i>trình kế hoạch</i>).
     *
     * @param plan the plan
     * @param toTheCompetentLevel whether it goes to the level that may fund it under the division of budgets
     */
    record SubmitPlan(TerminalPlan plan, boolean toTheCompetentLevel) implements MeetingAct {
        /** Refuses missing parts. */
        public SubmitPlan {
            Objects.requireNonNull(plan, "plan");
        }

        @Override
        public MeetingStep step() {
            return MeetingStep.SUBMIT_PLAN;
        }
    }
}

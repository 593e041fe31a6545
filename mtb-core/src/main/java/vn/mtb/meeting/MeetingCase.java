package vn.mtb.meeting;

import java.time.LocalDate;

/** All that a condition may look at (<i>hồ sơ xét</i>). */
record MeetingCase(MeetingAct act, Acting acting) {
    LocalDate on() {
        return acting.on();
    }
}

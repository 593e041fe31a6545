package vn.mtb.meeting;

import vn.mtb.law.Hanoi3125;
import vn.mtb.party.Capacity;

/**
 * What the system asks of whom at all times (<i>trách nhiệm thường xuyên</i>), besides the steps of {@link MeetingStep}.
 *
 * @legal Điều 5 Quy chế theo Quyết định số 3125/QĐ-UBND
 */
public enum MeetingTask {
    /** Manage the system as one, centrally (<i>thống nhất quản lý theo mô hình tập trung</i>). */
    MANAGE_CENTRALLY("meeting-task-manage-centrally", Hanoi3125.CENTRAL_MANAGEMENT, Capacity.CITY_PEOPLES_COMMITTEE),
    /** Manage the running of it, run it and guide its users (<i>quản lý, vận hành, hướng dẫn</i>). */
    RUN_AND_GUIDE("meeting-task-run-and-guide", Hanoi3125.OPERATOR, Capacity.CITY_OFFICE),
    /** Plan training when people of a bridge point change (<i>có kế hoạch đào tạo</i>). */
    PLAN_TRAINING("meeting-task-plan-training", Hanoi3125.STAFF_CHANGES, Capacity.CITY_OFFICE),
    /** Use it for its purpose, keeping secrets and security (<i>sử dụng đúng mục đích</i>). */
    USE_RIGHTLY("meeting-task-use-rightly", Hanoi3125.RIGHT_PURPOSE, Capacity.UNIT),
    /** Keep technical standards and information security (<i>tiêu chuẩn kỹ thuật, an toàn thông tin</i>). */
    KEEP_STANDARDS("meeting-task-keep-standards", Hanoi3125.STANDARDS, Capacity.UNIT),
    /** Step up online meetings (<i>tăng cường, đẩy mạnh họp trực tuyến</i>): an aim, which nobody can miss on a day. */
    STEP_UP_ONLINE("meeting-task-step-up-online", Hanoi3125.PREFER_ONLINE, Capacity.UNIT),
    /** Manage the system's assets under the law (<i>quản lý, sử dụng tài sản công</i>). */
    MANAGE_ASSETS("meeting-task-manage-assets", Hanoi3125.ASSETS, Capacity.UNIT),
    /** Carry the regulation out within what one manages (<i>tổ chức triển khai thực hiện</i>). */
    CARRY_OUT("meeting-task-carry-out", Hanoi3125.CARRYING_OUT, Capacity.UNIT);

    private final String id;
    private final Hanoi3125 passage;
    private final Capacity bearer;

    MeetingTask(String id, Hanoi3125 passage, Capacity bearer) {
        this.id = id;
        this.passage = passage;
        this.bearer = bearer;
    }

    /**
     * The frozen id, which is the rule id of the reason that somebody bears it.
     *
     * @return kebab-case ASCII
     */
    public String id() {
        return id;
    }

    /**
     * Where it is told.
     *
     * @return the passage
     */
    public Hanoi3125 passage() {
        return passage;
    }

    /**
     * As what it is borne.
     *
     * @return the capacity
     */
    public Capacity bearer() {
        return bearer;
    }
}

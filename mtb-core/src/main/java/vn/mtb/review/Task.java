package vn.mtb.review;

import vn.mtb.law.Regulation2020;
import vn.mtb.party.Capacity;

/**
 * What the text gives to which body (<i>nhiệm vụ tổ chức thực hiện</i>), besides the steps of a tablet's life.
 *
 * @legal khoản 1 và khoản 2 Điều 3, khoản 1 và khoản 2 Điều 5, Điều 8 Quy chế
 */
public enum Task {
    /** Direct and administer through the shared system (<i>chỉ đạo, điều hành qua hệ thống dùng chung</i>). */
    DIRECT_THROUGH_THE_SYSTEM(
            "task-direct-through-the-system", Regulation2020.QC_ARTICLE_3_CLAUSE_1, Capacity.CITY_PEOPLES_COMMITTEE),
    /** Advise the City on managing, running and using tablets (<i>chủ trì, tham mưu</i>). */
    ADVISE_THE_CITY("task-advise-the-city", Regulation2020.QC_ARTICLE_3_CLAUSE_2, Capacity.FOCAL_BODY),
    /** Go on developing shared software (<i>tiếp tục phát triển phần mềm dùng chung</i>). */
    DEVELOP_SHARED_SOFTWARE(
            "task-develop-shared-software", Regulation2020.QC_ARTICLE_5_CLAUSE_1_LAST_PARAGRAPH, Capacity.FOCAL_BODY),
    /** Guide the exchange of documents by tablet (<i>hướng dẫn chuyển nhận văn bản điện tử</i>). */
    GUIDE_THE_EXCHANGE("task-guide-the-exchange", Regulation2020.QC_ARTICLE_5_CLAUSE_2, Capacity.CITY_OFFICE),
    /** Put the Regulation into practice (<i>làm đầu mối tổng hợp, tổ chức triển khai</i>). */
    PUT_INTO_PRACTICE("task-put-into-practice", Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_1, Capacity.FOCAL_BODY),
    /** Guide users in reviewing security (<i>hướng dẫn rà soát</i>). */
    GUIDE_REVIEWS("task-guide-reviews", Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2, Capacity.FOCAL_BODY),
    /** Upgrade when a user asks (<i>nâng cấp khi có yêu cầu</i>). */
    UPGRADE_ON_REQUEST("task-upgrade-on-request", Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_2, Capacity.FOCAL_BODY),
    /** Guide the units' own regulations (<i>hướng dẫn đơn vị xây dựng quy chế</i>). */
    GUIDE_UNIT_REGULATIONS(
            "task-guide-unit-regulations", Regulation2020.QC_ARTICLE_8_CLAUSE_1_DASH_3, Capacity.FOCAL_BODY),
    /** Run the system at the City's seat (<i>quản lý, vận hành hệ thống tại trụ sở</i>). */
    RUN_THE_SYSTEM_AT_THE_SEAT(
            "task-run-the-system-at-the-seat", Regulation2020.QC_ARTICLE_8_CLAUSE_2, Capacity.CITY_OFFICE),
    /** Write a regulation of one's own (<i>xây dựng quy chế của đơn vị</i>). */
    WRITE_OWN_REGULATION("task-write-own-regulation", Regulation2020.QC_ARTICLE_8_CLAUSE_3, Capacity.UNIT),
    /** Gather feedback and submit it (<i>tổng hợp, trình UBND Thành phố</i>). */
    GATHER_FEEDBACK("task-gather-feedback", Regulation2020.QC_ARTICLE_8_CLAUSE_4, Capacity.FOCAL_BODY),
    /** Consider changing the Regulation (<i>xem xét điều chỉnh, bổ sung</i>). */
    CONSIDER_CHANGES("task-consider-changes", Regulation2020.QC_ARTICLE_8_CLAUSE_4, Capacity.CITY_PEOPLES_COMMITTEE);

    private final String id;
    private final Regulation2020 provision;
    private final Capacity bearer;

    Task(String id, Regulation2020 provision, Capacity bearer) {
        this.id = id;
        this.provision = provision;
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
     * Where it stands.
     *
     * @return the clause
     */
    public Regulation2020 provision() {
        return provision;
    }

    /**
     * As what it is borne.
     *
     * @return the capacity, by the text
     */
    public Capacity bearer() {
        return bearer;
    }
}

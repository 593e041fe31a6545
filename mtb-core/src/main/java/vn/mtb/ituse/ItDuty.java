package vn.mtb.ituse;

import java.util.Set;
import java.util.function.Predicate;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Reading;
import vn.mtb.outcome.Basis;
import vn.mtb.party.PersonId;
import vn.mtb.rule.Condition;

/**
 * What the regulation asks of each body it binds (<i>yêu cầu về ứng dụng công nghệ thông tin</i>), with the words that limit it. A duty
 * about something that is not there counts as kept: the one that asks for the thing is missing, alone.
 *
 * @legal đoạn 2 đến đoạn 4 bản tin về Quyết định số 02/2013/QĐ-UBND
 */
public enum ItDuty implements Condition<Practice> {
    /** Information is digital (<i>tạo lập, trao đổi, lưu trữ thông tin số</i>). */
    DIGITAL_INFORMATION(
            "it-digital-information", Basis.implied(BinhDuong02.DIGITAL_INFORMATION, Reading.I_58), found -> true),
    /** E-mail and online meetings are used (<i>sử dụng thư điện tử và họp trực tuyến</i>). */
    MAIL_AND_ONLINE_MEETINGS(
            "it-mail-and-online-meetings",
            Basis.implied(BinhDuong02.MAIL_AND_ONLINE_MEETINGS, Reading.I_58),
            found -> true),
    /** E-mail by its own regulation (<i>theo đúng quy chế sử dụng thư điện tử</i>); only where e-mail is used. */
    MAIL_BY_ITS_REGULATION(
            "it-mail-by-its-regulation",
            Basis.stated(BinhDuong02.MAIL_BY_ITS_REGULATION),
            found -> found.keeps(MAIL_AND_ONLINE_MEETINGS)),
    /** Software for documents (<i>phần mềm quản lý văn bản đi, đến và điều hành</i>). */
    DOCUMENT_SOFTWARE("it-document-software", Basis.stated(BinhDuong02.DOCUMENT_SOFTWARE), found -> true),
    /** One-door software, of bodies that provide administrative services (<i>phần mềm một cửa điện tử</i>). */
    ONE_DOOR_SOFTWARE("it-one-door-software", Basis.stated(BinhDuong02.ONE_DOOR_SOFTWARE), Practice::providesServices),
    /** A website and online public services (<i>trang tin điện tử và các dịch vụ công trực tuyến</i>). */
    WEBSITE("it-website", Basis.stated(BinhDuong02.WEBSITE), found -> true),
    /** Connected and integrated applications and databases, to be aimed at (<i>hướng đến liên thông, tích hợp</i>). */
    INTEROPERABILITY("it-interoperability", Basis.stated(BinhDuong02.INTEROPERABILITY), found -> true),
    /** A computer of one's own for each who needs it (<i>mỗi người cần đều được trang bị một bộ máy tính</i>). */
    OWN_COMPUTER(
            "it-own-computer",
            Basis.implied(BinhDuong02.OWN_COMPUTER, Reading.I_56),
            found -> !found.those(Workplace::needsIt).isEmpty()),
    /** A fitting configuration (<i>cấu hình phù hợp với phần mềm ứng dụng</i>). */
    FITTING_CONFIGURATION(
            "it-fitting-configuration",
            Basis.stated(BinhDuong02.FITTING_CONFIGURATION),
            found -> !found.those(Workplace::ownComputer).isEmpty()),
    /** National infrastructure and services are used (<i>hạ tầng, dịch vụ công nghệ thông tin quốc gia</i>). */
    NATIONAL_INFRASTRUCTURE(
            "it-national-infrastructure", Basis.stated(BinhDuong02.NATIONAL_INFRASTRUCTURE), found -> true),
    /** Equipment is preserved and watched (<i>bảo quản, giám sát trang thiết bị</i>). */
    EQUIPMENT_GUARDED("it-equipment-guarded", Basis.stated(BinhDuong02.EQUIPMENT_GUARDED), found -> true),
    /** Forms of security are chosen (<i>lựa chọn hình thức bảo mật</i>). */
    SECURITY_CHOSEN("it-security-chosen", Basis.stated(BinhDuong02.SECURITY_CHOSEN), found -> true),
    /** Channels for feedback (<i>kênh thông tin góp ý, đánh giá</i>). */
    FEEDBACK_CHANNELS("it-feedback-channels", Basis.stated(BinhDuong02.FEEDBACK_CHANNELS), found -> true),
    /** Feedback is gathered and analysed (<i>thu thập và phân tích ý kiến</i>); only where there are channels. */
    FEEDBACK_USED("it-feedback-used", Basis.stated(BinhDuong02.FEEDBACK_USED), found -> found.keeps(FEEDBACK_CHANNELS));

    private final String id;
    private final Basis basis;
    private final Predicate<Practice> applies;

    ItDuty(String id, Basis basis, Predicate<Practice> applies) {
        this.id = id;
        this.basis = basis;
        this.applies = applies;
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * What it stands on.
     *
     * @return the passage, or a reading of it
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Whether the text only has bodies aim at it (“hướng đến”): reported, and never missing.
     *
     * @return true for the one aim
     */
    public boolean aim() {
        return this == INTEROPERABILITY;
    }

    /**
     * Whether it is counted from the workplaces instead of being looked up.
     *
     * @return true for the two on computers
     */
    public boolean counted() {
        return this == OWN_COMPUTER || this == FITTING_CONFIGURATION;
    }

    /**
     * Whether there is anything for it to be about.
     *
     * @param found what was found
     * @return false where the thing it is about is not there
     */
    public boolean appliesTo(Practice found) {
        return applies.test(found);
    }

    @Override
    public Standing standing() {
        return Standing.PROTECTED;
    }

    @Override
    public boolean met(Practice about) {
        if (aim() || !appliesTo(about)) return true;
        return counted() ? lacking(about).isEmpty() : about.keeps(this);
    }

    @Override
    public Object[] arguments(Practice about) {
        return counted() ? new Object[] {lacking(about)} : new Object[] {};
    }

    @Override
    public boolean readsTheAct() {
        return false;
    }

    private Set<PersonId> lacking(Practice about) {
        return about.those(this == OWN_COMPUTER ? Workplace::lacksComputer : Workplace::ofAWrongKind);
    }
}

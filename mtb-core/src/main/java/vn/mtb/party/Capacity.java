package vn.mtb.party;

/** As what somebody acts or signs (<i>tư cách</i>). */
public enum Capacity {
    /** For the body with the tasks of Sở TT&amp;TT (<i>cơ quan đầu mối</i>). */
    FOCAL_BODY,
    /** For its State Data Centre (<i>Trung tâm Dữ liệu Nhà nước</i>), which acts for it. */
    STATE_DATA_CENTRE,
    /** For the City Office (<i>Văn phòng UBND Thành phố</i>). */
    CITY_OFFICE,
    /** For UBND Thành phố. */
    CITY_PEOPLES_COMMITTEE,
    /** For a unit (<i>đơn vị</i>). */
    UNIT,
    /** As the user (<i>người sử dụng</i>). */
    USER,
    /** For the supplier (<i>đơn vị cung cấp</i>). */
    SUPPLIER,
    /** As the authority that a decision names (<i>người có thẩm quyền</i>). */
    AUTHORITY;

    /**
     * Whether this is the focal body or its centre.
     *
     * @return true for both
     */
    public boolean forTheFocalBody() {
        return this == FOCAL_BODY || this == STATE_DATA_CENTRE;
    }
}

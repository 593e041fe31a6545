package vn.mtb.outcome;

/** Who must decide what no text settles (<i>người, cơ quan có thẩm quyền</i>), named by task and not by today's department. */
public enum Authority {
    /** The authority that the law on public assets or a decision names. */
    COMPETENT_AUTHORITY,
    /** UBND Thành phố, which issued the Regulation. */
    CITY_PEOPLES_COMMITTEE,
    /** The City Office (<i>Văn phòng UBND Thành phố</i>), which guides the exchange of documents. */
    CITY_OFFICE,
    /** The unit that manages the tablet. */
    MANAGING_UNIT,
    /** The body with the tasks of Sở TT&amp;TT. */
    FOCAL_BODY,
    /** The supplier, whose own rules decide about its warranty. */
    SUPPLIER
}

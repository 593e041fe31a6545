package vn.mtb.ituse;

/**
 * What a body of the province is (<i>loại cơ quan, đơn vị</i>), as the news tells whom the regulation binds.
 *
 * @legal câu 3 đoạn 1 bản tin về Quyết định số 02/2013/QĐ-UBND
 */
public enum ProvinceBody {
    /** A district's People's Committee (<i>UBND cấp huyện</i>), until 30/6/2025. */
    DISTRICT_COMMITTEE,
    /** An administrative body directly under the province (<i>cơ quan hành chính trực thuộc UBND tỉnh</i>). */
    ADMINISTRATIVE_BODY,
    /** A public service unit directly under the province (<i>đơn vị sự nghiệp trực thuộc UBND tỉnh</i>). */
    PUBLIC_SERVICE_UNIT,
    /** A commune's People's Committee (<i>UBND cấp xã</i>), which the news does not name. */
    COMMUNE_COMMITTEE,
    /** Any other body (<i>cơ quan, đơn vị khác</i>). */
    ANOTHER_BODY
}

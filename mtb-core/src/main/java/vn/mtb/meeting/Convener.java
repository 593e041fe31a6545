package vn.mtb.meeting;

/**
 * Who convenes a meeting (<i>người, nơi triệu tập</i>), as khoản 2 Điều 7 of Decision 45/2018 tells them apart.
 *
 * @legal khoản 2 Điều 7 Quyết định số 45/2018/QĐ-TTg
 */
public enum Convener {
    /** The Prime Minister (<i>Thủ tướng Chính phủ</i>). */
    PRIME_MINISTER,
    /** A ministry or a body of that level (<i>bộ, cơ quan ngang bộ</i>). */
    MINISTRY,
    /** The City's People's Committee or its chairman (<i>UBND Thành phố</i>). */
    CITY,
    /** A district's, which ended on 30/6/2025 (<i>UBND quận, huyện, thị xã</i>). */
    DISTRICT,
    /** A commune's (<i>UBND phường, xã</i>). */
    COMMUNE,
    /** Any other body (<i>cơ quan, đơn vị khác</i>). */
    OTHER_BODY
}

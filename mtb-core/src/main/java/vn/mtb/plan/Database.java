package vn.mtb.plan;

/**
 * The databases the plan names (<i>cơ sở dữ liệu quan trọng</i>).
 *
 * @legal vế 2 đoạn 3 bản tin của VietTimes về Kế hoạch năm 2017
 */
public enum Database {
    /** Land (<i>đất đai</i>). */
    LAND,
    /** Enterprises and household businesses (<i>doanh nghiệp và hộ kinh doanh cá thể</i>). */
    ENTERPRISES,
    /** Officials (<i>cán bộ, công chức</i>). */
    OFFICIALS,
    /** Justice and civil status (<i>tư pháp, hộ tịch</i>). */
    JUSTICE_AND_CIVIL_STATUS
}

package vn.mtb.plan;

/** Who or what a figure counts (<i>đối tượng được đếm</i>); it differs from target to target. */
public enum Population {
    /** Heads and deputies of the City's bodies (<i>lãnh đạo các đơn vị thuộc Thành phố</i>). */
    LEADERS_OF_UNITS,
    /** Officials and civil servants, without public employees (<i>cán bộ, công chức</i>). */
    OFFICIALS_AND_CIVIL_SERVANTS,
    /** With public employees (<i>cán bộ, công chức, viên chức</i>). */
    WITH_PUBLIC_EMPLOYEES,
    /** Procedures of departments, districts and communes together (<i>thủ tục hành chính của cả ba cấp</i>). */
    PROCEDURES,
    /** The City's units (<i>các đơn vị</i>). */
    UNITS,
    /** Files of services at levels 3 and 4 of the judicial field (<i>hồ sơ lĩnh vực tư pháp</i>). */
    JUDICIAL_FILES,
    /** Files of services at levels 3 and 4 of all other fields (<i>hồ sơ các lĩnh vực khác</i>). */
    OTHER_FILES,
    /** The four databases the plan names (<i>4 cơ sở dữ liệu</i>). */
    FOUR_DATABASES
}

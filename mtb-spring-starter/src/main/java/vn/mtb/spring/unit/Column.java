package vn.mtb.spring.unit;

/** A column of a file that is imported (<i>cột của tệp nhập</i>): its name in both languages, and whether it must be there. */
interface Column {
    String vietnamese();

    String english();

    boolean needed();
}

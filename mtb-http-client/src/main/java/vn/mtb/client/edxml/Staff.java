package vn.mtb.client.edxml;

import java.util.List;
import java.util.Optional;

/**
 * Who handled a document (<i>cán bộ xử lý</i>).
 *
 * @param element its element, with all that stands in it
 */
public record Staff(Element element) {

    /** What a message may say of them (<i>thông tin cán bộ xử lý</i>). */
    public enum Detail {
        /** The department. */
        DEPARTMENT("Department"),
        /** The id of the department. */
        DEPARTMENT_ID("DepartmentId"),
        /** The name. */
        NAME("Staff"),
        /** The id. */
        ID("StaffId"),
        /** The mailbox. */
        EMAIL("Email"),
        /** The mobile telephone. */
        MOBILE("Mobile");

        private final String element;

        Detail(String element) {
            this.element = element;
        }
    }

    /**
     * Somebody of a department.
     *
     * @param department the department
     * @param name the name
     * @return who
     */
    public static Staff of(String department, String name) {
        return new Staff(Element.of("StaffInfo", List.of()))
                .with(Detail.DEPARTMENT, department)
                .with(Detail.NAME, name);
    }

    /**
     * The same with one more detail.
     *
     * @param detail which
     * @param value what
     * @return who
     */
    public Staff with(Detail detail, String value) {
        return new Staff(element.with(detail.element, value));
    }

    /**
     * One detail.
     *
     * @param detail which
     * @return what the message says
     */
    public Optional<String> detail(Detail detail) {
        return element.text(detail.element);
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "staff";
    }
}

package vn.mtb.spring.web;

import vn.mtb.register.Acts;

/**
 * What came in (<i>nội dung yêu cầu</i>), small enough and in UTF-8.
 *
 * @param text as it came
 */
record Body(String text) {

    /** Reads it strictly into a form. */
    <T extends Record> T as(Class<T> form) {
        return Acts.readForm(text, form);
    }
}

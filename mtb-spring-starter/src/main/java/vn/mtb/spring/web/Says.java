package vn.mtb.spring.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an endpoint does (<i>mô tả đầu mối</i>), as the description of the API and its page say it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Says {
    /** In Vietnamese. */
    String vi();

    /** In English. */
    String en();

    /** The form of the body, where there is one. */
    Class<? extends Record> form() default NoForm.class;

    /** No form. */
    record NoForm() {}
}

package vn.mtb.spring.test;

import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves the application's components out unless a test asks for them. */
final class MtbTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<MtbTest> {

    /**
     * Called by the test framework.
     *
     * @param test whose filters
     */
    MtbTypeExcludeFilter(Class<?> test) {
        super(test);
    }
}

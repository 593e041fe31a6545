package vn.mtb.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the clauses a test holds the library to (<i>điều khoản được kiểm thử</i>). On a class it counts for each of its tests; a method
 * adds its own. The coverage of the Regulation is read from here, so a test names a clause only when it would fail if the clause were
 * broken.
 *
 * <pre>{@code
 * @Test
 * @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
 * void it_returns_to_the_managing_unit_not_to_the_successor() {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Covers {
    /**
     * Clauses of the Regulation.
     *
     * @return none, one or several
     */
    Regulation2020[] value() default {};

    /**
     * Articles of the Decision that issues it.
     *
     * @return none, one or several
     */
    Decision2020[] decision() default {};

    /**
     * Passages on Hanoi's regulation of online meetings.
     *
     * @return none, one or several
     */
    Hanoi3125[] meetings() default {};

    /**
     * Passages on Bình Dương's regulation of the use of information technology.
     *
     * @return none, one or several
     */
    BinhDuong02[] ituse() default {};

    /**
     * Passages on Hanoi's plan of 2017.
     *
     * @return none, one or several
     */
    Plan2017[] plan() default {};
}

package vn.mtb.spring.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.OverrideAutoConfiguration;
import org.springframework.boot.test.context.PropertyMapping;
import org.springframework.boot.test.context.filter.annotation.TypeExcludeFilters;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A test with units, rules and a register in memory, without database, web and network (<i>kiểm thử nghiệp vụ</i>). Every test begins with an
 * empty register, an empty directory, and {@link MovableDate} on {@link #date()}. Whoever injects a {@link
 * vn.mtb.client.testing.FakeMailServer} or a {@link vn.mtb.client.testing.FakeAxis} gets one on loopback.
 *
 * <pre>{@code
 * @MtbTest(unit = "SNV", date = "2026-03-02")
 * class HandingOverTest {
 *     @Autowired Units units;
 *     @Autowired MovableDate date;
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@BootstrapWith(MtbTestBootstrapper.class)
@ExtendWith(SpringExtension.class)
@OverrideAutoConfiguration(enabled = false)
@TypeExcludeFilters(MtbTypeExcludeFilter.class)
@ImportAutoConfiguration
@TestExecutionListeners(
        listeners = BeginningAnew.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface MtbTest {
    /**
     * The unit that is served, when the application's own configuration names none.
     *
     * @return an agency code; empty to leave it to the configuration
     */
    @PropertyMapping(value = "mtb.agency-code", skip = PropertyMapping.Skip.ON_DEFAULT_VALUE)
    String unit() default "";

    /**
     * The day on which every test begins.
     *
     * @return as in {@code 2026-01-05}
     */
    @PropertyMapping("vn.mtb.spring.test.date")
    String date() default "2026-01-05";

    /**
     * Further properties.
     *
     * @return each as {@code name=value}
     */
    String[] properties() default {};

    /**
     * Whether components of the application are left out but for the configuration class itself.
     *
     * @return true unless all of them are wanted
     */
    boolean useDefaultFilters() default true;

    /**
     * Components of the application that are wanted beside.
     *
     * @return filters
     */
    Filter[] includeFilters() default {};

    /**
     * Components of the application that are not wanted.
     *
     * @return filters
     */
    Filter[] excludeFilters() default {};

    /**
     * Auto-configurations that are not wanted.
     *
     * @return their classes
     */
    @AliasFor(annotation = ImportAutoConfiguration.class, attribute = "exclude")
    Class<?>[] excludeAutoConfiguration() default {};
}

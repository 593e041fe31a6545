package vn.mtb.spring.test;

import org.springframework.boot.test.autoconfigure.TestSliceTestContextBootstrapper;

/** Finds what {@link MtbTest} says of a test. */
final class MtbTestBootstrapper extends TestSliceTestContextBootstrapper<MtbTest> {

    /** Called by the test framework. */
    MtbTestBootstrapper() {}
}

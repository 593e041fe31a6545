package vn.mtb.spring.test;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Empties what is in memory before each test. */
final class BeginningAnew implements TestExecutionListener {

    /** Called by the test framework. */
    BeginningAnew() {}

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext().getBean(Afresh.class).begin();
    }
}

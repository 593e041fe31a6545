package vn.mtb.spring.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import vn.mtb.spring.unit.Misconfiguration;

/** Tells a mistake in the configuration (<i>báo lỗi cấu hình</i>): which property, which value, what to do, in both languages. */
@Order(0)
class MisconfigurationFailureAnalyzer extends AbstractFailureAnalyzer<Misconfiguration> {
    private final Environment environment;

    MisconfigurationFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Misconfiguration cause) {
        String set = Configured.as(cause.property(), environment)
                .map(value -> "\n    " + cause.property() + " = " + value)
                .orElse("");
        return new FailureAnalysis(
                "MTB: " + cause.property() + ": " + cause.what().vietnamese() + "\n\nMTB: " + cause.property() + ": "
                        + cause.what().english() + (set.isEmpty() ? "" : "\n" + set),
                cause.remedy().vietnamese() + "\n\n" + cause.remedy().english(),
                cause);
    }
}

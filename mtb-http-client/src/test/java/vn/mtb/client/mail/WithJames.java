package vn.mtb.client.mail;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one James of this run to tests that ask for it; where its jars are not at hand they are skipped. */
final class WithJames implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(WithJames.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return James.atHand()
                ? ConditionEvaluationResult.enabled("the jars of Apache James are at hand")
                : ConditionEvaluationResult.disabled("Not tested against Apache James: " + James.CLASS_PATH
                        + " is missing or names jars that are not there. Run mvn verify once with a network.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == James.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(James.class, key -> James.start(), James.class);
    }
}

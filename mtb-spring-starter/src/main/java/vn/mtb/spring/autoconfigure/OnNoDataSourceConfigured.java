package vn.mtb.spring.autoconfigure;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether nobody has configured a data source by properties (<i>chưa khai báo nguồn dữ liệu</i>). */
class OnNoDataSourceConfigured extends SpringBootCondition {
    private static final List<String> NAMES = List.of(
            "spring.datasource.url",
            "spring.datasource.jndi-name",
            "spring.datasource.hikari.jdbc-url",
            "spring.datasource.xa.data-source-class-name",
            "spring.datasource.embedded-database-connection");

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("no data source of the application");
        for (String name : NAMES) {
            if (context.getEnvironment().containsProperty(name)) {
                return ConditionOutcome.noMatch(message.foundExactly(name));
            }
        }
        return ConditionOutcome.match(message.didNotFind("properties").items(NAMES));
    }
}

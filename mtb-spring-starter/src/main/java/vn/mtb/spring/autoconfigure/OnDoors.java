package vn.mtb.spring.autoconfigure;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether some unit has mail or a door on the axis (<i>có cửa gửi, nhận</i>). */
class OnDoors extends SpringBootCondition {
    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        List<String> set = List.of("mtb.mail", "mtb.axis").stream()
                .filter(property -> binder.bind(property, Bindable.mapOf(String.class, Object.class))
                        .map(doors -> !doors.isEmpty())
                        .orElse(false))
                .toList();
        ConditionMessage.Builder message = ConditionMessage.forCondition("MTB doors");
        return set.isEmpty()
                ? ConditionOutcome.noMatch(message.because("neither mtb.mail nor mtb.axis is set"))
                : ConditionOutcome.match(message.because(String.join(" and ", set) + " is set"));
    }
}

package vn.mtb.benchmarks;

import com.alibaba.cola.statemachine.StateMachine;
import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/** COLA's state machine (<i>máy trạng thái COLA</i>): one machine for all, the context comes with the event. */
final class Cola implements Contender {

    /** What its guards read and its actions write (<i>ngữ cảnh</i>). */
    private static final class Context {
        @Nullable
        BareQuestion question;

        boolean moved;
    }

    private final StateMachine<Situation, Step, Context> machine;
    private final Context context = new Context();

    Cola(List<? extends Row<Situation, Step, ?>> rows) {
        StateMachineBuilder<Situation, Step, Context> builder = StateMachineBuilderFactory.create();
        for (Guard.Move move : Guard.moves(rows)) {
            if (move.from() == move.to()) {
                builder.internalTransition()
                        .within(move.from())
                        .on(move.step())
                        .when(about -> move.open(about.question))
                        .perform((from, to, step, about) -> about.moved = true);
            } else {
                builder.externalTransition()
                        .from(move.from())
                        .to(move.to())
                        .on(move.step())
                        .when(about -> move.open(about.question))
                        .perform((from, to, step, about) -> about.moved = true);
            }
        }
        builder.setFailCallback((from, step, about) -> {});
        machine = builder.build(UUID.randomUUID().toString());
    }

    @Override
    public int ruling(BareQuestion question) {
        context.question = question;
        context.moved = false;
        machine.fireEvent(question.at(), question.step(), context);
        return context.moved ? 0 : 1;
    }
}

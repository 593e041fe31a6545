package vn.mtb.benchmarks;

import java.util.EnumSet;
import java.util.List;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * spring-statemachine (<i>máy trạng thái Spring</i>): one machine, restored to the situation as its persister does, then sent the
 * event. Its result says "accepted" even when a guard refuses, so an action reports.
 */
final class SpringStatemachine implements Contender {
    private final StateMachine<Situation, Step> machine;

    SpringStatemachine(List<? extends Row<Situation, Step, ?>> rows) {
        try {
            machine = machine(Guard.moves(rows));
        } catch (Exception e) { // its builder declares no narrower one
            throw new IllegalStateException("spring-statemachine does not take these moves", e);
        }
        machine.startReactively().block();
    }

    private static StateMachine<Situation, Step> machine(List<Guard.Move> moves) throws Exception {
        StateMachineBuilder.Builder<Situation, Step> builder = StateMachineBuilder.builder();
        builder.configureConfiguration().withConfiguration().autoStartup(false);
        builder.configureStates().withStates().initial(Situation.ABSENT).states(EnumSet.allOf(Situation.class));
        StateMachineTransitionConfigurer<Situation, Step> transitions = builder.configureTransitions();
        for (Guard.Move move : moves) {
            transitions = transitions
                    .withExternal()
                    .source(move.from())
                    .target(move.to())
                    .event(move.step())
                    .guard(about -> move.open((BareQuestion) about.getMessageHeader("question")))
                    .action(about -> ((boolean[]) about.getMessageHeader("allowed"))[0] = true)
                    .and();
        }
        return builder.build();
    }

    @Override
    public int ruling(BareQuestion question) {
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(region -> region.resetStateMachineReactively(
                                new DefaultStateMachineContext<>(question.at(), null, null, null))
                        .block());
        machine.startReactively().block();
        boolean[] allowed = new boolean[1];
        machine.sendEvent(Mono.just(MessageBuilder.withPayload(question.step())
                        .setHeader("question", question)
                        .setHeader("allowed", allowed)
                        .build()))
                .blockLast();
        return allowed[0] ? 0 : 1;
    }
}

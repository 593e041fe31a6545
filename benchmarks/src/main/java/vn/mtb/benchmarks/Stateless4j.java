package vn.mtb.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.List;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * stateless4j (<i>máy trạng thái stateless4j</i>): a machine per question over one configuration. Its guards take no argument, so
 * the question waits in a field. It is only asked whether it could fire, which is cheaper than firing.
 */
final class Stateless4j implements Contender {
    private final StateMachineConfig<Situation, Step> config = new StateMachineConfig<>();
    private BareQuestion asked;

    Stateless4j(List<? extends Row<Situation, Step, ?>> rows) {
        for (Guard.Move move : Guard.moves(rows)) {
            if (move.from() == move.to())
                config.configure(move.from()).permitReentryIf(move.step(), () -> move.open(asked));
            else config.configure(move.from()).permitIf(move.step(), move.to(), () -> move.open(asked));
        }
    }

    @Override
    public int ruling(BareQuestion question) {
        asked = question;
        return new StateMachine<>(question.at(), config).canFire(question.step()) ? 0 : 1;
    }
}

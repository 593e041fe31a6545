package vn.mtb.benchmarks;

import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import vn.mtb.rule.Row;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;

/**
 * Drools (<i>bộ luật Drools</i>): one rule per row in the executable model, one session kept for all questions, which was its
 * fastest use; insert, fire, delete.
 */
public final class Drools implements Contender {

    /** One question as Drools sees it (<i>dữ kiện cho Drools</i>). */
    public static final class Asked {
        private final BareQuestion question;
        private boolean allowed;

        Asked(BareQuestion question) {
            this.question = question;
        }

        /**
         * Where the tablet stands.
         *
         * @return the situation
         */
        public Situation getAt() {
            return question.at();
        }

        /**
         * What is asked.
         *
         * @return the step
         */
        public Step getStep() {
            return question.step();
        }

        /**
         * Whether the guard of a row holds.
         *
         * @param row its number
         * @return true when it does
         */
        public boolean holds(int row) {
            return GUARDS.get(row).holds(question);
        }

        /** A row allows it. */
        public void allow() {
            allowed = true;
        }
    }

    private static List<Guard> GUARDS = List.of();

    private final KieSession session;

    Drools(List<? extends Row<Situation, Step, ?>> rows) {
        GUARDS = rows.stream().map(Guard::of).toList();
        StringBuilder text = new StringBuilder("package vn.mtb.benchmarks;\n"
                + "import vn.mtb.benchmarks.Drools.Asked;\n"
                + "import vn.mtb.tablet.Situation;\n"
                + "import vn.mtb.tablet.Step;\n");
        for (int i = 0; i < rows.size(); i++) {
            Row<Situation, Step, ?> row = rows.get(i);
            String places = row.moves().keySet().stream()
                    .map(place -> "Situation." + place.name())
                    .collect(Collectors.joining(", "));
            text.append("rule \"row-%d\" when $q : Asked(step == Step.%s, at in (%s), holds(%d)) then $q.allow(); end%n"
                    .formatted(i, row.step().name(), places, i));
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/vn/mtb/benchmarks/rows.drl", text.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    builder.getResults().getMessages(Message.Level.ERROR).get(0).getText());
        }
        session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieSession();
    }

    @Override
    public int ruling(BareQuestion question) {
        Asked asked = new Asked(question);
        FactHandle handle = session.insert(asked);
        session.fireAllRules();
        session.delete(handle);
        return asked.allowed ? 0 : 1;
    }
}

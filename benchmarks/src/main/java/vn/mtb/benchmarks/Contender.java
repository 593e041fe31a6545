package vn.mtb.benchmarks;

import java.util.function.Function;

/** Whatever can say yes or no to a bare question (<i>đối thủ đo tốc độ</i>). */
interface Contender {

    /**
     * Rules.
     *
     * @param question what is asked
     * @return 0 when it is allowed; who can say more says it in another number
     */
    int ruling(BareQuestion question);

    /** Everybody who is compared, by name, made from the rows of one table. */
    enum Kind {
        FLOOR(questions -> q -> q.at().ordinal() + q.step().ordinal() + q.on().getDayOfMonth() + q.met()),
        TABLE(questions -> q -> questions.table.ruling(q.at(), q.step(), q.on(), q.met())),
        SWITCH(questions -> new BareByHand()),
        STATELESS4J(questions -> new Stateless4j(questions.table.rows())),
        COLA(questions -> new Cola(questions.table.rows())),
        EASY_RULES(questions -> new EasyRules(questions.table.rows())),
        DROOLS(questions -> new Drools(questions.table.rows())),
        SPRING_STATEMACHINE(questions -> new SpringStatemachine(questions.table.rows()));

        private final Function<Questions, Contender> maker;

        Kind(Function<Questions, Contender> maker) {
            this.maker = maker;
        }

        Contender make(Questions questions) {
            return maker.apply(questions);
        }
    }
}

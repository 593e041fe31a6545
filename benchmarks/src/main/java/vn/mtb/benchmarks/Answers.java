package vn.mtb.benchmarks;

import java.util.List;

/** Compares before anything is timed (<i>so đáp án trước khi đo</i>): every contender gives the rulebook's answers. */
final class Answers {
    private Answers() {}

    static void sameOrThrow(Contender.Kind kind, Contender contender, Questions questions) {
        List<Question> all = questions.mixed;
        BareQuestion[] bare = questions.bare(all);
        for (int i = 0; i < bare.length; i++) {
            boolean allowed = contender.ruling(bare[i]) == 0;
            if (allowed != Questions.settles(all.get(i))) {
                throw new IllegalStateException(kind + " says " + (allowed ? "yes" : "no") + " to question " + i
                        + ", the rulebook does not: " + bare[i]);
            }
        }
    }

    /** The one written by hand over the real objects, on every question of every kind. */
    static void sameOrThrow(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            Question q = questions.get(i);
            boolean allowed = ByHand.allows(q.tablet(), q.act(), q.facts(), q.made());
            if (allowed != Questions.settles(q)) {
                throw new IllegalStateException("by hand says " + (allowed ? "yes" : "no") + " to question " + i
                        + ", the rulebook does not: " + q.tablet() + " " + q.act() + " " + q.made() + " "
                        + Cases.RULES.take(q.tablet(), q.act(), q.facts(), q.made()));
            }
        }
    }

    /**
     * Compares all contenders and prints what was compared.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Questions questions = new Questions();
        for (List<Question> kind : List.of(questions.mixed, questions.settled, questions.unmet, questions.closed)) {
            sameOrThrow(kind);
        }
        System.out.println("by hand over objects the same answers to all four kinds of questions");
        for (Contender.Kind kind : Contender.Kind.values()) {
            if (kind == Contender.Kind.FLOOR) continue;
            long start = System.nanoTime();
            Contender contender = kind.make(questions);
            long made = System.nanoTime();
            sameOrThrow(kind, contender, questions);
            System.out.printf(
                    "%-20s the same %d answers; made from the rows in %.0f ms%n",
                    kind, questions.mixed.size(), (made - start) / 1e6);
        }
    }
}

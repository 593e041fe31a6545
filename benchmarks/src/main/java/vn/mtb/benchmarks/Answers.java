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

    /**
     * Compares all contenders and prints what was compared.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Questions questions = new Questions();
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

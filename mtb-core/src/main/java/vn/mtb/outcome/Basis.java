package vn.mtb.outcome;

import vn.mtb.law.Certainty;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;

/** How firmly a rule stands on a text (<i>căn cứ</i>). A rule the text does not state never borrows a citation. */
public sealed interface Basis {

    /**
     * The text says so (<i>văn bản quy định</i>).
     *
     * @param provision where
     */
    record Stated(Provision provision) implements Basis {
        @Override
        public String citation(Language language) {
            return provision.citation(language);
        }

        @Override
        public boolean settles() {
            return provision.certainty() != Certainty.UNVERIFIED;
        }
    }

    /**
     * The text presupposes it (<i>suy ra từ văn bản</i>); the reading is argued in {@code docs/interpretations.md}.
     *
     * @param provision from where it follows
     * @param reading by which reading
     */
    record Implied(Provision provision, Reading reading) implements Basis {
        @Override
        public String citation(Language language) {
            return Messages.say(language, "basis-implied", provision.citation(language), reading.label());
        }

        @Override
        public boolean settles() {
            return provision.certainty() != Certainty.UNVERIFIED;
        }
    }

    /** Not law at all: facts that contradict each other (<i>tính nhất quán của sổ</i>). */
    record Consistency() implements Basis {
        @Override
        public String citation(Language language) {
            return Messages.say(language, "basis-consistency");
        }

        @Override
        public boolean settles() {
            return true;
        }
    }

    /**
     * How it is cited.
     *
     * @param language of the citation
     * @return the citation, or the plain statement that this is no law
     */
    String citation(Language language);

    /**
     * Whether an answer may rest on it. What is only remembered never settles anything.
     *
     * @return false for an {@link Certainty#UNVERIFIED} provision
     */
    boolean settles();

    /**
     * The text says so.
     *
     * @param provision where
     * @return the basis
     */
    static Basis stated(Provision provision) {
        return new Stated(provision);
    }

    /**
     * The text presupposes it.
     *
     * @param provision from where it follows
     * @param reading by which reading
     * @return the basis
     */
    static Basis implied(Provision provision, Reading reading) {
        return new Implied(provision, reading);
    }

    /**
     * No law: the facts contradict each other.
     *
     * @return the basis
     */
    static Basis consistency() {
        return new Consistency();
    }
}

package vn.mtb.law;

/**
 * A place of a text known only from news (<i>đoạn tin</i>): cited by who reported it and in which paragraph, and by its article
 * where the news names one. It settles, and every citation says that the source is a secondary one.
 *
 * <p>Paragraphs are counted from the first below the headline; the lead is counted as a place of its own where there is one.
 */
public interface Passage extends Provision {

    /**
     * Who reported it.
     *
     * @return the news
     */
    News news();

    /**
     * Always secondary: a journalist's words are not the text's.
     *
     * @return {@link Certainty#SECONDARY}
     */
    @Override
    default Certainty certainty() {
        return Certainty.SECONDARY;
    }
}

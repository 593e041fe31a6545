package vn.mtb.law;

/**
 * One citable place of an instrument (<i>điều, khoản, điểm</i>). Ours are enum constants, so that a wrong article does not
 * compile; a unit's own regulation is read from a file, so this interface stays open.
 */
public interface Provision {

    /**
     * The frozen key, which names the instrument: {@code QC-4.3}.
     *
     * @return the key
     */
    String id();

    /**
     * The text it stands in.
     *
     * @return the instrument
     */
    Instrument instrument();

    /**
     * Where in the text, smallest part first in Vietnamese.
     *
     * @return the place
     */
    Text place();

    /**
     * What it says, in our own words; the official text prevails.
     *
     * @return the gist
     */
    Text gist();

    /**
     * How surely its content is known.
     *
     * @return the certainty of this place, which may differ from that of the instrument's dates
     */
    Certainty certainty();

    /**
     * How it is cited; a citation from a secondary source says so.
     *
     * @param language of the citation
     * @return as in {@code khoản 3 Điều 4 Quy chế …}
     */
    default String citation(Language language) {
        String separator = language == Language.VIETNAMESE ? " " : ", ";
        String cited = place().in(language) + separator + instrument().citedAs().in(language);
        return switch (certainty()) {
            case PRIMARY -> cited;
            case SECONDARY ->
                cited + (language == Language.VIETNAMESE ? " (theo nguồn thứ cấp)" : " (from a secondary source)");
            case UNVERIFIED -> cited + (language == Language.VIETNAMESE ? " (chưa kiểm chứng)" : " (not verified)");
        };
    }
}

package vn.mtb.register;

import vn.mtb.outcome.Obligation;

/** Obligations as a line keeps them (<i>nghĩa vụ dưới dạng văn bản</i>), for tables that are computed from lines. */
public final class Obligations {
    private Obligations() {}

    /**
     * Writes one.
     *
     * @param owed rule, basis and arguments, last day and the acts that discharge it
     * @return one line of JSON
     */
    public static String write(Obligation owed) {
        return Json.text(Grounds.write(owed));
    }

    /**
     * Reads one.
     *
     * @param text what {@link #write} wrote
     * @return it, with the sentence in the words of this library
     * @throws BadInput when it is something else
     */
    public static Obligation read(String text) {
        return Grounds.obligation(Json.read(text), "$", FormReader.ofLines(Library.version()));
    }
}

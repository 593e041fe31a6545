package vn.mtb.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be read as what it should be (<i>tệp không đọc được</i>): every mistake at once; nothing of it is used. */
public final class BadFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Mistake> mistakes;

    /**
     * A refusal.
     *
     * @param mistakes what is wrong, at least one
     */
    public BadFile(List<Mistake> mistakes) {
        super(mistakes.stream().map(mistake -> "- " + mistake).collect(Collectors.joining("\n", "\n", "")));
        this.mistakes = List.copyOf(mistakes);
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one, in the order of the file
     */
    public List<Mistake> mistakes() {
        return mistakes;
    }
}

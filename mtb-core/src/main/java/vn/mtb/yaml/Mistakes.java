package vn.mtb.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong so far in one file (<i>các lỗi đã gặp</i>); at most {@value #MOST} are kept, so that a hostile file stays small. */
public final class Mistakes {
    static final int MOST = 500;
    private static final Comparator<Mistake> AS_READ = Comparator.comparing(
            Mistake::where, Comparator.comparingInt(Where::line).thenComparingInt(Where::column));

    private final List<Mistake> found = new ArrayList<>();
    private int count;

    /** Nothing wrong yet. */
    public Mistakes() {}

    /**
     * Notes one.
     *
     * @param id of the check; its sentences stand in a bundle under the id, and the id with {@code .why} and {@code .remedy}
     * @param where the place
     * @param arguments of all three sentences
     */
    public void note(String id, Where where, Object... arguments) {
        note(Mistake.of(id, where, arguments));
    }

    /**
     * Notes one that is worded already.
     *
     * @param mistake the mistake
     */
    public void note(Mistake mistake) {
        count++;
        if (count <= MOST) found.add(mistake);
        else if (count == MOST + 1) found.add(Mistake.of("yaml-many", mistake.where(), MOST));
    }

    /**
     * How many were met.
     *
     * @return 0 when nothing is wrong
     */
    public int count() {
        return count;
    }

    /**
     * All that are kept.
     *
     * @return in the order of the file
     */
    public List<Mistake> all() {
        return found.stream().sorted(AS_READ).toList();
    }

    /** Ends in a refusal when anything is wrong. */
    void refuse() {
        if (count > 0) throw new BadFile(all());
    }
}

package vn.mtb.example.desk.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.mtb.law.Language;
import vn.mtb.register.BadInput;

/** What is wrong with a form, by field; what fits no field stands above it. */
public final class Mistakes {
    private final Map<String, List<String>> byPath = new LinkedHashMap<>();
    private final Set<String> shown = new HashSet<>();

    /**
     * None.
     *
     * @return a form with nothing wrong so far
     */
    public static Mistakes none() {
        return new Mistakes();
    }

    /**
     * What the library found.
     *
     * @param bad the flaws, each with its path
     * @param language of the page
     * @return the mistakes by field
     */
    public static Mistakes of(BadInput bad, Language language) {
        Mistakes mistakes = new Mistakes();
        bad.flaws()
                .forEach(flaw -> mistakes.add(
                        flaw.path().replaceFirst("^\\$\\.?", ""), flaw.what().in(language)));
        return mistakes;
    }

    /**
     * One more.
     *
     * @param path at which field; empty for the whole form
     * @param what what is wrong and what to do
     */
    public void add(String path, String what) {
        byPath.computeIfAbsent(path, one -> new ArrayList<>()).add(what);
    }

    /**
     * Whether there is any.
     *
     * @return true when something is wrong
     */
    public boolean any() {
        return !byPath.isEmpty();
    }

    /** Ends the work on a form in which something is wrong; {@link Reply} draws it again. */
    public void stopIfAny() {
        if (any()) throw new Unfit(this);
    }

    /**
     * What is wrong with a field that is drawn.
     *
     * @param path which
     * @return what is wrong with it
     */
    public List<String> at(String path) {
        shown.add(path);
        return byPath.getOrDefault(path, List.of());
    }

    /**
     * What no drawn field says; asked after the fields are drawn.
     *
     * @return each with its path
     */
    public List<String> elsewhere() {
        List<String> rest = new ArrayList<>();
        byPath.forEach((path, what) -> {
            if (!shown.contains(path)) what.forEach(one -> rest.add(path.isEmpty() ? one : path + ": " + one));
        });
        return rest;
    }
}

package vn.mtb.example.desk.form;

import java.util.List;

/** What there is to choose from, where the library's types do not say it: the unit's applications, the papers it asks for. */
@FunctionalInterface
public interface Lists {

    /**
     * The choices for a field that takes several.
     *
     * @param name the field's name, as in {@code applications} or {@code papers}
     * @return the choices; none lets somebody type them, one a line
     */
    List<Choice> of(String name);
}

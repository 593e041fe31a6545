package vn.mtb.spring.unit;

import java.util.Objects;
import vn.mtb.law.Text;

/** What is configured cannot be used (<i>cấu hình sai</i>): which property, what is wrong with it, and what to do. */
public final class Misconfiguration extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String property;
    private final transient Text what;
    private final transient Text remedy;

    /**
     * A property that cannot be used.
     *
     * @param property its name, as in {@code mtb.units.SNV.regulation}
     * @param what what is wrong, naming the value
     * @param remedy what to write instead
     */
    public Misconfiguration(String property, Text what, Text remedy) {
        super(property + ": " + what.vietnamese() + " · " + what.english());
        this.property = Objects.requireNonNull(property, "property");
        this.what = what;
        this.remedy = remedy;
    }

    /**
     * Which property.
     *
     * @return its name
     */
    public String property() {
        return property;
    }

    /**
     * What is wrong.
     *
     * @return a sentence that names the value
     */
    public Text what() {
        return what;
    }

    /**
     * What to do.
     *
     * @return a sentence
     */
    public Text remedy() {
        return remedy;
    }
}

package vn.mtb.unitrule;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Text;
import vn.mtb.outcome.UnfitValue;

/**
 * Where in a unit's own text something stands (<i>điều, khoản, điểm của quy chế đơn vị</i>).
 *
 * @param article from 1
 * @param clause from 1, where the article has clauses
 * @param point a letter, where the clause has points
 */
public record Clause(int article, Optional<Integer> clause, Optional<String> point) {
    private static final Pattern VIETNAMESE = Pattern.compile(
            "(?:điểm ([a-zđ]) )?(?:khoản (\\d{1,3}) )?điều (\\d{1,3})",
            Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH =
            Pattern.compile("article (\\d{1,3})(?:\\((\\d{1,3})\\))?(?:\\(([a-zđ])\\))?", Pattern.CASE_INSENSITIVE);

    /** Refuses numbers below 1 and a point without its clause. */
    public Clause {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(point, "point");
        if (article < 1 || clause.filter(number -> number < 1).isPresent()) {
            throw new UnfitValue("unfit-clause-number");
        }
        if (point.isPresent() && clause.isEmpty()) {
            throw new UnfitValue("unfit-point-alone", point.get(), String.valueOf(article));
        }
    }

    /**
     * Reads a citation.
     *
     * @param written as in {@code khoản 2 Điều 4}, {@code Điều 4} or {@code Article 4(2)(a)}
     * @return the clause; empty when it is written otherwise
     */
    public static Optional<Clause> read(String written) {
        Matcher vietnamese = VIETNAMESE.matcher(written);
        if (vietnamese.matches()) return of(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        Matcher english = ENGLISH.matcher(written);
        return english.matches() ? of(english.group(1), english.group(2), english.group(3)) : Optional.empty();
    }

    private static Optional<Clause> of(String article, @Nullable String clause, @Nullable String point) {
        if (article.startsWith("0")
                || (clause != null && clause.startsWith("0"))
                || (point != null && clause == null)) {
            return Optional.empty();
        }
        return Optional.of(new Clause(
                Integer.parseInt(article),
                Optional.ofNullable(clause).map(Integer::valueOf),
                Optional.ofNullable(point).map(letter -> letter.toLowerCase(Locale.ROOT))));
    }

    /**
     * How a citation words it.
     *
     * @return smallest part first in Vietnamese
     */
    public Text place() {
        String vietnamese = point.map(letter -> "điểm " + letter + " ").orElse("")
                + clause.map(number -> "khoản " + number + " ").orElse("")
                + "Điều "
                + article;
        String english = "Article " + article
                + clause.map(number -> "(" + number + ")").orElse("")
                + point.map(letter -> "(" + letter + ")").orElse("");
        return new Text(vietnamese, english);
    }

    /** The end of a provision's key: {@code 4.2.a}. */
    String key() {
        return article
                + clause.map(number -> "." + number).orElse("")
                + point.map(letter -> "." + letter).orElse("");
    }
}

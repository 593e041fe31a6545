package vn.mtb.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.mtb.law.Certainty;
import vn.mtb.law.ClericalWork;

/**
 * The code by which agencies exchange documents (<i>mã định danh điện tử của cơ quan, tổ chức</i>), as it came. Three forms are
 * seen: today's, with level 1 on the left ({@code H26.12}); the one before, with level 1 on the right ({@code
 * 000.00.12.H26}); and others that live systems hold. None is refused: the form before is only remembered, and documents
 * do arrive under the others.
 *
 * @param value letters, digits and {@code . _ : -}, 1 to 64 characters
 * @legal Điều 4 Quyết định số 20/2020/QĐ-TTg; Quyết định số 2918/QĐ-UBND
 */
public record AgencyCode(String value) {
    private static final String HANOI = "H26";
    private static final int LONGEST = 35;
    private static final Pattern LEVEL_ONE = Pattern.compile("[A-Z][0-9]{2}");
    private static final Pattern LEVEL_ONE_RIGHT = Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}");
    private static final Pattern LEVEL_ONE_LEFT = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]+)*");
    private static final Pattern NO_LEVEL = Pattern.compile("0+");

    /** How the code is built (<i>dạng mã</i>). */
    public enum Form {
        /** Level 1 on the left, at most 35 characters: the form prescribed from 15/9/2020. */
        LEVEL_ONE_LEFT,
        /** Four groups of digits, level 1 on the right: the form before, as it is remembered. */
        LEVEL_ONE_RIGHT,
        /** Anything else that a live system holds. */
        IRREGULAR
    }

    /** Refuses what cannot be an id at all, naming the value. */
    public AgencyCode {
        Ids.check("AgencyCode", value);
    }

    /**
     * How the code is built.
     *
     * @return its form
     */
    public Form form() {
        if (LEVEL_ONE_RIGHT.matcher(value).matches()) return Form.LEVEL_ONE_RIGHT;
        if (value.length() <= LONGEST && LEVEL_ONE_LEFT.matcher(value).matches()) return Form.LEVEL_ONE_LEFT;
        return Form.IRREGULAR;
    }

    /**
     * The groups from level 1 down. In the old form a group of zeros stands for no level, and trailing ones are left out.
     *
     * @return the levels; empty for an irregular code, which does not tell them
     */
    public List<String> levels() {
        if (form() == Form.IRREGULAR) return List.of();
        List<String> levels = new ArrayList<>(List.of(value.split("\\.", -1)));
        if (form() == Form.LEVEL_ONE_LEFT) return List.copyOf(levels);
        Collections.reverse(levels);
        while (NO_LEVEL.matcher(levels.get(levels.size() - 1)).matches()) levels.remove(levels.size() - 1);
        return List.copyOf(levels);
    }

    /**
     * The code of level 1, the ministry or province.
     *
     * @return it; for an irregular code the one end that looks like it, nothing when neither or both do
     */
    public Optional<String> levelOne() {
        if (form() != Form.IRREGULAR) return Optional.of(levels().get(0));
        String first = value.substring(0, (value + ".").indexOf('.'));
        String last = value.substring(value.lastIndexOf('.') + 1);
        boolean left = LEVEL_ONE.matcher(first).matches();
        boolean right = LEVEL_ONE.matcher(last).matches();
        if (left == right) return Optional.empty();
        return Optional.of(left ? first : last);
    }

    /**
     * Whether the code is one of Hanoi's.
     *
     * @return true when level 1 is {@code H26}
     */
    public boolean belongsToHanoi() {
        return levelOne().filter(HANOI::equals).isPresent();
    }

    /**
     * How surely the code has the form prescribed on a day. It never says that a form is wrong, so that nobody refuses a
     * document for its code alone.
     *
     * @param on the day
     * @return as sure as the decision of 2020 is known, for today's form from 15/9/2020; otherwise {@link
     *     Certainty#UNVERIFIED}
     */
    public Certainty prescribed(LocalDate on) {
        ClericalWork rule = ClericalWork.DECISION_20_ARTICLE_4;
        boolean fits =
                form() == Form.LEVEL_ONE_LEFT && rule.instrument().inForce().contains(on);
        return fits ? rule.certainty() : Certainty.UNVERIFIED;
    }

    @Override
    public String toString() {
        return value;
    }
}

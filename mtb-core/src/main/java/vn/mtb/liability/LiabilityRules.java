package vn.mtb.liability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.mtb.rule.Rule;

/** Every rule of this package, for the coverage of the texts (<i>danh mục quy tắc bồi thường</i>). */
public final class LiabilityRules {
    private static final List<Rule> ALL = Stream.concat(
                    Arrays.stream(LiabilityRule.values()).map(LiabilityRule::rule),
                    Arrays.stream(WearRule.values()).map(WearRule::rule))
            .toList();

    private LiabilityRules() {}

    /**
     * All of them; one id stands on different ground under another regime or in other years.
     *
     * @return in a fixed order
     */
    public static List<Rule> all() {
        return ALL;
    }
}

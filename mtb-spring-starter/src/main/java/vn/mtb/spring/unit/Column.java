package vn.mtb.spring.unit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.yaml.Choices;

/** A column of a file that is imported (<i>cột của tệp nhập</i>), as an import names it to itself. */
interface Column {
    ImportColumn says();

    default String vietnamese() {
        return says().name().vietnamese();
    }

    default String english() {
        return says().name().english();
    }

    default boolean needed() {
        return says().use() == ImportColumn.Use.NEEDED;
    }

    default boolean read() {
        return says().read();
    }

    /** What may be chosen, written in either language. */
    static <T> Choices<T> choices(List<Map.Entry<T, Text>> named) {
        Choices<T> choices = Choices.none();
        for (Map.Entry<T, Text> one : named) {
            choices = choices.and(
                    one.getKey(), one.getValue().vietnamese(), one.getValue().english());
        }
        return choices;
    }

    /** The form of a column in which one of these stands. */
    static <T> Text oneOf(List<Map.Entry<T, Text>> named) {
        return new Text("một trong: " + all(named, Language.VIETNAMESE), "one of: " + all(named, Language.ENGLISH));
    }

    private static <T> String all(List<Map.Entry<T, Text>> named, Language language) {
        return named.stream().map(one -> one.getValue().in(language)).collect(Collectors.joining(", "));
    }
}

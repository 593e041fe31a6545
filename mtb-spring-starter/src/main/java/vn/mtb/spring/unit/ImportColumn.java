package vn.mtb.spring.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * What is to be known of a column before a file is written (<i>cột của tệp nhập</i>).
 *
 * @param name how it is headed, in either language
 * @param use whether a file must have it
 * @param form what may stand in it
 * @param vietnamese what stands in it in each row of a sample with Vietnamese heads; empty text where nothing does
 * @param english the same with English heads
 */
public record ImportColumn(Text name, Use use, Text form, List<String> vietnamese, List<String> english) {

    static final Text ID =
            new Text("chữ không dấu, số và . _ : -, tối đa 64 ký tự", "letters, digits and . _ : -, at most 64");
    static final Text WORDS = new Text("chữ", "words");
    static final Text DATE = new Text("ngày, như 20/4/2017 hoặc 2017-04-20", "a date, like 20/4/2017 or 2017-04-20");
    static final Text DONG = new Text("số đồng, như 9500000 hoặc 9.500.000", "whole dong, like 9500000 or 9.500.000");

    /** Whether a column must be there (<i>cột có bắt buộc không</i>). */
    public enum Use {
        /** A file without it is not read (<i>bắt buộc</i>). */
        NEEDED,
        /** It may be left out (<i>không bắt buộc</i>). */
        ALLOWED,
        /** It says for people what other columns say for the register: it is passed over (<i>chỉ để xem, không đọc</i>). */
        SHOWN
    }

    /** Refuses missing parts and samples of different lengths; copies the lists. */
    public ImportColumn {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(use, "use");
        Objects.requireNonNull(form, "form");
        vietnamese = List.copyOf(vietnamese);
        english = List.copyOf(english);
        if (vietnamese.size() != english.size()) {
            throw new IllegalArgumentException("both samples of «" + name.vietnamese() + "» need as many rows");
        }
    }

    static ImportColumn must(String vietnamese, String english, Text form, String... examples) {
        return of(vietnamese, english, Use.NEEDED, form, examples);
    }

    static ImportColumn may(String vietnamese, String english, Text form, String... examples) {
        return of(vietnamese, english, Use.ALLOWED, form, examples);
    }

    static ImportColumn shown(String vietnamese, String english) {
        return of(vietnamese, english, Use.SHOWN, new Text("không đọc", "not read"));
    }

    private static ImportColumn of(String vietnamese, String english, Use use, Text form, String... examples) {
        return new ImportColumn(new Text(vietnamese, english), use, form, List.of(examples), List.of(examples));
    }

    /** The same with values of its own under the English head. */
    ImportColumn inEnglish(String... examples) {
        return new ImportColumn(name, use, form, vietnamese, List.of(examples));
    }

    /** Whether the import reads it. */
    boolean read() {
        return use != Use.SHOWN;
    }

    /**
     * One value that may stand in it.
     *
     * @param language of the sample
     * @return the first value of the sample
     */
    public String example(Language language) {
        return examples(language).stream()
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<String> examples(Language language) {
        return language == Language.VIETNAMESE ? vietnamese : english;
    }

    /**
     * A whole file that the import reads without an error, in a register that knows none of it yet.
     *
     * @param columns all of them
     * @param language of the heads and values
     * @return the heads, then the rows
     */
    public static List<List<String>> sample(List<ImportColumn> columns, Language language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(one -> one.name().in(language)).toList());
        int most =
                columns.stream().mapToInt(one -> one.vietnamese().size()).max().orElse(0);
        for (int i = 0; i < most; i++) {
            int row = i;
            rows.add(columns.stream()
                    .map(one -> row < one.examples(language).size()
                            ? one.examples(language).get(row)
                            : "")
                    .toList());
        }
        return rows;
    }

    /** Those that are read, those that a file must have first. */
    static List<ImportColumn> of(Column... all) {
        return Stream.of(Use.NEEDED, Use.ALLOWED)
                .flatMap(use -> Stream.of(all).map(Column::says).filter(one -> one.use() == use))
                .toList();
    }
}

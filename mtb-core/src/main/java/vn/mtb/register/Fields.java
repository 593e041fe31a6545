package vn.mtb.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import vn.mtb.constraint.AssetCode;
import vn.mtb.constraint.PaperNumber;
import vn.mtb.constraint.PlainText;
import vn.mtb.constraint.SerialNumber;
import vn.mtb.constraint.Wording;
import vn.mtb.law.Text;

/**
 * The kinds of fields that acts have (<i>loại trường</i>), each with its form. One value is checked at a time, under the name of its
 * kind; what a constructor would refuse one by one is so found all at once.
 */
record Fields(
        @SerialNumber String serial,
        @AssetCode @PlainText String asset,
        @PaperNumber @PlainText String number,

        @NotBlank(message = "{vn.mtb.constraint.blank}")
        @Size(max = 200, message = "{vn.mtb.constraint.long}")
        @PlainText
        String named,

        @Size(max = 2000, message = "{vn.mtb.constraint.long}") @PlainText
        String text,

        @Size(max = 200, message = "{vn.mtb.constraint.long}")
        String contact,

        @Min(value = 0, message = "{vn.mtb.constraint.dong}")
        @Max(value = 1_000_000_000_000L, message = "{vn.mtb.constraint.dong}")
        Long dong) {

    private static final Set<String> NUMBERS = Set.of(
            "number",
            "minutesNumber",
            "decisionNumber",
            "exchangeMinutes",
            "earlierMinutes",
            "acceptance",
            "allocation",
            "report",
            "resultMinutes",
            "slip",
            "order");
    private static final Set<String> TEXTS = Set.of("condition", "circumstances", "description", "findings", "facts");

    /** The kind of a text field, by its name. */
    static String kind(String name) {
        if (name.equals("serial") || name.equals("newSerial")) return "serial";
        if (name.equals("assetCode")) return "asset";
        if (name.equals("contact")) return "contact";
        if (NUMBERS.contains(name)) return "number";
        return TEXTS.contains(name) ? "text" : "named";
    }

    /** What is wrong with a value of a kind. */
    static List<Flaw> flaws(String path, String kind, Object value) {
        List<Text> said = Wording.of(Fields.class, kind, value);
        if (said.isEmpty()) return List.of();
        String shown = "«" + Plain.cut(Plain.withoutContacts(value.toString())) + "» ";
        return said.stream()
                .map(one -> new Flaw(path, new Text(shown + one.vietnamese(), shown + one.english())))
                .toList();
    }
}

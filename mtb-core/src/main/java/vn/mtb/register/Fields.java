package vn.mtb.register;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * The kinds of fields that acts have (<i>loại trường</i>), each with its form. One value is checked at a time, under the name of its
 * kind; what a constructor would refuse one by one is so found all at once.
 */
record Fields(
        @SerialNumber String serial,
        @AssetCode @PlainText String asset,
        @PaperNumber @PlainText String number,

        @NotBlank(message = "{vn.mtb.register.blank}") @Size(max = 200, message = "{vn.mtb.register.long}") @PlainText
        String named,

        @Size(max = 2000, message = "{vn.mtb.register.long}") @PlainText
        String text,

        @Min(value = 0, message = "{vn.mtb.register.dong}")
        @Max(value = 1_000_000_000_000L, message = "{vn.mtb.register.dong}")
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
    private static final Validator VIETNAMESE = speaking(Language.VIETNAMESE);
    private static final Validator ENGLISH = speaking(Language.ENGLISH);

    /** The kind of a text field, by its name. */
    static String kind(String name) {
        if (name.equals("serial") || name.equals("newSerial")) return "serial";
        if (name.equals("assetCode")) return "asset";
        if (NUMBERS.contains(name)) return "number";
        return TEXTS.contains(name) ? "text" : "named";
    }

    /** What is wrong with a value of a kind. */
    static List<Flaw> flaws(String path, String kind, Object value) {
        List<ConstraintViolation<Fields>> vietnamese = check(VIETNAMESE, kind, value);
        if (vietnamese.isEmpty()) return List.of();
        List<ConstraintViolation<Fields>> english = check(ENGLISH, kind, value);
        List<Flaw> flaws = new ArrayList<>();
        String shown = "«" + Plain.cut(Plain.withoutContacts(value.toString())) + "» ";
        for (int i = 0; i < vietnamese.size(); i++) {
            flaws.add(new Flaw(
                    path,
                    new Text(
                            shown + vietnamese.get(i).getMessage(),
                            shown + english.get(i).getMessage())));
        }
        return flaws;
    }

    private static List<ConstraintViolation<Fields>> check(Validator validator, String kind, Object value) {
        return validator.validateValue(Fields.class, kind, value).stream()
                .sorted(Comparator.comparing(ConstraintViolation::getMessageTemplate))
                .toList();
    }

    private static Validator speaking(Language language) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(language.locale()), language.locale(), false))
                .buildValidatorFactory()
                .getValidator();
    }
}

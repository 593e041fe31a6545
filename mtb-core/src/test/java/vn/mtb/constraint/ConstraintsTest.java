package vn.mtb.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    record Form(
            @AgencyCode String agency,
            @DocumentNumber String number,
            @PaperNumber String paper,
            @SerialNumber String serial,
            @AssetCode String asset,
            @PlainText String words) {}

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Validator validator(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }

    @ParameterizedTest
    @CsvSource({
        "agency, H26, true",
        "agency, H26.5.12, true",
        "agency, 000.00.12.H26, true",
        "agency, H26.5.12.3.7, true",
        "agency, h26, true",
        "agency, H26 5, false",
        "agency, '', false",
        "number, 2020/QĐ-UBND, true",
        "number, 7816/VPCP-TTĐT, true",
        "number, 02/2013/QĐ-UBND, true",
        "number, ' 2020 / QĐ-UBND', true",
        "number, '12 (bis)', false",
        "number, 12, false",
        "number, 0/QĐ-UBND, false",
        "number, '', false",
        "paper, 07/BB-TTDL, true",
        "paper, '12 (bis)', true",
        "paper, ' 12', false",
        "paper, '12\n13', false",
        "paper, <b>, false",
        "paper, '', false",
        "serial, SN-1, true",
        "serial, SN1, false",
        "serial, SN 12, false",
        "asset, TS-2017/42, true",
        "asset, '-1', false",
        "words, pin chai, true",
        "words, a@b, false",
        "words, 024 3936 7890, false",
        "words, '\u0007', false",
    })
    void form_of_each_kind(String field, String value, boolean fits) {
        assertThat(validator(VIETNAMESE).validateValue(Form.class, field, value).isEmpty())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020/QĐ-UBND",
                "2020/qđ-ubnd",
                "02/2013/QĐ-UBND",
                "7816/VPCP-TTĐT",
                "QĐ-UBND",
                "1/",
                "/1",
                "12 13",
                "H26"
            })
    void the_grammar_is_that_of_the_parsers(String value) {
        assertThat(fits("number", value)).isEqualTo(takes(() -> vn.mtb.document.DocumentNumber.parse(value)));
        assertThat(fits("agency", value)).isEqualTo(takes(() -> new vn.mtb.party.AgencyCode(value)));
    }

    private static boolean fits(String field, String value) {
        return validator(VIETNAMESE).validateValue(Form.class, field, value).isEmpty();
    }

    private static boolean takes(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (IllegalArgumentException otherwise) {
            return false;
        }
    }

    @Test
    void an_unpaired_surrogate_cannot_be_stored() {
        assertThat(validator(VIETNAMESE).validateValue(Form.class, "words", "\uD800"))
                .hasSize(1);
    }

    @Test
    void null_passes_every_one() {
        assertThat(validator(VIETNAMESE).validate(new Form(null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void messages_are_found_in_both_languages() {
        Form wrong = new Form(" ", "?", "?", "?", "?", "a@a");
        List<String> vietnamese = validator(VIETNAMESE).validate(wrong).stream()
                .map(violation -> violation.getMessage())
                .toList();
        assertThat(vietnamese).hasSize(6).allMatch(message -> message.matches("(phải|không) .*"));
        assertThat(validator(Locale.ENGLISH).validate(wrong))
                .hasSize(6)
                .allMatch(violation -> violation.getMessage().startsWith("must "));
    }
}

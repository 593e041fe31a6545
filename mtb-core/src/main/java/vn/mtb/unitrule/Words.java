package vn.mtb.unitrule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.mtb.constraint.PaperNumber;
import vn.mtb.constraint.PlainText;
import vn.mtb.constraint.Wording;
import vn.mtb.law.Text;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Read;

/** The kinds of words that a regulation's file has (<i>loại trường</i>), each with its form. */
record Words(
        @PaperNumber @PlainText String number,

        @NotBlank(message = "{vn.mtb.constraint.blank}")
        @Size(max = 200, message = "{vn.mtb.constraint.long}")
        @PlainText
        String named,

        @NotBlank(message = "{vn.mtb.constraint.blank}")
        @Size(max = 500, message = "{vn.mtb.constraint.long}")
        @PlainText
        String text,

        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}", message = "{vn.mtb.constraint.code}") @PlainText
        String code,

        @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}", message = "{vn.mtb.constraint.id}") @PlainText
        String id) {

    /** A text of one of these kinds; what its constraints say is noted at its place. */
    static Form<String> form(String kind) {
        return Form.text().then((read, mistakes) -> {
            List<Text> wrong = Wording.of(Words.class, kind, read.get());
            for (Text said : wrong) mistakes.note("unit-value", read.where(), said);
            return wrong.isEmpty() ? read : Read.nothing(read.where());
        });
    }
}

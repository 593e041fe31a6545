package vn.mtb.example.sandbox;

import vn.mtb.law.Language;
import vn.mtb.law.Text;

/** Something on the command line that cannot be meant (<i>tham số sai</i>): what, and what to write instead. */
final class BadOption extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    BadOption(Text text) {
        super(text.in(Language.VIETNAMESE) + " · " + text.in(Language.ENGLISH));
        this.text = text;
    }

    Text text() {
        return text;
    }
}

package vn.mtb.spring.web;

import java.util.List;
import vn.mtb.outcome.Messages;
import vn.mtb.register.Flaw;

/** What stands in the path, the query or a header cannot be read (<i>tham số không hợp lệ</i>): every flaw at once. */
final class Flawed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    Flawed(List<Flaw> flaws) {
        super(flaws.size() + " flaws", null, false, false);
        this.flaws = List.copyOf(flaws);
    }

    static Flawed of(String path, String key, Object... arguments) {
        return new Flawed(List.of(flaw(path, key, arguments)));
    }

    static Flaw flaw(String path, String key, Object... arguments) {
        return new Flaw(path, Messages.text(key, arguments));
    }

    List<Flaw> flaws() {
        return flaws;
    }
}

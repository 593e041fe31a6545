package vn.mtb.register;

import java.util.List;
import java.util.stream.Collectors;

/** What came in cannot be read (<i>dữ liệu vào không hợp lệ</i>): every flaw at once, each with its place; nothing was written. */
public final class BadInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Flaw> flaws;

    BadInput(List<Flaw> flaws) {
        super(flaws.stream().map(flaw -> "- " + flaw).collect(Collectors.joining("\n", "\n", "")));
        this.flaws = List.copyOf(flaws);
    }

    static BadInput of(String path, String key, Object... arguments) {
        return new BadInput(List.of(Flaw.of(path, key, arguments)));
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one flaw
     */
    public List<Flaw> flaws() {
        return flaws;
    }
}

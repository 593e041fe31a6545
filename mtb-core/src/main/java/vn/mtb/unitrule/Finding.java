package vn.mtb.unitrule;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mtb.law.Language;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Reason;

/**
 * How one clause of a unit stands beside the city's rules (<i>kết quả đối chiếu một điều khoản</i>).
 *
 * @param place the unit's clause
 * @param gist what the clause is about
 * @param kind filled, added, tightened, loosened or open
 * @param reason why, with the city's clause or the law it is held against
 * @param asked who must decide, where it is open
 */
public record Finding(Text place, Text gist, Kind kind, Reason reason, Optional<Authority> asked) {

    /** How a clause may stand (<i>kết luận</i>). */
    public enum Kind {
        /** It fills what the text leaves open (<i>điền chỗ để ngỏ</i>). */
        FILLED,
        /** It says something besides (<i>thêm</i>). */
        ADDED,
        /** It asks for more than the city does (<i>chặt hơn</i>). */
        TIGHTENED,
        /** It would take something off, and is refused (<i>nới lỏng</i>). */
        LOOSENED,
        /** No text says whether it may (<i>chưa rõ</i>). */
        OPEN
    }

    /** Refuses missing parts. */
    public Finding {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(gist, "gist");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (asked.isPresent() != (kind == Kind.OPEN)) {
            throw new IllegalArgumentException("somebody is asked exactly when a clause is open; got " + kind);
        }
    }

    static Finding filled(Content content, Provision city) {
        return of(content, Kind.FILLED, "conforms-filled", Basis.stated(city));
    }

    static Finding filled(Content content, Basis basis) {
        return of(content, Kind.FILLED, "conforms-filled", basis);
    }

    static Finding added(Content content, Provision city) {
        return of(content, Kind.ADDED, "conforms-added", Basis.stated(city));
    }

    static Finding tightened(Content content, Provision city) {
        return of(content, Kind.TIGHTENED, "conforms-tightened", Basis.stated(city));
    }

    static Finding loosened(Content content, Loosening what, Object... arguments) {
        return of(content, Kind.LOOSENED, what.id(), what.basis(), arguments);
    }

    static Finding loosened(Content content, Loosening what, Basis basis, Object... arguments) {
        return of(content, Kind.LOOSENED, what.id(), basis, arguments);
    }

    static Finding open(Content content, Provision law, Authority asked, Object... arguments) {
        Reason reason = reason("conforms-open", Basis.stated(law), content, arguments);
        return new Finding(content.clause().place(), content.gist(), Kind.OPEN, reason, Optional.of(asked));
    }

    private static Finding of(Content content, Kind kind, String rule, Basis basis, Object... arguments) {
        Reason reason = reason(rule, basis, content, arguments);
        return new Finding(content.clause().place(), content.gist(), kind, reason, Optional.empty());
    }

    private static Reason reason(String rule, Basis basis, Content content, Object... arguments) {
        Object[] all = Stream.concat(Stream.of(content.clause().place(), content.gist()), Arrays.stream(arguments))
                .toArray();
        return Reason.of(rule, basis, all);
    }

    /**
     * One line for a legal officer.
     *
     * @param language of the line
     * @return verdict, sentence and citation
     */
    public String in(Language language) {
        return Messages.name(language, kind) + ": " + reason.in(language) + " (" + reason.citation(language) + ")";
    }

    @Override
    public String toString() {
        return in(Language.VIETNAMESE);
    }
}

package vn.mtb.client;

import java.util.List;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/**
 * Something that somebody entered cannot be used (<i>dữ liệu nhập không dùng được</i>): an address, a subject, a file name, a
 * document that is not the one that was cleared. It says what, where and what to do next in both languages, and repeats nothing
 * that was entered but numbers, dates and names of fields.
 */
public final class BadInput extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String code;

    @SuppressWarnings("serial") // read at once by whoever catches it; nobody stores an exception
    private final List<Object> arguments;

    /**
     * What is wrong.
     *
     * @param code kebab-case, the key of its sentence in {@code messages_*.properties}
     * @param arguments what the sentence names: no secret, nothing about a person
     */
    public BadInput(String code, Object... arguments) {
        super(Messages.say(Language.VIETNAMESE, code, arguments) + " · "
                + Messages.say(Language.ENGLISH, code, arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /**
     * The frozen code of what is wrong.
     *
     * @return kebab-case
     */
    public String code() {
        return code;
    }

    /**
     * The sentence in one language.
     *
     * @param language of the sentence
     * @return what cannot be used, why, and what to do next
     */
    public String in(Language language) {
        return Messages.say(language, code, arguments.toArray());
    }
}

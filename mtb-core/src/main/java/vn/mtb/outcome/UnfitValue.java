package vn.mtb.outcome;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * A value that cannot be (<i>giá trị không hợp lệ</i>), refused by whatever would have held it: the sentence says the value, the form
 * that is wanted and what to do, in both languages, and is put together only when somebody reads it.
 */
public final class UnfitValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String key;

    @SuppressWarnings("serial") // read at once by whoever catches it; nobody stores an exception
    private final @Nullable Object[] arguments;

    /**
     * A part of a value, as a sentence names it (<i>phần của giá trị</i>): in code by its own name, to a reader by the words under
     * {@code Part.name}.
     *
     * @param name as the code has it
     */
    public record Part(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Says what is wrong.
     *
     * @param key of the sentence in the bundle of the package
     * @param arguments what the sentence names, never a person's name
     */
    public UnfitValue(String key, @Nullable Object... arguments) {
        this.key = key;
        this.arguments = arguments.clone();
    }

    /**
     * What is wrong and what to do, for a reader: constants, days and numbers are worded, contacts are hidden.
     *
     * @return the sentence in both languages
     */
    public Text what() {
        Object[] shown = Arrays.stream(arguments).map(UnfitValue::hidden).toArray();
        return Messages.text(key, shown);
    }

    /**
     * The English sentence for a developer: constants, days and numbers stand as code writes them.
     *
     * @return what {@link #what()} says in English, unworded
     */
    @Override
    public String getMessage() {
        Object[] plain = Arrays.stream(arguments)
                .map(argument -> argument instanceof Text text ? text.english() : String.valueOf(argument))
                .toArray();
        return Messages.say(Language.ENGLISH, key, plain);
    }

    /**
     * What a refusal says, for whoever caught one and must show it.
     *
     * @param refused any refusal
     * @return both languages of an unfit value; of any other exception its message, twice
     */
    public static Text said(RuntimeException refused) {
        if (refused instanceof UnfitValue unfit) return unfit.what();
        String message = refused.getMessage();
        String words = message == null || message.isBlank() ? refused.getClass().getSimpleName() : message.strip();
        String shown = Contacts.hidden(words);
        return new Text(shown, shown);
    }

    private static @Nullable Object hidden(@Nullable Object argument) {
        if (argument == null || argument instanceof Number) return argument; // a sum is no telephone number
        String text = argument.toString();
        return Contacts.namedIn(text) ? Contacts.hidden(text) : argument;
    }
}

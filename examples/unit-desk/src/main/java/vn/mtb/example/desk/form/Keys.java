package vn.mtb.example.desk.form;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a form carries unseen: the key under which it is recorded once, and how much its writer had seen. */
public final class Keys {
    private Keys() {}

    /**
     * The key of a new form.
     *
     * @return a fresh one
     */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    /**
     * The key of a form that was sent.
     *
     * @param parameters of the request
     * @return its key, or a fresh one where it is none
     */
    public static String of(MultiValueMap<String, String> parameters) {
        return of(parameters.getFirst("key"));
    }

    /**
     * The key of a form that was sent.
     *
     * @param sent as it came
     * @return the key, or a fresh one where it is none
     */
    public static String of(@Nullable String sent) {
        return Optional.ofNullable(sent)
                .filter(key -> key.matches("[A-Za-z0-9-]{1,60}"))
                .orElseGet(Keys::fresh);
    }

    /**
     * How many lines the writer had seen.
     *
     * @param parameters of the request
     * @return the length of the chain when the form was drawn; 0 where it is not said
     */
    public static int seen(MultiValueMap<String, String> parameters) {
        return seen(Optional.ofNullable(parameters.getFirst("seen")));
    }

    /**
     * How many lines the writer had seen, where a form is about many tablets.
     *
     * @param sent as it came
     * @return the length of the chain when the form was drawn; 0 where it is not said
     */
    public static int seen(Optional<String> sent) {
        return sent.filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}

package vn.mtb.example.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.mtb.law.Text;

/** What a door does instead of letting a call through (<i>lỗi theo kịch bản</i>). */
enum Fault {
    /** The call waits, and goes through. */
    SLOW("slow", new Text("chậm", "slow")),
    /** The door is busy and says when to come again; nothing goes through. */
    BUSY("429", new Text("bận, hẹn gọi lại", "busy, asked to come again")),
    /** The door is out of order; nothing goes through. */
    UNAVAILABLE("503", new Text("tạm ngừng", "out of order")),
    /** The connection breaks before anything goes through. */
    RESET("reset", new Text("đứt trước khi nhận", "broken off before it arrived")),
    /** The call goes through, and its answer is lost. */
    LOST("lost", new Text("nhận rồi nhưng mất trả lời", "arrived, answer lost"));

    /** The word for no faults at all. */
    static final String NONE = "none";

    private final String word;
    private final Text shown;

    Fault(String word, Text shown) {
        this.word = word;
        this.shown = shown;
    }

    String word() {
        return word;
    }

    Text shown() {
        return shown;
    }

    /** The faults of a script, in its order. */
    static List<Fault> script(String words) {
        List<Fault> script = new ArrayList<>();
        if (words.strip().equals(NONE)) return script;
        for (String word : words.split(",", -1)) script.add(of(word.strip().toLowerCase(Locale.ROOT)));
        return script;
    }

    private static Fault of(String word) {
        return Stream.of(values())
                .filter(fault -> fault.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadOption(new Text(
                        "Không có lỗi nào gọi là «" + word + "»; hãy chọn trong " + words(),
                        "No fault is called «" + word + "»; choose from " + words())));
    }

    static String words() {
        return Stream.concat(Stream.of(values()).map(Fault::word), Stream.of(NONE))
                .collect(Collectors.joining(", "));
    }
}

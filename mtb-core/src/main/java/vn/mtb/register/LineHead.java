package vn.mtb.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How every line begins (<i>phần đầu dòng sổ</i>); frozen, so that it is read without reading the rest.
 *
 * @param chain register and subject
 * @param sequence from 0
 * @param command the key of the command
 */
record LineHead(Chain chain, int sequence, String command) {
    static final int FORMAT = 1;
    private static final Pattern HEAD = Pattern.compile(
            "\\{\"format\":(\\d{1,4}),\"register\":\"([A-Za-z0-9._:-]{1,64})\",\"subject\":\"([a-z][a-z-]{0,31}/[A-Za-z0-9._:-]{1,64})\","
                    + "\"sequence\":(0|[1-9]\\d{0,8}),\"command\":\"([A-Za-z0-9._:-]{1,100})\",");

    static LineHead of(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) throw BadInput.of("$", "flaw-line-head", Plain.cut(Plain.withoutContacts(text)));
        if (Integer.parseInt(head.group(1)) > FORMAT) {
            throw BadInput.of("$.format", "flaw-newer-line", head.group(1), FORMAT, Library.version());
        }
        if (!Entry.endsWithALink(text)) throw BadInput.of("$.previous", "flaw-line-end");
        return new LineHead(
                new Chain(head.group(2), Subject.of(head.group(3))), Integer.parseInt(head.group(4)), head.group(5));
    }
}

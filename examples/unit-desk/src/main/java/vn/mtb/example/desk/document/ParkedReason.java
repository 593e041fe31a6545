package vn.mtb.example.desk.document;

import vn.mtb.example.desk.page.Words;
import vn.mtb.outcome.Messages;

/** Why a message waits for somebody, in the words of the page: the outbox gives a frozen code, perhaps with words. */
final class ParkedReason {
    private static final String TOO_MANY_TRIES = "too-many-tries ";
    private static final String NOT_CLEARED = "not-cleared ";

    private ParkedReason() {}

    static String in(Words words, String reason) {
        if (reason.startsWith(TOO_MANY_TRIES)) {
            return words.say("parked.too-many-tries", in(words, reason.substring(TOO_MANY_TRIES.length())));
        }
        if (reason.startsWith(NOT_CLEARED)) {
            return words.say("parked.not-cleared", reason.substring(NOT_CLEARED.length()));
        }
        String code = reason.split("[ :]", 2)[0];
        return Messages.knows(words.language(), code)
                ? Messages.say(words.language(), code, code, code, code)
                : words.say("parked.other", reason);
    }
}

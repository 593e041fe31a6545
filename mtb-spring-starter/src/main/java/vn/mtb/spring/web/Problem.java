package vn.mtb.spring.web;

import java.util.Locale;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/** Every answer that is no success (<i>các loại trả lời không thành công</i>), by its frozen name and status. */
enum Problem {
    REFUSED(409),
    REFERRED(202),
    BAD_INPUT(400),
    NOT_SIGNED_IN(401),
    NO_ACTOR(403),
    NOT_THE_KEEPER(403),
    FORGERY(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    JOURNAL_BROKEN(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    KEY_REUSED(422),
    KEY_MISSING(428),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Its frozen name in {@code type}. */
    String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Language language) {
        return Messages.say(language, "problem-" + wireName());
    }

    String detail(Language language, Object... arguments) {
        return Messages.say(language, "problem-" + wireName() + ".detail", arguments);
    }
}

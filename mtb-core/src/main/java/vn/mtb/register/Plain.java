package vn.mtb.register;

import vn.mtb.outcome.Contacts;

/** What may stand in an entry as text (<i>văn bản thuần</i>): no control characters, no telephone number, no e-mail address. */
final class Plain {
    private static final int SHOWN = 80;

    private Plain() {}

    /** A value short enough for a message. */
    static String cut(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    static boolean namesAContact(String value) {
        return Contacts.namedIn(value);
    }

    /** The same words without what would reach a person. */
    static String withoutContacts(String value) {
        return Contacts.hidden(value);
    }
}

package vn.mtb.client.mail;

import java.util.List;

/**
 * What arrived since the last look (<i>thư mới đến</i>).
 *
 * @param emails the messages in the inbox, in the order of their arrival, with their text
 * @param state what to look from next time; keep it once the messages are dealt with
 * @param readAnew whether the server could not say what is new, so that this is the whole inbox and holds messages already seen
 */
public record NewMail(List<Email> emails, String state, boolean readAnew) {

    /** Copies the list. */
    public NewMail {
        emails = List.copyOf(emails);
    }
}

package vn.mtb.client.mail;

import vn.mtb.client.Content;
import vn.mtb.client.Progress;

/** Uploads bytes without the message that would carry them (<i>đo riêng phần tải lên</i>): users send, and the guard is asked. */
public final class BareUpload {
    private BareUpload() {}

    public static long of(MailClient mail, Content content) {
        return mail.upload(content, Progress.NOBODY).size();
    }
}

package vn.mtb.client.mail;

import java.net.URI;

/** A mail server under test, one that we wrote or one that we did not. */
interface MailHost {
    URI url();

    void user(String address, String password);
}

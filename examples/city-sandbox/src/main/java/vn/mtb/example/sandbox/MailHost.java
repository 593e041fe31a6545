package vn.mtb.example.sandbox;

import java.net.URI;

/** The mail system behind the door (<i>hệ thống thư</i>). */
interface MailHost extends AutoCloseable {
    URI url();

    void user(String address, String password);

    @Override
    void close();
}

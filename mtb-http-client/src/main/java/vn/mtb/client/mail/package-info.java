/**
 * Mail over JMAP (RFC 8620, RFC 8621): {@link vn.mtb.client.mail.MailClient} is the door, and the names behind it are those of the
 * two texts.
 *
 * <pre>{@code
 * MailClient mail = MailClient.at(URI.create("https://mail.example.vn"), transport)
 *         .as(Credentials.bearer(tokens))
 *         .build();
 * Outcome<Sent> sent = guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
 * NewMail news = mail.newMail(kept());
 * }</pre>
 *
 * <p>Neither of the city's systems publishes an interface: this package speaks a standard, and whether the city's mail speaks it is for
 * the city to say.
 */
@NullMarked
package vn.mtb.client.mail;

import org.jspecify.annotations.NullMarked;

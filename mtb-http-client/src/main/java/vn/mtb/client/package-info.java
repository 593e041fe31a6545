/**
 * What every client stands on: one {@link vn.mtb.client.Transport} with its timeouts, repeats and bounds, the {@link
 * vn.mtb.client.Credentials} it shows, the four ways in which a call fails ({@link vn.mtb.client.ClientException}), and the
 * {@link vn.mtb.client.Guard} that keeps classified documents off the wire.
 *
 * <pre>{@code
 * Transport transport = Transport.builder().completeWithin(Duration.ofSeconds(20)).build();
 * Credentials credentials = Credentials.basic("van-thu", Secret.of(password));
 * Answer answer = transport.call(Request.get(address).as(credentials).expecting("application/json"));
 * }</pre>
 */
@NullMarked
package vn.mtb.client;

import org.jspecify.annotations.NullMarked;

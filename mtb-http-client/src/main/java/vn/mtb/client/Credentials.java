package vn.mtb.client;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What a caller shows (<i>thông tin xác thực</i>): put on each attempt, and asked once for something fresher when the server
 * answers 401. They print without their secrets.
 */
public interface Credentials {

    /**
     * Puts its headers on a request; called for each attempt.
     *
     * @param call the request on its way out
     */
    void apply(Outgoing call);

    /**
     * The server answered 401. Called once per call at most.
     *
     * @param call the attempt that was refused, with the headers it bore
     * @return true when the next attempt will show something else
     */
    default boolean refused(Outgoing call) {
        return false;
    }

    /**
     * These and others, in this order.
     *
     * @param others applied after these, so that they may sign what these put there
     * @return both
     */
    default Credentials and(Credentials others) {
        return new Both(this, others);
    }

    /**
     * Shows nothing.
     *
     * @return no credentials
     */
    static Credentials none() {
        return Nothing.SHOWN;
    }

    /**
     * User name and password (RFC 7617, in UTF-8).
     *
     * @param user without a colon
     * @param password the password
     * @return the credentials
     * @throws IllegalArgumentException when the user name has a colon
     */
    static Credentials basic(String user, Secret password) {
        if (user.indexOf(':') >= 0) {
            throw new BadInput("user-with-a-colon");
        }
        byte[] pair = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return headers(Map.of("Authorization", Secret.of(value)));
    }

    /**
     * A bearer token that does not change (RFC 6750).
     *
     * @param token the token
     * @return the credentials
     */
    static Credentials bearer(Secret token) {
        return headers(Map.of("Authorization", Secret.of("Bearer " + token.reveal())));
    }

    /**
     * A bearer token from a source: kept until shortly before its end, fetched once however many threads wait, and fetched anew
     * once when the server refuses it.
     *
     * @param source where tokens come from
     * @return the credentials
     */
    static Credentials bearer(Token.Source source) {
        return bearer(source, InstantSource.system());
    }

    /**
     * The same, by another clock.
     *
     * @param source where tokens come from
     * @param clock by which tokens end
     * @return the credentials
     */
    static Credentials bearer(Token.Source source, InstantSource clock) {
        return new TokenCredentials(source, clock);
    }

    /**
     * A bearer token from a login call, which is sent again only where nobody can have received it. A login that is refused is
     * {@link NotAuthorised}.
     *
     * @param transport by which the login goes
     * @param login the request, with user name and password in its content
     * @param reading finds the token in the answer
     * @return the credentials
     */
    static Credentials login(Transport transport, Request login, Function<Answer, Token> reading) {
        return bearer(() -> reading.apply(transport.call(login)), transport.time());
    }

    /**
     * Headers that do not change, such as a pair of system id and key.
     *
     * @param headers names and values, sent in the order of the map
     * @return the credentials
     * @throws IllegalArgumentException naming a header that cannot be sent, never its value
     */
    static Credentials headers(Map<String, Secret> headers) {
        headers.forEach((name, value) -> Checks.headerValue(Checks.headerName(name), value.reveal()));
        return new Headers(new LinkedHashMap<>(headers));
    }

    /**
     * Headers computed for each attempt with a shared key, such as an HMAC over what is sent.
     *
     * @param key the shared key
     * @param signing puts the headers
     * @return the credentials
     */
    static Credentials signing(Hmac key, Signing signing) {
        return new Signed(key, signing);
    }

    /** Signs a request (<i>cách ký</i>). */
    @FunctionalInterface
    interface Signing {
        /**
         * Puts the headers of the signature.
         *
         * @param call the request on its way out
         * @param key computes the digest
         */
        void sign(Outgoing call, Hmac key);
    }
}

/** Shows nothing (<i>không xác thực</i>). */
enum Nothing implements Credentials {
    SHOWN;

    @Override
    public void apply(Outgoing call) {}
}

/** Two after one another (<i>hai lớp xác thực</i>). */
record Both(Credentials first, Credentials second) implements Credentials {
    @Override
    public void apply(Outgoing call) {
        first.apply(call);
        second.apply(call);
    }

    @Override
    public boolean refused(Outgoing call) {
        boolean fresher = first.refused(call);
        return second.refused(call) || fresher;
    }
}

/** Headers that do not change (<i>tiêu đề cố định</i>). */
record Headers(Map<String, Secret> headers) implements Credentials {
    @Override
    public void apply(Outgoing call) {
        headers.forEach((name, value) -> call.set(name, value.reveal()));
    }

    @Override
    public String toString() {
        return "headers " + headers.keySet();
    }
}

/** Headers computed with a shared key (<i>tiêu đề có ký</i>). */
record Signed(Hmac key, Credentials.Signing signing) implements Credentials {
    @Override
    public void apply(Outgoing call) {
        signing.sign(call, key);
    }

    @Override
    public String toString() {
        return "signed headers";
    }
}

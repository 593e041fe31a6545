package vn.mtb.client.mail;

import vn.mtb.client.ClientException;

/** Is told that something changed (<i>người nghe thay đổi</i>). Called on one thread, one call after the other. */
@FunctionalInterface
public interface PushListener {

    /**
     * Something changed, or a connection was made and something may have changed before it. Should this throw, it is told again at the
     * next occasion.
     *
     * @param change the states that moved
     */
    void changed(StateChange change);

    /**
     * The server could not be asked; it is asked again after a pause.
     *
     * @param failure why
     */
    default void failed(ClientException failure) {}

    /**
     * Something went wrong that is no failure of a call.
     *
     * @param cause what
     * @param goesOn true when it is tried again after a pause, false when nobody listens any more
     */
    default void broken(Throwable cause, boolean goesOn) {}
}

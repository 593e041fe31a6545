package vn.mtb.client;

import org.jspecify.annotations.Nullable;

/**
 * An answer came, and makes no sense (<i>trả lời không đọc được</i>): another media type, HTML where JSON was due, empty, cut in
 * half, too long, wrong letters.
 */
public final class Unreadable extends ClientException {
    private static final long serialVersionUID = 1;

    /**
     * The failure, as an exception.
     *
     * @param failure what went wrong
     */
    public Unreadable(Failure failure) {
        this(failure, null);
    }

    Unreadable(Failure failure, @Nullable Throwable cause) {
        super(failure, cause);
    }
}

package vn.mtb.client;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a body as it comes (<i>người đọc nội dung</i>).
 *
 * @param <T> of what it reads
 */
@FunctionalInterface
public interface BodyReader<T> {

    /**
     * Reads. Once it has been called the call is not repeated.
     *
     * @param head status and headers
     * @param body bounded, cut at the deadline, closed afterwards by the transport
     * @return what was read
     * @throws IOException what the body throws, and what the reader's own files throw
     */
    T read(Head head, InputStream body) throws IOException;
}

package vn.mtb.client.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads an event stream (the HTML standard, section 9.2): name and data of one event after the other. */
final class EventReader {
    private static final int LONGEST = 1 << 20;

    private final InputStream in;
    private boolean afterReturn;

    /** One event; ids and retry times are passed over, for servers send none. */
    record Event(String name, String data) {}

    EventReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Empty at the end of the stream; an event that was cut off there is none. */
    Optional<Event> next() throws IOException {
        String name = "message";
        StringBuilder data = new StringBuilder();
        boolean any = false;
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            String text = line.get();
            if (text.isEmpty()) {
                if (any) return Optional.of(new Event(name, data.toString()));
                name = "message";
                continue;
            }
            int colon = text.indexOf(':');
            if (colon == 0) continue;
            String field = colon < 0 ? text : text.substring(0, colon);
            String value = colon < 0 ? "" : text.substring(colon + 1);
            if (value.startsWith(" ")) value = value.substring(1);
            if (field.equals("event")) {
                name = value;
            } else if (field.equals("data")) {
                if (any) data.append('\n');
                data.append(value);
                any = true;
                if (data.length() > LONGEST) throw new IOException("an event longer than " + LONGEST + " characters");
            }
        }
        return Optional.empty();
    }

    /** A line ends with CR, LF or both; the one read ahead is not waited for. */
    private Optional<String> line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0; c = in.read()) {
            boolean second = afterReturn && c == '\n' && line.size() == 0;
            afterReturn = c == '\r';
            if (second) continue;
            if (c == '\n' || c == '\r') return Optional.of(line.toString(StandardCharsets.UTF_8));
            if (line.size() >= LONGEST) throw new IOException("a line longer than " + LONGEST + " octets");
            line.write(c);
        }
        return Optional.empty();
    }
}

package vn.mtb.client.axis;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.mtb.client.Hmac;

/**
 * The headers of the VNPT dialect: what is asked, when, and an HMAC over both. The body is not signed; the digest of a file
 * among what is asked ties it.
 */
final class VnptSignature {
    private static final String PREFIX = "XroadVnpt-";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String AGENT = "JAVASDKAgent/1.0.0 XRoad/VPCP";
    private static final String VERSION = "3.0.201608";
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    /** After the plus sign stand milliseconds in four digits, not a zone. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("ddMMuuuu'T'HHmmss'+0'SSS", Locale.ROOT);

    private VnptSignature() {}

    static String timestamp(Instant now) {
        return TIME.format(now.atZone(HANOI));
    }

    /** All headers, in the order in which the vendor's own client sends them. */
    static Map<String, String> headers(
            String systemId, Map<String, String> asked, String timestamp, String contentType, Hmac key) {
        Map<String, String> signed = new LinkedHashMap<>();
        signed.put("systemid", systemId);
        signed.putAll(asked);
        signed.put("timestamp", timestamp);
        signed.put(CONTENT_TYPE, contentType);
        Map<String, String> headers = new LinkedHashMap<>();
        signed.forEach((name, value) -> {
            if (name.equals(CONTENT_TYPE)) headers.put(CONTENT_TYPE, value);
            headers.put(PREFIX + name, value);
        });
        String text = json(signed);
        headers.put(PREFIX + "sign-header-key", String.join(";", signed.keySet()));
        headers.put(PREFIX + "sign-header", text);
        headers.put(PREFIX + "hash-header", key.hex(text));
        headers.put("User-Agent", AGENT);
        headers.put(PREFIX + "version", VERSION);
        return headers;
    }

    private static String json(Map<String, String> signed) {
        List<String> fields = new ArrayList<>();
        signed.forEach((name, value) -> fields.add(quoted(PREFIX + name) + ":" + quoted(value)));
        return "{" + String.join(",", fields) + "}";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
